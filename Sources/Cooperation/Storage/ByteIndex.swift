/// Finds one of many keys that stand in bytes elsewhere: their indices in an open hash table.
///
/// The hash is seeded anew in each process, so that no file can choose keys that collide.
struct ByteIndex: Sendable {
  /// An index plus one, 0 where a slot is free; a power of two, at least twice as many as keys.
  private var slots: [UInt32]

  /// Room for a number of keys.
  init(capacity: Int) {
    var count = 1
    while count < 2 * capacity { count *= 2 }
    slots = [UInt32](repeating: 0, count: count)
  }

  /// Adds the index of a key; false when the key is there already.
  ///
  /// `key` gives the bytes of an index added before.
  mutating func insert(
    _ index: Int, _ bytes: UnsafeRawBufferPointer, key: (Int) -> UnsafeRawBufferPointer
  ) -> Bool {
    let slot = slot(of: bytes, key)
    guard slots[slot] == 0 else { return false }
    slots[slot] = UInt32(truncatingIfNeeded: index + 1)
    return true
  }

  /// The index of a key; `key` gives the bytes of an index.
  func find(
    _ bytes: UnsafeRawBufferPointer, key: (Int) -> UnsafeRawBufferPointer
  ) -> Int? {
    let found = slots[slot(of: bytes, key)]
    return found == 0 ? nil : Int(found) - 1
  }

  /// The slot that has a key, or the free one where it would stand.
  private func slot(
    of bytes: UnsafeRawBufferPointer, _ key: (Int) -> UnsafeRawBufferPointer
  ) -> Int {
    var slot = Int(truncatingIfNeeded: Self.hash(of: bytes)) & (slots.count - 1)
    while slots[slot] != 0, !key(Int(slots[slot]) - 1).elementsEqual(bytes) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private static let seed = UInt64(truncatingIfNeeded: Hasher().finalize())

  /// Eight bytes at a time; keys are short, and there are thousands of them at each start.
  private static func hash(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = mixed(seed, UInt64(bytes.count))
    var offset = 0
    while offset + 8 <= bytes.count {
      sum = mixed(sum, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    return mixed(sum, rest)
  }

  private static func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
