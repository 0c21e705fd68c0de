import ArgumentParser
import Browser
import Cells
import Cooperation
import CooperationFiles
import Foundation

/// `vnjp views`: the views saved under a name, which every command takes as `@name`.
struct ViewsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "views", abstract: "List, save, rename and delete saved views.",
    subcommands: [List.self, Save.self, Rename.self, Delete.self], defaultSubcommand: List.self)

  /// `vnjp views list`: a view a line, as arguments of `vnjp`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the saved views.")

    @OptionGroup var options: SharedOptions

    func run() throws {
      var output = StandardOutput(.text)
      for view in try SavedViews.ofUser().views {
        try output.write("@\(view.name)\t\(NamedView(view).arguments.drawn)\n")
      }
      try output.flush()
    }
  }

  /// `vnjp views save NAME QUERY…`.
  struct Save: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Save a query under a name.")

    @Argument(help: "The name: letters, digits, hyphens and underscores.")
    var name: String

    @Argument(help: "Words and fields.")
    var query: [String] = []

    @Option(parsing: .unconditional, help: "The order: date, -date, title or relevance.")
    var sort: SortArgument = SortArgument(order: .latest)

    @OptionGroup var options: SharedOptions

    func run() throws {
      guard SavedView.isName(name) else {
        throw CommandFailure(
          .usage, "'\(name)' is no name, expected letters, digits, hyphens and underscores")
      }
      let parsed = try QuerySession.parse(query, options.surroundings.language)
      var views = try SavedViews.ofUser()
      let view = SavedView(
        name: name, query: parsed.description, sort: sort.order.rawValue, pane: 1,
        isZoomed: false)
      // What it names must be there, and must not lead back to it.
      _ = try QuerySession.resolved(parsed, of: query, views.queries(with: view), .en)
      try views.saving(view)
    }
  }

  /// `vnjp views rename NAME NEW`.
  struct Rename: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Give a view another name.")

    @Argument var name: String
    @Argument var newName: String

    @OptionGroup var options: SharedOptions

    func run() throws {
      guard SavedView.isName(newName) else {
        throw CommandFailure(.usage, "'\(newName)' is no name")
      }
      var views = try SavedViews.ofUser()
      try views.renaming(name, to: newName)
    }
  }

  /// `vnjp views delete NAME`.
  struct Delete: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Delete a view.")

    @Argument var name: String

    @OptionGroup var options: SharedOptions

    func run() throws {
      var views = try SavedViews.ofUser()
      try views.deleting(name)
    }
  }
}

extension SavedViews {
  /// The views of the user who runs the program.
  static func ofUser() throws -> SavedViews {
    do {
      return try SavedViews(environment: ProcessInfo.processInfo.environment)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Saves a view, with a failure that a command can report.
  mutating func saving(_ view: SavedView) throws {
    do {
      try save(view)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Renames a view, with a failure that a command can report.
  mutating func renaming(_ name: String, to other: String) throws {
    do {
      guard try rename(name, to: other) else {
        throw CommandFailure(.found, "no view is called '\(name)', or '\(other)' is taken")
      }
    } catch let failure as Failure {
      throw CommandFailure(failure)
    }
  }

  /// Deletes a view, with a failure that a command can report.
  mutating func deleting(_ name: String) throws {
    do {
      guard try delete(name) else {
        throw CommandFailure(.found, "no view is called '\(name)'")
      }
    } catch let failure as Failure {
      throw CommandFailure(failure)
    }
  }
}

extension CommandFailure {
  /// The failure of the file of saved views.
  init(_ failure: SavedViews.Failure) {
    switch failure {
    case .noPlace:
      self.init(.cannotCreate, "neither XDG_CONFIG_HOME nor HOME says where to keep views")
    case .unreadable(let path, let reason):
      self.init(.inputOutput, "cannot read \(path): \(reason)")
    case .malformed(let location):
      self.init(
        .badData,
        "\(location.file):\(location.line):1: error: not a saved view, expected name, order, pane, "
          + "zoom and query parted by tabs")
    case .unwritable(let failure): self.init(failure)
    }
  }
}
