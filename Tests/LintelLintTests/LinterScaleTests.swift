import LintelLint
import Testing

@Suite("Linter at scale")
struct LinterScaleTests {
  /// A configuration with `count` routes, each with a backend of its own.
  static func configuration(_ count: Int) -> String {
    var text = """
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
      frontend web
        bind :8080

      """
    for number in 0..<count {
      text += "  use_backend b\(number) if { req.hdr(host) -i h\(number).example.com }\n"
    }
    text += "  default_backend b0\n"
    for number in 0..<count {
      let net = "10.\(number >> 8 & 255).\(number & 255)"
      text += """
        backend b\(number)
          http-request set-header X-Route \(number) if { path_beg /r\(number)/ }
          server a \(net).1:80 check
          server b \(net).2:80 check

        """
    }
    return text
  }

  @Test("time grows with the size of the file, not with its square", .timeLimit(.minutes(1)))
  func growth() {
    func seconds(_ count: Int) -> Double {
      let run = LintRun(Self.configuration(count))
      let clock = ContinuousClock()
      let time = clock.measure { _ = run.diagnostics(LintOptions(profile: .all)) }
      return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }
    let small = min(seconds(250), seconds(250), seconds(250))
    let large = min(seconds(1_000), seconds(1_000))
    #expect(large < small * 4 * 3, "\(small)s for 250 routes, \(large)s for 1000")
  }
}
