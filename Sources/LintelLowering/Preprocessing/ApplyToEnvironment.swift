internal import LintelIR

extension Environment {
  /// Lets a directive of a `global` section act on what is read after it: `setenv` and its
  /// relatives, and the switches that `enabled()` tells. Other directives do nothing.
  /// (HAProxy manual, chapter 3.1)
  mutating func apply(_ words: [Word]) {
    applyVariables(words)
    guard let keyword = words.first?.text else { return }
    switch keyword {
    case "noepoll": enabled.remove("EPOLL")
    case "nopoll": enabled.remove("POLL")
    case "nosplice": enabled.remove("SPLICE")
    case "nogetaddrinfo": enabled.remove("GETADDRINFO")
    case "noreuseport": enabled.remove("REUSEPORT")
    case "tune.disable-fast-forward": enabled.remove("FAST-FORWARD")
    case "ssl-server-verify" where words.count > 1:
      if words[1].text == "none" {
        enabled.insert("SERVER-SSL-VERIFY-NONE")
      } else {
        enabled.remove("SERVER-SSL-VERIFY-NONE")
      }
    default: break
    }
  }

  /// Lets only `setenv` and its relatives act.
  mutating func applyVariables(_ written: [Word]) {
    let words = written.filter { !$0.isAbsent }
    guard let keyword = words.first else { return }
    switch keyword.text {
    case "setenv" where words.count == 3: set(words[1], words[2])
    case "presetenv" where words.count == 3:
      // Where nothing is known of the variable, this is the best that is known.
      if variables[words[1].text] == nil { set(words[1], words[2]) }
    case "unsetenv":
      for word in words.dropFirst() { remove(word.text) }
    case "resetenv": keep(Set(words.dropFirst().map(\.text)))
    default: break
    }
  }

  /// Whether a directive with this keyword changes variables.
  static func changesVariables(_ keyword: some Collection<UInt8>) -> Bool {
    ["setenv", "presetenv", "unsetenv", "resetenv"].contains { keyword.elementsEqual($0.utf8) }
  }

  private mutating func set(_ name: Word, _ value: Word) {
    removed.remove(name.text)
    if value.isUnresolved {
      // It exists from now on, but what it says is not known here.
      variables[name.text] = nil
      kept.insert(name.text)
    } else {
      variables[name.text] = value.text
    }
  }

  private mutating func remove(_ name: String) {
    variables[name] = nil
    kept.remove(name)
    removed.insert(name)
  }

  private mutating func keep(_ names: Set<String>) {
    if isComplete {
      kept.formIntersection(names)
    } else {
      kept = names.subtracting(removed)
      isComplete = true
    }
    variables = variables.filter { names.contains($0.key) }
  }
}
