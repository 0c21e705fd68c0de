import Foundation

/// What libFuzzer calls with each input: the harness that the environment names.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ length: Int) -> CInt {
  do {
    try chosenHarness.run(Array(UnsafeBufferPointer(start: start, count: length)))
  } catch {
    fatalError("\(error)")
  }
  return 0
}

/// What libFuzzer calls at the start: writes the inputs to begin with where that is asked for.
@_cdecl("LLVMFuzzerInitialize")
public func initializeFuzzer(_ count: UnsafeRawPointer, _ arguments: UnsafeRawPointer) -> CInt {
  guard let folder = ProcessInfo.processInfo.environment["VNJP_FUZZ_SEEDS"] else { return 0 }
  do {
    for (name, bytes) in try Corpus.inputs(of: chosenHarness) {
      try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
  } catch {
    fatalError("the corpus cannot be written: \(error)")
  }
  exit(0)
}

private let chosenHarness: any Harness.Type = {
  let name = ProcessInfo.processInfo.environment["VNJP_HARNESS"] ?? ""
  guard let harness = Harnesses.named(name) else {
    fatalError(
      "VNJP_HARNESS is '\(name)', expected one of \(Harnesses.all.map { $0.name }.joined(separator: ", "))"
    )
  }
  return harness
}()
