package import Cooperation
import Words

extension ExportFormat {
  /// A text in Markdown.
  package static let markdown = ExportFormat(
    name: "markdown", fileExtension: "md",
    meaning: LocalizedText(en: "a text to read", vi: "văn bản để đọc", ja: "閲覧用の文章"),
    options: [.language], isToRead: true, lists: .all)
}

/// A document to read: events by year, each with its places, instruments, commitments and sources.
enum MarkdownExporter: Exporter {
  static let format = ExportFormat.markdown

  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    guard context.kind == .events else { return try writeRows(context, to: &sink) }
    let language = context.language
    let words = MarkdownWords(language)
    let query = context.query.isEverything ? "" : " — \(escaped(context.query.description))"
    try sink.write("# \(words.title)\(query)\n\n\(words.count(context.rows.count))\n")
    var year: Int?
    try context.forEachRecord { event, memoranda in
      if event.date.earliest.year != year {
        year = event.date.earliest.year
        try sink.write("\n## \(event.date.earliest.year)\n")
      }
      let entry = entry(event, memoranda, context.catalog.vocabulary, words)
      try sink.write(entry.facts + more(event, context) + entry.sources)
    }
  }

  /// A table of documents, promises or people.
  private static func writeRows(
    _ context: ExportContext, to sink: inout some DocumentSink
  ) throws {
    let words = RowWords(context.kind)
    let query = context.query.isEverything ? "" : " — \(escaped(context.query.description))"
    let title = MarkdownWords(context.language).title
    let count = words.count(
      context.rows.count, of: context.catalog.count(of: context.kind))
    try sink.write("# \(title)\(query)\n\n\(count.text(in: context.language))\n\n")
    let columns = context.rowColumns(format)
    try sink.write(line(columns.map { escaped(context.text($0.title)) }))
    try sink.write(line(columns.map { _ in "---" }))
    try context.forEachRow { row in
      try sink.write(
        line(
          columns.map { column in
            switch column.cell(row, context) {
            case .text(let text): escaped(text)
            case .date(let date): escaped(date.description)
            case .list(let items): items.map(escaped).joined(separator: "<br>")
            case .links(let links):
              links.map { link in
                link.url.flatMap(WebAddress.encoded).map { address in
                  "[\(escaped(link.text))](<\(address.replacing("&", with: "&amp;"))>)"
                } ?? escaped(link.text)
              }.joined(separator: "<br>")
            }
          }))
    }
  }

  private static func line(_ cells: [String]) -> String {
    "| \(cells.joined(separator: " | ")) |\n"
  }

  private static func entry(
    _ event: Event, _ memoranda: [Memorandum], _ vocabulary: Vocabulary, _ words: MarkdownWords
  ) -> (facts: String, sources: String) {
    let language = words.language
    let recordNames = RecordNames(vocabulary, language)
    func names(_ ids: [String]) -> String {
      ids.map { escaped(recordNames.party($0)) }.joined(separator: ", ")
    }
    var text = "\n### \(event.date): \(escaped(event.title.text(in: language) ?? event.id))\n\n"
    if let summary = event.summary.text(in: language) { text += paragraph(summary) + "\n\n" }
    let localities = event.localities.map { locality in
      escaped(vocabulary.name(of: locality, on: event.date, in: language))
    }
    if !localities.isEmpty {
      text += "- \(words.localities): \(localities.joined(separator: ", "))\n"
    }
    for memorandum in memoranda {
      let title = escaped(memorandum.title.text(in: language) ?? memorandum.id)
      let kind = memorandum.kind.name.text(in: language) ?? memorandum.kind.rawValue
      let parties = names(memorandum.signatories)
      let terms =
        memorandum.amounts.map { AmountText.text($0, language) }
        + MemorandumText.term(memorandum, language)
      text +=
        "- \(kind): \(title)" + (parties.isEmpty ? "" : " (\(parties))")
        + (terms.isEmpty ? "" : " — \(escaped(terms.joined(separator: ", ")))") + "\n"
    }
    for commitment in event.commitments {
      let owed = names(commitment.by)
      let status = commitment.status.name.text(in: language) ?? commitment.status.rawValue
      let due = commitment.due.map { ", \(words.due) \($0)" } ?? ""
      text +=
        "- \(words.commitment) (\(status)\(due)): "
        + escaped(commitment.text.text(in: language) ?? commitment.id)
        + (owed.isEmpty ? "" : " — \(owed)") + "\n"
    }
    let sources = event.sources.map { "- \(words.source): \(link($0))\n" }
    return (text, sources.joined())
  }

  /// The stops, the number of participants and the note.
  private static func more(_ event: Event, _ context: ExportContext) -> String {
    [ExportColumn.stopTitles, .participantTexts, .note].map { column in
      let items: [String] =
        switch column.cell(event, [], context) {
        case .list(let items): items
        case .text(let text): text.isEmpty ? [] : [text]
        case .date, .links: []
        }
      let label = (column.title.text(in: context.language) ?? column.rawValue).lowercased()
      return items.map { "- \(label): \(escaped($0))\n" }.joined()
    }.joined()
  }

  private static func link(_ source: Source) -> String {
    let label = [source.publisher, source.title].compactMap { $0 }.map(escaped)
    let date = source.published.map { ", \($0)" } ?? ""
    let text =
      (label.isEmpty ? source.url.map(escaped) ?? "" : label.joined(separator: ": ")) + date
    guard let address = source.url.flatMap(WebAddress.encoded) else { return text }
    return "[\(text)](<\(address.replacing("&", with: "&amp;"))>)"
  }

  /// An escaped text that begins no list, rule or code block where a line begins with it.
  private static func paragraph(_ text: String) -> String {
    let body = escaped(text).drop { $0 == " " }
    let digits = body.prefix { ("0"..."9").contains($0) }
    let rest = body.dropFirst(digits.count)
    let signs = digits.isEmpty ? "-+" : ".)"
    guard let sign = rest.first, signs.contains(sign) else { return String(body) }
    return digits + "\\" + rest
  }

  /// A text in which Markdown and HTML see nothing but letters; what would steer a terminal or turn
  /// the direction of a text becomes U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "&": result += "&amp;"
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": result += " "
      case _ where scalar.isHarmful: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
