package import Cooperation

extension ExportColumn {
  /// What the column is called where people read it.
  package var title: LocalizedText {
    switch self {
    case .id: LocalizedText(en: "Id", vi: "Mã", ja: "識別子")
    case .kind: LocalizedText(en: "Kind (code)", vi: "Loại (mã)", ja: "種別（コード）")
    case .date: LocalizedText(en: "Date", vi: "Ngày", ja: "日付")
    case .status: LocalizedText(en: "Status (code)", vi: "Tình trạng (mã)", ja: "状態（コード）")
    case .titleEnglish:
      LocalizedText(en: "Title (English)", vi: "Tiêu đề (tiếng Anh)", ja: "件名（英語）")
    case .titleVietnamese:
      LocalizedText(en: "Title (Vietnamese)", vi: "Tiêu đề (tiếng Việt)", ja: "件名（ベトナム語）")
    case .titleJapanese:
      LocalizedText(en: "Title (Japanese)", vi: "Tiêu đề (tiếng Nhật)", ja: "件名（日本語）")
    case .summaryEnglish:
      LocalizedText(en: "Summary (English)", vi: "Tóm tắt (tiếng Anh)", ja: "概要（英語）")
    case .summaryVietnamese:
      LocalizedText(en: "Summary (Vietnamese)", vi: "Tóm tắt (tiếng Việt)", ja: "概要（ベトナム語）")
    case .summaryJapanese:
      LocalizedText(en: "Summary (Japanese)", vi: "Tóm tắt (tiếng Nhật)", ja: "概要（日本語）")
    case .places: LocalizedText(en: "Places (codes)", vi: "Nơi diễn ra (mã)", ja: "開催地（コード）")
    case .localities: LocalizedText(en: "Localities (codes)", vi: "Địa phương (mã)", ja: "地域（コード）")
    case .sectors: LocalizedText(en: "Sectors (codes)", vi: "Lĩnh vực (mã)", ja: "分野（コード）")
    case .parties:
      LocalizedText(en: "Other bodies (ids)", vi: "Cơ quan khác (mã)", ja: "その他の機関（識別子）")
    case .delegations:
      LocalizedText(en: "Delegations (ids)", vi: "Đoàn đại biểu (mã)", ja: "代表団（識別子）")
    case .memoranda: LocalizedText(en: "Documents (ids)", vi: "Văn kiện (mã)", ja: "文書（識別子）")
    case .commitments: LocalizedText(en: "Commitments (ids)", vi: "Cam kết (mã)", ja: "約束（識別子）")
    case .follows: LocalizedText(en: "Follows (ids)", vi: "Tiếp nối (mã)", ja: "前の出来事（識別子）")
    case .sources: LocalizedText(en: "Sources (addresses)", vi: "Nguồn (địa chỉ)", ja: "出典（URL）")
    case .confidence: LocalizedText(en: "Confidence", vi: "Độ tin cậy", ja: "確からしさ")
    case .partOf: LocalizedText(en: "Part of (id)", vi: "Thuộc chuyến (mã)", ja: "全行程（識別子）")
    case .stops: LocalizedText(en: "Stops (ids)", vi: "Các chặng (mã)", ja: "訪問先（識別子）")
    case .series: LocalizedText(en: "Series (code)", vi: "Chuỗi sự kiện (mã)", ja: "シリーズ（コード）")
    case .participants:
      LocalizedText(en: "Participants (numbers)", vi: "Số người dự (số)", ja: "参加規模（数）")
    case .noteEnglish: LocalizedText(en: "Note (English)", vi: "Ghi chú (tiếng Anh)", ja: "注記（英語）")
    case .noteVietnamese:
      LocalizedText(en: "Note (Vietnamese)", vi: "Ghi chú (tiếng Việt)", ja: "注記（ベトナム語）")
    case .noteJapanese:
      LocalizedText(en: "Note (Japanese)", vi: "Ghi chú (tiếng Nhật)", ja: "注記（日本語）")
    case .changed: LocalizedText(en: "Changed", vi: "Ngày sửa", ja: "更新日")
    case .revision: LocalizedText(en: "Revision", vi: "Lần sửa", ja: "改訂番号")
    case .origin: LocalizedText(en: "Made by (code)", vi: "Nguồn tạo (mã)", ja: "作成元（コード）")
    case .acknowledged:
      LocalizedText(en: "Acknowledged warnings", vi: "Cảnh báo đã xem", ja: "確認済みの警告")
    case .note: LocalizedText(en: "Note", vi: "Ghi chú", ja: "注記")
    case .stopTitles: LocalizedText(en: "Stops", vi: "Các chặng", ja: "訪問先")
    case .participantTexts: LocalizedText(en: "Participants", vi: "Quy mô", ja: "参加規模")
    case .title: LocalizedText(en: "Title", vi: "Tiêu đề", ja: "件名")
    case .summary: LocalizedText(en: "Summary", vi: "Tóm tắt", ja: "概要")
    case .dateFrom: LocalizedText(en: "From", vi: "Từ ngày", ja: "開始日")
    case .dateUntil: LocalizedText(en: "Until", vi: "Đến ngày", ja: "終了日")
    case .kindName: LocalizedText(en: "Kind", vi: "Loại", ja: "種別")
    case .statusName: LocalizedText(en: "Status", vi: "Tình trạng", ja: "状態")
    case .placeNames: LocalizedText(en: "Held in", vi: "Nơi diễn ra", ja: "開催地")
    case .localityNames: LocalizedText(en: "Localities", vi: "Địa phương", ja: "地域")
    case .presentNames:
      LocalizedText(en: "Localities today", vi: "Địa phương hiện nay", ja: "現在の地域")
    case .sectorNames: LocalizedText(en: "Sectors", vi: "Lĩnh vực", ja: "分野")
    case .partyNames: LocalizedText(en: "Bodies", vi: "Cơ quan", ja: "機関")
    case .people: LocalizedText(en: "People", vi: "Người tham gia", ja: "人物")
    case .memorandumTitles: LocalizedText(en: "Documents", vi: "Văn kiện", ja: "文書")
    case .commitmentTexts: LocalizedText(en: "Commitments", vi: "Cam kết", ja: "約束")
    case .sourceNames: LocalizedText(en: "Sources", vi: "Nguồn", ja: "出典")
    }
  }
}
