import Testing

/// What holds for every line of text in the package.
@Suite("Text")
struct TextTests {
  private static let files = Repository.files.filter { $0.path != "LICENSE" }
  private static let shaped = files.filter { !$0.isFixture }

  @Test("the package is found, and it is this one")
  func repository() {
    #expect(Repository.file("Package.swift") != nil)
    #expect(Repository.sources.count > 50)
  }

  @Test("a line has at most 100 columns")
  func columns() {
    let measured = Self.shaped.filter { !$0.isGenerated }
    expectNone(
      measured.flatMap { file -> [String] in
        let fenced = file.isMarkdown ? fencedLines(of: file) : []
        return file.lines.enumerated().compactMap { number, line in
          // Bytes are counted first: there are at least as many of them, and it is quicker.
          guard line.count > 100 else { return nil }
          let text = String(decoding: line, as: UTF8.self)
          guard text.count > 100, !fenced.contains(number), !mayBeLong(text, in: file) else {
            return nil
          }
          return "\(place(file, number + 1)) (\(text.count))"
        }
      }, "at most 100 columns")
  }

  /// A table row, a link, a line of a keyword's entry and a message on a line of its own cannot be
  /// wrapped.
  private func mayBeLong(_ line: String, in file: TrackedFile) -> Bool {
    let start = line.drop { $0 == " " }
    if file.isMarkdown { return start.hasPrefix("|") || start.contains("](http") }
    if file.path.hasSuffix(".grammar") {
      return ["in ", "args ", "choice ", "ok ", "fail "].contains(where: start.hasPrefix)
    }
    return file.isSwift && start.hasPrefix("\"")
  }

  @Test("no line holds a tab")
  func tabs() {
    let spaced = Self.shaped.filter {
      !$0.isGenerated && $0.name != "Makefile" && !$0.path.hasSuffix(".vtc")
        && !$0.path.hasSuffix(".cfg")
    }
    expectNone(offendingLines(of: spaced) { $0.contains(UInt8(ascii: "\t")) }, "no tab")
  }

  @Test("no line ends in a blank")
  func trailingBlanks() {
    let blanks: Set<UInt8> = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")]
    expectNone(
      offendingLines(of: Self.shaped.filter { !$0.isGenerated }) { line in
        line.last.map(blanks.contains) ?? false
      },
      "no blank at the end of a line")
  }

  @Test("a file ends in exactly one line feed")
  func finalNewline() {
    let newline = UInt8(ascii: "\n")
    expectNone(
      Self.shaped.filter { file in
        !file.bytes.isEmpty
          && (file.bytes.last != newline || file.bytes.dropLast().last == newline)
      }.map(\.path), "one line feed at the end of a file")
  }

  @Test("nothing is left to do later")
  func leftovers() {
    // Spelled in halves: this file is checked too.
    let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X"]
    expectNone(
      offendingLines(of: Self.files) { line in
        let words = String(decoding: line, as: UTF8.self).split { !$0.isLetter }
        return words.contains { marks.contains(String($0)) }
      }, "an issue, not a mark in the text")
  }

  @Test("no path of one machine")
  func machinePaths() {
    let prefixes = ["/work" + "/", "/home" + "/", "/Users" + "/"]
    expectNone(
      offendingLines(of: Self.files) { line in
        let text = String(decoding: line, as: UTF8.self)
        return prefixes.contains { text.contains($0) && !text.contains("://") }
      }, "paths are relative to the package")
  }

  @Test("a document has one title, on its first line")
  func titles() {
    expectNone(
      Self.files.filter(\.isMarkdown).compactMap { file in
        let outline = headings(of: file)
        let titles = outline.filter { $0.hasPrefix("# ") }.count
        let firstLine = file.lines.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
        return titles == 1 && firstLine.hasPrefix("# ") ? nil : "\(file.path) (\(titles) titles)"
      }, "one title")
  }

  /// Lines that begin with `#`, outside fenced code.
  private func headings(of file: TrackedFile) -> [String] {
    let fenced = fencedLines(of: file)
    return file.lines.enumerated().compactMap { number, bytes in
      let line = String(decoding: bytes, as: UTF8.self)
      return !fenced.contains(number) && line.hasPrefix("#") ? line : nil
    }
  }

  /// The indices of lines between fences: code, and output that is shown as it was printed.
  private func fencedLines(of file: TrackedFile) -> Set<Int> {
    var isFenced = false
    var indices: Set<Int> = []
    for (index, line) in file.lines.enumerated() {
      let text = line.drop { $0 == UInt8(ascii: " ") }
      if text.starts(with: "```".utf8) { isFenced.toggle() }
      if isFenced { indices.insert(index) }
    }
    return indices
  }

  private func offendingLines(
    of files: [TrackedFile], where offends: (ArraySlice<UInt8>) -> Bool
  ) -> [String] {
    files.flatMap { file in
      file.lines.enumerated().compactMap { number, line in
        offends(line) ? place(file, number + 1) : nil
      }
    }
  }
}
