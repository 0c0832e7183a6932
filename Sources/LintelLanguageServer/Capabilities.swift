/// What the server offers. (LSP 3.17, `ServerCapabilities`)
enum Capabilities {
  static func json(_ encoding: PositionEncoding) -> JSONValue {
    [
      "positionEncoding": .string(encoding.rawValue),
      "textDocumentSync": ["openClose": true, "change": 2],
      "hoverProvider": true,
      "completionProvider": ["triggerCharacters": [" ", "[", ",", "{"]],
      "definitionProvider": true,
      "referencesProvider": true,
      "documentHighlightProvider": true,
      "renameProvider": ["prepareProvider": true],
      "documentSymbolProvider": true,
      "foldingRangeProvider": true,
      "codeActionProvider": ["codeActionKinds": ["quickfix", "source.fixAll.lintel"]],
      "documentFormattingProvider": true,
      "documentRangeFormattingProvider": true,
      "semanticTokensProvider": [
        "legend": [
          "tokenTypes": .array(SemanticTokens.Kind.allCases.map { .string($0.name) }),
          "tokenModifiers": [],
        ],
        "full": true,
      ],
    ]
  }
}
