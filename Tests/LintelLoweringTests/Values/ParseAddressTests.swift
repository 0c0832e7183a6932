import LintelIR
import LintelLowering
import Testing

@Suite("Addresses")
struct ParseAddressTests {
  @Test(
    "what a bind line takes",
    arguments: [
      ("*:80", Address(host: .any, ports: .one(80))),
      (":80", Address(host: .any, ports: .one(80))),
      ("127.0.0.1:8000-8010", Address(host: .ipv4(0x7f00_0001), ports: .range(8000, 8010))),
      ("::1:443", Address(host: .ipv6(IPv6(high: 0, low: 1)), ports: .one(443))),
      ("[::1]:443", Address(host: .ipv6(IPv6(high: 0, low: 1)), ports: .one(443))),
      (":::443", Address(host: .ipv6(IPv6(high: 0, low: 0)), ports: .one(443))),
      ("/run/x.sock", Address(host: .unix(path: "/run/x.sock", isAbstract: false), ports: .none)),
      (
        "unix@/run/x",
        Address(prefix: "unix", host: .unix(path: "/run/x", isAbstract: false), ports: .none)
      ),
      ("fd@4", Address(prefix: "fd", host: .descriptor(4), ports: .none)),
      ("ipv4@*:80", Address(prefix: "ipv4", host: .any, ports: .one(80))),
      ("www.example.org:80", Address(host: .name("www.example.org"), ports: .one(80))),
    ])
  func bind(_ word: String, _ expected: Address) throws {
    #expect(try parseAddress(word, port: .required) == expected)
  }

  @Test(
    "what a bind line refuses",
    arguments: [
      "", "127.0.0.1", "*:70000", "*:80-70", "*:x", "[::1:80", "fd@", "nope@x:1", "a:b:80",
    ])
  func refused(_ word: String) {
    #expect(throws: AddressError.self) { () throws in try parseAddress(word, port: .required) }
  }

  @Test("a server's port may be left out or be an offset")
  func server() throws {
    #expect(try parseAddress("10.0.0.1", port: .optional).ports == .none)
    #expect(try parseAddress("10.0.0.1:+8", port: .optional).ports == .offset(8))
    #expect(throws: AddressError.self) { () throws in try parseAddress("h:+8", port: .plain) }
  }
}
