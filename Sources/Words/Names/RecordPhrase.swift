package import Cooperation

/// What a record's less usual fields are called, in the three languages beside each other.
package enum RecordPhrase: Hashable {
  case partOf, stops, series, turnout, note
  case signers, standing, term, texts, succeeds
  case reading, posts, country, aliases, represents, parent, seat, successor, short, events
  /// A day on which somebody looked whether a promise was kept.
  case checked(String)
  /// A day on which the record was changed.
  case changed(String)
  case revision(Int)
  /// The machine that made the record.
  case madeBy(String)
  case edition(Int)
  /// A name whose form follows the sound alone.
  case bySound
  case andMore(Int)

  package func text(in language: Language) -> String {
    let (english, vietnamese, japanese) = words
    return language.word(english, vietnamese, japanese)
  }

  private var words: (String, String, String) {
    switch self {
    case .partOf: ("part of", "thuộc chuyến", "全行程")
    case .stops: ("stops", "các chặng", "訪問先")
    case .series: ("series", "chuỗi", "連続企画")
    case .turnout: ("turnout", "quy mô", "規模")
    case .note: ("note", "ghi chú", "注記")
    case .signers: ("signers", "người ký", "調印者")
    case .standing: ("stands", "hiệu lực", "効力")
    case .term: ("term", "thời hạn", "期間")
    case .texts: ("texts", "văn bản", "正文")
    case .succeeds: ("succeeds", "kế tục", "承継元")
    case .reading: ("reading", "cách đọc", "読み")
    case .posts: ("posts", "chức vụ", "職歴")
    case .country: ("country", "nước", "国")
    case .aliases: ("also", "tên khác", "別名")
    case .represents: ("acts for", "đại diện", "代表")
    case .parent: ("part of", "thuộc", "所属")
    case .seat: ("seat", "nơi đặt", "所在")
    case .successor: ("became", "nay là", "後継")
    case .short: ("short", "tên gọn", "略称")
    case .events: ("events", "sự kiện", "出来事")
    case .checked(let day):
      ("checked \(day)", "kiểm tra \(day)", "\(day)確認")
    case .changed(let day): ("changed \(day)", "sửa \(day)", "\(day)更新")
    case .revision(let number): ("revision \(number)", "lần sửa \(number)", "第\(number)版")
    case .madeBy(let machine):
      ("made by \(machine)", "do \(machine) tạo", "\(machine)により作成")
    case .edition(let number): ("no. \(number)", "lần thứ \(number)", "第\(number)回")
    case .bySound: ("by sound", "phiên âm", "音による")
    case .andMore(let count): ("… \(count) more", "… còn \(count)", "… ほか\(count)件")
    }
  }
}

extension Strings {
  package subscript(phrase: RecordPhrase) -> String { phrase.text(in: language) }
}
