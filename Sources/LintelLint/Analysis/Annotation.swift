internal import LintelGrammar
package import LintelIR

/// What the author has stated in a comment about the other end of a connection:
/// `# lintel: client=go-net-http`.
package struct Annotation: Hashable, Sendable {
  /// `client`, `upstream`, `origin` or `path`.
  package var key: String
  package var value: String
  /// The times in parentheses behind the value, in seconds: `(IdleConnTimeout 90s)`.
  package var seconds: Double?

  /// The annotations in a comment.
  package static func all(in comment: String) -> [Annotation] {
    let text = comment.drop { $0 == " " }
    guard text.hasPrefix("lintel:") else { return [] }
    var annotations: [Annotation] = []
    var seconds: Double?
    for word in text.dropFirst(7).split(whereSeparator: { " ()".contains($0) }) {
      let parts = word.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0].allSatisfy(\.isLowercase) {
        annotations.append(
          Annotation(key: String(parts[0]), value: String(parts[1]), seconds: nil))
      } else if let time = Self.time(String(word)) {
        seconds = time
      }
    }
    if !annotations.isEmpty { annotations[annotations.count - 1].seconds = seconds }
    return annotations
  }

  private static func time(_ text: String) -> Double? {
    for (suffix, factor) in [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600)] {
      if text.hasSuffix(suffix), let value = Double(text.dropLast(suffix.count)) {
        return value * factor
      }
    }
    return nil
  }
}

extension Configuration {
  /// The annotations above the header of a proxy's section, and in the comments within it.
  package func annotations(of proxy: Proxy) -> [Annotation] {
    guard proxy.section < sections.count else { return [] }
    let section = sections[proxy.section]
    var comments = section.comments.leading.compactMap { $0 }
    if let trailing = section.comments.trailing { comments.append(trailing) }
    for directive in section.directives {
      comments += directive.comments.leading.compactMap { $0 }
      if let trailing = directive.comments.trailing { comments.append(trailing) }
    }
    return comments.flatMap(Annotation.all)
  }
}
