/// Something to be done with the saved views of the user; the list of them comes back.
package enum ViewsRequest: Hashable, Sendable {
  case load
  /// Keep it, in place of one that has its name.
  case save(NamedView)
  case rename(String, to: String)
  case delete(String)
}
