import Browser
import CooperationFiles

extension ExportFormat {
  /// The format as the browser's dialog offers it.
  var choice: ExportChoice {
    var choices: ExportChoice.Traits = []
    if traits.hasColumns { choices.formUnion([.columns, .language]) }
    if traits.isPlainTable { choices.formUnion([.byteOrderMark, .formulas]) }
    if traits.isInOneLanguage { choices.insert(.language) }
    return ExportChoice(
      name: rawValue, fileExtension: traits.fileExtension, traits: choices,
      columns: traits.columns.map(\.rawValue))
  }
}
