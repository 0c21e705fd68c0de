/// A format that records can be read from: its name and what it is like, for all who offer it.
package struct ImportFormat: Hashable, Sendable {
  /// The name that `vnjp import --from` takes.
  package let name: String
  /// True for a format without places, bodies and persons, which come from a collection then.
  package let needsVocabulary: Bool
  /// True for a format that may be a directory.
  package let takesDirectory: Bool

  /// True for a table of rows and columns, which may be parted and encoded in several ways.
  package let isTable: Bool

  package init(
    name: String, needsVocabulary: Bool = false, takesDirectory: Bool = false,
    isTable: Bool = false
  ) {
    self.name = name
    self.needsVocabulary = needsVocabulary
    self.takesDirectory = takesDirectory
    self.isTable = isTable
  }
}
