/// What a record rests on.
package enum Confidence: String, CaseIterable, TextValue {
  case sourced
  case generalKnowledge = "general-knowledge"
}
