import Browser
import CooperationFiles

/// What another thread has for the loop of the browser.
enum LoopMessage: Sendable {
  /// The records are read anew.
  case reread(CollectionCache.Opened)
  /// The records cannot be read any more, for this reason; those that are shown stay.
  case lost(String)
  /// Something that was asked for goes on, or is done.
  case input(Input)

  /// What it is to the browser.
  var input: Input {
    switch self {
    case .reread(let opened):
      .records(
        opened.catalog, findingCount: opened.diagnostics.count { $0.severity == .error })
    case .lost(let reason): .lost(reason)
    case .input(let input): input
    }
  }
}
