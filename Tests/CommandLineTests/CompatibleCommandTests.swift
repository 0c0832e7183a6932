import Foundation
import Testing

/// HAProxy's own command line. (HAProxy management guide, chapter 3)
@Suite("lintel-haproxy", .timeLimit(.minutes(2)))
struct CompatibleCommandTests {
  static let checks: [(text: String, status: Int32, message: String)] = [
    (Sample.clean, 0, ""),
    (Sample.clean + "backend b\n    nonsense\n", 1, "unknown keyword 'nonsense'"),
    ("global\n    maxconn 10\n", 2, ""),
    ("global\n    stats socket /tmp/none.sock\n", 0, ""),
  ]

  @Test("-c ends with 0, 1 or 2", arguments: checks)
  func check(text: String, status: Int32, message: String) throws {
    let files = try TemporaryDirectory()
    let path = try files.write("a.cfg", text)
    let result = try Command.haproxy("-c", "-V", "-f", path)
    #expect(result.status == status)
    switch status {
    case 0: #expect(result.output == "Configuration file is valid\n")
    case 2: #expect(result.output.contains("will not start (no listener) => exit(2)."))
    default:
      #expect(result.errors.contains(message))
      #expect(result.errors.contains(" : config : parsing [\(path):17] : "))
      #expect(result.errors.contains("config : Fatal errors found in configuration."))
    }
    let quiet = try Command.haproxy("-q", "-c", "-f", path)
    #expect(quiet.status == status)
    #expect(quiet.output + quiet.errors == "")
  }

  @Test(
    "-cc evaluates a condition",
    arguments: [
      ("version_atleast(3.0)", Int32(0)), ("feature(THREAD)", 0), ("feature(LUA)", 1), ("", 1),
      ("streq(a", 2), ("!(1 && 0)", 0),
    ])
  func conditions(expression: String, status: Int32) throws {
    #expect(try Command.haproxy("-dM", "-dI", "-dW", "-cc", expression).status == status)
  }

  @Test("-vv has the four lines that test suites read")
  func version() throws {
    let result = try Command.haproxy("-dM", "-dI", "-vv")
    #expect(result.status == 0)
    let wanted = ["HAProxy version", "  TARGET  =", "Feature list :", "Available services :"]
    let lines = result.output.split(separator: "\n").filter { line in
      wanted.contains { line.hasPrefix($0) }
    }
    #expect(lines.count == 4)
    #expect(lines.first?.split(separator: " ")[2].hasPrefix("3.4.0") == true)
    #expect(result.output.contains(" +THREAD "))
    #expect(try Command.haproxy("-vqb").output == "3.4\n")
  }

  @Test(
    "wrong usage ends with 1 and the usage",
    arguments: [
      [], ["-f"], ["-z"], ["file.cfg"], ["-c"], ["-n", "x", "-f", "a"],
    ])
  func usage(arguments: [String]) throws {
    let result = try Command.run("lintel-haproxy", arguments)
    #expect(result.status == 1)
    #expect(result.errors.contains("Usage :"))
  }

  @Test("a file that does not exist ends with 1")
  func missingFile() throws {
    let result = try Command.haproxy("-c", "-f", "/nonexistent/x.cfg")
    #expect(result.status == 1)
    #expect(
      result.errors.contains("Cannot open configuration file/directory /nonexistent/x.cfg"))
  }

  @Test("-dW makes a warning fatal")
  func zeroWarning() throws {
    let files = try TemporaryDirectory()
    // A time with two units is read up to the first.
    let text = Sample.clean.replacingOccurrences(of: "client 30s", with: "client 1m30s")
    let path = try files.write("a.cfg", text)
    #expect(try Command.haproxy("-c", "-f", path).status == 0)
    let strict = try Command.haproxy("-dW", "-c", "-f", path)
    #expect(strict.status == 1)
    #expect(strict.errors.contains("'zero-warning' is set. Aborting."))
  }

  @Test("a service serves, notes what is missing, and ends with 0 on SIGINT")
  func serves() throws {
    let origin = try RunningProgram(
      "lintel", ["demo-origin", "--listen", "127.0.0.1:0", "--name", "o"])
    let files = try TemporaryDirectory()
    // A free port: the program prints none, and inherited sockets need a parent that has them.
    let port = try RunningProgram("lintel", ["demo-origin", "--listen", "127.0.0.1:0"])
    let front = try port.port(of: "origin")
    _ = port.stop()
    let text =
      "global\n    stats socket \"\(files.path)/stats.sock\" level admin\n"
      + Sample.serving(port: front, servers: [try origin.port(of: "o")])
    let path = try files.write("cfg", text)
    let pidFile = files.path + "/pid"
    let service = try RunningProgram(
      "lintel-haproxy", ["-W", "-dM", "-dI", "-dW", "-f", path, "-p", pidFile])
    _ = try service.wait(for: "'stats socket' is ignored")
    while !FileManager.default.fileExists(atPath: pidFile) { usleep(10_000) }
    #expect(try bodies(from: front, count: 2) == ["o", "o"])
    #expect(service.stop(with: SIGINT).status == 0)
  }

  @Test("-D returns when the service serves, and -p has its number")
  func daemon() throws {
    let origin = try RunningProgram("lintel", ["demo-origin", "--listen", "127.0.0.1:0"])
    let front = try origin.port(of: "origin")
    let files = try TemporaryDirectory()
    let path = try files.write("cfg", Sample.serving(port: front, servers: [1]))
    let arguments = ["-D", "-f", path, "-p", files.path + "/pid"]
    let taken = try Command.run("lintel-haproxy", arguments, detached: true)
    #expect(taken.status == 1)
    _ = origin.stop()
    let started = try Command.run("lintel-haproxy", arguments, detached: true)
    #expect(started.status == 0, "\(started.errors)")
    let number = try #require(
      Int32(try files.read("pid").trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(try bodies(from: front, count: 1).first?.contains("503") == true)
    #expect(kill(number, SIGTERM) == 0)
  }
}
