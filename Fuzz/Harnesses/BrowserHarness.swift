import Browser
import Cells
import Cooperation
import CooperationFiles

/// Takes bytes as keys, presses, pastes, sizes and records read again: the session stays sound and every
/// screen is whole.
enum BrowserHarness: Harness {
  static let name = "browser"
  static let smokeCount = 60

  static func run(_ bytes: [UInt8]) throws(Finding) {
    var input = InputReader(bytes)
    guard var browser = browser(&input) else { return }
    var steps = 0
    var requests: [Request] = []
    while !input.isAtEnd, steps < 200, !browser.isFinished {
      steps += 1
      requests += step(&browser, &input, requests)
      if steps % 8 == 0 { try check(browser, step: steps) }
    }
    try check(browser, step: steps)
  }

  private static func browser(_ input: inout InputReader) -> Browser? {
    let size = size(&input)
    let language = Language.allCases[Int(input.byte()) % Language.allCases.count]
    let session = try? Session(
      catalog: SmallCollection.catalog, language: language, today: SmallCollection.today,
      size: size,
      exporting: Exporting(formats: [.csv, .json], columns: [.id, .date, .titleEnglish]))
    return session.map { Browser($0) }
  }

  private static func size(_ input: inout InputReader) -> Size {
    Size(columns: Int(input.byte()) % 200, rows: Int(input.byte()) % 70)
  }

  private static func step(
    _ browser: inout Browser, _ input: inout InputReader, _ requests: [Request]
  ) -> [Request] {
    let byte = input.byte()
    switch byte {
    case 0xFF: return browser.apply(.resized(size(&input)))
    case 0xFE: return browser.press(.paste(input.text(Int(input.byte()))))
    case 0xFD:
      let kinds: [MousePress.Kind] = [.leftButton, .wheelUp, .wheelDown]
      let place = Position(column: Int(input.byte()), row: Int(input.byte()))
      return browser.press(.mouse(MousePress(kinds[Int(input.byte()) % 3], at: place)))
    case 0xFC: return browser.apply(.records(catalogs[Int(input.byte()) % 2], findingCount: 1))
    case 0xFB:
      guard let request = requests.last else { return [] }
      return browser.apply(.finished(request.number, result(Int(input.byte()))))
    case 0x20...0x7E: return browser.press(.character(Character(Unicode.Scalar(byte))))
    case 0x80...0x9F: return browser.press(.character(letters[Int(byte) % letters.count]))
    default: return browser.press(keys[Int(byte) % keys.count])
    }
  }

  private static let catalogs = [
    SmallCollection.catalog, Catalog(SmallCollection.records),
  ]

  private static let letters: [Character] = [
    "đ", "堺", "ダ", "\u{301}", "\u{200D}", "　", "：", "👨‍👩‍👧", "ế", "\u{202E}", "「", "～",
  ]

  /// Keys that are no letters; the program is ended by none of them.
  private static let keys: [Key] =
    [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .shiftUp, .shiftDown, .shiftLeft,
      .shiftRight, .controlLeft, .controlRight, .alt("b"), .alt("f"), .enter, .escape, .tab,
      .backTab,
      .backspace, .delete, .insert, .function(1), .function(10), .resize,
    ] + "abdefghjklnoprtuvwxyz @".map(Key.control)

  private static func result(_ number: Int) -> EffectResult {
    switch number % 5 {
    case 0: .exported(path: "/tmp/\u{1B}[2Jx.csv", fetch: nil)
    case 1: .cancelled
    case 2: .exists(path: "/tmp/x")
    case 3: .link("https://example.org/\u{202E}", isOpened: false)
    default: .failed(.cannotWrite(path: "\u{7}", reason: "\u{1B}"))
    }
  }

  private static func check(_ browser: Browser, step: Int) throws(Finding) {
    if let fault = SessionFault.first(in: browser.session) {
      throw Finding(
        "\(fault) after \(step) steps, \(browser.session.query), \(browser.session.size)")
    }
    try ScreenCheck.check(render(browser), browser.session.size)
  }
}
