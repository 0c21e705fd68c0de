extension ByteWriter {
  /// A record: the number of its bytes, then its fields that say something, each with its number and
  /// the number of its bytes.
  mutating func record<Kind: Record>(_ record: Kind) {
    var fields = FieldWriter()
    var record = record
    record.tell(&fields)
    block(fields.bytes)
  }

  /// Bytes behind their number.
  mutating func block(_ block: ByteWriter) {
    count(block.bytes.count)
    append(block.bytes)
  }
}

/// Writes the fields through which it is led.
private struct FieldWriter: FieldVisitor {
  typealias Failure = Never

  var bytes = ByteWriter()

  private mutating func write(_ field: Field, _ body: (inout ByteWriter) -> Void) {
    var value = ByteWriter()
    body(&value)
    bytes.count(field.number)
    bytes.block(value)
  }

  mutating func field<Value: TextValue>(_ field: Field, _ value: inout Value) {
    let text = value.text
    write(field) { $0.append(text.utf8) }
  }

  mutating func field<Value: TextValue>(_ field: Field, _ value: inout Value?) {
    guard let text = value?.text else { return }
    write(field) { $0.append(text.utf8) }
  }

  mutating func field<Value: TextValue>(_ field: Field, _ values: inout [Value]) {
    guard !values.isEmpty else { return }
    let texts = values.map(\.text)
    write(field) { $0.texts(texts) }
  }

  mutating func field(_ field: Field, _ number: inout Int?) {
    guard let number else { return }
    write(field) { $0.count(number) }
  }

  mutating func field(_ field: Field, _ flag: inout Bool) {
    if flag { write(field) { _ in } }
  }

  mutating func field(_ field: Field, _ text: inout LocalizedText) {
    let value = text
    if !value.isEmpty { write(field) { $0.localized(value) } }
  }

  mutating func field(_ field: Field, _ texts: inout LocalizedTexts) {
    guard !texts.all.isEmpty else { return }
    let value = texts
    write(field) { bytes in
      for language in Language.allCases { bytes.texts(value[language]) }
    }
  }

  mutating func field(_ field: Field, _ position: inout GeographicPosition?) {
    guard let position else { return }
    write(field) { bytes in
      bytes.number(position.latitude.bitPattern)
      bytes.number(position.longitude.bitPattern)
    }
  }

  mutating func field<Part: Record>(_ field: Field, _ part: inout Part?) {
    guard let part else { return }
    write(field) { $0.record(part) }
  }

  mutating func field<Part: Record>(_ field: Field, _ parts: inout [Part]) {
    guard !parts.isEmpty else { return }
    let value = parts
    write(field) { $0.list(value) { $0.record($1) } }
  }
}
