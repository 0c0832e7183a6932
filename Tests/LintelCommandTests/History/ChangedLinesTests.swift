import LintelCommand
import LintelSource
import Testing

@Suite("Changed lines of a patch")
struct ChangedLinesTests {
  private static let file = SourceFile(
    id: FileID(0), name: "a.cfg", text: (1...30).map { "line \($0)\n" }.joined())

  /// The lines that a patch makes new.
  private func lines(of patch: String) -> [Int] {
    let changed = ChangedLines(patch: Array(patch.utf8))
    return (1...30).filter { number in
      let line = Self.file.line(number)
      return changed.contains(Self.file.range(line), of: Self.file)
    }
  }

  static let patches: [(patch: String, lines: [Int])] = [
    ("@@ -1 +1 @@\n-a\n+b\n", [1]), ("@@ -3,0 +4,2 @@ frontend f\n+a\n+b\n", [4, 5]),
    ("@@ -4,2 +3,0 @@\n-a\n-b\n", []),
    ("@@ -1 +1 @@\n+a\n@@ -9,0 +10,3 @@\n+b\n", [1, 10, 11, 12]),
    ("+@@ -1 +1 @@\n-@@ -2 +2 @@\n", []), ("@@ nonsense\n@@ -1 +x @@\n@@ -1 +0,5 @@\n", []),
    ("@@ -0,0 +1,99999999999999999999 @@\n", []), ("", []),
  ]

  @Test("are those that the heads of hunks count", arguments: patches.indices)
  func hunks(index: Int) {
    let (patch, expected) = Self.patches[index]
    #expect(lines(of: patch) == expected)
  }

  @Test("a place that reaches into a change is on it")
  func overlap() {
    let changed = ChangedLines(patch: Array("@@ -1 +5 @@\n".utf8))
    let first = Self.file.line(4).lowerBound
    let last = Self.file.line(6).upperBound
    #expect(changed.contains(Self.file.range(first..<last), of: Self.file))
    #expect(!changed.contains(Self.file.range(first..<first + 2), of: Self.file))
    #expect(ChangedLines.all.contains(Self.file.range(0..<0), of: Self.file))
  }
}
