import Browser
import CooperationFiles

extension EffectResult {
  /// What came of a file that was not written.
  init(_ failure: AtomicFile.Failure) {
    switch failure {
    case .exists(let path): self = .exists(path: path)
    case .cannotCreate(let path, let reason):
      self = .failed(.cannotCreate(path: path, reason: reason))
    case .cannotWrite(let path, let reason):
      self = .failed(.cannotWrite(path: path, reason: reason))
    case .cancelled: self = .cancelled
    }
  }

  /// What came of saved views that cannot be used.
  init(_ failure: SavedViews.Failure) {
    switch failure {
    case .noPlace: self = .failed(.noPlaceForViews)
    case .unreadable(let path, let reason):
      self = .failed(.unreadableViews(path: path, reason: reason))
    case .malformed(let place):
      self = .failed(.malformedViews(path: place.file, line: place.line))
    case .unwritable(let failure): self.init(failure)
    case .unknown(let name): self = .failed(.unknownView(name))
    case .taken(let name): self = .failed(.viewNameTaken(name))
    }
  }
}
