internal import LintelGrammar
internal import LintelSource
internal import LintelSyntax

extension UpgradeRule {
  static let renamedAction = UpgradeRule(
    "UP32", "renamed-action", since: Version(3, 0), refused: nil,
    manual: "set-fc-mark, set-fc-tos",
    before: "`set-mark`, `set-tos` in rules", after: "`set-fc-mark`, `set-fc-tos`",
    reason: "The manual calls the old names aliases of the new ones.")

  static let renamedFetch = UpgradeRule(
    "UP33", "renamed-fetch", since: Version(2, 4), refused: nil, manual: "chapter 7.3",
    before: "`req_ssl_sni`, `req_ssl_hello_type`, `req_ssl_ver`, `req_len`, `req_ver`, "
      + "`req_proto_http`, `rdp_cookie`, `resp_ver`, `rep_ssl_hello_type`, `scook`, `shdr`",
    after: "`req.ssl_sni`, `req.ssl_hello_type`, ..., `res.ver`, `res.cook`, `res.hdr`",
    reason: "The manual calls the old names deprecated aliases of the new ones.")

  static let tlsVersions = UpgradeRule(
    "UP40", "tls-version-switches", since: Version(2, 4), refused: nil,
    manual: "ssl-min-ver, ssl-max-ver",
    before: "`force-tlsv12`, `no-sslv3 no-tlsv10 no-tlsv11`",
    after: "`ssl-min-ver TLSv1.2 ssl-max-ver TLSv1.2`, `ssl-min-ver TLSv1.2`",
    reason: "Without a stated minimum, listeners take TLS 1.2 and later, whatever older versions "
      + "the switches exclude.")
}

private let fetchNames: [String: String] = {
  var names = [
    "req_proto_http": "req.proto_http", "rdp_cookie": "req.rdp_cookie",
    "rdp_cookie_cnt": "req.rdp_cookie_cnt", "resp_ver": "res.ver",
    "rep_ssl_hello_type": "res.ssl_hello_type", "scook": "res.cook", "shdr": "res.hdr",
  ]
  for name in ["ssl_sni", "ssl_hello_type", "ssl_ver", "len", "ver"] {
    names["req_\(name)"] = "req.\(name)"
  }
  return names
}()

extension UpgradePass {
  mutating func renameAction(_ statement: Statement) {
    for position in 1..<min(3, statement.words.count) {
      let old = statement.words[position]
      guard old == "set-mark" || old == "set-tos" else { continue }
      let new = "set-fc-" + old.dropFirst(4)
      propose(
        .renamedAction, at: range(statement, position..<position + 1), "'\(old)' is '\(new)'",
        [replace(statement, position..<position + 1, with: new)])
      return
    }
  }

  /// Renames fetches at the places where an expression starts.
  mutating func renameFetches(_ statement: Statement) {
    guard outline.sections[statement.section].isProxy else { return }
    for (position, word) in statement.words.enumerated() where word.utf8.count > 4 {
      let isExpression =
        position == 2 && statement.keyword == "acl"
        || position > 0 && ["{", "!{"].contains(statement.words[position - 1])
        || position > 1 && statement.keyword == "stick"
        || position > 0 && statement.words[position - 1].hasPrefix("track-sc")
      guard isExpression else { continue }
      let name = word.prefix { $0 != "(" && $0 != "," }
      guard let new = fetchNames[String(name)] else { continue }
      let range = range(statement, position..<position + 1)
      let tree = tree(statement)
      guard tree.file.bytes[range.indices].starts(with: name.utf8) else { continue }
      let part = SourceRange(
        file: range.file, lower: range.lower, upper: range.lower + UInt32(name.utf8.count))
      propose(
        .renamedFetch, at: part, "'\(name)' is '\(new)'",
        [TextEdit(range: part, replacement: new)])
    }
  }

  /// Options of listeners and servers.
  mutating func upgradeTransport(_ statement: Statement) {
    let isSocket = statement.words.starts(with: ["stats", "socket"])
    guard statement.keyword != "stats" || isSocket else { return }
    if statement.keyword == "bind" || isSocket {
      replaceProcess(statement, from: isSocket ? 3 : 2)
    }
    let start = ["server": 3, "bind": 2, "stats": 3][statement.keyword] ?? 1
    replaceTLSVersions(statement, from: start)
  }

  private mutating func replaceTLSVersions(_ statement: Statement, from start: Int) {
    let words = statement.words
    guard start < words.count, !words.contains("ssl-min-ver"), !words.contains("ssl-max-ver") else {
      return
    }
    let options = start..<words.count
    let forced = ["force-tlsv12": "TLSv1.2", "force-tlsv13": "TLSv1.3"]
    if let position = options.first(where: { forced[words[$0]] != nil }) {
      guard !options.contains(where: { words[$0].hasPrefix("no-tls") }) else { return }
      let version = forced[words[position]] ?? ""
      propose(
        .tlsVersions, at: range(statement, position..<position + 1),
        "'\(words[position])' is a minimum and a maximum",
        [
          replace(
            statement, position..<position + 1,
            with: "ssl-min-ver \(version) ssl-max-ver \(version)")
        ])
      return
    }
    let bans = options.filter { ["no-sslv3", "no-tlsv10", "no-tlsv11"].contains(words[$0]) }
    let isListener = ["bind", "ssl-default-bind-options"].contains(statement.keyword)
    guard let first = bans.first, isListener,
      !options.contains(where: { ["no-tlsv12", "no-tlsv13"].contains(words[$0]) })
    else { return }
    let rest = bans.dropFirst().map { remove(statement, $0..<$0 + 1) }
    propose(
      .tlsVersions, at: range(statement, first..<first + 1),
      "the switches leave TLS 1.2 and later",
      [replace(statement, first..<first + 1, with: "ssl-min-ver TLSv1.2")] + rest)
  }
}
