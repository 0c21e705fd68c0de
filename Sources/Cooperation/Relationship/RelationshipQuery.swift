/// Writes the query that finds the events of a relationship.
package enum RelationshipQuery {
  /// The query by codes and ids.
  package static func ids(
    _ first: Counterpart, _ second: Counterpart?, _ catalog: Catalog
  ) -> Query {
    query(first, second, catalog) { $0.id }
  }

  /// The query by names of a language; by codes and ids where a name means something else, too.
  package static func names(
    _ first: Counterpart, _ second: Counterpart?, _ catalog: Catalog, in language: Language
  ) -> Query {
    let plain = ids(first, second, catalog)
    let named = query(first, second, catalog) { counterpart in
      counterpart.name(catalog.vocabulary).text(in: language) ?? counterpart.id
    }
    let day = CalendarDate.first(of: 1)
    guard let wanted = try? catalog.filter(for: plain, today: day),
      let found = try? catalog.filter(for: named, today: day), wanted == found,
      (try? QueryParser.parse(named.description)) == named
    else { return plain }
    return named
  }

  private static func query(
    _ first: Counterpart, _ second: Counterpart?, _ catalog: Catalog,
    _ text: (Counterpart) -> String
  ) -> Query {
    if let second, first.isLocality, second.isLocality {
      return .field(FieldTerm(.pair, values: [FieldValue(text(first), other: text(second))]))
    }
    return .all(
      of: [first, second].compactMap { $0 }.map { counterpart in
        let field: QueryField =
          switch (counterpart.isLocality, counterpart.country(catalog.vocabulary)) {
          case (false, _): .party
          case (true, "VN"): .province
          case (true, "JP"): .prefecture
          case (true, _): .place
          }
        return .field(FieldTerm(field, values: [FieldValue(text(counterpart))]))
      })
  }
}
