import Cooperation

extension CheckRule {
  /// Finds records whose content differs from what it was, though neither `changed` nor `revision`
  /// says so; `before` has the records as they were, of the files that differ.
  static func revision(since before: RecordCollection) -> CheckRule {
    CheckRule(name: "revision") { reading, _ in
      let records = reading.records
      func look<Kind: Record>(
        _ list: KeyPath<RecordCollection, [Kind]>, _ target: RecordTarget
      ) -> [Diagnostic] {
        let old = Dictionary(
          before[keyPath: list].map { JSONValue($0) }.map { ($0["id"].text ?? "", $0) },
          uniquingKeysWith: { first, _ in first })
        guard !old.isEmpty else { return [] }
        return records[keyPath: list].compactMap { record in
          let value = JSONValue(record)
          guard let id = value["id"].text, let former = old[id], !isRevised(value, since: former)
          else { return nil }
          return Diagnostic(
            "'\(id)' differs from what was committed, and changed and revision do not, expected "
              + "today and revision: \((former["revision"].integer ?? 0) + 1)", rule: "revision",
            at: reading.location(target, id), severity: .warning)
        }
      }
      let all = [
        look(\.events, .event), look(\.memoranda, .memorandum), look(\.parties, .party),
        look(\.people, .person), look(\.units, .unit), look(\.cities, .place),
        look(\.regions, .region), look(\.sectors, .sector), look(\.kinds, .kind),
      ]
      return all.flatMap { $0 }
    }
  }

  /// True when a record says that it was changed, or when there is nothing to say.
  private static func isRevised(_ record: JSONValue, since former: JSONValue) -> Bool {
    record["changed"] != former["changed"] || record["revision"] != former["revision"]
      || content(record) == content(former)
  }

  /// The members of a record but for what it tells of itself.
  private static func content(_ record: JSONValue) -> [JSONValue.Member] {
    guard case .object(let members) = record else { return [] }
    return members.filter {
      !["changed", "revision", "origin", "acknowledged"].contains($0.key)
    }
  }
}
