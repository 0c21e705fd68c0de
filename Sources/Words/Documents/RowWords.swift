package import Cooperation

/// What the columns of a list's table are called, and how its rows are counted.
package struct RowWords {
  private let kind: RowKind

  package init(_ kind: RowKind) { self.kind = kind }

  /// The list itself.
  package var name: Phrase {
    switch kind {
    case .events: Phrase(en: "events", vi: "sự kiện", ja: "出来事")
    case .documents: Phrase(en: "documents", vi: "văn kiện", ja: "文書")
    case .promises: Phrase(en: "promises", vi: "cam kết", ja: "約束")
    case .people: Phrase(en: "people", vi: "người", ja: "人物")
    }
  }

  /// The list itself, as a heading.
  package var heading: Phrase {
    switch kind {
    case .events: Phrase(en: "Events", vi: "Sự kiện", ja: "出来事")
    case .documents: Phrase(en: "Documents", vi: "Văn kiện", ja: "文書")
    case .promises: Phrase(en: "Promises", vi: "Cam kết", ja: "約束")
    case .people: Phrase(en: "People", vi: "Người", ja: "人物")
    }
  }

  /// What the action does that shows the list.
  package var helpShow: Phrase {
    let (en, vi, ja) = (name.en, name.vi, name.ja)
    return Phrase(en: "the list of \(en)", vi: "danh sách \(vi)", ja: "\(ja)の一覧")
  }

  /// The heading where there is little room.
  package var shortHeading: Phrase {
    switch kind {
    case .events: Phrase(en: "Events", vi: "SK", ja: "出来事")
    case .documents: Phrase(en: "Docs", vi: "VK", ja: "文書")
    case .promises: Phrase(en: "Prom.", vi: "CK", ja: "約束")
    case .people: heading
    }
  }

  /// The heading above rows whose date is not known.
  package var undated: Phrase {
    switch kind {
    case .events, .documents: Phrase(en: "Date not known", vi: "Chưa rõ ngày", ja: "日付不明")
    case .promises: Phrase(en: "No date set", vi: "Chưa ấn định thời hạn", ja: "期限の定めなし")
    case .people: Phrase(en: "No meeting recorded", vi: "Chưa ghi cuộc gặp nào", ja: "面会の記録なし")
    }
  }

  /// The date by which the list is sorted.
  package var date: Phrase {
    switch kind {
    case .events: Phrase(en: "date", vi: "ngày", ja: "日付")
    case .documents: Phrase(en: "signed", vi: "ngày ký", ja: "署名日")
    case .promises: Phrase(en: "due", vi: "hạn", ja: "期限")
    case .people: Phrase(en: "last met", vi: "gặp lần cuối", ja: "最後の面会")
    }
  }

  /// What tells rows of one sort from those of another.
  package var sort: Phrase {
    switch kind {
    case .events, .documents: Phrase(en: "kind", vi: "loại", ja: "種類")
    case .promises: Phrase(en: "status", vi: "tình trạng", ja: "状況")
    case .people: Phrase(en: "country", vi: "nước", ja: "国")
    }
  }

  /// What a row is called.
  package var title: Phrase {
    switch kind {
    case .events, .documents: Phrase(en: "title", vi: "tiêu đề", ja: "件名")
    case .promises: Phrase(en: "promise", vi: "nội dung cam kết", ja: "約束の内容")
    case .people: Phrase(en: "name", vi: "họ tên", ja: "氏名")
    }
  }

  /// What stands beside it; nothing beside an event.
  package var more: Phrase? {
    switch kind {
    case .events: nil
    case .documents: Phrase(en: "validity", vi: "hiệu lực", ja: "効力")
    case .promises:
      Phrase(
        en: "who, to whom, made on", vi: "bên cam kết, bên nhận, ngày", ja: "約束した側、相手、約束の日")
    case .people: Phrase(en: "office", vi: "chức vụ", ja: "役職")
    }
  }

  /// A number of rows, of all where there are more.
  package func count(_ count: Int, of all: Int) -> Phrase {
    let name =
      switch kind {
      case .events: Phrase(en: count == 1 ? "event" : "events", vi: "sự kiện", ja: "件")
      case .documents: Phrase(en: count == 1 ? "document" : "documents", vi: "văn kiện", ja: "点")
      case .promises: Phrase(en: count == 1 ? "promise" : "promises", vi: "cam kết", ja: "件")
      case .people: Phrase(en: count == 1 ? "person" : "people", vi: "người", ja: "人")
      }
    guard count != all else {
      return Phrase(en: "\(count) \(name.en)", vi: "\(count) \(name.vi)", ja: "\(count)\(name.ja)")
    }
    return Phrase(
      en: "\(count) \(name.en) of \(all)", vi: "\(count) trong số \(all) \(name.vi)",
      ja: "\(all)\(name.ja)中\(count)\(name.ja)")
  }

  /// What is said where a row should be in hand and none is.
  package var noneSelected: Phrase {
    switch kind {
    case .events:
      Phrase(en: "No event is selected.", vi: "Chưa chọn sự kiện nào.", ja: "出来事が選ばれていません。")
    case .documents:
      Phrase(en: "No document is selected.", vi: "Chưa chọn văn kiện nào.", ja: "文書が選ばれていません。")
    case .promises:
      Phrase(en: "No promise is selected.", vi: "Chưa chọn cam kết nào.", ja: "約束が選ばれていません。")
    case .people:
      Phrase(en: "No person is selected.", vi: "Chưa chọn người nào.", ja: "人物が選ばれていません。")
    }
  }

  /// What is said of a list without any row.
  package var noneRecorded: Phrase {
    switch kind {
    case .events: Phrase(en: "No events here", vi: "Chưa có sự kiện", ja: "出来事がありません")
    case .documents: Phrase(en: "No documents here", vi: "Chưa có văn kiện", ja: "文書がありません")
    case .promises: Phrase(en: "No promises here", vi: "Chưa có cam kết", ja: "約束がありません")
    case .people: Phrase(en: "No people here", vi: "Chưa có người nào", ja: "人物がありません")
    }
  }

  /// What is said when none is found.
  package var noneFound: Phrase {
    switch kind {
    case .events:
      Phrase(en: "no event matches", vi: "không có sự kiện nào khớp", ja: "該当する出来事はありません")
    case .documents:
      Phrase(en: "no document matches", vi: "không có văn kiện nào khớp", ja: "該当する文書はありません")
    case .promises:
      Phrase(en: "no promise matches", vi: "không có cam kết nào khớp", ja: "該当する約束はありません")
    case .people: Phrase(en: "no person matches", vi: "không có người nào khớp", ja: "該当する人物はいません")
    }
  }
}
