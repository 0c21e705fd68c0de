internal import CNcurses
internal import Cells

/// What ncurses calls the styles: attributes and colour pairs.
///
/// Pair n is the role n - 1, the pair after the last role is that of a selected row. On the terminal's
/// own background, by `use_default_colors`.
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
  }

  /// Returns the attributes of a style.
  func attributes(of style: Style) -> attr_t {
    var attributes = VNJP_NORMAL
    if style.isBold || (mode == .none && [.accent, .warning].contains(style.role)) {
      attributes |= VNJP_BOLD
    }
    if style.role == .dim && mode != .full && !style.isSelected { attributes |= VNJP_DIM }
    if style.isUnderlined { attributes |= VNJP_UNDERLINE }
    if style.isReversed || (style.isSelected && mode != .full) { attributes |= VNJP_REVERSE }
    return attributes
  }

  /// Returns the number of the colour pair of a style, 0 without colours.
  func pair(of style: Style) -> Int16 {
    if mode == .none { return 0 }
    return style.isSelected && mode == .full ? Self.selectedPair : Self.pair(of: style.role)
  }

  private static func pair(of role: Role) -> Int16 { Int16(role.rawValue) + 1 }

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
