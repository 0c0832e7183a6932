internal import LintelDiagnostics
public import LintelSyntax

extension Lowering {
  /// Adds one file in the YAML notation.
  public mutating func add(_ tree: YAMLTree) {
    syntaxDiagnostics += tree.diagnostics
  }
}
