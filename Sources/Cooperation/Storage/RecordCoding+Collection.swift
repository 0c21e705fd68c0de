extension ByteWriter {
  /// Everything of a collection but its events and memoranda.
  mutating func vocabulary(_ records: RecordCollection) {
    localized(records.title)
    text(records.licence)
    text(records.version)
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
    return records
  }

  /// What stands before the lists of a vocabulary in every version: title, licence, version, redirects.
  mutating func collectionHead() throws(Damage) -> RecordCollection {
    var records = RecordCollection()
    records.title = try localized()
    records.licence = try optionalText()
    records.version = try optionalText()
    for (old, new) in try list({ (reader) throws(Damage) in
      (try reader.text(), try reader.text())
    }) {
      records.redirects[old] = new
    }
    return records
  }
}
