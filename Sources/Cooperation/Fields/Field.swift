/// What is to be known of a field besides its value.
///
/// Its texts are literals, so that a reader is led through fields without counting references.
package struct Field: Sendable {
  /// Its number in the collection file, from 1 to 63; it never changes, and none is used again.
  package let number: Int
  private let key: StaticString
  package let form: FieldForm
  /// True for a field without which there is no record.
  package let isRequired: Bool
  private let columnName: StaticString
  private let formerKey: StaticString?
  private let phrase: StaticString

  /// The key in YAML and JSON.
  package var name: String { key.description }
  /// The column of tables, where it is not called like the key.
  package var column: String { columnName.description }
  /// The key under which records of former times have one element of the list.
  package var single: String? { formerKey?.description }
  /// A phrase for who reads a table or a schema.
  package var summary: String { phrase.description }

  package init(
    _ number: Int, _ name: StaticString, _ form: FieldForm, isRequired: Bool = false,
    column: StaticString? = nil, single: StaticString? = nil, _ summary: StaticString
  ) {
    self.number = number
    key = name
    self.form = form
    self.isRequired = isRequired
    columnName = column ?? name
    formerKey = single
    phrase = summary
  }

  /// A field of any text, or of what is no text.
  package init(
    _ number: Int, _ name: StaticString, isRequired: Bool = false, column: StaticString? = nil,
    single: StaticString? = nil, _ summary: StaticString
  ) {
    self.init(
      number, name, .text, isRequired: isRequired, column: column, single: single, summary)
  }
}

/// The form that a text of a record has, or what it means.
package enum FieldForm: Hashable, Sendable {
  case text
  /// The id of the record itself.
  case id
  /// The id of another record.
  case reference(RecordTarget)
  /// Small letters, digits and single hyphens.
  case word
  /// One of the words of its type.
  case choice
  /// By ISO 3166-1.
  case country
  /// The same, or `INT` for several.
  case countryOrInternational
  /// The id of a unit.
  case unit
  /// A unit's code by ISO 3166-2.
  case unitCode
  /// The id of a city.
  case city
  /// So many digits.
  case digits(ClosedRange<Int>)
  /// An item of Wikidata, such as Q25282.
  case wikidata
  /// A currency by ISO 4217.
  case currency
  /// A language by ISO 639-1.
  case language
  /// Kana and blanks.
  case kana
  /// An address of the web.
  case address
  /// An address of the web or of mail.
  case contact
  /// A date by EDTF; tables may have its first and its last day in columns of their own.
  case date(hasDays: Bool = false, mayBeOpen: Bool = false)
  /// A day.
  case day
  /// A length of time by ISO 8601.
  case period
  /// A unit, a city, a region or a country.
  case place
  /// A whole number that is no less than that.
  case number(from: Int)
}

/// What sort of record an id names.
package enum RecordTarget: String, CaseIterable, Hashable, Sendable {
  case event, memorandum, party, person, sector, kind, unit, region, place
  /// An event or a memorandum.
  case record
}
