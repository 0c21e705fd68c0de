/// What the user sets aside and hands on: marked events, saved views, and the copy menu.
package struct Keeping: Hashable, Sendable {
  package internal(set) var marks = EventMarks()
  /// The saved views as they were last read; nil until they are asked for.
  package internal(set) var savedViews: [NamedView]?
  /// The list of saved views, when it is open.
  package internal(set) var viewList: ViewList?
  /// What can be copied, when the menu of it is open.
  package internal(set) var copyMenu: CopyMenu?

  /// True when the keys go to the list of views or to the copy menu.
  package var isOpen: Bool { viewList != nil || copyMenu != nil }
}
