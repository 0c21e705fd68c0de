import Cooperation
import Words

extension RowColumn {
  /// What a table says of people.
  static let ofPeople: [RowColumn] = [
    .record("id", LocalizedText(en: "Id", vi: "Mã", ja: "識別子"), isToRead: true) {
      .text($1.person($0).id)
    },
    .words("name", LocalizedText(en: "Name", vi: "Họ tên", ja: "氏名"), width: 24) {
      .text($1.text($1.person($0).name))
    },
    .record("name_en", LocalizedText(en: "Name (Latin)", vi: "Họ tên (chữ Latinh)", ja: "氏名（ローマ字）"))
    {
      .text($1.person($0).name.en ?? "")
    },
    .record(
      "name_vi", LocalizedText(en: "Name (Vietnamese)", vi: "Họ tên (tiếng Việt)", ja: "氏名（ベトナム語）")
    ) { .text($1.person($0).name.vi ?? "") },
    .record(
      "name_ja", LocalizedText(en: "Name (Japanese)", vi: "Họ tên (tiếng Nhật)", ja: "氏名（日本語）")
    ) {
      .text($1.person($0).name.ja ?? "")
    },
    .record("reading", LocalizedText(en: "Reading", vi: "Cách đọc", ja: "読み"), isToRead: true) {
      .text($1.person($0).reading ?? "")
    },
    .record(
      "country", LocalizedText(en: "Country", vi: "Nước", ja: "国"), width: 9, isToRead: true
    ) { .text($1.person($0).country ?? "") },
    .words("posts", LocalizedText(en: "Offices held", vi: "Chức vụ", ja: "役職"), width: 40) {
      .list($1.posts(ofRow: $0).map($1.text))
    },
    .record(
      "posts_en", LocalizedText(en: "Offices (English)", vi: "Chức vụ (tiếng Anh)", ja: "役職（英語）")
    ) {
      .list($1.posts(ofRow: $0).map { $0.en ?? "" })
    },
    .record(
      "last_met", LocalizedText(en: "Last met", vi: "Gặp lần cuối", ja: "最後の面会"), width: 12,
      isToRead: true
    ) { $1.lastMet(ofRow: $0).map(ExportCell.date) ?? .text("") },
    .record(
      "event_count", LocalizedText(en: "Events", vi: "Số sự kiện", ja: "出来事の数"), width: 9,
      isToRead: true
    ) { .text(String($1.eventIDs(ofRow: $0).count)) },
    .record("events", LocalizedText(en: "Events (ids)", vi: "Sự kiện (mã)", ja: "出来事（識別子）")) {
      .list($1.eventIDs(ofRow: $0))
    },
    .words("event_titles", LocalizedText(en: "Seen at", vi: "Có mặt tại", ja: "参加した出来事"), width: 40)
    {
      .list($1.eventTitles(ofRow: $0))
    },
    .record("changed", LocalizedText(en: "Changed", vi: "Ngày sửa", ja: "更新日"), width: 12) {
      .text($1.person($0).revision.changed?.description ?? "")
    },
  ]
}

extension ExportContext {
  /// The person of a row.
  func person(_ row: Int) -> Person { catalog.person(ofRow: row) ?? Person() }

  /// The offices in which a person was named, the latest first, then those that the record alone tells.
  func posts(ofRow row: Int) -> [LocalizedText] { catalog.posts(ofPersonRow: row) }

  /// The date of the latest event at which a person was; what is only planned is none.
  func lastMet(ofRow row: Int) -> EventDate? { catalog.lastMet(ofPersonRow: row) }
}
