package import Cooperation
package import Papers
package import Words

/// What the detail shows in place of the focused row, while it has the keys.
///
/// A page is a value in a file of its own, which says all that there is to know of it; ways back and
/// histories keep it as it is.
package protocol Page: Hashable, Sendable {
  /// What the pane is called meanwhile.
  var title: Phrase { get }
  /// True for a page that takes the whole screen.
  var isWhole: Bool { get }
  /// True for a page whose text rests on the filters in force.
  var restsOnFilters: Bool { get }
  /// True for a page about the list in hand, which stays while another is taken.
  var restsOnList: Bool { get }
  /// The keys that the last line names before those of help and quitting, that of clearing filters while
  /// there are any; nil for those of an event in full.
  var hints: [PageHint]? { get }
  /// The id of the instrument that it is about, for copies and sources; nil for none.
  var memorandum: String? { get }

  /// True when the other is the same page, if with another window or other rows.
  func isSame(as other: any Page) -> Bool
  /// True when the records no longer have what it is about.
  func isGone(from catalog: Catalog) -> Bool
  /// What of the rows in view is counted for its text; nil for nothing.
  func counts(_ session: Session) -> PageCounts?
  /// Its text over some columns.
  func document(_ session: Session, columns: Int) -> DetailDocument
  /// What narrows the list to what it is about; nil where that is no filter.
  func filter(_ session: Session) -> Query?
  /// What it can be written as; nil for nothing.
  func writing(_ session: Session) -> PageWriting?
  /// Does an action that it takes itself, and tells whether it did.
  func apply(_ action: Action, _ session: inout Session) -> Bool
  /// Puts the cursor where it belongs after the text was laid out anew; it was on a link that led there.
  func settle(_ session: inout Session, on target: LinkTarget?)
}

extension Page {
  package var isWhole: Bool { true }
  package var restsOnFilters: Bool { false }
  package var restsOnList: Bool { false }
  package var hints: [PageHint]? { nil }
  package var memorandum: String? { nil }
  package func isSame(as other: any Page) -> Bool { other as? Self == self }
  package func isGone(from catalog: Catalog) -> Bool { false }
  package func counts(_ session: Session) -> PageCounts? { nil }
  package func filter(_ session: Session) -> Query? { nil }
  package func writing(_ session: Session) -> PageWriting? { nil }
  package func apply(_ action: Action, _ session: inout Session) -> Bool { false }
  package func settle(_ session: inout Session, on target: LinkTarget?) {}
}

/// Two facets by which the rows in view are counted for a page, and the order of their values.
package struct PageCounts: Hashable, Sendable {
  let facet: Facet
  let other: Facet
  let order: CountTable.Order
}

/// A page that an action of its own opens.
package protocol OpenedPage: Page {
  /// The name in the action.
  static var name: PageName { get }

  /// The page as it is first shown.
  init(_ session: Session)
}

/// Actions whose keys the last line names together, and the word for them.
package struct PageHint: Hashable, Sendable {
  let actions: [Action]
  /// Nil for the word of the action.
  let word: Phrase?

  init(_ actions: Action..., word: Phrase? = nil) {
    self.actions = actions
    self.word = word
  }
}

/// What a page can be written as, and by which action.
package struct PageWriting: Hashable, Sendable {
  let action: Action
  let document: DocumentRequest.Document
  /// The name that is offered.
  let fileName: String
  /// The endings of names, for who types another.
  let endings: String
}

/// A page of any kind as a value that is kept and compared.
struct ShownPage: Hashable, Sendable {
  let page: any Page

  static func == (left: ShownPage, right: ShownPage) -> Bool {
    AnyHashable(left.page) == AnyHashable(right.page)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(page)) }
}
