import Cells
import Cooperation

/// The widths of the columns of the list for what room there is: what rows are called first.
struct RowColumns {
  let isWide: Bool
  let isNarrow: Bool
  /// For the sort of a row; 0 where there is no room.
  let sort: Int
  private let list: RowKind
  private let validity: Int

  init(_ rect: Rect, _ list: RowKind, _ language: Language) {
    self.list = list
    isWide = rect.columns >= 76
    isNarrow = rect.columns < 40
    sort = rect.columns < 60 ? 0 : min(17, max(10, Self.widest(Self.sorts(of: list), language)))
    validity = Self.widest(Memorandum.Validity.allCases.map(\.name), language)
  }

  /// What the sort of a row can be called, where that is a closed list of words.
  private static func sorts(of list: RowKind) -> [LocalizedText] {
    switch list {
    case .events, .people: []
    case .documents: Memorandum.Kind.allCases.map(\.name)
    case .promises: Promise.Standing.allCases.map(\.name)
    }
  }

  private static func widest(_ names: [LocalizedText], _ language: Language) -> Int {
    names.map { ColumnWidth.of($0.text(in: language) ?? "") }.max() ?? 0
  }

  /// For what stands beside the title, with a blank, out of the columns for both; 0 where there is no
  /// room.
  func more(leaving columns: Int) -> Int {
    switch list {
    case .events: isWide ? 17 : 0
    case .documents: isWide ? min(20, validity + 2) : 0
    case .promises: isWide ? columns * 2 / 5 : 0
    // Names are short, offices are long.
    case .people: columns >= 30 ? columns - min(30, columns * 3 / 5) : 0
    }
  }
}
