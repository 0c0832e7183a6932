internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The numbers and identifiers that proxies, servers and addresses have given themselves, which
/// must differ. (HAProxy manual, chapter 4.2, `id` and `guid`; chapter 5.1, `guid-prefix`)
struct ProxyIdentities {
  private var known: [String: SourceRange] = [:]
  private var identifiers: [String: SourceRange] = [:]
  /// Whether anything has an identifier that could be made again from a prefix.
  private var prefixes: [(bind: Bind, word: Word)] = []

  mutating func check(_ proxy: Proxy, into report: inout Report) {
    if let directive = proxy.all(.id).last, let word = directive.words.first {
      if let other = known.updateValue(word.range, forKey: word.text) {
        report.error(
          .duplicateName, "the id \(word.text) belongs to another proxy", at: word.range,
          related: [RelatedPlace(range: other, message: "used here")])
      }
    }
    if let word = proxy.all(.guid).last?.words.first {
      add(word.text, at: word.range, into: &report)
    }
    for server in proxy.servers {
      guard let word = server.argument(.guid)?.word, !word.isUnresolved else { continue }
      add(word.text, at: word.range, into: &report)
    }
    for bind in proxy.binds {
      guard let word = bind.option(.guidPrefix)?.arguments.first?.word, !word.isUnresolved else {
        continue
      }
      prefixes.append((bind, word))
    }
  }

  /// Sockets get their identifiers last: the prefix and their number on the line.
  mutating func checkSockets(into report: inout Report) {
    for (bind, word) in prefixes {
      for number in 0..<bind.socketCount {
        let mark = report.mark
        add("\(word.text)-\(number)", at: word.range, into: &report)
        if report.hasErrors(since: mark) { break }
      }
    }
  }

  private mutating func add(_ name: String, at range: SourceRange, into report: inout Report) {
    guard let other = identifiers[name] else {
      identifiers[name] = range
      return
    }
    // Servers of a template share their line.
    if other == range { return }
    report.error(
      .duplicateName, "the guid '\(name)' is used already", at: range,
      related: [RelatedPlace(range: other, message: "used here")])
  }
}

extension Bind {
  /// How many sockets the line opens, as far as it says so itself.
  fileprivate var socketCount: Int {
    let ports = addresses.reduce(0) { count, address in
      if case .range(let low, let high) = address.value.ports, low <= high {
        return count + Int(high - low) + 1
      }
      return count + 1
    }
    let shards = option(.shards)?.arguments.first?.word.flatMap { Int($0.text) } ?? 1
    return ports * min(max(shards, 1), 64)
  }
}
