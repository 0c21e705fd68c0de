import Cooperation
import CooperationFiles

/// Takes bytes as the file of saved views: what is read and written is read as the same, and their
/// queries end.
enum ViewsHarness: Harness {
  static let name = "views"

  static func run(_ bytes: [UInt8]) throws(Finding) {
    do {
      try ScratchFile.withDirectory("vnjp/views", bytes) { path in
        let environment = ["XDG_CONFIG_HOME": path]
        var views = try SavedViews(environment: environment)
        try ask(views)
        guard let last = views.views.last else { return }
        try views.save(last)
        let again = try SavedViews(environment: environment)
        try require(again.views == views.views, "\(views.views) come back as \(again.views)")
        try views.rename(last.name, to: "another-name")
        try require(
          SavedViews(environment: environment).views == views.views,
          "\(views.views) come back as others after a renaming")
      }
    } catch let finding as Finding {
      throw finding
    } catch {
      try require(!"\(error)".isEmpty, "a refusal without words")
    }
  }

  /// Asks every view of the small collection.
  private static func ask(_ views: SavedViews) throws(Finding) {
    for view in views.views.prefix(32) {
      guard let query = try? QueryParser.parse("@\(view.name)"),
        let asked = try? views.queries.resolved(query)
      else { continue }
      _ = try? SmallCollection.catalog.rows(
        for: asked, of: view.list, today: SmallCollection.today)
    }
  }
}
