/// The rule that the names of saved views follow.
package enum ViewName {
  /// True for a name that can stand behind an `@`: letters, digits, hyphens and underscores.
  package static func isValid(_ name: some StringProtocol) -> Bool {
    !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }
}
