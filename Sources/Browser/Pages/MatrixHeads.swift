import Cells
import Cooperation
import Words

/// The names of the columns of a table as they fit above them: short ones where there are any, and cut
/// inside where cutting the end would make two of them alike.
struct MatrixHeads {
  private let names: [String]
  private let ellipsis: String

  /// Of more columns not every name is measured.
  private static let mostMeasured = 200

  init(_ table: CountTable, _ columns: [CountTable.Column], _ session: Session) {
    let vocabulary = session.catalog.vocabulary
    let language = session.language
    ellipsis = session.glyphs.ellipsis
    names = columns.map { column in
      switch table.other {
      case .sector:
        let sector = vocabulary.sector(id: column.id).map { vocabulary.sectors[$0] }
        return sector?.shortName.text(in: language) ?? column.name
      case .kind, .document: return column.name.firstOfSeveral
      case .party, .place:
        return OfficialAbbreviations.shortest(
          OfficialAbbreviations.short(column.name, language), language)
      default: return column.name
      }
    }
  }

  /// The columns that the widest name takes.
  var widest: Int {
    names.prefix(Self.mostMeasured).map { ColumnWidth.of($0) }.max() ?? 0
  }

  /// Some of the names, each in so many lines of a width, the last one cut.
  func fitted(_ shown: Range<Int>, to columns: Int, lines: Int) -> [[String]] {
    let names = names[shown]
    let cut = names.map { self.lines(of: $0, columns, lines) }
    let ambiguous = Dictionary(grouping: cut, by: \.self).filter { $1.count > 1 }
    return zip(names, cut).map { name, wrapped in
      let distinct =
        ambiguous[wrapped] == nil
        ? wrapped : [name.clippedInside(to: columns, ellipsis: ellipsis)]
      return Array(repeating: "", count: lines - distinct.count) + distinct
    }
  }

  private func lines(of name: String, _ columns: Int, _ most: Int) -> [String] {
    // A word of letters is cut rather than broken; kanji and kana go on in the next line.
    let isBroken = name.split(separator: " ").prefix(2).contains { word in
      let width = ColumnWidth.of(String(word))
      return width > columns && width == word.count
    }
    guard most > 1, !isBroken, ColumnWidth.of(name) > columns else {
      return [name.clipped(to: columns, ellipsis: ellipsis)]
    }
    let wrapped = name.wrapped(to: columns)
    guard wrapped.count > most else { return wrapped }
    let rest = name.dropFirst(wrapped[0].count).drop(while: \.isWhitespace)
    return [wrapped[0], String(rest).clipped(to: columns, ellipsis: ellipsis)]
  }
}
