/// Addresses of the web as documents may name them.
package enum WebAddress {
  /// The address in the letters that RFC 3986 allows; nil unless it begins with http or https.
  ///
  /// Escapes that it has are kept.
  package static func encoded(_ url: String) -> String? {
    guard url.hasPrefix("https://") || url.hasPrefix("http://") else { return nil }
    var result = ""
    var hasFragment = false
    for scalar in url.unicodeScalars {
      let isSecondFragment = scalar == "#" && hasFragment
      if scalar == "#" { hasFragment = true }
      if allowed.contains(scalar), !isSecondFragment {
        result.unicodeScalars.append(scalar)
      } else {
        for byte in String(scalar).utf8 {
          result += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
        }
      }
    }
    return result
  }

  /// What may stand in an address, and the sign of escapes.
  private static let allowed = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%"
      .unicodeScalars)
}
