/// What sort of body a party is.
package enum PartyKind: String, CaseIterable, TextValue {
  case government, ministry, agency
  case localGovernment = "local-government"
  case assembly
  case politicalParty = "political-party"
  case embassy, consulate, company, university, institution, association
  case internationalOrganisation = "international-organisation"
}
