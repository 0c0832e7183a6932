public import LintelDiagnostics
public import LintelIR
public import LintelSource

/// Holds a configuration against the machine that will run it.
///
/// HAProxy refuses to start where one of these facts does not hold. They say nothing about the
/// configuration itself, so they are checked only when asked for.
public struct MachineCheck {
  let machine: any Machine
  let checks: MachineChecks
  let paths: PathRules
  /// The files of the configuration, and those that findings point into.
  public private(set) var sources: SourceMap
  public private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<String> = []

  public init(
    _ configuration: Configuration, sources: SourceMap, machine: any Machine,
    checks: MachineChecks
  ) {
    self.machine = machine
    self.checks = checks
    self.sources = sources
    paths = PathRules(configuration)
    for requirement in RequirementFinder(configuration).requirements { check(requirement) }
  }

  /// Checks one crt-list by itself, with the files that it names where `checks` says so.
  public init(
    certificateList path: String, machine: any Machine, checks: MachineChecks
  ) {
    self.machine = machine
    self.checks = checks
    sources = SourceMap()
    paths = PathRules()
    switch machine.read(path) {
    case .success(let bytes):
      let file = sources.add(name: path, bytes: bytes)
      checkCertificateList(file)
    case .failure(let failure):
      let file = sources.add(name: path, bytes: [])
      report(failure, path, at: sources[file].range(0..<0))
    }
  }

  private mutating func check(_ requirement: Requirement) {
    let text = requirement.text
    let range = requirement.range
    switch requirement.subject {
    case .host(let mayFail):
      if checks.contains(.names) { checkHost(text, mayFail: mayFail, at: range) }
    case _ where !checks.contains(.files): break
    case .file(let purpose): check(purpose, text, at: range)
    case .map(let converter):
      checkLines(of: text, at: range, seenAs: converter) { file in
        mapFindings(in: file, converter: converter)
      }
    case .patterns(let matching, let isMap):
      let method = matching.rawValue
      checkLines(of: text, at: range, seenAs: "pattern \(method)") { file in
        isMap ? [] : patternFindings(in: file, matching: matching)
      }
    case .user:
      guard !machine.hasUser(text) else { break }
      report(.unknownUser, "there is no user '\(text)' on this machine", at: range)
    case .group:
      guard !machine.hasGroup(text) else { break }
      report(.unknownGroup, "there is no group '\(text)' on this machine", at: range)
    }
  }

  // MARK: - Names

  private mutating func checkHost(_ host: String, mayFail: Bool, at range: SourceRange) {
    guard seen.insert("host \(host)").inserted else { return }
    let severity: Severity = mayFail ? .info : .error
    switch machine.resolve(host) {
    case .resolved: break
    case .unknown:
      report(
        .unresolvedName, "'\(host)' does not resolve here", at: range,
        help: mayFail ? nil : "'init-addr none' lets HAProxy start without an address",
        severity: severity)
    case .timedOut:
      report(
        .unresolvedName, "looking '\(host)' up took too long", at: range, severity: .warning)
    }
  }

  // MARK: - Files

  private mutating func check(_ purpose: FilePurpose, _ text: String, at range: SourceRange) {
    // An `@` starts a name that HAProxy knows by itself, or a certificate of a crt-store.
    guard !text.isEmpty, !text.hasPrefix("@") else { return }
    if purpose == .certificate, paths.aliases.contains(text) { return }
    let path = paths.resolve(text, for: purpose, at: range)
    guard seen.insert("\(purpose.rawValue) \(path)").inserted else { return }
    switch purpose {
    case .directory:
      guard !machine.isDirectory(path) else { break }
      report(.missingDirectory, "there is no directory '\(path)'", at: range)
    case .certificate, .authorities:
      if machine.isDirectory(path) {
        checkDirectory(path, purpose, at: range)
      } else {
        checkCertificate(path, purpose, at: range)
      }
    default:
      guard let bytes = read(path, purpose, at: range) else { return }
      checkContent(bytes, path, purpose, at: range)
    }
  }

  private mutating func checkDirectory(
    _ path: String, _ purpose: FilePurpose, at range: SourceRange
  ) {
    guard case .success(let names) = machine.names(in: path) else {
      return report(.unreadableFile, "the directory '\(path)' cannot be read", at: range)
    }
    // What belongs to a certificate is loaded with it and is none by itself.
    let companions = [".key", ".ocsp", ".issuer", ".sctl", ".dh"]
    let base = path.hasSuffix("/") ? path : path + "/"
    for name in names where !name.hasPrefix(".") && !companions.contains(where: name.hasSuffix) {
      guard !machine.isDirectory(base + name) else { continue }
      checkCertificate(base + name, purpose, at: range)
    }
  }

  private mutating func checkCertificate(
    _ path: String, _ purpose: FilePurpose, at range: SourceRange
  ) {
    guard let bytes = read(path, purpose, at: range) else { return }
    let file = PEMFile(bytes)
    if let problem = file.problem(for: purpose) {
      return report(.malformedCertificate, "'\(path)': \(problem)", at: range)
    }
    guard purpose == .certificate, !file.hasKey, !paths.hasKeyElsewhere(range) else { return }
    let companions = [path + ".key", path.withoutExtension + ".key"]
    guard !companions.contains(where: { (try? machine.read($0).get()) != nil }) else { return }
    report(
      .missingKey, "'\(path)' has no private key", at: range,
      help: "append the key to the file, or store it as '\(path).key'")
  }

  private mutating func checkContent(
    _ bytes: [UInt8], _ path: String, _ purpose: FilePurpose, at range: SourceRange
  ) {
    switch purpose {
    case .crtList: checkCertificateList(sources.add(name: path, bytes: bytes))
    case .privateKey, .revocations, .parameters:
      guard let problem = PEMFile(bytes).problem(for: purpose) else { return }
      report(.malformedCertificate, "'\(path)': \(problem)", at: range)
    case .response:
      guard let problem = responseProblem(bytes) else { return }
      report(.malformedResponse, "'\(path)': \(problem)", at: range)
    default: break
    }
  }

  private mutating func checkCertificateList(_ id: FileID) {
    let list = CertificateList(sources[id])
    diagnostics += list.diagnostics
    guard checks.contains(.files) else { return }
    for entry in list.entries {
      check(.certificate, entry.path, at: entry.range)
      for (purpose, path, range) in entry.files { check(purpose, path, at: range) }
    }
  }

  /// Reads a file of lines and adds what is wrong with them.
  private mutating func checkLines(
    of reference: String, at range: SourceRange, seenAs role: String,
    _ findings: (SourceFile) -> [Diagnostic]
  ) {
    var path = reference
    // `virt@` is no file; `opt@` need not be there.
    if path.hasPrefix("virt@") { return }
    let isOptional = path.hasPrefix("opt@")
    if isOptional { path = String(path.dropFirst(4)) }
    if path.hasPrefix("file@") { path = String(path.dropFirst(5)) }
    path = paths.resolve(path, for: nil, at: range)
    guard seen.insert("\(role) \(path)").inserted else { return }
    switch machine.read(path) {
    case .success(let bytes):
      let id = sources.add(name: path, bytes: bytes)
      diagnostics += findings(sources[id])
    case .failure(let failure):
      if isOptional, failure.kind == .missing { return }
      report(failure, path, at: range)
    }
  }

  private mutating func read(
    _ path: String, _ purpose: FilePurpose, at range: SourceRange
  ) -> [UInt8]? {
    switch machine.read(path) {
    case .success(let bytes): return bytes
    case .failure(let failure):
      // HAProxy starts without these.
      let isNeeded = purpose != .state && purpose != .program
      report(failure, path, at: range, severity: isNeeded ? .error : .warning)
      return nil
    }
  }

  // MARK: - Reporting

  private mutating func report(
    _ failure: MachineFailure, _ path: String, at range: SourceRange, severity: Severity = .error
  ) {
    let fault: MachineFault = failure.kind == .missing ? .missingFile : .unreadableFile
    report(fault, "cannot read '\(path)': \(failure.reason)", at: range, severity: severity)
  }

  private mutating func report(
    _ fault: MachineFault, _ message: String, at range: SourceRange, help: String? = nil,
    severity: Severity = .error
  ) {
    diagnostics.append(fault.at(range, message, help: help, severity: severity))
  }
}

extension MachineFault {
  func at(
    _ range: SourceRange, _ message: String, help: String? = nil, severity: Severity = .error
  ) -> Diagnostic {
    Diagnostic(
      rule: rawValue, name: name, severity: severity, category: category, range: range,
      message: message, help: help)
  }
}

extension String {
  /// The path without what follows the last dot of its last part.
  fileprivate var withoutExtension: String {
    guard let dot = lastIndex(of: "."), !self[dot...].contains("/") else { return self }
    return String(self[..<dot])
  }
}
