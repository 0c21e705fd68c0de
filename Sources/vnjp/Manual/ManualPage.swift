import Browser
import Cells
import Cooperation
import Words

/// vnjp(1), made of the tables that the program itself works by.
struct ManualPage {
  private var page: Roff

  /// Writes the page of a program from its commands.
  init(_ program: CommandHelp, version: String) {
    page = Roff(
      title: "VNJP", section: 1, source: "vnjp \(version)", manual: "User Commands")
    page.section("NAME")
    page.add("vnjp - \(Self.lowered(program.abstract ?? ""))")
    writeSynopsis()
    writeCommands(program)
    writeQueries()
    writeKeys()
    write("ENVIRONMENT", ManualFacts.environment)
    write("FILES", ManualFacts.files)
    write(
      "EXIT STATUS",
      ManualFacts.statuses.map { (name: "\($0.status)", meaning: $0.meaning) }
        + [(name: "128+N", meaning: "Ended by signal N.")])
    page.section("EXAMPLES")
    for example in ManualFacts.examples {
      page.paragraph(example.purpose)
      page.example(example.line)
    }
    page.section("SEE ALSO")
    page.add("tig(1), lnav(1), jq(1), sqlite3(1)")
  }

  /// The page in roff.
  var text: String { page.text }

  private mutating func writeSynopsis() {
    page.section("SYNOPSIS")
    page.add("vnjp [OPTIONS] [QUERY...]")
    page.paragraph("vnjp [OPTIONS] COMMAND [ARGUMENTS]")
    page.section("DESCRIPTION")
    page.add(
      "Cooperation between Vietnam and Japan, event by event: visits and their delegations, "
        + "working sessions, memoranda, agreements, festivals, loans, and what was promised.")
    page.paragraph(
      "Without a command it browses in the terminal. Results of commands go to standard output, "
        + "everything else to standard error.")
    page.paragraph(RootCommand.placeOfOptions)
  }

  // MARK: Commands

  private mutating func writeCommands(_ program: CommandHelp) {
    let leaves = program.leaves
    let common = Self.commonNames(leaves)
    page.section("COMMANDS")
    for command in leaves {
      page.part(command.path)
      page.add(command.abstract ?? "")
      let own = command.shownArguments.filter { !common.contains($0.heading) }
      let usage = [command.path] + own.map(\.usage)
      page.usage(usage.joined(separator: " "))
      for argument in own where !argument.meaning.isEmpty {
        page.item(argument.heading, argument.meaning)
      }
      if let discussion = command.discussion { page.paragraph(discussion) }
    }
    page.section("OPTIONS")
    page.add("Those of every command:")
    let options = leaves.first?.shownArguments.filter { common.contains($0.heading) } ?? []
    for option in options { page.item(option.heading, option.meaning) }
  }

  /// The options that most commands have.
  private static func commonNames(_ commands: [CommandHelp]) -> Set<String> {
    var counts: [String: Int] = [:]
    for argument in commands.flatMap(\.shownArguments) where argument.kind != .positional {
      counts[argument.heading, default: 0] += 1
    }
    return Set(counts.filter { $0.value * 2 > commands.count }.keys)
  }

  // MARK: Queries

  private mutating func writeQueries() {
    page.section("QUERIES")
    page.add(
      "One language serves the browser's filter line, every command and saved views. Words are "
        + "looked for in every text and name, whatever their case and accents; \"a phrase\" stands in "
        + "quotes; terms are joined by AND, which binds tighter than OR; brackets group; a minus or NOT "
        + "excludes. @NAME stands for a saved view. A field takes any name, alias or code, and several "
        + "with commas between, any of which will do; = before a value leaves out what stands below it "
        + "or was merged into it.")
    for field in QueryField.allCases {
      let meaning = Self.raised(field.meaning.en)
      let words = field.words.map { $0.joined(separator: ", ") }
      // A meaning with dots gives some of the words only.
      let isWhole = !meaning.contains("…")
      let parts = [isWhole ? meaning : nil, words].compactMap { $0 }
      page.item("\(field.rawValue):", parts.joined(separator: ": ") + ".")
    }
    page.paragraph(
      "Dates and years take 2024, 2024-11, 2024-11-11, 2023..2025, 2020.., ..2019, >=2024-06 and "
        + "<2010, and find whatever overlaps.")
  }

  // MARK: Keys

  private mutating func writeKeys() {
    page.section("KEYS")
    page.add(
      "Those of the browser; full-width keys act as ASCII ones. F10 is a menu of all actions, : finds "
        + "them by typing.")
    let table = KeyTable(.en)
    for group in ActionGroup.allCases {
      page.part(group.name.en)
      for row in table.rows where row.group == group {
        page.item(row.keys.joined(separator: "  "), Self.raised(row.help) + ".")
      }
    }
    page.part(Strings(.en)[.lineTitle])
    for binding in LineKeys.bindings {
      page.item(
        binding.keys.map(\.spelling).joined(separator: "  "),
        Self.raised(Strings(.en)[binding.help]) + ".")
    }
  }

  // MARK: Words

  private mutating func write(_ section: String, _ items: [(name: String, meaning: String)]) {
    page.section(section)
    for item in items { page.item(item.name, item.meaning) }
  }

  private static func raised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The text as it stands behind a dash: no capital, no full stop.
  private static func lowered(_ text: String) -> String {
    let body = text.hasSuffix(".") ? text.dropLast() : text[...]
    return body.prefix(1).lowercased() + body.dropFirst()
  }
}
