/// A record that a row makes.
struct RecordPattern: Sendable {
  /// The records that a row can make.
  enum Kind: String, CaseIterable, Sendable {
    case event, memorandum
  }

  /// A part of a record, whose texts are filled in.
  indirect enum Part: Sendable {
    case text(TextTemplate, SourceLocation)
    case list([Part])
    case map([(key: String, value: Part)])
  }

  let condition: RowCondition
  let kind: Kind
  let content: Part
}
