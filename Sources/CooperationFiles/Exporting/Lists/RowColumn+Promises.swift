import Cooperation
import Words

extension RowColumn {
  /// What a table says of promises.
  static let ofPromises: [RowColumn] = [
    .record("id", LocalizedText(en: "Id", vi: "Mã", ja: "識別子"), isToRead: true) {
      .text($1.catalog.id(of: $0, .promises))
    },
    .record("event", LocalizedText(en: "Event (id)", vi: "Sự kiện (mã)", ja: "出来事（識別子）")) {
      .text($1.promise($0)?.record.id ?? "")
    },
    .record(
      "made", LocalizedText(en: "Made on", vi: "Ngày cam kết", ja: "約束の日"), width: 12,
      isToRead: true
    ) { $1.promise($0).map { .date($0.record.date) } ?? .text("") },
    .record("due", LocalizedText(en: "Due", vi: "Hạn", ja: "期限"), width: 12, isToRead: true) {
      $1.promise($0)?.commitment.due.map(ExportCell.date) ?? .text("")
    },
    .words("text", LocalizedText(en: "Promise", vi: "Nội dung cam kết", ja: "約束の内容"), width: 60) {
      .text($1.text($1.promise($0)?.commitment.text))
    },
    .record(
      "text_en", LocalizedText(en: "Promise (English)", vi: "Cam kết (tiếng Anh)", ja: "約束（英語）")
    ) {
      .text($1.promise($0)?.commitment.text.en ?? "")
    },
    .record(
      "text_vi",
      LocalizedText(en: "Promise (Vietnamese)", vi: "Cam kết (tiếng Việt)", ja: "約束（ベトナム語）")
    ) { .text($1.promise($0)?.commitment.text.vi ?? "") },
    .record(
      "text_ja", LocalizedText(en: "Promise (Japanese)", vi: "Cam kết (tiếng Nhật)", ja: "約束（日本語）")
    ) { .text($1.promise($0)?.commitment.text.ja ?? "") },
    .record("by", LocalizedText(en: "By (ids)", vi: "Bên cam kết (mã)", ja: "約束した側（識別子）")) {
      .list($1.promise($0)?.commitment.by ?? [])
    },
    .words("by_names", LocalizedText(en: "Who promised", vi: "Bên cam kết", ja: "約束した側")) {
      .list(($1.promise($0)?.commitment.by ?? []).map($1.names.party))
    },
    .record("to", LocalizedText(en: "To (ids)", vi: "Bên nhận (mã)", ja: "約束の相手（識別子）")) {
      .list($1.promise($0)?.commitment.to ?? [])
    },
    .words("to_names", LocalizedText(en: "To whom", vi: "Bên nhận cam kết", ja: "約束の相手")) {
      .list(($1.promise($0)?.commitment.to ?? []).map($1.names.party))
    },
    .record("standing", LocalizedText(en: "Status (code)", vi: "Tình trạng (mã)", ja: "状況（コード）")) {
      .text($1.standing(ofRow: $0)?.condition.rawValue ?? "")
    },
    .words("standing_name", LocalizedText(en: "Status", vi: "Tình trạng", ja: "状況"), width: 14) {
      .text($1.text($1.standing(ofRow: $0)?.name))
    },
    .record("met_by", LocalizedText(en: "Met by (id)", vi: "Thực hiện bởi (mã)", ja: "履行（識別子）")) {
      .text($1.promise($0)?.commitment.metBy ?? "")
    },
    .record(
      "last_checked", LocalizedText(en: "Last looked up", vi: "Kiểm tra lần cuối", ja: "最終確認日"),
      width: 12
    ) { .text($1.promise($0)?.commitment.lastChecked?.description ?? "") },
    .words("event_title", LocalizedText(en: "Event", vi: "Sự kiện", ja: "出来事"), width: 40) {
      .text($1.text($1.promise($0)?.record.title))
    },
    .words("source_names", LocalizedText(en: "Sources", vi: "Nguồn", ja: "出典"), width: 32) {
      .links(($1.promise($0)?.record.sources ?? []).map(\.link))
    },
  ]
}

extension ExportContext {
  /// The promise of a row, and the record that made it.
  func promise(_ row: Int) -> (record: Event, commitment: Commitment)? {
    catalog.promiseRecord(ofRow: row)
  }

  /// What became of the promise of a row.
  func standing(ofRow row: Int) -> Promise.Standing? {
    catalog.promise(ofRow: row, today: today)?.standing
  }
}
