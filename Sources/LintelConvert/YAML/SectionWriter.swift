internal import LintelIR

/// Writes the keys of one section.
struct SectionWriter {
  private(set) var items: [SectionItem]
  let widthLimit: Int
  var lines: [String] = []

  mutating func write(_ outline: SectionOutline, indent: Int) {
    for (index, node) in outline.nodes.enumerated() {
      write(node, indent: indent, isFirst: index == 0)
    }
  }

  /// - Parameter isFirst: Whether the empty line above the first directive is left out.
  private mutating func write(_ node: SectionOutline.Node, indent: Int, isFirst: Bool) {
    switch node {
    case .setting(let key, let item):
      writeComments(of: item, indent: indent, isFirst: isFirst)
      writeEntry(YAMLEntry(key: key, value: item.value), of: item, indent: indent)
    case .list(let key, let items):
      openKey(key, node, indent: indent, isFirst: isFirst)
      for (index, item) in items.enumerated() {
        writeComments(of: item, indent: indent + 2, isFirst: index == 0)
        writeItem(item, indent: indent + 2)
      }
    case .tests(let key, let tests):
      openKey(key, node, indent: indent, isFirst: isFirst)
      for (index, test) in tests.enumerated() {
        let node: SectionOutline.Node =
          test.items.count == 1
          ? .setting(key: test.name, test.items[0]) : .list(key: test.name, test.items)
        write(node, indent: indent + 2, isFirst: index == 0)
      }
    case .group(let key, let nodes):
      if let line = flow(node), indent + line.utf8.count <= widthLimit {
        openBlank(node, isFirst: isFirst)
        lines.append(pad(indent) + line)
        return
      }
      openKey(key, node, indent: indent, isFirst: isFirst)
      for (index, child) in nodes.enumerated() {
        write(child, indent: indent + 2, isFirst: index == 0)
      }
    case .steps(let steps):
      openKey(node.key, node, indent: indent, isFirst: isFirst)
      for (index, step) in steps.enumerated() {
        write(step, indent: indent + 2, isFirst: index == 0)
      }
    }
  }

  private mutating func write(_ step: SectionOutline.Step, indent: Int, isFirst: Bool) {
    switch step {
    case .line(let item):
      writeComments(of: item, indent: indent, isFirst: isFirst)
      writeItem(item, indent: indent)
    case .keys(let nodes):
      if let first = step.indices.first {
        // What is above the first line of the step is above the dash.
        write(items[first].comments.tidied(isFirst: isFirst), indent: indent)
        items[first].comments.leading = []
      }
      let start = lines.count
      for (index, node) in nodes.enumerated() {
        write(node, indent: indent + 2, isFirst: index == 0)
      }
      lines[start] = "\(pad(indent))- \(lines[start].dropFirst(indent + 2))"
    }
  }

  /// A key with a mapping of settings that fit on its line, or nil where comments need lines.
  private func flow(_ node: SectionOutline.Node) -> String? {
    guard let value = flowValue(node) else { return nil }
    return YAMLEntry(key: node.key, value: value).flow(isInFlow: false)
  }

  private func flowValue(_ node: SectionOutline.Node) -> YAMLValue? {
    switch node {
    case .setting(_, let item):
      let comments = items[item.index].comments
      let hasComment = comments.trailing != nil || comments.leading.contains { $0 != nil }
      return hasComment ? nil : item.value
    case .group(_, let nodes):
      var entries: [YAMLEntry] = []
      for child in nodes {
        guard let value = flowValue(child) else { return nil }
        entries.append(YAMLEntry(key: child.key, value: value))
      }
      return .mapping(entries)
    case .list, .tests, .steps: return nil
    }
  }

  // MARK: - Lines

  private mutating func openKey(
    _ key: String, _ node: SectionOutline.Node, indent: Int, isFirst: Bool
  ) {
    openBlank(node, isFirst: isFirst)
    lines.append("\(pad(indent))\(YAMLScalar.write(key, isInFlow: false)):")
  }

  /// The empty line above the first directive of a key stands above the key.
  private mutating func openBlank(_ node: SectionOutline.Node, isFirst: Bool) {
    guard !isFirst, let first = node.indices.first else { return }
    let leading = items[first].comments.leading
    if let line = leading.first, line == nil { lines.append("") }
  }

  private mutating func writeComments(of item: SectionOutline.Item, indent: Int, isFirst: Bool) {
    write(items[item.index].comments.tidied(isFirst: isFirst), indent: indent)
  }

  private mutating func write(_ comments: [String?], indent: Int) {
    for comment in comments { lines.append(comment.map { "\(pad(indent))#\($0)" } ?? "") }
  }

  private mutating func writeEntry(
    _ entry: YAMLEntry, of item: SectionOutline.Item, indent: Int
  ) {
    let comment = items[item.index].comments.trailingText
    let line = entry.flow(isInFlow: false)
    guard case .mapping(let entries) = entry.value, indent + line.utf8.count > widthLimit else {
      lines.append(pad(indent) + line + comment)
      return
    }
    lines.append("\(pad(indent))\(YAMLScalar.write(entry.key, isInFlow: false)):\(comment)")
    writeBlock(entries, indent: indent + 2)
  }

  private mutating func writeItem(_ item: SectionOutline.Item, indent: Int) {
    let comment = items[item.index].comments.trailingText
    let line = item.value.flow(isInFlow: false)
    guard case .mapping(let entries) = item.value, indent + 2 + line.utf8.count > widthLimit else {
      lines.append("\(pad(indent))- \(line)\(comment)")
      return
    }
    let start = lines.count
    writeBlock(entries, indent: indent + 2)
    lines[start] = "\(pad(indent))- \(lines[start].dropFirst(indent + 2))\(comment)"
  }

  private mutating func writeBlock(_ entries: [YAMLEntry], indent: Int) {
    for entry in entries {
      if case .mapping(let inner) = entry.value {
        lines.append("\(pad(indent))\(YAMLScalar.write(entry.key, isInFlow: false)):")
        writeBlock(inner, indent: indent + 2)
      } else {
        lines.append(pad(indent) + entry.flow(isInFlow: false))
      }
    }
  }
}
