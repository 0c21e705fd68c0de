package import Cooperation

extension ExportFormat {
  /// A graph.
  package static let graphml = ExportFormat(
    name: "graphml", fileExtension: "graphml",
    meaning: LocalizedText(en: "networks", vi: "sơ đồ mạng lưới", ja: "ネットワーク図"),
    options: [.language])
}

/// A graph of localities, bodies and people, joined by the events that name them together.
///
/// Nodes and edges are counted over all events before the first is written, in the order of their ids.
enum GraphMLExporter: Exporter {
  static let format = ExportFormat.graphml

  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    var graph = CooperationGraph(context.catalog.vocabulary)
    try context.forEachRecord { event, memoranda in graph.add(event, memoranda) }
    try sink.write(head)
    for (node, tally) in graph.nodes.sorted(by: { $0.key < $1.key }) {
      try sink.write(text(node, tally, context))
    }
    for (edge, tally) in graph.edges.sorted(by: { $0.key < $1.key }) {
      try sink.write(text(edge, tally))
    }
    try sink.write("  </graph>\n</graphml>\n")
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
    http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
      <key id="label" for="node" attr.name="label" attr.type="string"/>
      <key id="kind" for="node" attr.name="kind" attr.type="string"/>
      <key id="record" for="node" attr.name="record" attr.type="string"/>
      <key id="country" for="node" attr.name="country" attr.type="string"/>
      <key id="events" for="node" attr.name="events" attr.type="int"/>
      <key id="relation" for="edge" attr.name="relation" attr.type="string"/>
      <key id="weight" for="edge" attr.name="weight" attr.type="int"/>
      <key id="memoranda" for="edge" attr.name="memoranda" attr.type="int"/>
      <key id="first_year" for="all" attr.name="first_year" attr.type="int"/>
      <key id="last_year" for="all" attr.name="last_year" attr.type="int"/>
      <graph id="cooperation" edgedefault="undirected">

    """

  private static func text(
    _ node: CooperationGraph.Node, _ tally: CooperationGraph.Tally, _ context: ExportContext
  ) -> String {
    let vocabulary = context.catalog.vocabulary
    let names = RecordNames(vocabulary, context.language)
    let (label, country): (String, String?)
    switch node.kind {
    case .locality:
      (label, country) = (names.place(node.id), Locality(node.id)?.country)
    case .party:
      (label, country) = (
        names.party(node.id), vocabulary.party(id: node.id).map { vocabulary.parties[$0].country }
      )
    case .person:
      (label, country) = (
        names.person(node.id),
        vocabulary.person(id: node.id).flatMap { vocabulary.people[$0].country }
      )
    }
    return "    <node id=\"\(node.key)\">" + data("label", label)
      + data("kind", node.kind.rawValue) + data("record", node.id)
      + (country.map { data("country", $0) } ?? "") + data("events", "\(tally.events)")
      + years(tally) + "</node>\n"
  }

  private static func text(
    _ edge: CooperationGraph.Edge, _ tally: CooperationGraph.Tally
  ) -> String {
    "    <edge source=\"\(edge.first.key)\" target=\"\(edge.second.key)\">"
      + data("relation", edge.relation.rawValue) + data("weight", "\(tally.events)")
      + (edge.relation == .together ? data("memoranda", "\(tally.memoranda.count)") : "")
      + years(tally) + "</edge>\n"
  }

  private static func years(_ tally: CooperationGraph.Tally) -> String {
    tally.years.map {
      data("first_year", "\($0.lowerBound)") + data("last_year", "\($0.upperBound)")
    }
      ?? ""
  }

  private static func data(_ key: String, _ text: String) -> String {
    "<data key=\"\(key)\">\(HTMLText.escaped(text))</data>"
  }
}
