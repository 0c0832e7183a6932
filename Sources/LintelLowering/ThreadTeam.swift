/// Who runs pieces of work at the same time.
///
/// Lowering knows no threads; whoever calls it may lend it some.
public struct ThreadTeam: Sendable {
  public typealias Work = @Sendable (_ index: Int) -> Void

  /// How many pieces it is worth cutting work into.
  public var width: Int
  /// Runs a piece of work for each index below `count`, and returns when all are done.
  public var run: @Sendable (_ count: Int, _ work: @escaping Work) -> Void

  public init(width: Int, run: @escaping @Sendable (_ count: Int, _ work: @escaping Work) -> Void) {
    self.width = width
    self.run = run
  }

  /// The calling thread alone.
  public static let none = ThreadTeam(width: 1) { count, work in
    for index in 0..<count { work(index) }
  }
}
