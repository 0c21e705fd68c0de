import Cooperation

/// Numbers sources in the order in which they are first cited.
struct SourceNumbers {
  /// The sources by their numbers, from 1.
  private(set) var sources: [Source] = []
  private var numbers: [[String?]: Int] = [:]

  /// The numbers of some sources, ascending, each once; one with the same address is the same.
  mutating func numbers(of cited: [Source]) -> [Int] {
    var found: Set<Int> = []
    for source in cited {
      let key =
        source.url.map { [$0] }
        ?? [nil, source.title, source.publisher, source.published?.description]
      if let number = numbers[key] {
        found.insert(number)
      } else {
        sources.append(source)
        numbers[key] = sources.count
        found.insert(sources.count)
      }
    }
    return found.sorted()
  }
}
