import LintelLanguageServer
import Testing

@Suite("JSON reader")
struct JSONReaderTests {
  @Test(
    "what it reads is written back in the canonical form",
    arguments: [
      (#" {"b" : [1, -2.5, true, null], "a":{}} "#, #"{"a":{},"b":[1,-2.5,true,null]}"#),
      (#""\u00e9\ud83d\ude00\n\/""#, #""é😀\n/""#),
      (#""\ud83d x""#, #""� x""#),
      ("[]", "[]"),
    ])
  func roundTrip(text: String, canonical: String) throws {
    let value = try JSONReader.read(Array(text.utf8))
    #expect(String(decoding: value.bytes, as: UTF8.self) == canonical)
  }

  @Test(
    "what is no JSON is refused",
    arguments: [
      "", "{", "[1,]", "{\"a\"}", "\"", "\"\\x\"", "01x", "tru", "1 2", "\"\u{1}\"", "+", "1e999",
    ])
  func refusal(text: String) {
    #expect(throws: JSONReader.Failure.self) { try JSONReader.read(Array(text.utf8)) }
  }

  @Test("nesting beyond the limit is refused, not followed")
  func depth() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONReader.Failure.self) { try JSONReader.read(Array(text.utf8)) }
  }
}
