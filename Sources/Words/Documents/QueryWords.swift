package import Cooperation

/// A query in words, for the head of a document: `Province: Đà Nẵng · Sector: climate`.
package struct QueryWords {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// The terms of the query; where fields are combined otherwise than by "and", as they are typed.
  package func text(_ query: Query) -> String {
    query.conjuncts.map(term).joined(separator: " · ")
  }

  private func term(_ query: Query) -> String {
    switch query {
    case .word(let word): quoted(word)
    case .phrase(let text): quoted(text)
    case .field(let field):
      name(field.field) + (language == .ja ? "：" : ": ")
        + field.values.map { value in
          value.other.map { "\(value.text) – \($0)" } ?? value.text
        }.joined(separator: language == .ja ? "、" : ", ")
    case .and, .or, .not, .view: query.description
    }
  }

  private func quoted(_ text: String) -> String {
    language == .ja ? "「\(text)」" : "“\(text)”"
  }

  private func name(_ field: QueryField) -> String {
    let name =
      switch field {
      case .province: LocalizedText(en: "Province", vi: "Tỉnh, thành", ja: "省・市")
      case .prefecture: LocalizedText(en: "Prefecture", vi: "Tỉnh của Nhật Bản", ja: "都道府県")
      case .place: LocalizedText(en: "Place", vi: "Nơi", ja: "場所")
      case .sector: LocalizedText(en: "Sector", vi: "Lĩnh vực", ja: "分野")
      case .kind: LocalizedText(en: "Kind", vi: "Loại", ja: "種別")
      case .party: LocalizedText(en: "Body", vi: "Cơ quan", ja: "機関")
      case .person: LocalizedText(en: "Person", vi: "Người tham gia", ja: "人物")
      case .date: LocalizedText(en: "Date", vi: "Ngày", ja: "日付")
      case .year: LocalizedText(en: "Year", vi: "Năm", ja: "年")
      case .status: LocalizedText(en: "Status", vi: "Tình trạng", ja: "状態")
      case .has: LocalizedText(en: "With", vi: "Có", ja: "記録あり")
      case .is: LocalizedText(en: "Only", vi: "Chỉ", ja: "限定")
      case .memo: LocalizedText(en: "Document", vi: "Văn kiện", ja: "文書")
      case .lang: LocalizedText(en: "Language", vi: "Ngôn ngữ", ja: "言語")
      case .source: LocalizedText(en: "Source", vi: "Nguồn", ja: "出典")
      case .id: LocalizedText(en: "Id", vi: "Mã", ja: "識別子")
      case .text: LocalizedText(en: "Words", vi: "Từ ngữ", ja: "本文")
      case .pair: LocalizedText(en: "Between", vi: "Giữa", ja: "両者")
      case .signed: LocalizedText(en: "Signed", vi: "Ngày ký", ja: "署名日")
      case .until: LocalizedText(en: "Ends", vi: "Hết hạn", ja: "終期")
      case .signer: LocalizedText(en: "Signed by", vi: "Người ký", ja: "署名者")
      case .due: LocalizedText(en: "Due", vi: "Hạn", ja: "期限")
      case .by: LocalizedText(en: "Promised by", vi: "Bên cam kết", ja: "約束した側")
      case .to: LocalizedText(en: "Promised to", vi: "Bên nhận cam kết", ja: "約束の相手")
      case .country: LocalizedText(en: "Country", vi: "Nước", ja: "国")
      case .post: LocalizedText(en: "Office", vi: "Chức vụ", ja: "役職")
      case .met: LocalizedText(en: "Last met", vi: "Gặp lần cuối", ja: "最後の面会")
      case .since: LocalizedText(en: "Recorded since", vi: "Ghi từ ngày", ja: "更新日")
      }
    return name.text(in: language) ?? field.rawValue
  }
}
