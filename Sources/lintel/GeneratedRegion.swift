internal import ArgumentParser
internal import LintelCommand
internal import LintelSystem

/// A part of a file that is made from what the program knows, between two lines that mark it. The
/// rest is written by hand.
struct GeneratedRegion {
  /// The file, relative to the repository.
  var path: String
  /// What the marks begin with after blanks, which is a comment in the language of the file.
  var begin: String
  var end: String
  var text: String

  static let all = [
    GeneratedRegion(
      path: "mkdocs.yml", begin: "# rules: begin", end: "# rules: end",
      text: RulePages.navigation),
    GeneratedRegion(
      path: "Packaging/lintel.1", begin: ".\\\" options: begin", end: ".\\\" options: end",
      text: ManualPage.options),
  ]

  /// The file with this part as it is to be.
  func file(below root: String) throws -> DocumentationFile {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try readFile(at: "\(root)/\(path)", limit: InputFiles.byteLimit)
    } catch {
      throw InputFailure(path: path, reason: error.reason)
    }
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    func place(of mark: String) -> Int? {
      lines.firstIndex { $0.drop { $0 == " " }.hasPrefix(mark) }
    }
    guard let first = place(of: begin), let last = place(of: end), first < last else {
      throw InputFailure(path: path, reason: "the lines '\(begin)' and '\(end)' are missing")
    }
    lines.replaceSubrange(first + 1..<last, with: text.split(separator: "\n"))
    return DocumentationFile(path: path, text: lines.joined(separator: "\n"))
  }
}
