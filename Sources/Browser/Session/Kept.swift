/// A value with what it was made from: equal key, same value, so that nothing is invalidated by hand.
struct Kept<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  let key: Key
  var value: Value

  init(_ key: Key, _ value: Value) {
    self.key = key
    self.value = value
  }
}
