import Browser
import Cooperation
import CooperationFiles
import Curses
import Foundation

/// Does what the browser asks of the world outside.
enum Effects {
  /// Does it, and says how it went.
  static func perform(
    _ effect: Effect, _ state: State, on terminal: borrowing Terminal
  ) -> EffectResult {
    switch effect {
    case .export(let request): export(request, state)
    case .openLink(let url): openLink(url)
    case .copy(let text): .copied(text, Clipboard().copy(text, through: terminal))
    case .views(let request): SavedViewsEffect.perform(request)
    }
  }

  private static func export(_ request: ExportRequest, _ state: State) -> EffectResult {
    guard let format = ExportFormat(rawValue: request.format) else {
      return .failed(request.format)
    }
    let path = URL(fileURLWithPath: (request.path as NSString).expandingTildeInPath).path
    let context = ExportContext(
      catalog: state.catalog, rows: request.rows, language: state.language, query: state.query)
    do {
      try AtomicFile.write(to: path, replacing: request.isReplacing) { sink in
        try format.write(context, to: sink)
      }
      return .exported(path: path, fetch: fetchLine(path))
    } catch .exists(let path) {
      return .exists(path: path)
    } catch {
      return .failed(CommandFailure(error).message)
    }
  }

  /// Over SSH, the line that brings the file to where the user sits.
  private static func fetchLine(_ path: String) -> String? {
    let environment = ProcessInfo.processInfo.environment
    guard let connection = environment["SSH_CONNECTION"]?.split(separator: " "),
      connection.count >= 3, let user = environment["USER"]
    else { return nil }
    return "scp \(user)@\(connection[2]):'\(path)' ."
  }

  /// Hands an http or https link to the desktop, never through a shell; elsewhere it is shown.
  private static func openLink(_ url: String) -> EffectResult {
    let environment = ProcessInfo.processInfo.environment
    let hasDesktop = environment["DISPLAY"] != nil || environment["WAYLAND_DISPLAY"] != nil
    guard hasDesktop, environment["SSH_CONNECTION"] == nil,
      url.hasPrefix("https://") || url.hasPrefix("http://"),
      let opener = ["/usr/bin/xdg-open", "/usr/local/bin/xdg-open"].first(where: {
        FileManager.default.isExecutableFile(atPath: $0)
      })
    else { return .link(url, isOpened: false) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: opener)
    process.arguments = [url]
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
}
