import ArgumentParser
import Browser

extension CommandName {
  /// What does it; nil for the one that the parser adds.
  var command: (any ParsableCommand.Type)? {
    switch self {
    case .browse: BrowseCommand.self
    case .list: ListCommand.self
    case .show: ShowCommand.self
    case .count: CountCommand.self
    case .export: ExportCommand.self
    case .brief: BriefCommand.self
    case .upcoming: UpcomingCommand.self
    case .import: ImportCommand.self
    case .check: CheckCommand.self
    case .new: NewCommand.self
    case .stats: StatsCommand.self
    case .compile: CompileCommand.self
    case .merge: MergeCommand.self
    case .views: ViewsCommand.self
    case .keys: KeysCommand.self
    case .manual: ManualCommand.self
    case .help: nil
    }
  }
}
