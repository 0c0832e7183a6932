internal import ArgumentParser
internal import LintelCommand

struct ShowVersion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Prints the version.")

  func run() {
    Terminal.print(
      "lintel \(LintelVersion.current) (HAProxy language \(LintelVersion.language))")
  }
}
