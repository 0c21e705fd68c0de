import Browser
import Cells
import Cooperation
import CooperationFiles
import TestSupport

/// Plays keys into a browser over the fixture and keeps the state they lead to.
struct Screenplay {
  private(set) var browser: Browser
  private(set) var requests: [Request] = []

  /// What was asked of the program, in its order.
  var effects: [Effect] { requests.map(\.effect) }

  /// What all layers share.
  var state: Session { browser.session }

  /// The layer on top where it is of a kind.
  func top<Kind: Layer>(_ kind: Kind.Type = Kind.self) -> Kind? { browser.top as? Kind }

  /// The text of the line that is typed.
  var typed: String? { browser.top.line?.text }

  init(
    _ catalog: Catalog = Fixture.catalog, query: String = "", language: Language = .en,
    columns: Int = 80, rows: Int = 24
  ) throws {
    browser = Browser(
      try Session(
        catalog: catalog, query: QueryParser.parse(query), language: language,
        today: Fixture.today, size: Size(columns: columns, rows: rows),
        exporting: Exporting(
          formats: [
            ExportFormat(
              name: "csv", fileExtension: "csv", meaning: ExportFormat.csv.meaning,
              columns: [.id, .date, .titleEnglish], options: ExportFormat.csv.options),
            .json,
          ],
          columns: [.id, .date, .titleEnglish, .sectorNames])))
  }

  /// Presses keys: names in spelled form parted by blanks, or text in apostrophes.
  mutating func press(_ script: String) {
    for key in Self.keys(script) { press(key) }
  }

  /// Presses one key.
  mutating func press(_ key: Key) { requests += browser.press(key) }

  /// Does an action without a key.
  mutating func apply(_ action: Action) { requests += browser.apply(.action(action)) }

  /// Lets the terminal have another size.
  mutating func resize(columns: Int, rows: Int) {
    requests += browser.apply(.resized(Size(columns: columns, rows: rows)))
  }

  /// Gives the browser the records as they are now on disk.
  mutating func reload(_ catalog: Catalog) {
    requests += browser.apply(.records(catalog, findingCount: 0))
  }

  /// Tells the browser how many records of an export are written.
  mutating func progress(_ count: Int) {
    requests += browser.apply(.progressed(requests.last?.number ?? 0, count: count))
  }

  /// Tells the browser how an effect went.
  mutating func finish(_ result: EffectResult) {
    requests += browser.apply(.finished(requests.last?.number ?? 0, result))
  }

  /// The screen as text.
  var text: String { render(browser).text }

  /// The ids of the events in view, in order.
  var ids: [String] { state.rows.map { state.catalog.events[$0].id } }

  private static func keys(_ script: String) -> [Key] {
    var keys: [Key] = []
    for (index, part) in script.split(separator: "'", omittingEmptySubsequences: false).enumerated()
    {
      if index % 2 == 1 {
        keys += part.map(Key.character)
      } else {
        keys += part.split(separator: " ").compactMap { Key(spelling: String($0)) }
      }
    }
    return keys
  }
}
