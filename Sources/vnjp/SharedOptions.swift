import ArgumentParser
import Cooperation
import CooperationFiles
import Foundation

/// The options that every command takes.
struct SharedOptions: ParsableArguments {
  @Option(help: "A directory of records, or a .jsonl file.")
  var data: String?

  @Option(help: "The language of names and of the screen: en, vi or ja.")
  var lang: LanguageArgument?

  @Option(help: "Colour: auto, always or never.")
  var color: ColorArgument = .auto

  @Option(help: "The day to count as today, as 2026-11-21.")
  var today: String?

  /// The chosen language: `--lang`, `$VNJP_LANG`, then the locale.
  var language: Language {
    if let lang { return lang.language }
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

  /// Reads the records.
  func reading() throws -> CollectionReading {
    do {
      return try DataSource.read(
        path: data, environment: ProcessInfo.processInfo.environment,
        executable: Bundle.main.executablePath ?? CommandLine.arguments.first ?? "vnjp")
    } catch {
      throw Self.failure(error)
    }
  }

  private static func failure(_ error: DataSource.Failure) -> CommandFailure {
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
    }
  }
}

/// A language on the command line.
struct LanguageArgument: ExpressibleByArgument {
  let language: Language

  init?(argument: String) {
    guard let language = Language(rawValue: argument) else { return nil }
    self.language = language
  }

  static var allValueStrings: [String] { Language.allCases.map(\.rawValue) }
}

/// When to use colour.
enum ColorArgument: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}
