import Browser
import Cells
import Cooperation
import CooperationFiles
import TestSupport
import Testing

@testable import Loop

struct LoadingLoopTests {
  /// How a loading ended.
  enum Ending: Equatable {
    /// With so many events.
    case opened(Int)
    case cancelled, hungUp
    case signal(Int32)
  }

  @Test(
    arguments: [
      (ScriptedTerminal.Step.press("j Esc"), Ending.cancelled), (.press("q"), .cancelled),
      (.press("Ctrl-C"), .cancelled), (.signal(2), .signal(2)), (.hangUp, .hungUp),
      (.shows("this is never shown"), .opened(30)),
    ])
  func `records are read until they are, or nobody waits for them`(
    step: ScriptedTerminal.Step, ending: Ending
  ) throws {
    try WatchedCollection.with { collection in
      guard case .stale(let remainder) = collection.cache.begin() else {
        Issue.record("the cache is not empty")
        return
      }
      let terminal = ScriptedTerminal(step)
      let found: Ending =
        switch LoadingLoop.run(collection.cache, remainder, .en, .ascii, on: terminal) {
        case .opened(let opened): .opened(opened.catalog.count)
        case .cancelled: .cancelled
        case .hungUp: .hungUp
        case .signal(let number): .signal(number)
        }
      #expect(found == ending)
    }
  }
}
