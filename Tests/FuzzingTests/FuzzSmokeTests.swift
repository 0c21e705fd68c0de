import Fuzzing
import Testing

/// Each harness over the corpus of the repository and some hundred changes of it; `make fuzz` goes on
/// from there under the sanitizers.
struct FuzzSmokeTests {
  @Test(arguments: Harnesses.all.map { $0.name })
  func `a harness finds nothing in its corpus and in changes of it`(name: String) throws {
    let harness = try #require(Harnesses.named(name))
    let inputs = try Corpus.inputs(of: harness)
    #expect(!inputs.isEmpty)
    for (file, bytes) in inputs {
      #expect(throws: Never.self, "\(name) on \(file)") { try harness.run(bytes) }
    }
    for number in 0..<harness.smokeCount {
      var mutation = Mutation(seed: UInt64(number))
      let input = inputs[number % inputs.count].bytes
      let other = inputs[(number / 3) % inputs.count].bytes
      let bytes = mutation.changed(input, with: other)
      #expect(throws: Never.self, "\(name) on \(bytes.prefix(4_000))") { try harness.run(bytes) }
    }
  }
}
