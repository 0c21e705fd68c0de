import Cells
import Cooperation
import Papers
import Words

extension Session {
  /// What can be copied of what is focused, in the order of the menu.
  package var copyItems: [CopyItem] {
    CopyItem.Kind.allCases.map { kind in
      // All but an entry of BibTeX are one line: pasted into a shell, a second one would be run.
      let text = copyText(kind)
      return CopyItem(kind: kind, text: kind == .bibTeX ? text?.drawnLines : text?.drawn)
    }
  }

  /// The text that is copied; nil where there is none.
  private func copyText(_ kind: CopyItem.Kind) -> String? {
    switch kind {
    case .citation: citation?.plain(in: language) { DateText.long($0, language) }
    case .bibTeX: citation?.bibTeX(in: language)
    case .link: citedSource?.source.url ?? sourcesInHand.lazy.compactMap(\.url).first
    case .id: rowInHand.map { catalog.id(of: $0.row, $0.kind) }
    case .view: ("vnjp " + viewLine.description).trimmingBlanks
    case .cell: cell
    }
  }

  private var citation: Citation? {
    guard let (kind, row) = rowInHand else { return nil }
    let cited = citedSource
    let number = cited?.number ?? 1
    if kind == .documents {
      return Citation(catalog.memoranda[row], source: cited?.source, number: number)
    }
    return eventInHand.map { Citation($0, source: cited?.source, number: number) }
  }

  /// The source under the cursor of the detail, else the first; its number begins at 1.
  private var citedSource: (source: Source, number: Int)? {
    let sources = sourcesInHand
    if focus == .detail, case .address(let url, _) = reading.focusedLink?.target,
      let index = sources.firstIndex(where: { $0.url == url })
    {
      return (sources[index], index + 1)
    }
    return sources.first.map { ($0, 1) }
  }

  /// The value under the cursor: of a facet its name, of the detail its link or its first line in
  /// sight, of the timeline the title.
  private var cell: String? {
    switch focus {
    case .timeline:
      focusedRow.map { row in
        strings.name(catalog.title(of: row, list) ?? LocalizedText(), id: catalog.id(of: row, list))
      }
    case .detail: detailCell
    case .facets: facetCell
    }
  }

  private var facetCell: String? {
    switch focusedItem {
    case .value(let line): line.name
    case .section(let section): section.name
    case .group(let title): strings[title]
    case nil: nil
    }
  }

  private var detailCell: String? {
    switch reading.focusedLink?.target {
    case .event(let id):
      return catalog.row(id: id).map { strings.name(catalog.events[$0].title, id: id) } ?? id
    case .value(_, _, let name), .memorandum(_, let name): return name
    case .relationship(let first, let second):
      return [first, second].map { strings.name($0.name(catalog.vocabulary), id: $0.id) }
        .joined(separator: " – ")
    case .filter(let query, _): return query.description
    case .address(let url, _): return url
    case nil:
      let lines = reading.document.lines.dropFirst(scroll[.detail] ?? 0)
      return lines.lazy.map(\.text.trimmingBlanks).first { !$0.isEmpty }
    }
  }

  /// Says which way a text was copied, and what its beginning is.
  func report(_ text: String, copied way: CopyWay) -> Message {
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return Message(
      strings[way.report(line)], isWarning: way == .tooLong || way == .refused)
  }
}
