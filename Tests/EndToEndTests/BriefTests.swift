import Foundation
import TestSupport
import Testing

struct BriefTests {
  @Test(arguments: [
    ["Đà Nẵng", "Sakai"], ["danang", "堺市"], ["ダナン", "JP-27/sakai"], ["VN-DN", "sakai-shi"],
  ])
  func `any spelling of the names writes the same brief`(names: [String]) throws {
    let plain = try Program.fixture("brief", "VN-DN", "JP-27/sakai", "--lang", "vi")
    let outcome = try Program.run(
      Program.path,
      ["brief"] + names + [
        "--lang", "vi", "--data", Fixture.directory, "--today", "2026-11-21",
      ])
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">"))
    #expect(outcome.output == plain.output)
  }

  @Test func `two languages stand side by side`() throws {
    let outcome = try Program.fixture(
      "brief", "da nang", "sakai", "--lang", "vi,ja", "--format", "markdown")
    #expect(outcome.status == 0)
    #expect(outcome.lines.first == "# Đà Nẵng – Sakai / ダナン – 堺市")
    let html = try Program.fixture("brief", "da nang", "sakai", "--lang", "vi,ja")
    #expect(html.output.contains("<td lang=\"ja\""))
    #expect(html.output.contains("landscape"))
  }

  @Test func `today is the day that the brief is of`() throws {
    let outcome = try Program.run(
      Program.path,
      [
        "brief", "da nang", "--format", "markdown", "--lang", "en", "--data", Fixture.directory,
        "--today", "2025-01-31",
      ])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("As of 31 Jan 2025"))
  }

  @Test(arguments: [
    (
      ["Da Nag"],
      "no province, prefecture, city or body is called 'Da Nag'; did you mean 'Da Nang'?"
    ),
    (["Sakai", "qqqqqq"], "no province, prefecture, city or body is called 'qqqqqq'"),
    (["Sakai", "堺市"], "'Sakai' and '堺市' mean the same"),
    ([""], "no province, prefecture, city or body is called ''"),
  ])
  func `a name that means nothing is told with the nearest`(
    names: [String], message: String
  ) throws {
    let outcome = try Program.run(
      Program.path, ["brief"] + names + ["--data", Fixture.directory])
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors == "vnjp: \(message)\n")
  }

  @Test func `a name that means several lists them`() throws {
    let outcome = try Program.run(
      Program.path,
      ["brief", "MOFA", "--lang", "en", "--data", "\(Fixture.packageDirectory)/data"])
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(
      outcome.errors == """
        vnjp: 'MOFA' can mean several; name one by its code:
          jp-mofa  Ministry of Foreign Affairs of Japan
          vn-mofa  Ministry of Foreign Affairs of Vietnam

        """)
  }

  @Test(arguments: [
    ["brief"], ["brief", "a", "b", "c"], ["brief", "sakai", "--lang", "fr"],
    ["brief", "sakai", "--lang", "vi,vi"], ["brief", "sakai", "--lang", "vi,ja,en"],
    ["brief", "sakai", "--lang", "vi,"], ["brief", "sakai", "--format", "docx"],
    ["brief", "sakai", "--today", "soon"],
  ])
  func `what cannot be understood is a usage error`(arguments: [String]) throws {
    let outcome = try Program.run(Program.path, arguments + ["--data", Fixture.directory])
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(!outcome.errors.isEmpty)
  }

  @Test func `a file is not replaced unasked`() throws {
    try Scratch.with { directory in
      let file = "\(directory)/brief.html"
      let first = try Program.fixture("brief", "sakai", "--output", file)
      #expect(first.status == 0)
      #expect(first.output == "")
      let text = try Scratch.read(file)
      #expect(text.hasSuffix("</html>\n"))
      let refused = try Program.fixture("brief", "da nang", "--output", file)
      #expect(refused.status == 73)
      #expect(refused.errors == "vnjp: \(file) exists; --force replaces it\n")
      #expect(try Scratch.read(file) == text)
      let forced = try Program.fixture("brief", "da nang", "--output", file, "--force")
      #expect(forced.status == 0)
      #expect(try Scratch.read(file) != text)
      let nowhere = try Program.fixture("brief", "sakai", "--output", "\(directory)/no/brief.html")
      #expect(nowhere.status == 73)
    }
  }
}
