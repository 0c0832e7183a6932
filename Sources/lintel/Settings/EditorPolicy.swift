internal import ArgumentParser
internal import LintelCommand
internal import LintelLanguageServer
internal import LintelSource
internal import LintelSystem

extension ProjectPolicy {
  /// What the settings say for a file, as `lintel check` would read them for it.
  init(ofFileAt path: String) {
    self.init()
    let directory = SettingsFile.directory(ofInput: path)
    guard let settings = SettingsFile.source(for: directory) else { return }
    do {
      let invocation = Invocation(["check", path], environmentVariables())
      guard let check = try invocation.parse(settings: settings) as? Check else { return }
      let policy = try check.policy.findingPolicy()
      options = try check.lintOptions()
      environment = check.input.environment()
      refine = { policy.applied(to: $0, in: $1) }
      target = check.input.statedTarget
    } catch {
      problem = (error as? SettingsFailure)?.message ?? Lintel.message(for: error)
    }
  }
}
