import LintelIR
import LintelSource
import Testing

@Suite("Words")
struct WordTests {
  private func word(_ text: String, template: String? = nil, length: UInt32? = nil) -> Word {
    let upper = 10 + (length ?? UInt32(text.utf8.count))
    return Word(text, template: template, at: SourceRange(file: FileID(0), lower: 10, upper: upper))
  }

  @Test("words are equal when their authors meant the same, whichever machine reads them")
  func equality() {
    #expect(word("a", length: 3) == word("a"))
    #expect(word("80", template: "${PORT}") == word("81", template: "${PORT}"))
    #expect(word("80", template: "${PORT}") != word("80"))
    #expect(word("a").hashValue == word("a", length: 3).hashValue)
  }

  @Test("a part of a plain word has a place of its own")
  func parts() {
    #expect(
      word("hdr(host)").range(of: 4..<8) == SourceRange(file: FileID(0), lower: 14, upper: 18))
  }

  @Test("a part of a quoted word is the whole word, and so is a part that does not exist")
  func quoted() {
    let quoted = word("hdr(host)", length: 11)
    #expect(quoted.range(of: 4..<8) == quoted.range)
    let plain = word("abc")
    #expect(plain.range(of: 2..<9) == plain.range)
  }
}
