extension ByteReader {
  /// A record; fields that it lacks are left as an empty record has them, and those whose numbers
  /// nobody knows are passed over.
  mutating func record<Kind: Record>() throws(Damage) -> Kind {
    var fields = try FieldReader(part())
    var record = Kind()
    try record.tell(&fields)
    return record
  }
}

/// Reads the fields through which it is led.
private struct FieldReader: FieldVisitor {
  typealias Failure = ByteReader.Damage

  private let all: ByteReader
  /// What has not been read, as long as fields come in the order in which they were written.
  private var rest: ByteReader
  /// A bit for the number of each field that is there.
  private var present: UInt64 = 0

  init(_ bytes: ByteReader) throws(Failure) {
    all = bytes
    rest = bytes
    var reader = bytes
    while !reader.isAtEnd {
      let number = try reader.count()
      if number < 64 { present |= 1 << UInt64(number) }
      try reader.skipPart()
    }
  }

  /// The bytes of a field; nil when it is not there.
  private mutating func bytes(of field: Field) throws(Failure) -> ByteReader? {
    guard present >> UInt64(field.number) & 1 == 1 else { return nil }
    if let found = try Self.find(field, in: &rest) { return found }
    // It stands before what was read already.
    rest = all
    return try Self.find(field, in: &rest)
  }

  private static func find(
    _ field: Field, in reader: inout ByteReader
  ) throws(Failure) -> ByteReader? {
    while !reader.isAtEnd {
      let number = try reader.count()
      if number == field.number { return try reader.part() }
      try reader.skipPart()
    }
    return nil
  }

  mutating func field<Value: TextValue>(_ field: Field, _ value: inout Value) throws(Failure) {
    guard var bytes = try bytes(of: field) else { return }
    guard let read = Value(text: try bytes.remainingText()) else { throw Failure() }
    value = read
  }

  mutating func field<Value: TextValue>(_ field: Field, _ value: inout Value?) throws(Failure) {
    guard var bytes = try bytes(of: field) else { return }
    guard let read = Value(text: try bytes.remainingText()) else { throw Failure() }
    value = read
  }

  mutating func field<Value: TextValue>(
    _ field: Field, _ values: inout [Value]
  ) throws(Failure) {
    guard var bytes = try bytes(of: field) else { return }
    values = try bytes.list { (reader) throws(Failure) in
      guard let read = Value(text: try reader.text()) else { throw Failure() }
      return read
    }
  }

  mutating func field(_ field: Field, _ number: inout Int?) throws(Failure) {
    guard var bytes = try bytes(of: field) else { return }
    number = try bytes.count()
  }

  mutating func field(_ field: Field, _ flag: inout Bool) throws(Failure) {
    if try bytes(of: field) != nil { flag = true }
  }

  mutating func field(_ field: Field, _ text: inout LocalizedText) throws(Failure) {
    guard var bytes = try bytes(of: field) else { return }
    text = try bytes.localized()
  }

  mutating func field(_ field: Field, _ texts: inout LocalizedTexts) throws(Failure) {
    guard var bytes = try bytes(of: field) else { return }
    for language in Language.allCases { texts[language] = try bytes.texts() }
  }

  mutating func field(_ field: Field, _ position: inout GeographicPosition?) throws(Failure) {
    guard var bytes = try bytes(of: field) else { return }
    let degrees = (try bytes.double(), try bytes.double())
    guard let read = GeographicPosition(latitude: degrees.0, longitude: degrees.1) else {
      throw Failure()
    }
    position = read
  }

  mutating func field<Part: Record>(_ field: Field, _ part: inout Part?) throws(Failure) {
    guard var bytes = try bytes(of: field) else { return }
    part = try bytes.record()
  }

  mutating func field<Part: Record>(_ field: Field, _ parts: inout [Part]) throws(Failure) {
    guard var bytes = try bytes(of: field) else { return }
    parts = try bytes.list { (reader) throws(Failure) in try reader.record() }
  }
}
