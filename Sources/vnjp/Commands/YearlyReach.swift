import Cells
import Cooperation
import CooperationFiles

/// How many events each unit of today has in each year: one table of both countries.
struct YearlyReach {
  /// A unit with its counts.
  struct Line {
    let id: String
    let name: String
    let country: String
    /// How many events it has at all.
    let total: Int
    /// By year, in the order of the years.
    let counts: [Int]
  }

  /// The years that have events, in their order.
  let years: [Int]
  /// The units of Vietnam, then the prefectures of Japan, each by code, those without events too.
  let lines: [Line]

  init(_ catalog: Catalog, in language: Language) {
    let yearTable = catalog.table(.year)
    let found = yearTable.values.enumerated().compactMap { index, value in
      Int(value.id).map { (year: $0, index: index) }
    }.sorted { $0.year < $1.year }
    years = found.map(\.year)
    let rows = FoundRows(events: Array(catalog.events.indices), today: .first(of: 1))
    lines = [("VN", Facet.province), ("JP", .prefecture)].flatMap { country, facet -> [Line] in
      let counts = catalog.crossCounts(facet, by: .year, of: rows)
      let table = catalog.table(facet)
      let units = catalog.vocabulary.gazetteer.units.filter {
        $0.country == country && $0.to == nil
      }
      return units.sorted { $0.id < $1.id }.map { unit in
        let value = table.index(of: unit.id)
        return Line(
          id: unit.id, name: unit.name.text(in: language) ?? unit.id, country: country,
          total: value.map { counts.valueTotals[$0] } ?? 0,
          counts: found.map { year in value.map { counts[$0, year.index] } ?? 0 })
      }
    }
  }

  /// Aligned lines; a dot for none.
  ///
  /// Years have two digits where they lie within a century.
  var text: String {
    let isShort = (years.last ?? 0) - (years.first ?? 0) < 100
    let heads = years.map { isShort ? String("\(100 + $0 % 100)".suffix(2)) : String($0) }
    let cells = lines.map { line in line.counts.map { $0 > 0 ? String($0) : "." } }
    let widths = heads.indices.map { column in
      max(heads[column].count, cells.map { $0[column].count }.max() ?? 0)
    }
    let names = lines.map { "\($0.id)  \($0.name.drawn)" }
    let widest = names.map { ColumnWidth.of($0) }.max() ?? 0
    let total = String(lines.map(\.total).max() ?? 0).count
    func aligned(_ texts: [String]) -> String {
      zip(texts, widths).map { " " + $0.paddedLeft(to: $1) }.joined()
    }
    let head = String(repeating: " ", count: widest + 2 + total) + " " + aligned(heads) + "\n"
    return head
      + lines.indices.map { index in
        names[index].padded(to: widest + 2) + String(lines[index].total).paddedLeft(to: total) + " "
          + aligned(cells[index]) + "\n"
      }.joined()
  }

  var csv: String {
    CSVRow.text(
      ["id", "name", "country", "events"] + years.map(String.init), keepsFormulas: true)
      + lines.map { line in
        CSVRow.text(
          [line.id, line.name, line.country, String(line.total)] + line.counts.map(String.init),
          keepsFormulas: false)
      }.joined()
  }

  var markdown: String {
    let head = ["", ""] + years.map(String.init)
    let body = lines.map { line in
      [line.name, String(line.total)] + line.counts.map { $0 > 0 ? String($0) : "" }
    }
    let rule = "|---|" + String(repeating: "--:|", count: years.count + 1)
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    return ([row(head), rule] + body.map(row)).joined(separator: "\n") + "\n"
  }

  var json: JSONValue {
    .array(
      lines.map { line in
        .object([
          "id": .string(line.id), "name": .string(line.name), "country": .string(line.country),
          "events": .number(line.total),
          "years": .array(
            zip(years, line.counts).filter { $1 > 0 }.map { year, count in
              .object([
                "value": .string(String(year)), "name": .string(String(year)),
                "count": .number(count),
              ])
            }),
        ])
      })
  }
}
