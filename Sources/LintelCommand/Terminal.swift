internal import LintelSystem

/// The standard streams of the process.
///
/// Where the reader of a pipe has gone the rest is dropped, because nobody is left to be told. Any
/// other failure, such as a full disk, ends the process: a result that is cut off must not look
/// like a success.
package enum Terminal {
  package static let outputDescriptor: Int32 = 1
  package static let errorDescriptor: Int32 = 2

  package static func print(_ text: String) { write(Array(text.utf8) + [0x0A]) }

  package static func write(_ bytes: [UInt8]) {
    do throws(FileError) {
      try writeAll(bytes, to: outputDescriptor)
    } catch .readerGone {
      return
    } catch {
      complain("lintel: cannot write standard output: \(error.reason)")
      endProcess(ExitStatus.unreadable.rawValue)
    }
  }

  /// A line on standard error.
  package static func complain(_ text: String) {
    complain(bytes: Array(visible(text).utf8) + [0x0A])
  }

  /// Says which files of directories are no configurations, as far as a reader needs to know.
  package static func note(leftOut files: [String]) {
    guard let first = files.first else { return }
    let others = files.count > 1 ? " and \(files.count - 1) more" : ""
    complain("lintel: '\(first)'\(others) left out: nothing in it looks like a configuration")
  }

  package static func complain(bytes: [UInt8]) {
    try? writeAll(bytes, to: errorDescriptor)
  }

  /// The text without the control characters by which a hostile name could drive a terminal.
  package static func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F) ~= scalar.value
      result.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}
