/// The uses of one keyword in a section, in order: a view that copies nothing.
public struct DirectiveUses: RandomAccessCollection, Sendable {
  private let directives: [Directive]
  private let index: KeywordIndex
  private let entries: Range<Int>

  init(of directives: [Directive], index: KeywordIndex, entries: Range<Int>) {
    self.directives = directives
    self.index = index
    self.entries = entries
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { entries.count }

  public subscript(position: Int) -> Directive {
    precondition(position >= 0 && position < entries.count, "no such use of the keyword")
    return directives[index.position(of: entries.lowerBound + position)]
  }

  /// The position of a use in the directives of its section.
  public func offset(of use: Int) -> Int { index.position(of: entries.lowerBound + use) }

  /// The uses of one keyword, then those of another.
  public static func + (a: Self, b: Self) -> [Directive] { Array(a) + Array(b) }

  /// These uses after other directives.
  public static func + (a: [Directive], b: Self) -> [Directive] { a + Array(b) }
}
