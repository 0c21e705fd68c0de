/// What a format is for, in a few words.
package enum FormatMeaning {
  /// The words for a format by its name; nil for one that is not known.
  package static func of(_ name: String) -> Phrase? { words[name] }

  private static let words: [String: Phrase] = [
    "csv": Phrase(
      en: "spreadsheets, any program", vi: "bảng tính, mọi phần mềm", ja: "表計算ソフト全般"),
    "tsv": Phrase(
      en: "spreadsheets, separated by tabs", vi: "bảng tính, ngăn cách bằng tab", ja: "表計算（タブ区切り）"),
    "xlsx": Phrase(en: "Excel workbook", vi: "sổ tính Excel", ja: "Excel ブック"),
    "json": Phrase(
      en: "programs, whole records", vi: "chương trình, bản ghi đầy đủ", ja: "プログラム用（全項目）"),
    "jsonl": Phrase(
      en: "programs, a record a line", vi: "chương trình, mỗi dòng một bản ghi", ja: "プログラム用（1行1件）"),
    "markdown": Phrase(en: "a text to read", vi: "văn bản để đọc", ja: "閲覧用の文章"),
    "html": Phrase(
      en: "a page to read and print", vi: "trang để đọc và in", ja: "閲覧・印刷用のページ"),
    "ics": Phrase(en: "calendars", vi: "ứng dụng lịch", ja: "カレンダー"),
    "sqlite": Phrase(en: "a database", vi: "cơ sở dữ liệu", ja: "データベース"),
    "datapackage": Phrase(
      en: "related tables for research", vi: "các bảng liên kết để nghiên cứu", ja: "研究用の関連表"),
    "bibtex": Phrase(en: "sources to cite", vi: "nguồn để trích dẫn", ja: "引用する出典"),
    "geojson": Phrase(en: "maps", vi: "bản đồ", ja: "地図"),
    "graphml": Phrase(en: "networks", vi: "sơ đồ mạng lưới", ja: "ネットワーク図"),
  ]
}
