internal import LintelGrammar
internal import LintelIR

extension Analysis {
  /// The `http-check` lines in effect: the section's own, or those of the nearest `defaults`
  /// section that has any.
  func httpChecks(of proxy: Proxy) -> [Directive] {
    var current = proxy
    while true {
      let own = Array(current.all(.httpCheck))
      if !own.isEmpty { return own }
      guard let parent = current.parent, parent < configuration.defaults.count else { return [] }
      current = configuration.defaults[parent]
    }
  }
}
