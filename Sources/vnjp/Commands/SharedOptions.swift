import ArgumentParser
import Cooperation

/// The options that every command takes.
struct SharedOptions: ParsableArguments {
  @Option(
    help: "A directory of records, a .jsonl or .vnjp file, or - for JSON lines on standard input.")
  var data: PathArgument?

  @Option(help: "The language of names and of the screen: en, vi or ja.")
  var lang: LanguageArgument?

  @Option(help: "Colour: auto, always or never.")
  var color: ColorArgument = .auto

  @Option(help: "The day to count as today, as 2026-11-21.")
  var today: String?

  /// The same, apart from how they were read.
  var surroundings: Surroundings {
    Surroundings(data: data?.path, lang: lang?.language, color: color, today: today)
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

/// A list on the command line.
extension RowKind: ExpressibleByArgument {}

/// When to use colour.
enum ColorArgument: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}
