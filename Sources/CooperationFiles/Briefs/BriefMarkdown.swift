import Cooperation
import Papers

/// Writes briefs as one document of Markdown; more of the same records stand side by side, in the
/// columns or the cells of the same table.
struct BriefMarkdown {
  private let briefs: [Paper]

  init(_ briefs: [Paper]) { self.briefs = briefs }

  /// The whole document.
  var text: String {
    guard !briefs.isEmpty else { return "" }
    var text = "# \(joined(briefs.map { inline($0.title) }))\n\n"
    text += "**\(joined(briefs.map { Self.escaped($0.subtitle) }))**  \n"
    text += joined(briefs.map { Self.escaped($0.basis) }) + "\n"
    let count = briefs.map(\.parts.count).min() ?? 0
    for index in 0..<count {
      let parts = briefs.map { $0.parts[index] }
      text += "\n## \(joined(parts.map { Self.escaped($0.heading) }))\n"
      for place in 0..<(parts.map(\.blocks.count).min() ?? 0) {
        text += "\n" + block(parts.map { $0.blocks[place] })
      }
    }
    let closing = briefs.compactMap(\.closing).map(inline)
    return text + sources + (closing.isEmpty ? "" : "\n\(joined(closing))\n")
  }

  /// Texts of all languages in one line, each once.
  private func joined(_ texts: [String], by separator: String = " / ") -> String {
    texts.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: separator)
  }

  // MARK: Blocks

  private func block(_ blocks: [PaperBlock]) -> String {
    switch blocks[0] {
    case .paragraph:
      return paragraphs(
        blocks.map { if case .paragraph(let line) = $0 { [inline(line)] } else { [] } })
    case .list:
      return paragraphs(
        blocks.map { if case .list(let lines) = $0 { lines.map(inline) } else { [] } },
        bullet: "- ")
    case .table:
      return table(blocks.compactMap { if case .table(let table) = $0 { table } else { nil } })
    case .chart:
      return chart(blocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } })
    }
  }

  /// Lines below each other; those of more languages in a table with one column for each.
  private func paragraphs(_ texts: [[String]], bullet: String = "") -> String {
    guard texts.count > 1 else {
      return (texts.first ?? []).map { "\(bullet)\($0)\n" }.joined(
        separator: bullet.isEmpty ? "\n" : "")
    }
    let rows = (0..<(texts.map(\.count).min() ?? 0)).map { index in texts.map { $0[index] } }
    return Self.table(Array(repeating: "", count: texts.count), rows)
  }

  private func table(_ tables: [PaperTable]) -> String {
    guard let first = tables.first else { return "" }
    let headings = first.columns.indices.map { column in
      joined(
        tables.map {
          $0.headings.indices.contains(column) ? Self.escaped($0.headings[column]) : ""
        },
        by: "<br>")
    }
    let rows = first.rows.indices.map { index -> [String] in
      let rows = tables.compactMap { $0.rows.indices.contains(index) ? $0.rows[index] : nil }
      if case .group = rows[0] {
        let names = rows.compactMap {
          if case .group(let name) = $0 { Self.escaped(name) } else { nil }
        }
        return ["**\(joined(names))**"]
          + Array(repeating: "", count: max(0, first.columns.count - 1))
      }
      return first.columns.indices.map { column in
        joined(
          rows.map { row in
            guard case .cells(let cells) = row, cells.indices.contains(column) else { return "" }
            return cells[column].map(inline).joined(separator: "<br>")
          }, by: "<br>")
      }
    }
    return Self.table(headings, rows)
  }

  /// The chart as a table of the spans that have any event.
  private func chart(_ charts: [PaperChart]) -> String {
    guard let first = charts.first else { return "" }
    let used = first.spans.indices.filter { index in
      first.pictured.contains { $0.counts[index] > 0 }
    }
    let rows = first.pictured.indices.map { index in
      [joined(charts.map { Self.escaped($0.rows[index].name.text) })]
        + used.map { first.rows[index].counts[$0] }.map { $0 > 0 ? "\($0)" : "" }
    }
    let headings =
      [joined(charts.map { Self.escaped($0.rowHeading) })]
      + used.map { PaperChart.label(first.spans[$0]) }
    return charts.map { inline($0.caption) + "\n\n" }.joined() + Self.table(headings, rows)
  }

  private static func table(_ headings: [String], _ rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
    return line(headings) + line(headings.map { _ in "---" }) + rows.map(line).joined()
  }

  // MARK: Sources

  private var sources: String {
    guard let brief = briefs.first, !brief.sources.isEmpty else { return "" }
    let heading = joined(briefs.map { Self.escaped($0.sourcesHeading) })
    let items = brief.sources.enumerated().map { index, source -> String in
      let address = source.url.map { url in
        WebAddress.encoded(url).map { "<\($0)>" } ?? Self.escaped(url)
      }
      let parts = [source.text.text.isEmpty ? nil : inline(source.text), address].compactMap { $0 }
      let note = source.note.map { " (\(Self.escaped($0)))" } ?? ""
      return "\(index + 1). \(parts.joined(separator: ". "))\(note)\n"
    }
    return "\n## \(heading)\n\n\(items.joined())"
  }

  // MARK: Text

  private func inline(_ line: PaperLine) -> String {
    let text = line.runs.map { run in
      let text = Self.escaped(run.text)
      return run.isStrong && !text.isEmpty ? "**\(text)**" : text
    }.joined()
    guard !line.references.isEmpty else { return text }
    let numbers = line.referenceSpans.map { span in
      span.count == 1
        ? "\(span.lowerBound)"
        : "\(span.lowerBound)\(span.count == 2 ? ", " : "–")\(span.upperBound)"
    }
    return "\(text) \\[\(numbers.joined(separator: ", "))\\]"
  }

  /// A text in which Markdown sees nothing but letters.
  static func escaped(_ text: String) -> String { MarkdownExporter.escaped(text) }
}
