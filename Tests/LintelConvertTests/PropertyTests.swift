import LintelConvert
import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLowering
import LintelTestSupport
import Testing

@Suite("Conversion of generated configurations")
struct PropertyTests {
  @Test("sections of random lines survive the way through both notations", arguments: 1...40)
  func generated(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = Self.file(&generator)
    let environment = Environment(variables: ["B": "1", "LIST": "a b"])
    let faults = roundTripFaults(
      lowerHAProxy(text, environment: environment), environment: environment)
    #expect(faults == [], "\(text)")
  }

  @Test("any order of lines and sections comes back", arguments: 1...40)
  func shuffled(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var sections: [String] = []
    for number in 0..<Int.random(in: 1...7, using: &generator) {
      guard let kind = Self.kinds.randomElement(using: &generator) else { continue }
      var lines = (kind.lines + kind.lines).shuffled(using: &generator)
      lines.removeLast(Int.random(in: 0..<lines.count, using: &generator))
      let commented = lines.enumerated().map { index, line in
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: "    # above \(number) \(index)\n    \(line)"
        case 1: "    \(line) # behind \(number) \(index)"
        case 2: "\n    \(line)"
        default: "    \(line)"
        }
      }
      let header = "# section \(number)\n" + kind.header.replacing("#", with: "\(number)")
      sections.append(([header] + commented).joined(separator: "\n") + "\n")
    }
    let text = sections.joined(separator: "\n") + "\n# The end.\n"
    let environment = Environment(variables: ["B": "1", "LIST": "a b"])
    let lowered = lowerHAProxy(text, environment: environment)
    #expect(roundTripFaults(lowered, environment: environment) == [], "\(text)")
  }

  @Test("comments without any section come back", arguments: ["# a\n", "\n# a\n\n# b\n", ""])
  func commentsAlone(_ text: String) {
    let lowered = lowerHAProxy(text)
    #expect(lowered.configuration.outline.count == text.count { $0 == "#" })
    #expect(roundTripFaults(lowered) == [])
    let yaml = lowerYAML("lintel: 1\n" + text)
    #expect(yaml.configuration.outline == lowered.configuration.outline)
    #expect(roundTripFaults(yaml) == [])
  }

  @Test("mutated files are converted or refused, never broken", arguments: 1...60)
  func mutated(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = generator.mutate(Array(Self.file(&generator).utf8))
    let lowered = lowerHAProxy(bytes: bytes)
    guard let yaml = convert(lowered.configuration, to: .yaml).text else { return }
    let again = lowerYAML(yaml).configuration
    #expect(
      convert(again, to: .yaml).text == yaml,
      "\(String(decoding: bytes, as: UTF8.self))\n----------\n\(yaml)")
  }

  /// A file of sections with lines of every kind, and blocks that may reach over several.
  private static func file(_ generator: inout SeededGenerator) -> String {
    var lines: [String] = []
    var depth = 0
    for _ in 0..<Int.random(in: 1...5, using: &generator) {
      let kind = kinds.randomElement(using: &generator) ?? kinds[0]
      let number = lines.count
      lines.append(kind.header.replacing("#", with: "\(number)"))
      for _ in 0..<Int.random(in: 0...8, using: &generator) {
        var line = "    " + (kind.lines.randomElement(using: &generator) ?? "")
        switch Int.random(in: 0..<12, using: &generator) {
        case 0: line += " # behind \(lines.count)"
        case 1: lines.append("    # above \(lines.count)")
        case 2: lines.append("")
        case 3 where depth < 3:
          lines.append(".if defined(\(Bool.random(using: &generator) ? "A" : "B"))")
          depth += 1
        case 4 where depth > 0: lines.append(".else")
        case 5 where depth > 0:
          lines.append(".endif # \(depth)")
          depth -= 1
        case 6: lines.append("    .notice \"line $B\"")
        default: break
        }
        lines.append(line)
      }
      while depth > 0, Bool.random(using: &generator) {
        lines.append(".endif")
        depth -= 1
      }
    }
    lines += [String](repeating: ".endif", count: depth)
    // A second `.else` of a block is a mistake of its own.
    return withoutDoubleElse(lines).joined(separator: "\n") + "\n"
  }

  private static func withoutDoubleElse(_ lines: [String]) -> [String] {
    var open: [Bool] = []
    return lines.filter { line in
      if line.hasPrefix(".if") { open.append(false) }
      if line.hasPrefix(".endif") { _ = open.popLast() }
      guard line == ".else" else { return true }
      guard let last = open.last, !last else { return false }
      open[open.count - 1] = true
      return true
    }
  }

  private static let kinds: [(header: String, lines: [String])] = [
    (
      "global",
      [
        "maxconn 10", "daemon", "setenv A x", "user \"$B\"", "log \"${LIST[*]}\" local0",
        "no busy-polling", "unknown-keyword a \"b c\"", "nbproc 2", "lua-load /a.lua",
      ]
    ),
    ("defaults", ["mode http", "option httpclose", "no option httpclose", "timeout client 5s"]),
    (
      "frontend f#",
      [
        "bind :80", "bind :443 ssl crt /a", "acl a path /a", "http-request deny if a",
        "use_backend x if { path_beg /x }", "http-request set-header X 'a \"b\"'",
        "reqrep ^a b", "option httplog", "default_backend x",
      ]
    ),
    (
      "backend b#",
      [
        "server s1 10.0.0.1:80 check", "default-server inter 2s", "balance roundrobin",
        "server s2 10.0.0.2:80 weight 99999", "http-check expect status 200", "stick on src",
        "server \"${NAME}\" 10.0.0.3:80", "errorfile 503 /a",
      ]
    ),
    ("listen l# 10.0.0.1:80", ["mode tcp", "server a 10.0.0.1:80"]),
    ("peers p#", ["peer a 10.0.0.1:80"]),
  ]
}
