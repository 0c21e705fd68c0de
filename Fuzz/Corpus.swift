import Foundation

/// The inputs that the repository keeps for each harness.
package enum Corpus {
  private static let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path

  /// The inputs of a harness by the names of their files, and behind them its seeds.
  package static func inputs(
    of harness: any Harness.Type
  ) throws -> [(name: String, bytes: [UInt8])] {
    let folder = "\(directory)/corpus/\(harness.name)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let kept = try names.sorted().map { name in
      (name, [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))))
    }
    let seeds = try harness.seeds().enumerated().map { ("seed-\($0 + 1)", $1) }
    return kept + seeds
  }

  /// The directory of the small collection.
  static let collection = "\(directory)/collection"
}
