/// A field that a query can ask about.
package enum QueryField: String, CaseIterable, Hashable, Sendable {
  case province, prefecture, place, sector, kind, party, person, date, year, status, has, `is`
  case memo, lang, source, id, text, pair
  case signed, until, signer, due, by, to, country, post, met, since

  /// Reads a field's name as written in any of the three languages; nil when it is none.
  package init?(name: String) {
    let folded = Folding.folded(name)
    if let field = QueryField(rawValue: folded) {
      self = field
    } else if let field = Self.aliases[folded] {
      self = field
    } else {
      return nil
    }
  }

  /// Folded names in Vietnamese and Japanese, and common English synonyms.
  private static let aliases: [String: QueryField] = {
    let names: [(QueryField, [String])] = [
      (.province, ["tỉnh", "tinhthanh", "省"]),
      (.prefecture, ["県", "都道府県", "phủ"]),
      (.place, ["nơi", "địaphương", "địađiểm", "場所", "地域"]),
      (.sector, ["lĩnhvực", "ngành", "分野"]),
      (.kind, ["loại", "種類", "種別"]),
      (.party, ["bên", "cơquan", "団体", "機関", "当事者"]),
      (.person, ["người", "人", "人物"]),
      (.date, ["ngày", "日付", "日"]),
      (.year, ["năm", "年"]),
      (.status, ["trạngthái", "状態", "状況"]),
      (.has, ["có", "有"]),
      (.memo, ["vănkiện", "覚書", "文書"]),
      (.lang, ["ngônngữ", "言語"]),
      (.source, ["nguồn", "出典"]),
      (.text, ["vănbản", "本文"]),
      (.pair, ["cặp", "組"]),
      (.signed, ["kýngày", "署名日"]),
      (.until, ["hếthạn", "終期"]),
      (.signer, ["ngườiký", "署名者"]),
      (.due, ["hạn", "期限"]),
      (.by, ["bêncamkết", "約束側"]),
      (.to, ["bênnhận", "相手側"]),
      (.country, ["nước", "国"]),
      (.post, ["chứcvụ", "役職"]),
      (.met, ["gặplầncuối", "最終面会"]),
      (.since, ["từngày", "更新日"]),
    ]
    var table: [String: QueryField] = [:]
    for (field, spellings) in names {
      for spelling in spellings { table[Folding.folded(spelling)] = field }
    }
    return table
  }()

  /// Its name and, folded, the other names by which a query may call it.
  package var spellings: [String] {
    [rawValue] + Self.aliases.filter { $0.value == self }.map(\.key).sorted()
  }

  /// The words that the field takes, where they are a closed list.
  package var words: [String]? {
    switch self {
    case .status: EventStatus.allCases.map(\.rawValue)
    case .has: HasCondition.allCases.map(\.rawValue)
    case .is: TimeCondition.allCases.map(\.rawValue)
    case .lang: Language.allCases.map(\.rawValue)
    default: nil
    }
  }

  /// True when it takes a date or a span of dates.
  package var takesDates: Bool {
    switch self {
    case .date, .year, .signed, .until, .due, .met, .since: true
    default: false
    }
  }
}

/// What a record may have: the values of `has:`.
package enum HasCondition: String, CaseIterable, Hashable, Sendable {
  case memorandum, commitment, person, source, place, sector, summary
  /// A commitment, by its other name.
  case promise
  case delegation
  /// A document with an end.
  case until
}

/// How a record stands to today: the values of `is:`.
package enum TimeCondition: String, CaseIterable, Hashable, Sendable {
  /// Not cancelled, and still to come.
  case upcoming
  /// Over.
  case past
  /// A commitment is not kept yet, whether or not it is due.
  case open
  /// A commitment is open though its due date has passed.
  case overdue
  case kept, dropped
  /// A commitment is open, or a memorandum is signed, in force or renewed and has not run out.
  case active
  /// A document holds on the day.
  case inForce = "in-force"
  /// A document is past its term, and nothing renews it.
  case lapsed
  /// Nothing tells how long a document holds.
  case noEnd = "no-end"

  /// How a document must stand.
  package var validity: Memorandum.Validity? {
    switch self {
    case .inForce: .inForce
    case .lapsed: .pastTerm
    case .noEnd: .noEnd
    default: nil
    }
  }

  /// True for what became of a promise.
  package var isStanding: Bool {
    switch self {
    case .open, .overdue, .kept, .dropped: true
    default: false
    }
  }
}
