import Cells
import Cooperation
import CooperationFiles

extension CountTable {
  /// Aligned lines below what they count; values that stand under others are set in, a dot stands for
  /// none, and the codes of another facet stand above its columns.
  var text: String {
    let names = lines.map { String(repeating: "  ", count: $0.depth) + $0.name.drawn }
    let widest = (names + [titles[0]]).map { ColumnWidth.of($0) }.max() ?? 0
    let counts = lines.map { String($0.count) }
    let number = (counts + [titles[1]]).map { ColumnWidth.of($0) }.max() ?? 0
    let widths = columns.map { max(ColumnWidth.of($0.id), String($0.count).count) }
    let head =
      titles[0].padded(to: widest) + "  " + titles[1].paddedLeft(to: number)
      + zip(columns, widths).map { "  " + $0.id.paddedLeft(to: $1) }.joined() + "\n"
    let body = lines.indices.map { index in
      let cells = zip(self.cells(lines[index]), widths).map { count, width in
        "  " + (count > 0 ? "\(count)" : ".").paddedLeft(to: width)
      }
      return names[index].padded(to: widest) + "  " + counts[index].paddedLeft(to: number)
        + cells.joined() + "\n"
    }
    return head + body.joined()
  }
}
