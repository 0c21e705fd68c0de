import Foundation
import TestSupport
import Testing

/// The built program, run by itself.
struct Program {
  /// What a run ended with.
  struct Result: Hashable {
    let status: Int32
    let output: String
    let errors: String
  }

  /// A directory of its own for the home, the cache and what is printed.
  let directory: String

  /// Runs it to its end.
  func run(_ arguments: String...) throws -> Result {
    try #require(try runAtOnce(1, arguments).first)
  }

  /// Runs several at once over the same home.
  func runAtOnce(_ count: Int, _ arguments: [String]) throws -> [Result] {
    let runs = try (0..<count).map { _ in try start(arguments) }
    return try runs.map { run in
      run.process.waitUntilExit()
      return Result(
        status: run.process.terminationStatus,
        output: try String(contentsOfFile: run.output, encoding: .utf8),
        errors: try String(contentsOfFile: run.errors, encoding: .utf8))
    }
  }

  private func start(
    _ arguments: [String]
  ) throws -> (process: Process, output: String, errors: String) {
    let place = "\(directory)/\(UUID().uuidString)"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "\(Fixture.packageDirectory)/.build/debug/vnjp")
    process.arguments = arguments
    process.environment = [
      "HOME": directory, "XDG_CACHE_HOME": "\(directory)/cache", "LC_ALL": "C.UTF-8",
    ]
    process.standardInput = FileHandle.nullDevice
    for path in ["\(place).out", "\(place).err"] {
      try Data().write(to: URL(fileURLWithPath: path))
    }
    process.standardOutput = try FileHandle(
      forWritingTo: URL(fileURLWithPath: "\(place).out"))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(place).err"))
    try process.run()
    return (process, "\(place).out", "\(place).err")
  }
}
