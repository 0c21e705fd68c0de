/// What is wrong with a query, or may not be as it was meant.
extension Phrase {
  /// What was probably meant, to stand behind what is wrong; nothing where that is not known.
  static func suggestion(_ nearest: String?) -> Phrase {
    guard let nearest else { return Phrase(en: "", vi: "", ja: "") }
    return Phrase(
      en: "; did you mean '\(nearest)'?", vi: "; có phải '\(nearest)'?", ja: "。「\(nearest)」ですか")
  }

  package static func unknownValue(field: String, found: String, nearest: String?) -> Phrase {
    let meant = suggestion(nearest)
    return Phrase(
      en: "no \(field) is called '\(found)'" + meant.en,
      vi: "không có \(field) nào tên '\(found)'" + meant.vi,
      ja: "\(field)に「\(found)」はありません" + meant.ja)
  }

  /// A value of a field that takes few words, both with the field's name before them.
  package static func unknownWord(found: String, nearest: String?) -> Phrase {
    let meant = suggestion(nearest)
    return Phrase(
      en: "'\(found)' is not known" + meant.en, vi: "không có '\(found)'" + meant.vi,
      ja: "「\(found)」はありません" + meant.ja)
  }

  package static func missingValue(field: String) -> Phrase {
    Phrase(
      en: "\(field): needs a value behind it", vi: "sau \(field): cần một giá trị",
      ja: "\(field): の後に値が必要です")
  }

  package static func notADate(found: String) -> Phrase {
    Phrase(
      en: "'\(found)' is not a date; expected one such as 2024, 2024-11, 2023..2025 or >=2024-06",
      vi: "'\(found)' không phải ngày; hãy viết 2024, 2024-11, 2023..2025 hoặc >=2024-06",
      ja: "「\(found)」は日付ではありません（例 2024, 2024-11, 2023..2025, >=2024-06）")
  }

  package static let notAPair = Phrase(
    en: "expected two names with ~ between, such as pair:\"Da Nang\"~Sakai",
    vi: "cần hai tên nối bằng ~, ví dụ pair:\"Đà Nẵng\"~Sakai", ja: "~ で結んだ二つの名前が必要です（例 pair:ダナン~堺）"
  )

  package static func unknownField(word: String, name: String, nearest: String?) -> Phrase {
    let meant = suggestion(nearest.map { "\($0):" })
    return Phrase(
      en: "'\(word)' is searched as text: no field is called '\(name)'" + meant.en,
      vi: "'\(word)' được tìm như chữ: không có trường '\(name)'" + meant.vi,
      ja: "「\(word)」は文字列として検索します（項目「\(name)」はありません）" + meant.ja)
  }

  package static func noSuchView(_ name: String, nearest: String?) -> Phrase {
    let meant = suggestion(nearest.map { "@\($0)" })
    return Phrase(
      en: "no view is called '@\(name)'" + meant.en,
      vi: "không có chế độ xem '@\(name)'" + meant.vi, ja: "「@\(name)」という表示はありません" + meant.ja)
  }

  /// Views that name each other: the names from one to itself again.
  package static func viewCircle(_ names: [String]) -> Phrase {
    Phrase(
      en: "'@\(names.first ?? "")' stands for itself: "
        + names.map { "@\($0)" }.joined(separator: " → ") + "; save one of them without the next",
      vi: "'@\(names.first ?? "")' gọi lại chính nó: "
        + names.map { "@\($0)" }.joined(separator: " → ")
        + "; hãy lưu lại một chế độ xem, bỏ tên đứng sau nó",
      ja: "「@\(names.first ?? "")」が自分自身を指しています: "
        + names.map { "@\($0)" }.joined(separator: " → ") + "。どれか一つを次の名前なしで保存し直してください")
  }

  package static func viewTooLong(_ name: String) -> Phrase {
    Phrase(
      en: "'@\(name)' names too many views in one another; save it with fewer",
      vi: "'@\(name)' gồm quá nhiều chế độ xem lồng nhau; hãy lưu lại với ít hơn",
      ja: "「@\(name)」に含まれる表示が多すぎます。減らして保存し直してください")
  }

  /// Where in a query on the command line something is wrong, counted from 1.
  package static func queryColumn(_ column: Int) -> Phrase {
    Phrase(en: "query, column \(column)", vi: "truy vấn, ký tự \(column)", ja: "検索式の\(column)文字目")
  }
}
