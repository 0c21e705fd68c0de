extension Gazetteer {
  /// The indices of the units that stood at a date in the place of one that did not exist then: of
  /// what it was made of, and of what it became.
  package func units(inPlaceOf index: Int, in date: EventDate) -> [Int] {
    let before = Set(withPredecessors(of: index))
    return units.indices.filter { other in
      units[other].existed(in: date)
        && (before.contains(other) || withPredecessors(of: other).contains(index))
    }
  }

  /// How a record of a date names a unit: by its code where that means it alone, else by its id.
  package func reference(to index: Int, in date: EventDate) -> String {
    units(code: units[index].code, in: date) == [index] ? units[index].code : units[index].id
  }
}
