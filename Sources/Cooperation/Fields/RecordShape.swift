/// The fields of one sort of record, as they can be gone through without a record.
package struct RecordShape: Sendable {
  /// What one record is called, and by which tables refer to it.
  package let name: String
  /// The table that holds such records, and their key where they are a list.
  package let table: String
  /// What sort of record others name by its id; nil for a part of a record.
  package let target: RecordTarget?
  package let summary: String
  package let fields: [FieldShape]

  /// The shape of a type of record.
  package init<Kind: Record>(
    of type: Kind.Type, _ name: String, table: String, target: RecordTarget? = nil,
    _ summary: String
  ) {
    self.name = name
    self.table = table
    self.target = target
    self.summary = summary
    var reader = ShapeReader()
    var record = Kind()
    record.tell(&reader)
    fields = reader.fields
  }

  /// The keys of the record, with those of former times behind the others.
  package var keys: [String] { fields.map(\.name) + fields.compactMap(\.field.single) }
}

/// A field, and what it holds.
package struct FieldShape: Sendable {
  /// What a field holds.
  package enum Content: Sendable {
    /// One text, with the words that it may be where they are a closed list.
    case text(words: [String]?)
    /// Texts in order, one of such words each.
    case texts(words: [String]?)
    case integer, flag, localized, localizedTexts, position
    case part(RecordShape)
    case parts(RecordShape)
  }

  package let field: Field
  package let content: Content

  package var name: String { field.name }
}

/// Notes the fields through which it is led.
private struct ShapeReader: FieldVisitor {
  var fields: [FieldShape] = []

  private mutating func note(_ field: Field, _ content: FieldShape.Content) {
    fields.append(FieldShape(field: field, content: content))
  }

  mutating func field<Value: TextValue>(_ field: Field, _ value: inout Value) {
    note(field, .text(words: Value.words))
  }

  mutating func field<Value: TextValue>(_ field: Field, _ value: inout Value?) {
    note(field, .text(words: Value.words))
  }

  mutating func field<Value: TextValue>(_ field: Field, _ values: inout [Value]) {
    note(field, .texts(words: Value.words))
  }

  mutating func field(_ field: Field, _ number: inout Int?) { note(field, .integer) }

  mutating func field(_ field: Field, _ flag: inout Bool) { note(field, .flag) }

  mutating func field(_ field: Field, _ text: inout LocalizedText) { note(field, .localized) }

  mutating func field(_ field: Field, _ texts: inout LocalizedTexts) {
    note(field, .localizedTexts)
  }

  mutating func field(_ field: Field, _ position: inout GeographicPosition?) {
    note(field, .position)
  }

  mutating func field<Part: Record>(_ field: Field, _ part: inout Part?) {
    note(field, .part(Part.shape))
  }

  mutating func field<Part: Record>(_ field: Field, _ parts: inout [Part]) {
    note(field, .parts(Part.shape))
  }
}
