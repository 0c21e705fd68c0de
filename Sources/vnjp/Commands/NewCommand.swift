import ArgumentParser
import Browser
import Cooperation
import CooperationFiles

/// `vnjp new`: a commented template of a record on standard output.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.new.rawValue, abstract: "Write a commented template of a record.")

  @Argument(help: "event or memorandum.")
  var template: RecordTemplate = .event

  @OptionGroup var options: SharedOptions

  func run() throws {
    let records = try options.surroundings.reading().records
    var output = StandardOutput(.document)
    try output.write(
      template.text(kinds: records.kinds.map(\.id), sectors: records.sectors.map(\.id)))
    try output.flush()
  }
}

extension RecordTemplate: ExpressibleByArgument {}
