import Browser
import Cells
import Cooperation
import TestSupport

/// The first screen drawn with ASCII signs alone, over titles that are ASCII too.
func asciiBrowser() throws -> Browser {
  Browser(
    try Session(
      catalog: Fixture.catalog, query: QueryParser.parse("id:2012-09-15"), language: .en,
      today: Fixture.today, size: Size(columns: 80, rows: 24), glyphs: .ascii))
}
