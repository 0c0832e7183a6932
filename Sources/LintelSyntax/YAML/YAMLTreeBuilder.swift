internal import LintelDiagnostics
internal import LintelSource

/// Builds the tree from events, with a stack of its own instead of recursion.
struct YAMLTreeBuilder {
  /// What a node is to its parent.
  enum Role { case root, key, value, item }

  /// A collection whose end has not been read yet.
  struct Frame {
    var node: Int
    var isMapping: Bool
    var isFlow: Bool
    var children: [Int] = []
    /// Nodes in the collection, itself included, with every alias replaced by its target.
    var expandedNodes = 1
    /// Levels of collections in it, itself included, with every alias replaced.
    var height = 1
  }

  /// What the tree does not keep but comments need.
  struct Origin {
    var role: Role
    var parent: Int?
    var isFlow = false
    var expandedNodes = 1
    var height = 0
    /// The bytes that hold no comment; for a block scalar, its text without the header.
    var opaque: Range<Int>
  }

  let file: SourceFile
  let offsets: CharacterOffsets
  var nodes: [YAMLTree.Node] = []
  var origins: [Origin] = []
  var entries: [YAMLTree.Entry] = []
  var items: [Int] = []
  var diagnostics: [Diagnostic] = []
  private var frames: [Frame] = []
  private var anchors: [String: Int] = [:]
  private var documents = 0

  init(file: SourceFile) {
    self.file = file
    self.offsets = CharacterOffsets(file.bytes)
    // A line is mostly a key and a value; arrays that grow step by step are copied many times.
    let lines = file.bytes.count { $0 == UInt8(ascii: "\n") }
    nodes.reserveCapacity(2 * lines)
    origins.reserveCapacity(2 * lines)
    entries.reserveCapacity(lines)
  }

  mutating func build() -> YAMLTree {
    let failure = readYAMLEvents(file.bytes) { handle($0, offsets.bytes($1)) }
    if let failure {
      let flow = frames.last(where: \.isFlow).map { Int(nodes[$0.node].range.lower) }
      diagnostics.append(failure.diagnostic(in: file, offsets: offsets, openFlow: flow))
    }
    let isComplete = frames.isEmpty && failure == nil && documents < 2
    while !frames.isEmpty { close(at: nil) }
    let attached = CommentAttachment(
      file: file, nodes: nodes, origins: origins, isComplete: isComplete)
    diagnostics.sort { ($0.range.lower, $0.range.upper) < ($1.range.lower, $1.range.upper) }
    return YAMLTree(
      file: file, nodes: attached.nodes, entries: entries, items: items,
      comments: attached.comments, attachedComments: attached.indices,
      finalCommentIndices: attached.pending, diagnostics: diagnostics)
  }

  /// Takes one event in; returns whether to go on.
  private mutating func handle(_ event: YAMLEvent, _ range: Range<Int>) -> Bool {
    switch event {
    case .documentStart:
      documents += 1
      guard documents > 1 else { return true }
      report(.severalDocuments, range, "a configuration is one document")
      return false
    case .scalar(let scalar, let properties):
      addScalar(scalar, properties, range)
      return true
    case .mappingStart(let isFlow, let properties):
      return open(isMapping: true, isFlow: isFlow, properties, range)
    case .sequenceStart(let isFlow, let properties):
      return open(isMapping: false, isFlow: isFlow, properties, range)
    case .collectionEnd:
      close(at: range.upperBound)
      return true
    case .alias(let name): return addAlias(name, range)
    }
  }

  private mutating func addScalar(
    _ scalar: YAMLTree.Scalar, _ properties: YAMLProperties, _ range: Range<Int>
  ) {
    let lower = properties.isEmpty ? range.lowerBound : contentStart(range)
    let isBlock = scalar.style == .literal || scalar.style == .folded
    let content = lower..<(isBlock ? blockScalarEnd(lower..<range.upperBound) : range.upperBound)
    let index = add(.scalar(scalar), properties, content)
    if isBlock {
      origins[index].opaque = lineEnd(after: lower, limit: content.upperBound)..<content.upperBound
    }
    let names = scalar.isPlain ? ["str", "int", "float", "bool", "null"] : ["str"]
    check(properties.tag, of: index, names)
    attach(index, expandedNodes: 1, height: 0)
  }

  /// A tag that is not the type that the value has anyway asks for something unknown.
  private mutating func check(_ tag: String?, of node: Int, _ known: [String]) {
    guard let tag, tag != "!", !known.contains(where: { tag == YAMLTree.tagPrefix + $0 }) else {
      return
    }
    report(
      .unknownTag, nodes[node].range.indices, "the tag '\(tag)' means nothing here; leave it out")
  }

  private mutating func open(
    isMapping: Bool, isFlow: Bool, _ properties: YAMLProperties, _ range: Range<Int>
  ) -> Bool {
    let lower = properties.isEmpty ? range.lowerBound : contentStart(range)
    guard frames.count < YAMLLimit.nestingDepth else {
      report(
        .nestingTooDeep, lower..<lower,
        "more than \(YAMLLimit.nestingDepth) levels of mappings and sequences")
      return false
    }
    let kind: YAMLTree.Kind = isMapping ? .mapping(0..<0) : .sequence(0..<0)
    let index = add(kind, properties, lower..<lower)
    origins[index].isFlow = isFlow
    check(properties.tag, of: index, [isMapping ? "map" : "seq"])
    frames.append(Frame(node: index, isMapping: isMapping, isFlow: isFlow))
    return true
  }

  /// Ends the innermost collection; without an end of its own it ends with its last child.
  private mutating func close(at end: Int?) {
    guard let frame = frames.popLast() else { return }
    var upper = nodes[frame.node].range.upper
    if frame.isFlow, let end {
      upper = max(upper, UInt32(end))
    } else if let last = frame.children.last {
      upper = max(upper, nodes[last].range.upper)
    }
    nodes[frame.node].range.upper = upper
    if frame.isMapping {
      closeMapping(frame)
    } else {
      nodes[frame.node].kind = .sequence(items.count..<items.count + frame.children.count)
      items += frame.children
    }
    attach(frame.node, expandedNodes: frame.expandedNodes, height: frame.height)
  }

  private mutating func closeMapping(_ frame: Frame) {
    let first = entries.count
    var seen: [String: Int] = [:]
    for pair in stride(from: 0, to: frame.children.count - 1, by: 2) {
      let key = frame.children[pair]
      entries.append(YAMLTree.Entry(key: key, value: frame.children[pair + 1]))
      check(key, &seen)
    }
    nodes[frame.node].kind = .mapping(first..<entries.count)
  }

  private mutating func check(_ key: Int, _ seen: inout [String: Int]) {
    let range = nodes[key].range
    guard case .scalar(let scalar) = nodes[key].kind else {
      return report(.keyIsNotScalar, range.indices, "a key is a single word")
    }
    if scalar.text == "<<", scalar.isPlain {
      return report(.mergeKey, range.indices, "merge keys are not supported")
    }
    guard let other = seen.updateValue(key, forKey: scalar.text) else { return }
    let related = RelatedPlace(range: nodes[other].range, message: "it is here already")
    add(
      YAMLSyntaxRule.duplicateKey.at(
        range, "the mapping has the key '\(scalar.text)' twice", related: [related]))
  }

  private mutating func addAlias(_ name: String, _ range: Range<Int>) -> Bool {
    guard let target = anchors[name] else {
      report(.unknownAlias, range, "no anchor '\(name)' precedes this alias")
      return false
    }
    if frames.contains(where: { $0.node == target }) {
      report(.recursiveAlias, range, "the alias repeats a node that it is part of")
      return false
    }
    let repeated = origins[target]
    if frames.count + repeated.height > YAMLLimit.nestingDepth {
      report(
        .nestingTooDeep, range,
        "the alias makes more than \(YAMLLimit.nestingDepth) levels of mappings and sequences")
      return false
    }
    let index = add(.alias(target), YAMLProperties(), range)
    attach(index, expandedNodes: repeated.expandedNodes, height: repeated.height)
    let total = frames.reduce(0) { $0 + $1.expandedNodes }
    guard total > YAMLLimit.expandedNodes else { return true }
    report(
      .aliasExpansion, range,
      "aliases repeat more than \(YAMLLimit.expandedNodes) nodes in all")
    return false
  }

  /// Appends a node that starts here.
  private mutating func add(
    _ kind: YAMLTree.Kind, _ properties: YAMLProperties, _ range: Range<Int>
  ) -> Int {
    let index = nodes.count
    nodes.append(
      YAMLTree.Node(
        kind: kind, range: file.range(range), anchor: properties.anchor, tag: properties.tag,
        leadingComments: 0..<0, trailingComment: nil))
    var role = Role.root
    if let frame = frames.last {
      role = !frame.isMapping ? .item : frame.children.count.isMultiple(of: 2) ? .key : .value
    }
    origins.append(Origin(role: role, parent: frames.last?.node, opaque: range))
    if let anchor = properties.anchor { anchors[anchor] = index }
    return index
  }

  /// Hands a complete node to the collection that it is part of.
  private mutating func attach(_ index: Int, expandedNodes: Int, height: Int) {
    origins[index].expandedNodes = expandedNodes
    origins[index].height = height
    guard !frames.isEmpty else { return }
    let last = frames.count - 1
    frames[last].children.append(index)
    // Each addend is below the limit or ends the document, so the sum cannot overflow.
    frames[last].expandedNodes += expandedNodes
    frames[last].height = max(frames[last].height, height + 1)
  }

  private mutating func add(_ finding: Diagnostic) {
    if diagnostics.count < YAMLLimit.findings { diagnostics.append(finding) }
  }

  private mutating func report(_ rule: YAMLSyntaxRule, _ range: Range<Int>, _ message: String) {
    add(rule.at(file.range(range), message))
  }
}
