/// Numbers, sums of money, lengths of time and counts of participants as each language writes them.
package enum AmountText {
  /// A number with its digits in groups of three.
  package static func grouped(_ number: Int, _ language: Language) -> String {
    let digits = Array(String(number.magnitude))
    var grouped = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += language == .vi ? "." : "," }
      grouped.append(digit)
    }
    return grouped
  }

  /// A sum with its currency: "up to 1,000,000 JPY".
  package static func text(_ amount: MonetaryAmount, _ language: Language) -> String {
    let sum = "\(grouped(amount.value, language)) \(amount.currency)"
    switch amount.what {
    case .exact: return sum
    case .ceiling: return language.word("up to \(sum)", "tối đa \(sum)", "上限\(sum)")
    case .part: return language.word("\(sum) (a part)", "\(sum) (một phần)", "\(sum)（一部）")
    }
  }

  /// A length of time: "3 years", "1 year 6 months".
  package static func text(_ period: Period, _ language: Language) -> String {
    let parts: [(Int, (String, String), String, String)] = [
      (period.years, ("year", "years"), "năm", "年"),
      (period.months, ("month", "months"), "tháng", "か月"),
      (period.weeks, ("week", "weeks"), "tuần", "週間"),
      (period.days, ("day", "days"), "ngày", "日"),
    ]
    let words = parts.filter { $0.0 > 0 }.map { count, english, vietnamese, japanese in
      language.word(
        "\(count) \(count == 1 ? english.0 : english.1)", "\(count) \(vietnamese)",
        "\(count)\(japanese)")
    }
    return words.joined(separator: language == .ja ? "" : " ")
  }

  /// How many of whom: "about 300 visitors", "来場者 約300".
  package static func text(_ participants: Participants, _ language: Language) -> String {
    let number = grouped(participants.count, language)
    let count =
      switch participants.precision {
      case .exact: number
      case .about: language.word("about \(number)", "khoảng \(number)", "約\(number)")
      case .atLeast: language.word("at least \(number)", "ít nhất \(number)", "\(number)以上")
      case .atMost: language.word("at most \(number)", "nhiều nhất \(number)", "\(number)以下")
      }
    guard let whom = participants.of.text(in: language) else {
      return language.word("\(count) people", "\(count) người", "\(count)人")
    }
    return language.word("\(count) \(whom)", "\(count) \(whom)", "\(whom) \(count)")
  }
}
