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
    .target(
      name: "CooperationFiles",
      dependencies: [
        "Cooperation", "Words", "CFileSystem", "CSQLite", "CMinizip", "CSpreadsheet",
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
      name: "Browser", dependencies: ["Cooperation", "Words", "Cells"], swiftSettings: settings),
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(
      name: "Curses", dependencies: ["Cells", "CNcurses"],
      swiftSettings: settings + [.strictMemorySafety()]),
    .executableTarget(
      name: "vnjp",
      dependencies: [
        "Cooperation", "Words", "CooperationFiles", "Cells", "Browser", "Curses",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Cooperation", "CooperationFiles"],
      path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "CooperationTests", dependencies: ["Cooperation", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CooperationFilesTests",
      dependencies: ["CooperationFiles", "Cooperation", "TestSupport"],
      swiftSettings: settings),
    .testTarget(name: "CellsTests", dependencies: ["Cells"], swiftSettings: settings),
    .testTarget(
      name: "BrowserTests",
      dependencies: ["Browser", "Cells", "Cooperation", "Words", "TestSupport"],
      exclude: ["Screens"], swiftSettings: settings),
    .testTarget(
      name: "CursesTests", dependencies: ["Curses", "CNcurses", "Cells"], swiftSettings: settings),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["vnjp", "Browser", "Cooperation", "Words", "TestSupport"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
