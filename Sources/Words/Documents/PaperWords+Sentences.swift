package import Cooperation

extension PaperWords {
  // MARK: Head

  /// As of which day, and from which records.
  package func basis(_ day: String, collection: String) -> String {
    one(
      "As of \(day), from the records of “\(collection)”",
      "Tính đến ngày \(day), theo hồ sơ “\(collection)”", "\(day)現在、「\(collection)」の記録による")
  }

  /// What a list of what comes up rests on: all records, or what filters find.
  package func upcomingBasis(isOfSome: Bool) -> String {
    isOfSome
      ? one(
        "Of what the filters find: what is planned, promised, about to expire, and anniversaries.",
        "Theo bộ lọc: việc dự kiến, cam kết, văn kiện sắp hết hạn, ngày kỷ niệm.",
        "絞り込んだ範囲：予定、約束事項、期限の近い文書、周年。")
      : one(
        "What is planned, promised, about to expire, and anniversaries.",
        "Việc dự kiến, cam kết, văn kiện sắp hết hạn, ngày kỷ niệm.",
        "予定、約束事項、期限の近い文書、周年。")
  }

  /// Which anniversaries are told: those that are usually kept, or all.
  package func anniversariesKept(all: Bool) -> String {
    all
      ? one(
        "Every year: ties, documents, establishments, visits of heads of state, government and "
          + "province, and first contacts of two localities.",
        "Mọi năm: quan hệ kết nghĩa, văn kiện, việc thành lập, chuyến thăm của nguyên thủ, người "
          + "đứng đầu chính phủ và cấp tỉnh, lần tiếp xúc đầu tiên giữa hai địa phương.",
        "毎年分：提携、文書、設立・発足、元首・首脳・知事級の訪問、両地域の最初の交流。")
      : one(
        "Every year of ties; every fifth of documents, establishments and visits of heads of "
          + "state, government and province.",
        "Hằng năm với quan hệ kết nghĩa; năm tròn 5, 10… với văn kiện, việc thành lập, chuyến thăm "
          + "của nguyên thủ, người đứng đầu chính phủ và cấp tỉnh.",
        "提携は毎年、文書、設立・発足、元首・首脳・知事級の訪問は5年ごと。")
  }

  package func accessed(_ day: String) -> String {
    one("accessed \(day)", "truy cập \(day)", "\(day)閲覧")
  }

  // MARK: Overview

  package func eventCount(_ count: Int, years: ClosedRange<Int>) -> String {
    let span =
      years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
    return one(
      "\(count) recorded, \(span)", "\(count) hoạt động được ghi nhận, \(span)",
      "\(count)件（\(span)年）")
  }

  package func visitCount(_ from: String, _ to: String, _ count: Int, latest: String) -> String {
    one(
      "\(from) to \(to): \(count), the latest \(latest)",
      "\(from) thăm \(to): \(count), gần nhất \(latest)", "\(from)から\(to)へ\(count)件、直近は\(latest)")
  }

  package func untoldVisits(_ count: Int) -> String {
    one(
      count == 1
        ? "Of one visit it is not recorded who visited whom."
        : "Of \(count) visits it is not recorded who visited whom.",
      "\(count) chuyến thăm chưa ghi rõ bên nào thăm bên nào.", "どちらの訪問か記録のないものが\(count)件ある。")
  }

  package func instrumentCount(_ count: Int, running: Int) -> String {
    guard count > 0 else { return one("none recorded", "chưa ghi nhận", "記録なし") }
    if count == running {
      return one(
        "\(count) recorded; none recorded as ended",
        "\(count) văn kiện, chưa ghi nhận văn kiện nào hết hiệu lực",
        "\(count)件、いずれも終了の記録なし")
    }
    return one(
      "\(count) recorded; \(count - running) of them ended, replaced or not yet signed",
      "\(count) văn kiện, trong đó \(count - running) đã hết hiệu lực, được thay thế hoặc chưa ký",
      "\(count)件、うち失効・後継あり・未署名\(count - running)件")
  }

  /// How long ago; nil for less than can be told.
  package func ago(_ time: ElapsedTime) -> String? {
    switch time {
    case .days(0): one("today", "hôm nay", "本日")
    case .days(let days):
      one(days == 1 ? "1 day ago" : "\(days) days ago", "\(days) ngày trước", "\(days)日前")
    case .months(let months):
      months == 0
        ? nil
        : one(
          months == 1 ? "1 month ago" : "\(months) months ago", "\(months) tháng trước",
          "\(months)か月前")
    case .years(let years):
      years == 0
        ? nil
        : one(years == 1 ? "1 year ago" : "\(years) years ago", "\(years) năm trước", "\(years)年前")
    }
  }

  /// How many years something will have lasted, before its name.
  package func yearsSince(_ years: Int) -> String {
    one(
      years == 1 ? "1 year since: " : "\(years) years since: ", "Tròn \(years) năm: ",
      "\(years)周年：")
  }

  package func tieCount(_ count: Int) -> String {
    one("\(count) recorded", "\(count) quan hệ được ghi nhận", "\(count)件")
  }

  package func more(_ count: Int) -> String {
    one("and \(count) more", "và \(count) mục khác", "ほか\(count)件")
  }

  package func morePeople(_ count: Int) -> String {
    one(
      count == 1 ? "and 1 more person" : "and \(count) more people", "và \(count) người khác",
      "ほか\(count)名")
  }

  package func partnerCount(_ count: Int) -> String {
    one(
      "\(count) \(count == 1 ? "partner" : "partners") in the other country, the closest first.",
      "\(count) đối tác ở nước bên kia, quan hệ nhiều nhất xếp trước.",
      "相手国の相手先\(count)（関係の深い順）")
  }

  package func morePartners(_ count: Int) -> String {
    one(
      count == 1 ? "and 1 more partner" : "and \(count) more partners", "và \(count) đối tác khác",
      "ほか\(count)団体・自治体")
  }

  /// What renewed or replaced a document.
  package func byThatOf(_ day: String) -> String {
    one("by that of \(day)", "bằng văn kiện ngày \(day)", "\(day)の文書による")
  }

  package func until(_ day: String) -> String { one("until \(day)", "đến \(day)", "\(day)まで") }

  /// Until when notice can be given that a document shall end with its term.
  package func noticeBy(_ day: String) -> String {
    one("notice by \(day)", "báo trước chậm nhất \(day)", "通告は\(day)まで")
  }

  // MARK: History

  package func latestOf(_ count: Int, _ all: Int) -> String {
    one(
      "The latest \(count) of \(all) events.", "\(count) hoạt động gần nhất trong tổng số \(all).",
      "全\(all)件のうち直近の\(count)件。")
  }

  package func sectorCaption(events: Int, of all: Int, sectors: Int, ofSectors most: Int) -> String
  {
    let cut =
      sectors < most
      ? one(
        " The \(sectors) most frequent of \(most) sectors.",
        " \(sectors) lĩnh vực nhiều nhất trong \(most) lĩnh vực.", "全\(most)分野のうち上位\(sectors)分野。")
      : ""
    return one(
      "Events by sector and year, from the \(events) of \(all) events with a sector recorded; an "
        + "event with several sectors counts in each.",
      "Số hoạt động theo lĩnh vực và năm, dựa trên \(events)/\(all) hoạt động có ghi lĩnh vực; một "
        + "hoạt động thuộc nhiều lĩnh vực được tính ở từng lĩnh vực.",
      "分野の記録がある\(events)件（全\(all)件）の分野別・年別件数。複数分野にわたるものは各分野に計上。") + cut
  }

  // MARK: What is not recorded

  package func emptyYears(_ years: String) -> String {
    one(
      "No event is recorded in \(years).",
      "Không có hoạt động nào được ghi nhận trong các năm \(years).",
      "\(years)年は交流の記録がない。")
  }

  package func noneSince(_ day: String) -> String {
    one(
      "No event is recorded since \(day).", "Từ sau \(day) chưa ghi nhận hoạt động nào.",
      "\(day)より後の交流は記録がない。")
  }

  package func overdueOutcome(_ count: Int) -> String {
    one(
      count == 1
        ? "Whether the overdue commitment was kept."
        : "Whether the \(count) overdue commitments were kept.",
      "Kết quả thực hiện của \(count) cam kết đã quá hạn.", "期限を過ぎた約束\(count)件の結果は記録がない。")
  }

  package func withoutDue(_ count: Int, _ all: Int) -> String {
    one(
      "\(count) of \(all) commitments are open and have no due date recorded.",
      "\(count)/\(all) cam kết chưa thực hiện và chưa ghi thời hạn.",
      "約束\(all)件のうち\(count)件は未了で、期限の記録がない。")
  }

  package func unsignedTitle(_ title: String) -> String {
    one(
      "The signatories of “\(title)” are not recorded.", "Chưa ghi nhận bên ký của “\(title)”.",
      "「\(title)」の署名者は記録がない。")
  }

  package func undatedInstruments(_ count: Int) -> String {
    one(
      count == 1
        ? "The signing date of one document is not recorded."
        : "The signing dates of \(count) documents are not recorded.",
      "\(count) văn kiện chưa ghi ngày ký.", "署名日の記録がない文書が\(count)件ある。")
  }

  package func plannedOnly(_ title: String, _ day: String) -> String {
    one(
      "“\(title)” (\(day)) is recorded as planned; that it was held is not recorded.",
      "“\(title)” (\(day)) được ghi là dự kiến; chưa ghi nhận đã diễn ra.",
      "「\(title)」（\(day)）は予定としての記録のみで、実施の記録がない。")
  }

  package func withoutPeople(_ count: Int, _ all: Int) -> String {
    one(
      "No person is named in \(count) of \(all) events.",
      "\(count)/\(all) hoạt động chưa ghi tên người tham gia.",
      "\(all)件のうち\(count)件は出席者の氏名の記録がない。")
  }

  package func vagueDates(_ count: Int, _ all: Int) -> String {
    one(
      "The exact day of \(count) of \(all) events is not certain.",
      "\(count)/\(all) hoạt động chưa xác định ngày cụ thể.", "\(all)件のうち\(count)件は正確な日付が確認できない。")
  }

  package func withoutAddress(_ count: Int, _ all: Int) -> String {
    one(
      "\(count) of \(all) events have no source with a web address.",
      "\(count)/\(all) hoạt động chưa có nguồn kèm địa chỉ trang mạng.",
      "\(all)件のうち\(count)件はURLのある出典がない。")
  }

  package var limits: String {
    one(
      "The records hold what was found in published sources; what is not recorded may have taken place.",
      "Hồ sơ chỉ gồm những gì tìm thấy trong các nguồn đã công bố; việc chưa ghi nhận không có nghĩa là không diễn ra.",
      "記録は公表資料で確認できたものに限られ、記録がないことは実施されなかったことを意味しない。")
  }
}
