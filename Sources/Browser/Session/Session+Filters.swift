import Cooperation
import Words

extension Session {
  /// Puts other filters in force, without a step of history; those that name what is not known any more
  /// are switched off, and it is said.
  mutating func show(_ next: Filters) {
    do {
      try ask(next)
    } catch {
      tell(dead: take(catalog, asking: next))
    }
    keepFocus()
    settle()
  }

  /// Says that filters were switched off, because the records do not have what they name or a view
  /// stands for nothing any more.
  mutating func tell(dead: [Query]) {
    guard !dead.isEmpty else { return }
    let views = savedQueries
    let ofViews = dead.filter { (try? views.resolved($0)) == nil }
    let ofRecords = dead.filter { !ofViews.contains($0) }
    let parts: [(terms: [Query], phrase: (String) -> Phrase)] = [
      (ofRecords, Phrase.filtersGone), (ofViews, Phrase.viewsGone),
    ]
    let texts = parts.filter { !$0.terms.isEmpty }.map { part in
      strings[part.phrase(part.terms.map(text(of:)).joined(separator: ", "))]
    }
    message = Message(texts.joined(separator: "  "), isWarning: true)
  }

  /// Puts other filters in force; they stay as they are when the others name what
  /// is not known.
  ///
  /// - Returns: false when they do.
  @discardableResult
  mutating func change(to next: Filters) -> Bool {
    guard next != filters else { return true }
    do {
      try ask(next)
    } catch {
      message = Message(text(of: error), isWarning: true)
      return false
    }
    keepFocus()
    settle()
    return true
  }

  /// Puts another query in the place of the filters that are on.
  @discardableResult
  mutating func change(to next: Query) -> Bool { change(to: filters.asking(next)) }

  mutating func suspendFilters() { show(filters.suspended(!filters.isSuspended)) }

  /// Selects or excludes the value under the cursor, or takes that back.
  mutating func toggle(excluding: Bool) {
    guard let line = focusedLine else {
      if let fold = focusedFold { _ = self.fold(to: !fold.isExpanded) }
      return
    }
    let isIn = excluding ? line.isExcluded : line.isSelected
    var next: [Query] = []
    var isDone = false
    for term in filters.on.conjuncts {
      guard let (field, isNegated) = Self.fieldTerm(term), Facet(field) == line.facet
      else {
        next.append(term)
        continue
      }
      var values = field.values.filter { value in
        let single = Query.field(FieldTerm(field.field, isExact: field.isExact, values: [value]))
        return !catalog.selection(of: line.facet, in: single).contains(line.id)
      }
      if isNegated == excluding, !isIn, !isDone, !field.isExact {
        values.append(value(for: line))
        isDone = true
      }
      guard !values.isEmpty else { continue }
      let term = Query.field(FieldTerm(field.field, isExact: field.isExact, values: values))
      next.append(isNegated ? .not(term) : term)
    }
    if !isIn, !isDone {
      let term = Query.field(FieldTerm(line.facet.field, values: [value(for: line)]))
      next.append(excluding ? .not(term) : term)
    }
    change(to: .all(of: next))
    placeCursor(on: line)
  }

  /// In the list, what the focused row is by first: a locality, of people the person; in a facet, its
  /// value.
  mutating func filterByValue() {
    if focusedLine != nil { return toggle(excluding: false) }
    if focus == .detail {
      if let link = reading.focusedLink { return filter(by: link) }
      if let page = reading.page { return filter(by: page) }
    }
    guard focus.list == nil, let term = termInHand else {
      message = Message(strings[.noValueHere])
      return
    }
    change(to: filters.adding([term]))
  }

  /// What the focused row is filtered by.
  private var termInHand: Query? {
    guard let row = focusedRow else { return nil }
    let locality: Locality?
    switch list {
    case .events, .promises: locality = eventInHand?.localities.first
    case .documents: locality = catalog.memoranda[row].localities.first
    case .people:
      return catalog.person(ofRow: row).map {
        .field(FieldTerm(.person, values: [FieldValue($0.id)]))
      }
    }
    return locality.map { locality in
      let field: QueryField = locality.country == "JP" ? .prefecture : .province
      return .field(FieldTerm(field, values: [FieldValue(locality.description)]))
    }
  }

  private static func fieldTerm(_ term: Query) -> (FieldTerm, isNegated: Bool)? {
    switch term {
    case .field(let field): (field, false)
    case .not(.field(let field)): (field, true)
    default: nil
    }
  }

  /// The name of a value where it means that value alone, else its id.
  private func value(for line: FacetLine) -> FieldValue {
    if line.facet == .pair { return pair(for: line) }
    let named = FieldValue(line.name)
    let term = Query.field(FieldTerm(line.facet.field, values: [named]))
    let ids = catalog.selection(of: line.facet, in: term)
    let isPresent = [.province, .prefecture].contains(line.facet)
    let others = isPresent ? ids.filter { !$0.contains("@") } : ids
    return others == [line.id] ? named : line.facet.value(line.id)
  }

  /// A pair by the names of its units where these mean the same, else by their ids.
  private func pair(for line: FacetLine) -> FieldValue {
    let plain = line.facet.value(line.id)
    let gazetteer = catalog.vocabulary.gazetteer
    let names = Facet.sides(ofPair: line.id).map { id in
      gazetteer.unit(id: id).flatMap { unit in
        gazetteer.units[gazetteer.presentUnit(of: unit)].name.text(in: language)
      } ?? id
    }
    let values = [FieldValue(names.first ?? line.id, other: names.last), plain]
    let filters = values.map { value in
      try? catalog.filter(for: .field(FieldTerm(.pair, values: [value])), today: today)
    }
    return filters[0] != nil && filters[0] == filters[1] ? values[0] : plain
  }

  /// Keeps the cursor on a value that counts have moved.
  private mutating func placeCursor(on line: FacetLine) {
    let index = items(of: focus).firstIndex { item in
      if case .value(let other) = item {
        other.facet == line.facet && other.id == line.id
      } else {
        false
      }
    }
    if let index { cursors[focus] = index }
    settle()
  }
}
