import Cooperation
import Foundation

/// A file mapped into memory; it stays readable when the file is replaced.
package struct MappedFile: ByteSource {
  private let data: Data

  /// How many bytes it has.
  var count: Int { data.count }

  /// Maps a file.
  ///
  /// - Throws: `FileBytes.Failure` when it cannot be opened or is none.
  init(path: String) throws(FileBytes.Failure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileBytes.Failure() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileBytes.Failure() }
    guard status.st_mode & S_IFMT == S_IFREG else {
      let isDirectory = status.st_mode & S_IFMT == S_IFDIR
      throw isDirectory
        ? FileBytes.Failure(number: EISDIR) : FileBytes.Failure(FileBytes.notAFile)
    }
    let size = Int(status.st_size)
    guard size > 0 else {
      data = Data()
      return
    }
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED
    else { throw FileBytes.Failure() }
    data = Data(bytesNoCopy: start, count: size, deallocator: .unmap)
  }

  package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    data.withUnsafeBytes(body)
  }
}
