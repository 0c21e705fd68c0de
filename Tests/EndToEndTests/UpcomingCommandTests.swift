import Testing

/// `vnjp upcoming`.
struct UpcomingCommandTests {
  @Test func `the text names what is overdue and what comes round`() throws {
    let outcome = try Program.fixture("upcoming", "--lang", "en")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("21 Nov 2026 – 20 Nov 2027\n"))
    #expect(outcome.output.contains("\nOverdue\n"))
    #expect(outcome.output.contains("18 years since: "))
  }

  @Test func `the window begins where it is told, and a query narrows it`() throws {
    let outcome = try Program.fixture(
      "upcoming", "sakai", "--lang", "en", "--from", "2027-01-01", "--days", "90")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("1 Jan 2027 – 1 Apr 2027\n"))
    #expect(outcome.output.contains("20 Feb 2027"))
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
