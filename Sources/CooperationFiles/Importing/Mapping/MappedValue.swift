/// How something is made of columns.
struct MappedValue: Sendable {
  /// What it is made of.
  enum Origin: Sendable {
    /// Columns and other values in a text.
    case text(TextTemplate)
    /// Words in place of those of a column; `otherwise` stands for all others.
    case words(of: String, [String: LocalizedWord], otherwise: LocalizedWord?)
    /// The first of the columns that leads to a place; within a unit where one is named.
    case place(of: [String], within: String?, on: String?)
    case party(of: [String])
    case person(of: [String])
    /// A number, so many times.
    case number(of: String, times: Int)
    /// A date; of two readings the one with the day or the month first, where one is chosen, no finer
    /// than a year or month where that is said.
    case date(of: String, order: DateOrder?, finest: DatePrecision?)
  }

  let condition: RowCondition
  let origin: Origin
  let location: SourceLocation
}
