/// Whether the browser takes the mouse; otherwise the terminal selects with it.
package struct MouseState: Hashable, Sendable {
  package internal(set) var isOn = false
}
