import Cooperation
import Yams

extension NodeReader {
  static let memorandumKeys = [
    "id", "kind", "title", "signatories", "localities", "signed", "until", "status", "renews",
    "supersedes", "sectors", "amount", "sources",
  ]

  mutating func memorandum(_ node: Node) -> Memorandum? {
    guard let fields = fields(node, "memorandum", known: Self.memorandumKeys),
      let id = id(fields)
    else { return nil }
    let before = owner
    owner = id
    defer { owner = before }
    let values = fields.values
    let kind: Memorandum.Kind? = word(fields, "kind")
    let status: Memorandum.Status? = word(fields, "status", default: .signed)
    let title = localized(values["title"], "title")
    if title.isEmpty {
      report("memorandum has no title in any language", rule: "missing-key", at: fields.node)
    }
    let signatories = references(values["signatories"], "signatories", to: .party)
    let localities = localities(values["localities"], "localities")
    let signed = date(values["signed"], "signed")
    let until = date(values["until"], "until")
    let renews = reference(values["renews"], "renews", to: .memorandum)
    let supersedes = reference(values["supersedes"], "supersedes", to: .memorandum)
    let sectors = references(values["sectors"], "sectors", to: .sector)
    let amount = amount(values["amount"])
    let sources = elements(values["sources"], "sources").compactMap { source($0) }
    guard let kind, let status, !title.isEmpty else { return nil }
    return Memorandum(
      id: id, kind: kind, title: title, signatories: signatories, localities: localities,
      signed: signed, until: until, status: status, renews: renews, supersedes: supersedes,
      sectors: sectors, amount: amount, sources: sources)
  }

  private mutating func amount(_ node: Node?) -> MonetaryAmount? {
    guard let node, !Self.isNull(node),
      let fields = fields(node, "amount", known: ["value", "currency"]),
      let value = required(fields, "value"), let currency = required(fields, "currency")
    else { return nil }
    guard let number = Int(value), number >= 0 else {
      report("amount '\(value)' is not a whole number", rule: "amount", at: node)
      return nil
    }
    guard currency.utf8.count == 3, currency.utf8.allSatisfy({ (65...90).contains($0) }) else {
      report("currency '\(currency)' is not an ISO 4217 code such as JPY", rule: "amount", at: node)
      return nil
    }
    return MonetaryAmount(value: number, currency: currency)
  }
}
