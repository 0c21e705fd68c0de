import Cooperation
import CooperationFiles
import TestSupport
import Testing

struct BibTeXTests {
  @Test func `each source of each event is an entry with a key of its own`() {
    let keys = Self.keys(Fixture.catalog)
    let count = Fixture.catalog.events.reduce(0) { $0 + max(1, $1.sources.count) }
    #expect(keys.count == count)
    #expect(Set(keys).count == count)
    #expect(Set(keys).isSuperset(of: Fixture.catalog.events.map(\.id)))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `hostile records leave every brace closed`(seed: UInt64) {
    var hostile = HostileText(seed: seed)
    let catalog = Catalog(hostile.collection(8))
    #expect(Self.keys(catalog).count == 8)
    var depth = 0
    var ends = 0
    for scalar in Self.text(catalog).unicodeScalars {
      if scalar == "{" { depth += 1 }
      if scalar == "}" { depth -= 1 }
      if scalar == "}", depth == 0 { ends += 1 }
      #expect(depth >= 0)
    }
    #expect(depth == 0)
    #expect(ends == 8)
  }

  private static func text(_ catalog: Catalog) -> String {
    ExportFormat.bibtex.text(
      ExportContext(catalog: catalog, rows: Array(0..<catalog.count), language: .vi))
  }

  private static func keys(_ catalog: Catalog) -> [String] {
    text(catalog).split(separator: "\n").filter { $0.hasPrefix("@") }.compactMap { line in
      line.split(separator: "{").last.map { $0.filter { $0 != "," } }
    }
  }
}
