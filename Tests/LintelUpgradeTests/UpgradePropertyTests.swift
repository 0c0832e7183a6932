import LintelGrammar
import LintelIR
import LintelLowering
import LintelSource
import LintelSyntax
import LintelTestSupport
import LintelUpgrade
import Testing

@Suite("Upgrades: properties")
struct UpgradePropertyTests {
  @Test("a second run has nothing left to edit, and no comment is lost")
  func corpus() {
    for (name, bytes) in Corpus.files {
      check(bytes, name, accepting: [])
      check(bytes, name, accepting: UpgradeRule.all)
    }
  }

  @Test("so it is for mutations, which never trap", arguments: 0..<2)
  func mutations(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for example in UpgradeCase.all {
      for _ in 0..<20 {
        check(generator.mutate(Array(example.before.utf8)), "seed \(seed)", accepting: [])
      }
    }
    for (name, bytes) in Corpus.files where bytes.count < 4_096 {
      check(generator.mutate(bytes), "\(name), seed \(seed)", accepting: UpgradeRule.all)
    }
  }

  @Test("hostile expressions are read or refused, not tripped over", arguments: 0..<8)
  func expressions(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for count in 0..<200 {
      let expression = generator.text(count: count, alphabet: "^$()[]{}*+?|.:- \\\\ abAB12/H")
      let text = generator.text(count: count / 4, alphabet: "\\\\0123456789: /a%")
      let quoted = [expression, text].map { word in
        "'" + String(decoding: word, as: UTF8.self) + "'"
      }
      for keyword in ["reqrep", "reqidel", "reqdeny", "rspirep", "reqpass"] {
        let line = "backend b\n  \(keyword) \(quoted[0]) \(quoted[1])\n"
        check(Array(line.utf8), line, accepting: UpgradeRule.all)
      }
    }
  }

  @Test("where the target takes the old file as well, the model stays the same")
  func sameModel() {
    let texts = [
      "listen l\n  bind :80\n  maxconn 5",
      "backend b\n  acl x path /a ''\n",
    ]
    for text in texts {
      let file = SourceFile(id: FileID(0), name: "a.cfg", text: text)
      let new = upgrade([file], options: UpgradeOptions(target: .latest)).files[0]
      #expect(new != file.bytes)
      let before = lower(text.hasSuffix("\n") ? "backend b\n  acl x path /a\n" : text + "\n")
      #expect(
        lower(String(decoding: new, as: UTF8.self)).configuration.means(
          theSameAs: before.configuration))
    }
  }

  private func lower(_ text: String) -> Lowered {
    var lowering = Lowering(target: .latest)
    lowering.add(HAProxyTree.parse(file: SourceFile(id: FileID(0), name: "a.cfg", text: text)))
    return lowering.finish()
  }

  private func check(_ bytes: [UInt8], _ name: String, accepting: [UpgradeRule]) {
    var options = UpgradeOptions(target: .latest)
    options.accepted = Set(accepting)
    let file = SourceFile(id: FileID(0), name: name, bytes: bytes)
    let once = upgrade([file], options: options)
    for finding in once.findings { #expect(Int(finding.range.upper) <= bytes.count, "\(name)") }
    let again = upgrade(
      [SourceFile(id: FileID(0), name: name, bytes: once.files[0])], options: options)
    #expect(again.files[0] == once.files[0], "\(name)")
    guard !accepting.contains(where: { $0.name == "lone-quote" }) else { return }
    #expect(comments(once.files[0]).isSuperset(of: comments(bytes)), "\(name)")
  }

  private func comments(_ bytes: [UInt8]) -> Set<[UInt8]> {
    let tree = HAProxyTree.parse(file: SourceFile(id: FileID(0), name: "", bytes: bytes))
    return Set(
      tree.lines.compactMap { line in
        tree.comment(of: line).map { Array(bytes[$0.indices]) }
      })
  }
}
