/// A line that tells how something went.
package struct Message: Hashable, Sendable {
  package let text: String
  package let isWarning: Bool

  package init(_ text: String, isWarning: Bool = false) {
    self.text = text
    self.isWarning = isWarning
  }
}
