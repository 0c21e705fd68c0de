package import Cooperation
import Words

/// Text for HTML, in which a browser sees nothing but letters.
package enum HTMLText {
  /// The text with what has a meaning in HTML or XML escaped, on one line, for elements and for
  /// attributes in quotation marks.
  ///
  /// Control characters and noncharacters, which neither allows, become U+FFFD, and so do the signs
  /// that turn the direction of what stands behind a text.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": result += " "
      case _ where scalar.isHarmful || isNoncharacter(scalar): result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
  }

  /// The text for a page in a language; where another stands in, within a `span` that says which.
  ///
  /// A text of white space alone counts as none.
  package static func text(
    _ text: LocalizedText, in language: Language, or other: String
  ) -> String {
    guard
      let found = language.fallbacks.first(where: { text[$0].map(isBlank) == false }),
      let words = text[found]
    else { return escaped(other) }
    let body = escaped(words)
    return found == language ? body : "<span lang=\"\(found.rawValue)\">\(body)</span>"
  }

  /// True for a text that shows nothing.
  static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

  /// A link to an address of the web; the text alone for any other.
  package static func link(_ text: String, to url: String?) -> String {
    linked(escaped(text), to: url)
  }

  /// What is HTML already, as a link to an address of the web.
  package static func linked(_ body: String, to url: String?) -> String {
    guard let address = url.flatMap(WebAddress.encoded) else { return body }
    return "<a href=\"\(escaped(address))\">\(body)</a>"
  }
}
