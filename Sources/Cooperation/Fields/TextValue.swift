/// A value that records write as one text.
package protocol TextValue: Hashable, Sendable {
  /// Reads the text; nil when it has not the form of the value.
  init?(text: String)

  /// The value as records write it.
  var text: String { get }

  /// The words of which the text is one; nil where any text of a form will do.
  static var words: [String]? { get }
}

extension TextValue {
  package static var words: [String]? { nil }
}

extension TextValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  package init?(text: String) { self.init(rawValue: text) }

  package var text: String { rawValue }

  package static var words: [String]? { allCases.map(\.rawValue) }
}

extension String: TextValue {
  package init?(text: String) { self = text }

  package var text: String { self }
}

extension EventDate: TextValue {
  package init?(text: String) { self.init(text) }

  package var text: String { description }
}

extension Locality: TextValue {
  package init?(text: String) { self.init(text) }

  package var text: String { description }
}

extension Period: TextValue {
  package init?(text: String) { self.init(text) }

  package var text: String { description }
}

extension CalendarDate: TextValue {
  package init?(text: String) {
    guard let date = PartialDate(text), date.day != nil else { return nil }
    self = date.earliest
  }

  package var text: String { description }
}

extension Language: TextValue {}
