internal import LintelGrammar
internal import LintelIR

extension Proxy {
  /// The `log` lines in effect: they add up with those of the `defaults` sections, until `no log`.
  func logLines(in configuration: Configuration) -> [Directive] {
    var lines: [Directive] = []
    if let parent, parent < configuration.defaults.count {
      lines = configuration.defaults[parent].logLines(in: configuration)
    }
    for line in all(.log) {
      if line.prefix == .no { lines = [] } else { lines.append(line) }
    }
    return lines
  }
}
