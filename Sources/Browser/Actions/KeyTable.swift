import Cells
package import Cooperation
import Words

/// The action table as manuals print it.
package struct KeyTable: Sendable {
  /// One action.
  package struct Row: Hashable, Sendable {
    package let action: String
    package let group: ActionGroup
    /// The spellings of its keys, the usual one first.
    package let keys: [String]
    /// What it does.
    package let help: String
  }

  package let language: Language
  /// All actions that have keys, group by group in the order of the menu.
  package let rows: [Row]

  /// Prints a table in a language.
  package init(_ language: Language, _ table: ActionTable = .standard) {
    self.language = language
    rows = ActionGroup.allCases.flatMap { group in
      table.rows(withKeysIn: group).map { row in
        Row(
          action: row.name, group: group, keys: row.keys.map(\.spelling),
          help: Strings(language)[row.help])
      }
    }
  }

  /// Aligned lines under the names of the groups.
  package var text: String {
    let keys = rows.map { $0.keys.joined(separator: "  ") }
    let widest = keys.map { ColumnWidth.of($0) }.max() ?? 0
    return lines { group in
      ["", name(of: group)]
    } row: { row in
      ["  " + row.keys.joined(separator: "  ").padded(to: widest + 2) + row.help]
    }
  }

  /// A table for each group.
  package var markdown: String {
    lines { group in
      ["", "## \(name(of: group))", "", "| | |", "|---|---|"]
    } row: { row in
      let keys = row.keys.map { $0 == "`" ? "`` ` ``" : "`\(Self.escaped($0))`" }
      return ["| \(keys.joined(separator: " ")) | \(Self.escaped(row.help)) |"]
    }
  }

  private func lines(heading: (ActionGroup) -> [String], row: (Row) -> [String]) -> String {
    let lines = ActionGroup.allCases.flatMap { group in
      heading(group) + rows.filter { $0.group == group }.flatMap(row)
    }
    return lines.dropFirst().joined(separator: "\n") + "\n"
  }

  private func name(of group: ActionGroup) -> String {
    group.name.text(in: language)
  }

  private static func escaped(_ text: String) -> String {
    text.map { $0 == "|" ? "\\|" : String($0) }.joined()
  }
}
