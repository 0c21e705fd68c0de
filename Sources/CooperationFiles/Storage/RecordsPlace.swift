import Foundation

/// Where the records are that are shown, which may change meanwhile.
package protocol RecordsPlace: Sendable {
  /// Of the directory or the file, absolute.
  var path: String { get }
  /// True for one file, whose neighbours are nothing to it.
  var isFile: Bool { get }

  /// Reads the records anew, as they are now.
  func readAgain() throws(CollectionCache.Obstacle) -> CollectionCache.Opened
}

extension CollectionCache: RecordsPlace {
  package var path: String { directory }
  package var isFile: Bool { false }

  package func readAgain() throws(Obstacle) -> Opened {
    if let obstacle { throw obstacle }
    return open()
  }
}

/// One file of records: a collection file, or JSON lines.
package struct RecordsFile: RecordsPlace {
  package let path: String
  private let environment: [String: String]
  private let executable: String

  init(_ path: String, environment: [String: String], executable: String) {
    self.path = URL(fileURLWithPath: path).standardizedFileURL.path
    self.environment = environment
    self.executable = executable
  }

  package var isFile: Bool { true }

  package func readAgain() throws(CollectionCache.Obstacle) -> CollectionCache.Opened {
    do {
      let opening = try DataSource.begin(
        path: path, environment: environment, executable: executable)
      // Where it stood is a directory now.
      guard case .open(let catalog, let diagnostics) = opening else { throw Self.noFile }
      return CollectionCache.Opened(catalog: catalog, diagnostics: diagnostics)
    } catch {
      switch error {
      case let obstacle as CollectionCache.Obstacle: throw obstacle
      case DataSource.Failure.missing, DataSource.Failure.notFound: throw .missing
      case DataSource.Failure.damaged: throw .damaged
      case DataSource.Failure.notACollection: throw .withoutRecords
      case DataSource.Failure.unreadable(_, let reason): throw .other(reason)
      default: throw .other("\(error)")
      }
    }
  }

  private static let noFile = CollectionCache.Obstacle.other(String(cString: strerror(EISDIR)))
}
