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
    // Most comments are none; telling so must not cost what reading characters does.
    let start = comment.utf8.firstIndex { $0 != UInt8(ascii: " ") } ?? comment.endIndex
    let text = comment[start...]
    guard text.utf8.starts(with: "lintel:".utf8) else { return [] }
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
    proxy.section < sections.count ? annotations(ofSection: proxy.section) : []
  }

  /// The annotations of each section, by its position; most have none.
  var annotations: [Int: [Annotation]] {
    var found: [Int: [Annotation]] = [:]
    for position in sections.indices {
      let annotations = annotations(ofSection: position)
      if !annotations.isEmpty { found[position] = annotations }
    }
    return found
  }

  private func annotations(ofSection position: Int) -> [Annotation] {
    var annotations: [Annotation] = []
    if !sections[position].comments.isEmpty {
      sections[position].comments.collect(into: &annotations)
    }
    for directive in sections[position].directives where directive.hasComments {
      directive.comments.collect(into: &annotations)
    }
    return annotations
  }
}

extension Comments {
  fileprivate func collect(into annotations: inout [Annotation]) {
    for case let line? in leading { annotations += Annotation.all(in: line) }
    if let trailing { annotations += Annotation.all(in: trailing) }
  }
}
