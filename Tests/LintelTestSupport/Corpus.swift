internal import Foundation

/// Real configurations, kept outside the repository; tests over them run where they are present.
package enum Corpus {
  /// The files with their names, in a stable order; empty if there is no corpus.
  package static let files: [(name: String, bytes: [UInt8])] = {
    let manager = FileManager.default
    guard let folder, let names = try? manager.contentsOfDirectory(atPath: folder) else {
      return []
    }
    return names.filter { $0.hasSuffix(".cfg") }.sorted().compactMap { name in
      manager.contents(atPath: "\(folder)/\(name)").map { (name, Array($0)) }
    }
  }()

  /// Where a file of the corpus is.
  package static func path(of name: String) -> String { "\(folder ?? "")/\(name)" }

  /// What HAProxy says of each file; empty if there is no corpus.
  package static let verdicts: [CorpusVerdict] = {
    guard let folder, let bytes = FileManager.default.contents(atPath: "\(folder)/index.tsv") else {
      return []
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    let rows = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    guard let head = rows.first?.map(String.init) else { return [] }
    return rows.dropFirst().flatMap { row in
      ["3.4", "2.6"].compactMap { version in
        let key = "v\(version.replacing(".", with: ""))"
        func field(_ name: String) -> String {
          head.firstIndex(of: name).flatMap { $0 < row.count ? String(row[$0]) : nil } ?? ""
        }
        return CorpusVerdict(
          file: field("file"), version: version, verdict: field("\(key)_verdict"),
          causes: field("\(key)_causes").split(separator: ",").map { cause in
            String(cause.prefix { $0 != ":" })
          })
      }
    }
  }()

  private static let folder: String? = {
    if let named = ProcessInfo.processInfo.environment["LINTEL_CORPUS"] { return named }
    var place = URL(fileURLWithPath: #filePath)
    while place.path != "/" {
      place.deleteLastPathComponent()
      let candidate = place.appendingPathComponent("shared/corpus/open").path
      if FileManager.default.fileExists(atPath: candidate) { return candidate }
    }
    return nil
  }()
}

/// What one version of HAProxy says of one file of the corpus.
package struct CorpusVerdict: Sendable {
  package var file: String
  package var version: String
  package var verdict: String
  /// The kinds of its complaints: `removed`, `env-file`, `not-built-in`, ...
  package var causes: [String]

  /// A crash is a mistake of HAProxy's and no word about the file.
  package var isAccepted: Bool {
    ["accept", "accept-warn", "valid-no-listener", "CRASH"].contains(verdict)
  }

  /// Whether nothing but the machine or the build made HAProxy refuse the file.
  package var isOfEnvironment: Bool {
    !isAccepted && !causes.isEmpty
      && causes.allSatisfy { $0 == "not-built-in" || $0.hasPrefix("env-") }
  }
}
