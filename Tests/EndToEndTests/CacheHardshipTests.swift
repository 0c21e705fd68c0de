import Foundation
import TestSupport
import Testing

/// The cache of a collection where clock, disk or another program are against it.
struct CacheHardshipTests {
  /// Lists the collection with a cache of its own.
  private func list(_ collection: String, cache: String) throws -> Outcome {
    try Program.run(
      Program.path, ["list", "--data", collection, "--today", "2026-11-21", "--lang", "en"],
      environment: ["LC_ALL": "C.UTF-8", "XDG_CACHE_HOME": cache])
  }

  @Test func `a record that changes while the clock is set back is seen`() throws {
    try Scratch.with { scratch in
      try Scratch.with(fixtureAnd: [:]) { collection in
        let before = try list(collection, cache: scratch)
        #expect(before.output.contains("Da Nang"))
        let path = "\(collection)/events/2024/2024-11-11-da-nang-sakai.yaml"
        let text = try Scratch.read(path)
        // Of the same length, so that the time alone tells.
        let changed = text.replacingOccurrences(of: "en: Da Nang", with: "en: Nad Gna")
        #expect(changed.utf8.count == text.utf8.count && changed != text)
        try Scratch.write(changed, to: path)
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: 100_000_000)], ofItemAtPath: path)
        let after = try list(collection, cache: scratch)
        #expect(after.status == 0)
        #expect(after.output != before.output)
        #expect(after.output.contains("Nad Gna"))
      }
    }
  }

  @Test(.enabled(if: canMount, "needs to mount a small file system"))
  func `a cache on a full disk costs nothing but time`() throws {
    try Scratch.with { directory in
      let outcome = try Program.shell(
        """
        unshare -m bash -c '
          mount -t tmpfs -o size=8k tmpfs "\(directory)" || exit 1
          XDG_CACHE_HOME="\(directory)" "$VNJP" list --data "$DATA" --today 2026-11-21
          echo $?
          find "\(directory)" -type f'
        """)
      let usual = try Program.fixture("list")
      #expect(outcome.output == usual.output + "0\n")
      #expect(outcome.errors == usual.errors)
    }
  }

  private static let canMount: Bool = {
    let outcome = try? Program.shell("unshare -m mount -t tmpfs tmpfs /mnt")
    return outcome?.status == 0
  }()
}
