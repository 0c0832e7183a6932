/// HAProxy's command line. (HAProxy management guide, chapter 3)
///
/// It is read by hand, because a letter may carry its value in the same word (`-dW`, `-vv`) or in
/// the next one (`-f file`), in HAProxy's own way.
struct CommandLineOptions {
  enum Task {
    case serve
    case check
    case evaluate(String)
    case showVersion(String)
  }

  /// Why the command line cannot be used; without a message, the usage says enough.
  struct Fault: Error {
    var message: String?
  }

  var task = Task.serve
  var files: [String] = []
  var directory: String?
  var pidFile: String?
  var localPeer: String?
  var connectionLimit: UInt32?
  var isVerbose = false
  var isQuiet = false
  /// `-D`
  var isDaemon = false
  /// `-d` or `-db`: stay in the foreground, whatever else says.
  var staysInForeground = false
  /// `-W` or `-Ws`
  var hasMaster = false
  /// `-Ws`: tell the service manager when serving starts.
  var notifiesService = false
  /// `-dW`
  var refusesWarnings = false
  /// Options that are taken and have no effect here, for a notice.
  var withoutEffect: [String] = []

  static func parse(_ arguments: ArraySlice<String>) -> Result<CommandLineOptions, Fault> {
    var options = CommandLineOptions()
    var rest = arguments
    do throws(Fault) {
      while let word = rest.popFirst() { try options.read(word, &rest) }
      if case .showVersion = options.task { return .success(options) }
      if case .evaluate = options.task { return .success(options) }
      guard !options.files.isEmpty else { throw Fault() }
      return .success(options)
    } catch {
      return .failure(error)
    }
  }

  private mutating func read(_ word: String, _ rest: inout ArraySlice<String>) throws(Fault) {
    guard word.hasPrefix("-"), word.count >= 2 else { throw Fault() }
    if word == "--" {
      files += rest
      rest = []
      return
    }
    let flag = word.dropFirst()
    switch flag.first {
    case "v": try readVersion(flag)
    case "d": try readDebug(flag)
    case "f", "p", "n", "m", "N", "L", "C", "S", "x": try readValue(flag, &rest)
    case "s": try readProcesses(word, &rest)
    default: try readSwitch(word, &rest)
    }
  }

  private mutating func readSwitch(
    _ word: String, _ rest: inout ArraySlice<String>
  ) throws(Fault) {
    switch word {
    case "-c": task = .check
    case "-cc":
      guard let expression = rest.popFirst() else { throw Fault() }
      task = .evaluate(expression)
    case "-D": isDaemon = true
    case "-W": hasMaster = true
    case "-Ws":
      hasMaster = true
      notifiesService = true
    case "-V": isVerbose = true
    case "-q": isQuiet = true
    case "-4": withoutEffect.append(word)
    default: throw Fault()
    }
  }

  private mutating func readVersion(_ flag: Substring) throws(Fault) {
    switch flag {
    case "v": task = .showVersion(VersionText.short)
    case "vv": task = .showVersion(VersionText.long)
    case "vq": task = .showVersion(VersionText.release)
    case "vqs": task = .showVersion(VersionText.shortRelease)
    case "vqb": task = .showVersion(VersionText.branch)
    default: throw Fault()
    }
  }

  private mutating func readDebug(_ flag: Substring) throws(Fault) {
    switch flag.dropFirst().first {
    case nil, "b": staysInForeground = true
    case "W": refusesWarnings = true
    // Memory poisoning, insecure forks, pollers, splicing, diagnostics and the like set up
    // machinery that this program does not have; none of it changes what clients see.
    case "M", "I", "D", "V", "r", "G", "R", "S", "Z", "F", "T", "e", "p", "c", "L", "t": break
    default:
      throw Fault(message: "The option '-\(flag)' is not supported.")
    }
  }

  private mutating func readValue(
    _ flag: Substring, _ rest: inout ArraySlice<String>
  ) throws(Fault) {
    guard flag.count == 1, let value = rest.popFirst() else { throw Fault() }
    switch flag {
    case "f": files.append(value)
    case "p": pidFile = value
    case "C": directory = value
    case "L": localPeer = value
    case "n":
      guard let number = UInt32(value) else { throw Fault(message: "-n needs a number.") }
      connectionLimit = number
    default: withoutEffect.append("-\(flag)")
    }
  }

  /// `-sf` and `-st` take the numbers of old processes up to the next option. Without any, which
  /// is what a script passes at its first start, there is nothing to take over.
  private mutating func readProcesses(
    _ word: String, _ rest: inout ArraySlice<String>
  ) throws(Fault) {
    guard word == "-sf" || word == "-st" else { throw Fault() }
    var count = 0
    while let next = rest.first, Int32(next) != nil {
      rest.removeFirst()
      count += 1
    }
    guard count == 0 else {
      throw Fault(message: "Taking over from a running process with '\(word)' is not supported.")
    }
  }
}
