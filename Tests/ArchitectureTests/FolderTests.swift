import Foundation
import TestSupport
import Testing

/// The folders of the browser: what one declares, the other may use, but not both ways.
struct FolderTests {
  @Test func `nothing but the browser itself lies directly in its target`() throws {
    let names = try files().map(\.path).filter { !$0.contains("/") }
    #expect(names == ["Browser.swift"])
  }

  @Test func `no two folders of the browser use each other both ways`() throws {
    let files = try files()
    var homes: [String: String] = [:]
    for file in files { for type in declared(in: file.text) { homes[type] = file.folder } }
    var uses: [String: Set<String>] = [:]
    for file in files {
      for word in words(of: file.text) {
        if let home = homes[word], home != file.folder {
          uses[file.folder, default: []].insert(home)
        }
      }
    }
    #expect(uses.count > 4)
    for (folder, others) in uses {
      for other in others where folder < other {
        #expect(uses[other]?.contains(folder) != true, "\(folder) and \(other) use each other")
      }
    }
  }

  private struct File {
    /// Relative to the target.
    let path: String
    let text: String

    /// The first folder of the path; the target's own name for what lies directly in it.
    var folder: String {
      path.contains("/") ? String(path.prefix { $0 != "/" }) : "Browser"
    }
  }

  private func files() throws -> [File] {
    let root = "\(Fixture.packageDirectory)/Sources/Browser"
    return try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
      .filter { $0.hasSuffix(".swift") }
      .map { path in
        let text = try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
        return File(path: path, text: code(of: text))
      }
  }

  /// A text without comments and without what stands in quotes.
  private func code(of text: String) -> String {
    text.split(separator: "\n").map { line -> Substring in
      line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
    }.map { line in
      line.replacing(#/"(?:\\.|[^"\\])*"/#, with: "\"\"")
    }.joined(separator: "\n")
  }

  /// The types that a file declares for others.
  private func declared(in text: String) -> [String] {
    let pattern = #/^(?:package |public )?(?:indirect )?(?:struct|enum|protocol|final class) (\w+)/#
    return text.split(separator: "\n").compactMap { line in
      line.firstMatch(of: pattern).map { String($0.1) }
    }
  }

  private func words(of text: String) -> Set<String> {
    Set(text.matches(of: #/\b[A-Z]\w+\b/#).map { String($0.0) })
  }
}
