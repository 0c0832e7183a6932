// swift-tools-version: 6.2
import PackageDescription

/// Every target is compiled under the same, strictest, rules.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
]

let package = Package(
  name: "lintel",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "lintel", targets: ["lintel"]),
    .executable(name: "lintel-haproxy", targets: ["lintel-haproxy"]),
    .library(name: "LintelFuzzing", type: .static, targets: ["LintelFuzzing"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // MARK: - System libraries
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8",
      providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .systemLibrary(
      name: "COpenSSL", pkgConfig: "openssl",
      providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .systemLibrary(
      name: "CNGHTTP2", pkgConfig: "libnghttp2",
      providers: [.apt(["libnghttp2-dev"]), .brew(["libnghttp2"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

    // MARK: - CLinux: header-only shims for macros Swift cannot import
    .target(name: "CLinux"),

    // MARK: - LintelTestSupport: real files, the grammar's examples, seeded mutations; tests only
    .target(
      name: "LintelTestSupport", dependencies: ["LintelGrammar"], path: "Tests/LintelTestSupport",
      swiftSettings: strict),

    // MARK: - LintelSource: files, ranges, line index, text edits
    .target(name: "LintelSource", swiftSettings: strict),
    .testTarget(
      name: "LintelSourceTests",
      dependencies: ["LintelSource"],
      swiftSettings: strict),

    // MARK: - LintelDiagnostics: Diagnostic, FixIt, severities; reporters
    .target(
      name: "LintelDiagnostics",
      dependencies: ["LintelSource"],
      swiftSettings: strict),
    .testTarget(
      name: "LintelDiagnosticsTests",
      dependencies: ["LintelDiagnostics", "LintelSource"],
      swiftSettings: strict),

    // MARK: - LintelGrammarNotation: reads Grammar/*.grammar (generator and tests only)
    .target(name: "LintelGrammarNotation", swiftSettings: strict),
    .testTarget(
      name: "LintelGrammarNotationTests",
      dependencies: ["LintelGrammarNotation"],
      swiftSettings: strict),

    // MARK: - LintelGrammar: generated keyword tables
    .target(name: "LintelGrammar", swiftSettings: strict),
    .testTarget(
      name: "LintelGrammarTests",
      dependencies: [
        "LintelGrammar", "LintelGrammarNotation", "LintelPlanner", "lintel-generate",
      ],
      exclude: ["ReferenceNames.txt"],
      swiftSettings: strict),

    // MARK: - LintelSyntax: bytes -> lossless tree, HAProxy text and YAML
    .target(
      name: "LintelSyntax",
      dependencies: ["LintelSource", "LintelDiagnostics", "CYAML"],
      swiftSettings: strict),
    .testTarget(
      name: "LintelSyntaxTests",
      dependencies: ["LintelSyntax", "LintelSource", "LintelDiagnostics", "LintelTestSupport"],
      swiftSettings: strict),

    // MARK: - LintelFormat: tree -> tree, trivia only
    .target(
      name: "LintelFormat",
      dependencies: ["LintelSource", "LintelDiagnostics", "LintelSyntax"],
      swiftSettings: strict),
    .testTarget(
      name: "LintelFormatTests",
      dependencies: [
        "LintelFormat",
        "LintelSource",
        "LintelDiagnostics",
        "LintelGrammar",
        "LintelSyntax",
        "LintelTestSupport",
      ],
      swiftSettings: strict),

    // MARK: - LintelIR: the typed model
    .target(
      name: "LintelIR",
      dependencies: ["LintelSource", "LintelGrammar"],
      swiftSettings: strict),
    .testTarget(
      name: "LintelIRTests",
      dependencies: ["LintelIR", "LintelSource", "LintelGrammar"],
      swiftSettings: strict),

    // MARK: - LintelLowering: tree -> IR
    .target(
      name: "LintelLowering",
      dependencies: [
        "LintelSource",
        "LintelDiagnostics",
        "LintelGrammar",
        "LintelSyntax",
        "LintelIR",
        "CPCRE2",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LintelLoweringTests",
      dependencies: [
        "LintelLowering",
        "LintelSource",
        "LintelDiagnostics",
        "LintelGrammar",
        "LintelSyntax",
        "LintelIR",
        "LintelTestSupport",
      ],
      swiftSettings: strict),

    // MARK: - LintelLint: rules, one file each; engine
    .target(
      name: "LintelLint",
      dependencies: ["LintelSource", "LintelDiagnostics", "LintelGrammar", "LintelIR"],
      swiftSettings: strict),
    .testTarget(
      name: "LintelLintTests",
      dependencies: [
        "LintelLint",
        "LintelSource",
        "LintelDiagnostics",
        "LintelGrammar",
        "LintelIR",
        "LintelSyntax",
        "LintelLowering",
        "LintelTestSupport",
      ],
      swiftSettings: strict),

    // MARK: - LintelMachine: what a configuration expects of its machine: files, users, names
    .target(
      name: "LintelMachine",
      dependencies: ["LintelSource", "LintelDiagnostics", "LintelGrammar", "LintelIR"],
      swiftSettings: strict),
    .testTarget(
      name: "LintelMachineTests",
      dependencies: [
        "LintelMachine",
        "LintelSource",
        "LintelDiagnostics",
        "LintelGrammar",
        "LintelIR",
        "LintelSyntax",
        "LintelLowering",
      ],
      swiftSettings: strict),

    // MARK: - LintelConvert: IR -> text of either notation; loss ledger
    .target(
      name: "LintelConvert",
      dependencies: ["LintelSource", "LintelDiagnostics", "LintelGrammar", "LintelIR"],
      swiftSettings: strict),
    .testTarget(
      name: "LintelConvertTests",
      dependencies: [
        "LintelConvert",
        "LintelSource",
        "LintelDiagnostics",
        "LintelGrammar",
        "LintelIR",
        "LintelSyntax",
        "LintelLowering",
        "LintelFormat",
        "LintelTestSupport",
      ],
      swiftSettings: strict),

    // MARK: - LintelLanguageServer: what editors ask, without a transport
    .target(
      name: "LintelLanguageServer",
      dependencies: [
        "LintelSource", "LintelDiagnostics", "LintelGrammar", "LintelSyntax", "LintelFormat",
        "LintelIR", "LintelLowering", "LintelLint", "LintelConvert",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LintelLanguageServerTests",
      dependencies: ["LintelLanguageServer"],
      swiftSettings: strict),

    // MARK: - LintelUpgrade: what HAProxy removed -> its successor, as text edits
    .target(
      name: "LintelUpgrade",
      dependencies: ["LintelSource", "LintelGrammar", "LintelSyntax", "LintelIR"],
      swiftSettings: strict),
    .testTarget(
      name: "LintelUpgradeTests",
      dependencies: [
        "LintelUpgrade",
        "LintelSource",
        "LintelDiagnostics",
        "LintelGrammar",
        "LintelSyntax",
        "LintelIR",
        "LintelLowering",
        "LintelTestSupport",
      ],
      swiftSettings: strict),

    // MARK: - LintelPlan: the compiled form: flat, immutable, index-linked; imports nothing
    .target(name: "LintelPlan", swiftSettings: strict),
    .testTarget(
      name: "LintelPlanTests",
      dependencies: ["LintelPlan"],
      swiftSettings: strict),

    // MARK: - LintelPlanner: IR -> Plan
    .target(
      name: "LintelPlanner",
      dependencies: [
        "LintelSource",
        "LintelDiagnostics",
        "LintelGrammar",
        "LintelIR",
        "LintelPlan",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LintelPlannerTests",
      dependencies: [
        "LintelPlanner",
        "LintelHTTP",
        "LintelSource",
        "LintelDiagnostics",
        "LintelGrammar",
        "LintelIR",
        "LintelPlan",
        "LintelSyntax",
        "LintelLowering",
      ],
      swiftSettings: strict),

    // MARK: - LintelHTTP: wire formats (no sockets)
    .target(name: "LintelHTTP", swiftSettings: strict),
    .testTarget(
      name: "LintelHTTPTests",
      dependencies: ["LintelHTTP"],
      swiftSettings: strict),

    // MARK: - LintelEngine: what a proxy does, deterministic
    .target(
      name: "LintelEngine",
      dependencies: ["LintelPlan", "LintelHTTP"],
      swiftSettings: strict),
    .testTarget(
      name: "LintelEngineTests",
      dependencies: ["LintelEngine", "LintelPlan", "LintelHTTP"],
      swiftSettings: strict),

    // MARK: - LintelSystem: descriptors, sockets, epoll, timers, signals; the only syscalls
    .target(
      name: "LintelSystem",
      dependencies: ["CLinux"],
      swiftSettings: strict),
    .testTarget(
      name: "LintelSystemTests",
      dependencies: ["LintelSystem", "CLinux"],
      swiftSettings: strict),

    // MARK: - LintelRuntime: workers, listeners, pools
    .target(
      name: "LintelRuntime",
      dependencies: ["LintelPlan", "LintelHTTP", "LintelEngine", "LintelSystem"],
      swiftSettings: strict),
    .testTarget(
      name: "LintelRuntimeTests",
      dependencies: ["LintelRuntime", "LintelPlan", "LintelHTTP", "LintelEngine", "LintelSystem"],
      swiftSettings: strict),

    // MARK: - LintelCommand: what both command lines share: inputs, checking, serving
    .target(
      name: "LintelCommand",
      dependencies: [
        "LintelSource",
        "LintelDiagnostics",
        "LintelGrammar",
        "LintelSyntax",
        "LintelIR",
        "LintelLowering",
        "LintelLint",
        "LintelMachine",
        "LintelConvert",
        "LintelPlan",
        "LintelPlanner",
        "LintelSystem",
        "LintelRuntime",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LintelCommandTests",
      dependencies: [
        "LintelCommand", "LintelConvert", "LintelDiagnostics", "LintelIR", "LintelLint",
        "LintelPlanner", "LintelSource", "LintelGrammar", "LintelLowering",
        "LintelTestSupport",
      ],
      swiftSettings: strict),

    // MARK: - lintel: the command line, a file per subcommand
    .executableTarget(
      name: "lintel",
      dependencies: [
        "LintelSource",
        "LintelDiagnostics",
        "LintelGrammar",
        "LintelSyntax",
        "LintelLowering",
        "LintelFormat",
        "LintelLint",
        "LintelMachine",
        "LintelConvert",
        "LintelLanguageServer",
        "LintelUpgrade",
        "LintelHTTP",
        "LintelPlan",
        "LintelPlanner",
        "LintelSystem",
        "LintelRuntime",
        "LintelCommand",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // MARK: - lintel-haproxy: HAProxy's command line over the same libraries
    .executableTarget(
      name: "lintel-haproxy",
      dependencies: [
        "LintelSource",
        "LintelDiagnostics",
        "LintelGrammar",
        "LintelIR",
        "LintelLowering",
        "LintelPlan",
        "LintelPlanner",
        "LintelSystem",
        "LintelCommand",
      ],
      swiftSettings: strict),

    // MARK: - lintel-generate: Grammar -> tables, reference, schema, completions
    .executableTarget(
      name: "lintel-generate", dependencies: ["LintelGrammarNotation"], swiftSettings: strict),

    // MARK: - LintelFuzzing: what must hold for any bytes; Fuzz/fuzz links it with libFuzzer
    .target(
      name: "LintelFuzzing",
      dependencies: [
        "LintelSource",
        "LintelDiagnostics",
        "LintelGrammar",
        "LintelSyntax",
        "LintelFormat",
        "LintelIR",
        "LintelLowering",
        "LintelLint",
        "LintelConvert",
      ],
      path: "Fuzz/LintelFuzzing", swiftSettings: strict),

    // MARK: - Tests that cross modules
    .testTarget(
      name: "FuzzSeedTests",
      dependencies: ["LintelFuzzing", "LintelTestSupport"],
      exclude: ["Seeds"],
      swiftSettings: strict),
    .testTarget(name: "TidyTests", swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests", dependencies: ["lintel", "lintel-haproxy", "LintelSystem"],
      swiftSettings: strict),
    .testTarget(
      name: "SimulationTests",
      dependencies: ["LintelPlan", "LintelHTTP", "LintelEngine", "LintelSystem", "LintelRuntime"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
