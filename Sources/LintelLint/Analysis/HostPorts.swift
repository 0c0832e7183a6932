internal import LintelGrammar
internal import LintelIR

/// What clients write behind the name in the `Host` header of requests to a proxy.
struct HostPorts {
  struct Mistake {
    var message: String
    var pattern: Word
    var isCertain: Bool
  }

  private let title: String
  /// The hosts with which the tests of the proxy compare, in lower case.
  private let hosts: Set<String>
  /// True where every client states a port, and no test expects one.
  private let isMissed: Bool

  init(of proxy: Proxy, in analysis: Analysis) {
    title = proxy.described
    let tests = analysis.tests(of: proxy).map(\.test)
    hosts = Set(
      tests.filter { $0.expression.headerName == "host" }.flatMap(\.patterns)
        .map { $0.text.lowercased() })
    // Behind something else, the port that clients use is not that of the socket.
    let isInFront =
      proxy.mode.value == .http && !proxy.isLocal && !proxy.binds.isEmpty
      && analysis.annotations(.upstream, of: proxy).isEmpty
      && !proxy.binds.contains { $0.has(.acceptProxy) }
    isMissed =
      isInFront && !hosts.contains { $0.utf8.contains(UInt8(ascii: ":")) }
      && proxy.binds.allSatisfy { bind in
        let usual: UInt16 = bind.has(.ssl) ? 443 : 80
        return bind.addresses.allSatisfy { address in
          // 8080 is what a container's port 80 is mapped to more often than not.
          address.value.port.map { $0 != usual && $0 != 0 && $0 != 8080 } ?? false
        }
      }
  }

  /// A pattern that does not match because of a port, if the test has one.
  func mistake(in test: ACLTest) -> Mistake? {
    guard test.expression.headerName == "host", test.expression.converters.isEmpty,
      test.matching == .exact || test.matching == .suffix
    else { return nil }
    if let pattern = test.patterns.first(where: { $0.hostOfUsualPort != nil }),
      let host = pattern.hostOfUsualPort, !hosts.contains(host.lowercased())
    {
      let message =
        "clients leave out the port that is the usual one, so '\(pattern.text)' never matches"
      return Mistake(message: message, pattern: pattern, isCertain: true)
    }
    guard isMissed, let pattern = test.patterns.first, pattern.text.contains(where: \.isLetter),
      !pattern.isUnresolved
    else { return nil }
    let message =
      "clients of \(title) send a host with its port, which '\(pattern.text)' does not match"
    return Mistake(message: message, pattern: pattern, isCertain: false)
  }
}

extension Word {
  /// The host in front of the usual port of HTTP or HTTPS.
  fileprivate var hostOfUsualPort: Substring? {
    guard !isUnresolved, text.utf8.last == UInt8(ascii: "0") || text.utf8.last == UInt8(ascii: "3")
    else { return nil }
    for port in [":80", ":443"] where text.hasSuffix(port) && text != port {
      return text.dropLast(port.count)
    }
    return nil
  }
}

extension ACLTest {
  /// True where host and path are compared as one text that starts with the host.
  var comparesBaseWithHost: Bool {
    guard expression.fetch.canonicalName == "base", expression.converters.isEmpty,
      [.exact, .prefix, .directory].contains(matching)
    else { return false }
    return patterns.contains { word in
      guard let first = word.text.first else { return false }
      return (first.isLetter || first.isNumber) && word.text.contains(".")
    }
  }
}
