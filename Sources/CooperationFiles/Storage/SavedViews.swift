package import Cooperation
import Foundation
import Words

/// A view that a user has given a name: a list, a query, an order and a layout.
package struct SavedView: Hashable, Sendable {
  package fileprivate(set) var name: String
  package let list: RowKind
  /// As the filter line writes it.
  package fileprivate(set) var query: String
  package let sort: String
  /// The pane in focus, by its key.
  package let pane: Int
  package let isZoomed: Bool

  /// The query is kept as one line without tabs.
  package init(
    name: String, list: RowKind = .events, query: String, sort: String, pane: Int, isZoomed: Bool
  ) {
    self.name = name
    self.list = list
    self.query = String(query.map { $0 == "\t" || $0.isNewline ? " " : $0 })
    self.sort = sort
    self.pane = pane
    self.isZoomed = isZoomed
  }

  /// True for a name that can stand behind an `@`: letters, digits, hyphens and underscores.
  package static func isName(_ name: String) -> Bool { ViewName.isValid(name) }
}

/// The views a user has saved, one a line, in `$XDG_CONFIG_HOME/vnjp/views`.
package struct SavedViews: Sendable {
  /// Why the file cannot be used.
  package enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// Neither `XDG_CONFIG_HOME` nor `HOME` says where to keep it.
    case noPlace
    /// `reason` is the system's own words.
    case unreadable(path: String, reason: String)
    case malformed(SourceLocation)
    case unwritable(AtomicFile.Failure)
    /// No view is called so.
    case unknown(String)
    /// A view is called so already.
    case taken(String)

    package var description: String {
      switch self {
      case .noPlace: "neither XDG_CONFIG_HOME nor HOME says where to keep views"
      case .unreadable(let path, let reason): "cannot read \(path): \(reason)"
      case .malformed(let place):
        "\(place.file):\(place.line):1: error: not a saved view, expected name, order, pane, zoom "
          + "and query parted by tabs"
      case .unwritable(let failure): "\(failure)"
      case .unknown(let name): "no view is called '\(name)'"
      case .taken(let name): "a view is called '\(name)' already"
      }
    }
  }

  package private(set) var views: [SavedView] = []
  private let path: String
  /// Nobody saves more views than these bytes hold.
  private static let byteLimit = 1_000_000

  /// Reads the views; a missing file holds none.
  package init(environment: [String: String]) throws(Failure) {
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : "\($0)/.config" }
    guard
      let root = environment["XDG_CONFIG_HOME"].flatMap({ $0.hasPrefix("/") ? $0 : nil }) ?? home
    else { throw .noPlace }
    path = "\(root)/vnjp/views"
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.of(path)
    } catch {
      if error.number == ENOENT || error.number == ENOTDIR { return }
      throw .unreadable(path: path, reason: error.reason)
    }
    guard bytes.count <= Self.byteLimit else {
      throw .unreadable(
        path: path, reason: "\(bytes.count) bytes, expected \(Self.byteLimit) at most")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let place = InvalidUTF8.place(in: bytes)
      throw .unreadable(
        path: path,
        reason:
          "the byte \(place.byte) in line \(place.line) is not UTF-8, expected a text in UTF-8")
    }
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      guard let view = Self.view(line) else {
        throw .malformed(SourceLocation(file: path, line: index + 1))
      }
      views.append(view)
    }
  }

  /// The view of a name; nil when there is none.
  package subscript(name: String) -> SavedView? { views.first { $0.name == name } }

  /// The queries of all views, to be put where a query names them.
  package var queries: SavedQueries {
    SavedQueries(views.map { (name: $0.name, text: $0.query) })
  }

  /// The same with a view that is not saved yet, in place of one that has its name.
  package func queries(with view: SavedView) -> SavedQueries {
    let others = views.filter { $0.name != view.name }
    return SavedQueries((others + [view]).map { (name: $0.name, text: $0.query) })
  }

  /// Keeps a view under its name, in place of one that has it, and writes the file.
  package mutating func save(_ view: SavedView) throws(Failure) {
    if let index = views.firstIndex(where: { $0.name == view.name }) {
      views[index] = view
    } else {
      views.append(view)
    }
    try write()
  }

  /// Removes the view of a name, and writes the file.
  package mutating func delete(_ name: String) throws(Failure) {
    guard let index = views.firstIndex(where: { $0.name == name }) else { throw .unknown(name) }
    views.remove(at: index)
    try write()
  }

  /// Gives a view another name, also in the views that name it, and writes the file.
  package mutating func rename(_ name: String, to other: String) throws(Failure) {
    guard let index = views.firstIndex(where: { $0.name == name }) else { throw .unknown(name) }
    guard self[other] == nil else { throw .taken(other) }
    views[index].name = other
    for index in views.indices {
      views[index].query = Self.renaming(name, to: other, in: views[index].query)
    }
    try write()
  }

  /// A query in which a view has another name.
  private static func renaming(_ name: String, to other: String, in query: String) -> String {
    var characters = Array(query)
    for token in QueryLexer.tokens(in: query).reversed() where token.viewName == name {
      characters.replaceSubrange(token.range, with: "@\(other)")
    }
    return String(characters)
  }

  private static func view(_ line: Substring) -> SavedView? {
    let parts = line.split(separator: "\t", maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 5, SavedView.isName(String(parts[0])), let pane = Int(parts[2]) else {
      return nil
    }
    // The order stands behind the list and a colon where the list is another than that of events.
    let order = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard order.count <= 2, let sort = order.last, SortOrder(rawValue: String(sort)) != nil,
      let list = order.count == 1 ? .events : RowKind(rawValue: String(order[0]))
    else { return nil }
    return SavedView(
      name: String(parts[0]), list: list, query: String(parts[4]), sort: String(sort), pane: pane,
      isZoomed: parts[3] == "zoom")
  }

  private func write() throws(Failure) {
    let lines = views.map { view in
      [
        view.name, (view.list == .events ? "" : view.list.rawValue + ":") + view.sort,
        "\(view.pane)", view.isZoomed ? "zoom" : "-",
        view.query,
      ].joined(separator: "\t") + "\n"
    }
    let text =
      "# name, order (with another list than events: list:order), pane, zoom, query; parted by tabs\n"
      + lines.joined()
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard UserFolder.make(folder) else {
      throw .unwritable(.cannotCreate(path: folder, reason: AtomicFile.reason()))
    }
    do {
      try AtomicFile.write(Array(text.utf8), to: path, replacing: true)
    } catch {
      throw .unwritable(error)
    }
  }
}
