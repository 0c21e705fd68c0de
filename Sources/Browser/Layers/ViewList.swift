/// The list of saved views, and what is being asked in it.
package struct ViewList: Hashable, Sendable {
  /// What is being asked.
  enum Question: Hashable {
    /// The name for what is seen.
    case newName
    /// Another name for the chosen view.
    case otherName
    /// Whether the chosen view is to be deleted.
    case deletion
  }

  /// The index of the chosen view.
  package internal(set) var chosen = 0
  var question: Question?
  /// The name as it is being typed.
  package internal(set) var line = LineEditor()
  /// Why the name cannot be taken, or what Enter would replace.
  var objection: String?
  /// The view that Enter would replace.
  var replaces: String?
  /// How many events each view finds, by name; none where its query cannot be answered.
  var counts: [String: Int] = [:]

  /// True while a name is typed.
  package var isTyping: Bool { question == .newName || question == .otherName }
}
