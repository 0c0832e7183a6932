/// Bounds on a YAML document. A configuration stays far below them; an attack does not.
public enum YAMLLimit {
  /// Levels of mappings and sequences inside each other.
  public static let nestingDepth = 100

  /// Nodes of the document if every alias were replaced by a copy of its target.
  public static let expandedNodes = 1_000_000

  /// Findings for one document, so that a file of repeated keys does not fill the memory.
  public static let findings = 1_000
}
