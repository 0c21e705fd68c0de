import Foundation

/// A file without a name, for libraries that write or read files alone.
struct MemoryFile {
  private let descriptor: Int32

  /// Hands over a path that leads to an empty file, and gives what it holds afterwards.
  ///
  /// - Throws: what the body throws, and when the system has no room for such files.
  static func bytes(_ body: (String) throws -> Void) throws -> [UInt8] {
    let file = try MemoryFile()
    defer { close(file.descriptor) }
    try body(file.path)
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: file.path)))
  }

  private init() throws {
    let directory = FileManager.default.temporaryDirectory.path
    var template = Array("\(directory)/vnjp.XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw ExportFailure("no temporary file in \(directory): \(AtomicFile.reason())")
    }
    unlink(template)
  }

  private var path: String { "/proc/self/fd/\(descriptor)" }
}
