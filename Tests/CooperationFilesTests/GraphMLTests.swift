import Cooperation
import CooperationFiles
import TestSupport
import Testing

struct GraphMLTests {
  @Test func `Python finds nodes and edges that were declared`() throws {
    let output = try Python.run(Self.reader, on: Self.text(Fixture.catalog))
    #expect(output.hasPrefix("locality"))
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `hostile records are read by Python`(seed: UInt64) throws {
    var hostile = HostileText(seed: seed)
    _ = try Python.run(Self.reader, on: Self.text(Catalog(hostile.collection(8))))
  }

  @Test(arguments: ["province:\"Da Nang\"", "kind:visit", "sector:climate"])
  func `the events of a node are those that name it`(query: String) throws {
    let catalog = Fixture.catalog
    let rows = try catalog.rows(for: QueryParser.parse(query), today: Fixture.today)
    let text = ExportFormat.graphml.text(
      ExportContext(catalog: catalog, rows: rows, language: .en))
    let table = catalog.table(.person)
    for (value, count) in zip(table.values, catalog.counts(.person, of: rows)) {
      let node = text.split(separator: "\n").first {
        $0.contains("<node id=\"person:\(value.id)\"")
      }
      #expect((node != nil) == (count > 0))
      #expect(node?.contains("<data key=\"events\">\(count)</data>") ?? true)
    }
  }

  @Test func `an edge counts the events of both, and their instruments`() throws {
    let catalog = Fixture.catalog
    let rows = try catalog.rows(
      for: QueryParser.parse("pair:\"Da Nang\"~Sakai"), today: Fixture.today)
    #expect(!rows.isEmpty)
    let edges = Self.text(catalog).split(separator: "\n").filter { line in
      line.contains("source=\"locality:JP-27_2Fsakai\" target=\"locality:VN-DN\"")
    }
    #expect(edges.count == 1)
    #expect(edges.first?.contains("<data key=\"weight\">\(rows.count)</data>") ?? false)
  }

  @Test func `former units are one with today's`() {
    let text = Self.text(Fixture.catalog)
    #expect(!text.contains("_4063\""))
    #expect(text.contains("<data key=\"record\">VN-DN</data>"))
  }

  private static func text(_ catalog: Catalog) -> String {
    ExportFormat.graphml.text(
      ExportContext(catalog: catalog, rows: Array(0..<catalog.count), language: .en))
  }

  private static let reader = """
    import re, sys
    import xml.etree.ElementTree as tree
    space = '{http://graphml.graphdrawing.org/xmlns}'
    root = tree.parse(sys.argv[1]).getroot()
    keys = {key.get('id'): key for key in root.iter(space + 'key')}
    nodes = [node.get('id') for node in root.iter(space + 'node')]
    assert len(set(nodes)) == len(nodes) and nodes == sorted(nodes)
    assert all(re.fullmatch(r'[-._:A-Za-z0-9]+', node) for node in nodes)
    for edge in root.iter(space + 'edge'):
      assert edge.get('source') in nodes and edge.get('target') in nodes
      values = {data.get('key'): data.text for data in edge}
      assert int(values['weight']) > 0 and values['first_year'] <= values['last_year'], values
    for data in root.iter(space + 'data'):
      key = keys[data.get('key')]
      assert key.get('attr.type') == 'string' or int(data.text) >= 0
    print(nodes[0].split(':')[0])
    """
}
