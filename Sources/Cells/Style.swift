/// How a cell looks: the role of its colour and its attributes.
package struct Style: Hashable, Sendable {
  /// The role of its colour.
  package var role: Role

  /// Whether it is bold.
  package var isBold: Bool

  /// Whether it has the background of a selected row.
  package var isSelected: Bool

  /// Whether it is underlined.
  package var isUnderlined: Bool

  /// Whether foreground and background change places.
  package var isReversed: Bool

  /// How strongly a number of a table is shaded, from 1 for the least to `shades`; 0 for what is not.
  package var shade: Int

  /// The strongest shade.
  package static let shades = 4

  /// Creates a style, plain unless told otherwise.
  package init(
    role: Role = .text, isBold: Bool = false, isSelected: Bool = false,
    isUnderlined: Bool = false, isReversed: Bool = false, shade: Int = 0
  ) {
    self.role = role
    self.isBold = isBold
    self.isSelected = isSelected
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
    self.shade = shade
  }

  /// Ordinary text.
  package static let text = Style()

  /// What is secondary.
  package static let dim = Style(role: .dim)

  /// Focus, selection and chips.
  package static let accent = Style(role: .accent)

  /// Instruments.
  package static let instrument = Style(role: .instrument)

  /// Bars of charts.
  package static let bar = Style(role: .bar)

  /// What needs attention.
  package static let warning = Style(role: .warning)

  /// Returns the style in bold.
  package func bold() -> Style {
    var style = self
    style.isBold = true
    return style
  }

  /// Returns the style on the background of a selected row.
  package func selected() -> Style {
    var style = self
    style.isSelected = true
    return style
  }

  /// Returns the style underlined.
  package func underlined() -> Style {
    var style = self
    style.isUnderlined = true
    return style
  }

  /// Returns the style with a shade.
  package func shaded(_ shade: Int) -> Style {
    var style = self
    style.shade = shade
    return style
  }

  /// Returns the style with foreground and background in each other's place.
  package func reversed() -> Style {
    var style = self
    style.isReversed = true
    return style
  }
}
