package import Cells
import Words

/// Something on the screen that can have the keys: a page of panes, a line that is typed, a list or a
/// dialog above them.
///
/// The stack of layers is asked from the top, for keys, pointer, footer and cursor alike, so that there
/// is one order of who has them.
package protocol Layer: Sendable {
  /// How keys are looked up while it is on top.
  var taker: KeyTaker { get }
  /// The line that is typed in it; nil while none is.
  var line: LineEditor? { get }
  /// True for a line that stands in the place of the filters.
  var isLine: Bool { get }
  /// Does an action, or leaves it to the layer below.
  mutating func apply(_ action: Action, _ session: inout Session) -> Outcome
  /// Takes how an effect went that it asked for; what the session does with it is done already.
  mutating func finish(_ result: EffectResult, _ session: inout Session) -> Outcome
  /// Takes notice that so many records of an export are written.
  mutating func progress(_ count: Int)
  /// Asks anew what rests on the records, which are others now.
  mutating func recordsChanged(_ session: inout Session)
  /// The last line of the screen.
  func footer(_ session: Session) -> Footer
  /// Draws it above what lies below.
  func render(_ session: Session, on screen: inout Screen)
}

/// What became of an action.
package enum Outcome: Sendable {
  /// It was done.
  case taken(Then = Then())
  /// It is none of the layer's.
  case passed
  /// It was done, and the layer is no more.
  case closed(Then = Then())
}

/// What is to happen after a layer has done an action.
package struct Then: Sendable {
  /// What is left for the program to do.
  package var effects: [Effect] = []
  /// A layer that is opened.
  package var opened: (any Layer)?
  /// What is asked of the layers below.
  package var below: [Action] = []

  package init(
    effects: [Effect] = [], opened: (any Layer)? = nil, below: [Action] = []
  ) {
    self.effects = effects
    self.opened = opened
    self.below = below
  }
}

/// What the last line of the screen says.
package enum Footer: Hashable, Sendable {
  /// Keys and what they do.
  case hints([Hint])
  case notice(Message)
  /// A remark beside what is typed.
  case remark(String)
}

extension Layer {
  package var line: LineEditor? { nil }
  package var isLine: Bool { false }
  package mutating func finish(_ result: EffectResult, _ session: inout Session) -> Outcome {
    .passed
  }
  package mutating func progress(_ count: Int) {}
  package mutating func recordsChanged(_ session: inout Session) {}
}
