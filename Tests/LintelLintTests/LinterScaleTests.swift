import Glibc
import LintelLint
import LintelTestSupport
import Testing

@Suite("Linter at scale")
struct LinterScaleTests {
  /// Four times the lines may take this many times as long; their square would take sixteen.
  private static let bound = 9.0

  @Test(
    "the work of all rules grows with the file, not with its square", .timeLimit(.minutes(2)),
    arguments: LargeFile.allCases)
  func growth(_ shape: LargeFile) {
    let small = Self.seconds(shape.text(count: 150), repetitions: 5)
    let large = Self.seconds(shape.text(count: 600), repetitions: 3)
    #expect(large < small * Self.bound, "\(small)s, then \(large)s for four times the lines")
  }

  @Test(
    "a rule about the addresses of a frontend asks for them once", .timeLimit(.minutes(2)),
    arguments: ["TL06", "AC28"])
  func binds(rule: String) {
    let factor = Growth.factor(400) { count in
      let binds = (1...count).map {
        "  bind 127.0.0.1:\($0)\n  acl a dst_port \($0)\n  acl a dst 10.0.0.1\n"
      }
      return LintRun("frontend f\n  mode http\n" + binds.joined() + "  http-request deny if a\n")
    } _: { run in
      _ = run.diagnostics(of: rule)
    }
    #expect(factor < Growth.bound)
  }

  @Test("a range of ports costs no more for being wide", .timeLimit(.minutes(2)))
  func portRanges() {
    let factor = Growth.factor(10_000) { width in
      let binds = (1...50).map { "  bind 127.0.0.\($0):1-\(width)\n" }
      return LintRun(
        "frontend f\n  mode http\n" + binds.joined() + "  http-request deny if { dst_port 60000 }\n"
      )
    } _: { run in
      #expect(run.diagnostics(of: "AC28").count == 1)
    }
    #expect(factor < 2.5)
  }

  @Test("the servers of one template are told once")
  func templates() {
    let run = LintRun("backend b\n  server-template s 1-200 10.0.0.1:80\n")
    #expect(run.diagnostics(of: "LB13").count == 1)
  }

  /// The least processor time of this thread for all rules, so that other work does not count.
  private static func seconds(_ text: String, repetitions: Int) -> Double {
    let run = LintRun(text)
    return (0..<repetitions).map { _ in
      let start = clock()
      _ = run.diagnostics(LintOptions(profile: .all))
      return clock() - start
    }.min() ?? 0
  }

  private static func clock() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// A configuration that is large in one respect.
enum LargeFile: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case routes, servers, conditions, acls, references, repetitions, comments, frontends, defaults

  var testDescription: String { rawValue }

  private static let head = """
    global
      maxconn 1000
    defaults
      mode http
      balance roundrobin
      timeout client 30s
      timeout connect 5s
      timeout server 30s
      timeout http-request 5s
      timeout http-keep-alive 60s

    """

  private static let web = "frontend web\n  bind :8080\n"

  /// The configuration with its large part `count` times.
  func text(count: Int) -> String {
    let numbers = 0..<count
    switch self {
    case .routes:
      return Self.head + Self.web
        + each(numbers) { "  use_backend b\($0) if { req.hdr(host) -i h\($0).example.com }\n" }
        + each(numbers) { "backend b\($0)\n  server a \(Self.address($0)):80 check\n" }
    case .servers:
      return Self.head + "listen web\n  bind :8080\n"
        + each(numbers) { "  default-server inter \($0 + 1)s\n  server s\($0) 10.0.0.1:80\n" }
    case .conditions:
      return Self.head + Self.web
        + each(numbers) {
          """
            http-request deny if { path_beg /admin/\($0) } !{ src \(Self.address($0)) }
            http-request set-header X-SSL-\($0) 1 if { ssl_fc } { hdr(a) \($0) }

          """
        }
    case .acls:
      return Self.head + Self.web
        + each(numbers) { "  acl a\($0) hdr(host) h\($0)\n  acl same path_end .h\($0)\n" }
        + each(numbers) { "  http-request deny if a\($0) !{ ssl_fc } or same\n" }
    case .references:
      return Self.head + Self.web
        + each(numbers) { "  use_backend missing\($0) if absent\($0)\n" }
        + each(numbers) { "backend present\($0)\n  use-server none if { src 10.0.0.1 }\n" }
    case .repetitions:
      return Self.head + Self.web
        + each(numbers) { "  maxconn \($0)\n  timeout client \($0 + 1)\n" }
    case .comments:
      return Self.head
        + each(numbers) {
          "# lintel: client=node-agent\n# lintel: ignore[KA\($0)] why\nbackend b\($0)\n"
        }
    case .frontends:
      return Self.head
        + each(numbers) {
          "frontend f\($0)\n  bind :\($0 + 1) ssl crt a.pem\n  default_backend b\n"
        }
        + "backend b\n  server s 10.0.0.1:80\n"
    case .defaults:
      return each(numbers) { number in
        """
        defaults d\(number)
          log global
          default-server check
        frontend f\(number) from d\(number)
          bind :\(number + 1)

        """
      }
    }
  }

  private static func address(_ number: Int) -> String {
    "10.0.\(number >> 8 & 255).\(number & 255)"
  }

  private func each(_ numbers: Range<Int>, _ text: (Int) -> String) -> String {
    numbers.map(text).joined()
  }
}
