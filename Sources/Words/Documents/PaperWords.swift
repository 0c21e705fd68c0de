package import Cooperation

/// The words of documents about sides and about what comes up, in one language.
package struct PaperWords {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// The word of the language.
  package func one(_ en: String, _ vi: String, _ ja: String) -> String {
    language.word(en, vi, ja)
  }

  // MARK: Signs

  package var comma: String { one(", ", ", ", "、") }
  package var colon: String { one(": ", ": ", "：") }
  package var separator: String { " · " }

  /// The text behind what it belongs to.
  package func inBrackets(_ text: String) -> String { one(" (\(text))", " (\(text))", "（\(text)）") }

  // MARK: Headings

  package var subtitle: String {
    one("Cooperation brief", "Tóm tắt quan hệ hợp tác", "協力関係の概要資料")
  }
  package var overview: String { one("Overview", "Tổng quan", "概要") }
  package var partners: String { one("Partners", "Đối tác", "交流先") }
  package var timeline: String { one("Timeline", "Quá trình hợp tác", "これまでの経緯") }
  package var lastMeetings: String {
    one("What was last discussed", "Nội dung các hoạt động gần đây", "最近の協議・交流の内容")
  }
  package var instruments: String {
    one("Memoranda and agreements", "Biên bản ghi nhớ, thỏa thuận", "覚書・協定等")
  }
  package var promised: String {
    one("What was promised", "Cam kết và tình hình thực hiện", "約束事項と履行状況")
  }
  package var sectorsByYear: String {
    one("Sectors by year", "Lĩnh vực hợp tác theo năm", "分野別の年次推移")
  }
  package var people: String { one("People met", "Nhân sự đã tiếp xúc", "これまでの主な出席者") }
  package var upcoming: String {
    one("The next twelve months", "Các mốc trong 12 tháng tới", "今後1年間の予定・節目")
  }
  package var notRecorded: String {
    one("What the records do not say", "Những điểm hồ sơ chưa ghi nhận", "記録からは分からないこと")
  }
  package var sources: String { one("Sources", "Nguồn", "出典") }

  package var comingUp: String { one("Upcoming", "Sắp tới", "今後の予定") }

  /// The heading of a part of what comes up.
  package func heading(_ part: UpcomingEntry.Part) -> String {
    switch part {
    case .overdue: standing(.overdue)
    case .coming: one("Planned and due", "Dự kiến và đến hạn", "予定・期限")
    case .ending:
      one(
        "Documents: end of term, notice", "Văn kiện: hết thời hạn, hạn báo trước",
        "文書の期間満了・通告期限")
    case .anniversaries: one("Anniversaries", "Ngày kỷ niệm", "周年")
    }
  }

  // MARK: Labels

  package var ties: String { one("Ties", "Quan hệ kết nghĩa", "提携関係") }
  package var firstContact: String { one("First recorded", "Ghi nhận đầu tiên", "最初の記録") }
  package var events: String { one("Events", "Hoạt động", "交流件数") }
  package var documents: String { one("Documents", "Văn kiện", "覚書・協定等") }
  package var commitments: String { one("Commitments", "Cam kết", "約束事項") }
  package var visits: String { one("Visits", "Các chuyến thăm", "往来") }
  package var lastEvent: String { one("Last event", "Hoạt động gần nhất", "直近の交流") }
  package var nextAnniversary: String { one("Next anniversary", "Kỷ niệm sắp tới", "次の周年") }
  package var date: String { one("Date", "Thời gian", "年月日") }
  package var event: String { one("Event", "Hoạt động", "内容") }
  package var signed: String { one("Signed", "Ngày ký", "署名日") }
  package var instrument: String { one("Document and signatories", "Văn kiện, bên ký", "文書・署名者") }
  package var standingLabel: String { one("Status", "Tình trạng", "状況") }
  package var promise: String { one("Commitment", "Nội dung cam kết", "約束の内容") }
  package var owes: String { one("By", "Bên thực hiện", "実施主体") }
  package var due: String { one("Due", "Thời hạn", "期限") }
  package var name: String { one("Name", "Họ tên", "氏名") }
  package var position: String { one("Position", "Chức vụ, cơ quan", "役職・所属") }
  package var lastMet: String { one("Last met", "Lần gần nhất", "直近") }
  package var partner: String { one("Partner", "Đối tác", "相手先") }
  package var sector: String { one("Sector", "Lĩnh vực", "分野") }
  package var byYear: String { one("By year", "Theo năm", "年別") }
  package var allItsEvents: String {
    one("All its events", "Mọi sự kiện liên quan", "すべての出来事")
  }

  // MARK: Values

  package var noTie: String { one("none recorded", "chưa ghi nhận", "記録なし") }
  package var noEvent: String {
    one("No event is recorded.", "Chưa ghi nhận hoạt động nào.", "交流の記録はない。")
  }
  package var notRecordedShort: String { one("not recorded", "chưa ghi nhận", "記録なし") }
  package var signatoriesNotRecorded: String {
    one("signatories not recorded", "chưa ghi nhận bên ký", "署名者の記録なし")
  }
  package var running: String {
    one("Not recorded as ended", "Chưa ghi nhận hết hiệu lực", "終了の記録がないもの")
  }
  package var notRunning: String {
    one(
      "Ended, replaced or not yet signed", "Hết hiệu lực, đã thay thế hoặc chưa ký", "失効・後継あり・未署名")
  }
  package var noEnd: String { one("no end recorded", "chưa ghi thời hạn", "終期の記録なし") }
  /// Before how many documents stand how.
  package var howTheyStand: String {
    one("How they stand: ", "Tình trạng hiệu lực: ", "文書の効力：")
  }
  package var noDue: String { one("none recorded", "chưa ghi nhận", "記録なし") }
  package var owedTo: String { one("to ", "với ", "相手方：") }
  package var metBy: String { one("Kept: ", "Đã thực hiện: ", "履行：") }
  package var runsOut: String { one("Runs out: ", "Hết hạn: ", "期間満了：") }
  package var isDue: String { one("Due: ", "Đến hạn: ", "期限：") }
  /// Before a document that renews itself when its term ends.
  package var termEnds: String { one("Term ends: ", "Hết thời hạn: ", "期間終了：") }
  /// Before a document of which notice can be given on that day at the latest.
  package var noticeDay: String {
    one("Last day of notice: ", "Hạn cuối để báo trước: ", "通告期限：")
  }
  /// Behind who promised, where the record does not tell to whom.
  package var owesAlone: String { one("owes", "bên cam kết", "実施主体") }
  /// What both sides promised each other.
  package var mutual: String { one("mutual", "cùng cam kết", "相互") }
  package var noAddress: String {
    one("no web address recorded", "chưa ghi địa chỉ trang mạng", "URLの記録なし")
  }
  package var nothingUpcoming: String {
    one(
      "Nothing is recorded for the next twelve months.",
      "Chưa ghi nhận mốc nào trong 12 tháng tới.", "今後1年間の予定の記録はない。")
  }

  /// Of any span of days.
  package var nothingRecorded: String {
    one(
      "Nothing is recorded for this time.", "Chưa ghi nhận mốc nào trong thời gian này.",
      "この期間の予定や節目の記録はない。")
  }
  package var nothingDue: String {
    one(
      "Nothing is planned or due in this time.",
      "Không có gì dự kiến hay đến hạn trong thời gian này.", "この期間に予定や期限はありません。")
  }

  /// What a standing is called, at the start of a line.
  package func standing(_ standing: Promise.Standing) -> String {
    switch standing {
    case .overdue: one("Overdue", "Quá hạn", "期限超過")
    case .open: one("Open", "Chưa thực hiện", "未了")
    case .kept: one("Kept", "Đã thực hiện", "履行済み")
    case .dropped: one("Dropped", "Đã bỏ", "取りやめ")
    }
  }

  /// What the people of a country are called together; of any other without one.
  package func side(_ country: String?) -> String {
    switch country {
    case "VN": one("Vietnamese side", "Phía Việt Nam", "ベトナム側")
    case "JP": one("Japanese side", "Phía Nhật Bản", "日本側")
    default: one("Others", "Khác", "その他")
    }
  }

  /// What is on the other side of one country.
  package func otherCountry(than country: String?) -> String {
    switch country {
    case "VN": one("Japan", "Nhật Bản", "日本")
    case "JP": one("Vietnam", "Việt Nam", "ベトナム")
    default: one("the other country", "phía bên kia", "相手国")
    }
  }
}
