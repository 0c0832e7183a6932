internal import LintelIR

extension [Argument] {
  /// Whether each number is its whole word.
  ///
  /// HAProxy takes `12abc` for 12 in some places. A value in YAML must not be read in part, so such
  /// a line is written as HAProxy has it.
  var haveWholeNumbers: Bool { allSatisfy(\.hasWholeNumbers) }
}

extension Argument {
  fileprivate var hasWholeNumbers: Bool {
    switch value {
    case .integer(_, let word): isWholeNumber(word.text.utf8[...])
    case .named(_, let arguments): arguments.haveWholeNumbers
    case .bindOption(let option): option.arguments.haveWholeNumbers
    case .serverOption(let option): option.arguments.haveWholeNumbers
    case .action(let action): action.arguments.haveWholeNumbers
    default: true
    }
  }
}

private func isWholeNumber(_ word: Substring.UTF8View) -> Bool {
  var digits = word
  if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
    digits.removeFirst()
  }
  if digits.count > 2, digits.first == UInt8(ascii: "0"),
    digits.dropFirst().first.map({ $0 | 0x20 }) == UInt8(ascii: "x")
  {
    return digits.dropFirst(2).allSatisfy { byte in
      byte &- 0x30 <= 9 || (byte | 0x20) &- 0x61 <= 5
    }
  }
  return !digits.isEmpty && digits.allSatisfy { $0 &- 0x30 <= 9 }
}
