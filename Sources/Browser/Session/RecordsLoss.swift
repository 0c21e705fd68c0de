import Words

/// Why the records of a directory cannot be read any more.
package struct RecordsLoss: Hashable, Sendable {
  /// What stands in the way.
  package enum Reason: Hashable, Sendable {
    case missing
    case notADirectory
    case forbidden
    /// There is a directory, and no collection in it.
    case withoutRecords
    /// The system's own words.
    case other(String)
  }

  package let directory: String
  package let reason: Reason

  package init(directory: String, reason: Reason) {
    self.directory = directory
    self.reason = reason
  }

  /// How it is said.
  var phrase: Phrase {
    switch reason {
    case .missing: .recordsGone(directory)
    case .notADirectory: .recordsNoDirectory(directory)
    case .forbidden: .recordsForbidden(directory)
    case .withoutRecords: .recordsEmpty(directory)
    case .other(let reason): .recordsUnreadable(directory, reason: reason)
    }
  }
}
