internal import CNcurses
package import Cells

/// The terminal, in the alternate screen from its creation to its end.
///
/// One loop on one thread owns it: show a screen, wait, read keys until there is none. However the
/// program ends, by the end of its owner's scope, a signal or a fault, the terminal is as before.
@safe package struct Terminal: ~Copyable {
  private let screen: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>
  private let palette: Palette

  /// What the terminal is drawn with.
  package var colorMode: ColorMode { palette.mode }

  /// Opens the terminal of standard input and output.
  ///
  /// Colours are as many as terminfo tells where `color` is nil, and never more.
  ///
  /// - Throws: `notATerminal` when one of the two is redirected, `unsupported` when `term` (the value
  ///   of `$TERM`, for the message alone) has no usable description.
  package init(color: ColorMode? = nil, term: String) throws(TerminalError) {
    guard vnjp_is_terminal() else { throw .notATerminal }
    guard let screen = unsafe vnjp_open() else { throw .unsupported(term: term) }
    guard let window = unsafe vnjp_window() else {
      unsafe vnjp_close(screen)
      throw .unsupported(term: term)
    }
    unsafe self.screen = screen
    unsafe self.window = window
    palette = Palette(color)
  }

  deinit {
    unsafe vnjp_close(screen)
  }

  /// The extent of the terminal now.
  package var size: Size {
    unsafe Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
  }

  /// Draws a screen; ncurses sends only what differs from the one before.
  package borrowing func show(_ screen: borrowing Screen) {
    let size = size
    unsafe werase(window)
    for row in 0..<min(size.rows, screen.size.rows) {
      for column in 0..<min(size.columns, screen.size.columns) {
        let cell = screen[column, row]
        if cell.isContinuation || cell == .blank { continue }
        let isWide = screen[column + 1, row].isContinuation
        for (offset, part) in CellParts.of(cell.character, columns: isWide ? 2 : 1).enumerated() {
          draw(part, cell.style, Position(column: column + offset, row: row))
        }
      }
    }
    let cursor = screen.cursor ?? Position(column: 0, row: 0)
    curs_set(screen.cursor == nil ? 0 : 1)
    unsafe wmove(
      window, Int32(clamping: min(cursor.row, size.rows - 1)),
      Int32(clamping: min(cursor.column, size.columns - 1)))
    unsafe wrefresh(window)
  }

  /// Writes bytes that move nothing on the screen, between frames; false when the terminal does not
  /// take them.
  package borrowing func send(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      unsafe vnjp_send(buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
  }

  /// Takes the mouse, whose presses then come as keys, or leaves it to the terminal.
  package borrowing func takeMouse(_ takes: Bool) { vnjp_take_mouse(takes) }

  /// True when a signal has come that `wait` has not told yet.
  package var hasSignal: Bool { vnjp_has_signal() }

  /// Blocks until there is a key, a signal, a hang-up, or something to read from `wakeUp`.
  ///
  /// ^Z stops the program here; when it continues the screen is drawn anew and `.key` returned.
  package borrowing func wait(wakeUp: Int32? = nil) -> WaitResult {
    while true {
      let found = vnjp_wait(wakeUp ?? -1)
      if found & Int32(VNJP_ENDED) != 0 { return .signal(vnjp_signal()) }
      if found & Int32(VNJP_HUNG_UP) != 0 { return .hangUp }
      if found & Int32(VNJP_STOPPED) != 0 {
        suspend()
      } else if found & Int32(VNJP_CONTINUED) != 0 {
        vnjp_redraw()
      }
      if found & Int32(VNJP_INPUT) != 0 { return .key }
      if found & Int32(VNJP_WOKEN) != 0 { return .wakeUp }
    }
  }

  /// Leaves the screen, stops the program as ^Z does, and draws the screen anew when it continues.
  package borrowing func suspend() {
    vnjp_stop()
  }

  /// Restores the terminal and lets a signal have its way with the program.
  package consuming func end(raising signal: Int32) {
    _ = consume self
    vnjp_raise(signal)
  }

  private func draw(_ part: [wchar_t], _ style: Style, _ position: Position) {
    var cell = cchar_t()
    let scalars = part + [0]
    unsafe setcchar(&cell, scalars, palette.attributes(of: style), palette.pair(of: style), nil)
    unsafe wmove(window, Int32(position.row), Int32(position.column))
    unsafe wadd_wch(window, &cell)
  }
}
