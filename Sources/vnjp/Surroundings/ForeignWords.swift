import Foundation

/// What the system hands the program as bytes: arguments, and variables of the environment.
///
/// Swift puts U+FFFD where they are not UTF-8, so that another file would be looked for than was named.
enum ForeignWords {
  /// The variables that the program looks at.
  private static let variables = [
    "VNJP_DATA", "VNJP_LANG", "HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
    "TMPDIR",
  ]

  /// Fails where an argument or a variable is not UTF-8.
  static func check() throws(CommandFailure) {
    for index in 1..<max(1, Int(CommandLine.argc)) {
      if let fault = fault(CommandLine.unsafeArgv[index]) {
        throw CommandFailure(.usage, "argument \(index) \(fault)")
      }
    }
    for name in variables {
      if let fault = fault(getenv(name)) { throw CommandFailure(.usage, "$\(name) \(fault)") }
    }
  }

  /// What is wrong with the bytes; nil where nothing is.
  private static func fault(_ bytes: UnsafePointer<CChar>?) -> String? {
    guard let bytes, String(validatingCString: bytes) == nil else { return nil }
    return "('\(String(cString: bytes))') is not UTF-8, expected a text in UTF-8"
  }
}
