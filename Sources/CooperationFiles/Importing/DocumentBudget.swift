/// How much one text of YAML or JSON may hold; what holds more is refused before anything is made of
/// it.
struct DocumentBudget: Hashable {
  /// Lists and maps within each other; those of records reach six.
  static let deepest = 32
  /// The bytes of one text of a record; the longest of the collection have some thousand.
  static let longestText = 100_000
  /// The elements of one list of a record; the longest of the collection have some hundred.
  static let longestList = 10_000

  let byteCount: Int
  /// Texts, lists and maps.
  let nodeCount: Int
  /// What to write instead of so many.
  let advice: String

  /// One event or one instrument; the longest of the collection has some hundred nodes.
  static let record = DocumentBudget(
    byteCount: 4_000_000, nodeCount: 100_000, advice: "write each record into a file of its own")
  /// All bodies, persons, units or the like.
  static let list = DocumentBudget(
    byteCount: 250_000_000, nodeCount: 5_000_000, advice: "keep fewer entries in one collection")
  /// One event of JSON lines.
  static let line = DocumentBudget(
    byteCount: 4_000_000, nodeCount: 100_000, advice: "write each record into a line of its own")
  /// One event of a JSON array.
  static let element = DocumentBudget(
    byteCount: 4_000_000, nodeCount: 100_000, advice: "write each record as an element of its own")
}
