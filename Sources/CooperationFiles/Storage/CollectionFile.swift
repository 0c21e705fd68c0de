package import Cooperation
import Foundation
import Words

/// A collection file that a user named.
package enum CollectionFile {
  /// Why it cannot be used.
  package enum Failure: Error, Hashable, Sendable {
    /// `reason` is the system's own words.
    case unreadable(reason: String)
    case damaged(CollectionImage.Failure)
  }

  /// The most bytes of a file that is read into memory: one that is mapped instead ends the program
  /// when it is cut in place while it is open.
  static let largestInMemory = 64 << 20

  /// Opens a collection file, which may change meanwhile; one of a former version is read, and its indexes
  /// are made anew.
  package static func open(_ path: String) throws(Failure) -> Catalog {
    let file: any ByteSource
    do {
      let mapped = try MappedFile(path: path)
      file =
        mapped.count > largestInMemory ? mapped : MemoryBytes(try FileBytes.of(path))
    } catch {
      throw .unreadable(reason: error.reason)
    }
    do {
      return try Catalog(CollectionImage(file))
    } catch .otherVersion(let version, _)
      where FormerCollection.formatVersions.contains(version)
    {
      return try former(file, version)
    } catch {
      throw .damaged(error)
    }
  }

  private static func former(_ file: any ByteSource, _ version: Int) throws(Failure) -> Catalog {
    do {
      return Catalog(try FormerCollection.records(file, version: version))
    } catch {
      throw .damaged(error)
    }
  }
}
