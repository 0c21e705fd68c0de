extension ByteReader {
  /// An event of format version 1.
  mutating func formerEvent() throws(Damage) -> Event {
    Event(
      id: try text(), kind: try text(), date: try value(), status: try value(),
      title: try localized(), summary: try localized(), places: try values(),
      localities: try values(), sectors: try texts(), parties: try texts(),
      delegations: try list { (reader) throws(Damage) in try reader.formerDelegation() },
      memoranda: try texts(),
      commitments: try list { (reader) throws(Damage) in try reader.formerCommitment() },
      follows: try texts(), sources: try formerSources(), confidence: try value())
  }

  /// A memorandum of format version 1, which named one sum of money at most.
  mutating func formerMemorandum() throws(Damage) -> Memorandum {
    Memorandum(
      id: try text(), kind: try value(), title: try localized(), signatories: try texts(),
      localities: try values(), signed: try optionalValue(), until: try optionalValue(),
      status: try value(), renews: try optionalText(), supersedes: try optionalText(),
      sectors: try texts(), amounts: try formerAmounts(), sources: try formerSources())
  }

  private mutating func formerAmounts() throws(Damage) -> [MonetaryAmount] {
    guard try byte() != 0 else { return [] }
    return [MonetaryAmount(value: try count(), currency: try text())]
  }

  private mutating func formerSources() throws(Damage) -> [Source] {
    try list { (reader) throws(Damage) in
      Source(
        title: try reader.optionalText(), url: try reader.optionalText(),
        publisher: try reader.optionalText(), published: try reader.optionalValue(),
        accessed: try reader.optionalValue(), language: try reader.optionalText())
    }
  }

  private mutating func formerDelegation() throws(Damage) -> Delegation {
    Delegation(
      party: try text(), role: try value(),
      members: try list { (reader) throws(Damage) in
        Delegation.Member(
          person: try reader.text(), position: try reader.localized(),
          isHead: try reader.byte() != 0)
      })
  }

  private mutating func formerCommitment() throws(Damage) -> Commitment {
    Commitment(
      id: try text(), text: try localized(), by: try texts(), to: try texts(),
      due: try optionalValue(), status: try value(), metBy: try optionalText())
  }

  // MARK: Values

  /// What a text means.
  mutating func value<Value: TextValue>() throws(Damage) -> Value {
    guard let value = Value(text: try text()) else { throw Damage() }
    return value
  }

  /// What a text means; nil where there is none.
  mutating func optionalValue<Value: TextValue>() throws(Damage) -> Value? {
    guard let text = try optionalText() else { return nil }
    guard let value = Value(text: text) else { throw Damage() }
    return value
  }

  private mutating func values<Value: TextValue>() throws(Damage) -> [Value] {
    try list { (reader) throws(Damage) in try reader.value() }
  }
}
