internal import LintelSource
internal import LintelSyntax

/// How much of the values of variables the lines of a file take in.
///
/// A variable may be set to itself twice over, so that forty lines ask for more memory than there
/// is. HAProxy tries; here a line and a file have bounds.
struct ExpansionBudget {
  /// What is left for the line that is read.
  private(set) var room = 0
  /// What the lines so far have taken in.
  private var taken = 0
  /// The first word of the line that would have been too long.
  private(set) var overlong: SourceRange?

  mutating func beginLine() {
    overlong = nil
    room = min(
      HAProxySyntaxLimit.expandedBytesPerLine, HAProxySyntaxLimit.expandedBytesPerFile - taken)
  }

  mutating func take(_ count: Int) {
    let count = min(count, room)
    room -= count
    taken += count
  }

  mutating func refuse(_ word: SourceRange) {
    if overlong == nil { overlong = word }
  }
}
