import Foundation

/// Standard output and standard error: the one place that writes to either.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Opens what was closed at the start on `/dev/null`, so that no file of the program takes its place.
  ///
  /// It is opened the wrong way round: reading standard input and writing the others fails as it does
  /// where they are closed.
  static func openClosed() {
    for number: Int32 in 0...2 where fcntl(number, F_GETFD) < 0 && errno == EBADF {
      _ = open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes all bytes, waiting where the other end takes no more for now; gives the system's number of
  /// the error that stopped it, or nil.
  func write(_ bytes: [UInt8]) -> Int32? {
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes {
        Foundation.write(rawValue, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        offset += count
      } else if errno == EAGAIN {
        var wait = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
        poll(&wait, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}
