/// For each row a short list of numbers: one array of values and where each row's begin.
struct Column {
  private(set) var offsets: [UInt32] = [0]
  private(set) var values: [UInt32] = []

  /// Adds a row; a value given twice is kept once.
  mutating func append(_ row: some Sequence<Int>) {
    let start = values.count
    for value in row {
      let number = UInt32(truncatingIfNeeded: value)
      if !values[start...].contains(number) { values.append(number) }
    }
    offsets.append(UInt32(truncatingIfNeeded: values.count))
  }
}
