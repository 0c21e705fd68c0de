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

  /// No package has more files.
  private static let fileLimit = 1_000
  /// Tables do not become larger than so many times their compressed bytes, but for small ones.
  private static let expansionLimit: UInt64 = 64
  private static let smallSize: UInt64 = 1 << 20

  /// A file of an archive; nil when it has none of that name.
  ///
  /// - Throws: when the archive is damaged or has too many files, or the file is larger than its compressed
  ///   bytes and what the archive says of it allow.
  static func file(_ name: String, in path: String) throws -> [UInt8]? {
    guard let archive = unzOpen64(path) else { throw ExportFailure("not a zip archive") }
    defer { unzClose(archive) }
    var about = unz_global_info64()
    guard unzGetGlobalInfo64(archive, &about) == UNZ_OK, about.number_entry <= fileLimit else {
      throw ExportFailure(
        "the archive has \(about.number_entry) files, expected \(fileLimit) at most")
    }
    guard unzLocateFile(archive, name, 1) == UNZ_OK else { return nil }
    let size = try size(of: name, in: archive)
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
        guard isSound, bytes.count == size else {
          throw ExportFailure("\(name) is damaged in the archive")
        }
        return bytes
      }
      bytes += part[..<Int(count)]
      guard bytes.count <= size else {
        throw ExportFailure("\(name) has more bytes than the archive says, expected \(size)")
      }
    }
  }

  /// The size of the current file as the archive tells it.
  private static func size(of name: String, in archive: unzFile) throws -> Int {
    var info = unz_file_info64()
    guard unzGetCurrentFileInfo64(archive, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK else {
      throw ExportFailure("\(name) is damaged in the archive")
    }
    let (expanded, isTooMuch) = info.compressed_size.multipliedReportingOverflow(by: expansionLimit)
    let most = min(isTooMuch ? .max : max(smallSize, UInt64(expanded)), UInt64(FileBytes.limit))
    guard info.uncompressed_size <= most else {
      throw ExportFailure(
        "\(name) has \(info.uncompressed_size) bytes in the archive, expected \(most) at most")
    }
    return Int(info.uncompressed_size)
  }
}
