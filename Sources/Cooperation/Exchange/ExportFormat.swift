/// A format that records can be written in: its name and what it is like, for all who offer it.
package struct ExportFormat: Hashable, Sendable {
  /// What can be chosen of a format.
  package struct Options: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Its columns.
    package static let columns = Options(rawValue: 1)
    /// The language of its own words.
    package static let language = Options(rawValue: 2)
    /// Whether it begins with a byte order mark.
    package static let byteOrderMark = Options(rawValue: 4)
    /// Whether cells that a spreadsheet would run are left as they are.
    package static let formulas = Options(rawValue: 8)
  }

  /// The name that `vnjp export --format` takes.
  package let name: String
  /// The usual ending of a file's name.
  package let fileExtension: String
  /// What it is for, in a few words.
  package let meaning: LocalizedText
  /// The columns that it has without a choice; empty where columns cannot be chosen.
  package let columns: [ExportColumn]
  package let options: Options
  /// True for bytes that a terminal cannot show.
  package let isBinary: Bool
  /// True for tables that people read, which have words and not codes without a choice of columns.
  package let isToRead: Bool
  /// The lists whose rows it can hold.
  package let lists: RowKinds

  /// Columns can be chosen of a format that has some, and their words have a language.
  package init(
    name: String, fileExtension: String, meaning: LocalizedText, columns: [ExportColumn] = [],
    options: Options = [], isBinary: Bool = false, isToRead: Bool = false,
    lists: RowKinds = .events
  ) {
    self.name = name
    self.fileExtension = fileExtension
    self.meaning = meaning
    self.columns = columns
    self.options = columns.isEmpty ? options : options.union([.columns, .language])
    self.isBinary = isBinary
    self.isToRead = isToRead
    self.lists = lists
  }
}
