package import Cooperation

/// Abbreviations that Vietnamese offices use in their own papers, for names that have no room.
///
/// UBND and HĐND stand in the laws on local government themselves; the others in the names of
/// documents and on the sites of ministries and provinces. Japanese and English names keep their
/// words: those differ where they begin.
package enum OfficialAbbreviations {
  /// The longer first where one holds the other.
  private static let vietnamese: [(full: String, short: String)] = [
    ("Ủy ban nhân dân", "UBND"), ("Hội đồng nhân dân", "HĐND"),
    ("Tổng Lãnh sự quán", "TLSQ"), ("Đại sứ quán", "ĐSQ"), ("Tổng công ty", "TCT"),
    ("Công ty Cổ phần", "CTCP"), ("Công ty TNHH", "Cty TNHH"), ("Ban Quản lý", "BQL"),
    ("Khu công nghiệp", "KCN"), ("khu công nghiệp", "KCN"), ("Khu kinh tế", "KKT"),
    ("Trường Đại học", "ĐH"), ("Đại học", "ĐH"), ("Thành phố", "TP."), ("thành phố", "TP."),
  ]

  /// The name with its usual abbreviations; the name itself where it has none.
  package static func short(_ name: String, _ language: Language) -> String {
    guard language == .vi else { return name }
    return vietnamese.reduce(name) { text, entry in
      text.replacingFirst(entry.full, with: entry.short)
    }
  }

  /// An abbreviated committee or council without the rank of its unit, as headings have it: "UBND Bình
  /// Dương"; other names as they are.
  package static func shortest(_ name: String, _ language: Language) -> String {
    guard language == .vi, name.hasPrefix("UBND ") || name.hasPrefix("HĐND ") else { return name }
    return ["tỉnh ", "TP. "].reduce(name) { text, rank in
      let body = text.dropFirst(5)
      return body.hasPrefix(rank) ? String(text.prefix(5) + body.dropFirst(rank.count)) : text
    }
  }
}

extension String {
  /// The text with the first occurrence of a part, as whole words, in another form.
  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    var start = startIndex
    while start < endIndex {
      let rest = self[start...]
      if rest.hasPrefix(part), rest.count == part.count || rest.dropFirst(part.count).first == " " {
        return self[..<start] + other + rest.dropFirst(part.count)
      }
      guard let space = rest.firstIndex(of: " ") else { return self }
      start = index(after: space)
    }
    return self
  }
}
