import LintelDiagnostics
import LintelGrammar
import LintelLowering
import Testing

/// A configuration and whether HAProxy takes it; each verdict was given by HAProxy 3.4.0.
struct SectionCase: Sendable, CustomTestStringConvertible {
  var text: String
  var isAccepted: Bool
  var target = Version.latest

  var testDescription: String { text.replacing("\n", with: "; ") }

  static func ok(_ text: String, _ target: Version = .latest) -> Self {
    Self(text: text, isAccepted: true, target: target)
  }

  static func refused(_ text: String, _ target: Version = .latest) -> Self {
    Self(text: text, isAccepted: false, target: target)
  }
}

@Suite("Rules between lines and sections")
struct SectionRuleTests {
  private func check(_ example: SectionCase) {
    let lowered = LoweringTests.lower(example.text, target: example.target)
    #expect(
      lowered.isRefused != example.isAccepted, "\(lowered.diagnostics.map(\.message))")
  }

  @Test(
    "servers",
    arguments: [
      SectionCase.refused("backend b\n server s 1.1.1.1:80\n server s 1.1.1.2:80\n"),
      .ok("backend b\n server x 1.1.1.1:80\n server s 1.1.1.2:80\n server s 1.1.1.3:80\n"),
      .refused(
        "backend b\n server x 1.1.1.1:80\n server s 1.1.1.2:80\n server s 1.1.1.3:80\n",
        Version(2, 6)),
      .refused("backend b\n server a 1.1.1.1:80 id 5\n server b 1.1.1.1:80 id 5\n"),
      .refused("backend b\n server a 1.1.1.1:80 guid x\n server b 1.1.1.1:80 guid x\n"),
      .refused("backend b\n server a 1.1.1.1:80 redir http://x\n"),
      .ok("backend b\n mode http\n server a 1.1.1.1:80 redir http://x\n"),
      .refused("backend b\n server a 1.1.1.1 check\n"),
      .refused("backend b\n server a 1.1.1.1:+5 check\n"),
      .ok("backend b\n server a 1.1.1.1 check port 80\n"),
      .ok("backend b\n server a 0.0.0.0:0 check\n"),
      .refused("backend b\n server a 1.1.1.1:80 track c/d\n"),
      .refused("backend b\n server a 1.1.1.1:80 track d\n server d 1.1.1.1:80\n"),
      .refused("backend b\n server a 1.1.1.1:80 track d check\n server d 1.1.1.1:80 check\n"),
      .ok("backend b\n server a 1.1.1.1:80 track d\n server d 1.1.1.1:80 check\n"),
      .refused("backend b\n server a 1.1.1.1:80 track a\n"),
      .refused("backend b\n server a 1.1.1.1:80 proto h2\n"),
      .ok("backend b\n mode http\n server a 1.1.1.1:80 proto h2\n"),
      .refused("backend b\n server a} 1.1.1.1:80\n"),
    ])
  func servers(_ example: SectionCase) { check(example) }

  @Test(
    "proxies",
    arguments: [
      SectionCase.refused("frontend f\n bind :80 ssl\n"),
      .refused("frontend f\n bind :81 id 3\n bind :82 id 3\n"),
      .refused("frontend f\n bind :80 proto h2\n"),
      .refused("frontend f\n mode log\n"),
      .ok("backend b\n mode log\n"),
      .refused("frontend f\n id 5\nbackend b\n id 5\n"),
      .refused("frontend f\n guid x\nbackend b\n guid x\n"),
      .refused("listen f\n bind :80\n default_backend f\n"),
      .refused("backend b\n stick on src\n"),
      .refused("backend b\n stick-table type ip size 1\n stick-table type ip size 1\n"),
      .refused("frontend f\n mode http\n http-request track-sc0 src\n"),
      .refused("frontend f\n mode http\n stats auth a:b\n stats http-request deny\n"),
      .refused("global\n external-check\nbackend b\n option external-check\n"),
      .ok("frontend f*\n bind :80\n"),
      .refused("frontend f*\n bind :80\n", Version(3, 2)),
      .ok("backend b\n bind :80\n"),
      .ok("backend b\n timeout client 5s\n"),
      .refused("backend b\n timeout client 5x\n"),
      .ok("frontend f\n option httpchk\n"),
      .refused("backend b\n option dontlognull\n"),
      .ok("backend b\n option dontlognull\n", Version(2, 6)),
      .ok("backend b\n balance\n"),
      .ok("backend b\n stats realm a b\n"),
      .ok("backend b\n retries abc\n"),
      .refused("backend b\n filter nonsense\n"),
      .refused("frontend f\n log 127.0.0.1 LOCAL0\n"),
      .refused("frontend f\n no log global\n"),
      .ok("frontend f\n default log\n"),
      // HAProxy 3.4 refuses it or not, depending on the names of other proxies.
      .ok("frontend f\n mode http\n use_backend default\nbackend default\n mode http\n"),
    ])
  func proxies(_ example: SectionCase) { check(example) }

  @Test(
    "defaults",
    arguments: [
      SectionCase.refused("defaults\n acl a src 1.1.1.1\n"),
      .ok("defaults d\n mode http\n http-request deny\n"),
      .refused("defaults d\n mode http\n http-request deny\ndefaults e from d\n"),
      .refused("defaults d\n tcp-response content accept\nfrontend f from d\n"),
      .refused("defaults d\n tcp-request connection accept\nbackend b from d\n"),
      .ok("defaults d\ndefaults d\nbackend b from d\n"),
      .refused("defaults d\ndefaults d\nbackend b from d\n", Version(2, 6)),
      .refused("defaults d\nbackend a from d\ndefaults d\nbackend b from d\n"),
    ])
  func defaults(_ example: SectionCase) { check(example) }

  @Test(
    "other sections",
    arguments: [
      SectionCase.refused("cache a\n"),
      .refused("cache a\n total-max-size 4\ncache a\n total-max-size 4\n"),
      .refused("cache a\n total-max-size 4\n max-object-size 3000000\n"),
      .refused("resolvers a\nresolvers a\n"),
      .refused("resolvers a\n nameserver x 1.1.1.1:53\n nameserver x 1.1.1.2:53\n"),
      .refused("peers a\npeers a\n"),
      .refused("mailers a\nmailers a\n"),
      .refused("ring a\n server s 1.1.1.1:80\n server s 1.1.1.1:81\n"),
      .refused("userlist a\n group g users zz\n user x insecure-password y\n"),
      .ok("userlist a\n user x insecure-password y\nuserlist a\n"),
      .refused("userlist a b\n"),
      .ok("resolvers a b\n"),
      .refused("traces x\n"),
      .ok("namespace_list\n"),
      .refused("backend b\nglobal\n nbthread 2\n"),
      .ok("backend b\nglobal\n nbthread 2\n", Version(2, 6)),
      .refused("log-forward f\n dgram-bind :514\nfrontend f\n bind :80\n"),
      .refused("crt-store a\n", Version(2, 6)),
      .refused("backend b\n log global \"\"\n"),
      .ok("backend b\n \"\" nonsense\n"),
    ])
  func others(_ example: SectionCase) { check(example) }

  @Test("a keyword younger than the target says since when there is one")
  func versions() {
    let lowered = LoweringTests.lower(
      "backend b\n option forwarded\n", target: Version(2, 6))
    #expect(
      lowered.diagnostics.map(\.message) == ["'option forwarded' exists since HAProxy 2.8 only"])
  }

  @Test("what is experimental must be allowed before it")
  func experiments() {
    let line = "global\n tune.fd.edge-triggered on\n"
    #expect(LoweringTests.lower(line).isRefused)
    #expect(!LoweringTests.lower("global\n expose-experimental-directives\n" + line).isRefused)
  }
}
