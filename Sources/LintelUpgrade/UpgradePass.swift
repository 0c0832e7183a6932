internal import LintelGrammar
internal import LintelSource
internal import LintelSyntax

/// One reading of the files: every rule looks at every statement once.
struct UpgradePass {
  let trees: [HAProxyTree]
  let outline: Outline
  let options: UpgradeOptions
  private(set) var proposals: [Proposal] = []

  init(trees: [HAProxyTree], options: UpgradeOptions) {
    self.trees = trees
    self.options = options
    outline = Outline(trees)
  }

  /// The positions of the files by their identifiers.
  var fileIndex: [FileID: Int] {
    var result: [FileID: Int] = [:]
    for (position, tree) in trees.enumerated() { result[tree.file.id] = position }
    return result
  }

  mutating func run() {
    for section in outline.sections {
      visitHeader(section)
      for statement in section.statements {
        dropEmptyArguments(statement)
        renameFetches(statement)
        removeWrongSideOption(statement)
        Self.handlers[statement.keyword]?(&self, statement)
        if statement.words.count > 1 {
          Self.optionHandlers["\(statement.keyword) \(statement.words[1])"]?(&self, statement)
        }
      }
    }
    escapeLoneQuotes()
    renameSharedNames()
    renameDuplicateServers()
    renameForbiddenNames()
    endFiles()
  }

  /// Whether edits of the rule are wanted for the target.
  func applies(_ rule: UpgradeRule) -> Bool {
    rule.since <= options.target && !options.excluded.contains(rule)
  }

  mutating func propose(
    _ rule: UpgradeRule, at range: SourceRange, _ message: String, question: String? = nil,
    _ edits: [TextEdit]
  ) {
    guard applies(rule) else { return }
    proposals.append(
      Proposal(rule: rule, range: range, message: message, question: question, edits: edits))
  }

  /// A proposal about a whole statement.
  mutating func propose(
    _ rule: UpgradeRule, _ statement: Statement, _ message: String, question: String? = nil,
    _ edits: [TextEdit]
  ) {
    propose(rule, at: range(of: statement), message, question: question, edits)
  }
}

extension UpgradePass {
  typealias Handler = @Sendable (inout UpgradePass, Statement) -> Void

  /// What looks at a statement, by its keyword.
  private static let handlers: [String: Handler] = {
    var table: [String: Handler] = [:]
    for name in ["clitimeout", "contimeout", "srvtimeout", "timeout"] {
      table[name] = { $0.renameTimeout($1) }
    }
    for name in ["redispatch", "redisp"] { table[name] = { $0.renameRedispatch($1) } }
    for name in ["dispatch", "transparent"] { table[name] = { $0.replaceDispatch($1) } }
    for (name, direction) in LineRule.keywords {
      table[name] = { $0.replaceLineRule($1, direction) }
    }
    for name in ["reqadd", "rspadd"] { table[name] = { $0.replaceAddedHeader($1) } }
    for name in [
      "bind", "server", "default-server", "ssl-default-bind-options",
      "ssl-default-server-options", "stats",
    ] {
      table[name] = { $0.upgradeTransport($1) }
    }
    for name in ["http-request", "http-response", "tcp-request", "tcp-response"] {
      table[name] = { $0.renameAction($1) }
    }
    table["block"] = { $0.replaceBlock($1) }
    table["monitor-net"] = { $0.replaceMonitorNetwork($1) }
    table["mode"] = { $0.replaceHealthMode($1) }
    table["grace"] = { $0.removeGrace($1) }
    table["appsession"] = { $0.replaceApplicationSession($1) }
    table["hash-type"] = { $0.replaceAvalanche($1) }
    table["nbproc"] = { $0.replaceProcessCount($1) }
    table["bind-process"] = { $0.removeProcessBinding($1) }
    table["master-worker"] = { $0.removeMasterWorker($1) }
    for name in removedGlobals.keys { table[name] = { $0.removeGlobal($1) } }
    for name in renamedGlobals.keys { table[name] = { $0.renameGlobal($1) } }
    return table
  }()

  /// What looks at a statement, by its first two words.
  private static let optionHandlers: [String: Handler] = [
    "option forceclose": { $0.replaceForceClose($1) },
    "option http-tunnel": { $0.removeOption($1) },
    "option http-use-htx": { $0.removeOption($1) },
    "option http_proxy": { $0.removeProxyOption($1) },
    "option accept-invalid-http-request": { $0.renameLenientParser($1) },
    "option accept-invalid-http-response": { $0.renameLenientParser($1) },
    "option transparent": { $0.replaceDispatch($1) },
    "option httpchk": { $0.showCheckHeaders($1) },
    "stats bind-process": { $0.removeProcessBinding($1) },
  ]
}
