extension String {
  /// Returns the text in lines of at most `columns` terminal columns, at least one line.
  ///
  /// Lines break at newlines, at spaces (which vanish there), and between kanji or kana, but not
  /// before closing punctuation nor after an opening bracket; a longer word is cut between characters.
  /// A character wider than the line becomes an ellipsis; below one column there is one empty line.
  package func wrapped(to columns: Int) -> [String] {
    guard columns > 0 else { return [""] }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap {
      var wrapper = LineWrapper(columns: columns)
      for character in $0 { wrapper.append(character) }
      return wrapper.finish()
    }
  }
}
