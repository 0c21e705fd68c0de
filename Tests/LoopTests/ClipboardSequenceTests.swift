import Testing

@testable import Loop

struct ClipboardSequenceTests {
  @Test(
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
      ("堺", "5aC6"),
    ])
  func `a text is sent in base 64`(text: String, encoded: String) {
    #expect(string(text, .none) == "\u{1B}]52;c;\(encoded)\u{07}")
  }

  @Test func `tmux is asked itself and to pass it on`() {
    #expect(
      string("foo", .tmux)
        == "\u{1B}]52;c;Zm9v\u{07}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{07}\u{1B}\\")
  }

  @Test func `GNU screen gets pieces that it passes on`() {
    #expect(string("foo", .screen) == "\u{1B}P\u{1B}]52;c;Zm9v\u{07}\u{1B}\\")
    let long = String(repeating: "long", count: 1000)
    let pieces = string(long, .screen)?.components(between: "\u{1B}P", and: "\u{1B}\\") ?? []
    #expect(pieces.allSatisfy { $0.utf8.count <= 512 })
    #expect(pieces.joined() == string(long, .none))
  }

  @Test func `no more is sent than terminals take`() {
    let most = String(repeating: "a", count: ClipboardSequence.limit)
    #expect(ClipboardSequence.bytes(for: most, in: .none)?.count == 100_000)
    #expect(ClipboardSequence.bytes(for: most + "a", in: .none) == nil)
  }

  private func string(_ text: String, _ surrounding: ClipboardSequence.Surrounding) -> String? {
    ClipboardSequence.bytes(for: text, in: surrounding).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension String {
  /// The parts between a beginning and an end that take turns.
  fileprivate func components(between start: String, and end: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while rest.hasPrefix(start), let stop = rest.firstRange(of: end) {
      parts.append(String(rest[..<stop.lowerBound].dropFirst(start.count)))
      rest = rest[stop.upperBound...]
    }
    return parts
  }
}
