import CooperationFiles
import TestSupport
import Testing

@testable import CooperationFiles

struct JSONValueTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `Python reads the same value`(seed: UInt64) throws {
    var hostile = HostileText(seed: seed)
    var generator = SeededGenerator(seed: seed)
    let value = Self.random(depth: 5, &hostile, &generator)
    #expect(try Python.run(Self.script, on: value.compact) == Self.trace(value) + "\n")
    #expect(try Python.run(Self.script, on: value.pretty()) == Self.trace(value) + "\n")
  }

  @Test(arguments: HostileText.pieces)
  func `Python reads the same text`(piece: String) throws {
    let value = JSONValue.string(piece)
    #expect(try Python.run(Self.script, on: value.compact) == Self.trace(value) + "\n")
  }

  @Test(
    arguments: [
      (.null, "null"), (.bool(true), "true"), (.bool(false), "false"), (.number(-7), "-7"),
      (.number(.max), "9223372036854775807"), (.string("a/b"), "\"a/b\""), (.array([]), "[]"),
      (.object([]), "{}"), (.string("\u{1F}\u{7F}\u{2028}"), "\"\\u001f\\u007f\\u2028\""),
      (.object(["b": .null, "a": .array([.number(1), .number(2)])]), "{\"b\":null,\"a\":[1,2]}"),
    ] as [(JSONValue, String)])
  func `a value is written on one line`(value: JSONValue, text: String) {
    #expect(value.compact == text)
  }

  @Test func `a value is written over several lines`() {
    let value = JSONValue.object([
      "a": .array([.number(1), .object([])]), "b": .object(["c": .array([])]),
    ])
    #expect(
      value.pretty() == """
        {
          "a": [
            1,
            {}
          ],
          "b": {
            "c": []
          }
        }
        """)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `no control character and no line separator is written as it is`(seed: UInt64) {
    var hostile = HostileText(seed: seed)
    let text = JSONValue.string(hostile.text(upTo: 200)).compact
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
        && !(0x2028...0x2029).contains(scalar.value)
    }
    #expect(isPlain)
  }

  // MARK: Helpers

  private static func random(
    depth: Int, _ hostile: inout HostileText, _ generator: inout SeededGenerator
  ) -> JSONValue {
    switch Int.random(in: depth == 5 ? 4...5 : 0...(depth > 0 ? 5 : 3), using: &generator) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .number(Int.random(in: .min ... .max, using: &generator))
    case 3: return .string(hostile.text())
    case 4:
      return .array(
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in
          random(depth: depth - 1, &hostile, &generator)
        })
    default:
      return .object(
        (0..<Int.random(in: 0...4, using: &generator)).map { number in
          JSONValue.Member(
            key: "\(number)" + hostile.text(),
            value: random(depth: depth - 1, &hostile, &generator))
        })
    }
  }

  /// The value in an alphabet that nothing can break: texts as the digits of their UTF-8.
  private static func trace(_ value: JSONValue) -> String {
    switch value {
    case .null: "None"
    case .bool(let flag): flag ? "True" : "False"
    case .number(let number): "\(number)"
    case .decimal(let number): "\(number)"
    case .string(let text): "'\(hex(text))'"
    case .array(let elements): "[\(elements.map(trace).joined(separator: " "))]"
    case .object(let members):
      "{\(members.map { "\(hex($0.key)):\(trace($0.value))" }.joined(separator: " "))}"
    }
  }

  private static func hex(_ text: String) -> String {
    text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static let script = """
    import json, sys
    def trace(value):
      if isinstance(value, str): return "'" + value.encode('utf-8').hex() + "'"
      if isinstance(value, list): return '[' + ' '.join(map(trace, value)) + ']'
      if isinstance(value, dict):
        return '{' + ' '.join(k.encode('utf-8').hex() + ':' + trace(v) for k, v in value.items()) + '}'
      return repr(value)
    print(trace(json.load(open(sys.argv[1], encoding='utf-8'))))
    """
}
