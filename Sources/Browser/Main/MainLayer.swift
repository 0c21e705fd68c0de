package import Cells

/// The panes: list, detail, facets and filters; it is always there, and takes what nothing above takes.
package struct MainLayer: Layer {
  package var taker: KeyTaker { .panes }

  package mutating func apply(_ action: Action, _ session: inout Session) -> Outcome {
    .taken(session.apply(action))
  }

  package func footer(_ session: Session) -> Footer { .hints(MainHints.of(session)) }

  package func render(_ session: Session, on screen: inout Screen) {}
}
