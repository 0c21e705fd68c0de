import Browser
import CooperationFiles

extension ExportFormat {
  /// The format as the browser's dialog offers it.
  var choice: ExportChoice {
    var traits: ExportChoice.Traits = []
    if hasColumns { traits.formUnion([.columns, .language]) }
    if takesByteOrderMark { traits.formUnion([.byteOrderMark, .formulas]) }
    if isInOneLanguage { traits.insert(.language) }
    return ExportChoice(
      name: rawValue, fileExtension: fileExtension, traits: traits,
      columns: columns.map(\.rawValue))
  }
}
