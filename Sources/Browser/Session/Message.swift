/// A line that tells how something went.
package struct Message: Hashable, Sendable {
  package let text: String
  package let isWarning: Bool
  /// The address that is shown and opened when it is asked for again.
  let link: String?

  package init(_ text: String, isWarning: Bool = false, link: String? = nil) {
    self.text = text
    self.isWarning = isWarning
    self.link = link
  }
}
