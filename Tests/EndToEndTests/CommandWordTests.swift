import Foundation
import TestSupport
import Testing

/// Options stand before a command as well as behind it.
struct CommandWordTests {
  private static let data = ["--data", Fixture.directory, "--today", "2026-11-21"]

  @Test(arguments: [
    (["--lang", "ja"], ["list", "sakai"]), (["--lang=ja"], ["list", "sakai"]),
    (["--format", "json", "--limit", "2"], ["list"]), (["--sort", "-date"], ["list", "sakai"]),
    (["--by", "kind", "--format=csv"], ["count", "sakai"]),
    (["--format", "yaml"], ["show", "hue-nara-2025"]),
    (["--format", "csv", "--raw", "--bom"], ["export", "sakai"]),
    (["--lang", "vi,ja", "--format", "markdown"], ["brief", "Da Nang", "Sakai"]),
    (["--days", "30"], ["upcoming"]), (["--format", "json"], ["stats"]),
    (["--lang", "vi"], ["keys"]),
    (["--format", "sarif"], ["check"]), ([], ["new", "memorandum"]),
    (["--lang", "vi"], ["manual"]),
    (["--lang", "vi"], ["views"]), (["--lang", "vi"], ["views", "list"]),
    (["--sort", "title"], ["views", "save", "list", "sakai"]),
    (["--color", "never"], ["list", "count"]), (["--color", "never"], ["list", "--", "count"]),
    (["--help"], ["list"]), (["-h"], ["views", "save"]), (["--version"], ["list"]),
    (["--nonsense"], ["list"]), (["--lang", "fr"], ["list"]), (["--pane", "9"], ["browse"]),
    (["--zoom", "--pane", "2"], ["browse", "sakai"]),
  ])
  func `options before a command are those of the command`(
    options: [String], command: [String]
  ) throws {
    let before = try Program.run(Program.path, Self.data + options + command)
    let words = command.prefix { $0 != "--" }
    let rest = command.dropFirst(words.count)
    let behind = try Program.run(Program.path, words + Self.data + options + rest)
    #expect(before.output == behind.output)
    #expect(before.errors == behind.errors)
    #expect(before.status == behind.status)
    #expect(!behind.errors.contains("'--data'"), "\(behind.errors)")
  }

  @Test func `options stand on both sides of the word that a command has below it`() throws {
    let outcome = try Program.run(
      Program.path, ["views", "--lang", "ja", "list", "--color", "never"])
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
  }

  @Test func `every command takes the common options on either side`() throws {
    let help = try Program.run(Program.path, ["--help"]).output
    let commands = help.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }.dropFirst()
      .prefix { $0.hasPrefix("  ") }.filter { !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
      .filter { $0.allSatisfy(\.isLowercase) }
    #expect(commands.count > 12)
    let options = Self.data + ["--lang", "en", "--color", "never"]
    for command in commands {
      let before = try Program.run(Program.path, options + [command])
      let behind = try Program.run(Program.path, [command] + options)
      #expect(!before.errors.contains("Unknown option"), "\(command): \(before.errors)")
      #expect(before.output == behind.output)
      #expect(before.errors == behind.errors)
      #expect(before.status == behind.status)
    }
  }

  @Test(arguments: [["--", "list"], ["sakai", "list"], ["--lang", "ja", "--", "list", "sakai"]])
  func `behind two hyphens and behind a word the name of a command is a word`(
    arguments: [String]
  ) throws {
    let outcome = try Program.run(Program.path, Self.data + arguments)
    #expect(outcome.status == 69)
    #expect(outcome.errors.contains("must be a terminal"))
  }

  @Test func `a value that is called as a command is the value`() throws {
    try Scratch.with { directory in
      try FileManager.default.copyItem(
        atPath: Fixture.directory, toPath: "\(directory)/list")
      let outcome = try Program.run(
        Program.path, ["--data", "list", "count"], in: directory)
      #expect(outcome.output == "30\n")
    }
  }

  @Test func `help about a command takes options before it`() throws {
    let outcome = try Program.run(Program.path, ["--lang", "ja", "help", "list"])
    let usual = try Program.run(Program.path, ["help", "list"])
    #expect(outcome.status == 0)
    #expect(outcome.output == usual.output)
  }

  @Test func `help and the manual tell where options stand`() throws {
    let help = try Program.run(Program.path, ["--help"]).output
    for option in ["--data", "--lang", "--color", "--today"] { #expect(help.contains(option)) }
    #expect(help.contains("vnjp -- list"))
    let manual = try Program.run(Program.path, ["manual"]).output
    #expect(manual.contains("vnjp [OPTIONS] COMMAND [ARGUMENTS]"))
    #expect(manual.contains("vnjp \\-\\- list"))
  }

  @Test(arguments: [
    ("vnjp --da", "--data"), ("vnjp --lang ja li", "list"), ("vnjp --color ", "never"),
  ])
  func `completion knows options before a command`(line: String, word: String) throws {
    let outcome = try Program.shell(
      """
      "$VNJP" --generate-completion-script bash > completion
      shopt -s extglob
      source ./completion
      COMP_LINE="\(line)"
      COMP_POINT=${#COMP_LINE}
      COMP_WORDS=($COMP_LINE)
      [[ "$COMP_LINE" == *' ' ]] && COMP_WORDS+=("")
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _vnjp vnjp "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """)
    #expect(
      outcome.lines.map { $0.trimmingPrefix(" ") }.contains { $0.hasPrefix(word) }, "\(outcome)")
  }
}
