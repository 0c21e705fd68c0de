package import Cooperation
import Words

extension Statistics {
  /// The numbers of one list by its own facets; those of events are the collection's.
  package init(_ catalog: Catalog, of kind: RowKind, today: CalendarDate) {
    guard kind != .events else {
      self.init(catalog)
      return
    }
    let found = (try? catalog.found(.everything, of: kind, today: today))
    let facets = Facet.allCases.filter { $0.owners.has(kind) && Self.isTold($0, of: kind) }
    let sections = facets.compactMap { facet -> Section? in
      guard let found else { return nil }
      let table = CountTable(found, by: facet, catalog, .en)
      let lines = facet.hasParents ? table.lines.filter { $0.depth == 0 } : table.lines
      return Section(
        title: "\(Self.title(kind)) by \(facet.title.en)",
        counts: lines.map { Count(name: $0.name, count: $0.count) }, whole: nil,
        note: table.withoutValue > 0 ? "\(table.withoutValue) without any" : nil)
    }
    let all = Count(name: kind.rawValue, count: catalog.count(of: kind))
    let lonely = (0..<catalog.count(of: kind)).count { catalog.events(ofRow: $0, kind).isEmpty }
    let counts = [all] + (lonely > 0 ? [Count(name: "of no event", count: lonely)] : [])
    self.init([Section(title: Self.title(kind), counts: counts, whole: nil)] + sections)
  }

  /// Facets whose values are as many as the rows themselves tell nothing.
  private static func isTold(_ facet: Facet, of kind: RowKind) -> Bool {
    switch facet {
    case .place, .pair, .person, .signer, .post: false
    case .party: kind == .promises
    default: true
    }
  }

  private static func title(_ kind: RowKind) -> String {
    kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
  }

  /// The sections as lists of Markdown.
  package var lists: String {
    sections.map { section in
      "- \(section.title): "
        + section.counts.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
        + (section.note.map { " (\($0))" } ?? "") + ".\n"
    }.joined()
  }
}
