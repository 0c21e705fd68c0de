import CNcurses
import Cells
import Testing

@Suite(.serialized) struct WidthAgreementTests {
  @Test(
    arguments: [
      0x20...0x7E, 0xA1...0xAC, 0xAE...0x17F, 0x1A0...0x1B0, 0x300...0x323, 0x1EA0...0x1EF9,
      0x2010...0x2027, 0x2500...0x257F, 0x2580...0x259F, 0x25A0...0x25FF, 0x2190...0x21FF,
      0x3000...0x302D, 0x3030...0x303E, 0x3041...0x3096, 0x3099...0x30FF, 0x3105...0x312F,
      0x31F0...0x31FF,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFA6D, 0xFF01...0xFF9F,
      0xFFE0...0xFFE6, 0x20000...0x2A6DF, 0xE0100...0xE01EF,
    ] as [ClosedRange<UInt32>])
  func `our width is that of the C library`(range: ClosedRange<UInt32>) {
    #expect(vnjp_use_utf8())
    for value in range {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let theirs = Int(vnjp_wcwidth(wchar_t(bitPattern: value)))
      if theirs != ColumnWidth.of(scalar: scalar) {
        Issue.record("U+\(String(value, radix: 16)): C has \(theirs)")
      }
    }
  }
}
