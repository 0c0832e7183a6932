internal import LintelGrammar
internal import LintelIR

/// Where a redirect sends a client, as far as that is fixed.
struct RedirectTarget {
  enum Path: Hashable {
    case same
    case fixed(String)
    case startingWith(String)
    case unknown
  }

  /// Nil where it stays what it was.
  private(set) var scheme: String?
  /// Nil where it stays what it was.
  private(set) var host: String?
  private(set) var path = Path.same

  /// Nil for what is no redirect, leads to a host that is computed, or leaves a mark by which the
  /// next request is told apart.
  init?(_ rule: Directive) {
    let words = rule.words.map(\.text)
    guard rule.keyword == .redirect || rule.actionName == "redirect",
      let index = words.firstIndex(where: { ["scheme", "prefix", "location"].contains($0) }),
      index + 1 < words.count,
      !words.contains(where: { ["drop-query", "set-cookie", "clear-cookie"].contains($0) })
    else { return nil }
    let value = words[index + 1]
    guard words[index] != "scheme" else {
      guard value == "https" || value == "http" else { return nil }
      scheme = value
      return
    }
    var rest = value[...]
    if let mark = value.firstRange(of: "://") {
      scheme = String(value[..<mark.lowerBound])
      guard scheme == "https" || scheme == "http" else { return nil }
      rest = value[mark.upperBound...]
      guard readHost(of: &rest) else { return nil }
    } else if !value.hasPrefix("/") || value.hasPrefix("//") {
      return nil
    }
    path = Self.path(rest, isWhole: words[index] == "location")
  }

  /// False where the host is computed from something else than the host of the request.
  private mutating func readHost(of rest: inout Substring) -> Bool {
    for own in ["%[req.hdr(host)]", "%[hdr(host)]", "%[req.hdr(host),host_only]"]
    where rest.lowercased().hasPrefix(own) {
      rest = rest.dropFirst(own.count)
      return true
    }
    let name = rest.prefix { $0 != "/" && $0 != "%" }
    rest = rest.dropFirst(name.count)
    guard !name.isEmpty, rest.first != "%" || rest.hasPrefix("%[") else { return false }
    host = String(name.prefix { $0 != ":" }).lowercased()
    return true
  }

  private static func path(_ text: Substring, isWhole: Bool) -> Path {
    if text.isEmpty || text == "/" && !isWhole { return isWhole ? .fixed("/") : .same }
    for own in ["%[capture.req.uri]", "%[pathq]", "%[path]", "%[url]", "%[path]?%[query]"]
    where text == own {
      return .same
    }
    guard let computed = text.firstIndex(of: "%") else {
      return isWhole
        ? .fixed(String(text.prefix { $0 != "?" && $0 != "#" })) : .startingWith(String(text))
    }
    let start = text[..<computed]
    return start.isEmpty ? .unknown : .startingWith(String(start))
  }

  /// The port to which a client goes that is sent to another scheme.
  private var port: Int64? { scheme.map { $0 == "https" ? 443 : 80 } }

  /// Whether the redirected request meets a test; nil where that is not known.
  ///
  /// - Parameter origin: What holds for the request that is redirected.
  func meets(_ literal: Literal, from origin: [Literal]) -> Bool? {
    let isMet = meets(literal.atom, from: origin)
    return literal.isNegated ? isMet.map { !$0 } : isMet
  }

  private func meets(_ atom: Atom, from origin: [Literal]) -> Bool? {
    let sample = atom.sample
    if sample == "ssl_fc", let scheme { return scheme == "https" }
    if sample == "dst_port", let port { return atom.integers?.covers(port...port) }
    if sample.hasPrefix("req.hdr(host)"), let host { return atom.accepts(host) }
    if sample == "path", path != .same { return meetsPath(atom) }
    guard isKept(sample) else { return nil }
    if origin.contains(where: { $0.implies(Literal(atom: atom, isNegated: false)) }) { return true }
    if origin.contains(where: { $0.implies(Literal(atom: atom, isNegated: true)) }) { return false }
    return nil
  }

  /// True for what the new request has in common with the one that is redirected.
  private func isKept(_ sample: String) -> Bool {
    if sample.hasPrefix("req.hdr(x-") || sample.hasPrefix("ssl_") || sample.hasPrefix("var(") {
      return false
    }
    let kept = [
      "req.hdr(", "req.cook(", "src", "path", "pathq", "query", "url_param(", "method", "dst",
      "dst_port", "ssl_fc", "acl ",
    ]
    guard kept.contains(where: { sample.hasPrefix($0) }) else { return false }
    if sample.hasPrefix("dst") { return scheme == nil }
    let isAboutPath = ["path", "query", "url_param("].contains { sample.hasPrefix($0) }
    return !isAboutPath || path == .same
  }

  private func meetsPath(_ atom: Atom) -> Bool? {
    switch path {
    case .same, .unknown: return nil
    case .fixed(let path): return atom.accepts(path)
    case .startingWith(let start): return atom.accepts(startingWith: start)
    }
  }
}
