import ArgumentParser
import Browser
import Cooperation
import CooperationFiles
import Papers

/// `vnjp brief`: a document about two localities or bodies, or about one and its partners.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.brief.rawValue,
    abstract: "Write a brief of the cooperation between two localities or bodies.",
    discussion: """
      Names are accepted in any spelling: "Đà Nẵng", danang, ダナン, VN-DN. With one name the brief \
      tells of it and its partners. --lang vi,ja writes two languages side by side.
      """)

  @Argument(help: "One or two provinces, prefectures, cities or bodies.")
  var names: [String]

  @Option(help: "The format: html or markdown.")
  var format: BriefFormat = .html

  @OptionGroup var target: OutputOptions

  @Option(help: "The language of the brief: en, vi or ja, or two as vi,ja.")
  var lang: LanguagesArgument?

  @Option(
    help: "A directory of records, a .jsonl or .vnjp file, or - for JSON lines on standard input.")
  var data: PathArgument?

  @Option(help: "Colour: auto, always or never.")
  var color: ColorArgument = .auto

  @Option(help: "The day to count as today, as 2026-11-21.")
  var today: String?

  func validate() throws {
    guard (1...2).contains(names.count) else {
      throw ValidationError("a brief is about one or two names, found \(names.count)")
    }
  }

  func run() throws {
    let surroundings = Surroundings(
      data: data?.path, lang: lang?.languages.first, color: color, today: today)
    let session = try QuerySession(surroundings, words: [])
    let found = try names.map { try Self.counterpart(named: $0, session) }
    guard Set(found).count == found.count else {
      throw CommandFailure(
        .usage, "'\(names[0])' and '\(names[1])' mean the same")
    }
    target.noteEnding(expecting: format.endings, of: format.rawValue)
    let briefs = Paper.papers(
      session.catalog, of: found[0], and: found.count > 1 ? found[1] : nil, today: session.today,
      in: lang?.languages ?? [session.language])
    try BytesDocument(format.text(briefs)).write(to: target)
    try session.finish()
  }

  /// What a name means; fails where it means nothing or several things.
  private static func counterpart(named name: String, _ session: QuerySession) throws -> Counterpart
  {
    let catalog = session.catalog
    let found = Counterpart.candidates(named: name, in: catalog)
    if found.count == 1 { return found[0] }
    guard !found.isEmpty else {
      let nearest = Counterpart.nearest(to: name, in: catalog)
        .map { "; did you mean '\($0)'?" }
      throw CommandFailure(
        .usage, "no province, prefecture, city or body is called '\(name)'\(nearest ?? "")")
    }
    let lines = found.map { counterpart in
      let title = counterpart.fullName(catalog.vocabulary).text(in: session.language)
      return "  \(counterpart.id)  \(title ?? "")"
    }
    throw CommandFailure(
      .usage, lines: ["'\(name)' can mean several; name one by its code:"] + lines)
  }
}

/// One or more languages on the command line, as `vi,ja`.
struct LanguagesArgument: ExpressibleByArgument {
  let languages: [Language]

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let languages = names.compactMap { Language(rawValue: String($0)) }
    guard languages.count == names.count, (1...2).contains(languages.count),
      Set(languages).count == languages.count
    else { return nil }
    self.languages = languages
  }

  static var allValueStrings: [String] { Language.allCases.map(\.rawValue) }
}

extension BriefFormat: ExpressibleByArgument {}
