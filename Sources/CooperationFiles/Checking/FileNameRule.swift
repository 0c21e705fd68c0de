import Cooperation

extension CheckRule {
  /// Finds records whose id is not the name of their file.
  static let fileName = CheckRule(name: "file-name") { reading, _ in
    reading.locations.compactMap { key, location in
      guard key.hasPrefix("event:") || key.hasPrefix("memorandum:") else { return nil }
      let id = key.split(separator: ":").last.map(String.init) ?? ""
      let name = location.file.split(separator: "/").last.map(String.init) ?? ""
      guard name.hasSuffix(".yaml"), name != "\(id).yaml" else { return nil }
      return Diagnostic(
        "the file is called '\(name)', expected '\(id).yaml' after the record's id",
        rule: "file-name", at: location)
    }
  }
}
