/// What stands in one cell of a table of records.
enum TableCell: Hashable, Sendable {
  case null
  case text(String)
  case integer(Int)
  case number(Double)

  /// A text, or null.
  init(_ text: String?) { self = text.map(TableCell.text) ?? .null }

  /// The cell as text; nil when it is null.
  var text: String? {
    switch self {
    case .null: nil
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number): "\(number)"
    }
  }

  /// How many bytes its text has; 0 where it is none.
  var textLength: Int { if case .text(let text) = self { text.utf8.count } else { 0 } }

  /// The bytes that tell it from others; texts are equal when their bytes are.
  var bytes: [UInt8] { Array((text ?? "").utf8) }

  static func == (left: TableCell, right: TableCell) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
    case (.integer(let left), .integer(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    default: false
    }
  }

  func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
