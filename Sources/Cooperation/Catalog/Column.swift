/// For each row a short list of numbers: one array of values and where each row's begin.
package struct Column: Sendable {
  private var offsets: [UInt32] = [0]
  private var values: [UInt32] = []

  package init() {}

  /// The number of rows.
  package var count: Int { offsets.count - 1 }

  /// Adds a row; a value given twice is kept once.
  package mutating func append(_ row: some Sequence<Int>) {
    let start = values.count
    for value in row {
      let number = UInt32(truncatingIfNeeded: value)
      if !values[start...].contains(number) { values.append(number) }
    }
    offsets.append(UInt32(truncatingIfNeeded: values.count))
  }

  /// The values of a row.
  package subscript(row: Int) -> ArraySlice<UInt32> {
    values[Int(offsets[row])..<Int(offsets[row + 1])]
  }
}
