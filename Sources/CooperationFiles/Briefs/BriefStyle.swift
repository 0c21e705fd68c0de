/// The style of a brief in html.
enum BriefStyle {
  /// Rules for screen and paper; `isWide` for two languages on pages that lie.
  static func css(isWide: Bool) -> String {
    """
    @page { size: A4\(isWide ? " landscape" : ""); margin: \(isWide ? "16mm 16mm 18mm" : "20mm 20mm 20mm 24mm"); \
    @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #555; } }
    html { font-family: "Noto Serif", "Times New Roman", "Liberation Serif", "DejaVu Serif", serif; \
    font-size: \(isWide ? "9pt" : "10.5pt"); line-height: 1.4; color: #111; background: #fff; }
    :lang(ja) { font-family: "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", "MS Mincho", serif; \
    line-break: strict; }
    :lang(vi), :lang(en) { font-family: "Noto Serif", "Times New Roman", "Liberation Serif", "DejaVu Serif", serif; }
    body { max-width: \(isWide ? "265mm" : "166mm"); margin: 0 auto; }
    h1 { font-size: 19pt; line-height: 1.2; margin: 0 0 1mm; font-weight: bold; }
    .subtitle { font-size: 12pt; margin: 0; color: #1f3a5f; }
    .basis { margin: 0.5mm 0 0; font-size: 9pt; color: #444; }
    hr { border: 0; border-top: 0.6mm solid #1f3a5f; margin: 3mm 0 0; }
    h2 { font-size: 12.5pt; margin: 6mm 0 1.5mm; color: #1f3a5f; break-after: avoid; }
    p { margin: 0; } ul { margin: 0; padding-left: 5mm; break-inside: avoid; } li { margin: 0 0 1mm; }
    table { border-collapse: collapse; width: 100%; }
    table.rows { table-layout: fixed; border-top: 0.25mm solid #888; border-bottom: 0.25mm solid #888; }
    .rows th, .rows td { text-align: left; vertical-align: top; padding: 1mm 2.5mm 1mm 0; }
    .rows td { border-top: 0.15mm solid #ccc; }
    .rows tbody tr:first-child td, .rows tr.group + tr td { border-top: 0; }
    .rows thead th { font-size: 8.5pt; font-weight: bold; color: #444; border-bottom: 0.25mm solid #888; }
    .rows thead { display: table-header-group; }
    .rows .group th { font-size: 9pt; color: #1f3a5f; background: #eef2f7; padding: 0.8mm 2mm; }
    .rows .group { break-after: avoid; }
    .rows tr { break-inside: avoid; } .facts tr { break-inside: auto; } p, td > div { orphans: 3; widows: 3; } .lead { break-inside: avoid; break-after: avoid; }
    .rows td.next, .rows th.next { padding-left: 5mm; }
    .rows .group th.next { padding-left: 5mm; }
    col.date { width: \(isWide ? "10em" : "8.7em"); } col.label { width: 12em; } \
    col.number { width: 4.6em; } col.text { width: auto; }
    .rows td.number, .rows th.number { text-align: right; padding-right: 6mm; }
    .minor { font-size: 0.86em; color: #444; }
    .ref { font-size: 0.75em; color: #1f3a5f; } .ref.short { white-space: nowrap; }
    .ref a { color: inherit; text-decoration: none; }
    .side { table-layout: fixed; } .side > tbody > tr > td { vertical-align: top; padding: 0 5mm 0 0; }
    .side > tbody > tr > td + td { padding: 0 0 0 5mm; } .side h2 { margin-bottom: 1.5mm; }
    .heading { break-after: avoid; }
    figure { margin: 0; break-inside: avoid; } figure img { width: 100%; height: auto; display: block; }
    figcaption { font-size: 0.86em; color: #444; margin-top: 1mm; }
    .sources { font-size: 8.5pt; padding-left: 8mm; line-height: 1.35; overflow-wrap: anywhere; }
    .sources li { margin: 0 0 0.8mm; break-inside: avoid; }
    .sources a { color: #1f3a5f; text-decoration: none; }
    @media screen { body { padding: 8mm; } }
    """
  }
}
