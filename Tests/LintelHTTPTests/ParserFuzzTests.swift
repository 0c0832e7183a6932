import LintelHTTP
import Testing

/// Feeds parsers what no test author thought of. A trap ends the process, which is the finding.
@Suite("Parsers against random input")
struct ParserFuzzTests {
  static let seeds: [[UInt8]] = [
    request("Content-Length: 5\r\nX: y\r\n"),
    request("Transfer-Encoding: chunked\r\nConnection: close, X\r\nX: y\r\n"),
    request("Expect: 100-continue\r\n", line: "POST http://a.example/b?c#d HTTP/1.1\r\n"),
    request("Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: k\r\n"),
    latin1("\r\nCONNECT [::1]:80 HTTP/1.1\r\nHost: [::1]:80\r\n\r\n"),
    latin1("HTTP/1.1 200 OK\r\nContent-Length: 12345678901234567890\r\nX:\r\n y\r\n\r\n"),
    latin1("HTTP/1.0 103\r\nTransfer-Encoding:chunked\r\n\r\n"),
    latin1("5;a=\"b\"\r\nhello\r\nFFFFFFFFFFFFFFFF\r\n0\r\nX: y\r\n\r\n"),
  ]

  static let everyOption = ParserOptions(rawValue: .max)

  private func mutate(_ input: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = input
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let position = Int.random(in: 0...bytes.count, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: position)
      case 1: if position < bytes.count { bytes.remove(at: position) }
      case 2: if position < bytes.count { bytes[position] ^= 1 << UInt8(position % 8) }
      case 3: bytes.insert(contentsOf: bytes.prefix(position % 40), at: position)
      default:
        let odd = Array("\r\n \t:,%#\u{0}\u{7F}".utf8)
        bytes.insert(odd[position % odd.count], at: position)
      }
    }
    return bytes
  }

  /// Parses `bytes` in both directions, cut at random, and forwards what was accepted.
  ///
  /// A line feed is added, because a parser that has begun to wait looks again when a line ends.
  private func exercise(_ input: [UInt8], _ generator: inout SeededGenerator) {
    let bytes = input + [0x0A]
    let options = Bool.random(using: &generator) ? Self.everyOption : []
    let limits = HeadLimits(
      fieldsMax: Int.random(in: 0...8, using: &generator), headBytesMax: 300)
    let cut = Int.random(in: 0...bytes.count, using: &generator)
    let directions: [Direction] = [
      .request, .response(to: .get, upgradeAsked: true), .response(to: .connect),
    ]
    var index = HeadIndex()
    for direction in directions {
      var progress = HeadProgress()
      var verdict = parse(
        Array(bytes.prefix(cut)), &index, as: direction, progress: &progress, options: options,
        limits: limits)
      if verdict == .incomplete {
        verdict = parse(
          bytes, &index, as: direction, progress: &progress, options: options, limits: limits)
      }
      var fresh = HeadProgress()
      let whole = parse(
        bytes, &index, as: direction, progress: &fresh, options: options, limits: limits)
      #expect(verdict == whole, "cut at \(cut): \(bytes)")
      guard case .complete(let headLength) = whole else { continue }
      #expect(headLength <= bytes.count)
      checkForwarded(bytes, &index, direction, options, limits)
    }
  }

  /// What is forwarded must be a head that a strict parser accepts and frames alike, unless a
  /// relaxed switch let odd bytes through on purpose.
  private func checkForwarded(
    _ bytes: [UInt8], _ index: inout HeadIndex, _ direction: Direction, _ options: ParserOptions,
    _ limits: HeadLimits
  ) {
    let forwarded = latin1(
      rewritten(bytes, &index, keepingUpgrade: true, options: options) + "\r\n")
    guard options.isEmpty, forwarded.allSatisfy({ $0 < 0x80 }) else { return }
    var again = HeadIndex()
    var progress = HeadProgress()
    let verdict = parse(forwarded, &again, as: direction, progress: &progress)
    // An upgrade without its Connection field, which the runtime adds, is no upgrade.
    #expect(verdict == .complete(headLength: forwarded.count), "\(bytes)")
    #expect(again.framing == index.framing, "\(bytes)")
    #expect(again.host.count == index.host.count)
  }

  @Test("mutated messages", arguments: 0..<4)
  func mutated(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2_500 {
      let sample = Self.seeds.randomElement(using: &generator) ?? []
      exercise(mutate(sample, &generator), &generator)
    }
  }

  @Test("random bytes", arguments: 0..<2)
  func random(seed: UInt64) {
    var generator = SeededGenerator(seed: seed &+ 100)
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...80, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      exercise(bytes, &generator)
    }
  }

  @Test("mutated chunks", arguments: 0..<4)
  func chunks(seed: UInt64) {
    var generator = SeededGenerator(seed: seed &+ 200)
    for round in 0..<3_000 {
      let bytes = mutate(Self.seeds[7], &generator)
      let options: ParserOptions = round % 2 == 0 ? [] : .looseChunks
      var decoder = ChunkedDecoder(trailers: round % 3 == 0 ? .forward : .drop, options: options)
      var rest = bytes[...]
      while !rest.isEmpty, decoder.state == .body {
        let piece = Array(rest.prefix(Int.random(in: 1...9, using: &generator)))
        let step = round % 5 == 0 ? decoder.decode(piece.span) : decoder.passThrough(piece.span)
        guard step.consumed > 0 else { break }
        rest = rest.dropFirst(step.consumed)
      }
      #expect(rest.isEmpty || decoder.state != .body, "\(bytes)")
    }
  }
}
