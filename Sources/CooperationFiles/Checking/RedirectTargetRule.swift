import Cooperation

extension CheckRule {
  /// Finds redirects to records that are not there, and redirects of ids that are still in use.
  static let redirectTarget = CheckRule(name: "redirect") { reading, _ in
    let ids = Set(reading.revisions.map(\.id))
    let location = SourceLocation(file: "redirects.yaml")
    return reading.records.redirects.sorted { $0.key < $1.key }.flatMap { old, new in
      var found: [Diagnostic] = []
      if !ids.contains(new) {
        let nearest =
          NearestName.find(new, among: ids.sorted())
          .map { "; did you mean '\($0)'?" } ?? ""
        found.append(
          Diagnostic(
            "'\(old)' is redirected to '\(new)', which no record has as its id\(nearest)",
            rule: "redirect", at: location))
      }
      if ids.contains(old) {
        found.append(
          Diagnostic(
            "'\(old)' is redirected to '\(new)' and is the id of a record too", rule: "redirect",
            at: location))
      }
      return found
    }
  }
}
