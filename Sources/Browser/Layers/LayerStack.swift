/// The layers from the panes up; the panes are always there.
struct LayerStack: Sendable {
  /// A layer with the number that tells it from others, also from one opened in its place later.
  struct Entry: Sendable {
    let number: Int
    var layer: any Layer
  }

  private(set) var entries: [Entry]
  private var nextNumber = 1

  /// Stands on one layer, which stays.
  init(_ base: any Layer) { entries = [Entry(number: 0, layer: base)] }

  /// The layer that has the keys.
  var top: any Layer { entries[entries.count - 1].layer }

  /// True while a line is typed in the place of the filters.
  var hasLine: Bool { entries.contains { $0.layer.isLine } }

  /// Opens a layer above all others.
  ///
  /// - Returns: its number.
  mutating func push(_ layer: any Layer) -> Int {
    let number = nextNumber
    entries.append(Entry(number: number, layer: layer))
    nextNumber += 1
    return number
  }

  /// Lets a layer do something, and takes it away where it closes.
  mutating func update(at index: Int, _ body: (inout any Layer) -> Outcome) -> Outcome {
    let outcome = body(&entries[index].layer)
    if case .closed = outcome, index > 0 { entries.remove(at: index) }
    return outcome
  }

  /// The place of a layer by its number; nil when it is no more.
  func index(of number: Int) -> Int? { entries.firstIndex { $0.number == number } }
}
