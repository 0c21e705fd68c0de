/// A sum of money as a source gives it.
package struct MonetaryAmount: Hashable, Sendable {
  /// In whole units of the currency.
  package let value: Int
  /// By ISO 4217.
  package let currency: String

  package init(value: Int, currency: String) {
    self.value = value
    self.currency = currency
  }
}
