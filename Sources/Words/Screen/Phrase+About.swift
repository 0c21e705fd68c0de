/// What the records say of themselves.
extension Phrase {
  package static let aboutTitle = Phrase(
    en: "These records", vi: "Về bộ dữ liệu này", ja: "この記録について")

  package static func aboutVersion(_ version: String) -> Phrase {
    Phrase(en: "version \(version)", vi: "phiên bản \(version)", ja: "バージョン \(version)")
  }

  package static func aboutLicence(_ licence: String) -> Phrase {
    Phrase(en: "licence \(licence)", vi: "giấy phép \(licence)", ja: "ライセンス \(licence)")
  }

  /// Where corrections go.
  package static func corrections(_ address: String) -> Phrase {
    Phrase(
      en: "Corrections: \(address)", vi: "Góp ý, đính chính: \(address)",
      ja: "訂正の連絡先: \(address)")
  }

  /// How to correct where no address is given.
  package static let noCorrections = Phrase(
    en: "No address for corrections is given: mend the record and hand the change in, as "
      + "CONTRIBUTING.md says.",
    vi: "Chưa có địa chỉ nhận đính chính: hãy sửa bản ghi rồi gửi thay đổi theo CONTRIBUTING.md.",
    ja: "訂正の連絡先は示されていません。CONTRIBUTING.md に従って記録を直し、変更をお送りください。")
}
