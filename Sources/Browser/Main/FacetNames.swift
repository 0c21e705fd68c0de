import Cells
import Cooperation
import Words

/// The names of a pane's values as they fit its column: abbreviated where offices have a usual form,
/// and cut inside where cutting the end would make two of them alike.
struct FacetNames {
  private let language: Language
  private let ellipsis: String
  /// True when abbreviations are used, for all names alike.
  private let isShort: Bool
  /// What more than one name would be, cut at its end.
  private let ambiguous: Set<String>

  init(_ lines: [FacetLine], room: (FacetLine) -> Int, language: Language, ellipsis: String) {
    self.language = language
    self.ellipsis = ellipsis
    let isShort = lines.contains { line in
      ColumnWidth.of(line.name) > room(line)
        && OfficialAbbreviations.short(line.name, language) != line.name
    }
    self.isShort = isShort
    var seen: Set<String> = []
    var twice: Set<String> = []
    for line in lines {
      let columns = room(line)
      let name = Self.name(line, columns, isShort: isShort, language)
      guard ColumnWidth.of(name) > columns else { continue }
      let cut = name.clipped(to: columns, ellipsis: ellipsis)
      if !seen.insert(cut).inserted { twice.insert(cut) }
    }
    ambiguous = twice
  }

  private static func name(
    _ line: FacetLine, _ columns: Int, isShort: Bool, _ language: Language
  ) -> String {
    let name = isShort ? OfficialAbbreviations.short(line.name, language) : line.name
    guard ColumnWidth.of(name) > columns else { return name }
    if line.facet == .kind { return name.firstOfSeveral }
    return OfficialAbbreviations.shortest(name, language)
  }

  /// The name in some columns.
  func text(_ line: FacetLine, columns: Int) -> String {
    let name = Self.name(line, columns, isShort: isShort, language)
    let cut = name.clipped(to: columns, ellipsis: ellipsis)
    return ambiguous.contains(cut) ? name.clippedInside(to: columns, ellipsis: ellipsis) : cut
  }
}
