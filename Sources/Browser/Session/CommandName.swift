/// The words that `vnjp` takes for a command, in the order of its help.
package enum CommandName: String, CaseIterable, Sendable {
  case browse, list, show, count, export, brief, upcoming, `import`, check, new, stats, compile,
    merge
  case views, keys, manual
  /// What explains the others.
  case help
}
