/// From every spelling of a name to what it names: a table sorted by key in the collection's bytes.
package struct NameIndex: Sendable {
  private let image: CollectionImage
  private let vocabulary: Vocabulary

  /// The names in a collection file; those of something that the vocabulary does not have are left out.
  init(_ image: CollectionImage, of vocabulary: Vocabulary) {
    self.image = image
    self.vocabulary = vocabulary
  }

  /// What a name means, however it is spelled; empty when it is unknown.
  ///
  /// A place is found with a rank before or behind its name too (`TP. Huế`), and a person of Japan with
  /// the given name first.
  ///
  /// - Complexity: O(log n) in the spellings
  package func entities(named name: String) -> [Entity] {
    let found = entities(spelled: name)
    // A body may be called like its place: that it is found so does not hide the place.
    guard !found.contains(where: \.isPlace) else { return found }
    let places = entities(withKey: NameVariants.withoutRank(name)).filter(\.isPlace)
    guard found.isEmpty, places.isEmpty, let turned = NameVariants.turned(name) else {
      return found + places
    }
    return entities(spelled: turned).filter { entity in
      if case .person(let index) = entity {
        vocabulary.people[index].country == "JP"
      } else {
        false
      }
    }
  }

  /// What has that spelling.
  private func entities(spelled name: String) -> [Entity] {
    entities(withKey: Folding.key(of: name))
  }

  private func entities(withKey name: String) -> [Entity] {
    let key = Array(name.utf8)
    guard !key.isEmpty else { return [] }
    return withTable { table in
      var low = 0
      var high = table.count
      while low < high {
        let middle = (low + high) / 2
        if table.key(middle).lexicographicallyPrecedes(key) {
          low = middle + 1
        } else {
          high = middle
        }
      }
      var found: [Entity] = []
      while low < table.count, table.key(low).elementsEqual(key) {
        if let entity = table.entity(low) { found.append(entity) }
        low += 1
      }
      return found
    }
  }

  /// The known spelling nearest to a name among the entities asked for; nil when none is near.
  ///
  /// - Complexity: O(names × length²)
  package func nearest(to name: String, where isWanted: (Entity) -> Bool) -> String? {
    let candidates = withTable { table in
      (0..<table.count).compactMap { index -> (order: UInt32, key: String, spelling: String)? in
        guard let entity = table.entity(index), isWanted(entity) else { return nil }
        return (
          table.order(index), String(decoding: table.key(index), as: UTF8.self),
          String(decoding: table.spelling(index), as: UTF8.self)
        )
      }
    }
    return NearestName.find(
      Folding.key(of: name),
      among: candidates.sorted { $0.order < $1.order }.map { (key: $0.key, spelling: $0.spelling) })
  }

  /// Every spelling whose letters and digits have those of a text among them, with what it names.
  ///
  /// - Complexity: O(bytes of the names)
  package func spellings(containing text: String) -> [(spelling: String, entity: Entity)] {
    let key = Array(Folding.key(of: text).utf8)
    return withTable { table in
      (0..<table.count).compactMap { index in
        guard let entity = table.entity(index), Self.contains(table.key(index), key) else {
          return nil
        }
        return (String(decoding: table.spelling(index), as: UTF8.self), entity)
      }
    }
  }

  private static func contains(_ bytes: Slice<UnsafeRawBufferPointer>, _ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    var start = bytes.startIndex
    while start + part.count <= bytes.endIndex {
      if bytes[start] == first, bytes[start..<start + part.count].elementsEqual(part) {
        return true
      }
      start += 1
    }
    return false
  }

  private func withTable<Result>(_ body: (Table) -> Result) -> Result {
    image.withSections { sections in
      body(
        Table(
          entries: Numbers(sections[.nameEntries]), bytes: sections[.nameBytes],
          vocabulary: vocabulary))
    }
  }

  private struct Table {
    let entries: Numbers<UInt32>
    let bytes: UnsafeRawBufferPointer
    let vocabulary: Vocabulary

    var count: Int { entries.count / 6 }

    func key(_ index: Int) -> Slice<UnsafeRawBufferPointer> { slice(6 * index) }

    func spelling(_ index: Int) -> Slice<UnsafeRawBufferPointer> { slice(6 * index + 2) }

    func entity(_ index: Int) -> Entity? {
      Entity(packed: entries[6 * index + 4]).flatMap { vocabulary.has($0) ? $0 : nil }
    }

    func order(_ index: Int) -> UInt32 { entries[6 * index + 5] }

    private func slice(_ index: Int) -> Slice<UnsafeRawBufferPointer> {
      let start = min(Int(entries[index]), bytes.count)
      return bytes[start..<min(bytes.count, start + Int(entries[index + 1]))]
    }
  }
}
