/// A part of a brief under a heading.
package struct BriefSection: Hashable, Sendable {
  package let heading: String
  package let blocks: [BriefBlock]
}

/// What a section is made of.
package enum BriefBlock: Hashable, Sendable {
  case paragraph(BriefLine)
  case list([BriefLine])
  case table(BriefTable)
  case chart(BriefChart)
}
