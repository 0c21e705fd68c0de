import Curses
import Loop

/// The terminal of ncurses is the one that the loop runs on.
extension Terminal: BrowserTerminal {}
