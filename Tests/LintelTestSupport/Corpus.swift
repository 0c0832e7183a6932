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
