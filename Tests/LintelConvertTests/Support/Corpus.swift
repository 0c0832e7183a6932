import Foundation

/// Real configurations, kept outside the repository; tests over them run where they are present.
enum Corpus {
  /// The files with their names, in a stable order; empty if there is no corpus.
  static let files: [(name: String, text: String)] = {
    let manager = FileManager.default
    guard let folder, let names = try? manager.contentsOfDirectory(atPath: folder) else {
      return []
    }
    return names.filter { $0.hasSuffix(".cfg") }.sorted().compactMap { name in
      guard let bytes = manager.contents(atPath: "\(folder)/\(name)") else { return nil }
      // A missing final line feed is a mistake of its own, not of interest here.
      let text = String(decoding: bytes, as: UTF8.self)
      return (name, text.hasSuffix("\n") ? text : text + "\n")
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
