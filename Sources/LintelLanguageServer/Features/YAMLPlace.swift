internal import LintelSource

/// Where a cursor stands in a document in YAML, told from the text above it alone: a document that
/// is being typed is rarely whole.
struct YAMLPlace {
  enum Position: Equatable {
    /// A key of the innermost mapping is being typed.
    case key
    /// An item of a list, which may become a key or a text.
    case item
    /// What stands under a key of the innermost mapping.
    case value(String)
  }

  /// The keys around the innermost mapping or list, the outermost first.
  private(set) var path: [String] = []
  private(set) var position = Position.key
  /// What is typed of the key, the item or the value, without an opening quote.
  private(set) var text = ""
  /// Where ``text`` starts in the file.
  private(set) var start: Int

  /// How many lines above the cursor are read.
  private static let lineLimit = 20_000

  /// Nil in a comment.
  init?(of file: SourceFile, at offset: UInt32) {
    let number = file.position(at: offset).line
    let bounds = file.line(number)
    let end = min(max(Int(offset), bounds.lowerBound), bounds.upperBound)
    let line = YAMLLineHead(file.bytes[bounds.lowerBound..<end])
    guard !line.endsInComment else { return nil }
    start = line.contentStart
    // Where the line is empty, the cursor decides how deep it is.
    var limit = line.dashes.first ?? (line.contentStart - bounds.lowerBound)
    let mayShareColumn = !line.dashes.isEmpty
    read(line, of: file)
    var outer: [String] = []
    var isBelowDash = mayShareColumn
    var above = number - 1
    while above > 0, limit > 0 || isBelowDash, number - above < Self.lineLimit {
      let bounds = file.line(above)
      let head = YAMLLineHead(file.bytes[bounds])
      above -= 1
      guard !head.isBlank else { continue }
      let column = head.contentStart - bounds.lowerBound
      let isParent = column < limit || (isBelowDash && column == limit && head.dashes.isEmpty)
      if isParent, let key = head.key, head.value.isEmpty {
        outer.append(key)
        limit = head.dashes.first ?? column
        isBelowDash = !head.dashes.isEmpty
      } else if let dash = head.dashes.last(where: { $0 < limit }) {
        limit = head.dashes.first ?? dash
        isBelowDash = true
      }
    }
    path = outer.reversed() + path
  }

  /// The names of the ACLs of the section around an offset, told from the text alone.
  static func namesOfACLs(of file: SourceFile, around offset: UInt32) -> [String] {
    let number = file.position(at: offset).line
    func head(_ line: Int) -> (head: YAMLLineHead, column: Int) {
      let bounds = file.line(line)
      let head = YAMLLineHead(file.bytes[bounds])
      return (head, head.dashes.first ?? (head.contentStart - bounds.lowerBound))
    }
    // The section begins at the outermost dash above, below the key of its kind.
    var first = number
    var dash = Int.max
    var line = number
    while line > 0, number - line < lineLimit {
      let (head, column) = head(line)
      if !head.isBlank, column == 0, head.dashes.isEmpty { break }
      if !head.dashes.isEmpty, column < dash { (first, dash) = (line, column) }
      line -= 1
    }
    var names: [String] = []
    var keyColumn: Int?
    line = first
    while line <= file.lineCount, line - first < lineLimit {
      let (head, column) = head(line)
      defer { line += 1 }
      guard !head.isBlank else { continue }
      let isNext = head.dashes.isEmpty ? column == 0 : column <= dash
      if line != first, isNext { break }
      let own = head.contentStart - file.line(line).lowerBound
      if let outer = keyColumn {
        if own > outer, let key = head.key {
          names.append(key)
          continue
        }
        if own > outer, let word = head.content.split(separator: UInt8(ascii: " ")).first {
          names.append(unquoted(word))
          continue
        }
        keyColumn = nil
      }
      if head.key == "acl" { keyColumn = own }
    }
    return names
  }

  /// Reads the line of the cursor, mappings and lists in brackets included.
  private mutating func read(_ line: YAMLLineHead, of file: SourceFile) {
    guard let key = line.key else {
      position = line.dashes.isEmpty ? .key : .item
      readValue(line.content, at: line.contentStart)
      return
    }
    position = .value(key)
    readValue(line.value, at: line.valueStart)
  }

  private mutating func readValue(_ value: ArraySlice<UInt8>, at offset: Int) {
    guard let first = value.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
      setText(value, at: offset)
      return
    }
    if case .value(let key) = position { path.append(key) }
    // The part behind the last comma of the innermost bracket that is open.
    var open: [(byte: UInt8, part: Int, key: String?)] = []
    var quote: UInt8?
    for index in value.indices {
      let byte = value[index]
      if let mark = quote {
        if byte == mark { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if Self.isBlank(value[(open.last?.part ?? index)..<index]) { quote = byte }
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let part = open.last.map { value[$0.part..<index] } ?? value[index..<index]
        // Braces in the middle of a text are those of a condition.
        guard open.isEmpty || Self.isBlank(part) || open.last?.key != nil else { continue }
        open.append((byte, index + 1, nil))
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
      case UInt8(ascii: ",") where !open.isEmpty:
        open[open.count - 1].part = index + 1
        open[open.count - 1].key = nil
      case UInt8(ascii: ":") where !open.isEmpty && open.last?.key == nil:
        let next = index + 1
        guard next == value.endIndex || value[next] == UInt8(ascii: " ") else { continue }
        open[open.count - 1].key = Self.unquoted(value[open[open.count - 1].part..<index])
        open[open.count - 1].part = next
      default: continue
      }
    }
    guard let last = open.last else {
      setText(value, at: offset)
      return
    }
    for outer in open.dropLast() { if let key = outer.key { path.append(key) } }
    if let key = last.key {
      position = .value(key)
    } else {
      position = last.byte == UInt8(ascii: "{") ? .key : .item
    }
    setText(value[last.part...], at: last.part)
  }

  private mutating func setText(_ bytes: ArraySlice<UInt8>, at offset: Int) {
    var bytes = bytes.drop { $0 == UInt8(ascii: " ") }
    if let first = bytes.first, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      bytes = bytes.dropFirst()
    }
    start = bytes.isEmpty ? max(offset, bytes.startIndex) : bytes.startIndex
    text = String(decoding: bytes, as: UTF8.self)
  }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == UInt8(ascii: " ") }
  }

  static func unquoted(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes.drop { $0 == UInt8(ascii: " ") }
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    if bytes.count > 1, let first = bytes.first, first == bytes.last,
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    {
      bytes = bytes.dropFirst().dropLast()
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// One line, or the part of it before the cursor, cut at dashes and at the first colon.
private struct YAMLLineHead {
  /// The columns of the dashes that start list items.
  var dashes: [Int] = []
  /// What follows the dashes, and where it starts in the file.
  var content: ArraySlice<UInt8>
  var contentStart: Int
  var key: String?
  /// What follows the colon, without blanks before it and without a comment.
  var value: ArraySlice<UInt8> = []
  var valueStart = 0
  var endsInComment = false
  var isBlank: Bool { content.isEmpty && dashes.isEmpty }

  init(_ line: ArraySlice<UInt8>) {
    let blank = UInt8(ascii: " ")
    var rest = line.drop { $0 == blank }
    while rest.first == UInt8(ascii: "-"), rest.dropFirst().first.map({ $0 == blank }) ?? true {
      dashes.append(rest.startIndex - line.startIndex)
      rest = rest.dropFirst().drop { $0 == blank }
    }
    while let last = rest.last, last == UInt8(ascii: "\r") || last == UInt8(ascii: "\n") {
      rest.removeLast()
    }
    content = rest
    contentStart = rest.startIndex
    cut()
  }

  /// Finds the colon behind the key, and a comment.
  private mutating func cut() {
    var quote: UInt8?
    for index in content.indices {
      let byte = content[index]
      if let mark = quote {
        if byte == mark { quote = nil }
        continue
      }
      let before = index == content.startIndex ? UInt8(ascii: " ") : content[index - 1]
      if byte == UInt8(ascii: "#"), before == UInt8(ascii: " ") {
        content = content[..<index]
        endsInComment = true
        break
      }
      let opens = " {[,".utf8.contains(before)
      if opens, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
      let next = index + 1
      if key == nil, byte == UInt8(ascii: ":"), index > content.startIndex,
        !"{[".utf8.contains(content[content.startIndex]),
        next == content.endIndex || content[next] == UInt8(ascii: " ")
      {
        key = YAMLPlace.unquoted(content[..<index])
        valueStart = next
      }
    }
    guard key != nil else { return }
    value = content[min(valueStart, content.endIndex)...].drop { $0 == UInt8(ascii: " ") }
    while value.last == UInt8(ascii: " ") && endsInComment { value.removeLast() }
    valueStart = value.startIndex
  }
}
