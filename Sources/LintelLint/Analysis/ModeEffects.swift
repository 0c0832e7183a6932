internal import LintelGrammar
package import LintelIR

extension Analysis {
  /// True where connections of a TCP proxy become HTTP on the way: a rule switches them, or a
  /// backend that they may reach speaks it. What the proxy says about HTTP then counts.
  ///
  /// - Parameter index: The position in ``Configuration/proxies``.
  package func isUpgradedToHTTP(_ index: Int) -> Bool {
    let proxy = proxies[index]
    guard proxy.mode.value == .tcp else { return false }
    if routes.dynamicFrontends.contains(index) { return true }
    if routes.backends(of: index).contains(where: { proxies[$0].mode.value == .http }) {
      return true
    }
    guard proxy.setting(.tcpRequestContent) != nil else { return false }
    return proxy.all(.tcpRequestContent).contains { $0.actionName == "switch-mode" }
  }
}

extension KeywordID {
  /// True where the grammar confines the keyword to HTTP, and HAProxy reads it and goes on without
  /// it elsewhere.
  package var isOnlyForHTTP: Bool {
    if self == .optionHttplog || self == .optionHttpslog { return true }
    // Which filter it is decides, and what is stored may be payload.
    if self == .filter || self == .stickStoreResponse { return false }
    let modes = info.modes
    return modes.contains(.http) && !modes.contains(.tcp)
  }
}

extension Proxy {
  /// What the section itself states and only counts in HTTP.
  package var httpOnlyDirectives: [Directive] {
    directives.filter { $0.prefix == .none && $0.keyword.isOnlyForHTTP }
  }
}
