import CooperationFiles
import Cooperation
import Foundation
import TestSupport
import Testing

struct RecordTemplateTests {
  @Test(arguments: RecordTemplate.allCases)
  func `a template lacks only what its author must write`(template: RecordTemplate) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(atPath: Fixture.directory, toPath: folder.path)
    let kinds = Fixture.records.kinds.map(\.id)
    let text = template.text(kinds: kinds, sectors: Fixture.records.sectors.map(\.id))
      .replacing("id: \"\"", with: "id: new-record", maxReplacements: 1)
      .replacing("kind: \"\"", with: "kind: visit")
      .replacing("date: \"\"", with: "date: \"2026-01\"")
      .replacing("  en: \"\"", with: "  en: A title")
    let place = template == .event ? "events/2026" : "memoranda"
    try text.write(
      toFile: "\(folder.path)/\(place)/new-record.yaml", atomically: true, encoding: .utf8)
    let reading = CollectionReader.read(directory: folder.path)
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    switch template {
    case .event: #expect(reading.records.events.contains { $0.id == "new-record" })
    case .memorandum: #expect(reading.records.memoranda.contains { $0.id == "new-record" })
    }
  }

  @Test func `the template of an event names every kind and sector`() {
    let text = RecordTemplate.event.text(kinds: ["visit", "loan"], sectors: ["climate", "ports"])
    for word in ["visit", "loan", "climate", "ports"] { #expect(text.contains(word)) }
  }
}
