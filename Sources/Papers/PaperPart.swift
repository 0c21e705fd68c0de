/// A part of a document under a heading.
package struct PaperPart: Hashable, Sendable {
  /// What a part tells, by which parts are chosen.
  package enum Topic: Hashable, Sendable {
    /// Who the two sides are to each other: ties, first contact, counts, the last event.
    case overview
    /// Events by year.
    case years
    /// How many partners one has, and all its events.
    case partnerCount
    case partners
    case timeline
    /// What the latest events were about.
    case lastMeetings
    case instruments
    case promises
    /// Events by sector and year.
    case sectors
    case people
    /// What comes up, in the order of its dates.
    case calendar
    /// What an officer would ask and the records do not say.
    case notRecorded
    /// Promises past their day.
    case overdue
    /// What is planned and promised.
    case due
    /// Documents whose term ends, and days of notice.
    case ending
    case anniversaries
  }

  package let topic: Topic
  /// Empty where the title is heading enough.
  package let heading: String
  package let blocks: [PaperBlock]
}

/// What a part is made of.
package enum PaperBlock: Hashable, Sendable {
  case paragraph(PaperLine)
  case list([PaperLine])
  case table(PaperTable)
  case chart(PaperChart)
}
