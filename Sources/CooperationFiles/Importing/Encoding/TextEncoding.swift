/// How a table writes characters as bytes.
package enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  /// What Excel calls Unicode text; either order of bytes.
  case utf16 = "utf-16"
  /// As Windows has it in Japan, with the signs that it added.
  case shiftJIS = "shift_jis"
  case eucJP = "euc-jp"
  /// As Windows has it in Vietnam: letters, and tones behind them.
  case windows1258 = "windows-1258"
  /// TCVN 5712:1993, for which the fonts .VnTime and the like were made.
  case tcvn3
  case windows1252 = "windows-1252"

  /// The encoding of a name, also of another that is usual.
  package init?(named name: String) {
    let key = name.lowercased().replacing("_", with: "-")
    guard let encoding = Self.names.first(where: { $0.value.contains(key) })?.key else {
      return nil
    }
    self = encoding
  }

  /// The names of all, for a message.
  package static var listed: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The usual names, in small letters and with hyphens.
  private static let names: [TextEncoding: Set<String>] = [
    .utf8: ["utf-8", "utf8"],
    .utf16: ["utf-16", "utf16", "utf-16le", "utf-16be", "unicode"],
    .shiftJIS: ["shift-jis", "sjis", "cp932", "windows-31j", "ms932"],
    .eucJP: ["euc-jp", "eucjp", "ujis"],
    .windows1258: ["windows-1258", "cp1258"],
    .tcvn3: ["tcvn3", "tcvn", "tcvn-5712", "tcvn5712-1", "abc"],
    .windows1252: ["windows-1252", "cp1252"],
  ]

  /// What the C library's converter calls it; nil for what needs no converter.
  var converterName: String? {
    switch self {
    case .utf8, .utf16: nil
    case .shiftJIS: "CP932"
    case .eucJP: "EUC-JP"
    case .windows1258: "CP1258"
    case .tcvn3: "TCVN5712-1"
    case .windows1252: "CP1252"
    }
  }

  /// True where a tone may stand behind its letter, which is united with it.
  var partsTones: Bool { self == .windows1258 || self == .tcvn3 }
}
