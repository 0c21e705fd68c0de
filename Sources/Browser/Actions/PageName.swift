/// What a page is called that an action of its own opens; the file of the page gives it its name.
package struct PageName: Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }
}
