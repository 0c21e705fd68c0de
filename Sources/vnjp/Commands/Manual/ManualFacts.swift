/// What the manual page says that no table of the program holds.
enum ManualFacts {
  /// The environment variables that the program reads.
  static let environment: [(name: String, meaning: String)] = [
    ("VNJP_DATA", "The records: a directory, a .jsonl or a .vnjp file, where --data names none."),
    ("VNJP_LANG", "The language, en, vi or ja, where --lang names none; else the locale decides."),
    ("VNJP_ASCII", "1 draws borders and signs in ASCII alone."),
    ("VNJP_MOUSE", "1 lets the browser take the mouse from the start."),
    ("NO_COLOR", "Without colour where it is set to anything."),
    ("LC_ALL, LC_MESSAGES, LANG", "The locale; without UTF-8 in it C.UTF-8 is used."),
    ("TERM", "The terminal, for terminfo(5)."),
    ("XDG_DATA_HOME, XDG_CACHE_HOME, XDG_CONFIG_HOME", "Where files lie, as below."),
    (
      "SSH_CONNECTION, DISPLAY, WAYLAND_DISPLAY",
      "Whether a link is handed to the desktop or shown; over SSH it is shown."
    ),
  ]

  /// Where things lie.
  static let files: [(name: String, meaning: String)] = [
    ("./data", "The records, where it is a collection and nothing else was named."),
    (
      "$XDG_DATA_HOME/vnjp, /usr/local/share/vnjp, /usr/share/vnjp",
      "The records otherwise; the first is ~/.local/share/vnjp without the variable."
    ),
    (
      "$XDG_CACHE_HOME/vnjp/",
      "Records compiled for a quick start, written anew when any changes; may be deleted."
    ),
    ("$XDG_CONFIG_HOME/vnjp/views", "Saved views, one a line."),
  ]

  /// How a command can end.
  static let statuses: [(status: Int32, meaning: String)] = [
    (0, "Done."),
    (
      ExitStatus.found.rawValue,
      "check found errors, show knows no such id, or import left records out."
    ),
    (ExitStatus.usage.rawValue, "The arguments or the query cannot be understood."),
    (ExitStatus.badData.rawValue, "Some records are damaged; the good ones were used."),
    (ExitStatus.noInput.rawValue, "There are no such records."),
    (ExitStatus.unavailable.rawValue, "There is no usable terminal; vnjp list needs none."),
    (ExitStatus.cannotCreate.rawValue, "A file cannot be written, or is there already."),
    (ExitStatus.inputOutput.rawValue, "Reading or writing failed."),
  ]

  /// What people come for.
  static let examples: [(purpose: String, line: String)] = [
    ("What was signed, promised and left undone with Sakai:", "vnjp sakai"),
    ("The same as a list, for a pipe:", "vnjp list 'pair:\"Da Nang\"~Sakai' has:memorandum"),
    (
      "A table for a spreadsheet:",
      "vnjp export 'province:\"Dong Nai\"' --format csv --bom --output dong-nai.csv"
    ),
    ("Memoranda by sector:", "vnjp count has:memorandum --by sector"),
    ("Promises that are overdue:", "vnjp list is:overdue"),
    ("A brief in two languages, side by side:", "vnjp brief \"Da Nang\" Sakai --lang vi,ja"),
  ]
}
