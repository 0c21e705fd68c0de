// swift-tools-version: 6.2
import PackageDescription

let isStrict = Context.environment["VNJP_STRICT"] == "1"

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (isStrict ? [.treatAllWarnings(as: .error)] : [])

let package = Package(
  name: "vnjp",
  products: [
    .executable(name: "vnjp", targets: ["vnjp"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "CTextSearch"),
    .target(name: "Cooperation", dependencies: ["CTextSearch"], swiftSettings: settings),
    .target(name: "Words", dependencies: ["Cooperation"], swiftSettings: settings),
    .target(name: "Papers", dependencies: ["Cooperation", "Words"], swiftSettings: settings),
    .target(
      name: "CooperationFiles",
      dependencies: [
        "Cooperation", "Words", "Papers", "CFileSystem", "CSQLite", "CMinizip", "CSpreadsheet",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .target(name: "CFileSystem"),
    // Linked statically, so that the program's start loads nothing more.
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary(":libsqlite3.a")]),
    .target(
      name: "CMinizip",
      linkerSettings: [.linkedLibrary(":libminizip.a"), .linkedLibrary(":libz.a")]),
    .target(name: "CSpreadsheet"),
    .target(name: "Cells", swiftSettings: settings),
    .target(
      name: "Browser", dependencies: ["Cooperation", "Words", "Papers", "Cells"],
      swiftSettings: settings),
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(
      name: "Curses", dependencies: ["Cells", "CNcurses"],
      swiftSettings: settings + [.strictMemorySafety()]),
    .target(
      name: "Loop",
      dependencies: ["Browser", "Cells", "Cooperation", "CooperationFiles", "Papers"],
      swiftSettings: settings),
    .executableTarget(
      name: "vnjp",
      dependencies: [
        "Cooperation", "Words", "Papers", "CooperationFiles", "Cells", "Browser", "Loop", "Curses",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    // What feeds bytes to the parts of the program, for the tests and for libFuzzer.
    .target(
      name: "Fuzzing",
      dependencies: ["Browser", "Cells", "Cooperation", "CooperationFiles", "Curses", "Papers"],
      path: "Fuzz", exclude: ["collection", "corpus", "dictionaries"], swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Cooperation", "CooperationFiles"],
      path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "CooperationTests", dependencies: ["Cooperation", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "PapersTests",
      dependencies: ["Papers", "Words", "Cooperation", "CooperationFiles", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CooperationFilesTests",
      dependencies: ["CooperationFiles", "Cooperation", "Papers", "TestSupport"],
      swiftSettings: settings),
    .testTarget(name: "CellsTests", dependencies: ["Cells"], swiftSettings: settings),
    .testTarget(
      name: "BrowserTests",
      dependencies: [
        "Browser", "Cells", "Cooperation", "Words", "Papers", "CooperationFiles", "Fuzzing",
        "TestSupport",
      ],
      exclude: ["Screens"], swiftSettings: settings),
    .testTarget(
      name: "CursesTests", dependencies: ["Curses", "CNcurses", "Cells"], swiftSettings: settings),
    .testTarget(
      name: "LoopTests",
      dependencies: ["Loop", "Browser", "Cells", "Cooperation", "CooperationFiles", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "FuzzingTests", dependencies: ["Fuzzing"], swiftSettings: settings),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["vnjp", "Browser", "Cooperation", "Words", "CooperationFiles", "TestSupport"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
