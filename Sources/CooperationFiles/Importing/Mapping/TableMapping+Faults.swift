import Cooperation

extension TableMapping {
  /// A name that the mapping uses, and where.
  struct Use: Sendable {
    let reference: TextTemplate.Reference
    /// How many of the values stand above it.
    let below: Int
    let location: SourceLocation
  }

  /// Reads a mapping.
  ///
  /// - Throws: `unreadable`, or `mapping` with all that is wrong in the file.
  package static func read(_ path: String) throws(ImportFailure) -> TableMapping {
    try MappingReader.read(path)
  }

  /// What the mapping names that a table of these columns does not have.
  func faults(among columns: [String], of table: String) -> [Diagnostic] {
    let found = uses.compactMap { use -> Diagnostic? in
      fault(use, among: columns, of: table).map {
        Diagnostic($0, rule: "map", at: use.location)
      }
    }
    var told: Set<Diagnostic> = []
    return found.filter { told.insert($0).inserted }.sorted()
  }

  private func fault(_ use: Use, among columns: [String], of table: String) -> String? {
    let (name, part) = (use.reference.name, use.reference.part)
    if let value = values.prefix(use.below).last(where: { $0.name == name }) {
      let parts = value.alternatives.map(\.origin.parts).reduce(nil) { (common: [String]?, own) in
        common.map { $0.filter(own.contains) } ?? own
      }
      guard let parts, !parts.contains(part ?? "") else { return nil }
      let expected = parts.map { $0.isEmpty ? "{\(name)}" : "{\(name).\($0)}" }
      return
        "the value '\(name)' has no \(part.map { "part '\($0)'" } ?? "text of its own"), expected "
        + expected.joined(separator: ", ")
    }
    guard columns.contains(name) else {
      if values.contains(where: { $0.name == name }) {
        return "the value '\(name)' stands below, expected one above or a column; move it up"
      }
      let all = columns.filter { !$0.isEmpty } + values.prefix(use.below).map(\.name)
      let known = all.indices.filter { !all[..<$0].contains(all[$0]) }.map { all[$0] }
      let nearest = NearestName.find(name, among: known).map { "; did you mean '\($0)'?" }
      return "\(table) has no column '\(name)', expected one of "
        + "\(known.joined(separator: ", "))\(nearest ?? "")"
    }
    guard columns.count(where: { $0 == name }) == 1 else {
      return "\(table) has the column '\(name)' twice, expected it once; call one of them otherwise"
    }
    guard let part, !["slug", "year"].contains(part) else { return nil }
    return "the column '\(name)' has no part '\(part)', expected {\(name)}, {\(name).slug} or "
      + "{\(name).year}"
  }
}

extension MappedValue.Origin {
  /// What of such a value may be filled in; an empty text stands for the whole.
  fileprivate var parts: [String] {
    let languages = Language.allCases.map(\.rawValue)
    switch self {
    case .text, .date: return ["", "slug", "year"]
    case .number: return [""]
    case .place: return ["", "slug", "body"] + languages
    case .party, .person: return ["", "slug"] + languages
    case .words(_, let words, let otherwise):
      let all = Array(words.values) + [otherwise].compactMap { $0 }
      let own = languages.filter { code in all.allSatisfy { $0.languages[code] != nil } }
      return (all.allSatisfy { $0.plain != nil } ? ["", "slug", "year"] : []) + own
    }
  }
}
