import LintelCommand
import LintelSource
import Testing

@Suite("Unified diffs")
struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    let file = SourceFile(id: FileID(0), name: "a.cfg", text: old)
    return String(decoding: UnifiedDiff(of: file, becoming: Array(new.utf8)).bytes, as: UTF8.self)
  }

  @Test("a change is shown with three lines around it")
  func oneHunk() {
    let old = "1\n2\n3\n4\n5\n6\n7\n8\n"
    let new = "1\n2\n3\n4\nfive\n6\n7\n8\n"
    #expect(
      diff(old, new) == """
        --- a.cfg
        +++ a.cfg
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
  }

  @Test("distant changes are hunks of their own, with the line numbers of both sides")
  func twoHunks() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = "0\n" + (1...19).map { "\($0)\n" }.joined()
    let headers = diff(old, new).split(separator: "\n").filter { $0.hasPrefix("@@") }
    #expect(headers == ["@@ -1,3 +1,4 @@", "@@ -17,4 +18,3 @@"])
  }

  @Test("nothing changes nothing")
  func same() {
    #expect(diff("a\nb\n", "a\nb\n") == "--- a.cfg\n+++ a.cfg\n")
  }

  @Test("a last line without an end is told apart")
  func finalNewline() {
    #expect(
      diff("a\nb", "a\nb\n") == """
        --- a.cfg
        +++ a.cfg
        @@ -1,2 +1,2 @@
         a
        -b
        \\ No newline at end of file
        +b

        """)
  }
}
