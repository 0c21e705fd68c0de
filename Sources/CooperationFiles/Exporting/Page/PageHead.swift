import Cooperation
import Words

/// What stands before the events of a page: its style, headings and charts.
struct PageHead {
  let context: ExportContext
  private let words: PageWords

  init(_ context: ExportContext) {
    self.context = context
    words = PageWords(context.language)
  }

  /// Everything from the first byte to where the events begin.
  var text: String {
    let language = context.language
    let title = context.catalog.title.text(in: language) ?? words.title
    let rows = context.rows
    let count =
      context.kind == .events
      ? words.count(rows.count, of: context.catalog.count, context.catalog.years(of: rows))
      : RowWords(context.kind).count(rows.count, of: context.catalog.count(of: context.kind))
        .text(in: language)
    let made = context.today.year > 1 ? "\(words.comma)\(words.made(context.today))" : ""
    let query = QueryWords(language).text(context.query)
    var text = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="vnjp">
      <title>\(HTMLText.escaped(query.isEmpty ? title : "\(title) — \(query)"))</title>
      <style>
      \(PageStyle.text(isWide: context.columns != nil || context.kind != .events))
      </style>
      </head>
      <body>
      <header>
      <h1>\(HTMLText.text(context.catalog.title, in: language, or: words.title))</h1>

      """
    if !query.isEmpty {
      text += "<p>\(HTMLText.escaped(words.query + words.colon + query))</p>\n"
    }
    text += "<p>\(HTMLText.escaped(count + made))</p>\n</header>\n"
    if rows.count > 1, context.kind == .events {
      text += "<div class=\"charts\">\n\(yearChart)\(sectorChart)</div>\n"
    }
    return text
  }

  /// Years, or longer spans where there would be too many bars.
  private var yearChart: String {
    guard let years = context.catalog.years(of: context.rows) else { return "" }
    let scales = TimeScale.allCases.filter { $0.rawValue >= TimeScale.year.rawValue }
    let scale = scales.first { $0.bins(of: years).count <= 60 } ?? .decade
    let bins = context.catalog.bins(of: context.rows, by: scale, over: years)
    let bars = bins.counts.enumerated().map { index, count in
      BarChart.Bar("\(bins.days(of: index...index).lowerBound.year)", count)
    }
    return figure(
      words.eventsByYear, words.yearNote(context.rows.count),
      BarChart(bars, title: words.eventsByYear).columns)
  }

  /// The widest sectors, the most frequent first.
  private var sectorChart: String {
    let table = context.catalog.table(.sector)
    let counts = context.catalog.counts(.sector, of: context.rows)
    let found = table.values.indices.filter { counts[$0] > 0 && table.values[$0].parent == nil }
    guard !found.isEmpty else { return "" }
    let bars = found.sorted {
      (counts[$1], table.values[$0].id) < (counts[$0], table.values[$1].id)
    }
    .map { index in
      let value = table.values[index]
      return BarChart.Bar(value.name.text(in: context.language) ?? value.id, counts[index])
    }
    let named = context.catalog.groupCounts(
      .sector, of: FoundRows(events: context.rows, today: context.today),
      groups: table.values.map { _ in 0 }, groupCount: 1)
    return figure(
      words.eventsBySector, words.sectorNote(named[0], of: context.rows.count),
      BarChart(bars, title: words.eventsBySector).rows)
  }

  private func figure(_ title: String, _ note: String, _ picture: String) -> String {
    """
    <section class="chart">
    <h2>\(HTMLText.escaped(title))</h2>
    \(picture)<p class="note">\(HTMLText.escaped(note))</p>
    </section>

    """
  }
}
