import Words

extension BriefWords {
  /// How many years something will have lasted.
  func yearsSince(_ years: Int, _ name: BriefRun) -> [BriefRun] {
    let words = yearsSince(years)
    return [BriefRun(words.before), name, BriefRun(words.behind)].filter { !$0.text.isEmpty }
  }
}
