internal import LintelIR

extension Section {
  /// Removes the annotations that stand right above the header, and returns the key that says the
  /// same.
  mutating func takeAnnotations() -> YAMLEntry? {
    let above = comments.leading.reversed().prefix { line in
      line.flatMap(AnnotationComment.init(comment:)) != nil
    }
    comments.leading.removeLast(above.count)
    return annotationKey(above.reversed())
  }
}

extension DocumentOutline {
  /// Removes the annotations that open the first section and have an empty line below them.
  mutating func takeAnnotations() -> YAMLEntry? {
    guard var first = firstSection else { return nil }
    let lines = first.comments.leading.drop { $0 == nil }
    let top = lines.prefix { $0.flatMap(AnnotationComment.init(comment:)) != nil }
    guard !top.isEmpty, top.endIndex < lines.endIndex, lines[top.endIndex] == nil else {
      return nil
    }
    first.comments.leading = Array(lines[top.endIndex...].dropFirst())
    firstSection = first
    return annotationKey(Array(top))
  }
}

extension DocumentOutline {
  private var firstSection: Section? {
    get {
      switch keys.first {
      case .group(_, let sections): sections.first
      case .ordered(let parts):
        if case .section(let section)? = parts.first { section } else { nil }
      case nil: nil
      }
    }
    set {
      guard let newValue else { return }
      switch keys.first {
      case .group(let kind, let sections):
        keys[0] = .group(kind, [newValue] + sections.dropFirst())
      case .ordered(let parts): keys[0] = .ordered([.section(newValue)] + parts.dropFirst())
      case nil: break
      }
    }
  }
}

/// The key `x-lintel` with what comment lines say: a mapping, or a list where they are several.
private func annotationKey(_ lines: [String?]) -> YAMLEntry? {
  let values = lines.compactMap { line -> YAMLValue? in
    guard let annotation = line.flatMap(AnnotationComment.init(comment:)) else { return nil }
    return .mapping(annotation.entries.map { YAMLEntry(key: $0.key, value: .scalar($0.value)) })
  }
  guard let first = values.first else { return nil }
  return YAMLEntry(key: "x-lintel", value: values.count == 1 ? first : .sequence(values))
}
