import Foundation
import TestSupport
import Testing

/// A shell in a terminal of tmux, with a server of its own that ends with the test.
struct TerminalSession {
  /// The extent of a terminal, in cells.
  struct Extent: Sendable, CustomTestStringConvertible {
    let columns: Int
    let rows: Int

    var testDescription: String { "\(columns)x\(rows)" }

    static let usual = Extent(columns: 80, rows: 24)
    static let wide = Extent(columns: 120, rows: 40)
  }

  /// Why a test cannot go on.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Where the shell is, and what it writes lies.
  let directory: String

  private static let prompt = "ready>"
  private static let patience = Duration.seconds(10)

  /// Opens a terminal, waits for its prompt, and closes it afterwards.
  static func with(
    _ extent: Extent = .usual, _ body: (TerminalSession) throws -> Void
  ) throws {
    try Scratch.with { directory in
      let session = TerminalSession(directory: directory)
      defer { _ = try? session.tmux("kill-server") }
      let started = try session.tmux(
        "new-session", "-d", "-x", "\(extent.columns)", "-y", "\(extent.rows)",
        "/usr/bin/env", "PS1=\(prompt) ", "/bin/bash", "--norc", "--noprofile")
      try #require(started.status == 0, "\(started.errors)")
      try session.wait(for: "the prompt") { $0.hasPrefix(prompt) }
      try session.tmux("pipe-pane", "cat > '\(directory)/output'")
      try body(session)
    }
  }

  /// Opens a terminal with the browser over the fixture.
  ///
  /// A script runs it: an interactive shell would put the modes of the terminal right by itself.
  static func browsing(
    _ extent: Extent = .usual, _ arguments: String = "", _ body: (TerminalSession) throws -> Void
  ) throws {
    let script = """
      stty -g > before
      sh -c 'echo $$ > pid; exec "$VNJP" "$@"' sh --data "$DATA" --today 2026-11-21 --lang en "$@"
      echo "ended $?."
      stty -g > after
      cmp before after && echo "the modes are the same"
      """
    try with(extent) { session in
      try Scratch.write(script, to: "\(session.directory)/browse.sh")
      try session.type("bash browse.sh \(arguments)", "Enter")
      try session.wait(for: "the browser") { $0.contains("? help") }
      try body(session)
    }
  }

  // MARK: Keys and signals

  /// Types a text, then presses keys by the names that tmux gives them.
  func type(_ text: String, _ keys: String...) throws {
    if !text.isEmpty { try tmux("send-keys", "-l", "--", text) }
    if !keys.isEmpty { try tmux(["send-keys"] + keys) }
  }

  /// Presses keys by the names that tmux gives them.
  func press(_ keys: String...) throws { try press(keys) }

  /// The same with keys in a list.
  func press(_ keys: [String]) throws { try tmux(["send-keys"] + keys) }

  /// Pastes a text, between marks where the program has asked for them, as terminals do.
  func paste(_ text: String) throws {
    try Scratch.write(text, to: "\(directory)/pasted")
    try tmux("load-buffer", "-b", "pasted", "\(directory)/pasted")
    try tmux("paste-buffer", "-p", "-d", "-b", "pasted")
  }

  /// Sends bytes as they are, in one piece.
  func send(_ bytes: [UInt8]) throws {
    try tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// The last request about marks of pastes that the terminal was sent before a text, waiting for the
  /// text: true to set them, false to leave them, nil for none.
  func marksPastes(before text: String) throws -> Bool? {
    let end = ContinuousClock.now + Self.patience
    var output = ""
    while ContinuousClock.now < end {
      output = try Scratch.read("\(directory)/output")
      if let place = output.range(of: text)?.lowerBound {
        let request = output[..<place].range(of: "\u{1B}[?2004", options: .backwards)
        return request.map { output[$0.upperBound...].first == "h" }
      }
      usleep(20_000)
    }
    throw Failure(description: "waited in vain for \(text) in what the terminal was sent")
  }

  /// Makes the terminal larger or smaller.
  func resize(_ extent: Extent) throws {
    try tmux("resize-window", "-x", "\(extent.columns)", "-y", "\(extent.rows)")
  }

  /// Sends a signal to the browser.
  func send(_ signal: Int32) throws {
    let text = try Scratch.read("\(directory)/pid").trimmingCharacters(in: .newlines)
    let process = try #require(Int32(text))
    try #require(kill(process, signal) == 0)
  }

  /// Takes the terminal away from what runs in it.
  func close() throws { try tmux("kill-server") }

  // MARK: What is seen

  /// What the terminal shows, row by row.
  func screen() throws -> String { try tmux("capture-pane", "-p").output }

  /// Waits until the terminal shows all of these.
  @discardableResult
  func shows(_ texts: String...) throws -> String {
    try wait(for: "\(texts)") { screen in texts.allSatisfy(screen.contains) }
  }

  /// Waits until the terminal shows none of these.
  @discardableResult
  func lacks(_ texts: String...) throws -> String {
    try wait(for: "the end of \(texts)") { screen in !texts.contains(where: screen.contains) }
  }

  /// Does something and waits until the terminal's cursor stands elsewhere, so that the next key does
  /// not arrive together with what was done.
  func movesCursor(_ body: () throws -> Void) throws {
    let before = try display("#{cursor_x} #{cursor_y}")
    try body()
    try wait(for: "the cursor to move from \(before)") { _ in
      (try? display("#{cursor_x} #{cursor_y}")) != before
    }
  }

  /// Waits until the terminal shows what is wanted.
  @discardableResult
  func wait(for what: String, until isThere: (String) -> Bool) throws -> String {
    let end = ContinuousClock.now + Self.patience
    var screen = try screen()
    while !isThere(screen) {
      guard ContinuousClock.now < end else {
        throw Failure(description: "waited in vain for \(what); the terminal shows\n\(screen)")
      }
      usleep(20_000)
      screen = try self.screen()
    }
    return screen
  }

  /// Waits until the browser has ended with a status, and finds screen, cursor and modes as before.
  func isRestored(status: Int32) throws {
    try shows("bash browse.sh", "ended \(status).", "the modes are the same")
    try hasLeftTheScreen()
  }

  /// Waits for the prompt, and finds the shell's own screen with its cursor.
  func hasLeftTheScreen() throws {
    try wait(for: "the prompt") { Self.lastLine($0).hasPrefix(Self.prompt) }
    let state = try tmux("display-message", "-p", "#{alternate_on} #{cursor_flag}").output
    #expect(state == "0 1\n")
  }

  private static func lastLine(_ screen: String) -> Substring {
    screen.split(separator: "\n").last { !$0.isEmpty } ?? ""
  }

  /// What tmux says of the terminal, by its own names.
  func display(_ format: String) throws -> String {
    try tmux("display-message", "-p", format).output.trimmingCharacters(in: .newlines)
  }

  /// Waits for a file in the directory of the session, and gives its text.
  func text(of file: String) throws -> String {
    let end = ContinuousClock.now + Self.patience
    while true {
      let text = (try? Scratch.read("\(directory)/\(file)")) ?? ""
      if !text.isEmpty { return text }
      guard ContinuousClock.now < end else { throw Failure(description: "no \(file) in time") }
      usleep(20_000)
    }
  }

  // MARK: The clipboard

  /// Lets the terminal take what programs copy.
  func acceptClipboard() throws { try tmux("set-option", "-g", "set-clipboard", "on") }

  /// What the terminal has taken of what programs copied.
  func clipboard() throws -> String { try tmux("show-buffer").output }

  /// Waits until the clipboard of the terminal begins with a text.
  func clipboardHolds(_ text: String) throws {
    let end = ContinuousClock.now + Self.patience
    while try !tmux("show-buffer").output.hasPrefix(text) {
      guard ContinuousClock.now < end else {
        throw Failure(description: "the clipboard holds \(try tmux("show-buffer").output)")
      }
      usleep(20_000)
    }
  }

  // MARK: tmux

  @discardableResult
  private func tmux(_ arguments: String...) throws -> Outcome { try tmux(arguments) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> Outcome {
    try Program.run(
      "/usr/bin/tmux", ["-u", "-S", "\(directory)/tmux", "-f", "/dev/null"] + arguments,
      environment: [
        "LC_ALL": "C.UTF-8", "SHELL": "/bin/bash", "VNJP": Program.path,
        "SWIFT_BACKTRACE": "enable=no", "HISTFILE": "", "DATA": Fixture.directory,
        "HOME": directory,
      ], in: directory)
  }
}
