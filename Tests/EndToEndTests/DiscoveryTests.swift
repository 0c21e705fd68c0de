import Foundation
import Testing

/// Where the program looks for records: `--data`, `$VNJP_DATA`, `./data`, the user's data
/// directory, then what was installed.
struct DiscoveryTests {
  /// A place where records may be, the best first.
  enum Place: String, CaseIterable {
    case named, environment, current, user, home, installed
  }

  @Test(arguments: Place.allCases)
  func `the best place that has records is taken`(place: Place) throws {
    try Self.withRecords(at: Place.allCases.drop { $0 != place }) { directory in
      let outcome = try Self.run(
        ["list"] + (place == .named ? ["--data", "\(directory)/named"] : []), in: directory,
        usesEnvironment: place == .environment || place == .named, usesXDG: place != .home)
      #expect(outcome.lastWords == [Substring(place.rawValue)])
    }
  }

  @Test func `a directory called data without records is passed over`() throws {
    try Self.withRecords(at: [.user]) { directory in
      try FileManager.default.createDirectory(
        atPath: "\(directory)/here/data", withIntermediateDirectories: true)
      let outcome = try Self.run(
        ["list"], in: directory, usesEnvironment: false, usesXDG: true)
      #expect(outcome.lastWords == ["user"])
    }
  }

  @Test func `installed records are found by a program on the path`() throws {
    try Self.withRecords(at: [.installed]) { directory in
      let outcome = try Program.run(
        "/usr/bin/env", ["vnjp", "list"],
        environment: ["PATH": "\(directory)/bin:/usr/bin", "HOME": "\(directory)/none"],
        in: directory)
      #expect(outcome.lastWords == ["installed"])
    }
  }

  @Test func `without records the places are named`() throws {
    let isInstalled = ["/usr/local/share/vnjp", "/usr/share/vnjp"].contains {
      FileManager.default.fileExists(atPath: $0)
    }
    try Self.withRecords(at: []) { directory in
      let outcome = try Self.run(
        ["list"], in: directory, usesEnvironment: false, usesXDG: true)
      #expect(outcome.status == (isInstalled ? 0 : 66))
      #expect(
        isInstalled
          || outcome.errors.hasPrefix(
            "vnjp: no records found; looked in data, \(directory)/xdg/vnjp, "
              + "\(directory)/share/vnjp, ")
      )
    }
  }

  // MARK: Helpers

  /// Makes a collection at each place, with an event that is called as the place is.
  private static func withRecords(
    at places: some Sequence<Place>, _ body: (String) throws -> Void
  ) throws {
    try Scratch.with { directory in
      try FileManager.default.createDirectory(
        atPath: "\(directory)/here", withIntermediateDirectories: true)
      try FileManager.default.createDirectory(
        atPath: "\(directory)/bin", withIntermediateDirectories: true)
      do {
        try FileManager.default.linkItem(atPath: Program.path, toPath: "\(directory)/bin/vnjp")
      } catch {
        try FileManager.default.copyItem(atPath: Program.path, toPath: "\(directory)/bin/vnjp")
      }
      for place in places {
        let path =
          switch place {
          case .named, .environment: place.rawValue
          case .current: "here/data"
          case .user: "xdg/vnjp"
          case .home: "home/.local/share/vnjp"
          case .installed: "share/vnjp"
          }
        let record = "id: \(place)\nkind: visit\ndate: \"2024\"\nstatus: held\ntitle: {en: A}\n"
        try Scratch.write(record, to: "\(directory)/\(path)/events/\(place).yaml")
      }
      try body(directory)
    }
  }

  private static func run(
    _ arguments: [String], in directory: String, usesEnvironment: Bool, usesXDG: Bool
  ) throws -> Outcome {
    var environment = ["LC_ALL": "C.UTF-8", "HOME": "\(directory)/home", "VNJP_DATA": ""]
    if usesEnvironment { environment["VNJP_DATA"] = "\(directory)/environment" }
    if usesXDG { environment["XDG_DATA_HOME"] = "\(directory)/xdg" }
    return try Program.run(
      "\(directory)/bin/vnjp", arguments, environment: environment, in: "\(directory)/here")
  }
}
