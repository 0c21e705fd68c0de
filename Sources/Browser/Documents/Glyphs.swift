package import Cells

/// The signs that the screen is drawn with.
package struct Glyphs: Hashable, Sendable {
  package let borders: BorderSet
  let instrument: String
  let selected: String
  let excluded: String
  let remove: String
  let cursor: String
  /// Points up to the bin of the focused event.
  let pointer: String
  let ellipsis: String
  let rule: String
  let separator: String
  let noValue: String
  /// Of records that were added or changed since a day.
  let added: String
  let changed: String
  let folded: String
  let unfolded: String
  /// From who owes to whom.
  let arrow: String
  /// Bars from an eighth to eight eighths of a row.
  let rising: [String]
  let bar: String

  /// A text of the screen's own with its dots and dashes in the form of this set.
  func plain(_ text: String) -> String {
    guard separator != "·" else { return text }
    return String(text.map { $0 == "·" || $0 == "–" ? "-" : $0 })
  }

  /// Line drawing and blocks.
  package static let unicode = Glyphs(
    borders: .unicode, instrument: "◆", selected: "▪", excluded: "−", remove: "×", cursor: "▸",
    pointer: "▴",
    ellipsis: "…", rule: "─", separator: "·", noValue: "·", added: "+",
    changed: "~", folded: "▹", unfolded: "▿",
    arrow: "→",
    rising: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], bar: "█")

  /// ASCII alone, for terminals that draw line drawing two columns wide.
  package static let ascii = Glyphs(
    borders: .ascii, instrument: "*", selected: "+", excluded: "-", remove: "x", cursor: ">",
    pointer: "^",
    ellipsis: "...", rule: "-", separator: "-", noValue: ".", added: "+",
    changed: "~", folded: ">", unfolded: "v",
    arrow: "->",
    rising: [".", ".", ":", ":", "|", "|", "#", "#"], bar: "#")
}
