import Browser
import Cells
import Cooperation
import Foundation
import TestSupport
import Testing
import Words

/// The texts in three languages and the keys that stand in them.
struct WordsTests {
  /// Sentences that name keys, each with one spelling for all of them.
  private static func sentences(_ key: String) -> [Phrase] {
    [
      .noFilters(search: key), .noFiltersInPane(search: key, select: key),
      .suspended(bringBack: key), .hiddenByFilters(bringBack: key, back: key),
      .filtersReplaced("x", bringBack: key), .noMatchHint(back: key, clear: key),
      .noneAlone(clear: key), .dropKeys(drop: key, undo: key, clear: key),
      .dropped("x", undo: key), .onlyMatch(open: key, back: key), .onlyRow(open: key),
      .allAgain(narrow: key, cancel: key), .fileExists("x", replace: key, cancel: key),
      .noViewsHint(save: key), .viewExists("x", replace: key),
      .viewOpened("x", undo: key, back: key), .deletionQuestion("x", delete: key),
      .marksCleared(2, bringBack: key), .noRowMarks(mark: key, markRange: key),
    ]
  }

  @Test func `a sentence names its keys as often in each language`() {
    for sentence in Self.sentences("⌘") {
      let counts = sentence.all.map { $0.count { $0 == "⌘" } }
      #expect(counts[0] > 0 && Set(counts).count == 1, "\(sentence.en)")
    }
  }

  @Test(arguments: [(Action.selectSpan, Action.selectSpan), (.markRange, .markEvent)])
  func `the help of an action spells keys as its table does`(action: Action, named: Action) throws {
    var table = ActionTable.standard
    let name = try #require(table.row(of: named)?.name)
    table.bind([.character("⌘")], to: name)
    let help = try #require(table.row(of: action)?.help)
    #expect(help.all.allSatisfy { $0.contains("⌘") })
    #expect(ActionTable.standard.row(of: action)?.help.all.contains { $0.contains("⌘") } == false)
  }

  @Test func `every key that stands in a text is filled in`() throws {
    let keys = (ActionTable.standard.rows.map(\.binding) + LineKeys.bindings).flatMap(\.keys).map(
      \.spelling)
    // Numbers of things are no keys of panes.
    let names = Set(keys).filter { !$0.allSatisfy(\.isNumber) && $0 != "a" && $0 != "A" }
    // A sign of names and one of dates are no keys, nor is an article.
    let signs = ["Phrase+Views.swift -", "SheetWords.swift ?", "Phrase+Program.swift :"]
    for (file, texts) in try texts() {
      for text in texts where text.contains(where: \.isLetter) {
        for word in Self.words(of: text) where names.contains(word) {
          #expect(signs.contains("\(file) \(word)"), "\(file): “\(word)” in “\(text)”")
        }
      }
    }
  }

  @Test func `no text is empty`() throws {
    for (file, code) in try sources() {
      // What was meant is left out where nothing is near.
      for line in code.split(separator: "\n") where !line.contains("guard let nearest") {
        for language in Language.allCases {
          #expect(!line.contains("\(language.rawValue): \"\""), "\(file): \(line)")
        }
      }
    }
  }

  /// The literal texts of each file of `Words`, with what is filled in as "§".
  private func texts() throws -> [(file: String, texts: [String])] {
    try sources().map { file, code in
      var literals = SourceLiterals(code)
      return (file, literals.read())
    }
  }

  /// The code of each file of `Words`, without comments.
  private func sources() throws -> [(file: String, code: String)] {
    let root = "\(Fixture.packageDirectory)/Sources/Words"
    let files = try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { $0.hasSuffix(".swift") }
    #expect(files.count > 20)
    return try files.map { file in
      let text = try String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)
      let code = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
      return (
        file.split(separator: "/").last.map(String.init) ?? file, code.joined(separator: "\n")
      )
    }
  }

  /// The words of a text without the signs around them; Japanese parts them too, and what is a sign
  /// beside it is none of a key.
  private static func words(of text: String) -> [String] {
    text.split { " 。、（）「」".contains($0) }.flatMap { chunk in
      let words = chunk.split { $0.unicodeScalars.contains { $0.value >= 0x2E80 } }
      guard words.count != 1 || words[0].count != chunk.count else { return [chunk] }
      return words.filter { $0.contains(where: \.isLetter) }
    }
    .map { word in
      guard word.count > 1 else { return String(word) }
      return String(word).trimmingCharacters(in: CharacterSet(charactersIn: ".,;:!?()'\"“”"))
    }
  }
}
