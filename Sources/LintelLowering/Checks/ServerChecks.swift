internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// What HAProxy demands of the servers of one proxy. (HAProxy manual, chapter 5.2)
struct ServerChecks {
  let configuration: Configuration
  let proxy: Proxy
  private(set) var report = Report()

  init(configuration: Configuration, proxy: Proxy) {
    self.configuration = configuration
    self.proxy = proxy
  }

  mutating func run() {
    checkNames()
    var identifiers: [String: Server] = [:]
    for server in proxy.servers {
      if let word = server.argument(.id)?.text {
        checkUnique(server, "id \(word)", in: &identifiers)
      }
      checkHost(of: server)
      checkTransport(of: server)
      checkCheckProtocol(of: server)
      checkProtocol(of: server)
      checkPort(of: server)
      checkTracking(of: server)
      checkAgent(of: server)
      if proxy.mode.value != .http, let option = server.option(.redir) {
        refuse(option, of: server, "redirects requests, but the proxy is not in mode http")
      }
    }
  }

  /// HAProxy 3.3 and later compare a name with those before it only if no other name is there.
  private mutating func checkNames() {
    guard mayRepeatName(proxy.servers) else { return }
    var first: [String: Server] = [:]
    var duplicates: [(Server, Server)] = []
    for server in proxy.servers {
      if let other = first[server.name.value] {
        duplicates.append((server, other))
      } else {
        first[server.name.value] = server
      }
    }
    let isOverlooked = configuration.target >= Version(3, 3) && first.count > 1
    for (server, other) in duplicates {
      let message = "server '\(server.name.value)' is already defined in '\(proxy.name.value)'"
      let help = "give each server of the section its own name"
      let related = [RelatedPlace(range: other.name.range, message: "first defined here")]
      if isOverlooked {
        report.warning(
          .duplicateName, message, at: server.name.range, help: help, related: related)
      } else {
        report.error(
          .duplicateName, message, at: server.name.range, help: help, related: related)
      }
    }
  }

  /// Tells of a few servers, which is what most sections have, that no two share a name.
  private func mayRepeatName(_ servers: [Server]) -> Bool {
    guard servers.count <= 8 else { return true }
    for (position, server) in servers.enumerated() {
      for other in servers[..<position] where other.name.value == server.name.value { return true }
    }
    return false
  }

  private mutating func checkUnique(
    _ server: Server, _ key: String, in known: inout [String: Server]
  ) {
    guard let other = known.updateValue(server, forKey: key), other.range != server.range else {
      return
    }
    report.error(
      .duplicateName,
      "server '\(server.name.value)' has the \(key) of server '\(other.name.value)'",
      at: server.name.range,
      related: [RelatedPlace(range: other.name.range, message: "used here")])
  }

  /// A server that must be resolved at start needs a name that can be.
  private mutating func checkHost(of server: Server) {
    if let option = optionInPlaceOfAddress(of: server) {
      report.warning(
        .missingArgument,
        "server '\(server.name.value)' has no address: '\(option)' is read as one",
        at: server.address.range,
        help: "write the address before '\(option)'; a host of that name is '\(option):80' with "
          + "its port")
    }
    guard let problem = hostProblem(of: server.address.value),
      !(server.argument(.initAddr)?.text ?? "").split(separator: ",").contains("none")
    else { return }
    report.error(
      .invalidValue, "\(problem), in the address of server '\(server.name.value)'",
      at: server.address.range)
  }

  /// The option that stands where the address belongs, which HAProxy takes for a host.
  private func optionInPlaceOfAddress(of server: Server) -> String? {
    let address = server.address.value
    guard case .name(let name) = address.host, address.ports == .none, address.prefix == nil,
      ServerOptionID.find(name) != nil
    else { return nil }
    return name
  }

  private func hostProblem(of address: Address) -> String? {
    guard case .name(let name) = address.host else {
      return address.suitsItsFamily ? nil : "the address is of another family than its prefix"
    }
    // Without its variable a name is nothing but the port.
    if name.isEmpty || name.hasPrefix(":") { return nil }
    return strangeCharacter(in: name).map { "'\($0)' is not allowed in a host name" }
  }

  /// Only log lines are sent as datagrams, and no server is reached by a descriptor.
  private mutating func checkTransport(of server: Server) {
    let address = server.address.value
    let problem: String? =
      if address.isDatagram, proxy.mode.value != .log || configuration.target < Version(2, 9) {
        "is reached by datagrams, which only backends of mode log send"
      } else if address.prefix == "fd" {
        "has a descriptor in place of an address"
      } else {
        nil
      }
    guard let problem else { return }
    report.error(
      .invalidValue, "server '\(server.name.value)' \(problem)", at: server.address.range)
  }

  /// Checks that send requests speak HTTP, the others do not.
  private mutating func checkCheckProtocol(of server: Server) {
    guard server.has(.check), let option = server.option(.checkProto), !option.value.isNegated,
      let name = option.value.arguments.first?.text, server.option(.healthcheck) == nil
    else { return }
    let sendsRequests = proxy.isOn(.optionHttpchk).value
    let isFitting =
      switch name {
      case "none": !sendsRequests
      case "h1", "h2", "fcgi", "quic": sendsRequests
      case "spop": proxy.isOn(.optionSpopCheck).value
      default: true
      }
    guard !isFitting else { return }
    refuse(
      option, of: server,
      "is checked by '\(name)', but \(sendsRequests ? "by requests" : "not by requests")")
  }

  /// A protocol that `proto` names belongs to modes.
  private mutating func checkProtocol(of server: Server) {
    guard let option = server.option(.proto), !option.value.isNegated,
      let name = option.value.arguments.first?.text
    else { return }
    if let problem = protocolProblem(name, in: proxy.mode.value, towardsServer: true) {
      refuse(option, of: server, problem)
    }
  }

  /// A check needs to know a port, from the line or from its first step.
  private mutating func checkPort(of server: Server) {
    guard server.has(.check) else { return }
    switch server.address.value.ports {
    case .none, .offset, .one(0): break
    default: return
    }
    guard server.option(.port) == nil, server.option(.addr) == nil,
      server.option(.healthcheck) == nil, !proxy.isOn(.optionExternalCheck).value,
      !hasCheckPort, let option = server.option(.check)
    else { return }
    switch server.address.value.host {
    case .ipv4(let address) where address != 0: break
    case .ipv6(let address) where address != IPv6(high: 0, low: 0): break
    // A name says nothing: it may be resolved later, or to a service record with a port.
    default: return
    }
    refuse(option, of: server, "is checked, but neither it nor the check has a port")
  }

  /// Whether steps of the check may state where to connect to.
  private var hasCheckPort: Bool {
    proxy.checkSteps.contains { step in
      step.words.contains { $0.text == "port" || $0.text == "addr" }
    }
  }

  /// An agent has a port of its own.
  private mutating func checkAgent(of server: Server) {
    guard let option = server.option(.agentCheck), !option.value.isNegated,
      server.option(.agentPort) == nil
    else { return }
    refuse(option, of: server, "has an agent, but no 'agent-port' to reach it")
  }

  /// A server can follow the state of another only if that one has a state.
  private mutating func checkTracking(of server: Server) {
    guard let option = server.option(.track), !option.value.isNegated,
      let word = option.value.arguments.first?.text
    else { return }
    if server.has(.check) || server.has(.agentCheck) {
      refuse(option, of: server, "cannot be checked and follow the checks of another server")
      return
    }
    let parts = word.split(separator: "/", maxSplits: 1).map(String.init)
    let owner = parts.count == 2 ? configuration.backend(named: parts[0]) : proxy
    guard let owner, let name = parts.last else {
      refuse(option, of: server, "follows a server of an unknown backend '\(parts.first ?? "")'")
      return
    }
    guard let followed = owner.servers.first(where: { $0.name.value == name }) else {
      refuse(option, of: server, "follows an unknown server '\(word)'")
      return
    }
    let hasState =
      followed.has(.check) || followed.has(.agentCheck) || followed.option(.track) != nil
    if followed.range == server.range {
      refuse(option, of: server, "follows itself")
    } else if !hasState {
      refuse(option, of: server, "follows server '\(word)', which is not checked")
    }
  }

  private mutating func refuse(_ option: Setting<ServerOption>, of server: Server, _ what: String) {
    report.error(
      .conflictingSettings, "server '\(server.name.value)' \(what)",
      at: option.isExplicit ? option.range ?? server.range : server.name.range)
  }
}

extension Proxy {
  /// The steps of its health checks, those of its defaults included.
  var checkSteps: [Directive] {
    [setting(.tcpCheck), setting(.httpCheck)].compactMap { $0?.value } + all(.tcpCheck)
      + all(.httpCheck)
  }
}

/// Why a multiplexer does not fit a mode, as the end of a sentence.
func protocolProblem(_ name: String, in mode: ProxyMode, towardsServer: Bool) -> String? {
  let fitting: [String] =
    switch mode {
    case .http: ["h1", "h2", "rhttp", "quic"] + (towardsServer ? ["fcgi"] : [])
    case .spop: towardsServer ? ["spop"] : []
    case .tcp: ["none"]
    default: [name]
    }
  guard !fitting.contains(name) else { return nil }
  return "speaks the protocol '\(name)', which is not of mode \(mode.rawValue)"
}
