import Cooperation
import Foundation
import Yams

extension CollectionReading {
  /// Goes through the texts of all records.
  func forEachText(_ body: (RecordTarget, _ id: String, RecordTexts.Text) -> Void) {
    func go(_ records: [some Record], _ target: RecordTarget, _ id: (Int) -> String) {
      for (index, record) in records.enumerated() {
        for text in RecordTexts.all(of: record) { body(target, id(index), text) }
      }
    }
    go(records.events, .event) { records.events[$0].id }
    go(records.memoranda, .memorandum) { records.memoranda[$0].id }
    go(records.parties, .party) { records.parties[$0].id }
    go(records.people, .person) { records.people[$0].id }
    go(records.units, .unit) { records.units[$0].id }
    go(records.cities, .place) { records.cities[$0].id }
    go(records.regions, .region) { records.regions[$0].id }
    go(records.sectors, .sector) { records.sectors[$0].id }
    go(records.kinds, .kind) { records.kinds[$0].id }
  }

  /// Where a text of a record stands: in a file that holds one record its own place, else where the
  /// record begins.
  ///
  /// - Complexity: reads the file again
  func location(_ target: RecordTarget, _ id: String, _ path: [RecordStep]) -> SourceLocation {
    let start = location(target, id)
    guard directory != nil, target == .event || target == .memorandum,
      let data = FileManager.default.contents(atPath: start.file),
      let root = (try? Yams.compose(yaml: String(decoding: data, as: UTF8.self))) ?? nil
    else { return start }
    var node = root
    for step in path {
      let next: Node? =
        switch step {
        case .key(let key): node.mapping?[Node(key)]
        case .index(let index):
          node.sequence.flatMap { $0.indices.contains(index) ? $0[index] : nil }
        }
      guard let next else { break }
      node = next
    }
    guard let mark = node.mark else { return start }
    return SourceLocation(file: start.file, line: mark.line, column: mark.column)
  }
}
