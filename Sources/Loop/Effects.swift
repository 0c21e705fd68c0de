package import Browser
package import Cooperation
import CooperationFiles
import Foundation
import Papers

/// Does what the browser asks of the world outside.
package struct Effects: Sendable {
  /// Writes an export, and says how it went; it tells how far it is, and what that throws stops it.
  package typealias Export =
    @Sendable (
      ExportRequest, Catalog, _ today: CalendarDate,
      _ reached: @escaping @Sendable (Int) throws -> Void
    ) -> EffectResult

  /// The variables of the program's surroundings.
  let environment: [String: String]
  let export: Export
  /// The programs that open an address, of which the first that is there is asked.
  private let openers: [String]

  /// Does things in some surroundings; exports are written to files where nothing else is said.
  package init(
    _ environment: [String: String], export: Export? = nil,
    openers: [String] = ["/usr/bin/xdg-open", "/usr/local/bin/xdg-open"]
  ) {
    self.environment = environment
    self.openers = openers
    self.export =
      export ?? { request, catalog, today, reached in
        Self.export(request, of: catalog, on: today, in: environment, reached: reached)
      }
  }

  /// Writes the document of a page, and says how it went.
  func write(
    _ request: DocumentRequest, of catalog: Catalog, on today: CalendarDate
  ) -> EffectResult {
    let text: String
    switch request.document {
    case .counts(let facet, let other, let kind, let query):
      return write(request) { format, sink in
        let found = try catalog.found(query, of: kind, today: today)
        let table = CountTable(found, by: facet, and: other, catalog, request.language)
        try sink.write(format.document(table, on: today))
      }
    case .brief(let first, let second):
      let briefs = Paper.papers(
        catalog, of: first, and: second, today: today, in: [request.language])
      guard let format = BriefFormat(path: request.path) else {
        return .failed(.noFormat(path: request.path, endings: BriefFormat.endings))
      }
      text = format.text(briefs)
    case .calendar(let window, let rows, let hasAll):
      guard UserPath.ending(of: request.path) == "ics" else {
        return .failed(.noFormat(path: request.path, endings: "ics"))
      }
      let upcoming = Upcoming(catalog, through: window, rows: rows)
      text = UpcomingCalendar.text(
        upcoming, catalog, in: request.language, hasAllAnniversaries: hasAll)
    }
    return Self.write(request.path, replacing: request.isReplacing, in: environment) {
      try $0.write(text)
    }
  }

  /// Writes counts in the format that the ending of their file names.
  private func write(
    _ request: DocumentRequest, _ body: (CountFormat, inout FileSink) throws -> Void
  ) -> EffectResult {
    guard let format = CountFormat(path: request.path) else {
      return .failed(.noFormat(path: request.path, endings: CountFormat.endings))
    }
    return Self.write(request.path, replacing: request.isReplacing, in: environment) {
      try body(format, &$0)
    }
  }

  /// Hands a link that may be opened to the desktop, never through a shell; without a desktop of the
  /// user's own it is shown.
  func openLink(_ url: String) -> EffectResult {
    guard let address = WebAddress.forOpening(url) else { return .failed(.refusedLink(url)) }
    let hasDesktop = environment["DISPLAY"] != nil || environment["WAYLAND_DISPLAY"] != nil
    guard hasDesktop, environment["SSH_CONNECTION"] == nil,
      let opener = openers.first(where: { FileManager.default.isExecutableFile(atPath: $0) })
    else { return .link(url, isOpened: false) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: opener)
    process.arguments = [address]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      return .link(url, isOpened: true)
    } catch {
      return .link(url, isOpened: false)
    }
  }

  private static func export(
    _ request: ExportRequest, of catalog: Catalog, on today: CalendarDate,
    in environment: [String: String], reached: @escaping @Sendable (Int) throws -> Void
  ) -> EffectResult {
    let context = ExportContext(
      catalog: catalog, kind: request.list, rows: request.rows, language: request.language,
      query: request.query, today: today,
      columns: request.list == .events ? request.columns?.compactMap(ExportColumn.init) : nil,
      columnNames: request.columns,
      keepsFormulas: request.keepsFormulas, hasByteOrderMark: request.hasByteOrderMark,
      reached: reached)
    return write(request.path, replacing: request.isReplacing, in: environment) { sink in
      try request.format.write(context, to: &sink)
    }
  }

  private static func write(
    _ name: String, replacing: Bool, in environment: [String: String],
    _ body: (inout FileSink) throws -> Void
  ) -> EffectResult {
    let path = URL(fileURLWithPath: UserPath.expanded(name, environment)).path
    do {
      try AtomicFile.write(to: path, replacing: replacing, body)
      return .exported(path: path, fetch: fetchLine(path, environment))
    } catch {
      return EffectResult(error)
    }
  }

  /// Over SSH, the line that brings the file to where the user sits.
  private static func fetchLine(_ path: String, _ environment: [String: String]) -> String? {
    guard let connection = environment["SSH_CONNECTION"]?.split(separator: " "),
      connection.count >= 3, let user = environment["USER"]
    else { return nil }
    return "scp \(user)@\(connection[2]):\(path.shellQuoted) ."
  }
}
