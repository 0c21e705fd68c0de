import Browser
import Cells
import Foundation

/// Puts texts where they can be pasted: through the terminal first, then with a program of the
/// desktop.
struct Clipboard {
  /// The variables that say what the program runs in.
  let environment: [String: String]

  init(_ environment: [String: String]) { self.environment = environment }

  /// Copies a text, in which nothing steers the terminal it is pasted into, and says which way.
  func copy<Terminal: BrowserTerminal & ~Copyable>(
    _ text: String, through terminal: borrowing Terminal
  ) -> CopyWay {
    let text = text.drawnLines
    let bytes = ClipboardSequence.bytes(for: text, in: surrounding)
    let isSent = bytes.map { terminal.send($0) } ?? false
    let tool = tool.flatMap { hand(text, to: $0) ? $0.name : nil }
    switch (isSent, tool) {
    case (true, nil): return .terminal
    case (true, let tool?): return .terminalAndTool(tool)
    case (false, let tool?): return .tool(tool)
    case (false, nil): return bytes == nil ? .tooLong : .refused
    }
  }

  /// What the program runs in, as its variables tell.
  private var surrounding: ClipboardSequence.Surrounding {
    if isSet("TMUX") { return .tmux }
    return isSet("STY") ? .screen : .none
  }

  /// A program that takes a text on its standard input.
  private struct Tool {
    let name: String
    let path: String
    var arguments: [String] = []
  }

  /// The program of the desktop the user sits at; none over SSH, where the desktop is another's.
  private var tool: Tool? {
    guard !isSet("SSH_CONNECTION"), !isSet("SSH_TTY") else { return nil }
    if isSet("WAYLAND_DISPLAY"), let path = find("wl-copy") {
      return Tool(name: "wl-copy", path: path)
    }
    if isSet("DISPLAY") {
      if let path = find("xclip") {
        return Tool(name: "xclip", path: path, arguments: ["-selection", "clipboard"])
      }
      if let path = find("xsel") {
        return Tool(name: "xsel", path: path, arguments: ["--clipboard", "--input"])
      }
    }
    return find("pbcopy").map { Tool(name: "pbcopy", path: $0) }
  }

  private func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }

  private func find(_ name: String) -> String? {
    (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
      .first { $0.hasPrefix("/") && FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Starts the program with the text in a file as its input, so that neither waits for the other;
  /// false when it does not start or fails at once.
  private func hand(_ text: String, to tool: Tool) -> Bool {
    guard let file = tmpfile() else { return false }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { return false }
    rewind(file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool.path)
    process.arguments = tool.arguments
    process.standardInput = FileHandle(fileDescriptor: fileno(file), closeOnDealloc: false)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    // One that cannot reach the desktop says so within this time; the others go on alone.
    for _ in 0..<10 where process.isRunning { usleep(10_000) }
    return process.isRunning || process.terminationStatus == 0
  }
}
