import Testing

/// `vnjp upcoming`.
struct UpcomingCommandTests {
  @Test func `the text names what is overdue and what comes round`() throws {
    let outcome = try Program.fixture("upcoming", "--lang", "en")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("2026-11-21 – 2027-11-20\n"))
    #expect(outcome.output.contains("\n\nOverdue\n"))
    let tie = outcome.lines.first { $0.contains("18 years since: ") }
    #expect(tie?.hasPrefix("2027-02-20  Da Nang – Sakai ") == true)
    #expect(tie?.hasSuffix("  da-nang-sakai-friendship-2009") == true)
  }

  @Test func `every line ends with an id that show takes, of a promise with its event`() throws {
    let outcome = try Program.fixture("upcoming", "--all-anniversaries", "--days", "800")
    let ids = outcome.lines.filter { $0.first?.isNumber == true }.dropFirst()
      .compactMap { $0.split(separator: " ").last.map(String.init) }
    #expect(ids.contains { $0.contains("#") })
    #expect(ids.count > 20)
    let shown = try Program.fixture(["show"] + Set(ids))
    #expect(shown.status == 0)
    #expect(shown.errors == "")
  }

  @Test func `anniversaries that are seldom kept are listed on demand alone`() throws {
    let main = try Program.fixture("upcoming").lines
    let all = try Program.fixture("upcoming", "--all-anniversaries").lines
    #expect(main.count < all.count)
    let calendars = try [[], ["--all-anniversaries"]].map { options in
      try Program.fixture(["upcoming", "--format", "ics"] + options).output
        .split(separator: "\r\n").count { $0 == "BEGIN:VEVENT" }
    }
    #expect(calendars[0] < calendars[1])
  }

  @Test func `a span with nothing says so`() throws {
    let outcome = try Program.fixture(
      "upcoming", "id:2012-09-15", "--lang", "en", "--from", "1990-01-01", "--days", "1")
    #expect(outcome.status == 0)
    #expect(outcome.lines.last == "Nothing is recorded for this time.")
  }

  @Test func `the window begins where it is told, and a query narrows it`() throws {
    let outcome = try Program.fixture(
      "upcoming", "sakai", "--lang", "en", "--from", "2027-01-01", "--days", "90")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("2027-01-01 – 2027-04-01\n"))
    #expect(outcome.output.contains("\n2027-02-20  "))
    #expect(!outcome.output.contains("Gifu"))
  }

  @Test func `the calendar goes to a file, which is replaced only by force`() throws {
    try Scratch.with { directory in
      let file = "\(directory)/up.ics"
      let arguments = ["upcoming", "--format", "ics", "--output", file]
      #expect(try Program.fixture(arguments).status == 0)
      let written = try Scratch.read(file)
      #expect(written.hasPrefix("BEGIN:VCALENDAR\r\n"))
      #expect(try Program.fixture(arguments).status == 73)
      #expect(try Program.fixture(arguments + ["--force"]).status == 0)
    }
  }

  @Test(arguments: [
    ["--from", "soon"], ["--days", "-1"], ["--format", "csv"], ["province:Danag"],
  ])
  func `what cannot be understood ends with 64`(arguments: [String]) throws {
    let outcome = try Program.fixture(["upcoming"] + arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
  }
}
