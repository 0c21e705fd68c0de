import Browser
import Cooperation
import Foundation
import TestSupport
import Testing
import Words

/// The manual page that the program prints.
struct ManualTests {
  private func manual() throws -> String {
    let outcome = try Program.run(Program.path, ["manual"])
    try #require(outcome.status == 0)
    return outcome.output
  }

  /// The page as groff draws it, in lines that nothing breaks; nil without groff.
  private func drawn() throws -> Outcome? {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/groff") else { return nil }
    return try Program.shell(
      "\"$VNJP\" manual | GROFF_NO_SGR=1 groff -man -Tutf8 -ww -P-cbou -rLL=2000n")
  }

  @Test func `groff has nothing against it`() throws {
    guard let outcome = try drawn() else { return }
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
  }

  @Test func `man reads it without a warning`() throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/man") else { return }
    let outcome = try Program.shell(
      "\"$VNJP\" manual > vnjp.1 && MANPAGER=cat MANWIDTH=80 man --warnings -l vnjp.1")
    #expect(outcome.errors == "")
  }

  @Test func `every action, key, field, command and status stands in it`() throws {
    guard let outcome = try drawn() else { return }
    let page = outcome.output
    for row in KeyTable(.en).rows {
      #expect(page.contains(row.help.dropFirst()), "\(row.action)")
      #expect(page.contains(row.keys.joined(separator: "  ")), "\(row.action)")
    }
    for binding in LineKeys.bindings {
      #expect(page.contains(Strings(.en)[binding.help].dropFirst()))
    }
    for field in QueryField.allCases { #expect(page.contains("\(field.rawValue):")) }
    let help = try Program.run(Program.path, ["--help"]).output
    let commands = help.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }.dropFirst()
      .prefix { $0.hasPrefix("  ") }.filter { !$0.hasPrefix("   ") }.compactMap {
        $0.split(separator: " ").first
      }
      .filter { $0.allSatisfy(\.isLowercase) }
    #expect(commands.count > 12)
    for command in commands { #expect(page.contains("vnjp \(command)"), "\(command)") }
    for status in ["0", "1", "64", "65", "66", "69", "73", "74"] {
      #expect(page.contains("\n       \(status) "), "\(status)")
    }
  }

  @Test func `every variable of its own that the program reads stands in it`() throws {
    let page = try manual()
    let sources = "\(Fixture.packageDirectory)/Sources"
    let names = try Program.shell(
      "grep -rhoE '\"VNJP_[A-Z_]+\"' '\(sources)' | tr -d '\"' | sort -u")
    #expect(names.lines.count > 2)
    for name in names.lines { #expect(page.contains("\\fB\(name)\\fR"), "\(name)") }
  }
}
