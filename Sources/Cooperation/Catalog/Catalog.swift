/// All records of a collection, sorted by date with the latest first, and the indexes over them.
///
/// A catalog is the bytes of a collection file, in an array or mapped: columns hold numbers, and an
/// event is decoded when it is asked for. A row is the index of an event in `events`.
package struct Catalog: Sendable {
  package let image: CollectionImage
  package let vocabulary: Vocabulary
  /// What the names of the vocabulary mean.
  package let names: NameIndex
  /// What the collection says of itself.
  package let about: CollectionHead
  private let redirects: [String: String]
  /// By the place of the facet.
  private let facets: [FacetTable]

  /// Builds the indexes over records.
  ///
  /// - Complexity: O(n log n) over the events, and linear in their text.
  package init(_ records: RecordCollection) {
    let bytes = Self.compile(records)
    do {
      self = try Catalog(CollectionImage(MemoryBytes(bytes), verifies: false))
    } catch {
      preconditionFailure("what was just written can be read")
    }
  }

  /// The bytes of the collection file of some records; `origin` and `digest` tell what they were made
  /// from.
  package static func compile(
    _ records: RecordCollection, origin: [UInt8] = [], digest: UInt64 = 0
  ) -> [UInt8] {
    CatalogBuilder.bytes(
      of: records, vocabulary: Vocabulary(records), origin: origin, digest: digest)
  }

  /// Opens a collection file; events, memoranda and values of facets are decoded when they are asked for.
  package init(_ image: CollectionImage) throws(CollectionImage.Failure) {
    let decoded = image.withSection(.vocabulary) { bytes -> RecordCollection? in
      var reader = ByteReader(bytes)
      return try? reader.vocabulary()
    }
    guard let decoded else { throw .damagedSection(number: Int(Section.vocabulary.number)) }
    self.image = image
    vocabulary = Vocabulary(decoded)
    names = NameIndex(image, of: vocabulary)
    about = decoded.about
    redirects = decoded.redirects
    var facets: [FacetTable] = []
    for facet in Facet.allCases { facets.append(try FacetTable(image, facet)) }
    self.facets = facets
  }

  /// Tells this catalog from one of other records: what was found in one holds in no other.
  package var stamp: UInt64 { image.stamp }

  /// What the collection file was made from, as its maker wrote it.
  package var origin: [UInt8] { image.withSection(.origin) { Array($0) } }

  /// The title of the collection.
  package var title: LocalizedText { about.title }

  /// The number of rows of events; a journey is one with its stops.
  package var count: Int { image.eventCount }

  /// The number of rows of a list.
  package func count(of kind: RowKind) -> Int {
    switch kind {
    case .events: image.eventCount
    case .documents: image.memorandumCount
    case .promises, .people:
      image.withSection(Section.firstDays.of(kind)) { Numbers<Int32>($0).count }
    }
  }

  /// The rows, latest first: events, and journeys with what their stops tell.
  package var events: EventList { EventList(image: image) }

  /// The memoranda, the latest signed first: the rows of documents.
  package var memoranda: MemorandumList { MemorandumList(image: image) }

  /// The values of a facet.
  package func table(_ facet: Facet) -> FacetTable { facets[facet.place] }

  /// How many of all rows of a list take a value; 0 for a facet that the list has from its events.
  package func total(_ facet: Facet, value: Int, of kind: RowKind = .events) -> Int {
    guard (0..<table(facet).count).contains(value) else { return 0 }
    return image.withSection(Section.totals(of: facet, in: kind)) {
      Int(Numbers<UInt32>($0)[value])
    }
  }

  /// The id that took the place of one that was merged; the same id otherwise.
  package func current(_ id: String) -> String { redirects[id] ?? id }

  /// The row of an event by its id, or by an id that was merged into it; that of its journey for a
  /// stop.
  package func row(id: String) -> Int? {
    let id = current(id)
    return events.index(ofID: id) ?? stops.index(ofID: id).flatMap(stops.row)
  }

  /// The memorandum with that id, or with an id that was merged into it.
  package func memorandum(id: String) -> Memorandum? {
    memoranda.index(ofID: current(id)).map { memoranda[$0] }
  }

  /// How long the memoranda hold.
  ///
  /// - Complexity: O(memoranda), each decoded once
  package var validities: Validities { Validities(memoranda, current: current) }

  /// The memoranda signed or exchanged at an event.
  package func memoranda(of event: Event) -> [Memorandum] {
    event.memoranda.compactMap(memorandum(id:))
  }

  /// All records again, decoded; those whose bytes are damaged are left out.
  package var records: RecordCollection {
    var records = head
    records.events =
      events.indices.compactMap(events.decoded) + (0..<stops.count).compactMap(stops.decoded)
    records.memoranda = memoranda.indices.compactMap(memoranda.decoded)
    return records
  }

  /// All records but the events and memoranda.
  package var head: RecordCollection {
    let decoded = image.withSection(.vocabulary) { bytes -> RecordCollection? in
      var reader = ByteReader(bytes)
      return try? reader.vocabulary()
    }
    return decoded ?? RecordCollection()
  }
}
