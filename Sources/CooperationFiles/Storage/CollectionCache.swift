package import Cooperation
import Foundation

/// Keeps a directory of records compiled in the user's cache, by the XDG Base Directory Specification.
///
/// The cache is used while no file has changed, and made anew otherwise, from the records that are
/// unchanged and from the files that are not. A damaged or foreign cache is as none. It is replaced as
/// a whole, so that two programs at once do no harm.
package struct CollectionCache: Sendable {
  /// What opening a directory gives.
  package struct Opened: Sendable {
    package let catalog: Catalog
    package let diagnostics: [Diagnostic]
  }

  /// The directory of the records, absolute.
  package let directory: String
  private let file: String?
  /// Tells a cache of another build of the program from one of this.
  private let program: FileStamp?

  package init(directory: String, environment: [String: String], executable: String) {
    self.directory = URL(fileURLWithPath: directory).standardizedFileURL.path
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : "\($0)/.cache" }
    let root = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home
    let name = String(Checksum.of(Array(self.directory.utf8)), radix: 16)
    file = root.map { "\($0)/vnjp/\(name).vnjp" }
    program =
      FileStamp.of("/proc/self/exe", named: "program")
      ?? FileStamp.of(executable, named: "program")
  }

  /// Why the records cannot be read.
  package enum Obstacle: Error, Hashable, Sendable {
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

  /// What keeps the records from being read; nil where nothing does.
  package var obstacle: Obstacle? {
    if let failure = RecordListing.obstacle(to: directory) {
      switch failure.number {
      case ENOENT: return .missing
      case ENOTDIR: return .notADirectory
      case EACCES, EPERM: return .forbidden
      default: return .other(failure.reason)
      }
    }
    do {
      return try DataSource.isCollection(directory) ? nil : .withoutRecords
    } catch .unreadable(_, let reason) {
      return .other(reason)
    } catch {
      return .withoutRecords
    }
  }

  /// How far opening is without reading a record.
  package enum Begun: Sendable {
    /// The cache is whole and of today.
    case fresh(Opened)
    /// Records must be read; `finish` does it.
    case stale(Remainder)
  }

  /// What is left to do where the cache is not of today.
  package struct Remainder: Sendable {
    fileprivate let listing: RecordListing
    fileprivate let origin: [UInt8]
    fileprivate let digest: UInt64
    fileprivate let known: ReusableRecords?
  }

  /// Compares the files with the cache, and opens it where nothing has changed.
  package func begin() -> Begun {
    let listing = RecordListing(of: directory)
    let origin = (listing.stamps + [program].compactMap { $0 }).origin
    let digest = Checksum.of(origin)
    let cached = file.flatMap { try? CollectionImage(MappedFile(path: $0)) }
    // What cannot be read has no stamp; it is to be told at each start.
    if listing.gaps.isEmpty, let cached, cached.digest == digest, let catalog = try? Catalog(cached)
    {
      return .fresh(Opened(catalog: catalog, diagnostics: []))
    }
    let previous = cached.flatMap { try? Catalog($0) }
    return .stale(
      Remainder(
        listing: listing, origin: origin, digest: digest,
        known: previous.flatMap { reusable($0, listing.stamps) }))
  }

  /// The compiled collection, from the cache where it is whole and of today.
  package func open() -> Opened {
    switch begin() {
    case .fresh(let opened): opened
    case .stale(let remainder): finish(remainder) { _, _ in }
    }
  }

  /// Reads what has changed and makes the cache anew.
  ///
  /// `reached` is told how many files are read of how many; what it throws stops the reading and is
  /// thrown.
  package func finish<Interruption>(
    _ remainder: Remainder, reached: (Int, Int) throws(Interruption) -> Void
  ) throws(Interruption) -> Opened {
    let (listing, origin, digest) = (remainder.listing, remainder.origin, remainder.digest)
    var reading = try CollectionReader.read(
      directory: directory, listing, reusing: remainder.known, reached: reached)
    if reading.hasErrors {
      // Where something is wrong, all is read, so that every finding names its line.
      if remainder.known != nil {
        reading = try CollectionReader.read(
          directory: directory, listing, reusing: nil, reached: reached)
      }
      return Opened(catalog: Catalog(reading.records), diagnostics: reading.diagnostics)
    }
    // Without an origin nothing of the cache is used again when a file changes.
    let isReusable = ReusableRecords.areNamedAfterRecords(listing.stamps.map(\.path), in: reading)
    let bytes = Catalog.compile(
      reading.records, origin: isReusable ? origin : [], digest: digest)
    store(bytes)
    let image = try? CollectionImage(MemoryBytes(bytes))
    let catalog = image.flatMap { try? Catalog($0) } ?? Catalog(reading.records)
    return Opened(catalog: catalog, diagnostics: reading.diagnostics)
  }

  /// The records of files that have not changed since a cache was made; nil when the program has.
  private func reusable(_ catalog: Catalog, _ stamps: [FileStamp]) -> ReusableRecords? {
    let before = Set([FileStamp](origin: catalog.origin))
    guard let program, before.contains(program) else { return nil }
    return ReusableRecords(catalog.records, files: Set(stamps.filter(before.contains).map(\.path)))
  }

  /// Writes the cache; a failure costs only the next start some time.
  private func store(_ bytes: [UInt8]) {
    guard let file else { return }
    guard UserFolder.make(URL(fileURLWithPath: file).deletingLastPathComponent().path) else {
      return
    }
    // The records may be the user's alone.
    try? AtomicFile.write(bytes, to: file, replacing: true, mode: 0o600)
  }
}
