internal import ArgumentParser
internal import LintelCommand
internal import LintelConvert
internal import LintelDiagnostics
internal import LintelPlan
internal import LintelPlanner
internal import LintelRuntime
internal import LintelSystem

struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Runs a configuration with servers of its own, and shows who answers.",
    discussion: """
      Starts an origin at the address of each server, then the balancer, and sends requests over \
      one kept-alive connection to each frontend. All addresses must be on 127.0.0.1 and free.
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "Requests for each frontend.")
  var requests = 9

  private static let startupMillisecondsMax: UInt32 = 5_000
  private static let startupStepMilliseconds: UInt32 = 20
  private static let barColumns = 36

  func validate() throws {
    guard (1...10_000).contains(requests) else {
      throw ValidationError("Send 1 to 10000 requests.")
    }
    guard !(input.file + input.files).contains(InputFiles.standardInput) else {
      throw ValidationError("The demonstration reads its files twice, so '-' is not possible.")
    }
  }

  func run() throws {
    let loaded = try input.load()
    guard let plan = loaded.planned(for: .lintel).plan else {
      loaded.complain(about: loaded.planned(for: .lintel).diagnostics)
      throw ExitStatus.findings.code
    }
    Terminal.print("check: \(ReportSummary(loaded.findings(), in: loaded.sources).sentence)")
    let origins = try startOrigins(of: plan)
    let balancer = try startBalancer()
    for listener in plan.listeners { try show(listener, of: plan, servedBy: balancer) }
    for origin in origins { origin.stop() }
  }

  // MARK: - Starting

  /// An origin for each address of a server, under the name that it has first.
  private func startOrigins(of plan: Plan) throws -> [DemoOrigin] {
    var origins: [DemoOrigin] = []
    var shown: [String] = []
    for server in plan.servers {
      guard case .ipv4(0x7F00_0001, let port) = server.address else {
        Terminal.complain(
          "lintel: server '\(plan.text(server.name))' is not on 127.0.0.1, where a demo can serve")
        throw ExitStatus.findings.code
      }
      guard !origins.contains(where: { $0.port == port }) else { continue }
      do throws(StartupError) {
        origins.append(try DemoOrigin(name: plan.text(server.name), port: port))
      } catch {
        Terminal.complain("lintel: \(error)")
        throw ExitStatus.findings.code
      }
      shown.append("\(plan.text(server.name)) on 127.0.0.1:\(port)")
    }
    Terminal.print("origins: \(shown.joined(separator: ", "))")
    return origins
  }

  /// The balancer is a process of its own, so that its log lines do not mix with the story.
  private func startBalancer() throws -> ChildProcess {
    guard let program = executablePath() else {
      Terminal.complain("lintel: the path of this program is not known")
      throw ExitStatus.internalError.code
    }
    let arguments =
      ["run", "--quiet", "--end-with-parent", "--target", "\(input.target)"]
      + (input.from.map { ["--from", $0.rawValue] } ?? []) + input.file + input.files
    switch ChildProcess.start(program, arguments, output: .discarded) {
    case .success(let identifier): return ChildProcess(owning: identifier)
    case .failure(let failure):
      Terminal.complain("lintel: cannot start '\(program)': \(failure.reason)")
      throw ExitStatus.internalError.code
    }
  }

  // MARK: - Showing

  private func show(
    _ listener: Plan.Listener, of plan: Plan, servedBy balancer: borrowing ChildProcess
  ) throws {
    guard case .ipv4(let host, let port) = listener.address, port > 0 else { return }
    let client = DemoClient(address: SocketAddress(PeerAddress(ipv4: host, port: port)))
    let place = plan.text(listener.name)
    try wait(for: client, at: place, servedBy: balancer)
    let outcome = client.send(count: requests)
    let name = plan.text(plan.frontends[listener.frontend.position].name)
    let connections =
      outcome.connections == 1 ? "1 connection" : "\(outcome.connections) connections"
    Terminal.print("\n\(name) (\(place)): \(requests) requests over \(connections)")
    for (server, count) in outcome.answers.sorted(by: { $0.name < $1.name }) {
      let bar = String(repeating: "#", count: max(1, count * Self.barColumns / requests))
      Terminal.print("  \(server)  \(bar) \(count)")
    }
    if outcome.failures > 0 { Terminal.print("  no answer: \(outcome.failures)") }
  }

  /// Waits until somebody listens, as long as the balancer is alive; it says itself why not.
  private func wait(
    for client: DemoClient, at place: String, servedBy balancer: borrowing ChildProcess
  ) throws {
    var waited: UInt32 = 0
    while !client.isReachable() {
      guard waited < Self.startupMillisecondsMax, balancer.isRunning else {
        Terminal.complain("lintel: the balancer does not listen on \(place)")
        throw ExitStatus.findings.code
      }
      pause(milliseconds: Self.startupStepMilliseconds)
      waited += Self.startupStepMilliseconds
    }
  }
}
