package import Cooperation

/// What sheets and their columns are called.
package struct SheetWords {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  package var events: String { word("Events", "Sự kiện", "出来事") }
  package var documents: String { word("Documents", "Văn kiện", "文書") }
  package var sources: String { word("Sources", "Nguồn", "出典") }
  package var about: String { word("About", "Giới thiệu", "この資料について") }

  /// The columns of the sheet of documents.
  package var documentColumns: [String] {
    [
      word("Signed", "Ngày ký", "署名日"), word("Title", "Tiêu đề", "件名"),
      word("Kind", "Loại", "種別"), word("Status", "Tình trạng", "状態"),
      word("Until", "Hiệu lực đến", "有効期限"), word("Signatories", "Các bên ký", "署名者"),
      word("Localities", "Địa phương", "地域"), word("Sectors", "Lĩnh vực", "分野"),
      word("Amount", "Số tiền", "金額"), word("Currency", "Đơn vị tiền tệ", "通貨"),
      word("Signed at (events)", "Ký tại (sự kiện)", "署名の場（出来事）"), sources,
      word("Id", "Mã", "識別子"), word("Standing", "Hiệu lực", "効力"),
      word("Term", "Thời hạn", "期間"), word("Signed by (persons)", "Người ký", "調印者"),
      word("Languages", "Ngôn ngữ văn bản", "正文"), word("Note", "Ghi chú", "注記"),
    ]
  }

  /// The columns of the sheet of sources.
  package var sourceColumns: [String] {
    [
      word("Record", "Mục", "記録"), word("Publisher", "Nơi đăng", "発行元"),
      word("Title", "Tiêu đề", "題名"), word("Address", "Địa chỉ", "URL"),
      word("Published", "Ngày đăng", "発行日"), word("Read on", "Ngày truy cập", "閲覧日"),
      word("Language", "Ngôn ngữ", "言語"), word("Id of the record", "Mã của mục", "記録の識別子"),
      word("Kind of source", "Loại nguồn", "出典の種類"),
    ]
  }

  package var query: String { word("Query", "Điều kiện lọc", "検索条件") }
  package var everything: String { word("all records", "tất cả các mục", "すべての記録") }
  package var madeOn: String { word("As of", "Tính đến ngày", "作成日") }
  package var corrections: String { word("Corrections", "Góp ý, đính chính", "訂正の連絡先") }
  package var licence: String { word("Licence", "Giấy phép", "ライセンス") }
  package var version: String { word("Version", "Phiên bản", "版") }
  package var years: String { word("Years", "Các năm", "期間") }
  package var note: String { word("Note", "Ghi chú", "注記") }

  /// What a reader of the sheets must know.
  package var noteText: String {
    word(
      "What is not recorded is not known. A date that is not a full day is text, as 2024-11 or "
        + "2016?, where ~ means about and ? means unsure.",
      "Điều không được ghi là điều chưa biết. Ngày không đầy đủ được ghi bằng chữ, như 2024-11 hoặc "
        + "2016?, trong đó ~ là khoảng, ? là chưa chắc chắn.",
      "記録のないことは、不明であることを意味する。日まで特定できない日付は 2024-11 や 2016? のように文字で記す（~ は頃、? は不確か）。")
  }

  /// A number of records, for a row of the sheet about the workbook.
  package func count(_ count: Int, of all: Int) -> String {
    count == all
      ? "\(count)" : word("\(count) of \(all)", "\(count) trong số \(all)", "\(all)件中\(count)件")
  }

  private func word(_ english: String, _ vietnamese: String, _ japanese: String) -> String {
    language.word(english, vietnamese, japanese)
  }
}
