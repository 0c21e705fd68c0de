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
  case reading(Int, of: Int)
  case eventCount(Int)
  /// A link took the place of the filters.
  case filtersReplaced(String)
  /// Filters were switched off, since the records no longer have what they name.
  case filtersGone(String)
  case partnerCount(Int)
  case lastTime(String)
  case tieSince(String)
  case years(Int)
  case elapsed(ElapsedTime)
  case unknownSide(String, nearest: String?)
  case severalSides(String, String)
  case writing(Int, of: Int)
  case exportView(Int)
  case exportMarks(Int)
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
    case .reading(let done, let all): "Reading the records: \(done) of \(all) files"
    case .eventCount(let count): "\(count) \(count == 1 ? "event" : "events")"
    case .filtersGone(let filters): "Not in the records any more, switched off: \(filters)"
    case .filtersReplaced(let filter): "Filters replaced by \(filter); u brings them back"
    case .partnerCount(let count):
      "\(count) \(count == 1 ? "partner" : "partners") in the other country, the closest first."
    case .lastTime(let date): "last \(date)"
    case .tieSince(let year): "tie since \(year)"
    case .years(let count): "\(count) \(count == 1 ? "year" : "years")"
    case .elapsed(.days(let count)): "\(count) \(count == 1 ? "day" : "days") ago"
    case .elapsed(.months(let count)): "\(count) \(count == 1 ? "month" : "months") ago"
    case .elapsed(.years(let count)): "\(count) \(count == 1 ? "year" : "years") ago"
    case .unknownSide(let name, let nearest):
      "no locality or body is called '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    case .severalSides(let name, let known): "'\(name)' can be: \(known)"
    case .writing(let done, let all): "Writing: \(done) of \(all)"
    case .exportView(let count): "this view: \(count) \(count == 1 ? "event" : "events")"
    case .exportMarks(let count): "marked: \(count) \(count == 1 ? "event" : "events")"
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
    case .reading(let done, let all): "Đang đọc dữ liệu: \(done) trên \(all) tệp"
    case .eventCount(let count): "\(count) sự kiện"
    case .filtersGone(let filters): "Dữ liệu không còn nội dung này, đã tắt bộ lọc: \(filters)"
    case .filtersReplaced(let filter): "Bộ lọc được thay bằng \(filter); u lấy lại bộ lọc cũ"
    case .partnerCount(let count): "\(count) đối tác ở nước bên kia, quan hệ nhiều nhất xếp trước."
    case .lastTime(let date): "gần nhất \(date)"
    case .tieSince(let year): "kết nghĩa từ \(year)"
    case .years(let count): "\(count) năm"
    case .elapsed(.days(let count)): "\(count) ngày trước"
    case .elapsed(.months(let count)): "\(count) tháng trước"
    case .elapsed(.years(let count)): "\(count) năm trước"
    case .unknownSide(let name, let nearest):
      "không có địa phương hay cơ quan nào tên '\(name)'"
        + (nearest.map { "; có phải '\($0)'?" } ?? "")
    case .severalSides(let name, let known): "'\(name)' có thể là: \(known)"
    case .writing(let done, let all): "Đang ghi: \(done) trên \(all)"
    case .exportView(let count): "danh sách này: \(count) sự kiện"
    case .exportMarks(let count): "đã đánh dấu: \(count) sự kiện"
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
    case .reading(let done, let all): "記録を読み込み中: \(all)ファイル中\(done)"
    case .eventCount(let count): "\(count)件"
    case .filtersGone(let filters): "記録にない条件を無効にしました: \(filters)"
    case .filtersReplaced(let filter): "条件を \(filter) に置き換えました。u で戻します"
    case .partnerCount(let count): "相手国の相手先\(count)（関係の深い順）"
    case .lastTime(let date): "直近 \(date)"
    case .tieSince(let year): "\(year)年から提携"
    case .years(let count): "\(count)周年"
    case .elapsed(.days(let count)): "\(count)日前"
    case .elapsed(.months(let count)): "\(count)か月前"
    case .elapsed(.years(let count)): "\(count)年前"
    case .unknownSide(let name, let nearest):
      "「\(name)」という地域・団体はありません" + (nearest.map { "。「\($0)」ですか" } ?? "")
    case .severalSides(let name, let known): "「\(name)」の候補: \(known)"
    case .writing(let done, let all): "書き込み中: \(all)件中\(done)件"
    case .exportView(let count): "この表示: \(count)件"
    case .exportMarks(let count): "印を付けた\(count)件"
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
