import Cooperation

extension State {
  /// The command that writes the same file; nil while the marked events are to be written, which no
  /// query finds.
  package var exportLine: String? {
    guard let dialog = exporting.dialog, let choice = exportChoice, !dialog.isOfMarks else {
      return nil
    }
    var parts = ["vnjp export --format \(choice.name)"]
    if choice.traits.contains(.columns), let columns = exportColumns {
      parts.append("--columns " + columns.joined(separator: ","))
    }
    if choice.traits.contains(.language) { parts.append("--lang \(dialog.language.rawValue)") }
    if choice.traits.contains(.byteOrderMark), dialog.hasByteOrderMark { parts.append("--bom") }
    if choice.traits.contains(.formulas), dialog.keepsFormulas { parts.append("--raw") }
    parts.append("--output \(dialog.line.text.shellQuoted)")
    let view = ViewLine(query: query, sort: sortOrder, pane: .timeline, isZoomed: false)
    return (parts + [view.description]).filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension String {
  /// The text as one word of a shell.
  var shellQuoted: String {
    let isPlain =
      !isEmpty
      && unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "._-/+:@%".unicodeScalars.contains(scalar)
      }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }

  /// The text with every occurrence of a character in place of another text.
  func replacing(_ character: Character, with text: String) -> String {
    reduce(into: "") { result, next in
      if next == character { result += text } else { result.append(next) }
    }
  }
}
