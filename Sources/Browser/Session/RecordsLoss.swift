import Words

/// Why the records of a directory or a file cannot be read any more.
package struct RecordsLoss: Hashable, Sendable {
  /// What stands in the way.
  package enum Reason: Hashable, Sendable {
    case missing
    case notADirectory
    case forbidden
    /// There is a directory, and no collection in it.
    case withoutRecords
    /// A file that is cut off, or not yet written to its end.
    case damaged
    /// The system's own words.
    case other(String)
  }

  /// The directory or the file.
  package let place: String
  package let reason: Reason

  package init(place: String, reason: Reason) {
    self.place = place
    self.reason = reason
  }

  /// How it is said.
  var phrase: Phrase {
    switch reason {
    case .missing: .recordsGone(place)
    case .notADirectory: .recordsNoDirectory(place)
    case .forbidden: .recordsForbidden(place)
    case .withoutRecords: .recordsEmpty(place)
    case .damaged: .recordsDamaged(place)
    case .other(let reason): .recordsUnreadable(place, reason: reason)
    }
  }
}
