public import LintelDiagnostics
public import LintelSource

/// One YAML document with its comments, every node of which knows where it is written.
///
/// Nodes live in one flat array and refer to each other by index, so a tree of any depth is built,
/// copied and dropped without recursion. An alias has the index of the node it repeats: reading
/// through aliases is explicit, and a reader that copies is bounded by ``YAMLLimit``.
///
/// - Invariant: a child has a larger index than its parent; an alias has a larger one than its
///   target. Following either therefore ends.
public struct YAMLTree: Sendable {
  public let file: SourceFile

  /// The nodes in the order in which they start; the root, if there is one, is the first.
  public let nodes: [Node]

  /// The keys and values of all mappings; a mapping has a range of them.
  public let entries: [Entry]

  /// The items of all sequences; a sequence has a range of them.
  public let items: [NodeIndex]

  /// Every comment, in order.
  public let comments: [Comment]

  /// The leading comments of all nodes, as indices into ``comments``; a node has a range of them.
  let attachedComments: [Int]

  /// The comments after the last node.
  let finalCommentIndices: [Int]

  /// What is wrong with the notation, in source order. With an error, the tree holds what was read
  /// before it.
  public let diagnostics: [Diagnostic]

  /// The position of a node in ``nodes``.
  public typealias NodeIndex = Int
}

extension YAMLTree {
  /// The bytes of the file: a tree adds nothing and loses nothing.
  public var text: [UInt8] { file.bytes }

  /// The outermost node, or nil if the document is empty or unreadable.
  public var root: NodeIndex? { nodes.isEmpty ? nil : 0 }

  public subscript(index: NodeIndex) -> Node { nodes[index] }

  /// The node itself, or the one that an alias stands for.
  public func resolved(_ index: NodeIndex) -> Node {
    guard case .alias(let target) = nodes[index].kind else { return nodes[index] }
    return nodes[target]
  }

  /// What the tags of YAML's own types start with.
  static let tagPrefix = "tag:yaml.org,2002:"

  /// Whether a node is a scalar without quotes that no tag declares to be text, so that it may say
  /// more than its letters: `true`, `null`.
  public func maySayMore(_ index: NodeIndex) -> Bool {
    let node = resolved(index)
    guard case .scalar(let scalar) = node.kind, scalar.isPlain else { return false }
    return node.tag != Self.tagPrefix + "str" && node.tag != "!"
  }

  /// The entries of a mapping, aliases followed; empty for any other node.
  public func entries(of index: NodeIndex) -> ArraySlice<Entry> {
    guard case .mapping(let range) = resolved(index).kind else { return [] }
    return entries[range]
  }

  /// The items of a sequence, aliases followed; empty for any other node.
  public func items(of index: NodeIndex) -> ArraySlice<NodeIndex> {
    guard case .sequence(let range) = resolved(index).kind else { return [] }
    return items[range]
  }

  /// What a scalar says, aliases followed; nil for any other node.
  public func scalar(of index: NodeIndex) -> Scalar? {
    guard case .scalar(let scalar) = resolved(index).kind else { return nil }
    return scalar
  }

  /// The value under a key that is a scalar with this text, or nil.
  public func value(of key: String, in index: NodeIndex) -> NodeIndex? {
    entries(of: index).first { scalar(of: $0.key)?.text == key }?.value
  }

  public func range(of index: NodeIndex) -> SourceRange { nodes[index].range }

  /// The comments above a node, in order. Each comment of a document belongs to one node.
  ///
  /// Comments above an entry belong to its key, those above an item to the item, even if the item
  /// is itself a mapping; a mapping or sequence that is a value has none. The exceptions are empty
  /// collections and scalars below their keys.
  public func leadingComments(of index: NodeIndex) -> [Comment] {
    attachedComments[nodes[index].leadingComments].map { comments[$0] }
  }

  /// The comment behind a node on the line where it ends, or behind the `|` or `>` of a block
  /// scalar. The comment behind a key whose value starts on a later line belongs to the key.
  public func trailingComment(of index: NodeIndex) -> Comment? {
    nodes[index].trailingComment.map { comments[$0] }
  }

  /// The comments after the last node.
  public var finalComments: [Comment] { finalCommentIndices.map { comments[$0] } }
}

extension YAMLTree {
  public struct Node: Sendable, Hashable {
    public var kind: Kind
    /// From the first byte of the content to the last; an anchor and a tag are not part of it.
    public var range: SourceRange
    /// The name of the anchor without its ampersand.
    public var anchor: String?
    /// The tag as libyaml resolves it, or nil if there is none.
    public var tag: String?
    /// A range of ``YAMLTree/attachedComments``; read by ``YAMLTree/leadingComments(of:)``.
    var leadingComments: Range<Int>
    /// An index into ``YAMLTree/comments``; read by ``YAMLTree/trailingComment(of:)``.
    var trailingComment: Int?
  }

  public enum Kind: Sendable, Hashable {
    case scalar(Scalar)
    /// A range of ``YAMLTree/entries``.
    case mapping(Range<Int>)
    /// A range of ``YAMLTree/items``.
    case sequence(Range<Int>)
    /// The node that the alias repeats; never an alias itself.
    case alias(NodeIndex)
  }

  public struct Entry: Sendable, Hashable {
    public var key: NodeIndex
    public var value: NodeIndex
  }

  /// A scalar, its quotes, escapes and folds gone. It has no type: what `no` means is up to whoever
  /// reads it.
  public struct Scalar: Sendable, Hashable {
    public var text: String
    public var style: Style

    /// Whether it says `text` and is written without quotes, as `null`, `true` or a number are.
    public var isPlain: Bool { style == .plain }
  }

  public enum Style: UInt8, Sendable {
    case plain
    case singleQuoted
    case doubleQuoted
    /// `|`
    case literal
    /// `>`
    case folded
  }

  public struct Comment: Sendable, Hashable {
    /// From the `#` to the end of the line, terminator excluded.
    public var range: SourceRange
    /// Whether nothing but blanks precedes it on its line.
    public var isOwnLine: Bool
  }
}
