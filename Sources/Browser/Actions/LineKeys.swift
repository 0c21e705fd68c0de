import Cells
import Words

/// The keys of a line that is being typed; the line takes them from here, and the help prints them.
package enum LineKeys {
  /// The rows in the order of the help.
  package static let bindings: [KeyBinding] = [
    KeyBinding(.acceptLine, [.enter], .lineAccept),
    KeyBinding(.back, [.escape, .control("g"), .control("c")], .lineCancel),
    KeyBinding(.nextChoice, [.tab], .lineComplete),
    KeyBinding(.previousChoice, [.backTab], .linePreviousChoice),
    KeyBinding(.moveDown, [.down], .lineDown),
    KeyBinding(.moveUp, [.up], .lineUp),
    KeyBinding(.olderLine, [.control("p")], .lineOlder),
    KeyBinding(.newerLine, [.control("n")], .lineNewer),
    KeyBinding(.edit(.left), [.left, .control("b")], .lineLeft),
    KeyBinding(.edit(.right), [.right, .control("f")], .lineRight),
    KeyBinding(
      .edit(.wordLeft), [.controlLeft, .alt("b"), .shiftLeft], .lineWordLeft),
    KeyBinding(
      .edit(.wordRight), [.controlRight, .alt("f"), .shiftRight], .lineWordRight),
    KeyBinding(.edit(.home), [.home, .control("a")], .lineHome),
    KeyBinding(.edit(.end), [.end, .control("e")], .lineEnd),
    KeyBinding(.edit(.deleteBackward), [.backspace, .control("h")], .lineDeleteBackward),
    KeyBinding(.edit(.deleteForward), [.delete, .control("d")], .lineDeleteForward),
    KeyBinding(.edit(.deleteWord), [.control("w")], .lineDeleteWord),
    KeyBinding(.edit(.deleteAll), [.control("u")], .lineDeleteAll),
    KeyBinding(.edit(.deleteToEnd), [.control("k")], .lineDeleteToEnd),
  ]

  /// The spelling of the key that is shown for an action; empty where it has none.
  static func spelling(of action: Action) -> String {
    bindings.first { $0.action == action }?.keys.first?.spelling ?? ""
  }

  /// The action of a key; nil when it has none here.
  static func action(for key: Key) -> Action? { actions[key] }

  private static let actions: [Key: Action] = {
    var actions: [Key: Action] = [:]
    for binding in bindings {
      for key in binding.keys { actions[key] = binding.action }
    }
    return actions
  }()
}
