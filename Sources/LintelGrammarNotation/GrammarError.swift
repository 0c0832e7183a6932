/// A mistake in a grammar file.
package struct GrammarError: Error, Hashable, Sendable, CustomStringConvertible {
  package var file: String
  /// The line, counted from 1.
  package var line: Int
  package var message: String

  package init(file: String, line: Int, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  package var description: String { "\(file):\(line): error: \(message)" }
}
