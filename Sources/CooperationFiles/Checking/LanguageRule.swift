import Cooperation

extension CheckRule {
  /// Finds languages of sources and memoranda that ISO 639-1 does not have.
  static let language = CheckRule(name: "language") { reading, _ in
    let records = reading.records
    let sources =
      records.events.map { (RecordTarget.event, $0.id, $0.sources) }
      + records.memoranda.map { (.memorandum, $0.id, $0.sources) }
      + records.people.map { (.person, $0.id, $0.sources) }
    let ofSources = sources.flatMap { target, id, sources in
      sources.indices.compactMap { index in
        finding(
          sources[index].language, target, id, [.key("sources"), .index(index), .key("language")],
          reading)
      }
    }
    let ofTexts = records.memoranda.flatMap { memorandum in
      memorandum.languages.indices.compactMap { index in
        finding(
          memorandum.languages[index], .memorandum, memorandum.id,
          [.key("languages"), .index(index)], reading)
      }
    }
    return ofSources + ofTexts
  }

  private static func finding(
    _ code: String?, _ target: RecordTarget, _ id: String, _ path: [RecordStep],
    _ reading: CollectionReading
  ) -> Diagnostic? {
    // Codes of three letters are those of ISO 639-3, of which there are thousands.
    guard let code, let language = code.split(separator: "-").first,
      language.utf8.count == 2, !codes.contains(String(language))
    else { return nil }
    let meant = meant[code].map { "; write \($0)" } ?? ""
    return Diagnostic(
      "no language has the code '\(code)', expected one of ISO 639-1 such as vi, ja or en\(meant)",
      rule: "language", at: reading.location(target, id, path))
  }

  /// Codes of countries that are taken for those of their languages.
  private static let meant = [
    "vn": "vi", "jp": "ja", "cn": "zh", "kr": "ko", "gb": "en", "us": "en",
  ]

  private static let codes = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de \
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id \
    ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu \
    lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu \
    rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr \
    ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split(separator: " ").map(String.init))
}
