/// The exit statuses, by sysexits.h where it has them.
enum ExitStatus: Int32 {
  /// `check` found errors, `show` has no such id, or `import` left records out.
  case found = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  /// No usable terminal.
  case unavailable = 69
  case cannotCreate = 73
  case inputOutput = 74
}
