import Cooperation
import Foundation

extension CheckRule {
  /// Finds files below a collection that look like records and are not read.
  static let notRead = CheckRule(name: "not-read") { reading, _ in
    guard let directory = reading.directory,
      let names = FileManager.default.enumerator(atPath: directory)
    else { return [] }
    let read = Set(
      RecordListing(of: directory).stamps.map(\.path).filter { path in
        path.contains("/") || RecordFiles.parts.contains(path)
      })
    let root =
      directory.count > 1 && directory.hasSuffix("/") ? String(directory.dropLast()) : directory
    return names.compactMap { $0 as? String }.sorted().compactMap { path in
      let parts = path.split(separator: "/")
      guard !read.contains(path), !parts.contains(where: { $0.hasPrefix(".") }),
        let (advice, severity) = advice(on: path, parts.first.map(String.init) ?? "")
      else { return nil }
      var isDirectory: ObjCBool = false
      let file = "\(root)/\(path)"
      guard FileManager.default.fileExists(atPath: file, isDirectory: &isDirectory),
        !isDirectory.boolValue
      else { return nil }
      return Diagnostic(
        "the file is not read, \(advice)", rule: "not-read", at: SourceLocation(file: file),
        severity: severity)
    }
  }

  /// What to do about a file; nil for one that nobody takes for a record.
  private static func advice(
    on path: String, _ folder: String
  ) -> (String, Diagnostic.Severity)? {
    let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    let isRecord = [".yaml", ".yml"].contains { name.hasSuffix($0) }
    let isHidden = [".yaml.txt", ".yml.txt"].contains { name.hasSuffix($0) }
    let isFolder = folder == "events" || folder == "memoranda"
    if isHidden { return ("expected a name that ends in .yaml; take .txt off", .error) }
    if isRecord, isFolder {
      return ("expected a name that ends in .yaml, in small letters", .error)
    }
    if isRecord {
      return (
        "expected a record below events/YEAR or memoranda, or a list by its name such as people.yaml",
        .error
      )
    }
    guard isFolder || name.contains(".yaml") else { return nil }
    return ("expected a record, whose name ends in .yaml", .warning)
  }
}
