package import Cooperation

extension JSONValue {
  /// A record with the names and shapes of its YAML, every key present.
  package init<Kind: Record>(_ record: Kind) {
    var writer = RecordWriter()
    var record = record
    record.tell(&writer)
    self = .object(writer.members)
  }

  /// A text in every language.
  static func localized(_ text: LocalizedText) -> JSONValue {
    .object(["en": .text(text.en), "vi": .text(text.vi), "ja": .text(text.ja)])
  }
}

/// Writes the fields through which it is led as the members of an object.
private struct RecordWriter: FieldVisitor {
  typealias Failure = Never

  var members: [JSONValue.Member] = []

  private mutating func write(_ field: Field, _ value: JSONValue) {
    members.append(JSONValue.Member(key: field.name, value: value))
  }

  mutating func field<Value: TextValue>(_ field: Field, _ value: inout Value) {
    write(field, .string(value.text))
  }

  mutating func field<Value: TextValue>(_ field: Field, _ value: inout Value?) {
    write(field, .text(value?.text))
  }

  mutating func field<Value: TextValue>(_ field: Field, _ values: inout [Value]) {
    write(field, .texts(values.map(\.text)))
  }

  mutating func field(_ field: Field, _ number: inout Int?) {
    write(field, number.map(JSONValue.number) ?? .null)
  }

  mutating func field(_ field: Field, _ flag: inout Bool) { write(field, .bool(flag)) }

  mutating func field(_ field: Field, _ text: inout LocalizedText) {
    write(field, .localized(text))
  }

  mutating func field(_ field: Field, _ texts: inout LocalizedTexts) {
    let value = texts
    write(
      field,
      .object(
        Language.allCases.map {
          JSONValue.Member(key: $0.rawValue, value: .texts(value[$0]))
        }))
  }

  mutating func field(_ field: Field, _ position: inout GeographicPosition?) {
    write(
      field,
      position.map { .array([.decimal($0.latitude), .decimal($0.longitude)]) } ?? .null)
  }

  mutating func field<Part: Record>(_ field: Field, _ part: inout Part?) {
    write(field, part.map { JSONValue($0) } ?? .null)
  }

  mutating func field<Part: Record>(_ field: Field, _ parts: inout [Part]) {
    write(field, .array(parts.map { JSONValue($0) }))
  }
}
