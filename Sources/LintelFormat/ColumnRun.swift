internal import LintelSyntax

/// Adjacent lines of one keyword whose arguments form columns.
struct ColumnRun {
  /// The indices of the lines.
  var lines: Range<Int> = 0..<0

  /// The widths of the words before each column: the keyword's, then those of arguments.
  private var widths: [Int] = []

  init() {}

  /// The run that starts at a line; the line alone if nothing is to be aligned with it.
  init(_ tree: HAProxyTree, from first: Int) {
    lines = first..<first + 1
    guard let keyword = Self.keyword(tree, first) else { return }
    let columns = Self.alignedArguments(keyword)
    guard columns > 0 else { return }
    var last = first + 1
    while last < tree.lines.count, Self.keyword(tree, last) == keyword { last += 1 }
    lines = first..<last
    guard lines.count > 1 else { return }
    widths = [characterCount(keyword)]
    for position in 1...columns {
      widths.append(Self.width(tree, lines, position))
    }
  }

  /// The spaces after the word at `position`, of `width` characters.
  func padding(after position: Int, width: Int) -> Int {
    guard position < widths.count else { return 1 }
    return max(widths[position] - width, 0) + 1
  }

  private static func keyword(_ tree: HAProxyTree, _ index: Int) -> ArraySlice<UInt8>? {
    let line = tree.lines[index]
    guard line.kind == .directive, line.flags.isEmpty, let word = tree.words(of: line).first,
      word.form == .plain
    else { return nil }
    return tree.bytes(of: word)
  }

  private static func width(_ tree: HAProxyTree, _ lines: Range<Int>, _ position: Int) -> Int {
    var widest = 0
    for index in lines {
      let words = tree.words(of: tree.lines[index])
      // The last word of a line needs no room.
      guard position + 1 < words.count else { continue }
      let width = characterCount(tree.bytes(of: words[words.startIndex + position]))
      if width <= FormatLimit.columnWidth { widest = max(widest, width) }
    }
    return widest
  }

  /// How many arguments of a directive are followed by a column, as people write it.
  private static func alignedArguments(_ keyword: ArraySlice<UInt8>) -> Int {
    switch String(decoding: keyword, as: UTF8.self) {
    case "acl", "nameserver", "peer", "server", "server-template": 2
    case "bind", "errorfile", "group", "mailer", "setenv", "timeout", "use-server", "use_backend",
      "user":
      1
    default: 0
    }
  }
}
