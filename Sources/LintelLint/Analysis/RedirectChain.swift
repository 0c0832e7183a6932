internal import LintelGrammar
internal import LintelIR

/// The redirects of a proxy, as a client that follows them meets them.
struct RedirectChain {
  private struct Entry {
    var rule: Directive
    var target: RedirectTarget
    var alternatives: [[Literal]]
  }

  private var entries: [Entry] = []
  /// The schemes for which the proxy is reached.
  private let schemes: Set<String>

  /// More redirects are not followed, so that long lists stay cheap.
  private static let limit = 64

  init(_ rules: [Directive], of proxy: Proxy, schemes: Set<String>, in analysis: Analysis) {
    self.schemes = schemes
    for rule in rules {
      guard entries.count < Self.limit, let target = RedirectTarget(rule),
        let form = analysis.form(of: rule.condition, in: proxy)
      else { continue }
      entries.append(
        Entry(rule: rule, target: target, alternatives: form.possibleAlternatives))
    }
  }

  /// The rules that close a circle, in order.
  var circular: [Directive] {
    var found: Set<Int> = []
    for start in entries.indices {
      for alternative in entries[start].alternatives {
        if let last = circle(from: start, alternative) { found.insert(last) }
      }
    }
    return found.sorted().map { entries[$0].rule }
  }

  /// The last rule of a circle that a request with some properties runs into.
  private func circle(from start: Int, _ alternative: [Literal]) -> Int? {
    var current = start
    var origin = alternative
    var last = start
    for _ in 0..<4 {
      let target = entries[current].target
      guard let (next, literals) = next(after: target, from: origin) else { return nil }
      last = max(last, next)
      if next == start { return last }
      current = next
      origin = literals
    }
    return nil
  }

  /// The first redirect that the redirected request certainly meets again.
  private func next(
    after target: RedirectTarget, from origin: [Literal]
  ) -> (rule: Int, literals: [Literal])? {
    guard target.scheme.map(schemes.contains) ?? true else { return nil }
    for (index, entry) in entries.enumerated() {
      for literals in entry.alternatives {
        guard literals.allSatisfy({ target.meets($0, from: origin) == true }) else { continue }
        // Whether another host leads here at all is known only where a rule expects it.
        let isExpected =
          target.host == nil || literals.contains { target.isOwnHost(by: $0) }
        // A change of scheme for everybody is told elsewhere.
        guard isExpected, !(literals.isEmpty && entry.target.onlyChangesScheme) else { continue }
        return (index, literals)
      }
    }
    return nil
  }
}

extension Analysis {
  /// The redirects of a proxy of which something is known about the target.
  func redirects(of proxy: Proxy) -> [Directive] {
    (proxy.all(.httpRequest) + proxy.all(.redirect)).filter {
      RedirectTarget($0) != nil && !isCutByComment($0)
    }
  }

  /// The schemes by which requests reach a proxy.
  func schemes(of index: Int) -> Set<String> {
    let proxy = proxies[index]
    let binds =
      proxy.kind.acceptsClients
      ? proxy.binds : routes.frontends(of: index).flatMap { proxies[$0].binds }
    return Set(binds.map { $0.has(.ssl) ? "https" : "http" })
  }

  /// The redirects of a proxy that close a circle.
  func circularRedirects(of index: Int) -> [Directive] {
    let proxy = proxies[index]
    return RedirectChain(redirects(of: proxy), of: proxy, schemes: schemes(of: index), in: self)
      .circular
  }
}

extension Analysis {
  /// True for redirects of which one never ends, which is told of where it stands.
  func closeCircle(_ rules: [Directive], of index: Int) -> Bool {
    guard rules.allSatisfy({ RedirectTarget($0) != nil }) else { return false }
    let circular = Set(circularRedirects(of: index).map(\.range))
    return rules.contains { circular.contains($0.range) }
  }
}

extension RedirectTarget {
  /// True where a test says that the host belongs to the site: it names it, or names another one of
  /// the same domain as the exception.
  fileprivate func isOwnHost(by literal: Literal) -> Bool {
    guard let host, literal.atom.sample.hasPrefix("req.hdr(host)") else { return false }
    return !literal.isNegated
      || literal.atom.patterns.contains { name in
        host.hasSuffix("." + name) || name.hasSuffix("." + host)
      }
  }

  /// True where host and path stay what they were.
  var onlyChangesScheme: Bool { scheme != nil && host == nil && path == .same }
}

extension Directive {
  /// True for a redirect to HTTPS of what the client asked for.
  var redirectsToHTTPS: Bool {
    guard let target = RedirectTarget(self) else { return false }
    return target.scheme == "https" && target.onlyChangesScheme
  }
}
