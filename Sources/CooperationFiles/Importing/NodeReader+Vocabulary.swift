import Cooperation
import Yams

extension NodeReader {
  mutating func unit(_ node: Node) -> AdministrativeUnit? {
    let known = [
      "id", "code", "name", "full_name", "kind", "country", "region", "capital", "from", "to",
      "successor", "position", "aliases",
    ]
    guard let fields = fields(node, "unit", known: known),
      let id = required(fields, "id", form: .unit),
      let code = required(fields, "code", form: .unitCode),
      let kind = required(fields, "kind", form: .word),
      let country = required(fields, "country", form: .country)
    else { return nil }
    owner = id
    let values = fields.values
    return AdministrativeUnit(
      id: id, code: code, name: name(fields),
      fullName: localized(values["full_name"], "full_name"), kind: kind, country: country,
      region: text(values["region"], "region"), capital: text(values["capital"], "capital"),
      from: date(values["from"], "from"), to: date(values["to"], "to"),
      successor: reference(values["successor"], "successor", to: .unit),
      position: position(values["position"]), aliases: texts(values["aliases"], "aliases"))
  }

  mutating func city(_ node: Node) -> City? {
    let known = [
      "id", "name", "kind", "country", "unit", "unit_now", "lg_code", "position", "aliases",
    ]
    guard let fields = fields(node, "city", known: known),
      let id = required(fields, "id", form: .city),
      let kind = required(fields, "kind", form: .word),
      let country = required(fields, "country", form: .country)
    else { return nil }
    owner = id
    let values = fields.values
    return City(
      id: id, name: name(fields), kind: kind, country: country,
      unit: reference(values["unit"], "unit", to: .unit),
      unitNow: reference(values["unit_now"], "unit_now", to: .unit),
      localGovernmentCode: text(values["lg_code"], "lg_code", form: .digits(6...6)),
      position: position(values["position"]), aliases: texts(values["aliases"], "aliases"))
  }

  mutating func sector(_ node: Node) -> Sector? {
    let known = ["id", "parent", "name", "short", "crs", "keywords"]
    guard let fields = fields(node, "sector", known: known), let id = id(fields) else {
      return nil
    }
    owner = id
    let values = fields.values
    var keywords: [String] = []
    if let node = values["keywords"], !Self.isNull(node),
      let lists = self.fields(node, "keywords", known: Language.allCases.map(\.rawValue))
    {
      for language in Language.allCases {
        keywords += texts(lists.values[language.rawValue], "keywords")
      }
    }
    let name = name(fields)
    let short = localized(values["short"], "short")
    return Sector(
      id: id, parent: reference(values["parent"], "parent", to: .sector), name: name,
      shortName: short.isEmpty ? name : short,
      crs: text(values["crs"], "crs", form: .digits(3...5)), keywords: keywords)
  }

  mutating func kind(_ node: Node) -> EventKind? {
    guard let fields = fields(node, "kind", known: ["id", "name", "short", "cameo"]),
      let id = id(fields)
    else { return nil }
    let values = fields.values
    let name = name(fields)
    let short = localized(values["short"], "short")
    return EventKind(
      id: id, name: name, shortName: short.isEmpty ? name : short,
      cameo: text(values["cameo"], "cameo", form: .digits(2...4)))
  }

  mutating func party(_ node: Node) -> Party? {
    let known = [
      "id", "name", "abbreviation", "kind", "country", "parent", "locality", "from", "to",
      "successor", "aliases",
    ]
    guard let fields = fields(node, "party", known: known), let id = id(fields),
      let country = required(fields, "country", form: .countryOrInternational)
    else { return nil }
    owner = id
    let values = fields.values
    let kind: PartyKind? = word(fields, "kind")
    guard let kind else { return nil }
    return Party(
      id: id, name: localized(values["name"], "name"),
      abbreviation: text(values["abbreviation"], "abbreviation"), kind: kind, country: country,
      parent: reference(values["parent"], "parent", to: .party),
      locality: locality(values["locality"], "locality"), from: date(values["from"], "from"),
      to: date(values["to"], "to"),
      successor: reference(values["successor"], "successor", to: .party),
      aliases: texts(values["aliases"], "aliases"))
  }

  mutating func person(_ node: Node) -> Person? {
    let known = ["id", "name", "country", "aliases"]
    guard let fields = fields(node, "person", known: known), let id = id(fields) else {
      return nil
    }
    let values = fields.values
    return Person(
      id: id, name: localized(values["name"], "name"),
      country: text(values["country"], "country", form: .countryOrInternational),
      aliases: texts(values["aliases"], "aliases"))
  }

  private mutating func position(_ node: Node?) -> GeographicPosition? {
    let numbers = texts(node, "position").compactMap { Double($0) }
    guard let node, !Self.isNull(node) else { return nil }
    guard numbers.count == 2,
      let position = GeographicPosition(latitude: numbers[0], longitude: numbers[1])
    else {
      report(
        "position is not [latitude, longitude] in degrees, such as [34.57, 135.48]",
        rule: "position", at: node)
      return nil
    }
    return position
  }
}
