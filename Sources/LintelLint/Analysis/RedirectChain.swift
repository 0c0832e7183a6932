internal import LintelGrammar
internal import LintelIR

/// The redirects of a proxy, as a client that follows them meets them: those of the frontend for
/// the other scheme as well.
struct RedirectChain {
  private struct Entry {
    var rule: Directive
    var target: RedirectTarget
    var alternatives: [[Literal]]
    /// The position of the proxy.
    var proxy: Int
  }

  private var entries: [Entry] = []
  /// The schemes for which the proxies are reached.
  private var schemes: [Int: Set<String>] = [:]
  /// The only frontend for a scheme.
  private let homes: [String: Int]
  /// The proxy that the circles start from.
  private let index: Int

  /// More redirects of a proxy are not followed, so that long lists stay cheap.
  private static let limit = 64

  init(of index: Int, homes: [String: Int], in analysis: Analysis) {
    self.homes = homes
    self.index = index
    add(index, in: analysis)
    for home in homes.values.sorted() where home != index { add(home, in: analysis) }
  }

  private mutating func add(_ index: Int, in analysis: Analysis) {
    let proxy = analysis.proxies[index]
    schemes[index] = analysis.schemes(of: index)
    for rule in analysis.redirects(of: proxy).prefix(Self.limit) {
      guard let target = RedirectTarget(rule),
        let form = analysis.form(of: rule.condition, in: proxy)
      else { continue }
      entries.append(
        Entry(
          rule: rule, target: target, alternatives: form.possibleAlternatives, proxy: index))
    }
  }

  /// The rules that close a circle, in order.
  var circular: [Directive] {
    var found: Set<Int> = []
    for start in entries.indices where entries[start].proxy == index {
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
      guard let (next, literals) = next(after: entries[current], from: origin) else { return nil }
      last = [last, next].max { (entries[$0].proxy, $0) < (entries[$1].proxy, $1) } ?? next
      if next == start { return last }
      let target = entries[current].target
      // What the redirect keeps of the request still holds.
      origin = literals + origin.filter { target.meets($0, from: origin) == true }
      current = next
    }
    return nil
  }

  /// The first redirect that the redirected request certainly meets again.
  private func next(
    after current: Entry, from origin: [Literal]
  ) -> (rule: Int, literals: [Literal])? {
    let target = current.target
    let stays = target.scheme.map { schemes[current.proxy]?.contains($0) == true } ?? true
    guard let place = stays ? current.proxy : target.scheme.flatMap({ homes[$0] }) else {
      return nil
    }
    for (index, entry) in entries.enumerated() where entry.proxy == place {
      for literals in entry.alternatives {
        guard literals.allSatisfy({ target.meets($0, from: origin) == true }) else { continue }
        // Whether another host leads here at all is known only where a rule expects it.
        let isExpected =
          target.host == nil || literals.contains { target.isOwnHost(by: $0) }
        // A change of scheme for everybody is told elsewhere.
        let isForAll = literals.isEmpty && entry.target.onlyChangesScheme && stays
        guard isExpected, !isForAll else { continue }
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

  /// The only frontend that is reached by each scheme, where there is one.
  var homesOfSchemes: [String: Int] {
    var homes: [String: [Int]] = [:]
    for (index, proxy) in proxies.enumerated()
    where proxy.kind.acceptsClients && proxy.mode.value == .http && !proxy.isLocal {
      for scheme in schemes(of: index) { homes[scheme, default: []].append(index) }
    }
    return homes.compactMapValues { $0.count == 1 ? $0[0] : nil }
  }
}

extension Analysis {
  /// True for redirects of which one never ends, which is told of where it stands.
  func closeCircle(_ rules: [Directive], of index: Int) -> Bool {
    guard rules.allSatisfy({ RedirectTarget($0) != nil }) else { return false }
    let circular = Set(
      RedirectChain(of: index, homes: homesOfSchemes, in: self).circular.map(\.range))
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
