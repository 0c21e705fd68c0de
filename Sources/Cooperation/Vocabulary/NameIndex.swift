/// From every spelling of a name to what it names.
package struct NameIndex: Sendable {
  private var entities: [String: [Entity]] = [:]
  /// The spellings in the order they were added, with their keys: what the nearest name is sought in.
  private var spellings: [(key: String, spelling: String, entity: Entity)] = []

  package init() {}

  /// Adds a spelling; one that folds to nothing is left out.
  package mutating func add(_ spelling: String, for entity: Entity) {
    let key = Folding.key(of: spelling)
    guard !key.isEmpty, entities[key]?.contains(entity) != true else { return }
    entities[key, default: []].append(entity)
    spellings.append((key, spelling, entity))
  }

  /// What a name means, however it is spelled; empty when it is unknown.
  package func entities(named name: String) -> [Entity] {
    entities[Folding.key(of: name)] ?? []
  }

  /// The known spelling nearest to a name among the entities asked for; nil when none is near.
  ///
  /// - Complexity: O(names × length²)
  package func nearest(to name: String, where isWanted: (Entity) -> Bool) -> String? {
    let candidates = spellings.filter { isWanted($0.entity) }.map {
      (key: $0.key, spelling: $0.spelling)
    }
    return NearestName.find(Folding.key(of: name), among: candidates)
  }
}
