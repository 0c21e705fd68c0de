import Cooperation
import TestSupport
import Testing

/// How long instruments hold.
struct ValidityTests {
  /// An instrument, and how it stands on 21 November 2026.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var status = Memorandum.Status.signed
    var signed: String? = "2023-11-11"
    var term: String?
    var until: String?
    var renewal: Memorandum.Renewal?
    let expected: Memorandum.Validity?
  }

  static let cases = [
    Case(testDescription: "without an end", expected: .noEnd),
    Case(testDescription: "until next year", until: "2027", expected: .inForce),
    Case(testDescription: "until this year", until: "2026", expected: .inForce),
    Case(testDescription: "until last year", until: "2025", expected: .pastTerm),
    Case(testDescription: "for three years, over", term: "P3Y", expected: .pastTerm),
    Case(testDescription: "for three years and a month", term: "P3Y1M", expected: .inForce),
    Case(
      testDescription: "for three years from some day of 2023", signed: "2023", term: "P3Y",
      expected: .pastTerm),
    Case(
      testDescription: "a term from nobody knows when", signed: "../2023", term: "P1Y",
      expected: .noEnd),
    Case(
      testDescription: "over but for its renewal", until: "2020", renewal: .automatic,
      expected: .inForce),
    Case(
      testDescription: "over where both would have to agree", until: "2020",
      renewal: .byAgreement, expected: .pastTerm),
    Case(
      testDescription: "its status says so", status: .inForce, until: "2020", expected: .inForce),
    Case(testDescription: "it has run out", status: .expired, expected: .pastTerm),
    Case(
      testDescription: "renewed by nobody knows what", status: .renewed, until: "2020",
      expected: .inForce),
    Case(testDescription: "a draft", status: .drafted, expected: nil),
    Case(testDescription: "superseded", status: .superseded, expected: nil),
  ]

  @Test(arguments: cases)
  func `an instrument is in force, past its term, or without a recorded end`(item: Case) throws {
    let memorandum = Self.memorandum(item)
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    let validities = Validities([memorandum])
    #expect(validities.validity(of: memorandum, on: today) == item.expected)
    let isInForce = item.expected == .inForce || item.expected == .noEnd
    #expect(validities.isInForce(memorandum, on: today) == isInForce)
  }

  @Test func `what was renewed holds as long as what renewed it`() throws {
    var first = Self.memorandum(Case(testDescription: "", status: .renewed, expected: nil))
    var second = first
    var third = first
    (second.id, second.renews) = ("second", first.id)
    (third.id, third.renews, third.status) = ("third", "merged", .expired)
    first.until = EventDate("2016")
    let validities = Validities([first, second, third]) { $0 == "merged" ? "second" : $0 }
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    #expect(validities.validity(of: first, on: today) == .pastTerm)
    third.status = .signed
    #expect(Validities([first, second]).validity(of: first, on: today) == .inForce)
    // Two that renew one another end nowhere.
    first.renews = "second"
    #expect(Validities([first, second]).validity(of: first, on: today) == .inForce)
  }

  @Test func `what was renewed by what has since been replaced is replaced, not past its term`()
    throws
  {
    var first = Self.memorandum(Case(testDescription: "", until: "2020", expected: nil))
    var second = first
    var third = first
    (second.id, second.renews, second.status) = ("second", first.id, .superseded)
    (third.id, third.supersedes, third.until) = ("third", "second", nil)
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    let validities = Validities([first, second, third])
    #expect(validities.validity(of: first, on: today) == nil)
    #expect(!validities.isInForce(first, on: today))
    #expect(validities.validity(of: third, on: today) == .noEnd)
    #expect(validities.heir(of: first)?.id == "second")
    // A draft renews nothing yet.
    second.status = .drafted
    #expect(Validities([first, second]).validity(of: first, on: today) == .pastTerm)
    first.status = .renewed
    #expect(Validities([first, second]).validity(of: first, on: today) == .inForce)
  }

  @Test func `the three states add up to what is signed and not superseded`() {
    let validities = Fixture.catalog.validities
    let memoranda = Array(Fixture.catalog.memoranda)
    let states = memoranda.compactMap { validities.validity(of: $0, on: Fixture.today) }
    let signed = memoranda.filter { $0.status != .drafted && $0.status != .superseded }
    #expect(states.count == signed.count)
    #expect(!states.isEmpty)
  }

  @Test func `notice is given before the end of the term`() throws {
    var memorandum = Self.memorandum(Case(testDescription: "", term: "P3Y", expected: nil))
    memorandum.notice = Period("P6M")
    #expect(memorandum.noticeDay?.description == "2026-05-11")
    memorandum.renewal = .automatic
    #expect(memorandum.noticeDay?.description == "2026-05-11")
    #expect(memorandum.endDay == nil)
  }

  private static func memorandum(_ item: Case) -> Memorandum {
    var memorandum = Memorandum()
    memorandum.id = "one"
    memorandum.status = item.status
    memorandum.signed = item.signed.flatMap { EventDate($0) }
    memorandum.term = item.term.flatMap { Period($0) }
    memorandum.until = item.until.flatMap { EventDate($0) }
    memorandum.renewal = item.renewal
    return memorandum
  }
}
