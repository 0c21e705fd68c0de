import Cooperation
import Words

extension Session {
  /// Takes what an effect brought, and says how it went.
  mutating func finish(_ result: EffectResult) {
    switch result {
    case .exported(let path, let fetch):
      message = Message(strings[.exported(path)] + (fetch.map { "  \($0)" } ?? ""))
    case .cancelled: message = Message(strings[.exportCancelled])
    case .exists(let path):
      let name = path.split(separator: "/").last.map(String.init) ?? path
      message = Message(
        strings[
          .fileExists(
            name, replace: LineKeys.spelling(of: .acceptLine), cancel: LineKeys.spelling(of: .back))
        ],
        isWarning: true)
    case .link(let url, let isOpened):
      message = Message(isOpened ? strings[.linkOpened(url)] : url)
    case .copied(let text, let way): message = report(text, copied: way)
    case .views(let views, let request): take(views, after: request)
    case .failed(let failure): message = Message(strings[failure.phrase], isWarning: true)
    }
  }
}
