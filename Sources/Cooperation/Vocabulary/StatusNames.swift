extension EventStatus {
  /// What the status is called.
  package var name: LocalizedText {
    switch self {
    case .held: LocalizedText(en: "held", vi: "đã diễn ra", ja: "実施済み")
    case .planned: LocalizedText(en: "planned", vi: "dự kiến", ja: "予定")
    case .announced: LocalizedText(en: "announced", vi: "đã công bố", ja: "発表済み")
    case .cancelled: LocalizedText(en: "cancelled", vi: "đã hủy", ja: "中止")
    }
  }
}

extension Commitment.Status {
  /// What the status is called.
  package var name: LocalizedText {
    switch self {
    case .open: LocalizedText(en: "open", vi: "chưa thực hiện", ja: "未了")
    case .done: LocalizedText(en: "done", vi: "đã thực hiện", ja: "履行済み")
    case .dropped: LocalizedText(en: "dropped", vi: "đã bỏ", ja: "取りやめ")
    }
  }
}

extension Confidence {
  /// What the confidence is called.
  package var name: LocalizedText {
    switch self {
    case .sourced: LocalizedText(en: "sourced", vi: "có nguồn", ja: "出典あり")
    case .generalKnowledge:
      LocalizedText(en: "general knowledge", vi: "kiến thức chung", ja: "一般知識")
    }
  }
}

extension Delegation.Role {
  /// What the side is called.
  package var name: LocalizedText {
    switch self {
    case .host: LocalizedText(en: "host", vi: "chủ nhà", ja: "受入側")
    case .guest: LocalizedText(en: "guest", vi: "khách", ja: "訪問側")
    case .participant: LocalizedText(en: "participant", vi: "tham gia", ja: "参加")
    }
  }
}

extension Promise.Standing {
  /// What a promise that stands so is called.
  package var name: LocalizedText {
    switch self {
    case .overdue: LocalizedText(en: "overdue", vi: "quá hạn", ja: "期限超過")
    case .open: LocalizedText(en: "open", vi: "chưa thực hiện", ja: "未了")
    case .kept: LocalizedText(en: "kept", vi: "đã thực hiện", ja: "履行済み")
    case .dropped: LocalizedText(en: "dropped", vi: "đã bỏ", ja: "取りやめ")
    }
  }

  /// The condition of a query that finds it.
  package var condition: TimeCondition {
    switch self {
    case .overdue: .overdue
    case .open: .open
    case .kept: .kept
    case .dropped: .dropped
    }
  }
}
