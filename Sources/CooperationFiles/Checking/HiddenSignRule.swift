import Cooperation

extension CheckRule {
  /// Finds signs that nobody sees: those that steer a terminal or turn the direction of a text, which
  /// are errors, and blanks and joiners without a width, which make two texts differ that look alike.
  static let hiddenSign = CheckRule(name: "hidden-sign") { reading, _ in
    var found: [Diagnostic] = []
    reading.forEachText { target, id, text in
      var place = 0
      for scalar in text.text.unicodeScalars {
        place += 1
        let isHarmful = scalar.isHarmful
        guard isHarmful || SignName.isHidden(scalar) else { continue }
        found.append(
          Diagnostic(
            "\(text.name) of '\(id)' holds \(SignName.text(scalar)) as its character \(place), "
              + "expected what can be seen; take it out", rule: "hidden-sign",
            at: reading.location(target, id, text.path),
            severity: isHarmful ? .error : .warning))
        // The first of a text is enough to find the others.
        return
      }
    }
    return found
  }
}
