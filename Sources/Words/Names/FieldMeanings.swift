package import Cooperation

extension QueryField {
  /// What the field asks about.
  package var meaning: Phrase {
    switch self {
    case .province:
      Phrase(en: "province of Vietnam", vi: "tỉnh, thành Việt Nam", ja: "ベトナムの省・市")
    case .prefecture:
      Phrase(en: "prefecture of Japan", vi: "tỉnh của Nhật Bản", ja: "日本の都道府県")
    case .place: Phrase(en: "where it took place", vi: "nơi diễn ra", ja: "場所")
    case .sector: Phrase(en: "sector", vi: "lĩnh vực", ja: "分野")
    case .kind: Phrase(en: "kind of event", vi: "loại sự kiện", ja: "出来事の種類")
    case .party: Phrase(en: "body that took part", vi: "cơ quan, tổ chức tham gia", ja: "団体")
    case .person: Phrase(en: "person", vi: "người tham gia", ja: "人物")
    case .date: Phrase(en: "date or span of dates", vi: "ngày hoặc khoảng ngày", ja: "日付・期間")
    case .year: Phrase(en: "year or span of years", vi: "năm hoặc khoảng năm", ja: "年")
    case .status:
      Phrase(en: "held, planned, …", vi: "đã diễn ra, dự kiến, …", ja: "実施済み・予定など")
    case .has: Phrase(en: "what is recorded of it", vi: "có ghi điều gì", ja: "記録の有無")
    case .is:
      Phrase(
        en: "upcoming, past, overdue, …", vi: "sắp tới, đã qua, quá hạn, …", ja: "今後・過去・期限超過など")
    case .memo:
      Phrase(
        en: "kind or title of a document", vi: "loại hoặc tên văn kiện", ja: "文書の種類・題名")
    case .lang:
      Phrase(en: "language it is recorded in", vi: "ngôn ngữ ghi chép", ja: "記録の言語")
    case .source:
      Phrase(
        en: "publisher, title or address", vi: "nơi đăng, tên bài, liên kết", ja: "出典の発行元・題名・URL")
    case .id: Phrase(en: "beginning of an id", vi: "phần đầu của mã", ja: "IDの先頭")
    case .text: Phrase(en: "words anywhere in it", vi: "chữ bất kỳ", ja: "本文の語")
    case .pair: Phrase(en: "two sides joined by ~", vi: "hai bên nối bằng ~", ja: "~ で結ぶ二者")
    case .signed:
      Phrase(en: "day a document was signed", vi: "ngày ký văn kiện", ja: "文書の署名日")
    case .until: Phrase(en: "end of a document", vi: "ngày hết hạn văn kiện", ja: "文書の終期")
    case .signer: Phrase(en: "who signed a document", vi: "người ký văn kiện", ja: "文書の署名者")
    case .due: Phrase(en: "when a promise is due", vi: "hạn của cam kết", ja: "約束の期限")
    case .by: Phrase(en: "body that promised", vi: "bên đưa ra cam kết", ja: "約束した団体")
    case .to: Phrase(en: "body it was promised to", vi: "bên được cam kết", ja: "約束の相手の団体")
    case .country: Phrase(en: "country of a person", vi: "nước của một người", ja: "人物の国")
    case .post: Phrase(en: "office of a person", vi: "chức vụ của một người", ja: "人物の役職")
    case .met:
      Phrase(en: "when a person was last met", vi: "lần cuối gặp một người", ja: "人物と最後に会った日")
    case .since:
      Phrase(en: "added or changed since a day", vi: "thêm hoặc sửa từ ngày", ja: "ある日以降の追加・変更")
    }
  }
}
