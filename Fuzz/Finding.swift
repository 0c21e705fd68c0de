/// What does not hold for an input.
package struct Finding: Error, Hashable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}

/// Stops with a finding where something does not hold.
func require(_ holds: Bool, _ finding: @autoclosure () -> String) throws(Finding) {
  guard holds else { throw Finding(finding()) }
}
