import Cooperation
import Yams

/// Nodes that are made of the cells of a table, each of which knows where its cell stands.
///
/// Their tags bear the number of the place: a node that was made and not read has no mark.
struct CellPlaces {
  private var locations: [SourceLocation] = []

  /// The value as a node whose every part stands at a place.
  mutating func node(_ value: JSONValue, at location: SourceLocation) -> Node {
    marked(YAMLText.node(value), at: location)
  }

  /// A map of nodes, which itself stands at a place.
  mutating func map(_ members: [(key: String, value: Node)], at location: SourceLocation) -> Node {
    .mapping(Node.Mapping(members.map { (Node($0.key), $0.value) }, tag(location)))
  }

  /// The node with every part of it at a place.
  mutating func marked(_ node: Node, at location: SourceLocation) -> Node {
    Self.tagged(node, tag(location))
  }

  /// Where the cell of a node stands; nil for a node of something else.
  func location(of node: Node) -> SourceLocation? {
    let tag =
      switch node {
      case .scalar(let scalar): scalar.tag
      case .mapping(let mapping): mapping.tag
      case .sequence(let sequence): sequence.tag
      case .alias: Tag.implicit
      }
    let name = tag.description
    guard name.hasPrefix(Self.prefix), let index = Int(name.dropFirst(Self.prefix.count)),
      locations.indices.contains(index)
    else { return nil }
    return locations[index]
  }

  private static let prefix = "cell:"

  private mutating func tag(_ location: SourceLocation) -> Tag {
    if locations.last != location { locations.append(location) }
    return Tag(Tag.Name(rawValue: "\(Self.prefix)\(locations.count - 1)"))
  }

  private static func tagged(_ node: Node, _ tag: Tag) -> Node {
    switch node {
    case .scalar(let scalar): .scalar(Node.Scalar(scalar.string, tag, scalar.style))
    case .sequence(let sequence):
      .sequence(Node.Sequence(sequence.map { tagged($0, tag) }, tag, sequence.style))
    case .mapping(let mapping):
      .mapping(Node.Mapping(mapping.map { ($0.key, tagged($0.value, tag)) }, tag, mapping.style))
    case .alias: node
    }
  }
}
