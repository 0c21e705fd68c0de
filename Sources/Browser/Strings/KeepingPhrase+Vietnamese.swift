extension KeepingPhrase {
  /// The text in Vietnamese.
  var vietnamese: String {
    switch self {
    case .marked(let count): "đã đánh dấu \(count)"
    case .marksCleared(let count): "Đã bỏ \(count) dấu; C để lấy lại"
    case .noEventMarks: "Chưa đánh dấu sự kiện nào. v đánh dấu một, V cả đoạn"
    case .viewsTitle: "Chế độ xem đã lưu"
    case .noViews: "Chưa lưu chế độ xem nào."
    case .noViewsHint:
      "Nhấn s để đặt tên và lưu màn hình đang xem. Sau đó dùng @tên để mở lại: tại đây, trong bộ "
        + "lọc và ở mọi lệnh."
    case .viewName: "tên"
    case .badViewName: "chỉ dùng chữ, số, - và _"
    case .viewNameTaken(let name): "đã có @\(name)"
    case .viewExists(let name): "đã có @\(name); Enter lần nữa để thay thế"
    case .viewSaved(let name): "Đã lưu thành @\(name)"
    case .viewRenamed(let before, let after): "Đã đổi tên @\(before) thành @\(after)"
    case .viewDeleted(let name): "Đã xóa @\(name)"
    case .viewOpened(let name): "@\(name); u hoàn tác bộ lọc, [ về màn hình trước"
    case .deletionQuestion(let name): "Xóa @\(name)? Enter để xóa, phím khác để giữ"
    case .noSuchView(let name, let nearest):
      "không có chế độ xem '@\(name)'" + (nearest.map { "; có phải '@\($0)'?" } ?? "")
    case .viewCircle(let names):
      "'@\(names.first ?? "")' gọi lại chính nó: "
        + names.map { "@\($0)" }.joined(separator: " → ")
        + "; hãy lưu lại một chế độ xem, bỏ tên đứng sau nó"
    case .viewTooLong(let name):
      "'@\(name)' gồm quá nhiều chế độ xem lồng nhau; hãy lưu lại với ít hơn"
    case .copyTitle: "Sao chép"
    case .copyKind(let kind, let pane): Self.name(of: kind, in: pane)
    case .nothingToCopy: "Ở đây không có để sao chép."
    case .copied(let text, let way):
      switch way {
      case .terminal: "Đã sao chép qua terminal (OSC 52): \(text)"
      case .terminalAndTool(let tool): "Đã sao chép qua terminal (OSC 52) và \(tool): \(text)"
      case .tool(let tool): "Đã sao chép bằng \(tool): \(text)"
      case .tooLong: "Chưa sao chép: quá dài cho terminal (OSC 52), máy không có công cụ bộ nhớ tạm"
      case .refused: "Chưa sao chép: terminal không nhận, máy không có công cụ bộ nhớ tạm"
      }
    }
  }

  private static func name(of kind: CopyItem.Kind, in pane: Pane) -> String {
    switch (kind, pane) {
    case (.citation, _): "trích dẫn"
    case (.bibTeX, _): "BibTeX"
    case (.link, _): "liên kết"
    case (.id, _): "mã"
    case (.view, _): "chế độ xem này"
    case (.cell, .timeline): "tiêu đề"
    case (.cell, .detail): "dòng này"
    case (.cell, _): "mục này"
    }
  }
}
