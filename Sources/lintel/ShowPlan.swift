internal import ArgumentParser
internal import LintelCommand
internal import LintelDiagnostics
internal import LintelPlan
internal import LintelPlanner

struct ShowPlan: ParsableCommand {
  enum PlanFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Shows what the balancer would execute, every value resolved.")

  @OptionGroup var input: InputOptions

  @Option(help: "How to print the plan.")
  var format: PlanFormat = .text

  func run() throws {
    let loaded = try input.load(isServing: true)
    let planned = loaded.planned(for: .lintel)
    guard let plan = planned.plan else {
      loaded.complain(aboutMissing: planned)
      throw ExitStatus.findings.code
    }
    let description = PlanDescription(plan)
    let text = format == .json ? description.json : description.text
    Terminal.write(Array(text.utf8))
  }
}
