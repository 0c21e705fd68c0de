extension ByteWriter {
  /// Everything of a collection but its events and memoranda.
  mutating func vocabulary(_ records: RecordCollection) {
    var about = records.about
    localized(about.title)
    text(about.licence)
    text(about.version)
    // What stands before the lists in every version does not stand behind them, too.
    about.title = LocalizedText()
    about.licence = nil
    about.version = nil
    list(records.redirects.sorted { $0.key < $1.key }) { writer, redirect in
      writer.text(redirect.key)
      writer.text(redirect.value)
    }
    list(records.units) { $0.record($1) }
    list(records.cities) { $0.record($1) }
    list(records.sectors) { $0.record($1) }
    list(records.kinds) { $0.record($1) }
    list(records.parties) { $0.record($1) }
    list(records.people) { $0.record($1) }
    list(records.regions) { $0.record($1) }
    record(about)
  }
}

extension ByteReader {
  /// A collection without its events and memoranda.
  mutating func vocabulary() throws(Damage) -> RecordCollection {
    var records = try collectionHead()
    records.units = try list { (reader) throws(Damage) in try reader.record() }
    records.cities = try list { (reader) throws(Damage) in try reader.record() }
    records.sectors = try list { (reader) throws(Damage) in try reader.record() }
    records.kinds = try list { (reader) throws(Damage) in try reader.record() }
    records.parties = try list { (reader) throws(Damage) in try reader.record() }
    records.people = try list { (reader) throws(Damage) in try reader.record() }
    records.regions = try list { (reader) throws(Damage) in try reader.record() }
    // Files of before the head of a collection had more fields end here.
    guard !isAtEnd else { return records }
    let front = records.about
    records.about = try record()
    records.about.title = front.title
    records.about.licence = front.licence
    records.about.version = front.version
    return records
  }

  /// What stands before the lists of a vocabulary in every version: title, licence, version, redirects.
  mutating func collectionHead() throws(Damage) -> RecordCollection {
    var records = RecordCollection()
    records.about.title = try localized()
    records.about.licence = try optionalText()
    records.about.version = try optionalText()
    for (old, new) in try list({ (reader) throws(Damage) in
      (try reader.text(), try reader.text())
    }) {
      records.redirects[old] = new
    }
    return records
  }
}
