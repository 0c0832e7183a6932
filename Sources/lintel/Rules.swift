internal import ArgumentParser
internal import LintelCommand
internal import LintelDiagnostics
internal import LintelLint

struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists the rules.")

  func run() {
    var text = ""
    for rule in RuleCatalogue.all {
      let severity = rule.severity.rawValue
      let padding = String(repeating: " ", count: max(0, 8 - severity.count))
      text += "\(rule.id)  \(severity)\(padding) \(rule.name)\n"
    }
    Terminal.write(Array(text.utf8))
  }
}
