import Foundation
import TestSupport

/// The fixture with names and texts that would steer a terminal, were they printed as they are.
enum HostileCollection {
  /// What stands at the end of names and texts, as YAML writes it: a title for the window and a bell,
  /// colours by ESC and by C1, an erased line, marks of direction, breaks, and what hides.
  private static let signs =
    #"\e]0;OWNED\a\e[31m\x9b2J\r\x7f\x00\u202E\u2066\u2028\u2029\u200B\u200D\u200F\uFEFFz\U000E0061"#

  /// Makes the collection, hands over its directory, and removes it afterwards.
  static func with<Result>(_ body: (String) throws -> Result) throws -> Result {
    let manager = FileManager.default
    var files: [String: String] = [:]
    for case let path as String in manager.enumerator(atPath: Fixture.directory) ?? .init()
    where path.hasSuffix(".yaml") {
      files[path] = hostile(try Scratch.read("\(Fixture.directory)/\(path)"))
    }
    return try Scratch.with(fixtureAnd: files, body)
  }

  private static func hostile(_ text: String) -> String {
    let signs = signs.replacingOccurrences(of: "\\", with: "\\\\")
    return
      text
      .replacingOccurrences(
        of: #"\{(en|vi): ([^"',{}\[\]\n][^",{}\[\]\n]*)"#, with: "{$1: \"$2\(signs)\"",
        options: .regularExpression
      )
      .replacingOccurrences(
        of: #"(?m)^( +(?:- )?(?:en|publisher|title)): ([^"'{\[|>&*\n][^"\\\n]*)$"#,
        with: "$1: \"$2\(signs)\"", options: .regularExpression)
  }

  /// The scalars of an output that may steer a terminal or hide, but for the breaks of lines and tabs.
  ///
  /// A terminal puts CR before each LF.
  static func harmful(in output: String) -> [Unicode.Scalar] {
    let scalars = Array(output.unicodeScalars)
    return scalars.indices.compactMap { index in
      let scalar = scalars[index]
      switch scalar.properties.generalCategory {
      case .control:
        if scalar == "\n" || scalar == "\t" { return nil }
        let next = scalars[(index + 1)...].first { $0 != "\r" }
        return scalar == "\r" && next == "\n" ? nil : scalar
      case .format, .lineSeparator, .paragraphSeparator: return scalar
      default: return nil
      }
    }
  }
}
