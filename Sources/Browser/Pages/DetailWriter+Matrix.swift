import Cells
import Cooperation
import Papers
import Words

extension DetailWriter {
  /// Writes a table of two facets; every count leads to its rows.
  mutating func write(_ frame: MatrixFrame, _ query: Query) {
    writeHead(frame)
    addRow(runs(nil, frame, query))
    for line in frame.shownLines { addRow(runs(line, frame, query)) }
  }

  // MARK: Head

  /// What lines and columns are, what the table rests on, the cell with the cursor in full, and the names
  /// of the columns.
  private mutating func writeHead(_ frame: MatrixFrame) {
    let labels = [strings[.hintRows], strings[.hintColumns]]
    let width = labels.map { ColumnWidth.of($0) }.max() ?? 0
    let offered = Facet.offered(of: frame.table.kind)
    head.append(tabs(labels[0].padded(to: width), offered, frame.page.rows, part: nil))
    let isWhole = frame.shownColumns.count == frame.columns.count
    head.append(
      tabs(
        labels[1].padded(to: width), offered, frame.page.columns,
        part: isWhole ? nil : Self.part(frame.shownColumns, of: frame.columns.count)))
    head += frame.basis.map { StyledLine($0, .dim) }
    head.append(StyledLine(inHand(frame).clipped(to: columns, ellipsis: glyphs.ellipsis), .accent))
    let rowPart =
      frame.shownLines.count == frame.lines.count
      ? "" : Self.part(frame.shownLines, of: frame.lines.count)
    for line in 0..<frame.headRows {
      let isLast = line == frame.headRows - 1
      let total = isLast ? strings[.allValues] : ""
      var spans = [
        StyledLine.Span(
          text: (isLast ? glyphs.plain(rowPart) : "").clipped(to: frame.nameWidth)
            .padded(to: frame.nameWidth + MatrixFrame.totalGap), style: .dim),
        StyledLine.Span(
          text: total.paddedLeft(to: frame.totalWidth),
          style: frame.cursorColumn == nil ? .accent.bold() : .dim),
      ]
      for (column, heading) in zip(frame.shownColumns, frame.headings) {
        spans.append(StyledLine.Span(text: String(repeating: " ", count: frame.gap), style: .dim))
        spans.append(
          StyledLine.Span(
            text: heading[line].paddedLeft(to: frame.cellWidth),
            style: frame.cursorColumn == column ? .accent.bold() : .dim))
      }
      head.append(StyledLine(spans))
    }
  }

  /// Which of some are shown: `46–54/54`.
  private static func part(_ range: Range<Int>, of count: Int) -> String {
    range.isEmpty ? "0/\(count)" : "\(range.lowerBound + 1)–\(range.upperBound)/\(count)"
  }

  /// The names of facets with the chosen one marked, as many as have room around it, and at the right end
  /// which part is shown.
  private func tabs(
    _ label: String, _ offered: [Facet], _ chosen: Facet, part: String?
  ) -> StyledLine {
    let part = part.map { "  " + glyphs.plain($0) } ?? ""
    let room = columns - ColumnWidth.of(label) - ColumnWidth.of(part)
    let names = offered.map { facet in
      "  " + (facet == chosen ? glyphs.selected : " ") + strings[facet.title]
    }
    let place = offered.firstIndex(of: chosen) ?? 0
    let marks = ColumnWidth.of(glyphs.ellipsis) + 2
    var shown = place..<min(names.count, place + 1)
    func width(_ range: Range<Int>) -> Int {
      names[range].reduce(0) { $0 + ColumnWidth.of($1) }
        + (range.lowerBound > 0 ? marks : 0) + (range.upperBound < names.count ? marks : 0)
    }
    var isNearer = true
    while shown.count < names.count {
      let further = shown.lowerBound..<min(names.count, shown.upperBound + 1)
      let nearer = max(0, shown.lowerBound - 1)..<shown.upperBound
      let sides = isNearer ? [nearer, further] : [further, nearer]
      guard let wider = sides.first(where: { $0 != shown && width($0) <= room }) else { break }
      shown = wider
      isNearer.toggle()
    }
    var spans = [StyledLine.Span(text: label, style: .dim)]
    if shown.lowerBound > 0 {
      spans.append(StyledLine.Span(text: "  " + glyphs.ellipsis, style: .dim))
    }
    for index in shown {
      let style: Style = index == place ? .accent.bold() : .dim
      spans.append(StyledLine.Span(text: names[index], style: style))
    }
    if shown.upperBound < names.count {
      spans.append(StyledLine.Span(text: "  " + glyphs.ellipsis, style: .dim))
    }
    let used = spans.reduce(0) { $0 + ColumnWidth.of($1.text) }
    let blanks = String(repeating: " ", count: max(0, columns - used - ColumnWidth.of(part)))
    spans.append(StyledLine.Span(text: blanks + part, style: .dim))
    return StyledLine(spans)
  }

  /// The line and the column of the cursor in full, and the count.
  private func inHand(_ frame: MatrixFrame) -> String {
    let line = frame.cursorLine.map { frame.lines[$0].name }
    let column = frame.cursorColumn.map { index in
      let name = frame.columns[index].name
      return frame.table.other?.isOfYears == true ? strings[.inYear(name)] : name
    }
    let names = [line ?? strings[.allRows(frame.table.kind)], column].compactMap(\.self)
    let count = frame.countInHand
    return names.joined(separator: " \(glyphs.separator) ") + PaperWords(language).colon
      + strings[RowWords(frame.table.kind).count(count, of: count)]
  }

  // MARK: Lines

  /// The name of a line, its sum and its counts; nil for the line of the sums.
  private func runs(_ line: Int?, _ frame: MatrixFrame, _ query: Query) -> [DetailRun] {
    let isInHand = frame.cursorLine == line
    let style: Style = isInHand ? .accent.bold() : line == nil ? .text.bold() : .text
    let term = line.flatMap { line in frame.table.facet.term(frame.lines[line].id) }
    let total = DetailRun(String(repeating: " ", count: MatrixFrame.totalGap))
    var runs = [DetailRun(name(line, frame), style), total]
    runs.append(cell(line, nil, frame, .text.bold(), query, [term]))
    for column in frame.shownColumns {
      runs.append(DetailRun(String(repeating: " ", count: frame.gap)))
      let shade = line == nil ? 0 : frame.shade(frame.count(line, column))
      let style: Style = line == nil ? .text.bold() : .text.shaded(shade)
      runs.append(
        cell(
          line, column, frame, style, query,
          [term, frame.table.other?.term(frame.columns[column].id)]))
    }
    return runs
  }

  private func name(_ line: Int?, _ frame: MatrixFrame) -> String {
    guard let line else {
      return strings[.allRows(frame.table.kind)].clipped(to: frame.nameWidth).padded(
        to: frame.nameWidth)
    }
    let indent = String(repeating: " ", count: 2 * frame.lines[line].depth)
    let name = frame.lines[line].name
    let room = frame.nameWidth - indent.count
    let short = ColumnWidth.of(name) > room ? OfficialAbbreviations.short(name, language) : name
    return (indent + short.clipped(to: room, ellipsis: glyphs.ellipsis)).padded(
      to: frame.nameWidth)
  }

  /// A count, which leads to its rows; none leads nowhere, and is a link only where the cursor stands.
  private func cell(
    _ line: Int?, _ column: Int?, _ frame: MatrixFrame, _ style: Style, _ query: Query,
    _ terms: [Query?]
  ) -> DetailRun {
    let width = column == nil ? frame.totalWidth : frame.cellWidth
    let count = frame.count(line, column)
    let isInHand = line == frame.cursorLine && column == frame.cursorColumn
    let text = (count > 0 ? "\(count)" : glyphs.noValue).paddedLeft(to: width)
    guard count > 0 || isInHand else { return DetailRun(text, .dim) }
    let narrowed = Self.narrowed(query, by: terms.compactMap(\.self))
    return DetailRun(text, count > 0 ? style : .dim, to: .filter(narrowed, of: frame.table.kind))
  }

  /// A query with terms that it has not yet.
  private static func narrowed(_ query: Query, by terms: [Query]) -> Query {
    .all(of: query.conjuncts + terms.filter { !query.conjuncts.contains($0) })
  }
}
