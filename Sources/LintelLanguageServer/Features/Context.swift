internal import LintelSource

/// What a request is about: a document of a project, and where.
struct RequestContext {
  var analysis: ProjectAnalysis
  var file: SourceFile
  var encoding: PositionEncoding
  /// The offset of the request's position; zero where it has none.
  var offset: UInt32
  /// Whether the client shows Markdown where documentation is wanted at the cursor.
  var showsMarkdown = true

  func location(_ range: SourceRange) -> JSONValue {
    let source = analysis.sources[range.file]
    return [
      "uri": .string(DocumentURI.uri(of: source.name)),
      "range": source.lspRange(of: range, encoding),
    ]
  }

  func range(_ range: SourceRange) -> JSONValue {
    analysis.sources[range.file].lspRange(of: range, encoding)
  }
}
