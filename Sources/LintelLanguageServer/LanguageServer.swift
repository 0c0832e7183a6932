internal import LintelConvert
internal import LintelDiagnostics
internal import LintelFormat
package import LintelGrammar
package import LintelLint
internal import LintelLowering
internal import LintelSource
internal import LintelSyntax

/// A language server without its transport: messages in, messages out.
/// (Language Server Protocol 3.17)
///
/// Parsing waits for the first request that needs it, rules wait until the client is silent, so
/// typing never waits for them.
package struct LanguageServer {
  /// What the server cannot do itself.
  package struct Surroundings {
    /// The bytes of a file that the editor has not opened, or nil.
    package var readFile: (String) -> [UInt8]?

    /// What the settings say that hold for a file.
    package var policy: (String) -> ProjectPolicy

    /// Who works on a long configuration at the same time.
    package var threads: Linter.Threads

    /// The address of the documentation, where it is published.
    package var documentation: String?

    package init(
      readFile: @escaping (String) -> [UInt8]?,
      policy: @escaping (String) -> ProjectPolicy = { _ in ProjectPolicy() },
      threads: Linter.Threads = .none
    ) {
      self.readFile = readFile
      self.policy = policy
      self.threads = threads
    }

    var team: ThreadTeam { ThreadTeam(width: threads.count, run: threads.run) }
  }

  private enum State { case created, running, shutDown }

  private let surroundings: Surroundings
  private let version: String
  private var state = State.created
  private var workspace = Workspace()
  private var encoding = PositionEncoding.utf16
  private var options: LintOptions
  private var target: Version
  /// The documents whose findings have changed since they were last published.
  private var unpublished: Set<String> = []
  private var client = ClientCapabilities()
  /// What the user is to be told of and has not been yet.
  private var problems: [String] = []
  /// Set by `exit`: the status with which the process is to end.
  package private(set) var exitStatus: Int32?

  package init(
    surroundings: Surroundings, version: String, options: LintOptions = LintOptions(),
    target: Version = .latest
  ) {
    self.surroundings = surroundings
    self.version = version
    self.options = options
    self.target = target
  }

  /// Whether ``publish()`` has anything to say.
  package var hasUnpublished: Bool { !unpublished.isEmpty || !problems.isEmpty }

  /// Handles the bytes of one message.
  ///
  /// - Returns: The messages to send.
  package mutating func receive(_ bytes: [UInt8]) -> [[UInt8]] {
    let message: JSONValue
    do {
      message = try JSONReader.read(bytes)
    } catch {
      return [
        Self.failure(.null, RequestError(.parseError, "no JSON at byte \(error.offset)")).bytes
      ]
    }
    guard let method = message["method"]?.string else {
      // An answer to a request of the server has an id and no method; the server asks nothing.
      if message["result"] != nil || message["error"] != nil { return [] }
      let reason = "a message is an object with a 'method'; there are no batches"
      return [Self.failure(message["id"] ?? .null, RequestError(.invalidRequest, reason)).bytes]
    }
    let parameters = message["params"] ?? .null
    guard let id = message["id"] else {
      handle(notification: method, parameters)
      return []
    }
    do {
      try check(parameters, of: method)
      let result = try handle(request: method, parameters)
      return [JSONValue.object(["jsonrpc": "2.0", "id": id, "result": result]).bytes]
    } catch {
      return [Self.failure(id, error).bytes]
    }
  }

  /// Refuses parameters that have not the shape which the protocol gives them.
  private func check(_ parameters: JSONValue, of method: String) throws(RequestError) {
    switch parameters {
    case .null, .object: break
    default: throw RequestError(.invalidParams, "the parameters are an object")
    }
    guard state == .running, method.hasPrefix("textDocument/") else { return }
    guard parameters["textDocument"]?["uri"]?.string != nil else {
      throw RequestError(.invalidParams, "'textDocument' with its 'uri' is missing")
    }
    let needsPosition = [
      "hover", "completion", "definition", "references", "documentHighlight", "prepareRename",
      "rename",
    ].contains(method.dropFirst("textDocument/".count))
    let position = parameters["position"]
    guard !needsPosition || position?["line"]?.integer != nil && position?["character"] != nil
    else {
      throw RequestError(.invalidParams, "'position' with its 'line' and 'character' is missing")
    }
    if method == "textDocument/rename", parameters["newName"]?.string == nil {
      throw RequestError(.invalidParams, "'newName' is missing")
    }
  }

  private static func failure(_ id: JSONValue, _ error: RequestError) -> JSONValue {
    [
      "jsonrpc": "2.0", "id": id,
      "error": ["code": .integer(error.code.rawValue), "message": .string(error.message)],
    ]
  }

  // MARK: - Notifications

  private mutating func handle(notification method: String, _ parameters: JSONValue) {
    let document = parameters["textDocument"]
    let uri = document?["uri"]?.string ?? ""
    switch method {
    case "exit": exitStatus = state == .shutDown ? 0 : 1
    case "textDocument/didOpen":
      guard let path = DocumentURI.path(of: uri) else { return }
      workspace.open(
        Document(
          uri: uri, path: path, version: document?["version"]?.integer ?? 0,
          text: document?["text"]?.string ?? "", language: document?["languageId"]?.string))
      unpublished.formUnion(workspace.related(to: uri))
    case "textDocument/didChange":
      workspace.change(uri, to: document?["version"]?.integer) { document in
        for change in parameters["contentChanges"]?.array ?? [] {
          document.apply(change, encoding)
        }
      }
      unpublished.formUnion(workspace.related(to: uri))
    case "textDocument/didClose":
      unpublished.formUnion(workspace.related(to: uri))
      workspace.close(uri)
    case "workspace/didChangeWatchedFiles":
      workspace.forgetAnalyses()
      unpublished.formUnion(workspace.uris)
    default: break
    }
  }

  /// What can be said at once of long documents that changed; see ``ProvisionalFindings``. To be
  /// called when no message is waiting, before ``publish()``, which says the rest.
  package mutating func publishAtOnce() -> [[UInt8]] {
    unpublished.sorted().compactMap { uri in
      guard let provisional = workspace.provisionalFindings(of: uri) else { return nil }
      return report(
        of: uri,
        provisional.findings.map { $0.lspDiagnostic(in: provisional.sources, encoding) })
    }
  }

  /// The findings of the documents that changed, to be called when no message is waiting.
  package mutating func publish() -> [[UInt8]] {
    defer { (unpublished, problems) = ([], []) }
    let reports = unpublished.sorted().map { uri in
      var findings: [JSONValue] = []
      if let document = workspace.document(uri), document.isSettings {
        findings = settingsFindings(of: document)
      } else if workspace.isConfiguration(uri), let context = context(of: uri, at: nil) {
        findings = workspace.findings(of: uri, options, surroundings)
          .filter { $0.range.file == context.file.id }
          .map { $0.lspDiagnostic(in: context.analysis.sources, encoding) }
      }
      return report(of: uri, findings)
    }
    return (problems + workspace.takeProblems()).map(Self.notice) + reports
  }

  /// What is wrong with a settings file, as it was saved last.
  private func settingsFindings(of document: Document) -> [JSONValue] {
    guard let problem = surroundings.policy(document.path).problem else { return [] }
    // `file:line:column: reason`, where the reason has a place.
    var reason = problem
    var offset: UInt32 = 0
    if problem.hasPrefix(document.path + ":") {
      let parts = problem.dropFirst(document.path.count + 1)
        .split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      if parts.count == 3, let line = Int(parts[0]), let column = Int(parts[1]),
        (1...max(document.file.lineCount, 1)).contains(line)
      {
        let bounds = document.file.line(line)
        offset = UInt32(min(bounds.lowerBound + max(column, 1) - 1, bounds.upperBound))
        reason = String(parts[2].drop { $0 == " " })
      }
    }
    let end = document.file.line(document.file.position(at: offset).line).upperBound
    let range = document.file.range(Int(offset)..<max(Int(offset), end))
    return [
      [
        "range": document.file.lspRange(of: range, encoding), "severity": 1, "source": "lintel",
        "message": .string(reason),
      ]
    ]
  }

  /// (LSP 3.17, `textDocument/publishDiagnostics`)
  private func report(of uri: String, _ findings: [JSONValue]) -> [UInt8] {
    let linked = findings.map { $0.linked(to: surroundings.documentation) }
    var parameters: [String: JSONValue] = ["uri": .string(uri), "diagnostics": .array(linked)]
    if let version = workspace.document(uri)?.version { parameters["version"] = .integer(version) }
    let message: JSONValue = [
      "jsonrpc": "2.0", "method": "textDocument/publishDiagnostics",
      "params": .object(parameters),
    ]
    return message.bytes
  }

  /// A message that the editor shows. (LSP 3.17, `window/showMessage`)
  private static func notice(_ text: String) -> [UInt8] {
    let message: JSONValue = [
      "jsonrpc": "2.0", "method": "window/showMessage",
      "params": ["type": 1, "message": .string("Lintel: \(text)")],
    ]
    return message.bytes
  }

  // MARK: - Requests

  private mutating func handle(
    request method: String, _ parameters: JSONValue
  ) throws(RequestError) -> JSONValue {
    switch (method, state) {
    case ("initialize", .created): return initialize(parameters)
    case ("initialize", _):
      throw RequestError(.invalidRequest, "'initialize' comes once")
    case (_, .created):
      throw RequestError(.serverNotInitialized, "'initialize' comes first")
    case (_, .shutDown): throw RequestError(.invalidRequest, "the server is shut down")
    case ("shutdown", .running):
      state = .shutDown
      return .null
    default: return try handle(documentRequest: method, parameters)
    }
  }

  private mutating func initialize(_ parameters: JSONValue) -> JSONValue {
    state = .running
    let offered = parameters["capabilities"]?["general"]?["positionEncodings"]?.array ?? []
    encoding = PositionEncoding(offered: offered.compactMap(\.string))
    client = ClientCapabilities(parameters["capabilities"])
    let root = parameters["rootUri"]?.string.flatMap(DocumentURI.path)
    workspace.configure(parameters["initializationOptions"], root: root)
    let settings = ClientSettings(parameters["initializationOptions"])
    problems = settings.problems.map { "in the editor's settings, \($0)" }
    if let version = settings.target { target = version }
    if let profile = settings.profile { options.profile = profile }
    options.disabled.formUnion(settings.ignored)
    return [
      "capabilities": Capabilities.json(encoding),
      "serverInfo": ["name": "lintel", "version": .string(version)],
    ]
  }

  private mutating func handle(
    documentRequest method: String, _ parameters: JSONValue
  ) throws(RequestError) -> JSONValue {
    let uri = parameters["textDocument"]?["uri"]?.string ?? ""
    let position = parameters["position"] ?? parameters["range"]?["start"]
    // What is asked while one types needs no more than the surroundings.
    if method == "textDocument/hover" || method == "textDocument/completion",
      var context = excerptContext(of: uri, at: position)
    {
      context.showsMarkdown = showsMarkdown(method)
      return method == "textDocument/hover"
        ? context.hover(in: SymbolIndex(context.analysis)) : context.completions()
    }
    guard workspace.document(uri)?.isSettings != true,
      var context = context(of: uri, at: position)
    else { return .null }
    context.showsMarkdown = showsMarkdown(method)
    switch method {
    case "textDocument/hover": return context.hover(in: workspace.symbols(of: uri))
    case "textDocument/completion": return context.completions()
    case "textDocument/definition": return context.definition(in: workspace.symbols(of: uri))
    case "textDocument/references":
      let includes = parameters["context"]?["includeDeclaration"]?.bool ?? true
      return context.references(in: workspace.symbols(of: uri), includingDefinition: includes)
    case "textDocument/documentHighlight":
      return context.highlights(in: workspace.symbols(of: uri))
    case "textDocument/prepareRename":
      guard let target = context.renameTarget(in: workspace.symbols(of: uri)) else { return .null }
      return context.range(target.range)
    case "textDocument/rename":
      let symbols = workspace.symbols(of: uri)
      guard let target = context.renameTarget(in: symbols) else {
        throw RequestError(.requestFailed, "there is no name here that can be changed")
      }
      let name = parameters["newName"]?.string ?? ""
      return try context.rename(target, to: name, in: symbols)
    case "textDocument/documentSymbol": return context.documentSymbols()
    case "textDocument/foldingRange": return context.foldingRanges()
    case "textDocument/semanticTokens/full":
      return ["data": .array(context.semanticTokens())]
    case "textDocument/codeAction":
      guard client.takesCodeActionLiterals, workspace.isConfiguration(uri) else {
        return .array([])
      }
      let end = context.file.offset(of: parameters["range"]?["end"], encoding)
      let kinds = parameters["context"]?["only"]?.array?.compactMap(\.string)
      return context.codeActions(
        for: workspace.findings(of: uri, options, surroundings), upTo: end, only: kinds)
    case "textDocument/formatting": return context.formatting(lines: nil)
    case "textDocument/rangeFormatting":
      let first = context.file.position(at: context.offset).line - 1
      let end = context.file.offset(of: parameters["range"]?["end"], encoding)
      let last = context.file.position(at: end).line - 1
      return context.formatting(lines: first..<max(first, last) + 1)
    default: throw RequestError(.methodNotFound, "'\(method)' is not supported")
    }
  }

  private func showsMarkdown(_ method: String) -> Bool {
    method == "textDocument/hover" ? client.hoversMarkdown : client.completesMarkdown
  }

  private mutating func excerptContext(
    of uri: String, at position: JSONValue?
  ) -> RequestContext? {
    guard let document = workspace.document(uri) else { return nil }
    let offset = document.file.offset(of: position, encoding)
    guard
      let analysis = workspace.excerpt(of: uri, around: offset, target: target, surroundings),
      let file = analysis.file(at: document.path)
    else { return nil }
    return RequestContext(analysis: analysis, file: file, encoding: encoding, offset: offset)
  }

  private mutating func context(of uri: String, at position: JSONValue?) -> RequestContext? {
    guard let document = workspace.document(uri) else { return nil }
    let analysis = workspace.analysis(of: uri, target: target, surroundings)
    guard let file = analysis.file(at: document.path) else { return nil }
    return RequestContext(
      analysis: analysis, file: file, encoding: encoding,
      offset: file.offset(of: position, encoding))
  }
}
