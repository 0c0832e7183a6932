import Foundation
import LintelFuzzing
import LintelTestSupport
import Testing

/// What the fuzzer has found or starts from, and what it would do in its first second.
@Suite("Fuzz seeds")
struct FuzzSeedTests {
  private static func seeds(_ notation: String) -> [Seed] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Seeds/\(notation)").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { name in
      FileManager.default.contents(atPath: "\(folder)/\(name)")
        .map { Seed(name: name, bytes: Array($0)) }
    }
  }

  struct Seed: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    var testDescription: String { name }
  }

  @Test("the seeds are found")
  func present() {
    #expect(Self.seeds("haproxy").count >= 5)
    #expect(Self.seeds("yaml").count >= 5)
  }

  @Test("a seed of HAProxy's notation breaks nothing", arguments: seeds("haproxy"))
  func haproxy(_ seed: Seed) {
    #expect(brokenInvariants(ofHAProxy: seed.bytes).isEmpty)
  }

  @Test("a seed of the YAML notation breaks nothing", arguments: seeds("yaml"))
  func yaml(_ seed: Seed) {
    #expect(brokenInvariants(ofYAML: seed.bytes).isEmpty)
  }

  @Test("mutated seeds break nothing", arguments: 1...20 as ClosedRange<UInt64>)
  func mutations(_ number: UInt64) {
    var generator = SeededGenerator(seed: number)
    for seed in Self.seeds("haproxy") {
      let bytes = generator.mutate(seed.bytes)
      #expect(
        brokenInvariants(ofHAProxy: bytes).isEmpty, "\(String(decoding: bytes, as: UTF8.self))")
    }
    for seed in Self.seeds("yaml") {
      let bytes = generator.mutate(seed.bytes)
      #expect(brokenInvariants(ofYAML: bytes).isEmpty, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }
}
