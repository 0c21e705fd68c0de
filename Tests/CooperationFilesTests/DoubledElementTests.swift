import Testing

@testable import CooperationFiles

struct DoubledElementTests {
  @Test(arguments: [
    (["parties: [a, b, a]"], ["parties: [a, b]"]),
    (["parties: [a, b]"], ["parties: [a, b]"]),
    (
      ["parties:", "  - a", "  - b", "  - a", "sectors:", "  - a"],
      ["parties:", "  - a", "  - b", "sectors:", "  - a"]
    ),
    (["signatories: [x-a, a, a-x, a]  # a, a"], ["signatories: [x-a, a, a-x]  # a, a"]),
    (["- {by: [a, a], to: [b]}"], ["- {by: [a], to: [b]}"]),
    (["", "title: a [a, a]"], ["", "title: a [a, a]"]),
    (["  - party: a", "  - party: a"], ["  - party: a", "  - party: a"]),
  ])
  func `a list names an id once`(lines: [String], expected: [String]) {
    #expect(DoubledElement.removed("a", from: lines, written: [0]) == expected)
  }
}
