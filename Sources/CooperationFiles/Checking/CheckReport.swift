/// How the findings of a check are written.
package enum CheckReport: String, CaseIterable, Hashable, Sendable {
  case text, json, sarif

  /// The findings as one text.
  package func text(_ findings: [Diagnostic]) -> String {
    switch self {
    case .text: findings.map { "\($0)\n" }.joined()
    case .json: JSONValue.array(findings.map(Self.value)).pretty() + "\n"
    case .sarif: Self.sarif(findings).pretty() + "\n"
    }
  }

  private static func value(_ finding: Diagnostic) -> JSONValue {
    .object([
      "file": .string(finding.location.file), "line": .number(finding.location.line),
      "column": .number(finding.location.column), "severity": .string(finding.severity.rawValue),
      "rule": .string(finding.rule), "message": .string(finding.message),
    ])
  }

  /// The Static Analysis Results Interchange Format, version 2.1.0, by OASIS.
  private static func sarif(_ findings: [Diagnostic]) -> JSONValue {
    let rules = Set(findings.map(\.rule)).sorted()
    return .object([
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .string("2.1.0"),
      "runs": .array([
        .object([
          "tool": .object([
            "driver": .object([
              "name": .string("vnjp"),
              "rules": .array(rules.map { .object(["id": .string($0)]) }),
            ])
          ]),
          "columnKind": .string("unicodeCodePoints"),
          "results": .array(findings.map(result)),
        ])
      ]),
    ])
  }

  /// The path as a reference by RFC 3986: bytes other than unreserved ones and strokes are encoded.
  private static func address(_ path: String) -> String {
    var address = ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/":
        address.unicodeScalars.append(scalar)
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        address += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return path.hasPrefix("/") ? "file://\(address)" : address
  }

  private static func result(_ finding: Diagnostic) -> JSONValue {
    .object([
      "ruleId": .string(finding.rule),
      "level": .string(finding.severity.rawValue),
      "message": .object(["text": .string(finding.message)]),
      "locations": .array([
        .object([
          "physicalLocation": .object([
            "artifactLocation": .object(["uri": .string(address(finding.location.file))]),
            "region": .object([
              "startLine": .number(finding.location.line),
              "startColumn": .number(finding.location.column),
            ]),
          ])
        ])
      ]),
    ])
  }
}
