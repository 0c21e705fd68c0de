import ArgumentParser

/// `vnjp` as help and completion describe it: with the options that every command takes.
///
/// `RootCommand` has none of its own, so that those that stand before a command are the command's.
struct DescribedCommand: ParsableCommand {
  static let configuration = RootCommand.configuration

  @OptionGroup var options: SharedOptions
}
