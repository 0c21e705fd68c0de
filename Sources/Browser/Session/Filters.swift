package import Cooperation

/// The filters as the user keeps them: those that are on, those that are switched off, and whether all
/// of them are suspended.
package struct Filters: Hashable, Sendable {
  /// What those that are on ask, whether or not they are suspended.
  package let on: Query
  /// Those that are switched off one by one, in the order in which they were; none of them is on.
  package let off: [Query]
  package let isSuspended: Bool

  /// A filter that is on is not switched off as well.
  package init(_ on: Query = .everything, off: [Query] = [], isSuspended: Bool = false) {
    let terms = on.conjuncts
    self.on = on
    var kept: [Query] = []
    for filter in off where !kept.contains(filter) && !Self.has(filter.conjuncts, in: terms) {
      kept.append(filter)
    }
    self.off = kept
    self.isSuspended = isSuspended && !on.isEverything
  }

  /// What is asked of the records.
  package var query: Query { isSuspended ? .everything : on }

  /// Other filters in the place of those that are on; they are in force.
  package func asking(_ on: Query) -> Filters { Filters(on, off: off) }

  /// More filters beside those that are on; they are in force, also where those were suspended.
  ///
  /// What stands there already is not added again.
  package func adding(_ terms: [Query]) -> Filters {
    let present = on.conjuncts
    return asking(Self.has(terms, in: present) ? on : .all(of: present + terms))
  }

  /// True where some terms stand one behind another, as the words of a name do.
  private static func has(_ terms: [Query], in all: [Query]) -> Bool {
    guard terms.count <= all.count else { return false }
    return (0...all.count - terms.count).contains { start in
      all[start..<start + terms.count].elementsEqual(terms)
    }
  }

  /// The same filters suspended, or in force.
  package func suspended(_ isSuspended: Bool) -> Filters {
    Filters(on, off: off, isSuspended: isSuspended)
  }

  /// The filters with those switched off that can no longer be asked; those that are suspended are
  /// looked at when they come back.
  ///
  /// - Returns: the filters, and which were switched off.
  func living(
    _ parts: [Query], canAsk: (Query) -> Bool
  ) -> (filters: Filters, dead: [Query]) {
    guard !isSuspended else { return (self, []) }
    let dead = parts.filter { !canAsk($0) }
    guard !dead.isEmpty else { return (self, []) }
    let alive = parts.filter { !dead.contains($0) }
    return (Filters(.all(of: alive), off: off + dead), dead)
  }
}
