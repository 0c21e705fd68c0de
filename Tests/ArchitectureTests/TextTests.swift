import Foundation
import TestSupport
import Testing

/// Where texts stand, and that none lacks a language.
struct TextTests {
  /// A `Phrase` that misses a language does not compile; a `LocalizedText`, which a record may have in
  /// one language, does.
  @Test(arguments: ["Cooperation", "CooperationFiles", "Words", "Papers", "Browser", "vnjp"])
  func `a name that the program gives has all three languages`(target: String) throws {
    for (file, code) in try sources(target) {
      for text in code.components(separatedBy: "LocalizedText(en: \"").dropFirst() {
        let call = text.prefix(160)
        #expect(call.contains("vi: \""), "\(file): \(call.prefix(60))")
        #expect(call.contains("ja: \""), "\(file): \(call.prefix(60))")
      }
    }
  }

  @Test(arguments: ["Papers", "Browser", "vnjp"])
  func `what people read in Vietnamese or Japanese stands in the target Words`(
    target: String
  ) throws {
    // A date as it is typed and as a list cuts it, and an example of names.
    let others = ["DateText+List.swift", "Session+GoToDate.swift", "BriefCommand.swift"]
    for (file, code) in try sources(target) where !others.contains(where: file.hasSuffix) {
      let found = code.unicodeScalars.first { scalar in
        (0x3040...0x30FF).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value)
          || (0x1EA0...0x1EF9).contains(scalar.value)
      }
      #expect(found == nil, "\(file) has a text of its own: \(found.map(String.init) ?? "")")
    }
  }

  /// The files of a target with their code, without comments.
  private func sources(_ target: String) throws -> [(file: String, code: String)] {
    let root = "\(Fixture.packageDirectory)/Sources/\(target)"
    let files = try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { $0.hasSuffix(".swift") }
    #expect(!files.isEmpty)
    return try files.map { file in
      let text = try String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)
      let lines = text.split(separator: "\n").filter {
        !$0.drop { $0 == " " }.hasPrefix("//")
      }
      return (file, lines.joined(separator: "\n"))
    }
  }
}
