import LintelHTTP

/// A finding of a parser over one input, the same for every way to cut the input into pieces.
enum Finding: Equatable, CustomStringConvertible {
  case verdict(HeadVerdict)

  /// Cutting the input at this byte changed the verdict.
  case dependsOnCut(Int, HeadVerdict, whole: HeadVerdict)

  /// Bringing the input byte by byte changed the verdict.
  case dependsOnPace(HeadVerdict, whole: HeadVerdict)

  var description: String {
    switch self {
    case .verdict(let verdict): "\(verdict)"
    case .dependsOnCut(let cut, let verdict, let whole): "\(whole), cut at \(cut): \(verdict)"
    case .dependsOnPace(let verdict, let whole): "\(whole), byte by byte: \(verdict)"
    }
  }

  static func invalid(_ fault: HeadFault) -> Finding { .verdict(.invalid(fault)) }
}

/// Which parser an input is fed to.
enum Direction: Sendable {
  case request
  case response(to: Method, upgradeAsked: Bool = false)
}

func parse(
  _ bytes: [UInt8],
  _ index: inout HeadIndex,
  as direction: Direction = .request,
  progress: inout HeadProgress,
  options: ParserOptions = [],
  limits: HeadLimits = .standard
) -> HeadVerdict {
  switch direction {
  case .request:
    index.parseRequest(bytes.span, progress: &progress, options: options, limits: limits)
  case .response(let method, let upgradeAsked):
    index.parseResponse(
      bytes.span, progress: &progress, answering: method, upgradeAsked: upgradeAsked,
      options: options, limits: limits)
  }
}

/// Parses `bytes` whole, in two pieces cut everywhere, and byte by byte.
func probe(
  _ bytes: [UInt8],
  as direction: Direction = .request,
  options: ParserOptions = [],
  limits: HeadLimits = .standard
) -> Finding {
  var index = HeadIndex()
  var fresh = HeadProgress()
  let whole = parse(
    bytes, &index, as: direction, progress: &fresh, options: options, limits: limits)
  for cut in 1..<max(bytes.count, 2) where bytes.count <= 2_000 {
    var progress = HeadProgress()
    var verdict = parse(
      Array(bytes.prefix(cut)), &index, as: direction, progress: &progress, options: options,
      limits: limits)
    if verdict == .incomplete {
      verdict = parse(
        bytes, &index, as: direction, progress: &progress, options: options, limits: limits)
    }
    if verdict != whole { return .dependsOnCut(cut, verdict, whole: whole) }
  }
  var progress = HeadProgress()
  var verdict = HeadVerdict.incomplete
  for count in 1..<(bytes.count + 1) where verdict == .incomplete && bytes.count <= 2_000 {
    verdict = parse(
      Array(bytes.prefix(count)), &index, as: direction, progress: &progress, options: options,
      limits: limits)
  }
  if bytes.count <= 2_000, verdict != whole { return .dependsOnPace(verdict, whole: whole) }
  return .verdict(whole)
}

/// Text as bytes, one byte for each scalar below U+0100, so that a test can spell any byte.
func latin1(_ text: String) -> [UInt8] {
  text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
}

/// A GET of `/` with a good Host and these further lines, each of which ends itself.
func request(
  _ lines: String, line: String = "GET / HTTP/1.1\r\n", host: String = "Host: a.example\r\n"
) -> [UInt8] {
  latin1(line + host + lines + "\r\n")
}

/// A source of bytes that a seed repeats.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
