import LintelHTTP
import Testing

/// What became of a chunked body.
private struct Outcome: Equatable, CustomStringConvertible {
  var state: ChunkedDecoder.State
  var output: [UInt8]

  /// Bytes taken from the input, when the body ended.
  var consumed: Int?

  var description: String { "\(state) \(String(decoding: output, as: UTF8.self).debugDescription)" }
}

private enum Walk { case passThrough, decode }

/// Feeds `pieces` one after the other, and checks that each step makes progress.
private func run(
  _ pieces: [[UInt8]], _ walk: Walk, trailers: ChunkedDecoder.TrailerPolicy,
  _ options: ParserOptions
) -> Outcome {
  var decoder = ChunkedDecoder(trailers: trailers, options: options)
  var output: [UInt8] = []
  var consumed = 0
  for piece in pieces {
    var rest = piece[...]
    while !rest.isEmpty, decoder.state == .body {
      let input = Array(rest)
      let step: ChunkedDecoder.Step
      switch walk {
      case .passThrough:
        step = decoder.passThrough(input.span)
        output += input.prefix(step.forwarded)
      case .decode:
        step = decoder.decode(input.span)
        output += input.dropFirst(step.skipped).prefix(step.forwarded)
      }
      #expect(step.consumed <= input.count)
      #expect(step.consumed > 0 || decoder.state != .body)
      consumed += step.consumed
      rest = rest.dropFirst(step.consumed)
    }
  }
  let isDone = decoder.state == .done
  return Outcome(
    state: decoder.state, output: decoder.state == .invalid ? [] : output,
    consumed: isDone ? consumed : nil)
}

/// The outcome of `input`, the same for every cut.
private func follow(
  _ input: [UInt8], _ walk: Walk = .passThrough,
  trailers: ChunkedDecoder.TrailerPolicy = .drop, options: ParserOptions = []
) -> Outcome {
  let whole = run([input], walk, trailers: trailers, options)
  for cut in 1..<max(input.count, 2) where input.count < 4_000 {
    let parts = [Array(input.prefix(cut)), Array(input.dropFirst(cut))]
    #expect(run(parts, walk, trailers: trailers, options) == whole, "cut at \(cut)")
  }
  let bytewise = run(input.map { [$0] }, walk, trailers: trailers, options)
  #expect(bytewise == whole, "byte by byte")
  return whole
}

@Suite("Chunked bodies")
struct ChunkedDecoderTests {
  @Test(
    "well-formed bodies",
    arguments: [
      ("0\r\n\r\n", "", "0\r\n\r\n"),
      ("5\r\nhello\r\n0\r\n\r\n", "hello", "5\r\nhello\r\n0\r\n\r\n"),
      ("005\r\nhello\r\n000\r\n\r\n", "hello", "005\r\nhello\r\n000\r\n\r\n"),
      ("a\r\n0123456789\r\nA\r\nabcdefghij\r\n0\r\n\r\n", "0123456789abcdefghij", ""),
      ("1;a\r\nx\r\n0;b=c;d=\"e \\\"f\"\r\n\r\n", "x", ""),
      ("1\r\n\r\r\n1\r\n\n\r\n0\r\n\r\n", "\r\n", ""),
      ("0\r\nX: y\r\n\r\n", "", "0\r\n\r\n"),
      ("1\r\nx\r\n0\r\nA: b\r\nC:\r\n\r\n", "x", "1\r\nx\r\n0\r\n\r\n"),
      ("0000000000000001\r\nx\r\n0\r\n\r\n", "x", ""),
    ])
  func wellFormed(input: String, data: String, forwarded: String) {
    let bytes = Array(input.utf8)
    let next = Array("GET / HTTP/1.1\r\n".utf8)
    let passed = follow(bytes + next)
    #expect(passed.state == .done)
    #expect(passed.consumed == bytes.count)
    #expect(passed.output == Array((forwarded.isEmpty ? input : forwarded).utf8))
    let decoded = follow(bytes + next, .decode)
    #expect(decoded.state == .done)
    #expect(decoded.consumed == bytes.count)
    #expect(decoded.output == Array(data.utf8))
  }

  static let malformed: [String] = [
    "0x5\r\nhello\r\n", "+5\r\nhello\r\n", "-0\r\n\r\n", "-5\r\n", "5 \r\nhello\r\n", "5\t\r\n",
    "5_0\r\n", " 5\r\n", "\r\n", "\n", "g\r\n", "00000000000000005\r\nhello\r\n", "5\u{0}\r\n",
    "8000000000000000\r\n", "ffffffffffffffff\r\n", "10000000000000000\r\n",
    "5;\r\nhello\r\n", "5;a=\r\nhello\r\n", "5;=b\r\n", "5;a b\r\n", "5;a=\"b\r\n", "5; a\r\n",
    "5;a=\"b\"c\r\n", "5;a\u{1}\r\n", "5;a\nb\r\n", "5;a=\"\u{0}\"\r\n", "5 ;a\r\n", "5;a;\r\n",
    "5\nhello\r\n", "5\rhello", "5\r\nhelloX", "5\r\nhello\n0\r\n\r\n", "5\r\nhello\r0\r\n\r\n",
    "5\r\nhello0\r\n\r\n", "5\r\nhello\r\n\r\n0\r\n\r\n", "0\r\n\n", "0\n\r\n", "0\r\nX: y\n\r\n",
    "0\r\n: y\r\n\r\n", "0\r\nX y\r\n\r\n", "0\r\nX : y\r\n\r\n", "0\r\n X: y\r\n\r\n",
    "0\r\nX: \u{0}\r\n\r\n", "0\r\nX: y\rZ\r\n\r\n", "0\r\nContent-Length: 5\r\n\r\n",
    "0\r\ntransfer-encoding: chunked\r\n\r\n", "0\r\nX: y\r\n\rZ",
  ]

  @Test("malformed bodies are refused", arguments: malformed)
  func refused(input: String) {
    #expect(follow(latin1(input)).state == .invalid)
    #expect(follow(latin1(input), .decode).state == .invalid)
    #expect(follow(latin1(input), trailers: .forward).state == .invalid)
  }

  @Test("extensions and trailers are bounded for the whole message")
  func bounds() {
    func withExtensions(_ count: Int) -> [UInt8] {
      let chunk = "1;" + String(repeating: "e", count: count - 2) + "\r\nx\r\n"
      return latin1(chunk + chunk + "0\r\n\r\n")
    }
    // The line end that closes an extension counts too.
    #expect(follow(withExtensions(511)).state == .done)
    #expect(follow(withExtensions(514)).state == .invalid)
    let trailer = latin1("0\r\nX: " + String(repeating: "v", count: 9_000) + "\r\n\r\n")
    #expect(follow(trailer).state == .invalid)
  }

  @Test("forwarded trailers keep out fields that change the message")
  func forwardedTrailers() {
    let good = latin1("0\r\nX-Checksum: 1\r\n\r\n")
    #expect(follow(good, trailers: .forward).output == good)
    for name in ["Host", "authorization", "Cookie", "Content-Type", "X-Forwarded-For", "TE"] {
      #expect(follow(latin1("0\r\n\(name): a\r\n\r\n"), trailers: .forward).state == .invalid)
      #expect(follow(latin1("0\r\n\(name): a\r\n\r\n")).state == .done)
    }
  }

  @Test(
    "the relaxed switch",
    arguments: ["5 \r\nhello\r\n0\r\n\r\n", "5;\nhello\n0\n\n", "0\r\nX: y\n\n"])
  func loose(input: String) {
    #expect(follow(latin1(input), options: .looseChunks).state == .done)
    #expect(follow(latin1(input)).state == .invalid)
  }

  @Test("a chunk of 2^63-1 bytes is followed without overflow")
  func hugeChunk() {
    var decoder = ChunkedDecoder()
    let head = latin1("7fffffffffffffff\r\n")
    #expect(decoder.passThrough(head.span).forwarded == head.count)
    let body = [UInt8](repeating: 0, count: 100_000)
    #expect(decoder.passThrough(body.span) == ChunkedDecoder.Step(forwarded: 100_000, skipped: 0))
    #expect(decoder.state == .body)
  }
}

extension ChunkedDecoder.Step {
  init(forwarded: Int, skipped: Int) {
    var decoder = ChunkedDecoder()
    let nothing: [UInt8] = []
    self = decoder.passThrough(nothing.span)
    self.forwarded = forwarded
    self.skipped = skipped
  }
}
