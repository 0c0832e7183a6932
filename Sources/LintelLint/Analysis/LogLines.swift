internal import LintelGrammar
internal import LintelIR

extension Proxy {
  /// The `log` lines in effect: they add up with those of the `defaults` sections, until `no log`.
  func logLines(in configuration: Configuration) -> [Directive] {
    var sources = [self]
    while let parent = sources[sources.count - 1].parent, parent < configuration.defaults.count {
      sources.append(configuration.defaults[parent])
    }
    var lines: [Directive] = []
    for line in sources.reversed().flatMap({ $0.all(.log) }) {
      if line.prefix == .no { lines = [] } else { lines.append(line) }
    }
    return lines
  }
}

extension Proxy {
  /// True where the proxy shows statistics, which nobody logs.
  var showsStatistics: Bool { setting(.statsEnable) != nil || setting(.statsUri) != nil }
}

extension Analysis {
  /// True where something is logged: where nothing is, somebody else may keep the log.
  var logsAnything: Bool {
    configuration.global.contains { $0.keyword == .logInGlobal && $0.prefix == .none }
      || sections.contains { $0.states(.log) }
  }

  /// True for a proxy of which HAProxy answers every request itself: `no log` is a good choice
  /// there.
  func answersItself(_ index: Int) -> Bool {
    proxies[index].servers.isEmpty && routes.backends(of: index).isEmpty
      && !routes.hasDynamicRoutes
  }
}
