import LintelSource
import LintelSyntax
import Testing

@Suite("YAML tree: comments")
struct YAMLCommentTests {
  /// A document, and its nodes that have comments as `node <leading >trailing`.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var attached: [String]
    var final: [String] = []

    var testDescription: String { text }
  }

  static let cases: [Case] = [
    Case(text: "# 1\n# 2\n\na: 1 # 3\n", attached: ["a <# 1 <# 2", "1 ># 3"]),
    Case(text: "a: # 1\n  # 2\n  b: 1\n# 3\nc: 2\n", attached: ["a ># 1", "b <# 2", "c <# 3"]),
    Case(text: "a:\n  # 1\n  - x # 2\n  # 3\n  - y: 1\n", attached: ["x <# 1 ># 2", "{y <# 3"]),
    Case(text: "- # 1\n  a: 1\n", attached: ["{a <# 1"]),
    Case(text: "a: | # 1\n  # text\n  b\n# 2\n", attached: ["|# text\nb ># 1"], final: ["# 2"]),
    Case(text: "a: [x, y] # 1\n", attached: ["[x ># 1"]),
    Case(
      text: "a: [ # 1\n  x, # 2\n  y # 3\n] # 4\n", attached: ["[x ># 4", "x <# 1 ># 2", "y ># 3"]),
    Case(text: "a: [[x]] # 1\n", attached: ["[[x ># 1"]),
    Case(
      text: "a: \"# no\" # 1\nb: x#y\nc: 'it''s #' # 2\n", attached: ["# no ># 1", "it's # ># 2"]),
    Case(text: "a: # 1\nb: 1\n", attached: [" ># 1"]),
    Case(text: "a:\n  # 1\n  x\n", attached: ["x <# 1"]),
    Case(text: "--- # 1\na: &n # 2\n  x\n", attached: ["a <# 1 ># 2"]),
    Case(text: "# 1\n", attached: [], final: ["# 1"]),
    Case(text: "é: é # é\r\n# ü\r\nb: 1\r\n", attached: ["é ># é", "b <# ü"]),
    Case(text: "a: one\n  two # 1\n", attached: ["one two ># 1"]),
    Case(text: "a: >- # 1\n  # x\n\n\n# 2\nb: 1\n", attached: ["># x ># 1", "b <# 2"]),
    Case(text: "{a: 1, # 1\n # 2\n b: 2}\n# 3\n", attached: ["1 ># 1", "b <# 2"], final: ["# 3"]),
  ]

  @Test("every comment belongs to one node", arguments: cases)
  func attachment(_ testCase: Case) {
    let tree = parseYAML(testCase.text)
    #expect(tree.diagnostics.isEmpty)
    let attached = tree.nodes.indices.compactMap { index -> String? in
      let leading = tree.leadingComments(of: index).map { " <" + tree.file.text($0.range) }
      let trailing = tree.trailingComment(of: index).map { " >" + tree.file.text($0.range) } ?? ""
      let all = leading.joined() + trailing
      return all.isEmpty ? nil : name(tree, index) + all
    }
    #expect(attached == testCase.attached)
    #expect(tree.finalComments.map { tree.file.text($0.range) } == testCase.final)
    #expect(isComplete(tree))
  }

  private func name(_ tree: YAMLTree, _ index: Int) -> String {
    switch tree[index].kind {
    case .scalar(let scalar):
      let mark = scalar.style == .literal ? "|" : scalar.style == .folded ? ">" : ""
      return mark + scalar.text.split(separator: "\n").joined(separator: "\n")
    case .mapping: return "{" + (tree.entries(of: index).first.map { name(tree, $0.key) } ?? "")
    case .sequence: return "[" + (tree.items(of: index).first.map { name(tree, $0) } ?? "")
    case .alias: return "*"
    }
  }
}

/// Whether each comment is with exactly one node, or after the last one.
func isComplete(_ tree: YAMLTree) -> Bool {
  var found = tree.finalComments
  for index in tree.nodes.indices {
    found += tree.leadingComments(of: index)
    if let comment = tree.trailingComment(of: index) { found.append(comment) }
  }
  found.sort { $0.range.lower < $1.range.lower }
  return found == tree.comments
}
