import LintelDiagnostics
import LintelSource
import LintelSyntax
import LintelTestSupport
import Testing

@Suite("HAProxy tree: properties")
struct HAProxyTreePropertyTests {
  @Test("the corpus is reproduced byte by byte")
  func corpus() {
    for (name, bytes) in Corpus.files { checkInvariants(bytes, name) }
  }

  @Test("mutations of the corpus are reproduced byte by byte", arguments: 0..<4)
  func mutations(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for (name, bytes) in Corpus.files where bytes.count < 4_096 {
      checkInvariants(generator.mutate(bytes), "\(name), seed \(seed)")
    }
  }

  @Test("random bytes are reproduced", arguments: 0..<8)
  func randomBytes(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for count in 0..<200 { checkInvariants(generator.bytes(count: count), "seed \(seed)") }
  }

  @Test("random text of significant bytes is reproduced", arguments: 0..<8)
  func randomText(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for count in 0..<300 {
      let text = generator.text(count: count, alphabet: "a1_ \t\n\r\"'\\$${}[]*-#.xif\0")
      checkInvariants(text, "seed \(seed)")
    }
  }

  @Test("a line of a megabyte is one line")
  func longLine() {
    let word = [UInt8](repeating: 0x61, count: 1_000_000)
    checkInvariants(word, "one word")
    let tree = parse(Array("global\n ".utf8) + word + [0x20, 0x62, 0x0a])
    #expect(tree.lines.count == 2)
    #expect(tree.words.map(\.indices.count) == [6, 1_000_000, 1])
    #expect(tree.diagnostics.isEmpty)
    checkInvariants(Array("\"".utf8) + word, "unterminated")
    checkInvariants([UInt8](repeating: 0x22, count: 100_000), "quotes")
    checkInvariants(Array(repeatElement(Array("\"$".utf8), count: 20_000).joined()), "dollars")
  }
}

func parse(_ bytes: [UInt8]) -> HAProxyTree {
  HAProxyTree.parse(file: SourceFile(id: FileID(0), name: "test.cfg", bytes: bytes))
}

func parse(_ text: String) -> HAProxyTree { parse(Array(text.utf8)) }

/// Everything that holds for a tree of any bytes.
func checkInvariants(_ bytes: [UInt8], _ name: String) {
  let tree = parse(bytes)
  #expect(tree.text == bytes, "\(name)")
  #expect(tree.lines.count == (bytes.isEmpty ? 0 : tree.file.lineCount), "\(name)")
  var firstWord: UInt32 = 0
  var isSound = true
  for line in tree.lines {
    isSound = isSound && line.firstWord == firstWord && line.lower <= line.indentUpper
    isSound = isSound && line.indentUpper <= line.commentLower
    isSound = isSound && line.commentLower <= line.contentUpper && line.contentUpper <= line.upper
    firstWord += line.wordCount
    var end = line.indentUpper
    for word in tree.words(of: line) {
      isSound = isSound && end <= word.lower && word.lower < word.upper
      end = word.upper
      isSound = isSound && hasSoundOffsets(tree.decode(word) { _ in Array("a value".utf8) }, word)
    }
    isSound = isSound && end <= line.commentLower
    for word in tree.decodedWords(of: line, environment: { _ in Array(" a  b ".utf8) }) {
      _ = word.source(of: 0..<word.count + 1)
    }
  }
  #expect(isSound && Int(firstWord) == tree.words.count, "\(name)")
  var next = tree.preamble.upperBound
  for section in tree.sections {
    #expect(section.header == next && section.end > section.header, "\(name)")
    next = section.end
  }
  #expect(next == tree.lines.count, "\(name)")
  for diagnostic in tree.diagnostics { #expect(diagnostic.range.upper <= bytes.count, "\(name)") }
}

private func hasSoundOffsets(_ decoded: DecodedWord, _ word: HAProxyTree.Word) -> Bool {
  var lower = word.lower
  for offset in 0..<min(decoded.count, 200) {
    let source = decoded.source(of: offset..<offset + 1)
    guard lower <= source.lower, !source.isEmpty, source.upper <= word.upper else { return false }
    lower = source.lower
  }
  return true
}
