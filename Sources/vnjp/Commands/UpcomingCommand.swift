import ArgumentParser
import Browser
import Cooperation
import CooperationFiles

/// `vnjp upcoming`: what is planned, promised or about to run out, and which years come round.
struct UpcomingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.upcoming.rawValue,
    abstract: "List what comes up: plans, promises, expiries, anniversaries.")

  @Argument(help: "Words and fields; of the events they find alone.")
  var query: [String] = []

  @Option(help: "The first day, as 2026-11-21; today without it.")
  var from: DayArgument?

  @Option(help: "So many days from it on.")
  var days: Int = 364

  @Flag(
    help: """
      Every year of everything, and of first contacts; else every year of ties and every fifth of \
      documents, establishments and visits of heads of state, government and province.
      """)
  var allAnniversaries = false

  @Option(help: "The format: text, or ics for calendars.")
  var format: UpcomingFormat = .text

  @OptionGroup var target: OutputOptions

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if days < 0 { throw ValidationError("--days must not be negative") }
  }

  func run() throws {
    if format == .ics { target.noteEnding(expecting: ["ics"], of: format.rawValue) }
    let session = try QuerySession(options.surroundings, words: query)
    let first = from?.day ?? session.today
    let last = CalendarDate(dayNumber: first.dayNumber + days)
    let rows = try session.upcomingRows()
    let upcoming = Upcoming(session.catalog, through: first...max(first, last), rows: rows)
    let text =
      switch format {
      case .ics:
        UpcomingCalendar.text(
          upcoming, session.catalog, in: session.language, hasAllAnniversaries: allAnniversaries)
      case .text:
        UpcomingTable(session, upcoming, allAnniversaries: allAnniversaries).lines
          .map { $0 + "\n" }.joined()
      }
    try BytesDocument(text).write(
      to: target, for: format == .text ? .text : .document)
    try session.finish()
  }
}

/// What `upcoming` prints.
enum UpcomingFormat: String, ExpressibleByArgument, CaseIterable {
  case text, ics
}

/// A day on the command line.
struct DayArgument: ExpressibleByArgument {
  let day: CalendarDate

  init?(argument: String) {
    guard let date = EventDate(argument), date.earliest == date.latest else { return nil }
    day = date.earliest
  }
}
