extension HAProxyTree {
  /// A section: its header and the lines up to the next header.
  ///
  /// The division is textual: a header between `.if` and `.endif` opens a section like any other.
  @frozen
  public struct Section: Hashable, Sendable {
    public var keyword: SectionKeyword
    /// The index of the header in ``HAProxyTree/lines``.
    public var header: Int
    /// The index after that of the last line.
    public var end: Int

    /// The indices of the lines after the header.
    @inlinable public var body: Range<Int> { header + 1..<end }
  }

  /// A keyword that opens a section. They are reserved: no directive may have such a name.
  public enum SectionKeyword: String, CaseIterable, Sendable {
    case global
    case defaults
    case frontend
    case backend
    case listen
    case userlist
    case peers
    case resolvers
    case mailers
    case ring
    case cache
    case program
    case httpErrors = "http-errors"
    case logForward = "log-forward"
    case logProfile = "log-profile"
    case fcgiApp = "fcgi-app"
    case crtStore = "crt-store"
    case traces
    case acme
    case healthcheck
    case namespaceList = "namespace_list"

    /// The keyword that `word` spells, or nil.
    public init?(_ word: some Collection<UInt8>) {
      let count = word.count
      guard let first = word.first, count < Self.initials.count,
        Self.initials[count] & Self.bit(first) != 0
      else { return nil }
      for (keyword, name) in Self.byLength[count] where word.elementsEqual(name) {
        self = keyword
        return
      }
      return nil
    }

    /// The first letters of the keywords of each length: nearly every line is told apart by these.
    private static let initials: [UInt32] = byLength.map { keywords in
      keywords.reduce(0) { $0 | bit($1.name[0]) }
    }

    private static func bit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter & 31) }

    private static let byLength: [[(keyword: SectionKeyword, name: [UInt8])]] = {
      let longest = allCases.map(\.rawValue.utf8.count).max() ?? 0
      var result = [[(keyword: SectionKeyword, name: [UInt8])]](repeating: [], count: longest + 1)
      for keyword in allCases {
        let name = Array(keyword.rawValue.utf8)
        result[name.count].append((keyword, name))
      }
      return result
    }()
  }
}
