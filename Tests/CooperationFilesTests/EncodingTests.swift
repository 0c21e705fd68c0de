import Cooperation
import CooperationFiles
import Foundation
import TestSupport
import Testing

/// Tables in other encodings than UTF-8.
struct EncodingTests {
  /// A table in an encoding: its name, what Python calls it, and a title that it can write.
  static let encodings: [(name: String, python: String, title: String)] = [
    ("utf-8", "utf-8", "Đà Nẵng ダナン市 𠮷野"), ("utf-8", "utf-8-sig", "Đà Nẵng ダナン市 𠮷野"),
    ("utf-16", "utf-16", "Đà Nẵng ダナン市 𠮷野"), ("utf-16", "utf-16-le", "Đà Nẵng ダナン市 𠮷野"),
    ("utf-16", "utf-16-be", "Đà Nẵng ダナン市 𠮷野"), ("shift_jis", "cp932", "ダナン市代表団が堺市を訪問①"),
    ("euc-jp", "euc-jp", "ダナン市代表団が堺市を訪問"),
    ("windows-1252", "cp1252", "Sakai’s vice mayor – “Da Nang”"),
  ]

  @Test(arguments: encodings, [ImportFormat.csv, .tsv])
  func `a table is read as it is asked for`(
    encoding: (name: String, python: String, title: String), format: ImportFormat
  ) throws {
    let separator = format == .csv ? "," : "\t"
    let bytes = try Self.encoded(Self.table(encoding.title, separator), as: encoding.python)
    let reading = try Self.read(bytes, format, as: TextEncoding(named: encoding.name))
    #expect(reading.diagnostics == [])
    #expect(reading.records.events.map(\.title.en) == [encoding.title])
  }

  @Test(arguments: ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
  func `a byte order mark or zero bytes tell the encoding`(python: String) throws {
    let bytes = try Self.encoded(Self.table("Đà Nẵng ダナン市", "\t"), as: python)
    let reading = try Self.read(bytes, .tsv)
    #expect(reading.diagnostics == [])
    #expect(reading.records.events.map(\.title.en) == ["Đà Nẵng ダナン市"])
  }

  /// What Windows writes in Vietnam: a tone stands behind its letter where no letter has both.
  private static let toned: [UInt8] =
    [
      0xD0, 0xE0, 0x20, 0x4E, 0xE3, 0xDE, 0x6E, 0x67, 0x20, 0x76, 0xE0, 0x20, 0x48, 0x75, 0xEA,
      0xEC,
    ]

  @Test func `tones behind their letters become one letter with them`() throws {
    let bytes = Array("id,kind,date,status,title_vi\nx,visit,2024,held,".utf8) + Self.toned + [0x0A]
    let reading = try Self.read(bytes, .csv, as: .windows1258)
    #expect(reading.diagnostics == [])
    let title = try #require(reading.records.events.first?.title.vi)
    #expect(Array(title.unicodeScalars) == Array("Đà Nẵng và Huế".unicodeScalars))
  }

  @Test func `the encoding of the old Vietnamese fonts is read`() throws {
    let title: [UInt8] = [0xA7, 0xB5, 0x20, 0x4E, 0xBD, 0x6E, 0x67]
    let bytes = Array("id,kind,date,status,title_vi\nx,visit,2024,held,".utf8) + title + [0x0A]
    let reading = try Self.read(bytes, .csv, as: .tcvn3)
    #expect(reading.records.events.map(\.title.vi) == ["Đà Nẵng"])
  }

  @Test(
    arguments: [
      (
        "cp932", "ダナン市代表団が堺市を訪問",
        "3:19: error: byte 0x83 is no character of utf-8; the whole file can be read as shift_jis, with "
          + "'ダナン市代表団が堺市を訪問' here; write --encoding shift_jis"
      ),
      (
        "euc-jp", "ダナン市代表団が堺市を訪問",
        "3:19: error: byte 0xA5 is no character of utf-8; the whole file can be read as euc-jp, with "
          + "'ダナン市代表団が堺市を訪問' here; write --encoding euc-jp"
      ),
      (
        "cp1252", "Sakai’s vice mayor",
        "3:24: error: byte 0x92 is no character of utf-8; the whole file can be read as windows-1252, "
          + "with 'Sakai’s vice mayor' here; write --encoding windows-1252"
      ),
    ])
  func `bytes that are not UTF-8 are told with the encoding that reads them`(
    python: String, title: String, message: String
  ) throws {
    let text = "id,kind,date,status,title_en\na,visit,2024,held,A\nx,visit,2024,held,\(title)\n"
    let bytes = try Self.encoded(text, as: python)
    #expect(try Self.refusal(of: bytes) == "\(message) [encoding]")
  }

  @Test func `a Vietnamese table is told from a Japanese one`() throws {
    let head = Array("id,kind,date,status,title_vi\nx,visit,2024,held,".utf8)
    let message = try Self.refusal(of: head + Self.toned + [0x0A])
    #expect(
      message == "2:19: error: byte 0xD0 is no character of utf-8; the whole file can be read as "
        + "windows-1258, with 'Đà Nẵng và Huế' here; write --encoding windows-1258 [encoding]")
    let old: [UInt8] = [0xA7, 0xB5, 0x20, 0x4E, 0xBD, 0x6E, 0x67, 0x20, 0xAE, 0xAA, 0x6E]
    #expect(try Self.refusal(of: head + old).contains("write --encoding tcvn3 "))
  }

  @Test(
    arguments: [
      (
        [0x82] as [UInt8], TextEncoding.shiftJIS,
        "1:6: error: the file ends within a character of shift_jis"
      ),
      (
        [0xFD, 0x41], .shiftJIS,
        "1:6: error: byte 0xFD is no character of shift_jis, which the table was taken for; write "
          + "--encoding with another of \(TextEncoding.listed)"
      ),
      (
        [0xFF], .utf8,
        "1:6: error: byte 0xFF is no character of utf-8, which the table was taken for; write "
          + "--encoding with another of \(TextEncoding.listed)"
      ),
    ])
  func `a byte that the encoding does not have is told with its place`(
    bytes: [UInt8], encoding: TextEncoding, message: String
  ) throws {
    let refusal = try Self.refusal(of: Array("id,ki".utf8) + bytes, as: encoding)
    #expect(refusal == "\(message) [encoding]")
  }

  @Test func `half a character of UTF-16 is told with its place`() throws {
    let whole = try Self.encoded("id\tkind\n", as: "utf-16")
    #expect(
      try Self.refusal(of: whole + [0x42, 0xD8, 0x41, 0x00])
        == "2:1: error: bytes 0x42 0xD8 are no character of utf-16, which the table was taken for; "
        + "write --encoding with another of \(TextEncoding.listed) [encoding]")
    #expect(
      try Self.refusal(of: whole + [0x41])
        == "2:1: error: the file ends within a character of utf-16 [encoding]")
  }

  @Test func `an encoding that the byte order mark contradicts is refused`() throws {
    let bytes = try Self.encoded("id,kind\n", as: "utf-8-sig")
    #expect(
      try Self.refusal(of: bytes, as: .shiftJIS)
        == "1:1: error: the file begins with the byte order mark of utf-8, expected shift_jis as "
        + "--encoding says; leave --encoding out [encoding]")
  }

  @Test func `what no encoding reads is said so`() throws {
    // No encoding has all of these.
    let bytes: [UInt8] = Array("id,".utf8) + [0x81, 0x0A, 0xFF, 0xD2, 0x0A, 0x90, 0x8D]
    #expect(
      try Self.refusal(of: bytes)
        == "1:4: error: byte 0x81 is no character of utf-8; no other encoding reads the whole file "
        + "either, expected one of \(TextEncoding.listed); save the table as CSV UTF-8 [encoding]")
  }

  @Test(arguments: ["SJIS", "cp932", "Shift-JIS", "UTF8", "utf_16", "Windows-1258", "EUC_JP"])
  func `an encoding goes by its usual names`(name: String) {
    #expect(TextEncoding(named: name) != nil)
    #expect(TextEncoding(named: "\(name)x") == nil)
  }

  // MARK: Helpers

  private static func table(_ title: String, _ separator: String) -> String {
    [["id", "kind", "date", "status", "title_en"], ["x", "visit", "2024", "held", title]]
      .map { $0.joined(separator: separator) + "\r\n" }.joined()
  }

  private static func encoded(_ text: String, as encoding: String) throws -> [UInt8] {
    let script = """
      import sys
      text = open(sys.argv[1], encoding='utf-8', newline='').read()
      print(text.encode('\(encoding)').hex())
      """
    let digits = Array(try Python.run(script, on: text).utf8.dropLast())
    return try stride(from: 0, to: digits.count, by: 2).map { index in
      let pair = String(decoding: digits[index..<index + 2], as: UTF8.self)
      return try #require(UInt8(pair, radix: 16))
    }
  }

  private static func read(
    _ bytes: [UInt8], _ format: ImportFormat, as encoding: TextEncoding? = nil
  ) throws -> CollectionReading {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/events.\(format.name)"
      try TemporaryDirectory.write(Data(bytes), to: path)
      return try format.read(path, base: Fixture.records, encoding: encoding)
    }
  }

  /// What the refusal says behind the name of the file.
  private static func refusal(of bytes: [UInt8], as encoding: TextEncoding? = nil) throws -> String
  {
    let failure = #expect(throws: ImportFailure.self) { try read(bytes, .csv, as: encoding) }
    guard case .malformed(let diagnostic)? = failure else {
      return "\(String(describing: failure))"
    }
    return String("\(diagnostic)".drop { $0 != ":" }.dropFirst())
  }
}
