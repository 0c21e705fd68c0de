/// Something that a name can mean; the number is its index in the vocabulary.
package enum Entity: Hashable, Sendable {
  case unit(Int)
  case city(Int)
  case sector(Int)
  case kind(Int)
  case party(Int)
  case person(Int)
  case region(Int)
}

extension Entity {
  /// The entity in 32 bits: what it is in the upper four, its index below.
  var packed: UInt32 {
    let (tag, index): (UInt32, Int) =
      switch self {
      case .unit(let index): (0, index)
      case .city(let index): (1, index)
      case .sector(let index): (2, index)
      case .kind(let index): (3, index)
      case .party(let index): (4, index)
      case .person(let index): (5, index)
      case .region(let index): (6, index)
      }
    return tag << 28 | UInt32(truncatingIfNeeded: index) & 0x0FFF_FFFF
  }

  /// The entity that 32 bits stand for; nil when they stand for none.
  init?(packed: UInt32) {
    let index = Int(packed & 0x0FFF_FFFF)
    switch packed >> 28 {
    case 0: self = .unit(index)
    case 1: self = .city(index)
    case 2: self = .sector(index)
    case 3: self = .kind(index)
    case 4: self = .party(index)
    case 5: self = .person(index)
    case 6: self = .region(index)
    default: return nil
    }
  }
}
