import Foundation

/// The bytes of files.
enum FileBytes {
  /// Why a file cannot be read.
  struct Failure: Error, Hashable, Sendable {
    /// The system's number of the error; 0 where the system has nothing against it.
    let number: Int32
    let reason: String

    /// The failure of the last call.
    init() { self.init(number: errno) }

    init(number: Int32) {
      self.number = number
      reason = String(cString: strerror(number))
    }

    init(_ reason: String) {
      number = 0
      self.reason = reason
    }
  }

  /// What is said of something without an end, or without bytes.
  static let notAFile = "a device, a pipe or a socket, expected a file"

  /// Standard input, which is read where it is open and not opened anew.
  static let standardInput = "/dev/stdin"

  /// No file that is read whole has more bytes than this.
  static let limit = 500_000_000

  /// What is said of one that has.
  private static let tooLong = "more than \(limit) bytes, expected fewer; divide it into parts"

  /// All bytes of a file, or of a pipe where that is wanted.
  static func of(_ path: String, allowsPipe: Bool = false) throws(Failure) -> [UInt8] {
    if path == standardInput { return try bytes(of: 0, size: 0) }
    // To open a pipe that nobody writes would wait.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | (allowsPipe ? 0 : O_NONBLOCK))
    guard descriptor >= 0 else { throw Failure() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure() }
    switch status.st_mode & S_IFMT {
    case S_IFREG: guard Int(status.st_size) <= limit else { throw Failure(tooLong) }
    case S_IFDIR: throw Failure(number: EISDIR)
    default: guard allowsPipe else { throw Failure(notAFile) }
    }
    return try bytes(of: descriptor, size: Int(status.st_size))
  }

  private static func bytes(of descriptor: Int32, size: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      // One more than there shall be, so that less is the end.
      let room = bytes.isEmpty && size > 0 ? size + 1 : 1 << 16
      var count = 0
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
        repeat {
          count = read(descriptor, buffer.baseAddress, room)
        } while count < 0 && errno == EINTR
        initialized = max(0, count)
      }
      guard count >= 0 else { throw Failure() }
      guard bytes.count + count <= limit else { throw Failure(tooLong) }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      if count == 0 || count == size { return bytes }
    }
  }
}
