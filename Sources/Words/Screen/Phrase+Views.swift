/// The list of saved views.
extension Phrase {
  package static let viewsTitle = Phrase(en: "Saved views", vi: "Chế độ xem đã lưu", ja: "保存した表示")
  package static let noViews = Phrase(
    en: "No view is saved yet.", vi: "Chưa lưu chế độ xem nào.", ja: "保存した表示はまだありません。")

  package static func noViewsHint(save: String) -> Phrase {
    Phrase(
      en:
        "\(save) saves what you see under a name. As @name it is found again: here, in a filter, and by "
        + "every command.",
      vi:
        "Nhấn \(save) để đặt tên và lưu màn hình đang xem. Sau đó dùng @tên để mở lại: tại đây, trong bộ "
        + "lọc và ở mọi lệnh.", ja: "\(save) で今の表示に名前を付けて保存します。@名前 で、ここでも、絞り込みでも、どのコマンドでも開けます。")
  }

  /// What is asked before a name.
  package static let viewName = Phrase(en: "name", vi: "tên", ja: "名前")
  package static let badViewName = Phrase(
    en: "letters, digits, - and _ only", vi: "chỉ dùng chữ, số, - và _", ja: "文字・数字・-・_ だけが使えます")

  package static func viewNameTaken(_ name: String) -> Phrase {
    Phrase(en: "@\(name) is there already", vi: "đã có @\(name)", ja: "@\(name) は既にあります")
  }

  package static func viewExists(_ name: String, replace: String) -> Phrase {
    Phrase(
      en: "@\(name) is there already; \(replace) again replaces it",
      vi: "đã có @\(name); \(replace) lần nữa để thay thế",
      ja: "@\(name) は既にあります。もう一度 \(replace) で置き換え")
  }

  package static func viewSaved(_ name: String) -> Phrase {
    Phrase(en: "Saved as @\(name)", vi: "Đã lưu thành @\(name)", ja: "@\(name) として保存しました")
  }

  package static func viewRenamed(_ before: String, _ after: String) -> Phrase {
    Phrase(
      en: "@\(before) is now @\(after)", vi: "Đã đổi tên @\(before) thành @\(after)",
      ja: "@\(before) を @\(after) に改名しました")
  }

  package static func viewDeleted(_ name: String) -> Phrase {
    Phrase(en: "@\(name) deleted", vi: "Đã xóa @\(name)", ja: "@\(name) を削除しました")
  }

  package static func viewOpened(_ name: String, undo: String, back: String) -> Phrase {
    Phrase(
      en: "@\(name); \(undo) takes its filters back, \(back) the screen",
      vi: "@\(name); \(undo) hoàn tác bộ lọc, \(back) về màn hình trước",
      ja: "@\(name)。\(undo) で条件を、\(back) で画面を元に戻します")
  }

  package static func deletionQuestion(_ name: String, delete: String) -> Phrase {
    Phrase(
      en: "Delete @\(name)? \(delete) deletes it, any other key keeps it",
      vi: "Xóa @\(name)? \(delete) để xóa, phím khác để giữ",
      ja: "@\(name) を削除しますか。\(delete) で削除、他のキーで中止")
  }
}
