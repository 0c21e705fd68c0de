import Cooperation

/// A text for views with few events or none, which says what to do.
package enum EmptyPhrase: Hashable, Sendable {
  /// A line above the filters that can be dropped.
  case withoutOne
  /// How many events there are without a filter.
  case events(Int)
  /// No event at all answers the filter.
  case barren
  /// No filter stands in the way alone.
  case noneAlone
  /// What the keys do here.
  case dropKeys
  /// A filter was dropped.
  case dropped(String)
  /// One event matches, or is all there is.
  case onlyMatch, onlyEvent
  /// Nothing in a pane is called so.
  case nothingCalled(String)
  /// What brings the pane's list back.
  case allAgain
  /// No event in view names any value of the pane.
  case noneNamed

  func text(in language: Language) -> String {
    switch language {
    case .en: english
    case .vi: vietnamese
    case .ja: japanese
    }
  }

  private var english: String {
    switch self {
    case .withoutOne: "Without this one filter there are:"
    case .events(let count): count == 1 ? "1 event" : "\(count) events"
    case .barren: "no event has it"
    case .noneAlone: "No single filter stands in the way; c clears them all."
    case .dropKeys: "Enter drops it, u undoes, c drops all."
    case .dropped(let filter): "Dropped: \(filter)  (u brings it back)"
    case .onlyMatch: "The only match. Enter reads it, Esc takes back a filter."
    case .onlyEvent: "The only event so far. Enter reads it."
    case .nothingCalled(let name): "Nothing in view is called '\(name)'."
    case .allAgain: "i and Esc show all again."
    case .noneNamed: "The events in view name none."
    }
  }

  private var vietnamese: String {
    switch self {
    case .withoutOne: "Nếu bỏ riêng bộ lọc này thì có:"
    case .events(let count): "\(count) sự kiện"
    case .barren: "không sự kiện nào có"
    case .noneAlone: "Bỏ riêng một bộ lọc vẫn không có; c bỏ tất cả."
    case .dropKeys: "Enter bỏ, u lấy lại, c bỏ tất cả."
    case .dropped(let filter): "Đã bỏ: \(filter)  (u lấy lại)"
    case .onlyMatch: "Chỉ một sự kiện khớp. Enter để đọc, Esc bỏ bớt bộ lọc."
    case .onlyEvent: "Mới có một sự kiện. Enter để đọc."
    case .nothingCalled(let name): "Không có mục nào tên '\(name)'."
    case .allAgain: "i rồi Esc để hiện lại tất cả."
    case .noneNamed: "Các sự kiện này không ghi mục nào."
    }
  }

  private var japanese: String {
    switch self {
    case .withoutOne: "次の条件を一つ外すと:"
    case .events(let count): "\(count)件"
    case .barren: "該当する記録なし"
    case .noneAlone: "一つ外しても該当しません。c ですべて解除します。"
    case .dropKeys: "Enter で外す、u で戻す、c ですべて解除"
    case .dropped(let filter): "外しました: \(filter)（u で戻す）"
    case .onlyMatch: "該当は1件のみ。Enter で読む、Esc で条件を一つ解除"
    case .onlyEvent: "出来事はまだ1件です。Enter で読む"
    case .nothingCalled(let name): "「\(name)」という項目はありません。"
    case .allAgain: "i、Esc ですべて表示します。"
    case .noneNamed: "表示中の出来事に該当する値はありません。"
    }
  }
}

extension Strings {
  /// A text for views with few events or none.
  package subscript(text: EmptyPhrase) -> String { text.text(in: language) }
}
