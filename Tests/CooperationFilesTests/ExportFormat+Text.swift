import Cooperation
import CooperationFiles
import Testing

extension ExportFormat {
  /// The document as text; an export that fails is an issue of the test.
  func text(_ context: ExportContext) -> String {
    do {
      return String(decoding: try bytes(context), as: UTF8.self)
    } catch {
      Issue.record("\(name): \(error)")
      return ""
    }
  }
}
