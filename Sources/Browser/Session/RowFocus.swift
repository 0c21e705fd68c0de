/// The focused row of a list: its id, which outlasts the records, and where it stands in these.
package struct RowFocus: Hashable, Sendable {
  let id: String
  let row: Int
}
