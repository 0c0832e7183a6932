/// The uses of one keyword in a section, in order: a view that copies nothing.
public struct DirectiveUses: RandomAccessCollection, Sendable {
  private let section: Proxy.Storage
  private let entries: Range<Int>

  init(of section: Proxy.Storage, entries: Range<Int>) {
    self.section = section
    self.entries = entries
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { entries.count }

  public subscript(position: Int) -> Directive {
    precondition(position >= 0 && position < entries.count, "no such use of the keyword")
    return section.directives[section.index.position(of: entries.lowerBound + position)]
  }

  /// The position of a use in the directives of its section.
  public func offset(of use: Int) -> Int { section.index.position(of: entries.lowerBound + use) }

  /// The uses of one keyword, then those of another.
  public static func + (a: Self, b: Self) -> [Directive] { Array(a) + Array(b) }

  /// These uses after other directives.
  public static func + (a: [Directive], b: Self) -> [Directive] { a + Array(b) }
}
