import Cooperation
import CooperationFiles

/// A few records, in which a harness reaches much with few bytes.
enum SmallCollection {
  /// The records of `Fuzz/collection`.
  static let records = CollectionReader.read(directory: Corpus.collection).records

  /// The same, and the first event on other days and in other states.
  static let catalog: Catalog = {
    var more = records
    for (number, text) in ["2024-11~", "2024/2026", "2020?"].enumerated() {
      guard var event = records.events.first, let date = EventDate(text) else { continue }
      event.id = "event-\(number)"
      event.date = date
      event.status = EventStatus.allCases[number % EventStatus.allCases.count]
      event.follows = number == 0 ? [] : ["event-0"]
      event.commitments = number == 1 ? event.commitments : []
      more.events.append(event)
    }
    return Catalog(more)
  }()

  /// 21 November 2026.
  static let today = CalendarDate(year: 2026, month: 11, day: 21) ?? .first(of: 2026)

  /// All events of a catalog in a format.
  static func document(_ format: ExportFormat, of catalog: Catalog = Catalog(records)) throws
    -> [UInt8]
  {
    try format.bytes(
      ExportContext(
        catalog: catalog, rows: Array(0..<catalog.count), language: .en, today: today))
  }
}
