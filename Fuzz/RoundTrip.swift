import Cooperation
import CooperationFiles

/// What is written, read and written again.
enum RoundTrip {
  /// Finds where the events of a catalog are others after they were written and read; a format whose
  /// reader finds something wrong with the records is left out.
  static func check(
    _ catalog: Catalog, through format: ExportFormat, _ importer: ImportFormat
  ) throws(Finding) {
    // A file that was changed may have its rows in another order than their dates.
    let catalog = Catalog(catalog.records)
    let (first, second): ([UInt8], [UInt8])
    do {
      first = try SmallCollection.document(format, of: catalog)
      let reading = try ScratchFile.with(first) { path in
        try importer.read(path, base: catalog.records)
      }
      try ReadingCheck.check(reading.diagnostics)
      guard reading.diagnostics.isEmpty else { return }
      second = try SmallCollection.document(format, of: Catalog(reading.records))
    } catch is ExportFailure where format.isBinary {
      // Two records of one id, for one, have no place in tables.
      return
    } catch {
      if let refusal = try ReadingCheck.refusal(error) {
        throw Finding("what was written as \(format.name) is refused: \(refusal)")
      }
      return
    }
    try require(
      first == second,
      "\(format.name) comes back as another: \(String(decoding: first, as: UTF8.self)) as "
        + String(decoding: second, as: UTF8.self))
  }
}
