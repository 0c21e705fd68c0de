import Cooperation

/// A text about marks, saved views or copying, with parts to be filled in.
package enum KeepingPhrase: Hashable, Sendable {
  /// How many events are marked.
  case marked(Int)
  case marksCleared(Int)
  case noEventMarks
  case viewsTitle, noViews, noViewsHint
  /// What is asked before a name.
  case viewName
  case badViewName
  case viewNameTaken(String)
  case viewExists(String)
  case viewSaved(String)
  case viewRenamed(String, String)
  case viewDeleted(String)
  case viewOpened(String)
  case deletionQuestion(String)
  case noSuchView(String, nearest: String?)
  /// Views that name each other: the names from one to itself again.
  case viewCircle([String])
  case viewTooLong(String)
  case copyTitle
  case copyKind(CopyItem.Kind, in: Pane)
  case nothingToCopy
  /// The beginning of what was copied, and which way.
  case copied(String, CopyWay)

  func text(in language: Language) -> String {
    switch language {
    case .en: english
    case .vi: vietnamese
    case .ja: japanese
    }
  }
}

extension Strings {
  /// A text about marks, saved views or copying.
  package subscript(text: KeepingPhrase) -> String { text.text(in: language) }
}
