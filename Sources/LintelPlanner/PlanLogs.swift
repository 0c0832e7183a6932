internal import LintelGrammar
internal import LintelIR
internal import LintelPlan
internal import LintelSource

extension Planner {
  mutating func planGlobalLogs() {
    globalLogTargets = []
    for directive in configuration.global where directive.keyword == .logInGlobal {
      if directive.prefix == .no {
        globalLogTargets = []
      } else if let target = logTarget(directive) {
        globalLogTargets.append(target)
      }
    }
  }

  /// The targets in effect for a proxy: inherited ones and its own add up, `no log` starts anew,
  /// and `log global` counts once however often it is stated.
  mutating func logTargets(of proxy: Proxy) -> PlanRun<Plan.LogTarget> {
    var targets: [Plan.LogTarget] = []
    var hasGlobal = false
    for directive in allInherited(.log, of: proxy) {
      if directive.prefix == .no {
        targets = []
        hasGlobal = false
      } else if directive.words.first?.text == "global" {
        if !hasGlobal { targets += globalLogTargets }
        hasGlobal = true
      } else if let target = logTarget(directive) {
        targets.append(target)
      }
    }
    return builder.add(targets)
  }

  /// Reads `log <target> [len <n>] [format <f>] [sample <r>:<n>] [profile <p>] <facility>
  /// [<max level> [<min level>]]`. (HAProxy manual, chapter 4.2, `log`)
  private mutating func logTarget(_ directive: Directive) -> Plan.LogTarget? {
    var words = directive.words[...]
    guard let first = words.popFirst(), let destination = logDestination(first) else { return nil }
    var target = Plan.LogTarget(destination: destination, format: .local)
    while let word = words.first, let key = LogParameter(rawValue: word.text) {
      words.removeFirst()
      guard let value = words.popFirst() else { return nil }
      switch key {
      case .length:
        target.maximumLength = checked(
          Int(value.text) ?? -1, upTo: UInt16.max, of: "log ... len", at: value.range)
      case .format:
        guard let format = LogFormatName(rawValue: value.text) else {
          refuse("log ... format \(value.text)", at: value.range)
          return nil
        }
        target.format = format.planned
      case .sample, .profile:
        refuse("log ... \(key.rawValue)", at: word.range)
        return nil
      }
    }
    if let facility = words.popFirst() {
      target.facility = UInt8(clamping: syslogFacilities.firstIndex(of: facility.text) ?? 16)
    }
    if let level = words.popFirst().flatMap({ syslogLevels.firstIndex(of: $0.text) }) {
      target.maximumLevel = UInt8(clamping: level)
    }
    if let level = words.popFirst().flatMap({ syslogLevels.firstIndex(of: $0.text) }) {
      target.minimumLevel = UInt8(clamping: level)
    }
    return target
  }

  private mutating func logDestination(_ word: Word) -> Plan.LogTarget.Destination? {
    switch word.text {
    case "stdout": return .standardOutput
    case "stderr": return .standardError
    default: break
    }
    if word.text.hasPrefix("fd@"), let number = Int32(word.text.dropFirst(3)), number >= 0 {
      return .descriptor(number)
    }
    return logAddress(word).map { .datagram($0) }
  }

  /// Where syslog datagrams go: a path, or an address whose port is 514 unless stated.
  private mutating func logAddress(_ word: Word) -> Plan.Address? {
    var text = word.text[...]
    var prefix: Substring?
    if let at = text.firstIndex(of: "@") {
      prefix = text[..<at]
      text = text[text.index(after: at)...]
    }
    switch prefix {
    case nil, "udp", "udp4", "udp6", "ipv4", "ipv6", "unix", "abns": break
    default:
      refuse(
        "log \(word.text)", at: word.range, because: "this kind of log target is unknown here")
      return nil
    }
    if prefix == "abns" { return .abstract(name: builder.text(String(text))) }
    if text.hasPrefix("/") { return .unix(path: builder.text(String(text))) }
    let (host, port) = splitPort(text)
    guard let port else {
      report(.unusableAddress, "'\(word.text)' has no valid port", at: word.range)
      return nil
    }
    let address: Address.Host =
      parseIPv4(host).map { .ipv4($0) } ?? parseIPv6(host).map { .ipv6($0) } ?? .name(host)
    let isIPv6 = prefix == "udp6" || prefix == "ipv6"
    return plannedAddress(address, port: port, isIPv6: isIPv6, at: word.range)
  }

  /// The host without brackets, and the port or 514; nil for a port that is none.
  private func splitPort(_ text: Substring) -> (host: String, port: UInt16?) {
    if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
      let rest = text[text.index(after: end)...].drop { $0 == ":" }
      let host = String(text[text.index(after: text.startIndex)..<end])
      return (host, rest.isEmpty ? 514 : UInt16(rest))
    }
    guard let colon = text.lastIndex(of: ":"), parseIPv6(text) == nil else {
      return (String(text), 514)
    }
    let port = text[text.index(after: colon)...]
    return (String(text[..<colon]), port.isEmpty ? 514 : UInt16(port))
  }
}

private enum LogParameter: String {
  case length = "len"
  case format
  case sample
  case profile
}

private enum LogFormatName: String {
  case raw, short, local, rfc3164

  var planned: Plan.LogTarget.Format {
    switch self {
    case .raw: .raw
    case .short: .short
    case .local: .local
    case .rfc3164: .rfc3164
    }
  }
}

/// In the order of their numbers. (RFC 5424, table 1; names as in the HAProxy manual)
private let syslogFacilities = [
  "kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron", "auth2", "ftp",
  "ntp", "audit", "alert", "cron2", "local0", "local1", "local2", "local3", "local4", "local5",
  "local6", "local7",
]

/// In the order of their numbers. (RFC 5424, table 2)
private let syslogLevels = [
  "emerg", "alert", "crit", "err", "warning", "notice", "info", "debug",
]
