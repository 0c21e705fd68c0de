import Foundation
import TestSupport
import Testing

/// Holds the examples of `docs/exports.md` and `docs/imports.md` to what the program prints.
struct ExportsDocumentTests {
  /// Commands of the document and the lines it shows of their output.
  struct Example: Sendable, CustomTestStringConvertible {
    let command: String
    let lines: [String]

    var testDescription: String { command }
  }

  @Test(arguments: examples)
  func `an example is what the program prints`(example: Example) throws {
    let directory = URL(fileURLWithPath: Program.path).deletingLastPathComponent().path
    let outcome = try Scratch.with { scratch in
      // As in a copy of the repository, but files that are written are thrown away.
      for name in ["Tests", "data", "mappings"] {
        try FileManager.default.createSymbolicLink(
          atPath: "\(scratch)/\(name)", withDestinationPath: "\(Fixture.packageDirectory)/\(name)")
      }
      return try Program.run(
        "/bin/bash", ["-c", "set -e -o pipefail; " + example.command],
        environment: ["LC_ALL": "C.UTF-8", "PATH": "\(directory):/usr/bin:/bin"], in: scratch)
    }
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    var printed = outcome.output.replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)[...]
    if printed.last == "" { printed.removeLast() }
    var maySkip = false
    for line in example.lines {
      if line == "…" {
        maySkip = true
        continue
      }
      let found = printed.firstIndex { Self.shows(line, $0) }
      guard let found, maySkip || found == printed.startIndex else {
        Issue.record("\(line)\nis not printed; next is\n\(printed.first ?? "the end")")
        return
      }
      printed = printed[(found + 1)...]
      maySkip = false
    }
    #expect(maySkip || printed.isEmpty)
  }

  @Test func `there are examples`() { #expect(Self.examples.count >= 13) }

  /// A line of the document ending with `…` shows the beginning of one that is printed.
  private static func shows(_ line: String, _ printed: Substring) -> Bool {
    line.hasSuffix("…") ? printed.hasPrefix(line.dropLast()) : printed == line
  }

  /// The blocks of the documents that begin with a prompt.
  static let examples: [Example] = ["exports", "imports"].flatMap(examples(of:))

  private static func examples(of document: String) -> [Example] {
    let path = "\(Fixture.packageDirectory)/docs/\(document).md"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "```console\n").dropFirst().map { block in
      let lines = block.components(separatedBy: "\n```")[0].components(separatedBy: "\n")
      let commands = lines.filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
      return Example(
        command: commands.joined(separator: "\n"), lines: lines.filter { !$0.hasPrefix("$ ") })
    }
  }
}
