internal import LintelGrammar
internal import LintelSource
internal import LintelSyntax

extension UpgradeRule {
  static let addressInHeader = UpgradeRule(
    "UP03", "address-in-header", since: Version(1, 6), refused: Version(1, 6), manual: "bind",
    before: "`listen NAME ADDRESS:PORT`, `frontend NAME ADDRESS:PORT`",
    after: "`listen NAME` and a line `bind ADDRESS:PORT`",
    reason: "The header opened the same listener that the line opens.",
    question: "Words after the name that are no address: they may be part of the name.")
}

extension UpgradePass {
  mutating func visitHeader(_ section: Outline.Section) {
    if section.kind == .program { return commentOut(section) }
    let header = section.header
    guard section.isProxy || section.kind == .defaults, header.words.count > 2,
      header.words[2] != "from"
    else { return }
    let end = header.words.dropFirst(2).firstIndex(of: "from") ?? header.words.count
    let extra = 2..<end
    let looksLikeAddress = Self.isAddress(header.words[2])
    let removal = remove(header, extra)
    let address = tree(header).file.text(range(header, extra))
    switch (section.acceptsClients, looksLikeAddress) {
    case (true, true):
      propose(
        .addressInHeader, at: range(header, extra), "the address moves to a 'bind' line",
        [
          removal,
          insert(["bind \(address)"], after: header, indentation: bodyIndentation(section)),
        ]
      )
    case (false, true):
      propose(
        .addressInHeader, at: range(header, extra), "a '\(header.keyword)' has no address",
        question: "remove the address, on which nothing listens?", [removal])
    case (_, false):
      let name = header.words[1..<end].joined(separator: "-")
      propose(
        .addressInHeader, at: range(header, extra), "a name has no blanks",
        question: "are these words part of the name, which would be '\(name)'?",
        section.kind == .defaults
          ? [] : [removal, replace(header, 1..<2, with: name)])
    }
  }

  /// Whether a word is what `bind` takes: `:80`, `10.0.0.1:80,:81`, `ipv4@:80`, `/run/socket`.
  private static func isAddress(_ word: String) -> Bool {
    if word.hasPrefix("/") || word.contains("@") { return true }
    guard let colon = word.lastIndex(of: ":") else { return false }
    let port = word[word.index(after: colon)...]
    return port.first.map { $0.isNumber || $0 == "$" || $0 == "\"" } ?? false
  }
}
