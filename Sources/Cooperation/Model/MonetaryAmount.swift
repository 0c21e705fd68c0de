/// A sum of money as a source gives it.
package struct MonetaryAmount: Record {
  /// What the sum is of what a document is about.
  package enum Extent: String, CaseIterable, TextValue {
    case exact
    /// The most that may be.
    case ceiling
    /// A part of what is not told in full.
    case part
  }

  /// In whole units of the currency.
  package var value = 0
  /// By ISO 4217.
  package var currency = ""
  package var what = Extent.exact
  /// The id of the party that is to have it.
  package var to: String?

  package init() {}

  package init(value: Int, currency: String, what: Extent = .exact, to: String? = nil) {
    self.value = value
    self.currency = currency
    self.what = what
    self.to = to
  }

  package static let shape = RecordShape(
    of: MonetaryAmount.self, "amount", table: "memorandum_amounts",
    "The sums of money that a document names.")

  package mutating func tell<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(
      Field(1, "value", .number(from: 0), isRequired: true, "the sum in whole units"), &value)
    try visitor.field(
      Field(2, "currency", .currency, isRequired: true, "the currency, by ISO 4217"), &currency)
    try visitor.field(Field(3, "what", .choice, "exact, ceiling or part"), &what)
    try visitor.field(
      Field(4, "to", .reference(.party), column: "party", "the body that is to have it"), &to)
  }
}
