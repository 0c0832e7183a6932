internal import LintelDiagnostics
internal import LintelIR
internal import LintelSource
internal import LintelSyntax

/// Reads `x-lintel`: what lint is to know about the other end of connections.
///
/// The model has annotations as comments, so that lint finds them in the same place in both
/// notations.
struct YAMLAnnotations {
  static let key = "x-lintel"

  let tree: YAMLTree
  var report = Report()

  init(tree: YAMLTree) { self.tree = tree }

  /// The comment lines that say the same; what is wrong is in ``report``.
  mutating func read(_ node: YAMLTree.NodeIndex) -> [String] {
    if case .sequence = tree.resolved(node).kind {
      return tree.items(of: node).compactMap { readOne($0) }
    }
    return readOne(node).map { [$0] } ?? []
  }

  private mutating func readOne(_ node: YAMLTree.NodeIndex) -> String? {
    guard case .mapping = tree.resolved(node).kind else {
      report.error(
        .invalidYAML, "'\(Self.key)' is a mapping, not \(tree.describe(node))",
        at: tree.range(of: node), help: "write for instance '\(Self.key): {client: go-net-http}'")
      return nil
    }
    var entries: [AnnotationComment.Entry] = []
    for entry in tree.entries(of: node) {
      guard let key = tree.scalar(of: entry.key)?.text else { continue }
      guard let value = tree.scalar(of: entry.value)?.text,
        AnnotationComment([.init(key: key, value: value), .init(key: "x", value: "x")]) != nil
      else {
        report.error(
          .invalidYAML, "'\(key)' is no annotation, or its value is not one word",
          at: tree.range(of: entry.value),
          help: "a key has small letters, digits and '-'; only 'note' may have blanks")
        return nil
      }
      entries.append(AnnotationComment.Entry(key: key, value: value))
    }
    guard let annotation = AnnotationComment(entries) else {
      report.error(
        .invalidYAML, "'\(Self.key)' says nothing that lint could read", at: tree.range(of: node),
        help: "name the other end, for instance '{client: go-net-http}'")
      return nil
    }
    return annotation.comment
  }
}
