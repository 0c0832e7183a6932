internal import LintelGrammar
internal import LintelIR
internal import LintelPlan
internal import LintelSource

extension Planner {
  /// Plans what one `acl` line or one anonymous ACL tests, or returns nil after an error.
  mutating func planTest(_ test: ACLTest, mode: PlanMode) -> Plan.Test? {
    guard let sample = planSample(test.expression, mode: mode) else { return nil }
    guard let match = planMatch(test.matching, of: sample, at: test.place.range) else {
      return nil
    }
    guard let texts = patternTexts(of: test) else { return nil }
    let lowers = test.expression.converters.contains { $0.id == .lower }
    // A value in lower case cannot equal a pattern with a capital, unless case is ignored anyway.
    let usable =
      lowers && !test.ignoresCase ? texts.filter { $0.text == $0.text.lowercased() } : texts
    let ignoresCase = lowers || test.ignoresCase
    guard let patterns = planPatterns(usable, match: match, ignoresCase: ignoresCase) else {
      return nil
    }
    return Plan.Test(
      sample: sample, match: match, ignoresCase: ignoresCase, patterns: builder.add(patterns))
  }

  // MARK: - Samples

  private mutating func planSample(
    _ expression: SampleExpression, mode: PlanMode
  ) -> Plan.Sample? {
    for converter in expression.converters where converter.id != .lower {
      refuse(converter.name, at: converter.place.range)
      return nil
    }
    let fetch = expression.fetch
    guard let sample = sample(of: fetch) else {
      refuse(fetch.name, at: fetch.place.range)
      return nil
    }
    guard mode == .http || !sample.isHTTP else {
      refuse(fetch.name, at: fetch.place.range, because: "the proxy is not in HTTP mode")
      return nil
    }
    return sample
  }

  private mutating func sample(of fetch: FetchCall) -> Plan.Sample? {
    switch fetch.id {
    case .alwaysTrue: return .always
    case .alwaysFalse: return .never
    case .path: return .path
    case .query: return .query
    case .url: return .target
    case .method: return .method
    case .src: return .source
    case .srcPort: return .sourcePort
    case .dst: return .destination
    case .dstPort: return .destinationPort
    case .hdr, .reqHdr:
      guard fetch.arguments.count == 1, let name = fetch.arguments.first, !name.isEmpty else {
        return nil
      }
      let lowered = name.lowercased()
      return lowered == "host" ? .hostHeader : .header(builder.text(lowered))
    case .reqFhdr:
      guard fetch.arguments.count == 1, let name = fetch.arguments.first, !name.isEmpty else {
        return nil
      }
      return .fullHeader(builder.text(name.lowercased()))
    default: return nil
    }
  }

  // MARK: - Matching

  private mutating func planMatch(
    _ method: MatchingMethod, of sample: Plan.Sample, at range: SourceRange
  ) -> Plan.Match? {
    switch method {
    case .found: return .found
    case .exact: return .exact
    case .prefix: return .prefix
    case .suffix: return .suffix
    case .substring: return .substring
    case .directory: return .directory
    case .domain: return .domain
    case .length: return .length
    case .integer where sample.isInteger: return .integer
    case .address where sample.isAddress: return .network
    case .boolean where sample == .always || sample == .never: return .found
    case .integer, .address, .boolean, .binary, .regex, .regexMap:
      refuse("-m \(method.rawValue)", at: range, because: "this match on this sample")
      return nil
    }
  }

  // MARK: - Patterns

  /// The patterns on the line and in the files that it names.
  private mutating func patternTexts(of test: ACLTest) -> [Word]? {
    var texts: [Word] = []
    for flag in test.flags {
      switch flag {
      case .file(let path):
        guard let bytes = options.readFile(path.text) else {
          report(
            .unreadablePatterns, "cannot read the patterns in '\(path.text)'", at: path.range)
          return nil
        }
        texts += patternLines(bytes).map { Word($0, at: path.range) }
      case .map, .uniqueID:
        refuse(flag == .map ? "-M" : "-u", at: test.place.range)
        return nil
      case .ignoreCase, .noResolution, .method, .end: break
      }
    }
    return texts + test.patterns
  }

  /// One pattern a line; blank lines and lines that start with `#` are left out.
  private func patternLines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A).compactMap { line in
      let text = line.drop { $0 == 0x20 || $0 == 0x09 }
      let end = text.lastIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
      guard let end, text.first != UInt8(ascii: "#") else { return nil }
      return String(decoding: text[...end], as: UTF8.self)
    }
  }

  private mutating func planPatterns(
    _ words: [Word], match: Plan.Match, ignoresCase: Bool
  ) -> [Plan.Pattern]? {
    switch match {
    case .found: return []
    case .integer, .length: return planIntegers(words)
    case .network: return planNetworks(words)
    case .exact, .prefix, .suffix, .substring, .directory, .domain:
      return words.map { word in
        .bytes(builder.text(ignoresCase ? word.text.lowercased() : word.text))
      }
    }
  }

  private mutating func planNetworks(_ words: [Word]) -> [Plan.Pattern]? {
    var patterns: [Plan.Pattern] = []
    for word in words {
      guard let network = parseNetwork(word.text) else {
        refuse(word.text, at: word.range, because: "a host name as a pattern")
        return nil
      }
      patterns.append(.network(network))
    }
    return patterns
  }

  /// Numbers and ranges, each behind the comparison that was named last.
  /// (HAProxy manual, chapter 7.1.2)
  private mutating func planIntegers(_ words: [Word]) -> [Plan.Pattern]? {
    var patterns: [Plan.Pattern] = []
    var comparison = IntegerComparison.equal
    for word in words {
      if let next = IntegerComparison(rawValue: word.text) {
        comparison = next
        continue
      }
      guard let bounds = comparison.bounds(of: word.text) else {
        refuse(word.text, at: word.range, because: "this form of a number")
        return nil
      }
      patterns.append(.integers(bounds.lowerBound, bounds.upperBound))
    }
    return patterns
  }
}

extension Plan.Sample {
  fileprivate var isHTTP: Bool {
    switch self {
    case .always, .never, .source, .sourcePort, .destination, .destinationPort: false
    case .hostHeader, .path, .query, .target, .method, .header, .fullHeader: true
    }
  }

  fileprivate var isInteger: Bool { self == .sourcePort || self == .destinationPort }
  fileprivate var isAddress: Bool { self == .source || self == .destination }
}
