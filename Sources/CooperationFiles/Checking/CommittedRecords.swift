package import Cooperation
import Foundation
import Yams

/// The records of a git work tree as they were committed, of the files that differ now.
package enum CommittedRecords {
  /// Reads them; empty where the directory is in no work tree, where git is not installed, and where
  /// nothing differs.
  package static func changed(in directory: String) -> RecordCollection {
    var records = RecordCollection()
    guard
      let names = git(
        ["diff", "--name-only", "--relative", "-z", "HEAD", "--", "*.yaml"], in: directory)
    else { return records }
    for name in names.split(separator: "\0") {
      guard let text = git(["show", "HEAD:./\(name)"], in: directory) else { continue }
      read(text, named: String(name), into: &records)
    }
    return records
  }

  private static func read(_ text: String, named name: String, into records: inout RecordCollection)
  {
    var reader = NodeReader(file: name)
    let budget: DocumentBudget = name.contains("/") ? .record : .list
    guard let node = reader.document(text, within: budget) else { return }
    func list<Kind: Record>() -> [Kind] {
      (node.mapping?[.init(Kind.shape.table)]?.sequence.map { Array($0) } ?? []).compactMap {
        reader.record($0)
      }
    }
    switch name.split(separator: "/").first {
    case "events": records.events += reader.event(node)
    case "memoranda":
      if let record: Memorandum = reader.record(node) { records.memoranda.append(record) }
    case "parties.yaml": records.parties = list()
    case "people.yaml": records.people = list()
    case "units.yaml": records.units = list()
    case "cities.yaml": records.cities = list()
    case "regions.yaml": records.regions = list()
    case "sectors.yaml": records.sectors = list()
    case "kinds.yaml": records.kinds = list()
    default: break
    }
  }

  /// What git prints; nil when it fails or is not there.
  private static func git(_ arguments: [String], in directory: String) -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", directory] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      return nil
    }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return String(decoding: data, as: UTF8.self)
  }
}
