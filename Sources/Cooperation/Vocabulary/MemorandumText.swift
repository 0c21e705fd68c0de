/// What the record of an instrument tells of its term, in the words of a language.
package enum MemorandumText {
  /// Its term, how it is renewed, and until when notice can be given: "3 years", "renews itself",
  /// "notice 6 months before the end, by 11 May 2027".
  package static func term(_ memorandum: Memorandum, _ language: Language) -> [String] {
    [
      memorandum.term.map { AmountText.text($0, language) },
      memorandum.renewal.flatMap { $0.name.text(in: language) },
      memorandum.notice.map { notice($0, memorandum.noticeDay, language) },
    ].compactMap { $0 }
  }

  private static func notice(
    _ period: Period, _ day: CalendarDate?, _ language: Language
  ) -> String {
    let length = AmountText.text(period, language)
    let words = language.word(
      "notice \(length) before the end", "báo trước \(length)", "終了\(length)前までに通告")
    guard let day else { return words }
    let date = DateText.long(EventDate(day), language)
    return words + language.word(", by \(date)", ", chậm nhất \(date)", "（\(date)まで）")
  }

  /// The languages of its texts by name.
  package static func languages(_ memorandum: Memorandum, _ language: Language) -> [String] {
    memorandum.languages.map { code in
      Language(rawValue: code)?.name.text(in: language) ?? code
    }
  }
}

extension Memorandum.Renewal {
  /// What the way of renewal is called.
  package var name: LocalizedText {
    switch self {
    case .automatic:
      LocalizedText(en: "renews itself", vi: "tự động gia hạn", ja: "自動更新")
    case .byAgreement:
      LocalizedText(
        en: "renewed where both agree", vi: "gia hạn khi hai bên đồng ý", ja: "合意により更新")
    case .none: LocalizedText(en: "not renewed", vi: "không gia hạn", ja: "更新なし")
    }
  }
}

extension Memorandum.Validity {
  /// How it stands, in words that say no more than is known.
  package var name: LocalizedText {
    switch self {
    case .inForce: LocalizedText(en: "in force", vi: "còn hiệu lực", ja: "有効")
    case .pastTerm:
      LocalizedText(
        en: "past its term, no renewal recorded", vi: "đã quá thời hạn, không ghi nhận gia hạn",
        ja: "期間満了、更新の記録なし")
    case .noEnd:
      LocalizedText(en: "no end recorded", vi: "không ghi nhận thời hạn", ja: "終期の記録なし")
    }
  }
}

extension Language {
  /// What the language is called.
  package var name: LocalizedText {
    switch self {
    case .en: LocalizedText(en: "English", vi: "tiếng Anh", ja: "英語")
    case .vi: LocalizedText(en: "Vietnamese", vi: "tiếng Việt", ja: "ベトナム語")
    case .ja: LocalizedText(en: "Japanese", vi: "tiếng Nhật", ja: "日本語")
    }
  }
}

extension Source.Kind {
  /// What the kind of source is called.
  package var name: LocalizedText {
    switch self {
    case .original: LocalizedText(en: "original", vi: "bản gốc", ja: "原資料")
    case .press: LocalizedText(en: "press", vi: "báo chí", ja: "報道")
    case .copy: LocalizedText(en: "copy", vi: "bản sao", ja: "転載")
    case .translation: LocalizedText(en: "translation", vi: "bản dịch", ja: "翻訳")
    }
  }
}
