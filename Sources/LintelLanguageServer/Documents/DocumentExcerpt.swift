internal import LintelConvert
internal import LintelSource
internal import LintelSyntax

/// What a place needs of a long document: its section, `global`, every `defaults`, the sections
/// that its line names, and the headers and stick tables of all others.
///
/// Right after a change this answers for the place in a fraction of the time that the whole
/// document takes. Everything else is blank, so that places are those of the document.
struct DocumentExcerpt {
  let bytes: [UInt8]

  /// Nil for a document that is short, or whose conditional blocks may reach across sections.
  init?(of document: Document, around offset: UInt32) {
    let file = document.file
    guard document.notation == .haproxy, file.bytes.count >= ProvisionalFindings.leastBytes else {
      return nil
    }
    let tree = HAProxyTree.parse(file: file)
    guard !tree.hasConditions else { return nil }
    let line = file.position(at: offset).line - 1
    let here = tree.section(ofLine: line)
    let names = NamesInText(tree.lines.indices.contains(line) ? tree.bytes(ofLine: line) : [])
    let lineFeed = UInt8(ascii: "\n")
    var bytes = file.bytes
    for index in tree.sections.indices where index != here && !tree.isNeeded(index, for: names) {
      for line in tree.lines[tree.sections[index].body] where !tree.isTable(line) {
        for place in Int(line.lower)..<Int(line.contentUpper) where bytes[place] != lineFeed {
          bytes[place] = UInt8(ascii: " ")
        }
      }
    }
    self.bytes = bytes
  }
}

extension HAProxyTree {
  /// True where a block of lines depends on a condition.
  var hasConditions: Bool {
    lines.contains { $0.kind == .conditionIf || $0.kind == .conditionElif }
  }

  fileprivate func bytes(ofLine index: Int) -> ArraySlice<UInt8> {
    file.bytes[Int(lines[index].lower)..<Int(lines[index].contentUpper)]
  }

  fileprivate func isTable(_ line: Line) -> Bool {
    words(of: line).first.map { bytes(of: $0).elementsEqual("stick-table".utf8) } ?? false
  }

  fileprivate func isNeeded(_ section: Int, for names: NamesInText) -> Bool {
    switch sections[section].keyword {
    case .global, .defaults: return true
    default: break
    }
    let header = words(of: lines[sections[section].header]).dropFirst()
    return header.first.map { names.contains(bytes(of: $0)) } ?? false
  }
}

/// Everything in a text that could be the name of a section.
private struct NamesInText {
  private let names: Set<ArraySlice<UInt8>>

  init(_ text: ArraySlice<UInt8>) {
    names = Set(text.split { !Self.isNameByte($0) })
  }

  func contains(_ name: ArraySlice<UInt8>) -> Bool { names.contains(name) }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") <= 9 || (byte | 0x20) &- UInt8(ascii: "a") < 26
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ":")
  }
}
