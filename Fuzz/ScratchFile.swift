import Foundation

/// Files for what reads files alone, in a directory of the process.
enum ScratchFile {
  private static let directory: String = {
    let path = FileManager.default.temporaryDirectory.path + "/vnjp-fuzz-\(getpid())"
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }()

  /// Hands over the path of a file with some bytes, which is gone afterwards.
  ///
  /// - Throws: what the body throws, and when the file cannot be written.
  static func with<Result>(
    _ bytes: [UInt8], named name: String = "input", _ body: (String) throws -> Result
  ) throws -> Result {
    let path = "\(directory)/\(name)-\(UInt64.random(in: 0 ... .max))"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    defer { unlink(path) }
    return try body(path)
  }

  /// Hands over a directory with a file of some bytes below it; both are gone afterwards.
  static func withDirectory<Result>(
    _ file: String, _ bytes: [UInt8], _ body: (String) throws -> Result
  ) throws -> Result {
    let path = "\(directory)/d-\(UInt64.random(in: 0 ... .max))"
    let url = URL(fileURLWithPath: "\(path)/\(file)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(bytes).write(to: url)
    return try body(path)
  }
}
