import Cooperation
import CooperationFiles
import Foundation

/// What a command is told of where its records are, in what language, and on what day.
struct Surroundings {
  var data: String?
  var lang: Language?
  var color = ColorArgument.auto
  var today: String?

  /// The chosen language: `--lang`, `$VNJP_LANG`, then the locale.
  var language: Language {
    if let lang { return lang }
    let environment = ProcessInfo.processInfo.environment
    if let name = environment["VNJP_LANG"], let language = Language(rawValue: name) {
      return language
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale.flatMap { Language(rawValue: String($0.prefix(2))) } ?? .en
  }

  /// The day to count as today.
  func currentDate() throws -> CalendarDate {
    if let today {
      guard let date = EventDate(today), date.earliest == date.latest else {
        throw CommandFailure(.usage, "--today '\(today)' is not a day, expected one as 2026-11-21")
      }
      return date.earliest
    }
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    let date = CalendarDate(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    return date ?? .first(of: 2026)
  }

  /// The program's own file, also where it was found on the path.
  static var executable: String {
    var path = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &path, path.count)
    guard length > 0, length < path.count else { return CommandLine.arguments.first ?? "vnjp" }
    return String(decoding: path[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Reads the records.
  func reading() throws -> CollectionReading {
    let progress = ProgressLine()
    defer { progress.end() }
    do {
      return try DataSource.read(
        path: data, environment: ProcessInfo.processInfo.environment,
        executable: Self.executable, reached: progress.show)
    } catch {
      throw Self.failure(error)
    }
  }

  /// The directory of the records; nil when they are a file.
  var directory: String? {
    DataSource.cache(
      path: data, environment: ProcessInfo.processInfo.environment, executable: Self.executable
    )?.directory
  }

  /// Opens the records, compiled in the user's cache where they are a directory.
  func opened() throws -> (catalog: Catalog, diagnostics: [Diagnostic]) {
    switch try opening() {
    case .open(let catalog, let diagnostics): return (catalog, diagnostics)
    case .toBeRead(let cache, let remainder):
      let progress = ProgressLine()
      defer { progress.end() }
      let opened = cache.finish(remainder, reached: progress.show)
      return (opened.catalog, opened.diagnostics)
    }
  }

  /// Opens the records where that takes no reading.
  func opening() throws -> DataSource.Opening {
    do {
      return try DataSource.begin(
        path: data, environment: ProcessInfo.processInfo.environment,
        executable: Self.executable)
    } catch {
      throw Self.failure(error)
    }
  }

  static func failure(_ error: DataSource.Failure) -> CommandFailure {
    switch error {
    case .missing(let path):
      CommandFailure(.noInput, "no such file or directory: \(path)")
    case .notFound(let searched):
      CommandFailure(
        .noInput,
        "no records found; looked in \(searched.joined(separator: ", ")). "
          + "Name a directory with --data or VNJP_DATA")
    case .notACollection(let path):
      CommandFailure(
        .noInput,
        "\(path) holds no records, expected a directory with collection.yaml or a .jsonl file")
    case .unreadable(let path, let reason):
      CommandFailure(.noInput, "cannot read \(path): \(reason)")
    case .damaged(let path, let failure):
      CommandFailure(.badData, "\(path): \(text(of: failure))")
    }
  }

  private static func text(of failure: CollectionImage.Failure) -> String {
    switch failure {
    case .notACollectionFile: "this is not a collection file, expected one of vnjp compile"
    case .otherVersion(let found, let expected):
      "the format has version \(found), expected \(expected); compile the records again"
    case .truncated(let found, let expected):
      "the file has \(found) bytes, expected \(expected); it was cut off or added to"
    case .damagedDirectory: "the directory of the file is damaged"
    case .damagedSection(let number): "section \(number) of the file is damaged"
    case .yearOutOfRange(let row, let year):
      "event \(row + 1) of the file lies in the year \(year), expected a year from 1 to 9999; "
        + "compile the file again from its records"
    }
  }
}
