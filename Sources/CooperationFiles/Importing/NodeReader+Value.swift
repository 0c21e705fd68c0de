import Cooperation
import Yams

extension NodeReader {
  /// The value of a scalar by its field's form; nil when it has another form, which is reported, as
  /// is what it refers to.
  mutating func value<Value: TextValue>(_ node: Node, _ field: Field) -> Value? {
    let isProse = [.text, .address, .contact].contains(field.form)
    guard let text = text(node, field.name, isProse: isProse) else { return nil }
    if let expectation = field.form.expectation, !field.form.matches(text) {
      report(
        "\(field.name) '\(text)' is not \(expectation)",
        rule: field.form == .id ? "id-form" : "form", at: node)
      return nil
    }
    guard let value = Value(text: text) else {
      reportMalformed(text, field, words: Value.words, at: node)
      return nil
    }
    switch field.form {
    case .reference(let target): refer(to: text, target, at: node)
    case .place: refer(to: text, .place, at: node)
    case .date(_, mayBeOpen: false):
      guard let date = value as? EventDate, date.hasOpenBeginning else { break }
      report(
        "\(field.name) '\(text)' has no beginning, expected a date or an interval that has one",
        rule: "date", at: node)
      return nil
    case .address:
      // An address of another sort stays, as the text that the source gives.
      guard !text.isEmpty, !WebAddress.isValid(text) else { break }
      report(
        "\(field.name) '\(text)' is not an http or https address with a host, expected one such as "
          + "https://example.org/page", rule: "url", at: node)
    default: break
    }
    return value
  }

  /// A whole number by its field's form; nil when it is none, which is reported.
  mutating func number(_ node: Node, _ field: Field) -> Int? {
    guard let text = text(node, field.name) else { return nil }
    guard let number = Int(text), text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      report(
        "\(field.name) '\(text)' is not a whole number, expected digits alone such as 1000000",
        rule: "number", at: node)
      return nil
    }
    if case .number(let least) = field.form, number < least {
      report(
        "\(field.name) \(number) is less than \(least), expected a number from \(least)",
        rule: "number", at: node)
      return nil
    }
    return number
  }

  private mutating func refer(to id: String, _ target: RecordTarget, at node: Node) {
    references.append(
      RecordReference(target: target, id: id, owner: owner, location: location(node)))
  }

  private mutating func reportMalformed(
    _ text: String, _ field: Field, words: [String]?, at node: Node
  ) {
    if let words {
      let nearest = NearestName.find(text, among: words).map { "; did you mean '\($0)'?" } ?? ""
      report(
        "unknown \(field.name) '\(text)', expected one of \(words.joined(separator: ", "))\(nearest)",
        rule: "unknown-word", at: node)
      return
    }
    switch field.form {
    case .place:
      let code = names.flatMap { PlaceAdvice($0).code(for: text) }
      report(
        "\(field.name) '\(text)' is not a place, "
          + (code.map { "expected its code; write \($0)" }
            ?? "expected a code such as VN-DN or JP-27, a city such as JP-27/sakai, or a region such "
            + "as kyushu"),
        rule: "place-form", at: node)
    case .day:
      report(
        "\(field.name) '\(text)' is not a day, expected one such as 2024-11-11\(dateAdvice(text))",
        rule: "date", at: node)
    case .period:
      report(
        "\(field.name) '\(text)' is not a length of time, expected ISO 8601 such as P3Y, P18M or P90D",
        rule: "period", at: node)
    default:
      report(
        "\(field.name) '\(text)' is not a date, expected EDTF such as 2024, 2024-11, 2024-11-11, "
          + "2025-01-16/2025-01-18 or 2024-11~\(dateAdvice(text))", rule: "date", at: node)
    }
  }

  private func dateAdvice(_ text: String) -> String {
    let readings = DateAdvice.readings(of: text)
    guard let first = readings.first else { return "" }
    return "; write \(first)"
      + readings.dropFirst().map { ", or \($0) where the month stands first" }.joined()
  }
}
