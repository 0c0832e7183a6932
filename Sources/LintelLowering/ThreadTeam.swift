internal import Synchronization

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

extension ThreadTeam {
  /// The results of pieces of work that are done at the same time, in the order of the pieces.
  func map<Result: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (_ index: Int) -> Result
  ) -> [Result] {
    guard count > 1 else { return (0..<count).map(work) }
    let results = ResultSlots<Result>(count)
    run(count) { results.set($0, work($0)) }
    return results.all
  }

  /// Cuts `count` elements into pieces that are worth a thread each.
  ///
  /// - Parameter least: For fewer elements a thread costs more than it saves.
  func pieces(of count: Int, least: Int) -> [Range<Int>] {
    let number = max(1, min(width, count / max(least, 1)))
    return (0..<number).map { count * $0 / number..<count * ($0 + 1) / number }
  }
}

/// The results of pieces of work, each set by the thread that has done it.
private final class ResultSlots<Result: Sendable>: Sendable {
  private let slots: Mutex<[Result?]>

  init(_ count: Int) { slots = Mutex(Array(repeating: nil, count: count)) }

  func set(_ index: Int, _ result: Result) { slots.withLock { $0[index] = result } }

  var all: [Result] { slots.withLock { $0.compactMap(\.self) } }
}
