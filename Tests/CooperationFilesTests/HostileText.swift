import Cooperation
import TestSupport

@testable import CooperationFiles

/// Texts that break careless writers, and records full of them.
struct HostileText {
  private var generator: SeededGenerator
  private let hasSeparators: Bool

  /// Starts at a seed; without separators, ids lack `;` and `/`, by which a csv parts them.
  init(seed: UInt64, hasSeparators: Bool = true) {
    generator = SeededGenerator(seed: seed)
    self.hasSeparators = hasSeparators
  }

  /// A text where records have an id or a code.
  mutating func item() -> String {
    let text = text()
    guard !hasSeparators else { return text }
    let scalars = text.unicodeScalars.filter { $0 != ";" && $0 != "/" }
    return SignName.trimmed("x" + String(String.UnicodeScalarView(scalars)))
  }

  /// A text of up to so many pieces.
  mutating func text(upTo count: Int = 12) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...count, using: &generator) {
      scalars += (Self.pieces.randomElement(using: &generator) ?? "").unicodeScalars
    }
    // Blanks at the ends of a text are nothing.
    let text = SignName.trimmed(String(scalars))
    return text.isEmpty ? "x" : text
  }

  /// A text in some of the languages, in at least one.
  mutating func localized() -> LocalizedText {
    var result = LocalizedText()
    for language in Language.allCases where Bool.random(using: &generator) {
      result[language] = text()
    }
    if result.isEmpty { result.vi = text() }
    return result
  }

  /// An event with one of everything, and the memorandum signed at it.
  mutating func record(_ number: Int) -> (event: Event, memorandum: Memorandum) {
    let source = Source(
      title: text(), url: "https://example.org/" + item(), publisher: text(),
      published: EventDate("2024-11~"), accessed: nil, language: "vi")
    let memorandum = Memorandum(
      id: "memorandum-\(number)", kind: .plan, title: localized(), signatories: [item()],
      localities: [Locality("VN-DN")].compactMap { $0 }, signed: EventDate("2024"),
      until: nil, status: .inForce, renews: nil, supersedes: item(), sectors: [item()],
      amounts: [MonetaryAmount(value: number, currency: "JPY")], sources: [source])
    let member = Delegation.Member(person: item(), position: localized(), isHead: true)
    let commitment = Commitment(
      id: "promise", text: localized(), by: [item()], to: [], due: EventDate("2050"),
      status: .open, metBy: item())
    let event = Event(
      id: "event-\(number)", kind: text(), date: Fixture.records.events[number % 30].date,
      status: .planned, title: localized(), summary: localized(),
      places: [Locality("JP-27/sakai")].compactMap { $0 },
      localities: [Locality("VN-DN@63")].compactMap { $0 }, sectors: [item(), item()],
      parties: [item()], delegations: [Delegation(party: item(), role: .host, members: [member])],
      memoranda: [memorandum.id], commitments: [commitment], follows: [item()],
      sources: [source], confidence: .generalKnowledge)
    return (event, memorandum)
  }

  /// A collection of so many records.
  mutating func collection(_ count: Int) -> RecordCollection {
    var records = RecordCollection()
    for number in 0..<count {
      let (event, memorandum) = record(number)
      records.events.append(event)
      records.memoranda.append(memorandum)
    }
    return records
  }

  /// What the texts are made of.
  static let pieces: [String] =
    [
      "\"", "'", "\"\"", ",", ";", ":", ": ", " #", "# ", "- ", "? ", "&", "*", "!", "|", ">", "%",
      "@", "`", "{", "}", "[", "]", "\\", "\\n", "/", "~", "=", "=1+1", "+", "-", "<b>", "</b>",
      "<<", "null", "true", "no", "0x1F", "1e3", "1:30", "2024-11-11", "---", "...", "\n", "\n\n",
      "\r", "\r\n", "\t", " ", "  ", "\u{0}", "\u{1}", "\u{7}", "\u{B}", "\u{C}", "\u{1B}[31m",
      "\u{7F}", "\u{80}", "\u{85}", "\u{9F}", "\u{A0}", "\u{AD}", "\u{200B}", "\u{200E}",
      "\u{200F}", "\u{202E}", "\u{2028}", "\u{2029}", "\u{2066}", "\u{2069}", "\u{3000}",
      "-\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{E000}", "Đà Nẵng",
      "a\u{300}\u{323}", "ê\u{301}", "e\u{302}\u{301}", "か\u{3099}", "が", "堺市", "ｶﾞ", "＝", "👩‍👩‍👧", "🇻🇳",
      "𠮷", "𝒳", "\u{10FFFF}", "Sakai", "carbon", "$1", "${HOME}", "%s", "%0A",
    ]
}
