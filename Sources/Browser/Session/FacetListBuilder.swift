import Cells
import Cooperation
import Words

/// Makes the lines of a facet pane of what a survey counted.
struct FacetListBuilder {
  /// With more bodies than this in view, the kinds of bodies are folded at first.
  private static let unfoldedParties = 40

  let session: Session
  let pane: Pane

  private var catalog: Catalog { session.catalog }
  private var strings: Strings { session.strings }
  private var needle: String { Folding.folded(session.facetView.needles[pane] ?? "") }

  private var content: FacetList.Content? { pane.list?.content(of: session.list) }

  /// The lines of the pane.
  var items: [FacetItem] {
    guard let content else { return [] }
    return switch content.arrangement {
    case .flat: content.facets.flatMap { sorted(lines($0)) }.map(FacetItem.value)
    case .headed: content.facets.flatMap(headed)
    case .nested: content.facets.flatMap(nested)
    case .places: places(.vietnam, .province) + places(.japan, .prefecture)
    case .bodies: parties
    }
  }

  // MARK: Lines

  /// The values that some record in view takes, or that are selected.
  private func lines(_ facet: Facet, level: (FacetValue) -> Int = { _ in 0 }) -> [FacetLine] {
    let (catalog, survey, facts) = (session.catalog, session.survey, session.facts)
    let selection = Selection(facet, session)
    return catalog.table(facet).values.enumerated().compactMap { index, value in
      let matching = survey.count(facet, value: index)
      // What no record in view takes need not be decoded.
      guard matching > 0 || selection.isAny else { return nil }
      return selection.line(
        id: value.id, name: listName(of: value, facet, catalog.vocabulary), level: level(value),
        matching: matching,
        total: facts?.total(facet, value: index, in: catalog) ?? 0)
    }
  }

  /// The name of a value in a pane: the short one where there is one.
  private func listName(
    of value: FacetValue, _ facet: Facet, _ vocabulary: Vocabulary
  ) -> String {
    let sector = facet == .sector ? vocabulary.sector(id: value.id) : nil
    let name = sector.map { vocabulary.sectors[$0].shortName } ?? value.name
    return name.text(in: session.language) ?? value.id
  }

  private func sorted(_ lines: [FacetLine]) -> [FacetLine] {
    let found = needle.isEmpty ? lines : lines.filter(isWanted)
    guard session.facetView.order(pane, of: session.list) == .count else {
      let isDescending = content?.isDescending ?? false
      return found.sorted { left, right in
        let keys = (Folding.folded(left.name), Folding.folded(right.name))
        return isDescending ? keys.1 < keys.0 : keys < (keys.1, keys.0)
      }
    }
    return found.sorted { left, right in
      (right.matching, right.total, left.name, left.id)
        < (left.matching, left.total, right.name, right.id)
    }
  }

  /// True when a spelling of the value, in any language, has what was typed.
  private func isWanted(_ line: FacetLine) -> Bool {
    let key = Folding.key(of: needle)
    let spellings =
      EntityID.entity(line.id, of: line.facet, in: catalog.vocabulary)
      .map(catalog.vocabulary.spellings(of:)) ?? []
    return ([line.name] + spellings).contains { spelling in
      Folding.folded(spelling).contains(needle)
        || (!key.isEmpty && Folding.key(of: spelling).contains(key))
    }
  }

  private func isExpanded(_ id: String, standard: Bool) -> Bool {
    !needle.isEmpty || standard != session.facetView.flipped.contains(id)
  }

  // MARK: Places

  private func places(_ title: Phrase, _ facet: Facet) -> [FacetItem] {
    let below = Dictionary(grouping: narrowerPlaces(facet), by: \.parent)
    let units = lines(facet)
    let shown = sorted(needle.isEmpty ? units : units + below.values.joined().map(\.line))
    let items = shown.flatMap { line -> [FacetItem] in
      guard needle.isEmpty, let children = below[line.id], !children.isEmpty else {
        return [.value(line)]
      }
      var unit = line
      unit.isExpanded = isExpanded(line.id, standard: false)
      return [.value(unit)]
        + (unit.isExpanded == true ? sorted(children.map(\.line)).map(FacetItem.value) : [])
    }
    return items.isEmpty ? [] : [.group(title)] + items
  }

  /// The cities of units, and the former units that were merged into them under another code.
  private func narrowerPlaces(_ facet: Facet) -> [(parent: String, line: FacetLine)] {
    let gazetteer = catalog.vocabulary.gazetteer
    let country = facet == .province ? "VN" : "JP"
    let selection = Selection(facet, session)
    func line(_ node: Int, id: String, name: String) -> FacetLine? {
      selection.line(
        id: id, name: name, level: 1, matching: session.survey.nodeCount(node),
        total: session.facts?.total(ofNode: node) ?? 0)
    }
    let former = gazetteer.units.enumerated().compactMap { index, unit -> (String, FacetLine)? in
      let present = gazetteer.units[gazetteer.presentUnit(of: index)]
      guard unit.country == country, present.code != unit.code else { return nil }
      let name = unit.name.text(in: session.language) ?? unit.id
      let until = unit.to.map { strings[.formerUnit(name: name, year: $0.latest.year)] } ?? name
      return line(index, id: unit.id, name: until).map { (present.id, $0) }
    }
    let cities = gazetteer.cities.enumerated().compactMap { index, city -> (String, FacetLine)? in
      guard city.country == country,
        let unit = (city.unitNow ?? city.unit).flatMap(gazetteer.unit(id:))
      else { return nil }
      let parent = gazetteer.units[gazetteer.presentUnit(of: unit)].id
      let name = city.name.text(in: session.language) ?? city.id
      return line(gazetteer.units.count + index, id: city.id, name: name).map { (parent, $0) }
    }
    return (former + cities).map { (parent: $0.0, line: $0.1) }
  }

  // MARK: Below headings

  private func headed(_ facet: Facet) -> [FacetItem] {
    let lines = sorted(lines(facet)).map(FacetItem.value)
    return lines.isEmpty ? [] : [.group(facet == .validity ? .validity : .kinds)] + lines
  }

  private func nested(_ facet: Facet) -> [FacetItem] {
    let values = catalog.table(facet).values
    let parents = Dictionary(
      values.map { value in (value.id, value.parent.map { values[$0].id }) },
      uniquingKeysWith: { first, _ in first })
    let all = lines(facet) { $0.parent == nil ? 0 : 1 }
    guard needle.isEmpty else { return sorted(all).map(FacetItem.value) }
    let below = Dictionary(grouping: all.filter { $0.level > 0 }) { parents[$0.id] ?? nil }
    return sorted(all.filter { $0.level == 0 }).flatMap { line -> [FacetItem] in
      let children = sorted(below[line.id] ?? [])
      guard !children.isEmpty else { return [.value(line)] }
      var sector = line
      sector.isExpanded = isExpanded(line.id, standard: true)
      return [.value(sector)] + (sector.isExpanded == true ? children.map(FacetItem.value) : [])
    }
  }

  // MARK: Parties

  private var parties: [FacetItem] {
    let all = lines(.party) { _ in 1 }
    guard needle.isEmpty else { return sorted(all).map(FacetItem.value) }
    let groups = PartyGroups(session)
    let byGroup = Dictionary(grouping: all) { groups.group(of: $0.id) }
    let isShort = all.count <= Self.unfoldedParties
    return PartyGroups.countries.flatMap { country, title -> [FacetItem] in
      let sections = groups.all.filter { $0.country == country && byGroup[$0.index] != nil }
        .sorted { ($1.matching, $0.index) < ($0.matching, $1.index) }
      let items = sections.flatMap { group -> [FacetItem] in
        let id = "party \(country) \(group.kind.rawValue)"
        let members = byGroup[group.index] ?? []
        let isSelected = members.contains { $0.isSelected || $0.isExcluded }
        let section = FacetSection(
          id: id, name: strings.name(group.kind.name, id: group.kind.rawValue),
          matching: group.matching, total: group.total,
          isExpanded: isExpanded(id, standard: isShort || isSelected))
        return [.section(section)]
          + (section.isExpanded ? sorted(members).map(FacetItem.value) : [])
      }
      return items.isEmpty ? [] : [.group(title)] + items
    }
  }

  /// What of a facet is selected and excluded.
  private struct Selection {
    let facet: Facet
    let selected: Set<String>
    let excluded: Set<String>

    init(_ facet: Facet, _ session: Session) {
      self.facet = facet
      selected = session.catalog.selection(of: facet, in: session.query)
      excluded = session.catalog.selection(of: facet, in: session.query, excluded: true)
    }

    /// True when any value is selected or excluded.
    var isAny: Bool { !selected.isEmpty || !excluded.isEmpty }

    /// The line of a value; nil when no record in view takes it and it is not selected.
    func line(id: String, name: String, level: Int, matching: Int, total: Int) -> FacetLine? {
      let line = FacetLine(
        facet: facet, id: id, name: name, level: level, matching: matching, total: total,
        isSelected: selected.contains(id), isExcluded: excluded.contains(id))
      return matching > 0 || line.isSelected || line.isExcluded ? line : nil
    }
  }
}
