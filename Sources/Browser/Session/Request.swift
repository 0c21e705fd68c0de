/// An effect with the number under which its result comes back.
package struct Request: Hashable, Sendable {
  package let number: Int
  package let effect: Effect
}
