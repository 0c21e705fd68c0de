import Cooperation
import Foundation
import Papers

/// Writes briefs as one file of html: for printing on A4, and for word processors to open.
///
/// One brief stands upright; more of the same records stand side by side on pages that lie, each row
/// with the same row of the others. Word processors go by attributes where browsers go by the style:
/// widths, `valign` and `align` stand in the elements for them.
struct BriefHTML {
  private let briefs: [Paper]

  init(_ briefs: [Paper]) { self.briefs = briefs }

  /// The whole file.
  var text: String {
    guard let first = briefs.first else { return "" }
    let languages = briefs.map(\.language.rawValue).joined(separator: " ")
    return """
      <!DOCTYPE html>
      <html lang="\(first.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <title>\(HTMLText.escaped("\(first.title.text) – \(first.subtitle)"))</title>
      <meta name="viewport" content="width=device-width">
      <style>
      \(BriefStyle.css(isWide: briefs.count > 1))
      </style>
      </head>
      <body class="\(briefs.count > 1 ? "wide" : "upright")" data-languages="\(languages)">
      \(head)
      \(sections)\(sources)\(closing)</body>
      </html>

      """
  }

  private var head: String {
    side("head") { brief in
      "<h1>\(inline(brief.title, brief))</h1>\n<p class=\"subtitle\">\(HTMLText.escaped(brief.subtitle))"
        + "</p>\n<p class=\"basis\">\(HTMLText.escaped(brief.basis))</p>"
    } + "\n<hr>"
  }

  private var sections: String {
    let count = briefs.map(\.parts.count).min() ?? 0
    return (0..<count).map { index in
      let parts = briefs.map { $0.parts[index] }
      let heading = side("heading") { brief in
        "<h2>\(HTMLText.escaped(brief.parts[index].heading))</h2>"
      }
      let blocks = parts.map(\.blocks.count).min() ?? 0
      let body = (0..<blocks).map { place in block(parts.map { $0.blocks[place] }) }
      return "\(heading)\n\(body.joined(separator: "\n"))\n"
    }.joined()
  }

  // MARK: Blocks

  /// A block of each brief.
  private func block(_ blocks: [PaperBlock]) -> String {
    let tables = blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    if tables.count == blocks.count { return table(tables) }
    return side("block") { brief in
      guard let index = briefs.firstIndex(of: brief), blocks.indices.contains(index) else {
        return ""
      }
      return single(blocks[index], brief)
    }
  }

  private func single(_ block: PaperBlock, _ brief: Paper) -> String {
    switch block {
    case .paragraph(let line): return paragraph(line, brief)
    case .list(let lines):
      let items = lines.map { "<li>\(inline($0, brief))</li>" }
      return "<ul>\n\(items.joined(separator: "\n"))\n</ul>"
    case .table(let table): return self.table([table])
    case .chart(let chart):
      let picture = BriefChartSVG(chart, language: brief.language)
        .element(width: briefs.count > 1 ? 440 : 640)
      return "<figure>\(picture)\n<figcaption>\(inline(chart.caption, brief))</figcaption>"
        + "</figure>"
    }
  }

  /// The same table of each brief as one, whose rows stand side by side.
  private func table(_ tables: [PaperTable]) -> String {
    guard let first = tables.first else { return "" }
    let pairs = Array(zip(tables, briefs))
    let columns = tables.enumerated().flatMap { side, table in
      zip(table.columns, widths(table.columns)).enumerated().map { index, column in
        "<col class=\"\(Self.name(column.0))\(index == 0 && side > 0 ? " next" : "")\" "
          + "width=\"\(column.1)*\">"
      }
    }.joined()
    var text = "<table width=\"100%\" class=\"rows\(first.headings.isEmpty ? " facts" : "")\">\n"
    text += "<colgroup>\(columns)</colgroup>\n"
    if !first.headings.isEmpty {
      let cells = pairs.enumerated().flatMap { side, pair in
        pair.0.headings.enumerated().map { index, heading in
          "<th align=\"left\"\(attributes(pair.0.columns, index, side, pair.1))>\(HTMLText.escaped(heading))</th>"
        }
      }
      text += "<thead><tr>\(cells.joined())</tr></thead>\n"
    }
    text += "<tbody>\n"
    for index in first.rows.indices {
      let cells = pairs.enumerated().map { side, pair -> String in
        guard pair.0.rows.indices.contains(index) else { return "" }
        return row(pair.0.rows[index], pair.0.columns, side, pair.1)
      }
      var kind = ""
      if case .group = first.rows[index] { kind = " class=\"group\"" }
      text += "<tr\(kind) valign=\"top\">\(cells.joined())</tr>\n"
    }
    return text + "</tbody>\n</table>"
  }

  private func row(
    _ row: PaperTable.Row, _ columns: [PaperTable.Column], _ side: Int, _ brief: Paper
  ) -> String {
    switch row {
    case .group(let heading):
      let start = side > 0 ? " class=\"next\"" : ""
      return
        "<th align=\"left\" colspan=\"\(columns.count)\"\(language(brief))\(start)>"
        + "\(HTMLText.escaped(heading))</th>"
    case .cells(let cells):
      return cells.enumerated().map { index, lines in
        let isDate = columns.indices.contains(index) && columns[index] == .date
        // Word processors set paragraphs apart, but not divisions.
        let body = lines.map { paragraph(isDate ? $0.withWholeDates : $0, brief, as: "div") }
          .joined()
        return "<td\(attributes(columns, index, side, brief))>\(body)</td>"
      }.joined()
    }
  }

  /// The classes and the language of a cell.
  private func attributes(
    _ columns: [PaperTable.Column], _ index: Int, _ side: Int, _ brief: Paper
  ) -> String {
    var names = columns.indices.contains(index) ? [Self.name(columns[index])] : []
    if index == 0, side > 0 { names.append("next") }
    return " class=\"\(names.joined(separator: " "))\"\(language(brief))"
  }

  private static func name(_ column: PaperTable.Column) -> String {
    switch column {
    case .date: "date"
    case .label: "label"
    case .number: "number"
    case .text: "text"
    }
  }

  /// The parts of the width of the page that columns have, of a hundred.
  private func widths(_ columns: [PaperTable.Column]) -> [Int] {
    let widths = columns.map { column -> Int? in
      switch column {
      case .date: briefs.count > 1 ? 12 : 18
      case .label: briefs.count > 1 ? 13 : 24
      case .number: briefs.count > 1 ? 6 : 10
      case .text: nil
      }
    }
    let rest = 100 / briefs.count - widths.compactMap { $0 }.reduce(0, +)
    return widths.map { $0 ?? rest / widths.count { $0 == nil } }
  }

  /// The language of a part where it is not that of the document.
  private func language(_ brief: Paper) -> String {
    brief.language == briefs.first?.language ? "" : " lang=\"\(brief.language.rawValue)\""
  }

  /// Something of each brief, side by side where there are more.
  private func side(_ name: String, _ body: (Paper) -> String) -> String {
    guard briefs.count > 1 else {
      return "<div class=\"\(name)\">\n\(briefs.map(body).joined())\n</div>"
    }
    let cells = briefs.map { brief in
      "<td\(language(brief)) width=\"\(100 / briefs.count)%\">\(body(brief))</td>"
    }
    return "<table width=\"100%\" class=\"side \(name)\"><tr valign=\"top\">"
      + "\(cells.joined(separator: "\n"))</tr></table>"
  }

  // MARK: Sources

  private var sources: String {
    guard let brief = briefs.first, !brief.sources.isEmpty else { return "" }
    let items = brief.sources.enumerated().map { index, source -> String in
      var text = inline(source.text, brief)
      if let url = source.url {
        text += (text.isEmpty ? "" : ". ") + HTMLText.link(Self.readable(url), to: url)
      }
      if let note = source.note { text += " (\(HTMLText.escaped(note)))" }
      return "<li id=\"s\(index + 1)\">\(text)</li>"
    }
    let headings = briefs.map { brief in
      "<span\(language(brief))>\(HTMLText.escaped(brief.sourcesHeading))</span>"
    }
    return "<h2>\(headings.joined(separator: " / "))</h2>\n<ol class=\"sources\">\n"
      + items.joined(separator: "\n") + "\n</ol>\n"
  }

  /// Where corrections go.
  private var closing: String {
    briefs.contains { $0.closing != nil }
      ? side("closing") { brief in brief.closing.map { paragraph($0, brief) } ?? "" } + "\n" : ""
  }

  /// An address as people read it: without the scheme, its letters as they are, and cut where it is
  /// very long.
  private static func readable(_ url: String) -> String {
    let parts = (url.removingPercentEncoding ?? url)
      .split(separator: "/", omittingEmptySubsequences: false).dropFirst(2)
    let text = parts.joined(separator: "/")
    return text.count > 110 ? text.prefix(100) + "…" : text
  }

  // MARK: Text

  private func paragraph(
    _ line: PaperLine, _ brief: Paper, as element: String = "p"
  ) -> String {
    let kind = line.isMinor ? " class=\"minor\"" : line.isLead ? " class=\"lead\"" : ""
    return "<\(element)\(kind)>\(inline(line, brief))</\(element)>"
  }

  private func inline(_ line: PaperLine, _ brief: Paper) -> String {
    let text = line.runs.map { run -> String in
      var text = HTMLText.escaped(run.text)
      if run.isStrong { text = "<strong>\(text)</strong>" }
      guard let language = run.language else { return text }
      return "<span lang=\"\(language.rawValue)\">\(text)</span>"
    }.joined()
    guard !line.references.isEmpty else { return text }
    let numbers = line.referenceSpans.map { span in
      let links = [span.lowerBound, span.upperBound].map { "<a href=\"#s\($0)\">\($0)</a>" }
      return span.count == 1 ? links[0] : links.joined(separator: span.count == 2 ? ", " : "–")
    }
    let kind = numbers.count > 3 ? "ref" : "ref short"
    return "\(text)\u{A0}<span class=\"\(kind)\">[\(numbers.joined(separator: ", "))]</span>"
  }
}

extension PaperLine {
  /// The same line, in which dates do not break but before a bracket or a dash.
  fileprivate var withWholeDates: PaperLine {
    let parts = runs.map { run -> PaperRun in
      var text = ""
      for character in run.text {
        if character == "(" || character == "–", text.last == "\u{A0}" {
          text.removeLast()
          text += " "
        }
        text.append(character == " " ? "\u{A0}" : character)
      }
      return PaperRun(text, run.meaning, language: run.language)
    }
    return PaperLine(parts, references: references, isMinor: isMinor)
  }
}
