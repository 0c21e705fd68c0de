/// A path as a user writes it.
package enum UserPath {
  /// The path with `~` and `~/` at its beginning as `$HOME`; as it stands where that is not set, and
  /// with another user's name behind the `~`.
  ///
  /// A shell does so itself, but not behind the `=` of an option, nor in a line of the browser.
  package static func expanded(_ path: String, _ environment: [String: String]) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = environment["HOME"], !home.isEmpty else {
      return path
    }
    return home + path.dropFirst()
  }

  /// The ending of a file's name, without its dot and in small letters; nil where it has none.
  package static func ending(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...]
    return ending.isEmpty ? nil : ending.lowercased()
  }
}
