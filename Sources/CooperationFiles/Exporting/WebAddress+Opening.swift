import Cooperation

extension WebAddress {
  /// The address as it may be handed to a program that opens it, in the letters that RFC 3986 allows; nil
  /// for one that may not.
  ///
  /// It may where it is http or https with a host, names no user, and has no control, no blank, and no
  /// sign that is not seen or turns the direction of a text, so that what is opened is what is shown.
  package static func forOpening(_ url: String) -> String? {
    guard let scheme = ["https://", "http://"].first(where: url.hasPrefix) else { return nil }
    let authority = url.dropFirst(scheme.count).prefix { !"/?#\\".contains($0) }
    let host = authority.prefix { $0 != ":" }
    guard
      authority == host || host.first == "["
        || authority.dropFirst(host.count + 1).allSatisfy(\.isNumber),
      !host.isEmpty, !authority.contains("@"), !url.contains("\\"),
      url.unicodeScalars.allSatisfy(isSeen)
    else { return nil }
    return encoded(url)
  }

  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .privateUse, .spaceSeparator, .lineSeparator,
      .paragraphSeparator:
      false
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
