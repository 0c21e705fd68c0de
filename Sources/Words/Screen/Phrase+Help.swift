/// What each action does, as the help, the menu and the palette say it.
extension Phrase {
  package static let helpMatrix = Phrase(
    en: "cross-table: sectors, places, bodies and the like by year, or by one another",
    vi: "bảng tổng hợp: lĩnh vực, địa phương, cơ quan … theo năm hoặc theo nhau",
    ja: "クロス集計：分野・地域・団体などを年別に、または互いに掛け合わせて集計")
  package static let helpPreviousColumns = Phrase(
    en: "cross-table: other columns, backwards", vi: "bảng tổng hợp: đổi cột, lùi",
    ja: "クロス集計：列の項目を前へ切り替え")
  package static let helpNextColumns = Phrase(
    en: "cross-table: other columns", vi: "bảng tổng hợp: đổi cột", ja: "クロス集計：列の項目を次へ切り替え")
  package static let helpMouse = Phrase(
    en: "take the mouse for clicks and the wheel, or leave it to the terminal",
    vi: "bật hoặc tắt chuột: nhấp, cuộn", ja: "マウス操作の有効・無効")
  package static let helpRelationship = Phrase(
    en: "relationship of two localities or bodies; of one its partners",
    vi: "quan hệ giữa hai địa phương hoặc cơ quan; một bên thì xem các đối tác",
    ja: "二つの地域や団体の関係、一つなら相手先の一覧")
  package static let helpUpcoming = Phrase(
    en: "what comes up: plans, promises, expiries, anniversaries",
    vi: "sắp tới: kế hoạch, cam kết, hết hạn, ngày kỷ niệm", ja: "今後の予定: 計画、約束、期限、周年")
  package static let helpBrief = Phrase(
    en: "write the brief of this relationship", vi: "viết bản tóm tắt về quan hệ này",
    ja: "この関係の概要書を書き出す")
  package static let helpNextList = Phrase(
    en: "the next list: events, documents, promises, people",
    vi: "danh sách sau: sự kiện, văn kiện, cam kết, người", ja: "次の一覧：出来事・文書・約束・人物")
  package static let helpPreviousList = Phrase(
    en: "the list before", vi: "danh sách trước", ja: "前の一覧")
  package static let helpNarrowPane = Phrase(
    en: "narrow the list of this pane by typing", vi: "gõ để thu hẹp danh sách của khung",
    ja: "この欄の一覧を入力で絞る")
  package static let helpReorderPane = Phrase(
    en: "order the pane by count or by name; hide empty lines of the cross-table",
    vi: "xếp khung theo số lượng hoặc theo tên; ẩn dòng trống của bảng tổng hợp",
    ja: "欄を件数順・名前順に並べる、クロス集計では空の行を隠す")
  package static let helpChips = Phrase(
    en: "go through the filters: switch off, remove", vi: "đi qua các bộ lọc: tắt, bỏ từng cái",
    ja: "条件を一つずつ停止・削除する")
  package static let helpRemoveChip = Phrase(
    en: "remove the filter under the cursor", vi: "bỏ bộ lọc tại con trỏ", ja: "カーソルの条件を削除")
  package static let helpSearch = Phrase(
    en: "search; the list narrows while you type", vi: "tìm; danh sách thu hẹp ngay khi gõ",
    ja: "検索（入力しながら絞り込む）")
  package static let helpEditQuery = Phrase(
    en: "edit the whole filter as text", vi: "sửa toàn bộ bộ lọc dưới dạng chữ", ja: "条件全体を文字で編集")
  package static let helpToggle = Phrase(
    en: "select or unselect the value", vi: "chọn hoặc bỏ chọn mục", ja: "値を選択・選択解除")
  package static let helpExclude = Phrase(en: "exclude the value", vi: "loại trừ mục", ja: "値を除外")
  package static let helpFilterByValue = Phrase(
    en: "add the value under the cursor to the filters", vi: "thêm mục tại con trỏ vào bộ lọc",
    ja: "カーソルの値を条件に加える")
  package static let helpSuspend = Phrase(
    en: "switch all filters off, and on again", vi: "tạm tắt mọi bộ lọc, rồi bật lại",
    ja: "絞り込みを一時停止・再開")
  package static let helpClear = Phrase(
    en: "clear all filters", vi: "bỏ mọi bộ lọc", ja: "絞り込みをすべて解除")
  package static let helpUndo = Phrase(
    en: "undo the last change of filters", vi: "hoàn tác thay đổi bộ lọc", ja: "絞り込みの変更を取り消す")
  package static let helpRedo = Phrase(
    en: "redo the change of filters", vi: "làm lại thay đổi bộ lọc", ja: "取り消した変更をやり直す")
  package static let helpDown = Phrase(en: "down", vi: "xuống", ja: "下へ")
  package static let helpUp = Phrase(en: "up", vi: "lên", ja: "上へ")
  package static let helpLeft = Phrase(en: "to the list", vi: "sang danh sách", ja: "一覧へ")
  package static let helpRight = Phrase(
    en: "to places, parties and sectors", vi: "sang địa phương, các bên, lĩnh vực", ja: "地域・団体・分野へ")
  package static let helpPageDown = Phrase(en: "a page down", vi: "xuống một trang", ja: "一画面下へ")
  package static let helpPageUp = Phrase(en: "a page up", vi: "lên một trang", ja: "一画面上へ")
  package static let helpFirst = Phrase(en: "to the first line", vi: "về dòng đầu", ja: "先頭へ")
  package static let helpLast = Phrase(en: "to the last line", vi: "tới dòng cuối", ja: "末尾へ")
  package static let helpOpen = Phrase(
    en: "open an event, go to what a link names, select a value",
    vi: "mở sự kiện, đi theo liên kết, chọn mục", ja: "出来事を開く・リンク先へ移る・値を選択")
  package static let helpNextPane = Phrase(en: "next pane", vi: "khung sau", ja: "次の欄")
  package static let helpPreviousPane = Phrase(en: "previous pane", vi: "khung trước", ja: "前の欄")
  package static let helpZoom = Phrase(
    en: "enlarge the pane, and back", vi: "phóng to khung, rồi thu lại", ja: "欄を拡大・元に戻す")
  package static let helpSort = Phrase(
    en: "sort: latest, earliest, title, relevance",
    vi: "sắp xếp: mới nhất, cũ nhất, tiêu đề, độ khớp", ja: "並べ替え：新しい順・古い順・題名・一致度")
  package static let helpExport = Phrase(
    en: "export this view to a file", vi: "xuất danh sách này ra tệp", ja: "この一覧をファイルに書き出す")
  package static let helpOpenSource = Phrase(
    en: "open the source under the cursor, or the first",
    vi: "mở nguồn tại con trỏ, hoặc nguồn đầu tiên", ja: "カーソルの出典、なければ最初の出典を開く")
  package static let helpLanguage = Phrase(
    en: "English, Tiếng Việt, 日本語", vi: "English, Tiếng Việt, 日本語", ja: "English, Tiếng Việt, 日本語")
  package static let helpBack = Phrase(
    en: "one step back: pane, marks, then last filter",
    vi: "lùi một bước: khung, dấu, rồi bộ lọc cuối", ja: "一つ戻る（欄、印、最後の条件の順）")
  package static let helpHelp = Phrase(en: "this help", vi: "trợ giúp này", ja: "このヘルプ")
  package static let helpQuit = Phrase(en: "quit", vi: "thoát", ja: "終了")
  package static let helpGoToDate = Phrase(
    en: "go to a date: 2019, 2019-07, today", vi: "đến một ngày: 2019, 2019-07, hôm nay",
    ja: "日付へ移動：2019、2019-07、今日")
  package static let helpToday = Phrase(
    en: "to the event nearest to today", vi: "đến sự kiện gần hôm nay nhất", ja: "今日に最も近い出来事へ")

  package static func helpSelectSpan(start: String, accept: String) -> Phrase {
    Phrase(
      en: "choose a period in the chart; \(start) starts it, \(accept) filters",
      vi: "chọn khoảng thời gian trên biểu đồ; \(start) bắt đầu, \(accept) lọc",
      ja: "グラフで期間を選ぶ（\(start) で始点、\(accept) で絞り込み）")
  }

  package static let helpExtendEarlier = Phrase(
    en: "extend the period to earlier", vi: "kéo khoảng về trước", ja: "期間を前へ広げる")
  package static let helpExtendLater = Phrase(
    en: "extend the period to later", vi: "kéo khoảng về sau", ja: "期間を後へ広げる")
  package static let helpZoomIn = Phrase(
    en: "chart: decade, year, quarter, month", vi: "biểu đồ: thập kỷ, năm, quý, tháng",
    ja: "グラフを細かく：10年・年・四半期・月")
  package static let helpZoomOut = Phrase(
    en: "chart: back to longer times", vi: "biểu đồ: trở lại khoảng dài hơn", ja: "グラフを粗く")
  package static let helpNextMark = Phrase(
    en: "to the next match of the search in the detail", vi: "đến chỗ khớp kế tiếp trong chi tiết",
    ja: "詳細の次の一致へ")
  package static let helpPreviousMark = Phrase(
    en: "to the previous match of the search", vi: "đến chỗ khớp trước đó", ja: "詳細の前の一致へ")
  package static let helpPalette = Phrase(
    en: "all actions, found by typing", vi: "mọi lệnh, gõ để tìm", ja: "すべての操作を入力して探す")
  package static let helpMenu = Phrase(
    en: "the menu of all actions", vi: "trình đơn mọi lệnh", ja: "すべての操作のメニュー")
  package static let helpPreviousScreen = Phrase(
    en: "back to the screen before", vi: "về màn hình trước", ja: "前の画面へ戻る")
  package static let helpNextScreen = Phrase(
    en: "forward to the screen after", vi: "tới màn hình sau", ja: "次の画面へ進む")
  package static let helpMark = Phrase(
    en: "mark the event, or take its mark away", vi: "đánh dấu sự kiện, hoặc bỏ dấu",
    ja: "出来事に印を付ける・消す")

  package static func helpMarkRange(keep: String) -> Phrase {
    Phrase(
      en: "mark a range: move, then \(keep) keeps it",
      vi: "đánh dấu một đoạn: di chuyển rồi \(keep) để giữ", ja: "範囲に印を付ける（移動して \(keep) で確定）")
  }

  package static let helpClearMarks = Phrase(
    en: "clear all marks, or bring them back", vi: "bỏ mọi dấu, hoặc lấy lại", ja: "印をすべて消す・戻す")
  package static let helpViews = Phrase(
    en: "saved views: open, save, rename, delete", vi: "chế độ xem đã lưu: mở, lưu, đổi tên, xóa",
    ja: "保存した表示：開く・保存・改名・削除")
  package static let helpSaveView = Phrase(
    en: "save this view under a name", vi: "đặt tên và lưu chế độ xem này", ja: "今の表示に名前を付けて保存")
  package static let helpCopy = Phrase(
    en: "copy: citation, BibTeX, link, id, this view",
    vi: "sao chép: trích dẫn, BibTeX, liên kết, mã", ja: "コピー：出典表記・BibTeX・リンク・ID・この表示")
}
