internal import LintelGrammar
package import LintelIR

/// A timer after HAProxy's fallbacks from one timer to another.
package struct EffectiveTimeout: Sendable {
  /// The timer whose value is in effect.
  package var source: TimeoutKind
  /// Where the value comes from.
  package var setting: Setting<TimeSpan?>

  /// Nil where there is no limit; zero counts as none.
  package var value: TimeSpan? {
    guard let value = setting.value, value.milliseconds > 0 else { return nil }
    return value
  }

  /// True where another timer's value is in effect.
  package func isInherited(by kind: TimeoutKind) -> Bool { source != kind && value != nil }
}

extension TimeoutKind {
  /// The timers that take this one's place where it is not set, in order.
  /// (HAProxy manual, chapter 4.2, `timeout http-keep-alive` and others)
  package var fallbacks: [TimeoutKind] {
    switch self {
    case .httpKeepAlive: [.httpRequest, .client]
    case .httpRequest: [.client]
    case .queue, .tarpit: [.connect]
    case .clientHandshake, .clientFin: [.client]
    case .serverFin: [.server]
    default: []
    }
  }
}

extension Proxy {
  /// The timer that is in effect, own or inherited from `defaults` or from another timer.
  package func effectiveTimeout(_ kind: TimeoutKind) -> EffectiveTimeout {
    let own = EffectiveTimeout(source: kind, setting: timeout(kind))
    if own.value != nil { return own }
    for candidate in kind.fallbacks {
      let timer = EffectiveTimeout(source: candidate, setting: timeout(candidate))
      if timer.value != nil { return timer }
    }
    return own
  }

  /// True where a timer is stated with a value that lintel cannot know, such as a variable.
  package func isTimeoutUnknown(_ kind: TimeoutKind) -> Bool {
    guard let directive = setting(kind.keyword)?.value else { return false }
    return directive.words.first?.isUnresolved ?? false
  }
}
