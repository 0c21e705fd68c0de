import Browser
import Cooperation
import CooperationFiles

/// The records and the query of one command.
struct QuerySession {
  let catalog: Catalog
  let query: Query
  let language: Language
  let today: CalendarDate
  /// The number of findings about records that could not be read.
  let findingCount: Int

  init(_ options: Surroundings, words: [String], reportsFindings: Bool = true) throws {
    let words = try Self.expanded(words)
    let text = words.joined(separator: " ")
    language = options.language
    today = try options.currentDate()
    query = try Self.parse(words, language)
    for hint in query.hints where reportsFindings {
      StandardError.write(
        "vnjp: \(StandardOutput.visible(Strings(language).text(of: hint)))\n")
    }
    let opened = try options.opened()
    let errors = opened.diagnostics.filter { $0.severity == .error }
    findingCount = errors.count
    if reportsFindings {
      for diagnostic in errors {
        StandardError.write(StandardOutput.visible("\(diagnostic)") + "\n")
      }
    }
    if opened.catalog.count == 0, !errors.isEmpty {
      throw CommandFailure(.badData, "no event could be read")
    }
    catalog = opened.catalog
    do {
      _ = try catalog.filter(for: query, today: today)
    } catch {
      throw Self.failure(error, text, language, catalog)
    }
  }

  /// The query of command-line words.
  static func parse(_ words: [String], _ language: Language) throws -> Query {
    let text = words.joined(separator: " ")
    do {
      return try QueryParser.parse(text)
    } catch {
      throw failure(error, text, language)
    }
  }

  /// The words with each `@name` in place of the query saved under that name.
  private static func expanded(_ words: [String]) throws -> [String] {
    guard words.contains(where: { $0.hasPrefix("@") }) else { return words }
    let views = try SavedViews.ofUser()
    return try words.map { word in
      guard word.hasPrefix("@"), SavedView.isName(String(word.dropFirst())) else { return word }
      guard let view = views[String(word.dropFirst())] else {
        let nearest = NearestName.find(String(word.dropFirst()), among: views.views.map(\.name))
        throw CommandFailure(
          .usage,
          "no view is called '\(word)'" + (nearest.map { "; did you mean '@\($0)'?" } ?? ""))
      }
      return "(\(view.query))"
    }
  }

  /// The rows that the query finds, in an order.
  func rows(sortedBy order: SortOrder) -> [Int] {
    let rows = (try? catalog.rows(for: query, today: today)) ?? []
    return catalog.sorted(rows, by: order, for: query, language: language)
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
    let indentation = String(repeating: " ", count: error.column)
    let carets = String(repeating: "^", count: max(1, error.length))
    return CommandFailure(
      .usage,
      "\(strings[.queryColumn(error.column + 1)]): \(message)\n  \(StandardOutput.visible(text))\n"
        + "  \(indentation)\(carets)")
  }
}
