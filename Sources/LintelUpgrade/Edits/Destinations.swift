internal import LintelGrammar
internal import LintelSource
internal import LintelSyntax

extension UpgradeRule {
  static let transparentOption = UpgradeRule(
    "UP17", "transparent-option", since: Version(3, 3), refused: nil, manual: "server",
    before: "`option transparent`, `transparent`", after: "`server transparent 0.0.0.0`",
    reason: "A server at 0.0.0.0 without a port is reached where the client wanted to go.",
    question: "Where there are servers as well, the option was for requests that no server took.")

  static let dispatchAddress = UpgradeRule(
    "UP18", "dispatch-address", since: Version(3, 3), refused: nil, manual: "server",
    before: "`dispatch ADDRESS`", after: "`server dispatch ADDRESS`",
    reason: "The only server of a proxy takes all its requests.",
    question: "Where there are servers as well, the address was for requests without a cookie; "
      + "the servers need a weight of zero then.")
}

extension UpgradePass {
  /// `dispatch` and `option transparent`: where requests go that no server takes.
  mutating func replaceDispatch(_ statement: Statement) {
    let section = outline.sections[statement.section]
    let isDispatch = statement.keyword == "dispatch"
    let rule: UpgradeRule = isDispatch ? .dispatchAddress : .transparentOption
    guard section.isProxy || section.kind == .defaults else { return }
    if statement.isNegated {
      propose(rule, statement, "it is off anyhow", [removeLine(statement)])
      return
    }
    guard section.hasServers else {
      let question = "move it to each proxy as a server?"
      propose(
        rule, statement, "a '\(section.header.keyword)' has no server", question: question,
        section.kind == .defaults ? [] : [removeLine(statement)])
      return
    }
    let name = freeServerName(isDispatch ? "dispatch" : "transparent", in: section)
    let address = isDispatch ? written(statement, 1) : "0.0.0.0"
    let servers = section.statements.filter { $0.keyword == "server" }
    var edits = [replaceAll(statement, with: "server \(name) \(address)")]
    if isDispatch {
      for server in servers where !server.words.contains("weight") {
        edits.append(replace(server, 2..<3, with: "\(written(server, 2)) weight 0"))
      }
    }
    let isAlone =
      servers.isEmpty && !section.statements.contains { $0.keyword == "server-template" }
    propose(
      rule, statement, "'\(statement.words.prefix(2).joined(separator: " "))' is a server",
      question: isAlone ? nil : "the other servers take requests with their cookie only?", edits)
  }

  /// A server name that the section does not use yet.
  func freeServerName(_ name: String, in section: Outline.Section) -> String {
    let taken = Set(
      section.statements.filter { $0.keyword == "server" }.map { $0.word(1) })
    return freeName(name, among: taken)
  }

  /// The name, or the name with the first number that makes it unique.
  func freeName(_ name: String, among taken: Set<String>) -> String {
    guard taken.contains(name) else { return name }
    var number = 2
    while taken.contains("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
  }
}
