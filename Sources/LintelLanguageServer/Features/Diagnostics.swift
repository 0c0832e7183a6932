internal import LintelDiagnostics
internal import LintelLint
internal import LintelSource

extension Diagnostic {
  /// The finding as the protocol writes it. (LSP 3.17, `Diagnostic`)
  func lspDiagnostic(in sources: SourceMap, _ encoding: PositionEncoding) -> JSONValue {
    var members: [String: JSONValue] = [
      "range": sources[range.file].lspRange(of: range, encoding),
      "severity": .integer(severity.lspNumber),
      "code": .string(rule),
      "source": "lintel",
      "message": .string(help.map { "\(message)\n\($0)" } ?? message),
      "data": ["name": .string(name)],
    ]
    if let tag = lspTag { members["tags"] = [.integer(tag)] }
    if !related.isEmpty {
      members["relatedInformation"] = .array(
        related.map { place in
          let file = sources[place.range.file]
          return [
            "location": [
              "uri": .string(DocumentURI.uri(of: file.name)),
              "range": file.lspRange(of: place.range, encoding),
            ],
            "message": .string(place.message),
          ]
        })
    }
    return .object(members)
  }

  /// Unnecessary text is shown faded, deprecated text struck out.
  private var lspTag: Int? {
    if rule.hasPrefix(RuleFamily.deprecations.rawValue) { return 2 }
    return name.hasPrefix("unused") || name.hasPrefix("shadowed") ? 1 : nil
  }
}

extension JSONValue {
  /// A diagnostic that leads to the page of its rule. (LSP 3.17, `CodeDescription`)
  func linked(to site: String?) -> JSONValue {
    guard case .object(var members) = self, let rule = members["code"]?.string,
      let link = DocumentationSite.link(to: rule, at: site)
    else { return self }
    members["codeDescription"] = ["href": .string(link)]
    return .object(members)
  }
}

extension Severity {
  fileprivate var lspNumber: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .info: 3
    case .style: 4
    }
  }
}
