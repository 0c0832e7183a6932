import LintelDiagnostics
import LintelGrammar
import LintelLowering
import Testing

@Suite("Verdicts of HAProxy on single mistakes")
struct VerdictParityTests {
  private func check(_ example: SectionCase) {
    let lowered = LoweringTests.lower(example.text, target: example.target)
    #expect(
      lowered.isRefused != example.isAccepted, "\(lowered.diagnostics.map(\.message))")
  }

  @Test(
    "routes that lead nowhere or back",
    arguments: [
      SectionCase.refused("backend b\n default_backend b\n"),
      .refused("backend b\n default_backend c\n"),
      .refused("backend b\n use_backend c if TRUE\n"),
      .ok("backend b\n default_backend c\nbackend c\n"),
      .ok("backend b\n use_backend %[path] if TRUE\n"),
      .refused("defaults\n default_backend x\nfrontend f\n bind :80\n"),
      .ok("defaults\n default_backend x\nfrontend f\n bind :80\nbackend x\n"),
      .ok("defaults\n default_backend x\nbackend b\n"),
      .refused("frontend f\n option external-check\n"),
      .refused("defaults d\n mode http\nfrontend d\n"),
      .refused("backend d\n mode http\ndefaults d\n mode http\n"),
      .ok("defaults d\n mode http\nfrontend d\n", Version(2, 6)),
    ])
  func routes(_ example: SectionCase) { check(example) }

  @Test(
    "threads",
    arguments: [
      SectionCase.refused("global\n nbthread 2\nfrontend f\n bind :80 thread 3\n"),
      .ok("global\n nbthread 2\nfrontend f\n bind :80 thread 1-3\n"),
      .refused(
        "global\n nbthread 9223372036854775807\n thread-groups 2\n"
          + "frontend f\n bind :80 thread 2/64\n"),
      .ok("frontend f\n bind :80 thread 3\n"),
      .refused("frontend f\n bind :80 thread foo\n"),
      .refused("frontend f\n bind :80 thread 1/65\n"),
      .refused("frontend f\n bind :80 thread 1,2\n", Version(2, 6)),
      .refused("global\n nbthread 2\nfrontend f\n bind :80 thread 3\n", Version(2, 6)),
      .refused(
        "global\n nbthread 4\n thread-groups 2\nfrontend f\n bind :80 thread 3/1\n"),
      .refused(
        "global\n nbthread 4\n thread-groups 2\nfrontend f\n bind :80 thread 2/3\n"),
      .refused("global\n nbthread 2\n thread-groups 3\n"),
      .refused("global\n cpu-map auto:1/1-8 0-3\n"),
      .ok("global\n cpu-map auto:1/1-4 0-3\n"),
      .ok("global\n cpu-map 1/1-8 0-3\n"),
      .refused("frontend f\n bind :80 shards 0\n"),
      .ok("frontend f\n bind :80 shards by-group\n"),
    ])
  func threads(_ example: SectionCase) { check(example) }

  @Test(
    "servers and their checks",
    arguments: [
      SectionCase.refused("backend b\n server s udp@10.0.0.1:80\n"),
      .ok("backend b\n mode log\n server s udp@10.0.0.1:514\n"),
      .refused("backend b\n mode log\n balance leastconn\n server s udp@10.0.0.1:514\n"),
      .refused("backend b\n server s ipv4@::1:80\n"),
      .refused("frontend f\n bind ipv6@1.2.3.4:80\n"),
      .refused("backend b\n server s 10.0.0.1:80 usesrc clientip\n"),
      .refused("backend b\n default-server ssl\n server s 10.0.0.1:80 no-ssl\n"),
      .ok("backend b\n default-server ssl verify none\n server s 10.0.0.1:80 no-ssl\n"),
      .ok("backend b\n server s 10.0.0.1:80 ssl no-ssl\n"),
      .refused("backend b\n mode http\n server s 10.0.0.1:80 check check-proto h2\n"),
      .ok("backend b\n mode http\n option httpchk\n server s 10.0.0.1:80 check check-proto h2\n"),
      .refused("backend b\n option tcp-check\n tcp-check connect proto h2\n"),
      .refused("backend b\n mode http\n option httpchk\n http-check connect proto none\n"),
      .refused("backend b\n server s 10.0.0.1:80 resolve-net 10.0.0.0/33\n"),
      .ok("backend b\n server s 10.0.0.1:80 resolve-net 10.0.0.0/8,2001:db8::/32\n"),
      .refused("backend b\n server s 10.0.0.1:80 guid a/b\n"),
      .ok("backend b\n server s 10.0.0.1:80 init-addr\n"),
      .ok("backend b\n mode http\n cookie X prefix indirect\n"),
      .refused("backend b\n mode http\n cookie X rewrite indirect\n"),
      .refused("backend b\n mode http\n cookie X prefix preserve\n"),
      .refused("backend b\n balance random(x)\n"),
    ])
  func servers(_ example: SectionCase) { check(example) }

  @Test(
    "the process and its sections",
    arguments: [
      SectionCase.refused("global\n ssl-default-bind-options TLSv1.2\n"),
      .refused("global\n ssl-default-bind-options ssl-min-ver\n"),
      .ok("global\n ssl-default-bind-options no-sslv3 ssl-min-ver TLSv1.2\n"),
      .refused("global\n tune.bufsize 0\n"),
      .refused("global\n tune.idletimer 66s\n"),
      .refused("global\n node a,b\n"),
      .refused("global\n description\n"),
      .refused("global\n h1-case-adjust a b\n"),
      .refused("global\n h1-case-adjust a A\n h1-case-adjust a A\n"),
      .refused("global\n default-path origin\n"),
      .refused("global\n log 127.0.0.1 sample 1-3:2 local0\n"),
      .refused("global\n log 127.0.0.1 sample 1,1-2:3 local0\n"),
      .ok("global\n log 127.0.0.1 sample 1,3-4:4 local0\n"),
      .refused("global\n log 127.0.0.1:514-516 local0\n"),
      .refused("peers p\n bind :9\n bind :10\n"),
      .refused("peers p\n bind :9\n peer a 10.0.0.1:9\n"),
      .refused("peers p\n shards 0\n"),
      .refused("ring buf0\n size 1024\n"),
      .refused("ring r\n maxlen 0\n"),
      .refused("crt-store s\n load key a.key\n"),
      .refused("crt-store s\n load crt a.pem\n crt-base /x\n"),
      .refused("log-forward l\n bind :514 ssl\n"),
      .refused("traces\n trace nothing sink stderr\n"),
      .ok("userlist u\n user a\n user b insecure-password\n"),
      .ok("cache c\n total-max-size 4\n process-vary\n"),
      .refused("listen l\n mode http\n filter bwlim-in a limit 1k key src\n"),
      .ok(
        "listen l\n mode http\n filter bwlim-in a limit 1k key src\n"
          + " stick-table type ip size 1k store bytes_in_rate(1s)\n"),
      .ok(
        "defaults d\n mode http\n http-request capture hdr(a) len 9\n"
          + "frontend f from d\n http-request capture hdr(b) id 0\n"),
    ])
  func sections(_ example: SectionCase) { check(example) }

  @Test("port 0 is a mistake for HAProxy only")
  func portZero() {
    let lowered = LoweringTests.lower("frontend f\n bind :0\n bind :8080\npeers p\n bind :0\n")
    #expect(!lowered.isRefused)
    #expect(PortZeroCheck.faults(of: lowered.configuration).count == 2)
  }
}
