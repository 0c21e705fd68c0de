import Cooperation
import Words

extension RowColumn {
  /// What a table says of documents.
  static let ofDocuments: [RowColumn] = [
    .record("id", LocalizedText(en: "Id", vi: "Mã", ja: "識別子"), isToRead: true) {
      .text($1.document($0).id)
    },
    .record("kind", LocalizedText(en: "Kind (code)", vi: "Loại (mã)", ja: "種別（コード）")) {
      .text($1.document($0).kind.rawValue)
    },
    .record(
      "signed", LocalizedText(en: "Signed", vi: "Ngày ký", ja: "署名日"), width: 12, isToRead: true
    ) { $1.document($0).signed.map(ExportCell.date) ?? .text("") },
    .words("title", LocalizedText(en: "Title", vi: "Tiêu đề", ja: "件名"), width: 40) {
      .text($1.text($1.document($0).title))
    },
    .record(
      "title_en", LocalizedText(en: "Title (English)", vi: "Tiêu đề (tiếng Anh)", ja: "件名（英語）")
    ) { .text($1.document($0).title.en ?? "") },
    .record(
      "title_vi",
      LocalizedText(en: "Title (Vietnamese)", vi: "Tiêu đề (tiếng Việt)", ja: "件名（ベトナム語）")
    ) { .text($1.document($0).title.vi ?? "") },
    .record(
      "title_ja", LocalizedText(en: "Title (Japanese)", vi: "Tiêu đề (tiếng Nhật)", ja: "件名（日本語）")
    ) { .text($1.document($0).title.ja ?? "") },
    .words("kind_name", LocalizedText(en: "Kind", vi: "Loại", ja: "種別"), width: 16) {
      .text($1.text($1.document($0).kind.name))
    },
    .record(
      "signatories", LocalizedText(en: "Signatories (ids)", vi: "Các bên ký (mã)", ja: "署名者（識別子）")
    ) { .list($1.document($0).signatories) },
    .words("signatory_names", LocalizedText(en: "Signatories", vi: "Các bên ký", ja: "署名者")) {
      .list($1.document($0).signatories.map($1.names.party))
    },
    .record("signers", LocalizedText(en: "Signed by (ids)", vi: "Người ký (mã)", ja: "調印者（識別子）")) {
      .list($1.document($0).signers.map(\.person))
    },
    .words("signer_names", LocalizedText(en: "Signed by (persons)", vi: "Người ký", ja: "調印者")) {
      .list($1.document($0).signers.map { [names = $1.names] in names.person($0.person) })
    },
    .record(
      "localities", LocalizedText(en: "Localities (codes)", vi: "Địa phương (mã)", ja: "地域（コード）")
    ) { .list($1.document($0).localities.map(\.description)) },
    .words("locality_names", LocalizedText(en: "Localities", vi: "Địa phương", ja: "地域"), width: 18)
    {
      row, context in
      let document = context.document(row)
      let names = context.names
      return .list(
        document.localities.map { locality in
          document.signed.map { names.locality(locality, on: $0) }
            ?? context.catalog.vocabulary.name(
              of: locality, on: EventDate(context.today), in: context.language)
        })
    },
    .record("sectors", LocalizedText(en: "Sectors (codes)", vi: "Lĩnh vực (mã)", ja: "分野（コード）")) {
      .list($1.document($0).sectors)
    },
    .words("sector_names", LocalizedText(en: "Sectors", vi: "Lĩnh vực", ja: "分野")) {
      .list($1.document($0).sectors.map($1.names.sector))
    },
    .record("status", LocalizedText(en: "Status (code)", vi: "Tình trạng (mã)", ja: "状態（コード）")) {
      .text($1.document($0).status.rawValue)
    },
    .record("validity", LocalizedText(en: "Validity (code)", vi: "Hiệu lực (mã)", ja: "効力（コード）")) {
      .text($1.validity(ofRow: $0)?.rawValue ?? "")
    },
    .words("validity_name", LocalizedText(en: "Validity", vi: "Hiệu lực", ja: "効力"), width: 22) {
      .text($1.text($1.validity(ofRow: $0)?.name))
    },
    .record(
      "term", LocalizedText(en: "Term (ISO 8601)", vi: "Thời hạn (ISO 8601)", ja: "期間（ISO 8601）")
    ) {
      .text($1.document($0).term?.description ?? "")
    },
    .record(
      "until", LocalizedText(en: "Until", vi: "Hiệu lực đến", ja: "終期"), width: 12, isToRead: true
    ) {
      row, context in
      let document = context.document(row)
      let end = document.until ?? document.termDay.map(EventDate.init)
      return end.map(ExportCell.date) ?? .text("")
    },
    .record("renewal", LocalizedText(en: "Renewal", vi: "Gia hạn", ja: "更新")) {
      .text($1.document($0).renewal?.rawValue ?? "")
    },
    .record(
      "notice_by", LocalizedText(en: "Notice by", vi: "Hạn báo trước", ja: "通告の期限"), width: 12,
      isToRead: true
    ) { $1.document($0).noticeDay.map { .date(EventDate($0)) } ?? .text("") },
    .record("amounts", LocalizedText(en: "Amounts", vi: "Số tiền", ja: "金額")) {
      .list($1.document($0).amounts.map { "\($0.value) \($0.currency)" })
    },
    .record("renews", LocalizedText(en: "Renews (id)", vi: "Gia hạn cho (mã)", ja: "更新元（識別子）")) {
      .text($1.document($0).renews ?? "")
    },
    .record("supersedes", LocalizedText(en: "Replaces (id)", vi: "Thay thế (mã)", ja: "置換元（識別子）")) {
      .text($1.document($0).supersedes ?? "")
    },
    .record("succeeds", LocalizedText(en: "Takes over (id)", vi: "Kế thừa (mã)", ja: "承継元（識別子）")) {
      .text($1.document($0).succeeds ?? "")
    },
    .record("languages", LocalizedText(en: "Languages", vi: "Ngôn ngữ văn bản", ja: "正文")) {
      .list($1.document($0).languages)
    },
    .record("events", LocalizedText(en: "Events (ids)", vi: "Sự kiện (mã)", ja: "出来事（識別子）")) {
      .list($1.eventIDs(ofRow: $0))
    },
    .words(
      "event_titles",
      LocalizedText(en: "Signed at (events)", vi: "Ký tại (sự kiện)", ja: "署名の場（出来事）")
    ) { .list($1.eventTitles(ofRow: $0)) },
    .record(
      "sources", LocalizedText(en: "Sources (addresses)", vi: "Nguồn (địa chỉ)", ja: "出典（URL）")
    ) {
      .list($1.document($0).sources.compactMap { $0.url ?? $0.publisher })
    },
    .words("source_names", LocalizedText(en: "Sources", vi: "Nguồn", ja: "出典"), width: 32) {
      .links($1.document($0).sources.map(\.link))
    },
    .record("changed", LocalizedText(en: "Changed", vi: "Ngày sửa", ja: "更新日"), width: 12) {
      .text($1.document($0).revision.changed?.description ?? "")
    },
  ]
}

extension ExportContext {
  /// The document of a row.
  func document(_ row: Int) -> Memorandum { catalog.memoranda[row] }

  /// How the document of a row stands today.
  func validity(ofRow row: Int) -> Memorandum.Validity? {
    catalog.validity(ofDocument: row, today: today)
  }

  /// The ids of the events of a row, the latest first.
  func eventIDs(ofRow row: Int) -> [String] {
    catalog.events(ofRow: row, kind).map(catalog.events.id)
  }

  /// The titles of the events of a row, the latest first.
  func eventTitles(ofRow row: Int) -> [String] {
    catalog.events(ofRow: row, kind).map { event in
      catalog.events[event].title.text(in: language) ?? catalog.events.id(event)
    }
  }
}
