/// A record, or a part of one, that tells its fields to whoever asks: the reader and the writer of
/// YAML and JSON, the collection file, the tables, the schemas.
///
/// A field is declared once: as a property and as a line of `tell`. Everything that keeps records
/// comes as a `FieldVisitor` and is led through those lines.
package protocol Record: Hashable, Sendable {
  /// A record of which nothing is known.
  init()

  /// What the record is called and which fields it has.
  static var shape: RecordShape { get }

  /// Leads a visitor through the fields, always in the same order.
  mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure)
}

/// Whoever reads or writes records, one field after another.
package protocol FieldVisitor {
  associatedtype Failure: Error

  /// A value that is always there.
  mutating func field<Value: TextValue>(_ field: Field, _ value: inout Value) throws(Failure)
  /// A value that may be missing.
  mutating func field<Value: TextValue>(_ field: Field, _ value: inout Value?) throws(Failure)
  /// Values in order.
  mutating func field<Value: TextValue>(_ field: Field, _ values: inout [Value]) throws(Failure)
  /// A whole number from 0.
  mutating func field(_ field: Field, _ number: inout Int?) throws(Failure)
  mutating func field(_ field: Field, _ flag: inout Bool) throws(Failure)
  mutating func field(_ field: Field, _ text: inout LocalizedText) throws(Failure)
  /// Texts of each language.
  mutating func field(_ field: Field, _ texts: inout LocalizedTexts) throws(Failure)
  mutating func field(_ field: Field, _ position: inout GeographicPosition?) throws(Failure)
  /// A part that may be missing.
  mutating func field<Part: Record>(_ field: Field, _ part: inout Part?) throws(Failure)
  /// Parts in order.
  mutating func field<Part: Record>(_ field: Field, _ parts: inout [Part]) throws(Failure)
}

extension FieldVisitor {
  /// A whole number that is always there.
  mutating func field(_ field: Field, _ number: inout Int) throws(Failure) {
    var value: Int? = number
    try self.field(field, &value)
    number = value ?? 0
  }
}
