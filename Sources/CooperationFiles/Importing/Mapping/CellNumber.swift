/// Reads numbers as tables write them.
enum CellNumber: Hashable {
  case number(Int)
  /// A point that parts thousands in one country and begins decimals in another.
  case ambiguous(whole: String, decimal: String)
  case none

  /// The number so many times, which must be a whole one.
  ///
  /// Thousands are parted by commas or blanks, decimals begin with a point.
  static func read(_ text: String, times: Int) -> CellNumber {
    let blanks: Set<Character> = [" ", "\u{A0}", "\u{202F}", "'"]
    let parts = text.filter { !blanks.contains($0) }
      .split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = whole(parts[0]) else { return .none }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || isDigits(decimals) else { return .none }
    if decimals.count == 3, !parts[0].contains(","), parts[0].count <= 3 {
      return .ambiguous(whole: whole + decimals, decimal: "\(whole).\(decimals)")
    }
    guard let digits = Int(whole + decimals), decimals.count < 18 else { return .none }
    let divisor = (0..<decimals.count).reduce(1) { result, _ in result * 10 }
    let (product, isTooLarge) = digits.multipliedReportingOverflow(by: times)
    guard !isTooLarge, product.isMultiple(of: divisor) else { return .none }
    return .number(product / divisor)
  }

  /// The digits of a whole number, whose commas part thousands.
  private static func whole(_ text: Substring) -> String? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.allSatisfy(isDigits), groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.count == 1 || groups[0].count <= 3
    else { return nil }
    return groups.joined()
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
