/// What columns must hold: each one of these words, anything, or nothing.
struct RowCondition: Sendable {
  /// What one column must hold.
  enum Demand: Sendable {
    case words([String])
    case filled(Bool)
  }

  /// By name, each with its place in the mapping.
  let demands: [(name: String, demand: Demand, location: SourceLocation)]

  /// Holds for every row.
  static let always = RowCondition(demands: [])
}
