internal import LintelCommand
internal import LintelSystem

/// HAProxy's own command line over lintel, so that its service files, scripts and tests work.
@main
enum LintelHAProxy {
  static func main() {
    unblockSignals()
    let status: Int32
    switch CommandLineOptions.parse(CommandLine.arguments.dropFirst()) {
    case .success(let options): status = perform(options)
    case .failure(let fault):
      if let message = fault.message { Terminal.complain(message) }
      Terminal.complain(VersionText.short + "\n" + VersionText.usage)
      status = 1
    }
    endProcess(status)
  }

  private static func perform(_ options: CommandLineOptions) -> Int32 {
    switch options.task {
    case .showVersion(let text):
      Terminal.print(text)
      return 0
    case .evaluate(let expression): return ConditionTask.evaluate(expression)
    case .check, .serve:
      if let directory = options.directory, !changeDirectory(to: directory) {
        Terminal.complain("Could not change to directory \(directory)")
        return 1
      }
      var task = ConfigurationTask(options: options)
      return task.run()
    }
  }
}
