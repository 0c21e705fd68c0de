import Cooperation
import Foundation

/// A file mapped into memory; it stays readable when the file is replaced.
package struct MappedFile: ByteSource {
  private let data: Data

  /// Maps a file.
  ///
  /// - Throws: the system's reason when it cannot be opened.
  package init(path: String) throws {
    data = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
  }

  package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    data.withUnsafeBytes(body)
  }
}
