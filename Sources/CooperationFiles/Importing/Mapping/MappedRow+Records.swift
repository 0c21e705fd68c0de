import Cooperation
import Yams

extension MappedRow {
  /// A part of a record, filled in.
  private struct Made {
    /// Nil where it is left out.
    var node: Node?
    /// True where it names something of the table.
    var refers = false
    /// True where something that it names is there.
    var isFilled = false
  }

  /// The record of a pattern as a node whose parts stand where their cells do, or in the mapping; nil
  /// where something is wrong, which has been told.
  mutating func node(of pattern: RecordPattern, in places: inout CellPlaces) -> Node? {
    let before = diagnostics.count
    var isFailed = false
    let made = make(pattern.content, in: &places, &isFailed)
    guard !isFailed, diagnostics.count == before else { return nil }
    guard case .mapping(let mapping)? = made.node else { return places.map([], at: start) }
    return places.map(
      mapping.map { ($0.key.scalar?.string ?? "", $0.value) }, at: start)
  }

  private mutating func make(
    _ part: RecordPattern.Part, in places: inout CellPlaces, _ isFailed: inout Bool
  ) -> Made {
    switch part {
    case .text(let template, let location):
      let filled = fill(template)
      isFailed = isFailed || filled.isFailed
      let text = filled.text.flatMap { SignName.trimmed($0).isEmpty ? nil : $0 }
      let refers = !template.references.isEmpty
      return Made(
        node: text.map { places.node(.string($0), at: filled.location ?? location) },
        refers: refers, isFilled: refers && filled.location != nil && text != nil)
    case .list(let parts):
      let made = parts.map { make($0, in: &places, &isFailed) }
      return joined(made, of: .sequence(Node.Sequence(made.compactMap(\.node))))
    case .map(let members):
      let made = members.map { (key: $0.key, value: make($0.value, in: &places, &isFailed)) }
      let pairs = made.compactMap { member in member.value.node.map { (Node(member.key), $0) } }
      return joined(made.map(\.value), of: .mapping(Node.Mapping(pairs)))
    }
  }

  /// A list or map of parts: left out where all that it names of the table is missing.
  private func joined(_ made: [Made], of node: Node) -> Made {
    let refers = made.contains(where: \.refers)
    let isFilled = made.contains(where: \.isFilled)
    let isEmpty = made.allSatisfy { $0.node == nil }
    return Made(
      node: isEmpty || refers && !isFilled ? nil : node, refers: refers, isFilled: isFilled)
  }
}
