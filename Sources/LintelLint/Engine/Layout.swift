package import LintelDiagnostics
package import LintelIR
package import LintelSource

/// How the files are laid out: what a fix needs to know in order to add or delete a line.
///
/// Every function returns nil for a file in YAML, where a line has no meaning of its own.
package struct Layout: Sendable {
  private let sources: SourceMap
  private let yamlFiles: Set<FileID>

  package init(sources: SourceMap, yamlFiles: Set<FileID>) {
    self.sources = sources
    self.yamlFiles = yamlFiles
  }

  /// Deletes the lines of a directive, its comment included.
  package func deletion(of directive: Directive) -> TextEdit? {
    guard let lines = lines(of: directive.range) else { return nil }
    return TextEdit(range: lines, replacement: "")
  }

  /// Puts a line before a directive, indented as that is.
  package func insertion(of text: String, before directive: Directive) -> TextEdit? {
    guard let lines = lines(of: directive.range) else { return nil }
    let end = sources[lines.file].lineEnd
    return TextEdit(range: lines.start, replacement: indent(of: lines) + text + end)
  }

  /// Puts a line behind a directive, indented as that is.
  package func insertion(of text: String, after directive: Directive) -> TextEdit? {
    guard let lines = lines(of: directive.range) else { return nil }
    let end = SourceRange(file: lines.file, lower: lines.upper, upper: lines.upper)
    let lineEnd = sources[lines.file].lineEnd
    let line = indent(of: lines) + text
    return TextEdit(range: end, replacement: isEnded(lines) ? line + lineEnd : lineEnd + line)
  }

  /// Puts lines behind a directive, indented as that is.
  package func insertion(of texts: [String], after directive: Directive) -> TextEdit? {
    guard let lines = lines(of: directive.range) else { return nil }
    let gap = sources[lines.file].lineEnd + indent(of: lines)
    return insertion(of: texts.joined(separator: gap), after: directive)
  }

  /// Puts words behind a place on its line.
  package func addition(of words: String, after range: SourceRange) -> TextEdit? {
    let end = SourceRange(file: range.file, lower: range.upper, upper: range.upper)
    return replacement(of: end, with: " " + words)
  }

  /// Moves a directive, with the comment lines right above it, before another one and its comments.
  ///
  /// - Returns: Nil where a conditional block lies between, which decides about what it holds.
  package func move(_ directive: Directive, before target: Directive) -> [TextEdit]? {
    guard let place = block(of: target), let block = block(of: directive),
      let text = movable(block, past: place)
    else { return nil }
    return [
      TextEdit(range: place.start, replacement: text), TextEdit(range: block, replacement: ""),
    ]
  }

  /// Moves a directive, with the comment lines right above it, behind another one.
  package func move(_ directive: Directive, after target: Directive) -> [TextEdit]? {
    guard let place = block(of: target), let block = block(of: directive),
      let text = movable(block, past: place)
    else { return nil }
    let end = SourceRange(file: place.file, lower: place.upper, upper: place.upper)
    let lineEnd = sources[place.file].lineEnd
    return [
      TextEdit(range: block, replacement: ""),
      TextEdit(
        range: end,
        replacement: isEnded(place) ? text : lineEnd + String(text.dropLast())),
    ]
  }

  /// The lines of a directive and the comment lines right above.
  private func block(of directive: Directive) -> SourceRange? {
    guard var block = lines(of: directive.range) else { return nil }
    let file = sources[block.file]
    var line = file.position(at: block.lower).line
    while line > 1 {
      let above = file.line(line - 1)
      let first = file.bytes[above].first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      guard first == UInt8(ascii: "#") else { break }
      block.lower = UInt32(above.lowerBound)
      line -= 1
    }
    return block
  }

  /// The text of some lines, ended as lines are, or nil where they cannot go past others.
  private func movable(_ block: SourceRange, past place: SourceRange) -> String? {
    guard block.file == place.file else { return nil }
    let file = sources[block.file]
    let span = block.union(place)
    for line in file.position(at: span.lower).line...file.position(at: span.upper).line {
      let first = file.bytes[file.line(line)].first {
        $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t")
      }
      if first == UInt8(ascii: ".") { return nil }
    }
    guard let text = String(validating: file.bytes[block.indices], as: UTF8.self) else {
      return nil
    }
    return isEnded(block) ? text : text + file.lineEnd
  }

  private func isEnded(_ lines: SourceRange) -> Bool {
    sources[lines.file].bytes[lines.indices].last == UInt8(ascii: "\n")
  }

  /// Puts a line at the start of a proxy's section, indented as its first directive is.
  package func insertion(of text: String, atStartOf proxy: Proxy) -> TextEdit? {
    guard let first = proxy.directives.first else { return nil }
    return insertion(of: text, before: first)
  }

  /// Replaces words that stand beside each other.
  package func replacement(of range: SourceRange, with text: String) -> TextEdit? {
    guard !yamlFiles.contains(range.file), Int(range.file.raw) < sources.files.count else {
      return nil
    }
    return TextEdit(range: range, replacement: text)
  }

  /// A directive as it is written, with the comment at the end of its line, without indentation.
  package func lineText(of directive: Directive) -> String {
    guard let lines = lines(of: directive.range) else { return sources.text(directive.range) }
    let text = sources.text(lines)
    return String(text.drop { $0 == " " || $0 == "\t" }.prefix { $0 != "\n" && $0 != "\r\n" })
  }

  /// Deletes words from within a line, and the blanks before them.
  package func deletion(ofWords range: SourceRange) -> TextEdit? {
    guard !yamlFiles.contains(range.file), Int(range.file.raw) < sources.files.count else {
      return nil
    }
    let file = sources[range.file]
    let text = file.bytes[..<min(Int(range.lower), file.bytes.count)].lastIndex {
      $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t")
    }
    guard let text, text + 1 <= Int(range.upper) else { return nil }
    return TextEdit(range: file.range(text + 1..<Int(range.upper)), replacement: "")
  }

  /// Looks at the lines of every file in HAProxy's notation.
  package func forEachFile(_ body: (LineStyle) -> Void) {
    for file in sources.files where !yamlFiles.contains(file.id) { body(LineStyle(file)) }
  }

  /// Looks at every file in YAML.
  func forEachYAMLFile(_ body: (SourceFile) -> Void) {
    for file in sources.files where yamlFiles.contains(file.id) { body(file) }
  }

  /// Looks at the comments that speak to lintel.
  func forEachMarkedComment(_ body: (MarkedComment) -> Void) {
    for file in sources.files {
      for comment in MarkedComment.all(in: file, isYAML: yamlFiles.contains(file.id)) {
        body(comment)
      }
    }
  }

  /// Where a key and its value stand behind the `x-lintel` of a section in YAML, or of the
  /// document.
  func annotation(_ words: [some Collection<UInt8>], of section: SourceRange) -> SourceRange? {
    guard Int(section.file.raw) < sources.files.count, let first = words.first else { return nil }
    let file = sources[section.file]
    for start in [Int(section.lower), 0] where start < file.bytes.count {
      guard let mark = file.bytes[start...].firstRange(of: Array("x-lintel".utf8)),
        let key = file.bytes[mark.upperBound...].firstRange(of: Array(first))
      else { continue }
      let value = words.dropFirst().first.flatMap {
        file.bytes[key.upperBound...].firstRange(of: Array($0))
      }
      let line = file.position(at: UInt32(key.lowerBound)).line
      guard let value, file.position(at: UInt32(value.lowerBound)).line == line else {
        return file.range(key)
      }
      return file.range(key.lowerBound..<value.upperBound)
    }
    return nil
  }

  /// Whether any file is in YAML.
  package var hasYAML: Bool { !yamlFiles.isEmpty }

  package func isYAML(_ file: FileID) -> Bool { yamlFiles.contains(file) }

  /// Whether a word of a YAML file is all of a scalar without quotes, not a part of a longer one.
  package func isPlainScalar(_ range: SourceRange) -> Bool {
    guard isYAML(range.file), Int(range.file.raw) < sources.files.count else { return false }
    let bytes = sources[range.file].bytes
    guard Int(range.upper) <= bytes.count, range.lower < range.upper else { return false }
    let before = bytes[..<Int(range.lower)].last { $0 != UInt8(ascii: " ") }
    let after = bytes[Int(range.upper)...].first { $0 != UInt8(ascii: " ") } ?? UInt8(ascii: "\n")
    guard let before, ":-[{,".utf8.contains(before) else { return false }
    return "\r\n,]}#".utf8.contains(after)
  }

  /// The words of a directive as they are written, quotes included.
  package func text(_ range: SourceRange) -> String { sources.text(range) }

  /// A fix of one edit, or nil where there is no edit.
  package func fix(_ safety: Fix.Safety, _ title: String, _ edits: TextEdit?...) -> Fix? {
    let edits = edits.compactMap(\.self)
    return edits.isEmpty ? nil : Fix(safety: safety, title: title, edits: edits)
  }

  /// The whole lines of a place, the last line feed included.
  private func lines(of range: SourceRange) -> SourceRange? {
    guard !yamlFiles.contains(range.file), Int(range.file.raw) < sources.files.count else {
      return nil
    }
    let file = sources[range.file]
    let lower = file.line(file.position(at: range.lower).line).lowerBound
    var upper = min(Int(range.upper), file.bytes.count)
    while upper < file.bytes.count, file.bytes[upper] != UInt8(ascii: "\n") { upper += 1 }
    if upper < file.bytes.count { upper += 1 }
    return file.range(lower..<upper)
  }

  private func indent(of lines: SourceRange) -> String {
    let bytes = sources[lines.file].bytes[lines.indices].prefix {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
