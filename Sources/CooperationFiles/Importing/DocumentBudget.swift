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
  /// What a text, list or map takes at least in a long text; what has more of them says nothing.
  var bytesPerNode = 1
  /// What to write instead of so many.
  let advice: String

  /// How many texts, lists and maps a text of so many bytes may hold.
  func nodeCount(of byteCount: Int) -> Int {
    min(nodeCount, DocumentBudget.record.nodeCount + byteCount / bytesPerNode)
  }

  /// One event or one instrument; the longest of the collection has some hundred nodes.
  static let record = DocumentBudget(
    byteCount: 4_000_000, nodeCount: 100_000, advice: "write each record into a file of its own")
  /// All bodies, persons, units or the like.
  static let list = DocumentBudget(
    byteCount: 250_000_000, nodeCount: 5_000_000, bytesPerNode: 8,
    advice: "keep fewer entries in one collection")
  /// One event of JSON lines.
  static let line = DocumentBudget(
    byteCount: 4_000_000, nodeCount: 100_000, advice: "write each record into a line of its own")
  /// One event of a JSON array.
  static let element = DocumentBudget(
    byteCount: 4_000_000, nodeCount: 100_000, advice: "write each record as an element of its own")
}
