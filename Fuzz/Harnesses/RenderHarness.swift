import Browser
import Cells
import Cooperation
import CooperationFiles

/// Takes bytes as a collection file, as `CollectionHarness` does, and shows it: every screen is whole, and
/// nothing of a record steers the terminal.
enum RenderHarness: Harness {
  static let name = "render"
  static let smokeCount = 40

  static func seeds() -> [[UInt8]] {
    (0..<UInt8(scripts.count)).map { number in
      var bytes = CollectionBytes.seed()
      bytes[16] = number
      bytes[17] = number
      bytes[18] = number
      return bytes
    }
  }

  /// What leads to each of the screens.
  private static let scripts = [
    "", "l", "zz", "X", "U", "D", "M", "aX", "aa", "aaa", "aUl", "y", "e", "?", ":", "tt", "swww",
    "=",
  ]

  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 31, rows: 9),
    Size(columns: 160, rows: 50), Size(columns: 12, rows: 60), Size(columns: 0, rows: 0),
  ]

  static func run(_ bytes: [UInt8]) throws(Finding) {
    var choice = CollectionBytes.choice(bytes)
    let script = scripts[Int(choice.byte()) % scripts.count]
    let size = sizes[Int(choice.byte()) % sizes.count]
    let language = Language.allCases[Int(choice.byte()) % Language.allCases.count]
    guard let catalog = CollectionBytes.catalog(bytes),
      let session = try? Session(
        catalog: catalog, language: language, today: SmallCollection.today, size: size,
        exporting: Exporting(formats: [.csv, .json], columns: [.id, .date, .titleEnglish]))
    else { return }
    var browser = Browser(session)
    try ScreenCheck.check(render(browser), size)
    let more: [Key] = [.tab, .enter, .down, .enter, .escape]
    for key in script.map(Key.character) + more {
      _ = browser.press(key)
      try ScreenCheck.check(render(browser), size)
      if let fault = SessionFault.first(in: browser.session) {
        throw Finding("\(fault) after \(key) in '\(script)' at \(size)")
      }
    }
  }
}
