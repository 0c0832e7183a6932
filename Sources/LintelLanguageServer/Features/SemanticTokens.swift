internal import LintelGrammar
internal import LintelSource
internal import LintelSyntax

extension RequestContext {
  /// What the words of the document are, for colouring.
  func semanticTokens() -> [JSONValue] {
    var tokens = SemanticTokens(file, encoding)
    if let tree = analysis.haproxyTree(of: file.id) {
      tokens.add(tree)
    } else if let tree = analysis.yamlTree(of: file.id) {
      tokens.add(tree)
    }
    return tokens.data
  }
}

/// Tokens as the protocol writes them. (LSP 3.17, `textDocument/semanticTokens`)
struct SemanticTokens {
  /// The kinds that editors know colours for, with what they stand for here.
  enum Kind: Int, CaseIterable {
    /// The keyword of a section.
    case keyword
    /// A keyword of a line, or a key of YAML.
    case property
    /// An option, or a value that a keyword lists.
    case parameter
    case string, number, comment
    /// A line of the preprocessor, or a variable of a log format.
    case macro
    case `operator`
    /// The name of a section.
    case namespace
    /// An action or a sample fetch.
    case function
    /// A converter.
    case method
    /// The name of an ACL.
    case variable
    /// An address.
    case interface
    /// A flag of a test, or the way it matches.
    case enumMember
    /// A pattern that is a regular expression.
    case regexp

    var name: String { "\(self)".filter { $0 != "`" } }
  }

  /// Five numbers for each token, each place relative to the one before.
  private(set) var data: [JSONValue] = []
  let file: SourceFile
  private let encoding: PositionEncoding
  private var lastLine = 0
  private var lastCharacter = 0
  /// Where the last token ends: tokens come in order and do not overlap.
  private var end = 0

  init(_ file: SourceFile, _ encoding: PositionEncoding) {
    self.file = file
    self.encoding = encoding
  }

  /// Adds a token on a line, counted from zero; it may not reach over the end of its line.
  mutating func add(_ kind: Kind, _ range: Range<Int>, at line: Int) {
    let bounds = file.line(line + 1)
    let lower = max(range.lowerBound, bounds.lowerBound, end)
    let upper = min(range.upperBound, bounds.upperBound)
    guard lower < upper else { return }
    let character = encoding.length(of: file.bytes[bounds.lowerBound..<lower])
    let length = encoding.length(of: file.bytes[lower..<upper])
    data += [
      .integer(line - lastLine),
      .integer(line == lastLine ? character - lastCharacter : character),
      .integer(length), .integer(kind.rawValue), 0,
    ]
    lastLine = line
    lastCharacter = character
    end = upper
  }

  // MARK: - Parts of words

  /// Adds a sample expression: a fetch, and converters behind commas.
  mutating func addExpression(_ range: Range<Int>, at line: Int) {
    var start = range.lowerBound
    var isConverter = false
    var depth = 0
    var argument = start
    for index in range {
      switch file.bytes[index] {
      case UInt8(ascii: "("):
        if depth == 0 {
          add(isConverter ? .method : .function, start..<index, at: line)
          argument = index + 1
        }
        depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        guard depth == 0 else { continue }
        add(isNumber(argument..<index) ? .number : .string, argument..<index, at: line)
        start = index + 1
      case UInt8(ascii: ",") where depth <= 0:
        add(isConverter ? .method : .function, start..<index, at: line)
        isConverter = true
        start = index + 1
      default: continue
      }
    }
    if depth <= 0 { add(isConverter ? .method : .function, start..<range.upperBound, at: line) }
  }

  /// Adds a text with `%[...]` and variables of log formats in it.
  mutating func addFormat(_ range: Range<Int>, at line: Int) {
    var text = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      guard file.bytes[index] == UInt8(ascii: "%"), index + 1 < range.upperBound else {
        index += 1
        continue
      }
      let next = file.bytes[index + 1]
      if next == UInt8(ascii: "[") {
        let close = closing(from: index + 2, before: range.upperBound)
        add(.string, text..<index, at: line)
        add(.operator, index..<index + 2, at: line)
        addExpression(index + 2..<close, at: line)
        add(.operator, close..<min(close + 1, range.upperBound), at: line)
        index = min(close + 1, range.upperBound)
        text = index
      } else if (next | 0x20) &- UInt8(ascii: "a") < 26 {
        add(.string, text..<index, at: line)
        var end = index + 1
        while end < range.upperBound, (file.bytes[end] | 0x20) &- UInt8(ascii: "a") < 26 {
          end += 1
        }
        add(.macro, index..<end, at: line)
        index = end
        text = end
      } else {
        index += 2
      }
    }
    add(.string, text..<range.upperBound, at: line)
  }

  /// The bracket that closes an expression, which may have some in parentheses.
  private func closing(from start: Int, before end: Int) -> Int {
    var depth = 0
    for index in start..<end {
      switch file.bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "]") where depth <= 0: return index
      default: continue
      }
    }
    return end
  }

  /// Digits with a sign before and the letters of a unit behind them.
  func isNumber(_ range: Range<Int>) -> Bool {
    var bytes = file.bytes[range]
    if bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") {
      bytes = bytes.dropFirst()
    }
    let digits = bytes.prefix { $0 &- 0x30 <= 9 || $0 == UInt8(ascii: ".") }
    return !digits.isEmpty && digits.first != UInt8(ascii: ".") && bytes.count - digits.count <= 3
      && !isAddress(range)
      && bytes.dropFirst(digits.count).allSatisfy {
        ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 == UInt8(ascii: "%")
      }
  }

  /// Four numbers, an IPv6 address, or anything with a port behind it.
  func isAddress(_ range: Range<Int>) -> Bool {
    let bytes = file.bytes[range]
    let isSocket = bytes.starts(with: "unix@".utf8) || bytes.starts(with: "/".utf8)
    if bytes.contains(UInt8(ascii: ":")), !isSocket {
      let port = bytes[(bytes.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? bytes.endIndex)...]
      let isPort = !port.isEmpty && port.allSatisfy { $0 &- 0x30 <= 9 || $0 == UInt8(ascii: "-") }
      let isHexadecimal = bytes.allSatisfy {
        $0 &- 0x30 <= 9 || ($0 | 0x20) &- UInt8(ascii: "a") < 6 || ":/.".utf8.contains($0)
      }
      return isPort || isHexadecimal
    }
    let isQuad = bytes.count { $0 == UInt8(ascii: ".") } == 3
    return isQuad && bytes.allSatisfy { $0 &- 0x30 <= 9 || $0 == UInt8(ascii: ".") || $0 == 0x2F }
  }
}
