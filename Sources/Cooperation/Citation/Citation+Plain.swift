extension Citation {
  /// One line for a document: what took place when, who published what about it when, where, and
  /// when it was read there.
  ///
  /// `date` writes a date as the language does.
  package func plain(in language: Language, date spelled: (EventDate) -> String) -> String {
    let parts = [
      what(in: language, spelled), published(in: language, spelled), source?.url.map(Self.line),
    ]
    .compactMap { $0 }.filter { !$0.isEmpty }
    let end = accessed(in: language, spelled)
    switch language {
    case .en, .vi:
      // An address has no full stop behind it, which would be taken for a part of it.
      let text = parts.enumerated().map { index, part in
        part == source?.url || Self.isClosed(part) ? part : part + "."
      }
      return (text + [end].compactMap { $0 }).joined(separator: " ")
    case .ja:
      let text = parts.map { $0 == source?.url || Self.isClosed($0) ? $0 : $0 + "。" }
      return text.joined() + (end ?? "")
    }
  }

  private func what(in language: Language, _ spelled: (EventDate) -> String) -> String {
    let title = title(in: language)
    guard let day = date.map(spelled) else { return title }
    return language == .ja ? "\(title)（\(day)）" : "\(title) (\(day))"
  }

  private func published(in language: Language, _ date: (EventDate) -> String) -> String? {
    guard let source else { return nil }
    let publisher = source.publisher.map(Self.line)
    let title = source.title.map { title in
      language == .ja ? "「\(Self.line(title))」" : "“\(Self.line(title))”"
    }
    let day = source.published.map(date)
    switch language {
    case .en, .vi:
      let work = [publisher, title].compactMap { $0 }.joined(separator: ": ")
      return [work, day].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    case .ja:
      let work = [publisher, title].compactMap { $0 }.joined()
      return [work, day].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "、")
    }
  }

  private func accessed(in language: Language, _ date: (EventDate) -> String) -> String? {
    source?.accessed.map { day in
      switch language {
      case .en: "Accessed \(date(day))."
      case .vi: "Truy cập \(date(day))."
      case .ja: "（\(date(day))閲覧）"
      }
    }
  }

  private static func isClosed(_ text: String) -> Bool {
    text.last.map { ".。!?！？".contains($0) } ?? true
  }
}
