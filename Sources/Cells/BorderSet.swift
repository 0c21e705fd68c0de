/// The characters of which borders are drawn, each one column wide.
package struct BorderSet: Hashable, Sendable {
  /// The line from left to right.
  package let horizontal: Character

  /// The line from top to bottom.
  package let vertical: Character

  /// The corner at the top left.
  package let topLeft: Character

  /// The corner at the top right.
  package let topRight: Character

  /// The corner at the bottom left.
  package let bottomLeft: Character

  /// The corner at the bottom right.
  package let bottomRight: Character

  /// The joint of a left border with a line to its right.
  package let leftJoint: Character

  /// The joint of a right border with a line to its left.
  package let rightJoint: Character

  /// Light lines of the box-drawing block, whose width is ambiguous in East Asian terminals.
  package static let unicode = BorderSet(
    horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└",
    bottomRight: "┘", leftJoint: "├", rightJoint: "┤")

  /// ASCII, for terminals that draw ambiguous characters two columns wide.
  package static let ascii = BorderSet(
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
    bottomRight: "+", leftJoint: "+", rightJoint: "+")
}
