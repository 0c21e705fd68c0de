import Cooperation

extension CheckRule {
  /// Finds persons whose reading or language by sound has no name, and posts that say nothing or end
  /// before they begin.
  static let person = CheckRule(name: "person") { reading, _ in
    reading.records.people.flatMap { person in
      messages(person).map {
        Diagnostic($0, rule: "person", at: reading.location(.person, person.id))
      }
    }
  }

  private static func messages(_ person: Person) -> [String] {
    var found = person.bySound.filter { person.name[$0] == nil }.map { language in
      "by_sound names \(language.rawValue) and '\(person.id)' has no name in it, expected languages "
        + "of the name"
    }
    if person.reading != nil, person.name.ja == nil {
      found.append("'\(person.id)' has a reading and no Japanese name, expected both")
    }
    for post in person.posts {
      if post.title.isEmpty, post.party == nil {
        found.append(
          "a post of '\(person.id)' has neither title nor party, expected one of the two")
      }
      if let from = post.from, let until = post.until, until.latest < from.earliest {
        found.append("a post of '\(person.id)' ends on \(until), before it begins on \(from)")
      }
    }
    return found
  }
}
