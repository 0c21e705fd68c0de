package import Cooperation

/// A format that the export dialog offers, and what can be chosen of it.
package struct ExportChoice: Hashable, Sendable {
  /// What can be chosen of a format.
  package struct Traits: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Columns can be chosen.
    package static let columns = Traits(rawValue: 1)
    /// It may begin with a byte order mark.
    package static let byteOrderMark = Traits(rawValue: 2)
    /// Cells that a spreadsheet would run are neutralised.
    package static let formulas = Traits(rawValue: 4)
    /// Its words are those of a language.
    package static let language = Traits(rawValue: 8)
  }

  /// The name that `vnjp export --format` takes.
  package let name: String
  package let fileExtension: String
  package let traits: Traits
  /// The columns that it has without a choice.
  package let columns: [String]

  package init(
    name: String, fileExtension: String, traits: Traits = [], columns: [String] = []
  ) {
    self.name = name
    self.fileExtension = fileExtension
    self.traits = traits
    self.columns = columns
  }
}

/// A column that can be chosen for an export.
package struct ColumnChoice: Hashable, Sendable {
  /// The name that `--columns` takes.
  package let name: String
  package let title: LocalizedText

  package init(name: String, title: LocalizedText) {
    self.name = name
    self.title = title
  }
}
