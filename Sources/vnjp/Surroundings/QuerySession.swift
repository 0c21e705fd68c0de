import Browser
import Cells
import Cooperation
import CooperationFiles
import Words

/// The records and the query of one command.
struct QuerySession {
  let catalog: Catalog
  /// What is asked, with what saved views stand for in their place.
  let query: Query
  let language: Language
  let today: CalendarDate
  /// The number of findings about records that could not be read.
  let findingCount: Int
  /// The query as it was typed.
  private let text: String
  /// The list of the one saved view that the query names.
  private let savedList: RowKind?

  /// Parses the words, and opens the records.
  init(_ options: Surroundings, words: [String]) throws {
    let question = try Question(options, words: words)
    for hint in question.query.hints {
      StandardError.write(
        "vnjp: \(Strings(question.language).text(of: hint).drawn)\n")
    }
    let opened = try options.opened()
    try self.init(question, opened.catalog, opened.diagnostics, reportsFindings: true)
  }

  /// Puts a question to records that are open.
  init(
    _ question: Question, _ records: Catalog, _ diagnostics: [Diagnostic], reportsFindings: Bool
  ) throws {
    language = question.language
    today = question.today
    query = question.query
    text = question.text
    savedList = question.savedView?.list
    let errors = diagnostics.filter { $0.severity == .error }
    findingCount = errors.count
    if reportsFindings {
      for diagnostic in errors {
        StandardError.write("\(diagnostic)".drawn + "\n")
      }
    }
    if records.count == 0, !errors.isEmpty {
      throw CommandFailure(.badData, "no event could be read")
    }
    catalog = records
    do {
      _ = try catalog.filter(for: query, today: today)
    } catch {
      throw Self.failure(error, question.text, language, catalog)
    }
  }

  /// What is asked, before there are records to ask.
  struct Question {
    let text: String
    /// What is asked, as it is written.
    let written: Query
    /// The same with what saved views stand for in their place.
    let query: Query
    /// The saved views; nil where the query names none.
    let views: SavedViews?
    let language: Language
    let today: CalendarDate

    /// The saved view that the query names, where it names one alone; nil otherwise.
    var savedView: SavedView? {
      let names = Set(QueryLexer.tokens(in: text).compactMap(\.viewName))
      return names.count == 1 ? names.first.flatMap { views?[$0] } : nil
    }

    /// Parses the words, and reads the saved views where they name one.
    init(_ options: Surroundings, words: [String]) throws {
      text = words.joined(separator: " ")
      language = options.language
      today = try options.currentDate()
      written = try QuerySession.parse(words, language)
      views = written.namesViews ? try SavedViews.ofUser() : nil
      query = try QuerySession.resolved(
        written, of: words, views?.queries ?? SavedQueries(), language)
    }
  }

  /// The query of command-line words, as it is written.
  static func parse(_ words: [String], _ language: Language) throws -> Query {
    let text = words.joined(separator: " ")
    do {
      return try QueryParser.parse(text)
    } catch {
      throw failure(error, text, language)
    }
  }

  /// The query of command-line words, with what views stand for in their place.
  static func resolved(
    _ query: Query, of words: [String], _ views: SavedQueries, _ language: Language
  ) throws -> Query {
    do {
      return try views.resolved(query)
    } catch {
      throw failure(error, words.joined(separator: " "), language)
    }
  }

  /// The list that a command is of: the one that was asked for, else that of the one saved view that the
  /// query names, else events.
  func list(_ asked: RowKind?) -> RowKind { asked ?? savedList ?? .events }

  /// The rows of a list that the query finds, in an order.
  func rows(of kind: RowKind = .events, sortedBy order: SortOrder) throws -> [Int] {
    do {
      let rows = try catalog.rows(for: query, of: kind, today: today)
      return catalog.sorted(rows, of: kind, by: order, for: query, language: language)
    } catch {
      throw Self.failure(error, text, language, catalog)
    }
  }

  /// The rows of a list that the query finds, to be counted.
  func found(_ kind: RowKind) throws -> FoundRows {
    do {
      return try catalog.found(query, of: kind, today: today)
    } catch {
      throw Self.failure(error, text, language, catalog)
    }
  }

  /// What the query finds in each list, for what comes up; nil for all.
  func upcomingRows() throws -> UpcomingRows? {
    do {
      return try UpcomingRows(query, in: catalog, today: today)
    } catch {
      throw Self.failure(error, text, language, catalog)
    }
  }

  /// Ends with the status for bad data when some records could not be read.
  func finish() throws {
    guard findingCount > 0 else { return }
    throw CommandFailure(
      .badData,
      (findingCount == 1 ? "1 finding" : "\(findingCount) findings")
        + " in the records; what could be read was used")
  }

  /// The message of a query that cannot be answered, with a caret under the word.
  private static func failure(
    _ error: QueryError, _ text: String, _ language: Language, _ catalog: Catalog? = nil
  ) -> CommandFailure {
    let strings = Strings(language)
    let message = catalog.map { strings.text(of: error, in: $0) } ?? strings.text(of: error)
    // Below the words as they are drawn, which can be wider than their characters are many.
    let indentation = ColumnWidth.of(String(text.prefix(error.column)))
    let found = ColumnWidth.of(String(text.dropFirst(error.column).prefix(error.length)))
    return CommandFailure(
      .usage,
      lines: [
        "\(strings[.queryColumn(error.column + 1)]): \(message)",
        "  \(text)",
        "  " + String(repeating: " ", count: indentation)
          + String(repeating: "^", count: max(1, found)),
      ])
  }
}
