internal import ArgumentParser
internal import LintelCommand
internal import LintelDiagnostics
internal import LintelPlan
internal import LintelPlanner
internal import LintelRuntime
internal import LintelSource
internal import LintelSystem

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs a configuration as a live load balancer.",
    discussion: """
      Stays in the foreground, also where the configuration says 'daemon': a service manager \
      supervises it. SIGTERM and SIGUSR1 let requests in flight finish, SIGINT ends at once.
      """)

  @OptionGroup var input: InputOptions

  @Flag(name: .shortAndLong, help: "Say nothing when serving starts.")
  var quiet = false

  @Flag(help: "End when the program that started this one ends.")
  var endWithParent = false

  func run() throws {
    if endWithParent { LintelSystem.endWithParent() }
    let loaded = try input.load(isServing: true)
    let planned = loaded.planned(for: .lintel)
    guard let plan = planned.plan else {
      loaded.complain(aboutMissing: planned)
      throw ExitStatus.findings.code
    }
    let serving = Serving(plan: plan, launch: planned.launch, detaches: false)
    let status: Int32
    do throws(Serving.Failure) {
      status = try serving.run { bound in
        if !quiet { Self.announce(bound, of: plan) }
      }
    } catch {
      let place = planned.origins[error.origin].map { loaded.sources.place(of: $0) + ": " } ?? ""
      Terminal.complain("\(place)error: \(error.message)")
      throw ExitStatus.findings.code
    }
    throw ExitCode(status)
  }

  /// Says where requests are taken, with the ports that the system chose.
  private static func announce(_ bound: [BoundListener], of plan: Plan) {
    for listener in bound {
      let frontend = plan.listeners[listener.listener.position].frontend
      let name = plan.text(plan.frontends[frontend.position].name)
      Terminal.complain("lintel: '\(name)' listens on \(listener.address)")
    }
  }
}

extension SourceMap {
  /// `file:line:column`, as every message writes it.
  func place(of range: SourceRange) -> String {
    let file = self[range.file]
    let position = file.position(at: range.lower)
    return "\(file.name):\(position.line):\(position.column)"
  }
}
