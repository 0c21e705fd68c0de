/// A column of an export that can be chosen.
package struct ColumnChoice: Hashable, Sendable {
  /// The name, as `--columns` takes it.
  package let name: String
  /// What it is called where people read it.
  package let title: LocalizedText
  /// True for one with ids and codes, which tables for programs have without a choice.
  let isOfRecords: Bool
  /// True for one that tables for people have without a choice.
  let isToRead: Bool

  package init(name: String, title: LocalizedText, isOfRecords: Bool, isToRead: Bool) {
    self.name = name
    self.title = title
    self.isOfRecords = isOfRecords
    self.isToRead = isToRead
  }

  /// True for one that a format has without a choice.
  package func isOwn(of format: ExportFormat) -> Bool {
    format.isToRead ? isToRead : isOfRecords
  }
}
