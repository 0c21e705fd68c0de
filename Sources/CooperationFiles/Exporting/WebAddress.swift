/// Addresses of the web as documents may name them.
package enum WebAddress {
  /// The address in the letters that RFC 3986 allows; nil unless it begins with http or https.
  ///
  /// Escapes that it has are kept.
  package static func encoded(_ url: String) -> String? {
    guard let scheme = ["https://", "http://"].first(where: url.hasPrefix) else { return nil }
    let rest = Array(url.utf8.dropFirst(scheme.utf8.count))
    var result = scheme
    var isHost = true
    var hasFragment = false
    for (index, byte) in rest.enumerated() {
      var isAllowed = allowed.contains(byte)
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "?"): isHost = false
      case UInt8(ascii: "["), UInt8(ascii: "]"): isAllowed = isHost
      case UInt8(ascii: "#"):
        isAllowed = !hasFragment
        (isHost, hasFragment) = (false, true)
      case UInt8(ascii: "%"):
        let digits = rest[(index + 1)...].prefix(2)
        isAllowed = digits.count == 2 && digits.allSatisfy(isHexadecimal)
      default: break
      }
      if isAllowed {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// What may stand in the path of an address, and what begins and parts its parts.
  private static let allowed = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=".utf8)
}
