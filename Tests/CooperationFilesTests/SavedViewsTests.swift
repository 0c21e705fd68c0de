import Cooperation
import CooperationFiles
import Foundation
import Testing

struct SavedViewsTests {
  private static let view = SavedView(
    name: "sakai", query: "province:\"Đà Nẵng\" 堺", sort: "title", pane: 3, isZoomed: true)

  @Test func `a view is saved, replaced, renamed and deleted`() throws {
    try withDirectory { environment in
      var views = try SavedViews(environment: environment)
      #expect(views.views == [])
      try views.save(Self.view)
      #expect(try SavedViews(environment: environment)["sakai"] == Self.view)
      let other = SavedView(name: "sakai", query: "堺", sort: "date", pane: 1, isZoomed: false)
      try views.save(other)
      #expect(try SavedViews(environment: environment).views == [other])
      try views.rename("sakai", to: "osaka")
      #expect(try SavedViews(environment: environment)["osaka"]?.query == "堺")
      #expect(throws: SavedViews.Failure.unknown("sakai")) { try views.rename("sakai", to: "nara") }
      #expect(throws: SavedViews.Failure.taken("osaka")) { try views.rename("osaka", to: "osaka") }
      try views.delete("osaka")
      #expect(try SavedViews(environment: environment).views == [])
      #expect(throws: SavedViews.Failure.unknown("osaka")) { try views.delete("osaka") }
    }
  }

  @Test(arguments: RowKind.allCases)
  func `a view keeps its list`(list: RowKind) throws {
    try withDirectory { environment in
      let view = SavedView(
        name: "open", list: list, query: "is:open", sort: "-date", pane: 6, isZoomed: false)
      var views = try SavedViews(environment: environment)
      try views.save(view)
      #expect(try SavedViews(environment: environment).views == [view])
    }
  }

  @Test(arguments: ["places:date", "documents:", "documents:date:title", ":date"])
  func `a list that is none is told with its line`(order: String) throws {
    try withDirectory { environment in
      let folder = "\(environment["XDG_CONFIG_HOME"] ?? "")/vnjp"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try "# views\nopen\t\(order)\t1\t-\tis:open\n".write(
        toFile: "\(folder)/views", atomically: true, encoding: .utf8)
      #expect {
        _ = try SavedViews(environment: environment)
      } throws: { error in
        guard case SavedViews.Failure.malformed(let place) = error else { return false }
        return place.line == 2
      }
    }
  }

  @Test func `a view that is renamed is renamed where others name it`() throws {
    try withDirectory { environment in
      var views = try SavedViews(environment: environment)
      let queries = [
        ("a", "sakai"), ("b", "-@a OR (＠a \"@a\" a@a @ab)"), ("ab", "@b"),
      ]
      for (name, query) in queries {
        try views.save(
          SavedView(name: name, query: query, sort: "date", pane: 1, isZoomed: false))
      }
      try views.rename("a", to: "lễ-hội")
      let saved = try SavedViews(environment: environment)
      #expect(saved["b"]?.query == "-@lễ-hội OR (@lễ-hội \"@a\" a@a @ab)")
      #expect(saved["ab"]?.query == "@b")
      #expect(saved["lễ-hội"]?.query == "sakai")
    }
  }

  @Test func `a line that is no view is reported with its place`() throws {
    try withDirectory { environment in
      let folder = (environment["XDG_CONFIG_HOME"] ?? "") + "/vnjp"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try "# comment\nno tabs here\n".write(
        toFile: "\(folder)/views", atomically: true, encoding: .utf8)
      #expect(
        throws: SavedViews.Failure.malformed(SourceLocation(file: "\(folder)/views", line: 2))
      ) { try SavedViews(environment: environment) }
    }
  }

  @Test func `without a home there is no place for views`() {
    #expect(throws: SavedViews.Failure.noPlace) { try SavedViews(environment: [:]) }
  }

  @Test(arguments: [
    ("sakai", true), ("đà-nẵng_2", true), ("", false), ("a b", false), ("a\tb", false),
  ])
  func `a name can stand behind an at sign`(name: String, isName: Bool) {
    #expect(SavedView.isName(name) == isName)
  }

  private func withDirectory(_ body: ([String: String]) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(["XDG_CONFIG_HOME": folder.path])
  }
}
