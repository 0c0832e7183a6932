/// Why a result of a command cannot be written.
package struct OutputFailure: Error, Hashable {
  package var path: String
  package var reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  package var message: String { "cannot write '\(path)': \(reason)" }
}
