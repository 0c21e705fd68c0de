package import Cells
import Cooperation
import Words

/// The browser: what it knows, and the layers of what it shows; it changes by inputs alone, and tells the
/// program what to do outside.
package struct Browser: Sendable {
  /// What all layers share.
  package internal(set) var session: Session
  var layers = LayerStack(MainLayer())
  /// Who asked for the effects that are under way, by the effect's number.
  private var askers: [Int: Int] = [:]
  private var nextEffect = 0

  package init(_ session: Session) { self.session = session }

  /// True when the user has quit.
  package var isFinished: Bool { session.isFinished }

  /// The layer that has the keys.
  package var top: any Layer { layers.top }

  /// Does what a key asks where it is pressed.
  package mutating func press(_ key: Key) -> [Request] {
    var requests: [Request] = []
    for key in KeyMap.keys(of: key, of: top.taker) {
      for action in actions(for: key) where !isFinished { requests += apply(.action(action)) }
    }
    return requests
  }

  /// True while a line takes letters, so that those that wait can be taken together.
  package var takesText: Bool { top.taker == .line }

  /// Does what letters ask that have come faster than they could be taken: in a line they are one change,
  /// after which the records are asked once.
  package mutating func press(text: String) -> [Request] {
    var requests: [Request] = []
    var rest = text[...]
    while let first = rest.first {
      // A letter alone may open something, such as the saved views; behind it all is looked at anew.
      let run = takesText ? rest.prefix { $0 != "@" && $0 != "＠" } : ""
      if run.count > 1 {
        requests += apply(.action(.edit(.insertText(String(run)))))
        rest = rest.dropFirst(run.count)
      } else {
        requests += press(.character(first))
        rest = rest.dropFirst()
      }
    }
    return requests
  }

  private func actions(for key: Key) -> [Action] {
    guard case .mouse(let press) = key else {
      return KeyMap.actions(for: key, of: top.taker, in: session.actionTable)
    }
    return MouseMap.action(for: press, in: session, of: top.taker).map { [$0] } ?? []
  }

  /// Takes what reaches the browser.
  ///
  /// - Returns: what is left for the program to do; each request comes back with its result.
  package mutating func apply(_ input: Input) -> [Request] {
    var requests: [Request] = []
    switch input {
    case .action(let action): requests = take(action)
    case .resized(let size): session.size = size
    case .records(let catalog, let findingCount):
      session.take(catalog, findingCount: findingCount)
      for index in layers.entries.indices {
        _ = layers.update(at: index) { layer in
          layer.recordsChanged(&session)
          return .taken()
        }
      }
    case .lost(let loss): session.message = Message(session.strings[loss.phrase], isWarning: true)
    case .progressed(let number, let count):
      if let index = askers[number].flatMap(layers.index(of:)) {
        _ = layers.update(at: index) { layer in
          layer.progress(count)
          return .taken()
        }
      }
    case .finished(let number, let result): requests = finish(result, of: number)
    }
    session.settle()
    return requests
  }

  // MARK: Actions

  private mutating func take(_ action: Action) -> [Request] {
    // What was shown may be opened from the palette or the menu, too, whose keys leave it as it is.
    if session.message?.link != nil || layers.entries.count == 1 {
      session.shownLink = session.message?.link
    }
    session.message = nil
    let before = session.viewpoint
    var done = action
    let requests = offer(action, at: layers.entries.count - 1, &done)
    session.remember(before, after: done, isTyping: layers.hasLine)
    return requests
  }

  /// Asks a layer, and those below where it passes; `done` is the action that was done in the end.
  private mutating func offer(_ action: Action, at index: Int, _ done: inout Action) -> [Request] {
    guard index >= 0 else { return [] }
    done = action
    let asker = layers.entries[index].number
    let outcome = layers.update(at: index) { $0.apply(action, &session) }
    guard let then = outcome.then else { return offer(action, at: index - 1, &done) }
    return follow(then, of: asker, below: index - 1, &done)
  }

  private mutating func follow(
    _ then: Then, of asker: Int, below index: Int, _ done: inout Action
  ) -> [Request] {
    session.settle()
    let asker = then.opened.map { layers.push($0) } ?? asker
    var requests = then.effects.map { request($0, by: asker) }
    for action in then.below { requests += offer(action, at: index, &done) }
    return requests
  }

  // MARK: Effects

  private mutating func request(_ effect: Effect, by asker: Int) -> Request {
    nextEffect += 1
    askers[nextEffect] = asker
    return Request(number: nextEffect, effect: effect)
  }

  private mutating func finish(_ result: EffectResult, of number: Int) -> [Request] {
    session.finish(result)
    guard let asker = askers.removeValue(forKey: number), let index = layers.index(of: asker),
      let then = layers.update(at: index, { $0.finish(result, &session) }).then
    else { return [] }
    var done = Action.back
    return follow(then, of: asker, below: index - 1, &done)
  }
}

extension Outcome {
  /// What is to happen; nil where the layer passed.
  var then: Then? {
    switch self {
    case .taken(let then), .closed(let then): then
    case .passed: nil
    }
  }
}

/// Draws the whole screen of a browser.
package func render(_ browser: Browser) -> Screen {
  render(browser.session, under: browser.layers)
}
