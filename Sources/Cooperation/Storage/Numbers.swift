/// Numbers of one width that stand one after another; one that is not there reads as zero.
struct Numbers<Number: FixedWidthInteger & Sendable> {
  private let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var count: Int { bytes.count / MemoryLayout<Number>.size }

  subscript(index: Int) -> Number {
    guard index >= 0, index < count else { return 0 }
    let number = bytes.loadUnaligned(
      fromByteOffset: index * MemoryLayout<Number>.size, as: Number.self)
    return Number(littleEndian: number)
  }
}

/// The lists of a column; ranges that do not fit are cut to what is there.
struct ColumnView {
  let offsets: Numbers<UInt32>
  let values: Numbers<UInt32>

  /// Where the values of a row stand.
  func range(_ row: Int) -> Range<Int> {
    let start = min(Int(offsets[row]), values.count)
    return start..<max(start, min(Int(offsets[row + 1]), values.count))
  }

  func forEach(_ row: Int, _ body: (Int) -> Void) {
    for index in range(row) { body(Int(values[index])) }
  }

  /// True when a value of the row is in the set.
  func contains(anyOf set: IndexSet, row: Int) -> Bool {
    for index in range(row) where set.contains(Int(values[index])) { return true }
    return false
  }

  func array(_ row: Int) -> [Int] { range(row).map { Int(values[$0]) } }
}
