import ArgumentParser
import Browser
import Cells
import Cooperation
import CooperationFiles
import Foundation

/// `vnjp merge`: one record of what was recorded twice.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.merge.rawValue, abstract: "Merge a record into another of its sort.",
    discussion: """
      Unites the fields of two events, memoranda, bodies or persons, rewrites what refers to the \
      first, and redirects its id. Without --yes it shows what it would do and writes nothing.
      """)

  @Argument(help: "The id of the record that goes.")
  var id: String

  @Argument(help: "The id of the record that stays.")
  var into: String

  @Flag(help: "Write what is shown.")
  var yes = false

  @OptionGroup var options: SharedOptions

  func run() throws {
    let surroundings = options.surroundings
    guard let directory = surroundings.directory else {
      throw CommandFailure(
        .usage, "records are merged in a directory of records; name it by --data")
    }
    let merge: RecordMerge
    do {
      merge = try RecordMerge(
        id, into: into, in: directory, today: try surroundings.currentDate())
    } catch let failure as RecordMerge.Failure {
      throw CommandFailure(.badData, failure.description)
    }
    var output = StandardOutput(.text)
    for note in merge.notes { try output.write(note.drawn + "\n") }
    try output.flush()
    guard yes else {
      StandardError.write("vnjp: nothing is written yet; add --yes to write it\n")
      return
    }
    do {
      try merge.write()
    } catch {
      throw CommandFailure(error)
    }
  }
}
