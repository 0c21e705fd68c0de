import Cooperation
import Yams

extension NodeReader {
  /// The key under which JSON has the stops of a journey, each written out in full.
  static let stopsKey = "stops"

  /// An event, and behind it its stops where they are written out in full; memoranda that are come
  /// into `memoranda`.
  mutating func event(_ node: Node) -> [Event] {
    guard let event: Event = record(node) else { return [] }
    guard let stops = node.mapping?[Node(Self.stopsKey)] else { return [event] }
    return [event]
      + elements(stops, Self.stopsKey).compactMap { element in
        guard var stop: Event = record(element) else { return nil }
        if stop.partOf == nil { stop.partOf = event.id }
        if stop.partOf != event.id {
          report(
            "'\(stop.id)' stands among the stops of '\(event.id)' and is part of another journey",
            rule: "journey", at: element)
        }
        return stop
      }
  }
}
