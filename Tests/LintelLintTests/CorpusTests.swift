import Foundation
import LintelDiagnostics
import LintelLint
import LintelLowering
import LintelSource
import Testing

/// Runs every rule over real configurations, where they are present.
@Suite("Corpus")
struct CorpusTests {
  /// The folder of the environment variable `LINTEL_CORPUS`, or the one beside the checkout.
  static let folder: String =
    ProcessInfo.processInfo.environment["LINTEL_CORPUS"]
    ?? URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/corpus/open").path

  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".cfg") }.sorted()

  @Test("every finding has its place in the file", .enabled(if: !files.isEmpty))
  func places() throws {
    var report: [UInt8] = []
    for name in Self.files {
      let data = try #require(FileManager.default.contents(atPath: "\(Self.folder)/\(name)"))
      let run = LintRun(String(decoding: data, as: UTF8.self), name: name)
      let findings = run.diagnostics(LintOptions(profile: .all))
      for finding in findings {
        #expect(Int(finding.range.upper) <= run.sources.files[0].bytes.count)
        for edit in finding.fix?.edits ?? [] {
          #expect(Int(edit.range.upper) <= run.sources.files[0].bytes.count)
        }
      }
      TextReporter().report(findings, in: run.sources, into: &report)
    }
    Attachment.record(report, named: "corpus-findings.txt")
  }
}
