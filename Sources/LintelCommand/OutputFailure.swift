package import LintelSource
internal import LintelSystem

/// Why a result of a command cannot be written.
package struct OutputFailure: Error, Hashable {
  package var path: String
  package var reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// Makes sure that no output takes the place of an input, or of another output. What is no file,
  /// such as a terminal, takes the place of nothing.
  package static func refuse(
    _ outputs: [String], over sources: SourceMap
  ) throws(OutputFailure) {
    var taken: [String: String] = [:]
    for input in sources.files {
      if let path = canonicalPath(input.name) { taken[path] = "it is read as well" }
    }
    for output in outputs {
      let kind = try? fileKind(at: output)
      guard kind == nil || kind == .regular else { continue }
      let path = canonicalPath(output) ?? output
      if let reason = taken.updateValue("another output goes there", forKey: path) {
        throw OutputFailure(path: output, reason: reason)
      }
    }
  }

  package var message: String { "cannot write '\(path)': \(reason)" }
}
