/// What a record rests on.
package enum Confidence: String, CaseIterable, Hashable, Sendable {
  case sourced
  case generalKnowledge = "general-knowledge"
}
