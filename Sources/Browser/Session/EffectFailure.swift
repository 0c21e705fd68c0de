import Words

/// Why what was asked of the program could not be done.
///
/// A `reason` is the system's own words.
package enum EffectFailure: Hashable, Sendable {
  case cannotCreate(path: String, reason: String)
  case cannotWrite(path: String, reason: String)
  /// The ending of a file's name, which says what is written, says nothing.
  case noFormat(path: String, endings: String)
  /// An address that is not opened: not http or https with a host, or with a user's name or a sign that
  /// hides something.
  case refusedLink(String)
  /// Nothing says where saved views are kept.
  case noPlaceForViews
  case unreadableViews(path: String, reason: String)
  /// A line of the file of saved views is none.
  case malformedViews(path: String, line: Int)
  case unknownView(String)
  case viewNameTaken(String)

  /// How it is said.
  var phrase: Phrase {
    switch self {
    case .cannotCreate(let path, let reason): .cannotCreate(path, reason: reason)
    case .cannotWrite(let path, let reason): .cannotWrite(path, reason: reason)
    case .noFormat(let path, let endings): .noFormat(path, endings: endings)
    case .refusedLink(let url): .refusedLink(url)
    case .noPlaceForViews: .noPlaceForViews
    case .unreadableViews(let path, let reason): .cannotRead(path, reason: reason)
    case .malformedViews(let path, let line): .noSavedView(path, line: line)
    case .unknownView(let name): .noSuchView(name, nearest: nil)
    case .viewNameTaken(let name): .viewNameTaken(name)
    }
  }
}
