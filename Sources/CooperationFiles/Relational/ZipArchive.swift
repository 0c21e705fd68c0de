import CMinizip
import Foundation

/// Zip archives, which are the same for the same files.
enum ZipArchive {
  /// The archive of some files, each with its name.
  static func bytes(of files: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
    try MemoryFile.bytes { path in
      guard let archive = zipOpen(path, APPEND_STATUS_CREATE) else {
        throw ExportFailure("cannot write the archive: \(AtomicFile.reason())")
      }
      var isWritten = true
      for (name, bytes) in files where isWritten { isWritten = add(bytes, name, to: archive) }
      guard zipClose(archive, nil) == ZIP_OK, isWritten else {
        throw ExportFailure("cannot write the archive: \(AtomicFile.reason())")
      }
    }
  }

  private static func add(_ bytes: [UInt8], _ name: String, to archive: zipFile) -> Bool {
    // The first day that the format knows: not when the archive was made, but what is in it counts.
    var info = zip_fileinfo()
    info.tmz_date.tm_year = 1980
    info.tmz_date.tm_mday = 1
    guard
      zipOpenNewFileInZip(
        archive, name, &info, nil, 0, nil, 0, nil, Z_DEFLATED, Z_DEFAULT_COMPRESSION) == ZIP_OK
    else { return false }
    var isWritten = true
    for start in stride(from: 0, to: bytes.count, by: 1 << 20) where isWritten {
      let part = bytes[start..<min(start + 1 << 20, bytes.count)]
      isWritten =
        part.withUnsafeBytes {
          zipWriteInFileInZip(archive, $0.baseAddress, UInt32($0.count))
        } == ZIP_OK
    }
    return zipCloseFileInZip(archive) == ZIP_OK && isWritten
  }

  /// A file of an archive; nil when it has none of that name.
  ///
  /// - Throws: when the archive is damaged, or the file is larger than `limit`.
  static func file(_ name: String, in path: String, limit: Int = 1 << 31) throws -> [UInt8]? {
    guard let archive = unzOpen64(path) else { throw ExportFailure("not a zip archive") }
    defer { unzClose(archive) }
    guard unzLocateFile(archive, name, 1) == UNZ_OK else { return nil }
    guard unzOpenCurrentFile(archive) == UNZ_OK else {
      throw ExportFailure("\(name) is damaged in the archive")
    }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = part.withUnsafeMutableBytes {
        unzReadCurrentFile(archive, $0.baseAddress, UInt32($0.count))
      }
      guard count > 0 else {
        let isSound = count == 0 && unzCloseCurrentFile(archive) == UNZ_OK
        guard isSound else { throw ExportFailure("\(name) is damaged in the archive") }
        return bytes
      }
      bytes += part[..<Int(count)]
      guard bytes.count <= limit else { throw ExportFailure("\(name) is too large") }
    }
  }
}
