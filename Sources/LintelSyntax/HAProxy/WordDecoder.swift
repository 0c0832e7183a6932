internal import LintelSource

/// Looks an environment variable up by name; nil if it does not exist.
///
/// Of the pseudo-variables only ``PseudoVariableName/section`` is asked for, because a header in a
/// branch that is not read opens no section; the tree knows the values of the others.
public typealias EnvironmentLookup = (_ name: String) -> [UInt8]?

/// The names of pseudo-variables that a lookup may be asked for.
public enum PseudoVariableName {
  /// The name of the section that is read, or its keyword where it has no name.
  public static let section = ".SECTION"
}

extension HAProxyTree {
  /// What one word says.
  ///
  /// A list reference stands for its whole value, blanks and all; ``decodedWords(of:environment:)``
  /// splits it. A variable that does not exist and has no default is empty, as it is for HAProxy.
  public func decode(_ word: Word, environment: EnvironmentLookup) -> DecodedWord {
    decodedWord(word, in: file) { self.value(of: $0, at: word.lower, environment: environment) }
  }

  /// What one word says, or nil if that depends on the environment.
  public func literal(_ word: Word) -> DecodedWord? {
    word.form == .environment ? nil : decodedWord(word, in: file) { _ in nil }
  }

  /// The environment references of a word, in order.
  public func references(of word: Word) -> [EnvironmentReference] {
    guard word.form == .environment else { return [] }
    var decoder = WordDecoder(file: file, word: word, splitsLists: false)
    var found: [EnvironmentReference] = []
    decoder.run { reference in
      found.append(reference)
      return nil
    }
    return found
  }

  /// The words that HAProxy would see on a line: list references make any number of them.
  ///
  /// A line of malformed words yields what they would say if the malformed part stood for itself.
  public func decodedWords(of line: Line, environment: EnvironmentLookup) -> [DecodedWord] {
    var result: [DecodedWord] = []
    result.reserveCapacity(Int(line.wordCount))
    for word in words(of: line) {
      // Nearly every word of a real file takes the first branch.
      if word.form == .plain {
        result.append(DecodedWord(bytes: bytes(of: word), range: range(of: word)))
        continue
      }
      guard word.form == .environment else {
        result.append(decodedWord(word, in: file) { _ in nil })
        continue
      }
      result += decodedWords(of: word, environment: environment)
    }
    return result
  }

  /// The words that HAProxy would see for one written word.
  ///
  /// - Parameter limit: After so many words no list is split any further.
  public func decodedWords(
    of word: Word, atMost limit: Int = .max, environment: EnvironmentLookup
  ) -> [DecodedWord] {
    var decoder = WordDecoder(file: file, word: word, splitsLists: true, wordLimit: limit)
    decoder.run { self.value(of: $0, at: word.lower, environment: environment) }
    return decoder.finished
  }

  private func value(
    of reference: EnvironmentReference, at offset: UInt32, environment: EnvironmentLookup
  ) -> [UInt8]? {
    if let variable = PseudoVariable(file.bytes.span, reference.name) {
      if variable == .section, let section = environment(PseudoVariableName.section) {
        return section
      }
      return value(of: variable, at: offset)
    }
    let name = String(decoding: file.bytes[reference.name], as: UTF8.self)
    return environment(name) ?? reference.defaultValue.map { Array(file.bytes[$0]) }
  }

  /// The value of a pseudo-variable that is read at `offset`.
  private func value(of variable: PseudoVariable, at offset: UInt32) -> [UInt8] {
    let line = file.position(at: offset).line
    switch variable {
    case .file: return Array(file.name.utf8)
    case .line: return Array(String(line).utf8)
    case .section:
      // A header is still read as part of the section before it.
      guard let index = section(ofLine: line - 2) else { return [] }
      let header = words(of: lines[sections[index].header])
      let name = header.count > 1 ? literal(header[header.startIndex + 1]) : nil
      return name.map { Array($0.bytes) } ?? Array(sections[index].keyword.rawValue.utf8)
    }
  }
}

/// What a word says, lists not split.
func decodedWord(
  _ word: HAProxyTree.Word, in file: SourceFile, value: (EnvironmentReference) -> [UInt8]?
) -> DecodedWord {
  let range = SourceRange(file: file.id, lower: word.lower, upper: word.upper)
  guard word.form != .plain else {
    return DecodedWord(bytes: file.bytes[word.indices], range: range)
  }
  var decoder = WordDecoder(file: file, word: word, splitsLists: false)
  decoder.run(value: value)
  return decoder.finished.first ?? DecodedWord(bytes: [], range: range)
}

/// Reads one word the way HAProxy does and collects the words that it makes.
///
/// Whether an empty word comes to be depends on details: `""` makes one, `"${LIST[*]}"` with an
/// empty list makes none. `isInWord` and `quotesAreEmpty` follow HAProxy's tokenizer (2.2, 2.3).
struct WordDecoder {
  private let file: SourceFile
  private let word: HAProxyTree.Word
  private let splitsLists: Bool
  private let wordLimit: Int
  private(set) var finished: [DecodedWord] = []

  private var bytes: [UInt8] = []
  private var runs: [DecodedWord.Run] = []
  private var isInWord = false
  private var quotesAreEmpty = false
  private var dependsOnEnvironment = false

  init(
    file: SourceFile, word: HAProxyTree.Word, splitsLists: Bool, wordLimit: Int = .max
  ) {
    self.file = file
    self.word = word
    self.splitsLists = splitsLists
    self.wordLimit = wordLimit
  }

  /// - Parameter value: The value of a reference, defaults applied, or nil if there is none.
  mutating func run(value: (EnvironmentReference) -> [UInt8]?) {
    let file = file
    let source = file.bytes.span
    let end = Int(word.upper)
    var at = Int(word.lower)
    var quote: UInt8?
    var ends = DefaultValueEnds()
    while at < end {
      let byte = source[at]
      switch (byte, quote) {
      case (Byte.singleQuote, nil), (Byte.doubleQuote, nil):
        quote = byte
        quotesAreEmpty = true
        at += 1
      case (Byte.singleQuote, Byte.singleQuote), (Byte.doubleQuote, Byte.doubleQuote):
        quote = nil
        if quotesAreEmpty { isInWord = true }
        at += 1
      case (Byte.backslash, nil), (Byte.backslash, Byte.doubleQuote):
        at = decodeEscape(source, at, end, inDoubleQuotes: quote != nil)
      case (Byte.dollar, Byte.doubleQuote):
        guard let reference = try? scanReference(source, at: at, end: end, &ends) else {
          emitVerbatim(byte, at)
          at += 1
          continue
        }
        emit(reference, value(reference))
        at = reference.range.upperBound
      default:
        emitVerbatim(byte, at)
        at += 1
      }
    }
    // Outside lists every written word is a word, however empty.
    if isInWord || !splitsLists { finish() }
  }

  private mutating func decodeEscape(
    _ source: Span<UInt8>, _ at: Int, _ end: Int, inDoubleQuotes: Bool
  ) -> Int {
    guard let escape = scanEscape(source, at: at, end: end, inDoubleQuotes: inDoubleQuotes),
      escape.length > 1
    else {
      emitVerbatim(Byte.backslash, at)
      return at + 1
    }
    open(UInt32(at)..<UInt32(at + escape.length))
    append(escape.value)
    return at + escape.length
  }

  private mutating func emitVerbatim(_ byte: UInt8, _ at: Int) {
    if let last = runs.last, last.isVerbatim, last.source.upperBound == UInt32(at) {
      runs[runs.count - 1].source = last.source.lowerBound..<UInt32(at) + 1
    } else {
      runs.append(
        DecodedWord.Run(
          decodedLower: UInt32(bytes.count), source: UInt32(at)..<UInt32(at) + 1, isVerbatim: true))
    }
    append(byte)
  }

  private mutating func emit(_ reference: EnvironmentReference, _ value: [UInt8]?) {
    let source = UInt32(reference.range.lowerBound)..<UInt32(reference.range.upperBound)
    let splits = splitsLists && reference.isList
    dependsOnEnvironment = true
    if reference.isList { quotesAreEmpty = false }
    guard let value else {
      if !reference.isList { isInWord = true }
      return
    }
    open(source)
    for byte in value {
      // A value from the process's environment has no NUL; one from a test might.
      if byte == Byte.nul || finished.count >= wordLimit { break }
      if splits, Byte.isBlank(byte) || byte == Byte.lineFeed {
        if isInWord { finish() }
        dependsOnEnvironment = true
        runs.removeAll()
        open(source)
      } else {
        append(byte)
      }
    }
  }

  private mutating func open(_ source: Range<UInt32>) {
    runs.append(
      DecodedWord.Run(decodedLower: UInt32(bytes.count), source: source, isVerbatim: false))
  }

  private mutating func append(_ byte: UInt8) {
    bytes.append(byte)
    isInWord = true
    quotesAreEmpty = false
  }

  private mutating func finish() {
    let whole = SourceRange(file: file.id, lower: word.lower, upper: word.upper)
    finished.append(
      DecodedWord(
        bytes: bytes[...], range: whole, dependsOnEnvironment: dependsOnEnvironment, runs: runs))
    bytes = []
    runs = []
    isInWord = false
    dependsOnEnvironment = false
  }
}
