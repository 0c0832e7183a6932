internal import LintelIR

/// What a regular expression says in terms of plain comparisons, where that can be told without
/// matching: `^/(api|rest)/v[12]$` stands for four texts.
enum RegexMeaning {
  /// A match is, starts with, ends with or holds one of some texts, and that is all.
  case comparison(MatchingMethod, [String])
  /// Every match starts with one of some texts; what follows is not known.
  case start([String])

  /// Nil where nothing is known.
  init?(_ syntax: RegexSyntax) {
    let parts = syntax.alternatives.compactMap(Part.init)
    guard let first = parts.first, parts.count == syntax.alternatives.count else { return nil }
    let texts = parts.flatMap(\.texts.all)
    guard !texts.isEmpty, texts.count <= RegexTexts.limit, !texts.contains("") else { return nil }
    if parts.allSatisfy({ $0.texts.isWhole && $0.matching == first.matching }) {
      self = .comparison(first.matching, texts)
    } else if parts.allSatisfy(\.isBoundToStart) {
      self = .start(texts)
    } else {
      return nil
    }
  }

  /// What every match starts with, one of several texts; nil where it may start anyhow.
  var starts: [String]? {
    switch self {
    case .start(let texts), .comparison(.prefix, let texts), .comparison(.exact, let texts): texts
    case .comparison: nil
    }
  }

  /// One of what `|` separates.
  private struct Part {
    var texts = RegexTexts()
    var isBoundToStart = false
    var isBoundToEnd = false

    /// Nil where a start or an end stands elsewhere.
    init?(_ nodes: [RegexSyntax.Node]) {
      var nodes = nodes[...]
      if case .start? = nodes.first {
        isBoundToStart = true
        nodes.removeFirst()
      }
      if nodes.first?.isAnything == true {
        isBoundToStart = false
        nodes.removeFirst()
      }
      if case .end? = nodes.last {
        isBoundToEnd = true
        nodes.removeLast()
      }
      if nodes.last?.isAnything == true {
        isBoundToEnd = false
        nodes.removeLast()
      }
      for node in nodes {
        guard texts.append(node) else { return nil }
      }
    }

    var matching: MatchingMethod {
      switch (isBoundToStart, isBoundToEnd) {
      case (true, true): .exact
      case (true, false): .prefix
      case (false, true): .suffix
      case (false, false): .substring
      }
    }
  }
}

extension RegexSyntax.Node {
  /// True for `.*`.
  fileprivate var isAnything: Bool {
    if case .repeated(.byte(.any), 0...Int.max) = self { true } else { false }
  }
}

/// The texts that a part of a regular expression stands for, or what they start with.
private struct RegexTexts {
  private(set) var all = [""]
  /// False where something follows that is not written out.
  private(set) var isWhole = true

  /// More texts are not written out.
  static let limit = 32
  private static let classLimit = 10

  /// False for a start or an end, which are no texts.
  mutating func append(_ node: RegexSyntax.Node) -> Bool {
    guard isWhole else { return !node.isAnchor }
    switch node {
    case .start, .end: return false
    case .byte(let set):
      append(
        set.members(limit: Self.classLimit)?.map { String(UnicodeScalar($0)) }, isWhole: true)
    case .group(let alternatives):
      var texts: [String] = []
      var isWhole = true
      for nodes in alternatives {
        var part = RegexTexts()
        for node in nodes {
          guard part.append(node) else { return false }
        }
        texts += part.all
        isWhole = isWhole && part.isWhole
      }
      append(texts, isWhole: isWhole)
    case .repeated(let inner, let count):
      var part = RegexTexts()
      guard part.append(inner) else { return false }
      switch (count.lowerBound, count.upperBound) {
      case (0, 1): append(part.isWhole ? part.all + [""] : nil, isWhole: true)
      case (1, 1): append(part.all, isWhole: part.isWhole)
      case (1..., _): append(part.all, isWhole: false)
      default: append(nil, isWhole: false)
      }
    }
    return true
  }

  /// Appends one of some texts; nil stands for anything.
  private mutating func append(_ next: [String]?, isWhole: Bool) {
    guard let next, all.count * next.count <= Self.limit else {
      self.isWhole = false
      return
    }
    all = all.flatMap { text in next.map { text + $0 } }
    self.isWhole = isWhole
  }
}

extension RegexSyntax.Node {
  fileprivate var isAnchor: Bool {
    switch self {
    case .start, .end: true
    default: false
    }
  }
}
