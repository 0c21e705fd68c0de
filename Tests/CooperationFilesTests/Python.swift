import Foundation
import TestSupport
import Testing

/// The Python interpreter, a second opinion on the formats that are written.
enum Python {
  /// Runs a script, which finds each text in a file named by its arguments, and gives what it prints.
  static func run(_ script: String, on texts: String...) throws -> String {
    try TemporaryDirectory.with { directory in
      let inputs = texts.indices.map { "\(directory)/input\($0)" }
      for (text, input) in zip(texts, inputs) {
        try Data(text.utf8).write(to: URL(fileURLWithPath: input))
      }
      return try run(script, with: inputs)
    }
  }

  /// Runs a script on files, and gives what it prints.
  @discardableResult
  static func run(_ script: String, at paths: String...) throws -> String {
    try run(script, with: paths)
  }

  private static func run(_ script: String, with arguments: [String]) throws -> String {
    try TemporaryDirectory.with { directory in
      let output = "\(directory)/output"
      try Data().write(to: URL(fileURLWithPath: output))
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
      process.arguments = ["-X", "utf8", "-c", script] + arguments
      process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
      process.standardInput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0)
      let data = try Data(contentsOf: URL(fileURLWithPath: output))
      return String(decoding: data, as: UTF8.self)
    }
  }
}
