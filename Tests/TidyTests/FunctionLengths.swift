/// The functions, initialisers and subscripts of one Swift file, and how long each is.
struct FunctionLengths {
  struct Function {
    let name: String
    let line: Int
    let lineCount: Int
  }

  let functions: [Function]

  init(_ code: SwiftCode) {
    let starts: Set<String> = ["func", "init", "deinit", "subscript"]
    let words = code.words()
    functions = words.indices.compactMap { index in
      let word = words[index]
      guard starts.contains(word.text), !code.isMember(at: word.offset) else { return nil }
      guard let body = code.bodyRange(after: word.offset + word.text.utf8.count) else { return nil }
      let first = code.line(of: word.offset)
      let last = code.line(of: body.upperBound - 1)
      let next = index + 1 < words.count ? words[index + 1].text : ""
      let name = word.text == "func" ? next : word.text
      return Function(name: name, line: first, lineCount: last - first + 1)
    }
  }
}

extension SwiftCode {
  /// Whether the word at `offset` follows a dot: `self.init(...)` declares nothing.
  fileprivate func isMember(at offset: Int) -> Bool {
    offset > 0 && bytes[offset - 1] == UInt8(ascii: ".")
  }

  /// The braces that follow a signature. A requirement of a protocol has none: the next thing at
  /// its level is another declaration or the end of the protocol.
  fileprivate func bodyRange(after start: Int) -> Range<Int>? {
    var depth = 0
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "{") where depth == 0: return index..<endOfBraces(at: index)
      case UInt8(ascii: "}") where depth == 0: return nil
      case UInt8(ascii: "\n") where depth == 0 && declarationBegins(after: index): return nil
      default: break
      }
      index += 1
    }
    return nil
  }

  private func declarationBegins(after newline: Int) -> Bool {
    let rest = bytes[(newline + 1)...].drop { $0 == UInt8(ascii: " ") }
    let word = String(decoding: rest.prefix { isWordByte($0) }, as: UTF8.self)
    let declarations: Set<String> = [
      "func", "init", "var", "let", "static", "mutating", "borrowing", "consuming",
      "associatedtype",
      "subscript", "public", "package", "internal", "private", "fileprivate",
    ]
    return declarations.contains(word) || rest.first == UInt8(ascii: "@")
  }

  private func endOfBraces(at start: Int) -> Int {
    var depth = 0
    for index in start..<bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
    }
    return bytes.count
  }
}
