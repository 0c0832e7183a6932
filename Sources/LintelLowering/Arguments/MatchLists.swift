internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Words that have a form of their own inside.
extension ArgumentMatcher {
  /// Where messages go: an address, a descriptor, a ring or a backend. The model keeps the word.
  mutating func matchLogTarget(_ name: String, _ word: Word) -> Bool {
    let isNamed =
      word.text == "stdout" || word.text == "stderr" || word.text.hasPrefix("ring@")
      || word.text.hasPrefix("backend@") && context.target >= Version(2, 9)
    if !isNamed {
      do {
        let address = try parseAddress(
          word.text, port: .plain, readsLoosePorts: context.target < Version(3, 0))
        if case .range = address.ports {
          return refuse(.invalidValue, "'\(word.text)' has more than one port", at: word)
        }
      } catch {
        return refuse(
          .invalidValue, "invalid address '\(word.text)': \(error.reason),", at: word)
      }
    }
    take(name, .word(word), word)
    return true
  }

  /// Bytes, two hexadecimal digits each.
  mutating func matchHex(_ name: String, _ word: Word) -> Bool {
    let digits = word.text.utf8
    guard digits.count.isMultiple(of: 2), word.text.allSatisfy(\.isHexDigit) else {
      return refuse(.invalidValue, "'\(word.text)' is no text of hexadecimal digits", at: word)
    }
    take(name, .word(word), word)
    return true
  }

  /// What a stick table stores: names with commas between, some with parameters.
  mutating func matchStickData(_ name: String, _ word: Word) -> Bool {
    var known: Set<String> = []
    for part in StickDataList(word.text) {
      guard let id = StickDataID.find(part.name), id.info.since ?? context.target <= context.target
      else {
        return refuse(
          .invalidValue, "a stick table cannot store '\(part.name)'", at: word,
          help: suggestion(part.name, among: StickDataID.allCases.map(\.info.name)))
      }
      known.insert(part.name)
      if let problem = problem(of: part, id) {
        return refuse(.invalidValue, "'\(part.name)' \(problem),", at: word)
      }
    }
    let rivals = [("gpt", "gpt0"), ("gpc", "gpc0"), ("gpc", "gpc1"), ("gpc_rate", "gpc0_rate")]
    for (array, single) in rivals where known.contains(array) && known.contains(single) {
      return refuse(
        .conflictingSettings, "'\(array)' and '\(single)' exclude each other", at: word)
    }
    take(name, .word(word), word)
    return true
  }

  /// What is wrong with the parameters of something stored, as the end of a sentence.
  private func problem(of part: StickDataList.Part, _ id: StickDataID) -> String? {
    let expected = id.info.arguments.first?.elements ?? []
    guard part.isClosed else { return "lacks a closing parenthesis" }
    guard expected.count == part.parameters.count else {
      return expected.isEmpty ? "takes no parameter" : "takes \(expected.count) parameters"
    }
    for (element, text) in zip(expected, part.parameters) {
      switch element {
      case .required(_, .duration):
        guard (try? parseTimeSpan(text)) != nil else { return "takes a time, not '\(text)'" }
      case .required(_, .integer(let least, let greatest)):
        guard let value = parseInteger(text), value >= least ?? 0, value <= greatest ?? .max else {
          return "takes a size from 1 to 100, not '\(text)'"
        }
      default: continue
      }
    }
    return nil
  }
}

/// The parts of a list such as `gpc0,http_req_rate(10s)`.
private struct StickDataList: Sequence, IteratorProtocol {
  struct Part {
    var name: String
    var parameters: [String]
    var isClosed: Bool
  }

  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  mutating func next() -> Part? {
    guard !rest.isEmpty else { return nil }
    let name = rest.prefix { $0 != "," && $0 != "(" }
    rest = rest[name.endIndex...]
    guard rest.first == "(" else {
      rest = rest.dropFirst()
      return Part(name: String(name), parameters: [], isClosed: true)
    }
    let inner = rest.dropFirst().prefix { $0 != ")" }
    let isClosed = inner.endIndex < rest.endIndex
    rest = rest[inner.endIndex...].dropFirst()
    // HAProxy does not look at what stands between the parenthesis and the comma.
    rest = rest.drop { $0 != "," }.dropFirst()
    let parameters = inner.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return Part(name: String(name), parameters: parameters, isClosed: isClosed)
  }
}
