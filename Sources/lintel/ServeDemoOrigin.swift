internal import ArgumentParser
internal import LintelCommand
internal import LintelPlan
internal import LintelRuntime

/// A server that says its name, so that one can see where a request went.
struct ServeDemoOrigin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo-origin",
    abstract: "Serves HTTP/1.1 on the loopback and answers every request with its own name.")

  @Option(help: "Where to listen: 127.0.0.1:8081; port 0 takes a free one.")
  var listen: String

  @Option(help: "The name to answer with.")
  var name = "origin"

  private static let host = "127.0.0.1:"

  func validate() throws {
    guard listen.hasPrefix(Self.host), UInt16(listen.dropFirst(Self.host.count)) != nil else {
      throw ValidationError("'\(listen)' is no address of the loopback, such as 127.0.0.1:8081.")
    }
  }

  func run() throws {
    let port = UInt16(listen.dropFirst(Self.host.count)) ?? 0
    do throws(StartupError) {
      let origin = try DemoOrigin(name: name, port: port)
      Terminal.print("\(name) listens on \(Self.host)\(origin.port)")
      origin.wait()
    } catch {
      Terminal.complain("lintel: \(error)")
      throw ExitStatus.findings.code
    }
  }
}
