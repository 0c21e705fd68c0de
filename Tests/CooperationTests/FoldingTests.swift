import Cooperation
import TestSupport
import Testing

struct FoldingTests {
  @Test func `the table of Vietnamese letters is whole`() {
    #expect(Set(VietnameseLetters.all.map(\.composed)).count == 134)
    for letter in VietnameseLetters.all {
      // Swift compares texts by canonical equivalence.
      #expect(letter.composed == letter.decomposed)
      #expect(letter.composed.unicodeScalars.count == 1)
    }
  }

  @Test(arguments: VietnameseLetters.all)
  func `a Vietnamese letter loses its marks, composed and decomposed`(
    letter: VietnameseLetters.Letter
  ) {
    #expect(Array(Folding.folded(letter.composed).utf8) == Array(letter.plain.utf8))
    #expect(Array(Folding.folded(letter.decomposed).utf8) == Array(letter.plain.utf8))
    let word = "k\(letter.decomposed)nh Đ"
    #expect(Folding.folded(word) == "k\(letter.plain)nh d")
  }

  @Test(arguments: ["茅ヶ崎", "茅ケ崎", "茅ヵ崎", "茅カ崎", "茅が崎", "茅ｹ崎", "茅か崎"])
  func `the kana that joins the names of places is one`(name: String) {
    #expect(Folding.folded(name) == "茅ガ崎")
  }

  @Test(arguments: [
    ("3ヶ国", "3ガ国"), ("３カ国", "3ガ国"), ("ケネディ", "ケネディ"), ("日本カメラ", "日本カメラ"),
    ("大臣が訪問", "大臣ガ訪問"), ("大臣が", "大臣ガ"), ("一ヶ", "一ガ"), ("ベトナムカ国", "ベトナムカ国"),
  ])
  func `other kana stay as they are`(text: String, folded: String) {
    #expect(Folding.folded(text) == folded)
  }

  @Test(arguments: [
    ("\u{FA19}戸", "神戸"), ("\u{2F800}", "丽"), ("神\u{FE00}戸", "神戸"), ("葛\u{E0100}飾", "葛飾"),
    ("Sa\u{200B}kai", "sakai"), ("\u{FEFF}Đà\u{AD} Nẵng", "da nang"), ("ダ\u{200D}ナン", "ダナン"),
    ("\u{202E}Huế", "hue"), ("か\u{200B}\u{3099}", "ガ"), ("1〜2～3", "1~2~3"),
  ])
  func `equivalent ideographs are one, and what has no width is none`(text: String, folded: String)
  {
    #expect(Array(Folding.folded(text).utf8) == Array(folded.utf8))
  }

  @Test func `marks in another order go too`() {
    #expect(Folding.folded("a\u{323}\u{302}") == "a")
    #expect(Folding.folded("a\u{302}\u{323}") == "a")
    #expect(Folding.folded("u\u{31B}\u{301}o\u{31B}\u{300}") == "uo")
  }

  @Test func `every marked Latin letter is its base letter`() {
    var count = 0
    for (base, letters) in LatinLetters.byBase {
      for scalar in letters.unicodeScalars {
        count += 1
        #expect(Folding.folded(String(scalar)) == base, "\(scalar)")
      }
    }
    #expect(count == 488)
  }

  @Test(arguments: LatinLetters.names.map(\.name))
  func `a Vietnamese name is what it is without marks and case`(name: String) throws {
    let expected = try #require(LatinLetters.names.first { $0.name == name })
    #expect(Folding.folded(name) == expected.folded)
  }

  @Test(arguments: [
    ("Đà Nẵng", "da nang"), ("ĐÀ NẴNG", "da nang"), ("đ Đ ð", "d d d"), ("Kōbe", "kobe"),
    ("KYŌTO ŌSAKA", "kyoto osaka"), ("Kita-Kyūshū", "kita-kyushu"), ("Tōyō", "toyo"),
    ("o\u{304}saka", "osaka"), ("Straße", "strasse"), ("Ærø", "aero"), ("Łódź", "lodz"),
    ("İstanbul ı", "istanbul i"), ("ABCxyz019", "abcxyz019"),
  ])
  func `Latin letters lose case and marks`(text: String, folded: String) {
    #expect(Folding.folded(text) == folded)
  }

  @Test(arguments: [
    ("ＡＢＣｘｙｚ０１９", "abcxyz019"), ("Ｓａｋａｉ　Ｃｉｔｙ", "sakai city"), ("（Ａ）！？：～", "(a)!?:~"),
    ("ＦＰＴソフト", "fptソフト"),
  ])
  func `full-width signs are their narrow forms`(text: String, folded: String) {
    #expect(Folding.folded(text) == folded)
  }

  @Test(arguments: [
    ("ﾀﾞﾅﾝ", "ダナン"), ("ﾊﾟﾘ", "パリ"), ("ｶﾞｷﾞｸﾞｹﾞｺﾞ", "ガギグゲゴ"), ("ｻﾞｼﾞｽﾞｾﾞｿﾞ", "ザジズゼゾ"),
    ("ﾀﾞﾁﾞﾂﾞﾃﾞﾄﾞ", "ダヂヅデド"), ("ﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞ", "バビブベボ"), ("ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ", "パピプペポ"), ("ｳﾞ", "ヴ"),
    ("ｱｲｳｴｵ ﾅﾆﾇﾈﾉ", "アイウエオ ナニヌネノ"), ("ﾏﾐﾑﾒﾓﾔﾕﾖ", "マミムメモヤユヨ"), ("ﾗﾘﾙﾚﾛﾜｦﾝ", "ラリルレロワヲン"),
    ("ｧｨｩｪｫｬｭｮｯ", "ァィゥェォャュョッ"), ("ﾎｰﾁﾐﾝ", "ホーチミン"), ("ｱ･ｲ", "ア・イ"),
  ])
  func `half-width katakana is full width with its marks composed`(text: String, folded: String) {
    #expect(Array(Folding.folded(text).utf8) == Array(folded.utf8))
  }

  @Test(arguments: [
    ("か\u{3099}", "ガ"), ("カ\u{3099}", "ガ"), ("は\u{309A}", "パ"), ("ハ\u{3099}", "バ"),
    ("う\u{3099}", "ヴ"),
    ("ワ\u{3099}ヰ\u{3099}ヱ\u{3099}ヲ\u{3099}", "ヷヸヹヺ"), ("ゝ\u{3099}", "ヾ"), ("つ\u{3099}", "ヅ"),
  ])
  func `a decomposed voiced mark is composed`(text: String, folded: String) {
    #expect(Array(Folding.folded(text).utf8) == Array(folded.utf8))
  }

  @Test func `hiragana is katakana`() throws {
    // The small ones behind them join the names of places.
    for value in UInt32(0x3041)...0x3094 {
      let hiragana = try #require(Unicode.Scalar(value))
      let katakana = try #require(Unicode.Scalar(value + 0x60))
      #expect(Folding.folded(String(hiragana)) == String(katakana))
      #expect(Folding.folded(String(katakana)) == String(katakana))
    }
    #expect(Folding.folded("べとなむ") == "ベトナム")
  }

  @Test(arguments: [
    ("タ", "ダ"), ("は", "ば"), ("は", "ぱ"), ("ば", "ぱ"), ("ﾊ", "ﾊﾟ"), ("ッ", "ツ"), ("ヤ", "ャ"),
  ])
  func `voiced and small kana stay apart`(left: String, right: String) {
    #expect(Folding.folded(left) != Folding.folded(right))
  }

  @Test(arguments: [
    "я\u{301}", "ア\u{301}", "漢\u{302}", " \u{301}", "-\u{323}", "й\u{306}", "ア\u{309A}",
    "1\u{301}", "aя\u{301}", "aア\u{301}", "a漢\u{302}", "a \u{301}", "a-\u{323}", "a1\u{301}",
  ])
  func `a mark after anything but a Latin letter stays`(text: String) {
    #expect(Array(Folding.folded(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(arguments: [
    ("Dar es-Sala'am", "dar es-salaam"), ("People's", "peoples"), ("People’s", "peoples"),
    ("‘a’", "a"), ("ʼn", "n"), ("Bà Rịa – Vũng Tàu", "ba ria - vung tau"),
    ("a‐b‑c‒d–e—f―g−h", "a-b-c-d-e-f-g-h"),
    ("出雲―ハノイ", "出雲-ハノイ"), ("カ'ナ", "カナ"),
  ])
  func `apostrophes go and dashes are one`(text: String, folded: String) {
    #expect(Folding.folded(text) == folded)
  }

  @Test(arguments: [
    "a b", "a  b", "a\tb", "a\n\r\nb", "a\u{A0}b", "a\u{3000}b", "a \u{2009}\u{202F} b",
  ])
  func `white space is one space`(text: String) {
    #expect(Folding.folded(text) == "a b")
  }

  @Test(arguments: [
    ("Đà Nẵng", "danang"), ("TP. Hồ Chí Minh", "tphochiminh"),
    ("Bà Rịa - Vũng Tàu", "bariavungtau"),
    ("堺市", "堺市"), ("だなん", "ダナン"), ("People’s Committee (HCMC)", "peoplescommitteehcmc"),
    ("...", ""),
  ])
  func `a key has letters and digits alone`(text: String, key: String) {
    #expect(Folding.key(of: text) == key)
  }

  @Test func `folding twice is folding once`() {
    var random = SeededGenerator(seed: 41)
    for _ in 0..<20_000 {
      let text = RandomText.make(upTo: 12, &random)
      let folded = Folding.bytes(of: text)
      let again = Folding.bytes(of: String(decoding: folded, as: UTF8.self))
      #expect(again == folded, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  @Test func `every scalar folds to what folds to itself`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = Folding.bytes(of: String(scalar))
      guard Folding.bytes(of: String(decoding: folded, as: UTF8.self)) == folded else {
        Issue.record("U+\(String(value, radix: 16))")
        return
      }
    }
  }
}
