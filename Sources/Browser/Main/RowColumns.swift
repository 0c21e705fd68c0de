import Cells
import Cooperation

/// The widths of the columns of the list for what room there is: what rows are called first.
struct RowColumns {
  let isWide: Bool
  let isNarrow: Bool
  /// For the sort of a row; 0 where there is no room.
  let sort: Int
  private let list: RowKind

  init(_ rect: Rect, _ list: RowKind) {
    self.list = list
    isWide = rect.columns >= 76
    isNarrow = rect.columns < 40
    sort = rect.columns < 60 ? 0 : list == .documents ? 14 : 10
  }

  /// For what stands beside the title, with a blank, out of the columns for both; 0 where there is no
  /// room.
  func more(leaving columns: Int) -> Int {
    switch list {
    case .events: isWide ? 17 : 0
    case .documents: isWide ? 18 : 0
    case .promises: isWide ? columns * 2 / 5 : 0
    // Names are short, offices are long.
    case .people: columns >= 30 ? columns - min(30, columns * 3 / 5) : 0
    }
  }
}
