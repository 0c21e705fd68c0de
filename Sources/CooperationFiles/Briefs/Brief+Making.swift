package import Cooperation

extension Brief {
  /// The brief of two localities or bodies, or of one and its partners, in each of some languages.
  package static func briefs(
    _ catalog: Catalog, of first: Counterpart, and second: Counterpart?, today: CalendarDate,
    in languages: [Language]
  ) -> [Brief] {
    let relationship = Relationship(catalog, between: first, and: second, today: today)
    let partners = second == nil ? Partners(catalog, of: first, today: today).partners : []
    return languages.map { language in
      var builder = BriefBuilder(catalog, relationship, partners, language)
      return builder.brief()
    }
  }
}
