/// What sort of event it is, with its code of the CAMEO event ontology.
package struct EventKind: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText
  /// A name of at most ten terminal columns, for lists.
  package let shortName: LocalizedText
  package let cameo: String?

  package init(id: String, name: LocalizedText, shortName: LocalizedText, cameo: String?) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.cameo = cameo
  }
}
