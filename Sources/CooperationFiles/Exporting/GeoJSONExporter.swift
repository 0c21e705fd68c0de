package import Cooperation

extension ExportFormat {
  /// Points on a map.
  package static let geojson = ExportFormat(
    name: "geojson", fileExtension: "geojson",
    meaning: LocalizedText(en: "maps", vi: "bản đồ", ja: "地図"), options: [.language])
}

/// A feature collection by RFC 7946: one feature an event, at the points where it took place.
///
/// Of an event whose places have no known point, the points of its localities are taken;
/// `position_of` says which. An event without either has a null geometry, and their number stands at
/// the end.
enum GeoJSONExporter: Exporter {
  static let format = ExportFormat.geojson

  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    try sink.write("{\"type\":\"FeatureCollection\",\"features\":[")
    var unplaced = 0
    var isFirst = true
    try context.forEachRecord { event, _ in
      let points = EventPoints(event, context.catalog.vocabulary.gazetteer)
      if points.positions.isEmpty { unplaced += 1 }
      try sink.write((isFirst ? "\n" : ",\n") + feature(event, points, context))
      isFirst = false
    }
    let counts: JSONValue = .object([
      "events": .number(context.rows.count), "without_position": .number(unplaced),
    ])
    try sink.write("\n],\"counts\":\(counts.compact)}\n")
  }

  private static func feature(
    _ event: Event, _ points: EventPoints, _ context: ExportContext
  ) -> String {
    let language = context.language
    let names = RecordNames(context.catalog.vocabulary, language)
    let properties: JSONValue = .object([
      "id": .string(event.id),
      "date": .string(event.date.description),
      "date_from": .string(event.date.earliest.description),
      "date_until": .string(event.date.latest.description),
      "title": .string(event.title.text(in: language) ?? event.id),
      "kind": .string(event.kind),
      "kind_name": .string(names.kind(event.kind)),
      "status": .string(event.status.rawValue),
      "places": .texts(event.places.map { names.locality($0, on: event.date) }),
      "localities": .texts(event.localities.map { names.locality($0, on: event.date) }),
      "sectors": .texts(event.sectors.map(names.sector)),
      "position_of": .text(points.origin?.rawValue),
      "source": .text(event.sources.lazy.compactMap(\.url).first),
    ])
    return "{\"type\":\"Feature\",\"id\":\(JSONValue.string(event.id).compact),"
      + "\"geometry\":\(geometry(points.positions)),\"properties\":\(properties.compact)}"
  }

  /// Longitude comes before latitude.
  private static func geometry(_ positions: [GeographicPosition]) -> String {
    let points = positions.map { "[\($0.longitude),\($0.latitude)]" }
    switch points.count {
    case 0: return "null"
    case 1: return "{\"type\":\"Point\",\"coordinates\":\(points[0])}"
    default:
      return "{\"type\":\"MultiPoint\",\"coordinates\":[\(points.joined(separator: ","))]}"
    }
  }
}
