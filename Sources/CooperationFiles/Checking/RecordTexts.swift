import Cooperation

/// Gathers the texts of a record, each with its place in the record.
struct RecordTexts: FieldVisitor {
  typealias Failure = Never

  /// A text, and the keys and places in lists that lead to it.
  struct Text {
    let path: [RecordStep]
    let text: String
    /// True for a text of any form; false for ids, codes, dates and words.
    let isProse: Bool

    /// The path for messages, such as `delegations.position.vi`.
    var name: String {
      path.compactMap { step in
        if case .key(let key) = step { key } else { nil }
      }.joined(separator: ".")
    }
  }

  private(set) var texts: [Text] = []
  private var path: [RecordStep] = []

  /// The texts of a record in the order of its fields.
  static func all(of record: some Record) -> [Text] {
    var visitor = RecordTexts()
    var record = record
    record.tell(&visitor)
    return visitor.texts
  }

  private mutating func take(_ text: String, _ steps: [RecordStep], isProse: Bool) {
    texts.append(Text(path: path + steps, text: text, isProse: isProse))
  }

  mutating func field<Value: TextValue>(_ field: Field, _ value: inout Value) {
    take(value.text, [.key(field.name)], isProse: field.form == .text)
  }

  mutating func field<Value: TextValue>(_ field: Field, _ value: inout Value?) {
    if let value { take(value.text, [.key(field.name)], isProse: field.form == .text) }
  }

  mutating func field<Value: TextValue>(_ field: Field, _ values: inout [Value]) {
    for (index, value) in values.enumerated() {
      take(value.text, [.key(field.name), .index(index)], isProse: field.form == .text)
    }
  }

  mutating func field(_ field: Field, _ number: inout Int?) {}

  mutating func field(_ field: Field, _ flag: inout Bool) {}

  mutating func field(_ field: Field, _ text: inout LocalizedText) {
    for language in text.languages {
      take(text[language] ?? "", [.key(field.name), .key(language.rawValue)], isProse: true)
    }
  }

  mutating func field(_ field: Field, _ texts: inout LocalizedTexts) {
    for language in Language.allCases {
      for (index, text) in texts[language].enumerated() {
        take(text, [.key(field.name), .key(language.rawValue), .index(index)], isProse: true)
      }
    }
  }

  mutating func field(_ field: Field, _ position: inout GeographicPosition?) {}

  mutating func field<Part: Record>(_ field: Field, _ part: inout Part?) {
    guard var inner = part else { return }
    path.append(.key(field.name))
    inner.tell(&self)
    path.removeLast()
  }

  mutating func field<Part: Record>(_ field: Field, _ parts: inout [Part]) {
    for (index, part) in parts.enumerated() {
      path += [.key(field.name), .index(index)]
      var inner = part
      inner.tell(&self)
      path.removeLast(2)
    }
  }
}

/// One step from a record to a text in it.
enum RecordStep: Hashable {
  case key(String)
  case index(Int)
}
