internal import LintelGrammar
internal import LintelIR
internal import LintelPlan
internal import LintelSource

extension Planner {
  /// The limits and the launch settings of the `global` sections; the last statement counts.
  mutating func planGlobal() {
    for directive in configuration.global where directive.prefix == .none {
      switch directive.keyword {
      case .maxconnInGlobal:
        builder.process.maxConnections = number(directive, upTo: UInt32.max)
      case .nbthread: builder.process.threads = number(directive, upTo: UInt16(1_024))
      case .tuneBufsize: builder.process.bufferSize = size(directive, upTo: 1 << 28)
      case .tuneMaxrewrite: builder.process.rewriteReserve = size(directive, upTo: 1 << 28)
      case .tuneHttpMaxhdr: builder.process.maxHeaders = number(directive, upTo: UInt16(32_767))
      case .hardStopAfter:
        builder.process.hardStopAfterMilliseconds = milliseconds(directive)
      default: planLaunch(directive)
      }
    }
    if let limit = options.connectionLimit { builder.process.maxConnections = limit }
    planGlobalLogs()
  }

  private mutating func planLaunch(_ directive: Directive) {
    let text = directive.words.first?.text
    switch directive.keyword {
    case .daemon: launch.isDaemon = true
    case .pidfile: launch.pidFile = text
    case .user, .uid: launch.user = text
    case .group, .gid: launch.group = text
    case .chroot: launch.chroot = text
    case .zeroWarning: launch.refusesWarnings = true
    case .quiet: launch.isQuiet = true
    default: break
    }
  }

  // MARK: - Numbers

  /// The first argument as a number of the field's type.
  mutating func number<Number: FixedWidthInteger>(
    _ directive: Directive, upTo limit: Number
  ) -> Number {
    guard let value = directive.integer else { return 0 }
    return checked(value, upTo: limit, of: directive.title, at: directive.range)
  }

  /// A number in the range of the field that takes it; an error otherwise.
  mutating func checked<Number: FixedWidthInteger>(
    _ value: Int, upTo limit: Number, of what: String, at range: SourceRange
  ) -> Number {
    guard value >= 0, value <= Int(clamping: limit) else {
      report(.outOfRange, "'\(what)' goes from 0 to \(limit)", at: range)
      return 0
    }
    return Number(value)
  }

  private mutating func size(_ directive: Directive, upTo limit: UInt32) -> UInt32 {
    let value: UInt64 =
      switch directive.arguments.first?.value {
      case .size(let bytes, _): bytes
      case .integer(let number, _): UInt64(clamping: number)
      default: 0
      }
    guard value > 0, value <= limit else {
      report(.outOfRange, "'\(directive.title)' goes from 1 to \(limit)", at: directive.range)
      return limit
    }
    return UInt32(value)
  }

  func milliseconds(_ directive: Directive) -> UInt32 {
    directive.arguments.first?.duration?.milliseconds ?? 0
  }
}
