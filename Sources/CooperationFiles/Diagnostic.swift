/// Where in a file something stands.
package struct SourceLocation: Hashable, Sendable {
  package let file: String
  /// One-based.
  package let line: Int
  /// One-based, in characters.
  package let column: Int

  package init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// A finding about data, printed as `file:line:column: error: message`.
package struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  package enum Severity: String, Hashable, Sendable {
    case error, warning
  }

  package let location: SourceLocation
  package let severity: Severity
  /// The name of the rule that found it, as `unknown-id`.
  package let rule: String
  /// Lower case, without a full stop: what was found, and what was expected.
  package let message: String

  package init(
    _ message: String, rule: String, at location: SourceLocation, severity: Severity = .error
  ) {
    self.message = message
    self.rule = rule
    self.location = location
    self.severity = severity
  }
}

extension Diagnostic: CustomStringConvertible {
  package var description: String {
    "\(location.file):\(location.line):\(location.column): \(severity.rawValue): "
      + "\(message) [\(rule)]"
  }
}

extension Diagnostic: Comparable {
  /// By file, line and column.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.location.file, left.location.line, left.location.column, left.message)
      < (right.location.file, right.location.line, right.location.column, right.message)
  }
}
