import LintelCommand
import LintelGrammar
import LintelLowering
import LintelTestSupport
import Testing

/// Compares verdicts with those of HAProxy over real configurations.
@Suite("Verdicts over the corpus", .enabled(if: !Corpus.verdicts.isEmpty))
struct CorpusVerdictTests {
  /// What the builds that gave the verdicts lack.
  static let missing: [String: [String]] = [
    "3.4": ["LUA", "OT", "WURFL", "51DEGREES", "DEVICEATLAS", "QUIC", "ZLIB"],
    "2.6": ["WURFL", "51DEGREES", "DEVICEATLAS", "QUIC", "ZLIB"],
  ]

  private func disagreements(
    _ version: String, without features: [String], among verdicts: [CorpusVerdict]
  ) throws -> [CorpusVerdict] {
    let target = try #require(Version(version))
    return try verdicts.filter { verdict in
      let inputs = try InputFiles(reading: [Corpus.path(of: verdict.file)])
      var environment = Environment()
      environment.remove(features)
      let loaded = LoadedConfiguration(inputs, target: target, environment: environment)
      return loaded.refusals().isEmpty != verdict.isAccepted
    }
  }

  @Test("agreement, without what only machine or build refuse", arguments: ["3.4", "2.6"])
  func agreement(version: String) throws {
    let verdicts = Corpus.verdicts.filter { $0.version == version && !$0.isOfEnvironment }
    let wrong = try disagreements(version, without: [], among: verdicts)
    let agreeing = verdicts.count - wrong.count
    print("\(version): \(agreeing) of \(verdicts.count) agree", wrong.map(\.file))
    #expect(verdicts.count > 150)
    #expect(wrong.count * 50 <= verdicts.count)
  }

  @Test("agreement of all, with the features of the build stated", arguments: ["3.4", "2.6"])
  func agreementOfBuild(version: String) throws {
    let verdicts = Corpus.verdicts.filter { $0.version == version }
    let wrong = try disagreements(version, without: Self.missing[version] ?? [], among: verdicts)
    let unexplained = wrong.filter { !$0.isOfEnvironment }
    print(
      "\(version) as built: \(verdicts.count - wrong.count) of \(verdicts.count) agree,",
      "\(wrong.count - unexplained.count) differ by the machine,", unexplained.map(\.file))
    #expect(unexplained.count * 50 <= verdicts.count)
  }
}
