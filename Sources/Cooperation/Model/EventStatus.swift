/// How far an event has come.
package enum EventStatus: String, CaseIterable, Hashable, Sendable {
  case held, planned, announced, cancelled
}
