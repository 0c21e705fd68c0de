import Browser
import Cells
import Foundation
import TestSupport
import Testing

/// Compares a screen with its file in `Screens/`, text first, styles below.
///
/// With `RECORD_SCREENS=1` the file is written anew and the test fails, so that no run of continuous
/// integration can record.
func expectScreen(
  _ play: Screenplay, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let screen = render(play.browser)
  let actual = "\(screen.text)\n=== styles ===\n\(screen.styles)\n"
  let path = "\(Fixture.packageDirectory)/Tests/BrowserTests/Screens/\(name).txt"
  if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
    try actual.write(toFile: path, atomically: true, encoding: .utf8)
    Issue.record(
      "recorded \(name); run again without RECORD_SCREENS", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(contentsOfFile: path, encoding: .utf8)
  #expect(actual == expected, "screen \(name)", sourceLocation: sourceLocation)
}
