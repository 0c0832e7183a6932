internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

extension ArgumentMatcher {
  /// Matches one value of a type; most take one word, some take all that is left.
  mutating func matchValue(_ name: String, _ type: ValueType) -> Bool {
    switch type {
    case .filter: return matchFilter(name)
    case .rest, .service: return matchRest(name)
    case .criterion: return matchCriterion(name)
    case .bindOptions: return matchBindOptions()
    case .serverOptions: return matchServerOptions()
    case .action(let ruleset): return matchAction(name, in: ruleset)
    case .condition:
      guard isAtConditionWord else { return refuseEnd("a condition") }
      return matchCondition()
    default: break
    }
    guard let word = current else { return refuseEnd(lacking: name) }
    if word.isUnresolved {
      take(name, .unresolved(word), word)
      return true
    }
    return matchWord(name, type, word)
  }

  private mutating func matchWord(_ name: String, _ type: ValueType, _ word: Word) -> Bool {
    switch type {
    case .integer(let least, let greatest): return matchInteger(name, word, least, greatest)
    case .port: return matchInteger(name, word, 0, 65_535)
    case .status: return matchInteger(name, word, 100, 999)
    case .duration(let unit): return matchDuration(name, word, unit)
    case .size: return matchSize(name, word)
    case .percent: return matchPercent(name, word)
    case .number: return matchNumber(name, word)
    case .choice(let choices): return matchChoice(name, word, choices)
    case .flags(let flags): return matchFlags(name, word, flags)
    case .onOff: return matchChoice(name, word, ["on", "off"])
    case .mode: return matchChoice(name, word, ProxyMode.allCases.map(\.rawValue))
    case .bindAddress: return matchAddresses(name, word)
    case .serverAddress: return matchAddress(name, word, port: .optional)
    case .sourceAddress: return matchAddress(name, word, port: .plain)
    case .cidr: return matchNetwork(name, word)
    case .expression: return matchExpression(name, word)
    case .logFormat:
      guard let format = parseLogFormat(word, into: &report) else { return false }
      take(name, .logFormat(format), word)
    case .reference(let kind): take(name, .reference(kind, word), word)
    case .name: return matchName(name, word)
    case .facility: return matchChoice(name, word, SyslogNames.facilities)
    case .logLevel: return matchChoice(name, word, SyslogNames.levels)
    case .hex: return matchHex(name, word)
    case .regex: return matchRegex(name, word)
    case .logTarget: return matchLogTarget(name, word)
    case .stickData: return matchStickData(name, word)
    case .variable:
      if let fault = variableFault(word.text) {
        return refuse(.invalidValue, "<\(name)> is \(fault) not '\(word.text)',", at: word)
      }
      take(name, .word(word), word)
    default: take(name, .word(word), word)
    }
    return true
  }

  /// Names of servers, ACLs and the like have the characters of names of sections.
  private mutating func matchName(_ name: String, _ word: Word) -> Bool {
    guard let character = word.text.unicodeScalars.first(where: { !isNameCharacter($0) }) else {
      take(name, .word(word), word)
      return true
    }
    return refuse(
      .invalidValue, "'\(character)' is not allowed in the name '\(word.text)'", at: word,
      help: "names consist of letters, digits, '-', '_', '.' and ':'")
  }

  private mutating func matchRegex(_ name: String, _ word: Word) -> Bool {
    if let fault = regexFault(word.text, ignoresCase: false, captures: true) {
      return refuse(
        .invalidValue, "'\(word.text)' is not a regular expression: \(fault),", at: word)
    }
    take(name, .word(word), word)
    return true
  }

  /// A filter is named first and takes the rest of the line.
  private mutating func matchFilter(_ name: String) -> Bool {
    guard let word = current else { return refuseEnd("a filter") }
    if word.isUnresolved { return matchRest(name) }
    guard let id = FilterID.find(word.text) else {
      return refuse(
        .unknownKeyword, "unknown filter '\(word.text)'", at: word,
        help: suggestion(word.text, among: FilterID.allCases.map(\.info.name)))
    }
    // Its own arguments are only looked at: the model keeps the words.
    let start = index
    index += 1
    let form = forms.forms(of: id)
    guard matchNested(form, subject: .option(start), at: word.range) != nil else { return false }
    if let rest = current, !isAtCondition {
      return refuse(
        .unexpectedArgument, "the filter '\(word.text)' does not take '\(rest.text)' here,",
        at: rest)
    }
    index = start
    return matchRest(name)
  }

  private mutating func matchRest(_ name: String) -> Bool {
    while let word = current, !isAtCondition { take(name, .word(word), word) }
    return true
  }

  private mutating func matchInteger(
    _ name: String, _ word: Word, _ least: Int64?, _ greatest: Int64?
  ) -> Bool {
    let lower = least ?? Int64.min
    let upper = greatest ?? Int64.max
    guard let value = strictInteger(word) ?? looseInteger(word) else {
      return refuse(
        .invalidValue, "'\(word.text)' is not a whole number", at: word,
        help: numberHelp(word.text, from: lower, to: upper))
    }
    guard value >= lower, value <= upper else {
      let bounds = upper == Int64.max ? "is at least \(lower)" : "goes from \(lower) to \(upper)"
      let help = numberHelp(word.text, from: lower, to: upper)
      if context.ignoresBounds {
        report.warning(
          .invalidValue,
          "'\(subject)' has a number that \(bounds), \(value) is read as another number",
          at: word.range, help: help)
        take(name, .integer(Int(min(max(Int64(value), lower), upper)), word), word)
        return true
      }
      report.error(
        .invalidValue, "\(value) does not fit: the number of '\(subject)' \(bounds)",
        at: word.range, help: help)
      return false
    }
    take(name, .integer(value, word), word)
    return true
  }

  private func numberHelp(_ text: String, from lower: Int64, to upper: Int64) -> String {
    let digits = text.utf8.dropLast()
    let units: [Character: UInt64] = ["k": 1_000, "K": 1_000, "m": 1_000_000, "M": 1_000_000]
    if let unit = text.last.flatMap({ units[$0] }), digits.count <= 9,
      let count = parseDecimal(digits)
    {
      return "counts have no unit: write \(count * unit)"
    }
    if lower == Int64.min { return "write a whole number" }
    return upper < 1 << 31
      ? "write a whole number from \(lower) to \(upper)"
      : "write a whole number, \(lower) or more"
  }

  /// Keywords take decimal numbers only; options and actions hexadecimal ones as well.
  private func strictInteger(_ word: Word) -> Int? {
    if case .keyword = owner { return parseSignedDecimal(word.text) }
    return parseInteger(word.text)
  }

  /// What HAProxy makes of a word where it reads digits as far as there are any.
  private mutating func looseInteger(_ word: Word) -> Int? {
    guard context.readsLooseNumbers, !context.demandsWholeNumbers, !word.text.isEmpty else {
      return nil
    }
    let start = word.text.first == "-" || word.text.first == "+" ? 1 : 0
    let digits = word.text.utf8.dropFirst(start).prefix { $0 &- 0x30 <= 9 }
    let sign = word.text.first == "-" ? "-" : ""
    let value = parseInteger(sign + String(decoding: digits, as: UTF8.self)) ?? 0
    report.warning(
      .invalidValue, "'\(word.text)' is read as \(value)", at: word.range,
      help: "write a whole number")
    return value
  }

  private mutating func matchDuration(
    _ name: String, _ word: Word, _ unit: ValueType.DurationUnit
  ) -> Bool {
    let bareUnit: UInt64 =
      switch unit {
      case .milliseconds: 1_000
      case .seconds: 1_000_000
      case .minutes: 60_000_000
      }
    do {
      let (span, hasTail) = try parseTimeSpan(word.text, bareUnit: bareUnit)
      if hasTail {
        report.warning(
          .invalidValue, "'\(word.text)' is read as \(span): only one unit is taken",
          at: word.range, help: "write the whole time in one unit")
      }
      take(name, .duration(span, word), word)
      return true
    } catch {
      let help = "write a number and a unit: us, ms, s, m, h or d, for instance 30s"
      switch error {
      case .missingDigits, .unknownUnit:
        return refuse(.invalidValue, "'\(word.text)' is not a time", at: word, help: help)
      case .tooLarge:
        return refuse(
          .invalidValue, "'\(word.text)' exceeds the longest time, 24 days,", at: word)
      }
    }
  }

  private mutating func matchSize(_ name: String, _ word: Word) -> Bool {
    guard let bytes = parseByteSize(word.text) ?? looseInteger(word).map({ UInt64(max($0, 0)) }),
      bytes <= UInt64(UInt32.max)
    else {
      return refuse(
        .invalidValue, "'\(word.text)' is not a size", at: word,
        help: "write a number and optionally k, m or g, for instance 100k")
    }
    take(name, .size(bytes, word), word)
    return true
  }

  private mutating func matchPercent(_ name: String, _ word: Word) -> Bool {
    let digits = word.text.utf8
    guard
      let value = parseDecimal(
        digits.last == UInt8(ascii: "%") ? digits.dropLast() : digits[...]),
      value <= UInt64(Int32.max)
    else {
      return refuse(.invalidValue, "'\(word.text)' is not a percentage", at: word)
    }
    take(name, .integer(Int(value), word), word)
    return true
  }

  private mutating func matchNumber(_ name: String, _ word: Word) -> Bool {
    guard Double(word.text) != nil else {
      return refuse(.invalidValue, "'\(word.text)' is not a number", at: word)
    }
    take(name, .word(word), word)
    return true
  }

  private mutating func matchChoice(_ name: String, _ word: Word, _ choices: [String]) -> Bool {
    guard choices.contains(where: { choiceMatches($0, word.text) }) else {
      return refuseChoice(word.text, name, at: word, among: choices)
    }
    take(name, .choice(word), word)
    return true
  }

  /// A comma-separated list of words; parameters in parentheses are not looked at.
  private mutating func matchFlags(_ name: String, _ word: Word, _ flags: [String]) -> Bool {
    for flag in word.text.split(separator: ",", omittingEmptySubsequences: false) {
      let plain = String(flag.prefix { $0 != "(" })
      guard flags.contains(where: { $0 == plain || $0.prefix { $0 != "(" } == plain }) else {
        return refuseChoice(plain, name, at: word, among: flags)
      }
    }
    take(name, .word(word), word)
    return true
  }

  private mutating func matchAddress(_ name: String, _ word: Word, port: PortRule) -> Bool {
    do {
      let address = try parseAddress(word.text, port: port, readsLoosePorts: readsLoosePorts)
      take(name, .address(address, word), word)
      return true
    } catch {
      // HAProxy puts variables into addresses even where no quotes stand around them.
      if word.text.utf8.contains(UInt8(ascii: "$")) {
        take(name, .unresolved(word), word)
        return true
      }
      return refuse(
        .invalidValue, "invalid address '\(word.text)': \(error.reason),", at: word)
    }
  }

  /// HAProxy 3.0 was the first to read whole words as ports.
  private var readsLoosePorts: Bool { context.target < Version(3, 0) }

  /// A `bind` line lists addresses with commas; each becomes an argument of its own.
  private mutating func matchAddresses(_ name: String, _ word: Word) -> Bool {
    var offset = 0
    var addresses: [Argument] = []
    for part in word.text.split(separator: ",", omittingEmptySubsequences: false) {
      let length = part.utf8.count
      let range = word.range(of: offset..<(offset + length))
      offset += length + 1
      do {
        let address = try parseAddress(
          String(part), port: .required, readsLoosePorts: readsLoosePorts)
        addresses.append(
          Argument(name: name, value: .address(address, word), place: Place(range)))
      } catch {
        if part.utf8.contains(UInt8(ascii: "$")) {
          addresses.append(Argument(name: name, value: .unresolved(word), place: Place(range)))
          continue
        }
        let isPortless =
          error.reason.hasPrefix("a port is missing") && !part.utf8.contains(UInt8(ascii: ":"))
        report.error(
          .invalidValue, "invalid address '\(part)': \(error.reason), in '\(subject)'", at: range,
          help: isPortless ? "write the port behind the address: '\(part):80'" : nil)
        return false
      }
    }
    arguments += addresses
    index += 1
    return true
  }

  private mutating func matchNetwork(_ name: String, _ word: Word) -> Bool {
    let parts = word.text.split(separator: "/", omittingEmptySubsequences: false)
    let isAddress =
      parts.count <= 2
      && (parts.first.map { parseIPv4($0) != nil || parseIPv6($0) != nil } ?? false)
      && (parts.count < 2 || isMask(parts[1], isIPv4: parseIPv4(parts[0]) != nil))
    // What is excepted from headers may be a name, which the machine knows.
    let isName =
      word.text.utf8.contains { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
      && strangeCharacter(in: word.text) == nil
    guard isAddress || isName else {
      return refuse(.invalidValue, "'\(word.text)' is not an address or network", at: word)
    }
    take(name, .word(word), word)
    return true
  }

  /// A number of bits, or a mask written as an address.
  private func isMask(_ text: Substring, isIPv4: Bool) -> Bool {
    if let bits = parseDecimal(text.utf8) { return bits <= (isIPv4 ? 32 : 128) }
    return isIPv4 ? parseIPv4(text) != nil : parseIPv6(text) != nil
  }

  private mutating func matchExpression(_ name: String, _ word: Word) -> Bool {
    guard var expression = parseExpression(word, into: &report),
      let more = parseLooseConverters(
        words[(index + 1)...], after: &expression, into: &report)
    else { return false }
    take(name, .expression(expression, Array(words[index...(index + more)])), word)
    index += more
    return true
  }

  private mutating func matchCriterion(_ name: String) -> Bool {
    guard let word = current else { return refuseEnd("a criterion such as 'path_beg'") }
    let place = word.range.union(words[words.endIndex - 1].range)
    guard let test = parseACLTest(words[index...], at: place, into: &report) else { return false }
    arguments.append(Argument(name: name, value: .test(test), place: Place(place)))
    index = words.endIndex
    return true
  }
}
