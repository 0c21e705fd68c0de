extension KeepingPhrase {
  /// The text in Japanese.
  var japanese: String {
    switch self {
    case .marked(let count): "印\(count)件"
    case .marksCleared(let count): "\(count)件の印を消しました。C で戻します"
    case .noEventMarks: "印はありません。v で印を付け、V で範囲に付けます"
    case .viewsTitle: "保存した表示"
    case .noViews: "保存した表示はまだありません。"
    case .noViewsHint:
      "s で今の表示に名前を付けて保存します。@名前 で、ここでも、絞り込みでも、どのコマンドでも開けます。"
    case .viewName: "名前"
    case .badViewName: "文字・数字・-・_ だけが使えます"
    case .viewNameTaken(let name): "@\(name) は既にあります"
    case .viewExists(let name): "@\(name) は既にあります。もう一度 Enter で置き換え"
    case .viewSaved(let name): "@\(name) として保存しました"
    case .viewRenamed(let before, let after): "@\(before) を @\(after) に改名しました"
    case .viewDeleted(let name): "@\(name) を削除しました"
    case .viewOpened(let name): "@\(name)。u で条件を、[ で画面を元に戻します"
    case .deletionQuestion(let name): "@\(name) を削除しますか。Enter で削除、他のキーで中止"
    case .noSuchView(let name, let nearest):
      "「@\(name)」という表示はありません" + (nearest.map { "。「@\($0)」ですか" } ?? "")
    case .viewCircle(let names):
      "「@\(names.first ?? "")」が自分自身を指しています: "
        + names.map { "@\($0)" }.joined(separator: " → ") + "。どれか一つを次の名前なしで保存し直してください"
    case .viewTooLong(let name):
      "「@\(name)」に含まれる表示が多すぎます。減らして保存し直してください"
    case .copyTitle: "コピー"
    case .copyKind(let kind, let pane): Self.name(of: kind, in: pane)
    case .nothingToCopy: "ここにはコピーするものがありません。"
    case .copied(let text, let way):
      switch way {
      case .terminal: "端末経由（OSC 52）でコピーしました: \(text)"
      case .terminalAndTool(let tool): "端末経由（OSC 52）と \(tool) でコピーしました: \(text)"
      case .tool(let tool): "\(tool) でコピーしました: \(text)"
      case .tooLong: "コピーできません。端末（OSC 52）には長すぎ、他の手段もありません"
      case .refused: "コピーできません。端末が受け付けず、他の手段もありません"
      }
    }
  }

  private static func name(of kind: CopyItem.Kind, in pane: Pane) -> String {
    switch (kind, pane) {
    case (.citation, _): "出典表記"
    case (.bibTeX, _): "BibTeX"
    case (.link, _): "リンク"
    case (.id, _): "ID"
    case (.view, _): "この表示"
    case (.cell, .timeline): "題名"
    case (.cell, .detail): "この行"
    case (.cell, _): "この値"
    }
  }
}
