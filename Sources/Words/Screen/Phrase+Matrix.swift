package import Cooperation

/// The cross-table.
extension Phrase {
  package static let matrixPage = Phrase(en: "Cross-table", vi: "Bảng tổng hợp", ja: "クロス集計")
  /// The name of the column of sums.
  package static let allValues = Phrase(en: "all", vi: "tổng", ja: "計")
  package static let hintColumns = Phrase(en: "columns", vi: "cột", ja: "列")
  package static let hintEmptyLines = Phrase(en: "empty lines", vi: "dòng trống", ja: "空の行")
  package static let emptyLinesHidden = Phrase(
    en: "Rows and columns without any number are hidden.",
    vi: "Đã ẩn các dòng và cột không có số liệu.",
    ja: "該当のない行と列を隠しました。")
  package static let emptyLinesShown = Phrase(
    en: "Rows and columns without any number are shown.",
    vi: "Đang hiện cả các dòng và cột không có số liệu.", ja: "該当のない行と列も表示しています。")
  package static let emptyCell = Phrase(
    en: "None was counted here.", vi: "Ô này không có số liệu.", ja: "ここに該当するものはありません。")

  /// The name of the line of sums.
  package static func allRows(_ kind: RowKind) -> Phrase {
    let name = RowWords(kind).name
    return Phrase(
      en: "All \(name.en)", vi: "Tất cả \(name.vi)", ja: kind == .people ? "全員" : "全件")
  }

  /// A year by itself, as the name of a column.
  package static func inYear(_ year: String) -> Phrase {
    Phrase(en: year, vi: "năm \(year)", ja: "\(year)年")
  }

  /// What a table counts, and how many of it have no line or no column.
  package static func matrixBasis(_ table: CountTable) -> Phrase {
    let counted = RowWords(table.kind).count(table.rowCount, of: table.rowCount)
    let years = span(of: table)
    let name = RowWords(table.kind).name
    var without = [(table.facet.title, table.withoutValue)]
    if let other = table.other { without.append((other.title, table.withoutOther)) }
    let missing = without.filter { $0.1 > 0 }
    return Phrase(
      en: counted.en + (years.map { ", \($0)" } ?? "") + ", each once in sums"
        + (missing.isEmpty ? "" : "; ")
        + missing.map { "\($0.1) without \($0.0.en)" }.joined(separator: ", "),
      vi: counted.vi + (years.map { ", \($0)" } ?? "") + "; cột và dòng tổng không tính trùng"
        + (missing.isEmpty ? "" : "; ")
        + missing.map { "\($0.1) không có \($0.0.vi)" }.joined(separator: ", "),
      ja: "\(name.ja)\(counted.ja)" + (years.map { "（\($0)年）" } ?? "") + "。計は重複を除く"
        + (missing.isEmpty ? "" : "。")
        + missing.map { "\($0.0.ja)なし\($0.1)" }.joined(separator: "、"))
  }

  /// The first and the last year of a table that has years.
  private static func span(of table: CountTable) -> String? {
    let years: [String]
    if table.other?.isOfYears == true {
      years = table.columns.map(\.id)
    } else if table.facet.isOfYears {
      years = table.lines.map(\.id)
    } else {
      return nil
    }
    guard let first = years.first, let last = years.last else { return nil }
    return first == last ? first : "\(first)–\(last)"
  }
}
