internal import LintelDiagnostics
package import LintelSource
internal import LintelSyntax

/// A file of Lintel itself that is wrong, at the place where it is.
package struct DocumentFailure: Error, Hashable {
  package var file: String
  package var position: SourcePosition
  package var reason: String

  /// `file:line:column: reason`, as findings are printed.
  package var message: String { "\(file):\(position.line):\(position.column): \(reason)" }
}

/// A document in YAML, or in JSON, which is a part of YAML, that is read key by key and knows the
/// place of everything it does not expect.
struct StrictDocument {
  typealias Node = YAMLTree.NodeIndex

  let tree: YAMLTree

  init(_ file: SourceFile) throws(DocumentFailure) {
    tree = YAMLTree.parse(file: file)
    guard let fault = tree.diagnostics.first(where: { $0.severity == .error }) else { return }
    throw failure(at: fault.range, fault.message)
  }

  var file: SourceFile { tree.file }

  func failure(at range: SourceRange, _ reason: String) -> DocumentFailure {
    DocumentFailure(
      file: file.name, position: file.position(at: range.lower), reason: reason)
  }

  func failure(_ node: Node, _ reason: String) -> DocumentFailure {
    failure(at: tree.range(of: node), reason)
  }

  /// The keys of a mapping with their values, in order.
  func entries(
    of node: Node, as subject: String
  ) throws(DocumentFailure) -> [(key: Located<String>, value: Node)] {
    guard case .mapping = tree.resolved(node).kind else {
      throw failure(node, "\(subject) must be a mapping of keys to values")
    }
    var entries: [(key: Located<String>, value: Node)] = []
    for entry in tree.entries(of: node) {
      guard let key = tree.scalar(of: entry.key) else {
        throw failure(entry.key, "a key must be a word")
      }
      entries.append((Located(key.text, at: tree.range(of: entry.key)), entry.value))
    }
    return entries
  }

  /// The failure of a key that is not among those known.
  func unknown(
    _ key: Located<String>, among known: some Sequence<String>, as subject: String = "key"
  ) -> DocumentFailure {
    let hint = didYouMean(key.value, among: known).map { ", did you mean '\($0)'?" } ?? ""
    return failure(at: key.range, "unknown \(subject) '\(key.value)'\(hint)")
  }

  func items(of node: Node, as subject: String) throws(DocumentFailure) -> [Node] {
    guard case .sequence = tree.resolved(node).kind else {
      throw failure(node, "\(subject) must be a list")
    }
    return Array(tree.items(of: node))
  }

  func text(_ node: Node, as subject: String) throws(DocumentFailure) -> String {
    guard let scalar = tree.scalar(of: node), !scalar.isPlain || !isNull(scalar.text) else {
      throw failure(node, "\(subject) must be a text")
    }
    return scalar.text
  }

  func bool(_ node: Node, as subject: String) throws(DocumentFailure) -> Bool {
    guard let scalar = tree.scalar(of: node), scalar.isPlain else {
      throw failure(node, "\(subject) must be true or false")
    }
    switch scalar.text {
    case "true": return true
    case "false": return false
    default: throw failure(node, "\(subject) must be true or false")
    }
  }

  /// A whole number in a range.
  func count(
    _ node: Node, in range: ClosedRange<Int>, as subject: String
  ) throws(DocumentFailure) -> Int {
    guard let scalar = tree.scalar(of: node), scalar.isPlain, let number = Int(scalar.text),
      range.contains(number)
    else {
      let end = range.upperBound == .max ? "up" : "to \(range.upperBound)"
      throw failure(node, "\(subject) must be a whole number from \(range.lowerBound) \(end)")
    }
    return number
  }

  /// A text, or a list of texts; each with its place.
  func words(_ node: Node, as subject: String) throws(DocumentFailure) -> [Located<String>] {
    guard case .sequence = tree.resolved(node).kind else {
      let text = try text(node, as: "\(subject), unless it is a list,")
      return text.split(separator: ",").map {
        Located($0.trimmingBlanks, at: tree.range(of: node))
      }
    }
    var words: [Located<String>] = []
    for item in tree.items(of: node) {
      words.append(
        Located(try text(item, as: "an item of \(subject)"), at: tree.range(of: item)))
    }
    return words
  }

  /// The plain scalars that YAML 1.2 reads as no value. (Core schema, section 10.3.2)
  private func isNull(_ text: String) -> Bool {
    ["", "~", "null", "Null", "NULL"].contains(text)
  }
}

extension Substring {
  /// The text without blanks at its ends.
  var trimmingBlanks: String {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
