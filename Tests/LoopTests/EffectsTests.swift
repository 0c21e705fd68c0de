import Cooperation
import CooperationFiles
import Foundation
import TestSupport
import Testing

@testable import Browser
@testable import Loop

struct EffectsTests {
  @Test(
    arguments: [
      [:], ["DISPLAY": ":0", "SSH_CONNECTION": "1 2 3 4"],
    ] as [[String: String]])
  func `without a desktop of the user's own a link is shown`(environment: [String: String]) {
    let url = "https://example.org"
    #expect(Effects(environment).openLink(url) == .link(url, isOpened: false))
  }

  @Test(arguments: [
    "file:///etc/passwd", "javascript:alert(1)", "-n", "", "https://", "https:///path",
    "http://:80/", "https://baodanang.vn@example.org/", "https://user:word@example.org",
    "https://example.org/\u{1B}]0;x\u{7}", "https://example.org/a b", "https://example.org/\n",
    "https://example.org/\u{202E}gpj.exe", "https://example.org/\u{2066}",
    "https://exa\u{AD}mple.org",
    "https://example.org/\u{200B}x", "https://example.org\\@other.org/", "https://example.org:x@y/",
    "https://ex\u{3000}ample.org", "HTTPS:example.org", " https://example.org",
  ])
  func `nothing but a plain address of the web is handed on`(url: String) throws {
    try TemporaryDirectory.with { directory in
      let opener = try Self.opener(in: directory)
      let effects = Effects(["DISPLAY": ":0"], openers: [opener])
      #expect(effects.openLink(url) == .failed(.refusedLink(url)))
      usleep(50_000)
      #expect(!FileManager.default.fileExists(atPath: "\(directory)/arguments"))
    }
  }

  @Test(arguments: [
    ("https://baodanang.vn/a?b=c&d=$(id)#e", "https://baodanang.vn/a?b=c&d=$(id)#e"),
    ("https://example.org/;touch%20x`id`'\"", "https://example.org/;touch%20x%60id%60'%22"),
    ("http://example.org:8080/-n", "http://example.org:8080/-n"),
    (
      "https://ja.example.org/堺市/Đà Nẵng".replacing(" ", with: "_"),
      "https://ja.example.org/%E5%A0%BA%E5%B8%82/%C4%90%C3%A0_N%E1%BA%B5ng"
    ), ("http://[::1]:80/", "http://[::1]:80/"),
  ])
  func `an address is the one argument of what opens it`(url: String, argument: String) throws {
    try TemporaryDirectory.with { directory in
      let opener = try Self.opener(in: directory)
      let effects = Effects(["WAYLAND_DISPLAY": "w"], openers: ["\(directory)/none", opener])
      #expect(effects.openLink(url) == .link(url, isOpened: true))
      var text: String?
      for _ in 0..<200 where text == nil {
        text = try? String(contentsOfFile: "\(directory)/arguments", encoding: .utf8)
        usleep(20_000)
      }
      #expect(text == "1\n\(argument)\n")
    }
  }

  /// A false opener, which writes how many arguments it has and what they are.
  private static func opener(in directory: String) throws -> String {
    let path = "\(directory)/opener"
    let text = """
      #!/bin/sh
      { echo $#; printf '%s\\n' "$@"; } > '\(directory)/new'
      mv '\(directory)/new' '\(directory)/arguments'
      """
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  @Test func `over SSH a written file comes with the line that fetches it`() throws {
    try TemporaryDirectory.with { directory in
      let today = Fixture.today
      let request = DocumentRequest(
        document: .calendar(today...today, rows: nil, hasAllAnniversaries: false),
        path: "\(directory)/a.ics", language: .en,
        isReplacing: false)
      let environment = ["SSH_CONNECTION": "10.0.0.1 50000 10.0.0.2 22", "USER": "vnjp"]
      let result = Effects(environment).write(request, of: Fixture.catalog, on: today)
      #expect(
        result
          == .exported(
            path: "\(directory)/a.ics", fetch: "scp vnjp@10.0.0.2:'\(directory)/a.ics' ."))
      let again = Effects([:]).write(request, of: Fixture.catalog, on: today)
      #expect(again == .exists(path: "\(directory)/a.ics"))
    }
  }

  @Test func `the line that fetches a file is one word to a shell, whatever the name`() throws {
    try TemporaryDirectory.with { directory in
      let today = Fixture.today
      let path = "\(directory)/it's $HOME.ics"
      let request = DocumentRequest(
        document: .calendar(today...today, rows: nil, hasAllAnniversaries: false), path: path,
        language: .en,
        isReplacing: false)
      let environment = ["SSH_CONNECTION": "10.0.0.1 50000 10.0.0.2 22", "USER": "vnjp"]
      let result = Effects(environment).write(request, of: Fixture.catalog, on: today)
      let quoted = "'\(directory)/it'\\''s $HOME.ics'"
      #expect(result == .exported(path: path, fetch: "scp vnjp@10.0.0.2:\(quoted) ."))
    }
  }

  @Test func `what cannot be written is told with the system's reason`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/none/a.ics"
      let request = DocumentRequest(
        document: .calendar(Fixture.today...Fixture.today, rows: nil, hasAllAnniversaries: false),
        path: path, language: .en,
        isReplacing: false)
      let result = Effects([:]).write(request, of: Fixture.catalog, on: Fixture.today)
      #expect(
        result == .failed(.cannotCreate(path: path, reason: "No such file or directory")))
    }
  }

  @Test(arguments: [("a.html", "<!DOCTYPE html>"), ("a.md", "# "), ("a.MARKDOWN", "# ")])
  func `the ending of its file says what a brief is`(name: String, beginning: String) throws {
    try TemporaryDirectory.with { directory in
      let sakai = try #require(Counterpart.candidates(named: "sakai", in: Fixture.catalog).first)
      let request = DocumentRequest(
        document: .brief(sakai, nil), path: "\(directory)/\(name)", language: .en,
        isReplacing: false)
      _ = Effects([:]).write(request, of: Fixture.catalog, on: Fixture.today)
      let text = try String(contentsOfFile: "\(directory)/\(name)", encoding: .utf8)
      #expect(text.lowercased().hasPrefix(beginning.lowercased()), "\(text.prefix(40))")
    }
  }

  @Test(arguments: CountFormat.allCases)
  func `counts are written in the format that the ending names`(format: CountFormat) throws {
    try TemporaryDirectory.with { directory in
      let ending = format == .markdown ? "md" : format.rawValue
      let path = "\(directory)/table.\(ending)"
      let query = try QueryParser.parse("is:in-force")
      let request = DocumentRequest(
        document: .counts(.sector, by: .year, of: .documents, query), path: path, language: .vi,
        isReplacing: false)
      let result = Effects([:]).write(request, of: Fixture.catalog, on: Fixture.today)
      #expect(result == .exported(path: path, fetch: nil))
      let table = CountTable(
        try Fixture.catalog.found(query, of: .documents, today: Fixture.today), by: .sector,
        and: .year, Fixture.catalog, .vi)
      #expect(table.rowCount > 0)
      let expected = try format.document(table, on: Fixture.today)
      #expect(try Array(Data(contentsOf: URL(fileURLWithPath: path))) == expected)
    }
  }

  @Test func `counts whose file does not tell a format are not written, and it is said`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/table.txt"
      let request = DocumentRequest(
        document: .counts(.sector, by: .year, of: .events, .everything), path: path, language: .en,
        isReplacing: false)
      let result = Effects([:]).write(request, of: Fixture.catalog, on: Fixture.today)
      #expect(
        result == .failed(.noFormat(path: path, endings: "csv, json, md, html, xlsx")))
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }
}

struct SavedViewsEffectTests {
  private let view = NamedView(
    name: "sakai", query: "sakai", sort: .title, pane: .places, isZoomed: true)

  @Test func `views are saved, renamed and deleted, and come back as they are then`() throws {
    try TemporaryDirectory.with { directory in
      let effect = SavedViewsEffect(["XDG_CONFIG_HOME": directory])
      #expect(effect.perform(.load) == .views([], after: .load))
      #expect(effect.perform(.save(view)) == .views([view], after: .save(view)))
      let renamed = NamedView(
        name: "osaka", query: "sakai", sort: .title, pane: .places, isZoomed: true)
      let rename = ViewsRequest.rename("sakai", to: "osaka")
      #expect(effect.perform(rename) == .views([renamed], after: rename))
      #expect(effect.perform(.delete("osaka")) == .views([], after: .delete("osaka")))
    }
  }

  @Test func `what cannot be done is told`() throws {
    try TemporaryDirectory.with { directory in
      let effect = SavedViewsEffect(["XDG_CONFIG_HOME": directory])
      _ = effect.perform(.save(view))
      #expect(effect.perform(.delete("nara")) == .failed(.unknownView("nara")))
      #expect(
        effect.perform(.rename("sakai", to: "sakai"))
          == .failed(.viewNameTaken("sakai")))
      #expect(
        SavedViewsEffect([:]).perform(.load)
          == .failed(.noPlaceForViews))
    }
  }
}
