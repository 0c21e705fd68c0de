package import Cooperation

/// The JSON of an event as exports have it: its memoranda and its stops written out in full.
package enum EventJSON {
  /// An event as it is recorded, its stops, and the memoranda that it and its stops name.
  package static func value(
    _ event: Event, stops: [Event], memoranda: (Event) -> [Memorandum]
  ) -> JSONValue {
    value(
      event, memoranda: memoranda(event),
      stops: stops.map { value($0, memoranda: memoranda($0), stops: []) })
  }

  private static func value(
    _ event: Event, memoranda: [Memorandum], stops: [JSONValue]
  ) -> JSONValue {
    guard case .object(let members) = JSONValue(event) else { return .null }
    return .object(
      members.map { member in
        member.key == "memoranda"
          ? JSONValue.Member(key: member.key, value: .array(memoranda.map { JSONValue($0) }))
          : member
      } + [JSONValue.Member(key: NodeReader.stopsKey, value: .array(stops))])
  }
}
