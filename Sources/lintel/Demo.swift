internal import ArgumentParser
internal import LintelCommand
internal import LintelDiagnostics
internal import LintelPlan
internal import LintelPlanner
internal import LintelSystem

struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs a configuration with servers of its own, and shows who answers.",
    discussion: """
      Starts an origin at the address of each server, then the balancer, and sends requests over \
      one kept-alive connection to each frontend. All addresses must be of this machine and free.
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "Requests for each frontend.")
  var requests = 9

  private static let startupMillisecondsMax: UInt32 = 5_000
  private static let startupStepMilliseconds: UInt32 = 20

  func validate() throws {
    guard (1...10_000).contains(requests) else {
      throw ValidationError("Send 1 to 10000 requests.")
    }
  }

  func run() throws {
    let loaded = try input.load()
    let planned = loaded.planned(for: .lintel)
    guard let plan = planned.plan else {
      loaded.complain(about: planned.diagnostics)
      throw ExitStatus.findings.code
    }
    let summary = ReportSummary(loaded.findings(), in: loaded.sources)
    Terminal.print("check: \(summary.sentence)")

    let origins = DemoOrigins(of: plan)
    let processes = try ProcessGroup()
    for origin in origins.all {
      try processes.start(
        ["demo-origin", "--listen", origin.address, "--name", origin.name, "--end-with-parent"])
    }
    try waitForOrigins(origins, processes)
    Terminal.print(
      "origins: \(origins.all.map { "\($0.name) on \($0.address)" }.joined(separator: ", "))")
    try processes.start(["run", "--quiet", "--end-with-parent"] + input.file + input.files)
    for listener in plan.listeners { try show(listener, of: plan, processes) }
  }

  private func waitForOrigins(_ origins: DemoOrigins, _ processes: ProcessGroup) throws {
    for origin in origins.all {
      try wait(for: DemoClient(address: origin.socket), at: origin.address, processes)
    }
  }

  private func show(
    _ listener: Plan.Listener, of plan: Plan, _ processes: ProcessGroup
  ) throws {
    guard let address = plan.socketAddress(listener.address) else { return }
    let client = DemoClient(address: address)
    let place = plan.text(listener.name)
    try wait(for: client, at: place, processes)
    let outcome = client.send(count: requests)
    let name = plan.text(plan.frontends[listener.frontend.position].name)
    let connections =
      outcome.connections == 1 ? "1 connection" : "\(outcome.connections) connections"
    Terminal.print("\n\(name) (\(place)): \(requests) requests over \(connections)")
    for (server, count) in outcome.answers.sorted(by: { $0.name < $1.name }) {
      let bar = String(repeating: "#", count: max(1, count * 36 / requests))
      Terminal.print("  \(server)  \(bar) \(count)")
    }
    if outcome.failures > 0 { Terminal.print("  no answer: \(outcome.failures)") }
  }

  /// Waits until somebody listens, as long as every process that was started is alive.
  private func wait(
    for client: DemoClient, at place: String, _ processes: ProcessGroup
  ) throws {
    var waited: UInt32 = 0
    while !client.isReachable() {
      guard waited < Self.startupMillisecondsMax, processes.areRunning else {
        Terminal.complain("lintel: nobody listens on \(place); is the port free?")
        throw ExitStatus.findings.code
      }
      pause(milliseconds: Self.startupStepMilliseconds)
      waited += Self.startupStepMilliseconds
    }
  }
}

/// The servers of a plan, each address once, under the name it has first.
struct DemoOrigins {
  private(set) var all: [(name: String, address: String, socket: SocketAddress)] = []

  init(of plan: Plan) {
    for server in plan.servers {
      let text = plan.describe(server.address)
      guard let socket = plan.socketAddress(server.address),
        !all.contains(where: { $0.address == text })
      else { continue }
      all.append((plan.text(server.name), text, socket))
    }
  }
}

/// Copies of this program that work for a demonstration and end with it.
final class ProcessGroup {
  private let program: String
  private var children: [Int32] = []

  init() throws {
    guard let program = executablePath() else {
      Terminal.complain("lintel: the path of this program is not known")
      throw ExitStatus.internalError.code
    }
    self.program = program
  }

  deinit {
    for child in children { _ = ChildProcess(owning: child) }
  }

  func start(_ arguments: [String]) throws {
    switch ChildProcess.start(program, arguments, output: .discarded) {
    case .success(let child): children.append(child)
    case .failure(let failure):
      Terminal.complain("lintel: cannot start '\(program)': \(failure.reason)")
      throw ExitStatus.internalError.code
    }
  }

  var areRunning: Bool { children.allSatisfy { ChildProcess.isRunning($0) } }
}
