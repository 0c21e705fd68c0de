import ArgumentParser
import Browser
import Cells
import Cooperation
import CooperationFiles
import Foundation
import Loop

/// `vnjp views`: the views saved under a name, which every command takes as `@name`.
struct ViewsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.views.rawValue, abstract: "List, save, rename and delete saved views.",
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

    @Option(help: "The list: events, documents, promises or people.")
    var of: RowKind = .events

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
        name: name, list: of, query: parsed.description, sort: sort.order.rawValue, pane: 1,
        isZoomed: false)
      // What it names must be there, and must not lead back to it.
      _ = try QuerySession.resolved(parsed, of: query, views.queries(with: view), .en)
      try views.changing { try $0.save(view) }
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
      try views.changing { try $0.rename(name, to: newName) }
    }
  }

  /// `vnjp views delete NAME`.
  struct Delete: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Delete a view.")

    @Argument var name: String

    @OptionGroup var options: SharedOptions

    func run() throws {
      var views = try SavedViews.ofUser()
      try views.changing { try $0.delete(name) }
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

  /// Changes the views, with a failure that a command can report.
  mutating func changing(_ change: (inout SavedViews) throws -> Void) throws {
    do {
      try change(&self)
    } catch let failure as Failure {
      throw CommandFailure(failure)
    }
  }
}

extension CommandFailure {
  /// The failure of the saved views.
  init(_ failure: SavedViews.Failure) {
    switch failure {
    case .noPlace: self.init(.cannotCreate, "\(failure)")
    case .unreadable: self.init(.inputOutput, "\(failure)")
    case .malformed: self.init(.badData, "\(failure)")
    case .unwritable(let failure): self.init(failure)
    case .unknown, .taken: self.init(.found, "\(failure)")
    }
  }
}
