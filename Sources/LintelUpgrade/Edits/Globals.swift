internal import LintelGrammar
internal import LintelSource
internal import LintelSyntax

extension UpgradeRule {
  static let removedGlobal = UpgradeRule(
    "UP28", "removed-global-keyword", since: Version(2, 3), refused: Version(2, 5), manual: "-",
    before: "`debug`, `tune.chksize`, `wurfl-engine-mode`, `wurfl-useragent-priority`",
    after: "nothing",
    reason: "`debug` is the option `-d` of the command line; checks use `tune.bufsize`; the others "
      + "had lost their effect before they went.")

  static let renamedGlobal = UpgradeRule(
    "UP29", "renamed-global-keyword", since: Version(2, 5), refused: nil,
    manual: "chapter 3",
    before: "`tune.ssl.capture-cipherlist-size`, `tune.ssl.ocsp-update.*`, `tune.quic.*` without "
      + "`fe.` or `be.`",
    after: "`tune.ssl.capture-buffer-size`, `ocsp-update.*`, `tune.quic.fe.*`",
    reason: "The manual names the successor; switches that disabled something become `off`.")

  static let masterWorker = UpgradeRule(
    "UP30", "master-worker-keyword", since: Version(3, 3), refused: nil,
    manual: "management guide, chapter 3",
    before: "`master-worker`", after: "`-W` or `-Ws` on the command line",
    reason: "The choice is the service manager's.",
    question: "HAProxy has to be started with `-W` or `-Ws` then.")

  static let programSection = UpgradeRule(
    "UP31", "program-section", since: Version(3, 3), refused: Version(3, 3), manual: "-",
    before: "`program NAME` and its lines", after: "the same lines as comments",
    reason: "HAProxy no longer starts other programs.",
    question: "The program has to be started by the service manager then.")
}

/// Keywords of `global` that go, with the version that no longer has them.
let removedGlobals: [String: Version] = [
  "debug": Version(2, 3), "tune.chksize": Version(2, 5),
  "wurfl-engine-mode": Version(2, 0), "wurfl-useragent-priority": Version(2, 0),
]

/// What takes the place of a keyword of `global`.
struct RenamedGlobal: Sendable {
  var since: Version
  var name: String
  /// The new values by the old ones; empty where they are the same. The empty string stands for no
  /// value.
  var values: [String: String] = [:]
}

let renamedGlobals: [String: RenamedGlobal] = {
  var table: [String: RenamedGlobal] = [
    "tune.ssl.capture-cipherlist-size": RenamedGlobal(
      since: Version(2, 5), name: "tune.ssl.capture-buffer-size"),
    "tune.ssl.ocsp-update.maxdelay": RenamedGlobal(
      since: Version(3, 0), name: "ocsp-update.maxdelay"),
    "tune.ssl.ocsp-update.mindelay": RenamedGlobal(
      since: Version(3, 0), name: "ocsp-update.mindelay"),
  ]
  let quic = """
    cc.cubic.min-losses fe.cc.cubic-min-losses
    cc-hystart fe.cc.hystart
    max-frame-loss fe.cc.max-frame-loss
    frontend.default-max-window-size fe.cc.max-win-size
    reorder-ratio fe.cc.reorder-ratio
    frontend.max-idle-timeout fe.max-idle-timeout
    frontend.glitches-threshold fe.sec.glitches-threshold
    retry-threshold fe.sec.retry-threshold
    frontend.stream-data-ratio fe.stream.data-ratio
    frontend.max-streams-bidi fe.stream.max-concurrent
    frontend.max-data-size fe.stream.rxbuf
    frontend.max-tx-mem mem.tx-max
    """
  for line in quic.split(separator: "\n") {
    let names = line.split(separator: " ")
    table["tune.quic.\(names[0])"] = RenamedGlobal(
      since: Version(3, 3), name: "tune.quic.\(names[1])")
  }
  table["tune.quic.socket-owner"] = RenamedGlobal(
    since: Version(3, 3), name: "tune.quic.fe.sock-per-conn",
    values: ["connection": "default-on", "listener": "force-off"])
  for (old, new) in [("disable-tx-pacing", "tx.pacing"), ("disable-udp-gso", "tx.udp-gso")] {
    table["tune.quic.\(old)"] = RenamedGlobal(
      since: Version(3, 3), name: "tune.quic.fe.\(new)", values: ["": "off"])
  }
  return table
}()

extension UpgradePass {
  mutating func removeGlobal(_ statement: Statement) {
    guard outline.sections[statement.section].kind == .global,
      let version = removedGlobals[statement.keyword], version <= options.target
    else { return }
    propose(
      .removedGlobal, statement, "'\(statement.keyword)' went with HAProxy \(version)",
      [removeLine(statement)])
  }

  mutating func renameGlobal(_ statement: Statement) {
    guard outline.sections[statement.section].kind == .global, !statement.isNegated,
      let new = renamedGlobals[statement.keyword], new.since <= options.target
    else { return }
    let message = "'\(statement.keyword)' is '\(new.name)'"
    guard !new.values.isEmpty else {
      propose(.renamedGlobal, statement, message, [replace(statement, 0..<1, with: new.name)])
      return
    }
    guard let value = new.values[statement.word(1)] else { return }
    propose(
      .renamedGlobal, statement, message, [replace(statement, 0..<2, with: "\(new.name) \(value)")])
  }

  mutating func removeMasterWorker(_ statement: Statement) {
    guard outline.sections[statement.section].kind == .global else { return }
    propose(
      .masterWorker, statement, "'master-worker' belongs on the command line",
      question: "is HAProxy started with -W or -Ws?", [removeLine(statement)])
  }

  /// Turns every line of a section into a comment.
  mutating func commentOut(_ section: Outline.Section) {
    let tree = tree(section.header)
    let edits = ([section.header] + section.statements).map { statement in
      let line = tree.lines[statement.line]
      let start = tree.range(of: line).lower
      return TextEdit(
        range: SourceRange(file: tree.file.id, lower: start, upper: start), replacement: "# ")
    }
    propose(
      .programSection, section.header, "the section becomes a comment",
      question: "will something else start the program?", edits)
  }
}
