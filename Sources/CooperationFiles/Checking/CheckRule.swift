package import Cooperation

/// A check over a whole collection, named in its findings; one file a rule.
struct CheckRule: Sendable {
  let name: String
  let findings: @Sendable (CollectionReading, Vocabulary, CalendarDate) -> [Diagnostic]

  /// A rule for which it matters what day it is.
  init(
    onDay name: String,
    findings: @escaping @Sendable (CollectionReading, Vocabulary, CalendarDate) -> [Diagnostic]
  ) {
    self.name = name
    self.findings = findings
  }

  init(
    name: String, findings: @escaping @Sendable (CollectionReading, Vocabulary) -> [Diagnostic]
  ) {
    self.init(onDay: name) { reading, vocabulary, _ in findings(reading, vocabulary) }
  }

  /// All rules, in the order they run.
  static let all: [CheckRule] = [
    .unknownID, .fileName, .redirectTarget, .circular, .unitTime, .unsupportedMemorandum,
    .followOrder, .dateOrder, .changed, .journey, .series, .term, .validity, .signer, .person,
    .represents, .language, .hiddenSign, .oneLine, .notRead, .missingLanguage, .japaneseName,
    .noSource, .likelyDuplicate, .sameName, .twoLocalities, .unusedEntity, .acknowledged,
  ]
}

/// Checks a collection that was read.
package enum CollectionCheck {
  /// What reading and every rule found, by file and line, without the warnings that a record says
  /// were looked at; `before` has the records of a work tree as they were committed.
  package static func findings(
    in reading: CollectionReading, today: CalendarDate,
    since before: RecordCollection = RecordCollection()
  ) -> [Diagnostic] {
    let vocabulary = Vocabulary(reading.records)
    let rules = CheckRule.all + [.revision(since: before)]
    let found = rules.flatMap { $0.findings(reading, vocabulary, today) }
    let acknowledged = reading.acknowledgedRules
    var told: Set<Told> = []
    return (reading.diagnostics + found).sorted().filter { finding in
      if let part = reading.part, let file = part.file,
        ![file, part.mapping].contains(finding.location.file)
      {
        return false
      }
      let isAcknowledged =
        finding.severity == .warning
        && acknowledged[finding.location.record]?.contains(finding.rule) ?? false
      return !isAcknowledged && told.insert(Told(finding)).inserted
    }
  }
}

/// What makes two findings one: a date that is wrong comes once, however often it stands in a record.
private struct Told: Hashable {
  let location: SourceLocation
  let rule: String
  let message: String

  init(_ finding: Diagnostic) {
    location = finding.location
    rule = finding.rule
    message = finding.message
  }
}

extension SourceLocation {
  /// The beginning of the record in a file that holds one; the place itself in a list.
  fileprivate var record: SourceLocation {
    let folders = file.split(separator: "/").dropLast()
    let isRecord = folders.last == "memoranda" || folders.contains("events")
    return isRecord && file.hasSuffix(".yaml") ? SourceLocation(file: file) : self
  }
}

extension CollectionReading {
  /// What every record tells of itself, by what it is.
  var revisions: [(target: RecordTarget, id: String, revision: Revision)] {
    let lists: [[(RecordTarget, String, Revision)]] = [
      records.events.map { (.event, $0.id, $0.revision) },
      records.memoranda.map { (.memorandum, $0.id, $0.revision) },
      records.parties.map { (.party, $0.id, $0.revision) },
      records.people.map { (.person, $0.id, $0.revision) },
      records.units.map { (.unit, $0.id, $0.revision) },
      records.cities.map { (.place, $0.id, $0.revision) },
      records.regions.map { (.region, $0.id, $0.revision) },
      records.sectors.map { (.sector, $0.id, $0.revision) },
      records.kinds.map { (.kind, $0.id, $0.revision) },
    ]
    return lists.joined().map { (target: $0.0, id: $0.1, revision: $0.2) }
  }

  /// The rules that records acknowledge, by where the records begin.
  fileprivate var acknowledgedRules: [SourceLocation: Set<String>] {
    var rules: [SourceLocation: Set<String>] = [:]
    for record in revisions where !record.revision.acknowledged.isEmpty {
      rules[location(record.target, record.id).record, default: []]
        .formUnion(record.revision.acknowledged)
    }
    return rules
  }
}
