/// How a page of events looks on a screen and on paper.
enum PageStyle {
  /// The rules; wide pages, which have a table, are printed across.
  static func text(isWide: Bool) -> String {
    """
    @page { size: A4\(isWide ? " landscape" : ""); margin: 18mm 16mm; }
    body { margin: 2rem auto; max-width: \(isWide ? "none" : "50rem"); padding: 0 1.2rem;
      font: 1rem/1.5 "Segoe UI", "Helvetica Neue", Roboto, "Noto Sans", Arial, sans-serif;
      color: #222; background: #fff; overflow-wrap: anywhere; }
    :lang(ja) { font-family: "Hiragino Sans", "Yu Gothic", Meiryo, "Noto Sans CJK JP",
      "Noto Sans JP", "IPAexGothic", sans-serif; }
    header { border-bottom: 2px solid #2f6f9f; margin-bottom: 1.5rem; }
    header p { margin: .2rem 0; }
    h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 .5rem; }
    h2 { font-size: 1.2rem; margin: 1.6rem 0 .5rem; break-after: avoid; }
    h3 { font-size: 1rem; margin: 0; break-after: avoid; }
    svg { display: block; width: 100%; height: auto; max-width: 50rem; font-family: inherit; }
    span, a, td { unicode-bidi: isolate; }
    a { color: #1d5685; }
    .note, .about { color: #555; font-size: .85rem; margin: .3rem 0; }
    .chart { break-inside: avoid; }
    \(isWide ? ".charts { display: flex; gap: 2rem; } .charts section { flex: 1; }" : "")
    article { border-top: 1px solid #ddd; padding: .7rem 0; }
    article p { margin: .3rem 0; }
    dl { margin: .3rem 0 0; font-size: .9rem; display: grid; grid-template-columns: 8rem 1fr;
      gap: .15rem .8rem; }
    dt { color: #555; }
    dd { margin: 0; }
    dd p, td p { margin: 0; padding-left: 1em; text-indent: -1em; }
    table { border-collapse: collapse; font-size: .85rem; line-height: 1.4; width: 100%;
      margin-top: 1.6rem; overflow-wrap: break-word; }
    th, td { border: 1px solid #ccc; padding: .25rem .4rem; text-align: left;
      vertical-align: top; }
    th { background: #eef3f7; }
    .date { white-space: nowrap; }
    @media (max-width: 40rem) { dl { display: block; } dd { margin: 0 0 .3rem; } }
    @media print {
      html { font-size: 10pt; }
      body { margin: 0; padding: 0 1px; max-width: none; }
      a { color: inherit; }
      dd p, tr { break-inside: avoid; }
      .about { break-after: avoid; }
      thead { display: table-header-group; }
    }
    """
  }
}
