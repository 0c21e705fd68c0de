import Cooperation
import Words

/// The statements that make the tables, indexes and views of a database of records.
enum SQLiteSchema {
  /// Tells such databases from others: "VNJP".
  static let applicationID = 0x564E_4A50

  /// The version of the schema.
  static let version = 2

  /// Marks the database and makes its tables, with what each column holds as comments.
  static var tables: String {
    "PRAGMA application_id = \(applicationID);\nPRAGMA user_version = \(version);\n"
      + RecordTable.all.map(statement).joined(separator: "\n")
  }

  /// Makes the indexes by which what refers to a row is found.
  static var indexes: String {
    RecordTable.all.flatMap { table in
      table.references.filter { !table.key.starts(with: $0.columns) }.map { reference in
        let columns = reference.columns.joined(separator: ", ")
        let name = "\(table.name)_by_\(reference.columns.joined(separator: "_"))"
        return "CREATE INDEX \(name) ON \(table.name) (\(columns));"
      }
    }.joined(separator: "\n") + "\nCREATE INDEX events_by_date ON events (date_from, date_until);"
  }

  private static func statement(_ table: RecordTable) -> String {
    var lines = table.columns.map { column in
      (text: definition(column), summary: column.summary)
    }
    lines.append(("PRIMARY KEY (\(table.key.joined(separator: ", ")))", ""))
    for reference in table.references {
      let columns = reference.columns.joined(separator: ", ")
      let targets = reference.targets.joined(separator: ", ")
      lines.append(("FOREIGN KEY (\(columns)) REFERENCES \(reference.table) (\(targets))", ""))
    }
    let body = lines.enumerated().map { index, line in
      "  \(line.text)\(index + 1 < lines.count ? "," : "")"
        + (line.summary.isEmpty ? "" : "  -- \(line.summary)")
    }
    let isLink = table.key != ["id"]
    return "CREATE TABLE \(table.name) (  -- \(table.summary)\n\(body.joined(separator: "\n"))\n)"
      + (isLink ? " WITHOUT ROWID;" : ";")
  }

  private static func definition(_ column: RecordTable.Column) -> String {
    let type =
      switch column.kind {
      case .text, .day: "TEXT"
      case .integer, .flag: "INTEGER"
      case .number: "REAL"
      }
    return "\(column.name) \(type)" + (column.isRequired ? " NOT NULL" : "")
  }

  /// Makes the views that a person reads, in the words of a language.
  static func views(in language: Language) -> String {
    func words(_ column: String) -> String {
      "coalesce(\(language.fallbacks.map { "\(column)_\($0.rawValue)" }.joined(separator: ", ")))"
    }
    func list(
      _ table: String, _ owner: String, _ target: String, _ column: String, of row: String
    ) -> String {
      """
      (SELECT group_concat(name, '; ') FROM (SELECT coalesce(\(words("t.name")), t.id) AS name
          FROM \(table) l JOIN \(target) t ON t.id = l.\(column)
          WHERE l.\(owner) = \(row).id ORDER BY l.number))
      """
    }
    func places(_ table: String, _ owner: String, of row: String) -> String {
      """
      (SELECT group_concat(name, '; ') FROM (
          SELECT coalesce(\(words("c.name")), \(words("u.name")), \(words("r.name")), l.locality) AS name
          FROM \(table) l LEFT JOIN cities c ON c.id = l.city LEFT JOIN units u ON u.id = l.unit
          LEFT JOIN regions r ON r.id = l.region
          WHERE l.\(owner) = \(row).id ORDER BY l.number))
      """
    }
    return """
      CREATE VIEW events_readable AS  -- Events in words, the latest first.
      SELECT e.id, e.date, e.date_from, e.date_until, \(words("e.title")) AS title,
        coalesce(\(words("k.name")), e.kind) AS kind, e.status,
        \(places("event_places", "event", of: "e")) AS held_in,
        \(places("event_localities", "event", of: "e")) AS localities,
        \(list("event_sectors", "event", "sectors", "sector", of: "e")) AS sectors,
        (SELECT group_concat(name, '; ') FROM (SELECT coalesce(\(words("t.name")), t.id) AS name
          FROM (SELECT event, party, number AS place FROM delegations
            UNION ALL SELECT event, party, number + 1000000 FROM event_parties) l
          JOIN parties t ON t.id = l.party WHERE l.event = e.id ORDER BY l.place)) AS bodies,
        (SELECT group_concat(title, '; ') FROM (SELECT coalesce(\(words("t.title")), t.id) AS title
          FROM event_memoranda l JOIN memoranda t ON t.id = l.memorandum
          WHERE l.event = e.id ORDER BY l.number)) AS documents,
        \(words("e.summary")) AS summary,
        (SELECT count(*) FROM event_sources l WHERE l.event = e.id) AS source_count
      FROM events e LEFT JOIN kinds k ON k.id = e.kind
      ORDER BY e.date_from DESC, e.number;
      CREATE VIEW memoranda_readable AS  -- Memoranda and other documents in words.
      SELECT m.id, m.signed, m.until, \(words("m.title")) AS title, m.kind, m.status,
        \(list("memorandum_signatories", "memorandum", "parties", "party", of: "m")) AS signatories,
        \(places("memorandum_localities", "memorandum", of: "m")) AS localities,
        \(list("memorandum_sectors", "memorandum", "sectors", "sector", of: "m")) AS sectors,
        (SELECT group_concat(l.value || ' ' || l.currency, '; ') FROM memorandum_amounts l
          WHERE l.memorandum = m.id) AS amounts,
        (SELECT group_concat(l.event, '; ') FROM event_memoranda l WHERE l.memorandum = m.id)
          AS events
      FROM memoranda m WHERE m.kind IS NOT NULL
      ORDER BY m.signed_from DESC, m.number;
      CREATE VIEW commitments_readable AS  -- What was promised, and what became of it.
      SELECT c.event, c.number, c.id, e.date, \(words("c.text")) AS text, c.status, c.due,
        c.due_until, c.met_by,
        \(promise("commitment_by", words("t.name"))) AS promised_by,
        \(promise("commitment_to", words("t.name"))) AS promised_to
      FROM commitments c JOIN events e ON e.id = c.event
      ORDER BY c.due_until IS NULL, c.due_until, e.number, c.number;
      """
  }

  private static func promise(_ table: String, _ words: String) -> String {
    """
    (SELECT group_concat(name, '; ') FROM (SELECT coalesce(\(words), t.id) AS name
        FROM \(table) l JOIN parties t ON t.id = l.party
        WHERE l.event = c.event AND l.commitment = c.number ORDER BY l.number))
    """
  }
}
