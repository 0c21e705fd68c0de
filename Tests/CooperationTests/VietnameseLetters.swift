/// The letters that Vietnamese adds to the basic Latin ones, composed and by base and marks.
enum VietnameseLetters {
  /// One letter: as one scalar, as a base with its marks, and without marks or case.
  struct Letter: Sendable, CustomStringConvertible {
    let composed: String
    let decomposed: String
    let plain: String

    var description: String { composed }
  }

  /// All 134: 67 small ones and their capitals.
  static let all: [Letter] = rows.flatMap { row -> [Letter] in
    zip(row.composed, row.marks).map { composed, marks in
      Letter(composed: String(composed), decomposed: row.base + marks, plain: row.plain)
    }
  }

  private static let tones = ["\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]

  /// The tones on a letter that has a mark of its own, which stands first unless the tone is the dot
  /// below.
  private static func toned(_ mark: String, isHorn: Bool = false) -> [String] {
    [mark]
      + tones.map { tone in tone == "\u{323}" && !isHorn ? tone + mark : mark + tone }
  }

  private static let breve = toned("\u{306}")
  private static let circumflex = toned("\u{302}")
  private static let horn = toned("\u{31B}", isHorn: true)

  private static let rows: [(composed: String, base: String, marks: [String], plain: String)] = [
    ("àáảãạ", "a", tones, "a"), ("ÀÁẢÃẠ", "A", tones, "a"),
    ("ăằắẳẵặ", "a", breve, "a"), ("ĂẰẮẲẴẶ", "A", breve, "a"),
    ("âầấẩẫậ", "a", circumflex, "a"), ("ÂẦẤẨẪẬ", "A", circumflex, "a"),
    ("èéẻẽẹ", "e", tones, "e"), ("ÈÉẺẼẸ", "E", tones, "e"),
    ("êềếểễệ", "e", circumflex, "e"), ("ÊỀẾỂỄỆ", "E", circumflex, "e"),
    ("ìíỉĩị", "i", tones, "i"), ("ÌÍỈĨỊ", "I", tones, "i"),
    ("òóỏõọ", "o", tones, "o"), ("ÒÓỎÕỌ", "O", tones, "o"),
    ("ôồốổỗộ", "o", circumflex, "o"), ("ÔỒỐỔỖỘ", "O", circumflex, "o"),
    ("ơờớởỡợ", "o", horn, "o"), ("ƠỜỚỞỠỢ", "O", horn, "o"),
    ("ùúủũụ", "u", tones, "u"), ("ÙÚỦŨỤ", "U", tones, "u"),
    ("ưừứửữự", "u", horn, "u"), ("ƯỪỨỬỮỰ", "U", horn, "u"),
    ("ỳýỷỹỵ", "y", tones, "y"), ("ỲÝỶỸỴ", "Y", tones, "y"),
    ("đ", "đ", [""], "d"), ("Đ", "Đ", [""], "d"),
  ]
}
