/// How far an event has come.
package enum EventStatus: String, CaseIterable, TextValue {
  case held, planned, announced, cancelled
}
