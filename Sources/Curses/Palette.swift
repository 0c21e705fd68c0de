internal import CNcurses
internal import Cells

/// What ncurses calls the styles: attributes and colour pairs.
///
/// Pair n is the role n - 1, the pair after the last role is that of a selected row, those behind it are
/// shades. On the terminal's own background, by `use_default_colors`; a shade brings its own, so that
/// its numbers are read on a light and on a dark one.
struct Palette {
  /// What the terminal is drawn with.
  let mode: ColorMode

  private static let selectedPair = Int16(Role.allCases.count + 1)

  /// Starts colours where they are wanted and the terminal has as many.
  init(_ wanted: ColorMode?) {
    guard wanted != ColorMode.none, has_colors(), start_color() == OK else {
      mode = .none
      return
    }
    use_default_colors()
    let count = vnjp_colors()
    let possible: ColorMode = count >= 256 ? .full : count >= 8 ? .eight : .none
    mode = wanted == .eight && possible == .full ? .eight : possible
    guard mode != .none else { return }
    for role in Role.allCases {
      init_pair(Self.pair(of: role), mode == .full ? Self.full(role) : Self.eight(role), -1)
    }
    if mode == .full { init_pair(Self.selectedPair, 231, 24) }
    for shade in 1...Style.shades {
      guard let (text, ground) = mode == .full ? Self.full(shade) : Self.eight(shade) else {
        continue
      }
      init_pair(Self.pair(ofShade: shade), text, ground)
    }
  }

  /// Returns the attributes of a style.
  func attributes(of style: Style) -> attr_t {
    var attributes = VNJP_NORMAL
    if style.isBold || (mode == .none && [.accent, .warning].contains(style.role)) {
      attributes |= VNJP_BOLD
    }
    if style.role == .dim && mode != .full && !style.isSelected { attributes |= VNJP_DIM }
    if let shade = shade(of: style), mode != .full { attributes |= emphasis(of: shade) }
    if style.isUnderlined { attributes |= VNJP_UNDERLINE }
    if style.isReversed || (style.isSelected && mode != .full) { attributes |= VNJP_REVERSE }
    return attributes
  }

  /// Returns the number of the colour pair of a style, 0 without colours.
  func pair(of style: Style) -> Int16 {
    if mode == .none { return 0 }
    if let shade = shade(of: style), (mode == .full ? Self.full(shade) : Self.eight(shade)) != nil {
      return Self.pair(ofShade: shade)
    }
    return style.isSelected && mode == .full ? Self.selectedPair : Self.pair(of: style.role)
  }

  private static func pair(of role: Role) -> Int16 { Int16(role.rawValue) + 1 }

  /// The shade that is shown; nil where there is none, or where the cell stands out otherwise.
  private func shade(of style: Style) -> Int? {
    style.shade > 0 && !style.isReversed && !style.isSelected
      ? min(style.shade, Style.shades) : nil
  }

  private static func pair(ofShade shade: Int) -> Int16 { selectedPair + Int16(shade) }

  /// The text and the ground of a shade; nil for one that has neither.
  private static func full(_ shade: Int) -> (text: Int16, ground: Int16)? {
    switch shade {
    case 2: (16, 109)
    case 3: (16, 73)
    case 4: (16, 37)
    default: nil
    }
  }

  private static func eight(_ shade: Int) -> (text: Int16, ground: Int16)? {
    shade == Style.shades ? (Int16(COLOR_BLACK), Int16(COLOR_CYAN)) : nil
  }

  /// What tells shades apart where colours do not.
  private func emphasis(of shade: Int) -> attr_t {
    switch shade {
    case 1: VNJP_DIM
    case 3: VNJP_BOLD
    case 4 where mode == .none: VNJP_BOLD
    default: VNJP_NORMAL
    }
  }

  private static func full(_ role: Role) -> Int16 {
    switch role {
    case .text: -1
    case .dim: 245
    case .accent: 80
    case .instrument: 179
    case .bar: 73
    case .warning: 167
    }
  }

  private static func eight(_ role: Role) -> Int16 {
    switch role {
    case .text, .dim: -1
    case .accent: Int16(COLOR_CYAN)
    case .instrument: Int16(COLOR_YELLOW)
    case .bar: Int16(COLOR_GREEN)
    case .warning: Int16(COLOR_RED)
    }
  }
}
