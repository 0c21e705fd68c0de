import Cooperation

extension Strings {
  /// That records cannot be read any more, why, and what is shown.
  subscript(loss: RecordsLoss) -> String {
    let reason = loss.reason.text.text(in: language) ?? ""
    let shown = Self.shown.text(in: language) ?? ""
    return "\(reason) \(shown) \(loss.directory)"
  }

  private static let shown = LocalizedText(
    en: "(shown as last read):", vi: "(đang hiện bản đọc lần cuối):", ja: "（前回の内容を表示中）:")
}

extension RecordsLoss.Reason {
  fileprivate var text: LocalizedText {
    switch self {
    case .missing:
      LocalizedText(
        en: "The records are gone", vi: "Thư mục dữ liệu không còn", ja: "記録のフォルダーがなくなりました")
    case .notADirectory:
      LocalizedText(
        en: "The records are no directory any more", vi: "Nơi chứa dữ liệu không còn là thư mục",
        ja: "記録の場所がフォルダーではなくなりました")
    case .forbidden:
      LocalizedText(
        en: "No permission to read the records", vi: "Không có quyền đọc dữ liệu",
        ja: "記録を読む権限がありません")
    case .withoutRecords:
      LocalizedText(
        en: "The directory holds no records any more", vi: "Thư mục không còn dữ liệu nào",
        ja: "フォルダーに記録がなくなりました")
    case .other(let reason):
      LocalizedText(
        en: "Cannot read the records: \(reason)", vi: "Không đọc được dữ liệu: \(reason)",
        ja: "記録を読めません: \(reason)")
    }
  }
}
