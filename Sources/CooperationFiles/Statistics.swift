package import Cooperation

/// The numbers of a collection about itself.
package struct Statistics: Sendable {
  /// A part and how large it is.
  package struct Count: Hashable, Sendable {
    package let name: String
    package let count: Int
  }

  /// A heading and the parts below it.
  package struct Section: Hashable, Sendable {
    package let title: String
    package let counts: [Count]
    /// What the parts are shares of; nil for plain counts.
    package let whole: Int?
    /// What is to be known of the counts.
    package var note: String?
  }

  package let sections: [Section]

  init(_ sections: [Section]) { self.sections = sections }

  package init(_ catalog: Catalog) {
    let events = Array(catalog.events)
    let vocabulary = catalog.vocabulary
    let sources = events.flatMap(\.sources) + catalog.memoranda.flatMap(\.sources)
    func byFacet(_ title: String, _ facet: Facet, topOnly: Bool = false) -> Section {
      let table = catalog.table(facet)
      let counts = table.values.indices.filter { !topOnly || table.values[$0].parent == nil }
        .map { index in
          let value = table.values[index]
          return Count(
            name: value.name.en ?? value.id, count: catalog.total(facet, value: index))
        }.filter { $0.count > 0 }
      let sorted =
        facet == .year
        ? counts.sorted { $0.name < $1.name }
        : counts.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
      return Section(title: title, counts: sorted, whole: nil)
    }
    func share(_ name: String, _ isIncluded: (Event) -> Bool) -> Count {
      Count(name: name, count: events.count(where: isIncluded))
    }
    let kinds = Memorandum.Kind.allCases.map { kind in
      Count(name: kind.name.en ?? kind.rawValue, count: catalog.memoranda.count { $0.kind == kind })
    }
    sections =
      [
        Section(
          title: "Records",
          counts: [
            Count(name: "events", count: events.count),
            Count(name: "memoranda", count: catalog.memoranda.count),
            Count(name: "parties", count: vocabulary.parties.count),
            Count(name: "people", count: vocabulary.people.count),
            Count(name: "commitments", count: events.reduce(0) { $0 + $1.commitments.count }),
            Count(name: "sources", count: sources.count),
          ], whole: nil),
        Section(
          title: "Events with",
          counts: [
            share("a source") { !$0.sources.isEmpty },
            share("a source with an address") { $0.sources.contains { $0.url != nil } },
            share("one source alone") { $0.sources.count == 1 },
            share("sources of two publishers or more", Self.hasSecondPublisher),
            share("a date to the day") { $0.date.start.day != nil },
            share("a place") { !$0.places.isEmpty },
            share("people") { $0.delegations.contains { !$0.members.isEmpty } },
            share("a delegation of each country") { Self.namesBoth($0, vocabulary) },
            share("a memorandum") { !$0.memoranda.isEmpty },
            share("commitments") { !$0.commitments.isEmpty },
            share("a title in en, vi and ja") { $0.title.languages.count == 3 },
            share("a summary in en, vi and ja") { $0.summary.languages.count == 3 },
          ], whole: events.count),
        Section(title: "Memoranda by kind", counts: kinds.filter { $0.count > 0 }, whole: nil),
        byFacet("Events by kind", .kind),
        byFacet("Events by sector", .sector, topOnly: true),
        byFacet("Events by unit of Vietnam today", .province),
        byFacet("Events by prefecture of Japan", .prefecture),
        byFacet("Events by year", .year),
      ] + Self.trust(catalog, events) + [Self.localTies(catalog)]
  }

  /// The sections as lines to read.
  package var text: String {
    sections.map { section in
      let lines = section.counts.map { count in
        "  \(Self.padded(count.count, 6))  \(count.name)" + Self.percent(count, section) + "\n"
      }
      return section.title + "\n" + lines.joined() + (section.note.map { "  \($0)\n" } ?? "")
    }.joined(separator: "\n")
  }

  /// The first sections as Markdown, for the README.
  package var markdown: String {
    let records = sections[0].counts.map { "\($0.count) \($0.name)" }.joined(separator: ", ")
    let shares = sections[1].counts.map { "\($0.name) \($0.count)" + Self.percent($0, sections[1]) }
    let trust = sections.dropFirst(2).filter { $0.whole != nil }.map { section in
      let shares = section.counts.map { "\($0.name) \($0.count)" + Self.percent($0, section) }
      return "- \(section.title) \(shares.joined(separator: "; "))."
    }
    let kinds = sections[2].counts.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
    return """
      - \(records).
      - Events with \(shares.joined(separator: "; ")).
      - Memoranda by kind: \(kinds).
      - Units of Vietnam today with events: \(sections[5].counts.count) of 34; prefectures of Japan: \
      \(sections[6].counts.count) of 47; years: \(sections[7].counts.count).
      \(trust.joined(separator: "\n"))

      """
  }

  /// The sections as JSON.
  package var json: JSONValue {
    .array(
      sections.map { section in
        .object([
          "title": .string(section.title),
          "whole": section.whole.map(JSONValue.number) ?? .null,
          "counts": .array(
            section.counts.map { count in
              .object(["name": .string(count.name), "count": .number(count.count)])
            }),
          "note": .text(section.note),
        ])
      })
  }

  /// The sections as a table, a count a line.
  package var csv: String {
    CSVRow.text(["section", "name", "count", "of"], keepsFormulas: true)
      + sections.flatMap { section in
        section.counts.map { count in
          CSVRow.text(
            [
              section.title, count.name, String(count.count), section.whole.map(String.init) ?? "",
            ], keepsFormulas: false)
        }
      }.joined()
  }

  private static func percent(_ count: Count, _ section: Section) -> String {
    guard let whole = section.whole, whole > 0 else { return "" }
    return " (\((count.count * 100 + whole / 2) / whole) %)"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, width - digits.count)) + digits
  }
}
