extension String {
  /// The text in quotes, for a shell one word whatever is in it.
  package var shellQuoted: String { "'" + replacing("'", with: "'\\''") + "'" }

  /// The text as one word of a shell, in quotes only where it needs them.
  package var shellWord: String {
    let isPlain =
      !isEmpty
      && unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "._-/+:@%".unicodeScalars.contains(scalar)
      }
    return isPlain ? self : shellQuoted
  }

  /// The text with every occurrence of a character in place of another text.
  func replacing(_ character: Character, with text: String) -> String {
    reduce(into: "") { result, next in
      if next == character { result += text } else { result.append(next) }
    }
  }
}
