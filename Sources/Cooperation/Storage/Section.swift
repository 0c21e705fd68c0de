/// A part of a collection file, by the number that its directory gives it.
struct Section: Hashable, Sendable {
  let number: UInt32

  init(_ number: UInt32) { self.number = number }

  /// The section of a list that is numbered so for events.
  func of(_ kind: RowKind) -> Section { Section(number + kind.firstSection) }

  /// Title, licence, redirects, units, cities, sectors, kinds, parties and people.
  static let vocabulary = Section(1)
  /// What the file was made from, as its maker wrote it.
  static let origin = Section(2)
  /// Name keys and spellings, one after another.
  static let nameBytes = Section(3)
  /// For each spelling, sorted by key: key offset and length, spelling offset and length, entity,
  /// the order it was added in; six numbers of 32 bits.
  static let nameEntries = Section(4)
  /// Events as coded records, latest first.
  static let eventBodies = Section(5)
  /// Offsets of 64 bits, one more than there are events.
  static let eventBodyOffsets = Section(6)
  static let eventIDBytes = Section(7)
  static let eventIDOffsets = Section(8)
  /// Rows sorted by id.
  static let eventIDOrder = Section(9)
  static let memorandumBodies = Section(10)
  static let memorandumBodyOffsets = Section(11)
  static let memorandumIDBytes = Section(12)
  static let memorandumIDOffsets = Section(13)
  static let memorandumIDOrder = Section(14)
  /// For each row the first and the last day of its own date, as days since 1970-01-01, signed 32
  /// bits; `Int32.min` where nothing tells it.
  static let firstDays = Section(15)
  static let lastDays = Section(16)
  /// For each row its place when the earliest come first.
  static let dateRanks = Section(17)
  /// For each row its `RowFlags`.
  static let flags = Section(18)
  /// For each row the last day of its first open commitment; `Int32.max` without one.
  static let firstDueDays = Section(19)
  /// For each row the last day on which an instrument holds; `Int32.min` without one.
  static let lastActiveDays = Section(20)
  static let textBytes = Section(21)
  static let textOffsets = Section(22)
  static let titleEnds = Section(23)
  /// Stops of journeys as coded records: those of a row one after another, the earliest first.
  static let stopBodies = Section(24)
  static let stopBodyOffsets = Section(25)
  static let stopIDBytes = Section(26)
  static let stopIDOffsets = Section(27)
  static let stopIDOrder = Section(28)
  /// For each stop the row of its journey.
  static let stopRows = Section(29)
  /// For each row the day on which its record was last changed; `Int32.min` where none tells it.
  static let changedDays = Section(30)
  /// For each document the first and the last day that its end can mean, `Int32.min` without one; for
  /// each promise those on which it was made.
  static let firstEndDays = Section(31)
  static let lastEndDays = Section(32)
  /// For each document the last day on which it holds: `Int32.max` without an end, `Int32.min` where
  /// it is over.
  static let courseDays = Section(33)

  /// The two sections of a column of a list: where each row begins, and the values.
  static func column(
    _ column: ColumnName, of kind: RowKind
  ) -> (offsets: Section, values: Section) {
    (
      Section(100 + 2 * column.rawValue).of(kind), Section(101 + 2 * column.rawValue).of(kind)
    )
  }

  /// The values of a facet, which all lists share.
  static func values(of facet: Facet) -> Section { Section(facet.sectionNumber) }

  /// How many rows of a list take each value of a facet.
  static func totals(of facet: Facet, in kind: RowKind) -> Section {
    Section(facet.sectionNumber + 1).of(kind)
  }

  /// The column of a facet of a list.
  static func column(of facet: Facet, in kind: RowKind) -> (offsets: Section, values: Section) {
    (Section(facet.sectionNumber + 2).of(kind), Section(facet.sectionNumber + 3).of(kind))
  }
}

/// A list of numbers for each row.
///
/// Its number gives the sections, so that it never changes.
enum ColumnName: UInt32, CaseIterable, Hashable, Sendable {
  /// The localities as nodes of the gazetteer.
  case localityNodes = 0
  /// The same with the places where it took place.
  case placeNodes = 1
  /// Sectors as recorded, without the wider ones.
  case sectors = 2
  case parties = 3
  case people = 4
  case memoranda = 5
  /// Rows that the event continues.
  case follows = 6
  /// The stops of a journey, the earliest first.
  case stops = 7
  /// The bodies that promised.
  case promisors = 8
  /// The bodies that were promised something.
  case promisees = 9
  /// Of a list that is not that of events: the rows of its events.
  case events = 10
  /// Of events: the rows of their promises.
  case promises = 11
  /// Of events: the rows of their people.
  case persons = 12
  /// Of promises: where the record stands, as `PromisePlace` numbers it.
  case recorded = 13

  /// The columns that a list has.
  static func all(of kind: RowKind) -> [ColumnName] {
    switch kind {
    case .events:
      [
        .localityNodes, .placeNodes, .sectors, .parties, .people, .memoranda, .follows, .stops,
        .promises, .persons,
      ]
    case .documents:
      [.localityNodes, .placeNodes, .sectors, .parties, .people, .memoranda, .events]
    case .promises: [.parties, .promisors, .promisees, .events, .recorded]
    case .people: [.people, .events]
    }
  }
}

extension Facet {
  /// The first of its four sections; a facet that is added takes the next four that nobody has.
  var sectionNumber: UInt32 {
    switch self {
    case .province: 200
    case .prefecture: 204
    case .place: 208
    case .sector: 212
    case .kind: 216
    case .year: 220
    case .party: 224
    case .person: 228
    case .status: 232
    case .pair: 236
    case .document: 240
    case .validity: 244
    case .signer: 248
    case .standing: 252
    case .due: 256
    case .country: 260
    case .post: 264
    case .met: 268
    }
  }
}

/// What a row has and is, as bits.
struct RowFlags: OptionSet, Sendable {
  let rawValue: UInt32

  static let memorandum = RowFlags(rawValue: 1)
  static let commitment = RowFlags(rawValue: 2)
  static let person = RowFlags(rawValue: 4)
  static let source = RowFlags(rawValue: 8)
  static let place = RowFlags(rawValue: 16)
  static let sector = RowFlags(rawValue: 32)
  static let summary = RowFlags(rawValue: 64)
  static let cancelled = RowFlags(rawValue: 128)
  static let openCommitment = RowFlags(rawValue: 256)
  static let english = RowFlags(rawValue: 512)
  static let vietnamese = RowFlags(rawValue: 1024)
  static let japanese = RowFlags(rawValue: 2048)
  static let delegation = RowFlags(rawValue: 4096)
  /// It has an end.
  static let until = RowFlags(rawValue: 8192)
  /// It was signed and not superseded.
  static let valid = RowFlags(rawValue: 16384)
  /// Nothing tells how long it holds.
  static let noEnd = RowFlags(rawValue: 32768)
  static let kept = RowFlags(rawValue: 65536)
  static let dropped = RowFlags(rawValue: 131072)
}
