import Foundation
import Testing

@Suite("lintel run", .timeLimit(.minutes(2)))
struct RunTests {
  private func origins(_ count: Int) throws -> (programs: [RunningProgram], ports: [Int]) {
    let programs = try (1...count).map { number in
      try RunningProgram(
        "lintel", ["demo-origin", "--listen", "127.0.0.1:0", "--name", "o\(number)"])
    }
    let ports = try programs.enumerated().map { try $1.port(of: "o\($0 + 1)") }
    return (programs, ports)
  }

  @Test(
    "requests of one connection go round, and the program ends on a signal",
    arguments: [
      SIGTERM, SIGINT, SIGUSR1,
    ])
  func roundRobin(signal: Int32) throws {
    let (programs, ports) = try origins(3)
    let files = try TemporaryDirectory()
    let path = try files.write("a.cfg", Sample.serving(servers: ports))
    let balancer = try RunningProgram("lintel", ["run", path])
    let answers = try bodies(from: try balancer.port(of: "'www'"), count: 9)
    let counts = Dictionary(grouping: answers) { $0 }.mapValues(\.count)
    // Each thread has a rotation of its own; one connection stays on one thread.
    #expect(counts == ["o1": 3, "o2": 3, "o3": 3])
    let end = balancer.stop(with: signal)
    #expect(end.reason == .exit)
    #expect(end.status == 0)
    withExtendedLifetime(programs) {}
  }

  @Test("YAML runs like HAProxy's notation")
  func yaml() throws {
    let (programs, ports) = try origins(1)
    let files = try TemporaryDirectory()
    let text = try files.write("a.cfg", Sample.serving(servers: ports))
    let converted = try Command.lintel(
      "convert", "--to", "yaml", "-o", files.path + "/a.yaml", text)
    #expect(converted.status == 0, "\(converted.errors)")
    let balancer = try RunningProgram("lintel", ["run", files.path + "/a.yaml"])
    #expect(try bodies(from: try balancer.port(of: "'www'"), count: 2) == ["o1", "o1"])
    withExtendedLifetime(programs) {}
  }

  @Test("a port in use is an error with the line that asks for it")
  func portInUse() throws {
    let (programs, ports) = try origins(1)
    let files = try TemporaryDirectory()
    let path = try files.write("a.cfg", Sample.serving(port: ports[0], servers: [1]))
    let result = try Command.lintel("run", path)
    #expect(result.status == 1)
    #expect(
      result.errors == "\(path):10:10: error: cannot listen on 127.0.0.1:\(ports[0]): "
        + "Address already in use\n")
    let compatible = try Command.haproxy("-db", "-f", path)
    #expect(compatible.status == 1)
    #expect(compatible.errors.contains("Binding [\(path):10] : cannot listen on"))
    withExtendedLifetime(programs) {}
  }

  @Test("what is not executed is refused before anything listens")
  func refusal() throws {
    let result = try Command.lintel(
      "run", "-", input: Sample.clean + "    stick-table type ip size 1m\n")
    #expect(result.status == 1)
    #expect(result.errors.contains("'stick-table' is not executed yet"))
    #expect(result.errors.contains("16:5 error"))
  }

  @Test("the demonstration shows who answers")
  func demo() throws {
    let (programs, ports) = try origins(3)
    // The ports of origins that have just ended are free for those of the demonstration.
    for program in programs { _ = program.stop() }
    let files = try TemporaryDirectory()
    let front = try freePort()
    let path = try files.write("a.cfg", Sample.serving(port: front, servers: ports))
    let result = try Command.lintel("demo", "--requests", "6", path)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("6 requests over 1 connection"))
    for server in ["s1", "s2", "s3"] {
      #expect(result.output.contains("  \(server)  ############ 2\n"))
    }
  }

  /// A port that nobody listens on right now.
  private func freePort() throws -> Int {
    let program = try RunningProgram("lintel", ["demo-origin", "--listen", "127.0.0.1:0"])
    return try program.port(of: "origin")
  }
}
