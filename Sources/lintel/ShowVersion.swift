internal import ArgumentParser
internal import LintelCommand
internal import LintelPlanner

struct ShowVersion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Prints the version.")

  @Flag(help: "Also say how much of the language 'lintel run' carries out.")
  var coverage = false

  func run() {
    Terminal.print(
      "lintel \(LintelVersion.current) (HAProxy language \(LintelVersion.language))")
    guard coverage else { return }
    for part in Coverage.all {
      Terminal.print("executed: \(part.executed) of \(part.known) \(part.subject)")
    }
  }
}
