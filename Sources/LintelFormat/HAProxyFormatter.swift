public import LintelSyntax

/// How HAProxy text is laid out.
public struct FormatOptions: Sendable, Hashable {
  /// Spaces before the directives of a section.
  public var indentation = 4

  public init() {}
}

/// The text of a tree with its blanks, and nothing else, put in order.
public func format(_ tree: HAProxyTree, options: FormatOptions = FormatOptions()) -> [UInt8] {
  tree.text
}
