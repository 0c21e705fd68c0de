/// Something that a name can mean; the number is its index in the vocabulary.
package enum Entity: Hashable, Sendable {
  case unit(Int)
  case city(Int)
  case sector(Int)
  case kind(Int)
  case party(Int)
  case person(Int)
}
