import Foundation
import TestSupport
import Testing

struct CommandTests {
  // MARK: list

  @Test func `list prints the events, the latest first`() throws {
    let outcome = try Program.fixture("list", "--limit", "3")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        2026-02-26   signing   Ho Chi Minh City People's Council and Yamaguchi Prefectural \
        Assembly sign friendship memorandum  2026-02-26-hcmc-yamaguchi-assembly-mou
        2026-01-15   meeting   Tay Ninh receives Yamanashi delegation on farming and clean energy\
                                       2026-01-15-tay-ninh-yamanashi
        2025-11-13?  festival  4th Kanagawa Festival in Da Nang\
                                                                         \
        2025-11-13-kanagawa-festival-da-nang

        """)
  }

  @Test func `list prints in another language`() throws {
    let outcome = try Program.fixture("list", "--lang", "ja", "--limit", "2")
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        2026-02-26  署名  ホーチミン市人民評議会と山口県議会、友好協力に関する覚書を締結    \
        2026-02-26-hcmc-yamaguchi-assembly-mou
        2026-01-15  会合  タイニン省、山梨県訪問団とハイテク農業や再生可能エネルギーで協議  \
        2026-01-15-tay-ninh-yamanashi

        """)
  }

  @Test(arguments: [
    ("date", "1973-09-21-diplomatic-relations"),
    ("-date", "2026-02-26-hcmc-yamaguchi-assembly-mou"),
    ("title", "2025-07-04-da-nang-vietnam-japan-festival"),
  ])
  func `list sorts`(order: String, first: String) throws {
    let outcome = try Program.fixture("list", "--sort", order, "--limit", "1")
    #expect(outcome.status == 0)
    #expect(outcome.lastWords == [Substring(first)])
  }

  @Test func `list that finds nothing says so on stderr alone`() throws {
    let outcome = try Program.fixture("list", "zzzzzz")
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(outcome.errors == "vnjp: no event matches\n")
  }

  @Test func `one argument with blanks is one value`() throws {
    let outcome = try Program.fixture("list", "province:Da Nang")
    let quoted = try Program.fixture("list", "province:\"Da Nang\"")
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 10)
    #expect(outcome.output == quoted.output)
  }

  @Test func `an argument that begins with a hyphen and a field excludes`() throws {
    let all = try Program.fixture("list").lastWords
    let festivals = try Program.fixture("list", "kind:festival").lastWords
    let others = try Program.fixture("list", "-kind:festival")
    #expect(others.status == 0)
    #expect(festivals.count == 4)
    #expect(others.lastWords == all.filter { !festivals.contains($0) })
  }

  @Test(arguments: ["province:Đà Nẵng", "province:ダナン", "tỉnh:danang", "province:VN-DN"])
  func `a value is known by its names`(term: String) throws {
    let outcome = try Program.fixture("list", term)
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 10)
  }

  @Test func `an unknown value is named with the nearest and a caret`() throws {
    let outcome = try Program.fixture("list", "province:Danag")
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(
      outcome.errors == """
        vnjp: query, column 10: no province is called 'Danag'; did you mean 'Da Nang'?
          province:Danag
                   ^^^^^

        """)
  }

  @Test(arguments: [
    ["list", "--today", "yesterday"], ["list", "--today", "2026-11"], ["list", "--limit", "-1"],
    ["list", "--limit", "many"], ["list", "--format", "xlsx"], ["list", "--lang", "fr"],
    ["list", "--sort", "size"], ["list", "--nonsense"], ["count", "--by", "colour"],
    ["export"], ["show"], ["list", "year:soon"], ["list", "kind:"], ["count", "pair:Sakai"],
  ])
  func `what cannot be understood is a usage error`(arguments: [String]) throws {
    let outcome = try Program.run(
      Program.path, arguments + ["--data", Fixture.directory])
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(!outcome.errors.isEmpty)
  }

  @Test func `a bad day is named`() throws {
    let outcome = try Program.run(
      Program.path, ["list", "--today", "yesterday", "--data", Fixture.directory])
    #expect(
      outcome.errors == "vnjp: --today 'yesterday' is not a day, expected one as 2026-11-21\n")
  }

  @Test func `today decides what is upcoming`() throws {
    let early = try Program.run(
      Program.path, ["list", "is:upcoming", "--data", Fixture.directory, "--today", "2025-12-31"])
    let late = try Program.fixture("list", "is:upcoming")
    #expect(early.lines.count == 2)
    #expect(late.lines.count == 0)
  }

  // MARK: show

  @Test func `show prints a record in full`() throws {
    let outcome = try Program.fixture("show", "2024-11-11-da-nang-sakai")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("Lê Quang Nam"))
    #expect(outcome.output.contains("direct air route"))
    #expect(outcome.output.contains("https://vietnamnews.vn/society/1687188/"))
  }

  @Test func `show prints a memorandum`() throws {
    let outcome = try Program.fixture("show", "da-nang-sakai-carbon-neutral-2024", "--lang", "ja")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("覚書"))
  }

  @Test func `show names the id that is not there, with the nearest, and prints the others`() throws
  {
    let outcome = try Program.fixture(
      "show", "2024-11-11-da-nang-saka", "hue-nara-2025", "nonsense")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("hue-nara-2025"))
    #expect(
      outcome.errors == """
        vnjp: no record has the id '2024-11-11-da-nang-saka'; did you mean \
        '2024-11-11-da-nang-sakai'?
        vnjp: no record has the id 'nonsense'

        """)
  }

  @Test func `control characters of an argument do not reach the terminal`() throws {
    let outcome = try Program.fixture("show", "a\u{1B}[31mb")
    #expect(outcome.status == 1)
    #expect(!outcome.errors.contains("\u{1B}"))
  }

  @Test func `show writes YAML that check accepts`() throws {
    let id = "2012-09-15-vietnam-festival-tokyo"
    let shown = try Program.fixture("show", id, "--format", "yaml")
    #expect(shown.status == 0)
    try Scratch.with(fixtureAnd: ["events/2012/\(id).yaml": shown.output]) { collection in
      let checked = try Program.run(Program.path, ["check", collection])
      #expect(checked.status == 0)
      let again = try Program.run(
        Program.path, ["show", id, "--format", "yaml", "--data", collection])
      #expect(again.output == shown.output)
    }
  }

  // MARK: count

  @Test func `count prints aligned counts`() throws {
    let outcome = try Program.fixture("count", "--by", "province", "--lang", "vi")
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        tỉnh, thành  sự kiện
        Đà Nẵng           10
        Hải Phòng          4
        Hồ Chí Minh        4
        Đồng Nai           3
        Huế                2
        Tây Ninh           1
        Hà Nội             1

        """)
  }

  @Test func `count without a facet prints one number`() throws {
    #expect(try Program.fixture("count").output == "30\n")
    #expect(try Program.fixture("count", "sakai").output == "7\n")
  }

  @Test func `count writes csv`() throws {
    let outcome = try Program.fixture("count", "sakai", "--by", "province", "--format", "csv")
    #expect(outcome.output == "value,name,events\r\nVN-DN,Da Nang,7\r\n")
  }

  // MARK: export

  @Test(arguments: ["csv", "json", "jsonl", "markdown"])
  func `export writes to a file what it writes to standard output`(format: String) throws {
    try Scratch.with { directory in
      let file = "\(directory)/records"
      let written = try Program.fixture("export", "sakai", "--format", format, "--output", file)
      let printed = try Program.fixture("export", "sakai", "--format", format)
      let listed = try Program.fixture("list", "sakai", "--format", format)
      #expect(written.status == 0)
      #expect(written.output == "")
      #expect(written.errors == "")
      let text = try Scratch.read(file)
      #expect(text == printed.output)
      #expect(listed.output == printed.output)
      #expect(!text.isEmpty)
    }
  }

  @Test func `export replaces a file only by force`() throws {
    try Scratch.with { directory in
      let file = "\(directory)/records.csv"
      try Scratch.write("mine", to: file)
      let refused = try Program.fixture("export", "--format", "csv", "--output", file)
      #expect(refused.status == 73)
      #expect(refused.errors == "vnjp: \(file) exists; --force replaces it\n")
      let kept = try Scratch.read(file)
      #expect(kept == "mine")
      let forced = try Program.fixture("export", "--format", "csv", "--output", file, "--force")
      #expect(forced.status == 0)
      let replaced = try Scratch.read(file)
      #expect(replaced.hasPrefix("id,kind,date"))
      let names = try FileManager.default.contentsOfDirectory(atPath: directory)
      #expect(names == ["records.csv"])
    }
  }

  @Test func `export cannot write into a directory that is not there`() throws {
    try Scratch.with { directory in
      let file = "\(directory)/missing/records.csv"
      let outcome = try Program.fixture("export", "--format", "csv", "--output", file)
      #expect(outcome.status == 73)
      #expect(outcome.errors == "vnjp: cannot create \(file): No such file or directory\n")
    }
  }

  @Test func `a hyphen is standard output, and a tilde the home`() throws {
    try Scratch.with { directory in
      let home = ["LC_ALL": "C.UTF-8", "HOME": directory]
      let printed = try Program.fixture("export", "sakai", "--format", "csv")
      let hyphen = try Program.fixture(
        ["export", "sakai", "--format", "csv", "--output", "-"], environment: home)
      #expect(hyphen.output == printed.output)
      let tilde = try Program.fixture(
        ["export", "sakai", "--format", "csv", "--output=~/a.csv"], environment: home)
      #expect(tilde.status == 0)
      #expect(try Scratch.read("\(directory)/a.csv") == printed.output)
      #expect(!FileManager.default.fileExists(atPath: "\(directory)/-"))
      let compiled = try Program.fixture(["compile", "--output", "-"], environment: home)
      #expect(compiled.status == 0)
      #expect(compiled.output.utf8.count > 100_000)
    }
  }

  @Test(arguments: [
    (["export", "--format", "csv"], "csv", "xlsx", "csv"),
    (["brief", "sakai"], "html", "docx", "html"),
    (["count", "--by", "sector", "--format", "markdown"], "markdown", "csv", "md"),
    (["upcoming", "--format", "ics"], "ics", "txt", "ics"),
  ])
  func `an ending that is none of the format's is said`(
    command: [String], format: String, ending: String, usual: String
  ) throws {
    try Scratch.with { directory in
      let file = "\(directory)/a.\(ending)"
      let outcome = try Program.fixture(command + ["--output", file])
      #expect(outcome.status == 0)
      #expect(
        outcome.errors
          == "vnjp: \(file) is written as \(format), whose files end in .\(usual), not in .\(ending)\n"
      )
      let right = try Program.fixture(command + ["--output", "\(directory)/a.\(usual)"])
      #expect(right.errors == "")
      let bare = try Program.fixture(command + ["--output", "\(directory)/bare"])
      #expect(bare.errors == "")
    }
  }

  @Test func `what was exported can be browsed again`() throws {
    try Scratch.with { directory in
      let file = "\(directory)/records.jsonl"
      _ = try Program.fixture("export", "sakai", "--format", "jsonl", "--output", file)
      let outcome = try Program.run(
        Program.path, ["export", "--format", "jsonl", "--data", file],
        environment: ["LC_ALL": "C.UTF-8", "XDG_DATA_HOME": directory])
      #expect(outcome.status == 0)
      let text = try Scratch.read(file)
      #expect(outcome.output == text)
    }
  }

  @Test func `records come from standard input, too`() throws {
    let export = "\"$VNJP\" export sakai --format jsonl --data \"$DATA\""
    let piped = try Program.shell(
      "\(export) | \"$VNJP\" export --format jsonl --data -",
      environment: Program.utf8.merging(["VNJP": Program.path, "DATA": Fixture.directory]) { $1 })
    let direct = try Program.fixture("export", "sakai", "--format", "jsonl")
    #expect(piped.status == 0)
    #expect(piped.output == direct.output)
    #expect(!direct.output.isEmpty)
  }

  @Test func `what is wrong on standard input is told with its line`() throws {
    let outcome = try Program.shell(
      "printf '{\"id\": 1}\\n' | \"$VNJP\" list --data -",
      environment: Program.utf8.merging(["VNJP": Program.path]) { $1 })
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("/dev/stdin:1:"))
  }

  // MARK: check and bad data

  @Test func `check accepts the fixture`() throws {
    let outcome = try Program.run(Program.path, ["check", Fixture.directory])
    #expect(outcome.status == 0)
    #expect(outcome.errors.hasPrefix("30 events and 16 memoranda read, 0 errors"))
  }

  @Test func `check names what is wrong and where`() throws {
    try Scratch.with(fixtureAnd: Self.bad) { collection in
      let outcome = try Program.run(Program.path, ["check", collection])
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("30 events and 16 memoranda read, 1 error"))
      let errors = outcome.lines.filter { $0.contains(": error: ") }
      #expect(errors == ["\(collection)/\(Self.finding)"])
    }
  }

  @Test func `a syntax error in one record leaves the others`() throws {
    let good = try Program.fixture("list")
    try Scratch.with(fixtureAnd: Self.bad) { collection in
      let outcome = try Program.run(Program.path, ["list", "--data", collection])
      #expect(outcome.status == 65)
      #expect(outcome.output == good.output)
      #expect(
        outcome.errors == """
          \(collection)/\(Self.finding)
          vnjp: 1 finding in the records; what could be read was used

          """)
    }
  }

  @Test(arguments: [
    ["show", "hue-nara-2025"], ["count", "--by", "kind"], ["export", "--format", "csv"],
  ])
  func `each command answers with the records that are good`(arguments: [String]) throws {
    let good = try Program.run(Program.path, arguments + ["--data", Fixture.directory])
    try Scratch.with(fixtureAnd: Self.bad) { collection in
      let outcome = try Program.run(Program.path, arguments + ["--data", collection])
      #expect(outcome.status == 65)
      #expect(outcome.output == good.output)
    }
  }

  @Test func `a collection without one good event is bad data`() throws {
    try Scratch.with { directory in
      try Scratch.write("id: [\n", to: "\(directory)/events/bad.yaml")
      let outcome = try Program.run(Program.path, ["list", "--data", directory])
      #expect(outcome.status == 65)
      #expect(outcome.output == "")
      #expect(outcome.errors.hasSuffix("vnjp: no event could be read\n"))
    }
  }

  @Test func `data that are not there are no input`() throws {
    try Scratch.with { directory in
      let path = "\(directory)/none"
      let outcome = try Program.run(Program.path, ["list", "--data", path])
      #expect(outcome.status == 66)
      #expect(outcome.output == "")
      #expect(outcome.errors == "vnjp: no such file or directory: \(path)\n")
    }
  }

  @Test(arguments: [["list"], ["check"], ["count"], ["export", "--format", "csv"], ["show", "a"]])
  func `an empty directory is no input`(arguments: [String]) throws {
    try Scratch.with { directory in
      let outcome = try Program.run(Program.path, arguments + ["--data", directory])
      #expect(outcome.status == 66)
      #expect(
        outcome.errors == "vnjp: \(directory) holds no records, expected a directory with "
          + "collection.yaml or a .jsonl file\n")
    }
  }

  // MARK: Standard output and locale

  @Test(arguments: ["list", "count --by party", "show hue-nara-2025", "export --format json"])
  func `a full device is an error of output`(command: String) throws {
    let outcome = try Program.shell("\"$VNJP\" \(command) --data \"$DATA\" > /dev/full")
    #expect(outcome.status == 74)
    #expect(
      outcome.errors == "vnjp: cannot write to standard output: No space left on device\n")
  }

  @Test func `a standard output that is closed is an error of output`() throws {
    let outcome = try Program.shell("\"$VNJP\" list --data \"$DATA\" >&-")
    #expect(outcome.status == 74)
    #expect(outcome.errors == "vnjp: cannot write to standard output: Bad file descriptor\n")
  }

  @Test(arguments: ["", "trap '' PIPE;"])
  func `a pipe that is closed ends the program quietly`(trap: String) throws {
    // More than a pipe holds, so that something is left to write when the reader has gone.
    let outcome = try Program.shell(
      "\(trap) \"$VNJP\" export --format json --data \"$DATA\" | head -c 1 > /dev/null; "
        + "echo ${PIPESTATUS[0]}")
    #expect(outcome.errors == "")
    #expect(outcome.output == (trap.isEmpty ? "141\n" : "74\n"))
  }

  @Test(arguments: [[:], ["LC_ALL": "C"], ["LANG": "C"], ["LC_ALL": "POSIX"], ["LANG": ""]])
  func `UTF-8 is printed whatever the locale`(environment: [String: String]) throws {
    let outcome = try Program.fixture("list", "--lang", "vi", environment: environment)
    let usual = try Program.fixture("list", "--lang", "vi")
    #expect(outcome.status == 0)
    #expect(outcome.output == usual.output)
    #expect(usual.output.contains("Đà Nẵng"))
  }

  @Test(
    arguments: [
      (["LANG": "vi_VN.UTF-8"], "thăm"), (["LC_ALL": "ja_JP.UTF-8", "LANG": "vi_VN"], "訪問"),
      (["VNJP_LANG": "ja", "LANG": "vi_VN"], "訪問"), (["LANG": "fr_FR.UTF-8"], "visit"),
      ([:], "visit"),
    ] as [([String: String], String)])
  func `the language comes from the environment`(
    environment: [String: String], word: String
  ) throws {
    let outcome = try Program.fixture(
      "list", "id:2024-11-11-da-nang-sakai", environment: environment)
    #expect(outcome.output.contains("  \(word)  "))
  }

  @Test(arguments: [["browse"], [], ["sakai"]])
  func `browsing needs a terminal`(arguments: [String]) throws {
    let outcome = try Program.run(Program.path, arguments + ["--data", Fixture.directory])
    #expect(outcome.status == 69)
    #expect(outcome.output == "")
    #expect(
      outcome.errors == "vnjp: standard input and output must be a terminal; for pipes use "
        + "vnjp list\n")
  }

  // MARK: Records

  private static let bad = ["events/2024/bad.yaml": "id: bad\ntitle: {en: Đà Nẵng: thăm}\n"]

  private static let finding =
    "events/2024/bad.yaml:2:20: error: a text within braces holds a comma, a colon, a bracket or a "
    + "quotation mark, or they are not closed, expected ',' or '}'; put such a text into quotation "
    + "marks [syntax]"
}
