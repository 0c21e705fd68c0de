package import Cooperation

/// A text of the screen with parts to be filled in.
package enum FilledPhrase: Hashable, Sendable {
  case counts(shown: Int, all: Int, memoranda: Int)
  case searchCount(Int, of: Int)
  case exported(String)
  case fileExists(String)
  case linkOpened(String)
  case sorted(SortOrder)
  case unknownValue(field: String, found: String, nearest: String?)
  /// A value of a field that takes few words, both with the field's name before them.
  case unknownWord(found: String, nearest: String?)
  case missingValue(field: String)
  case notADate(found: String)
  case notAPair
  /// Where in a query on the command line something is wrong, counted from 1.
  case queryColumn(Int)
  case badRecords(Int)
  case reloaded(before: Int, after: Int)
  case formerUnit(name: String, year: Int)
  case unknownField(word: String, name: String, nearest: String?)
  case until(String)
  case more(Int)
  /// How many candidates there are beyond those offered.
  case moreCandidates(Int)

  func text(in language: Language) -> String {
    switch language {
    case .en: english
    case .vi: vietnamese
    case .ja: japanese
    }
  }

  private var english: String {
    switch self {
    case .counts(let shown, let all, let memoranda):
      "\(shown) of \(all) \(all == 1 ? "event" : "events") · \(memoranda) "
        + (memoranda == 1 ? "memorandum" : "memoranda")
    case .searchCount(let shown, let all): "\(shown) of \(all)"
    case .exported(let path): "Written: \(path)"
    case .fileExists(let path): "\(path) exists. Enter again replaces it, Esc cancels"
    case .linkOpened(let url): "Opened: \(url)"
    case .sorted(let order): Self.phrase(order).english
    case .unknownValue(let field, let found, let nearest):
      "no \(field) is called '\(found)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    case .queryColumn(let column): "query, column \(column)"
    case .unknownWord(let found, let nearest):
      "'\(found)' is not known" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    case .missingValue(let field): "\(field): needs a value behind it"
    case .notADate(let found):
      "'\(found)' is not a date; expected one such as 2024, 2024-11, 2023..2025 or >=2024-06"
    case .notAPair: "expected two names with ~ between, such as pair:\"Da Nang\"~Sakai"
    case .unknownField(let word, let name, let nearest):
      "'\(word)' is searched as text: no field is called '\(name)'"
        + (nearest.map { "; did you mean '\($0):'?" } ?? "")
    case .formerUnit(let name, let year): "\(name), until \(year)"
    case .reloaded(let before, let after):
      before == after
        ? "Records read again" : "Records read again: \(after) events, \(before) before"
    case .badRecords(let count):
      "\(count) \(count == 1 ? "finding" : "findings") in the records: vnjp check tells"
    case .until(let date): "until \(date)"
    case .moreCandidates(let count): "+\(count) more"
    case .more(let count): "and \(count) more"
    }
  }

  private var vietnamese: String {
    switch self {
    case .counts(let shown, let all, let memoranda):
      "\(shown) trên \(all) sự kiện · \(memoranda) văn kiện"
    case .searchCount(let shown, let all): "\(shown) trên \(all)"
    case .exported(let path): "Đã ghi: \(path)"
    case .fileExists(let path): "Đã có \(path). Enter lần nữa để ghi đè, Esc để hủy"
    case .linkOpened(let url): "Đã mở: \(url)"
    case .sorted(let order): Self.phrase(order).vietnamese
    case .unknownValue(let field, let found, let nearest):
      "không có \(field) nào tên '\(found)'" + (nearest.map { "; có phải '\($0)'?" } ?? "")
    case .queryColumn(let column): "truy vấn, ký tự \(column)"
    case .unknownWord(let found, let nearest):
      "không có '\(found)'" + (nearest.map { "; có phải '\($0)'?" } ?? "")
    case .missingValue(let field): "sau \(field): cần một giá trị"
    case .notADate(let found):
      "'\(found)' không phải ngày; hãy viết 2024, 2024-11, 2023..2025 hoặc >=2024-06"
    case .notAPair: "cần hai tên nối bằng ~, ví dụ pair:\"Đà Nẵng\"~Sakai"
    case .unknownField(let word, let name, let nearest):
      "'\(word)' được tìm như chữ: không có trường '\(name)'"
        + (nearest.map { "; có phải '\($0):'?" } ?? "")
    case .formerUnit(let name, let year): "\(name), đến \(year)"
    case .reloaded(let before, let after):
      before == after
        ? "Đã đọc lại dữ liệu" : "Đã đọc lại dữ liệu: \(after) sự kiện, trước đó \(before)"
    case .badRecords(let count): "\(count) lỗi trong dữ liệu: xem bằng vnjp check"
    case .until(let date): "đến \(date)"
    case .moreCandidates(let count): "+\(count) mục nữa"
    case .more(let count): "và \(count) sự kiện khác"
    }
  }

  private var japanese: String {
    switch self {
    case .counts(let shown, let all, let memoranda): "\(all)件中\(shown)件 · 文書\(memoranda)件"
    case .searchCount(let shown, let all): "\(all)件中\(shown)件"
    case .exported(let path): "書き出しました: \(path)"
    case .fileExists(let path): "\(path) は既にあります。もう一度 Enter で上書き、Esc で取消"
    case .linkOpened(let url): "開きました: \(url)"
    case .sorted(let order): Self.phrase(order).japanese
    case .unknownValue(let field, let found, let nearest):
      "\(field)に「\(found)」はありません" + (nearest.map { "。「\($0)」ですか" } ?? "")
    case .queryColumn(let column): "検索式の\(column)文字目"
    case .unknownWord(let found, let nearest):
      "「\(found)」はありません" + (nearest.map { "。「\($0)」ですか" } ?? "")
    case .missingValue(let field): "\(field): の後に値が必要です"
    case .notADate(let found): "「\(found)」は日付ではありません（例 2024, 2024-11, 2023..2025, >=2024-06）"
    case .notAPair: "~ で結んだ二つの名前が必要です（例 pair:ダナン~堺）"
    case .unknownField(let word, let name, let nearest):
      "「\(word)」は文字列として検索します（項目「\(name)」はありません）"
        + (nearest.map { "。「\($0):」ですか" } ?? "")
    case .formerUnit(let name, let year): "\(name)（\(year)年まで）"
    case .reloaded(let before, let after):
      before == after ? "記録を読み直しました" : "記録を読み直しました: \(after)件（以前は\(before)件）"
    case .badRecords(let count): "記録に\(count)件の問題: vnjp check で確認"
    case .until(let date): "\(date)まで"
    case .moreCandidates(let count): "ほか\(count)件の候補"
    case .more(let count): "ほか\(count)件"
    }
  }

  private static func phrase(_ order: SortOrder) -> Phrase {
    switch order {
    case .latest: .sortLatest
    case .date: .sortDate
    case .title: .sortTitle
    case .relevance: .sortRelevance
    }
  }
}
