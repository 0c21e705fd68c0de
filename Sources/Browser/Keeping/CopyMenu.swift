/// The menu of what can be copied.
package struct CopyMenu: Hashable, Sendable {
  /// The index of the chosen item.
  package internal(set) var chosen = 0
}
