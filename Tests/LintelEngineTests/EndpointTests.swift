import LintelEngine
import LintelPlan
import Testing

@Suite("Endpoints")
struct EndpointTests {
  @Test(
    "IPv4 networks",
    arguments: [
      (0, true), (1, false), (8, false), (32, false),
    ])
  func prefixes(length: UInt8, holds: Bool) {
    let network = Plan.Network(
      family: .ipv4, low: UInt64(ipv4(192, 0, 2, 1)), prefixLength: length)
    #expect(Endpoint.ipv4(ipv4(10, 0, 2, 1), port: 0).isIn(network) == holds)
    #expect(Endpoint.ipv4(ipv4(192, 0, 2, 1), port: 0).isIn(network))
    let mapped = Endpoint.ipv6(high: 0, low: 0xFFFF_C000_0201, port: 0)
    #expect(mapped.isIn(network))
    #expect(!Endpoint.ipv6(high: 1, low: 0xFFFF_C000_0201, port: 0).isIn(network))
    #expect(!Endpoint.unnamed.isIn(network))
  }

  @Test(
    "IPv6 networks",
    arguments: [
      (0, true), (32, true), (33, false), (64, false), (65, false), (128, false), (255, false),
    ])
  func ipv6Prefixes(length: UInt8, holds: Bool) {
    let network = Plan.Network(
      family: .ipv6, high: 0x2001_0DB8_0000_0000, low: 1, prefixLength: length)
    let other = Endpoint.ipv6(high: 0x2001_0DB8_FFFF_0000, low: 1 << 63, port: 0)
    #expect(other.isIn(network) == holds)
    #expect(Endpoint.ipv6(high: 0x2001_0DB8_0000_0000, low: 1, port: 0).isIn(network))
  }

  @Test("an IPv4 client is in a mapped IPv6 network")
  func mapped() {
    let network = Plan.Network(family: .ipv6, high: 0, low: 0xFFFF_0A00_0000, prefixLength: 104)
    #expect(Endpoint.ipv4(ipv4(10, 9, 8, 7), port: 0).isIn(network))
    #expect(!Endpoint.ipv4(ipv4(11, 9, 8, 7), port: 0).isIn(network))
  }

  struct TextCase: Sendable {
    var text: String
    var high: UInt64
    var low: UInt64
  }

  @Test(
    "IPv6 in text",
    arguments: [
      TextCase(text: "::", high: 0, low: 0),
      TextCase(text: "::1", high: 0, low: 1),
      TextCase(text: "1::", high: 0x0001_0000_0000_0000, low: 0),
      TextCase(
        text: "2001:db8::8:800:200c:417a", high: 0x2001_0DB8_0000_0000, low: 0x0008_0800_200C_417A),
      TextCase(text: "1:2:3:4:5:6:7:8", high: 0x0001_0002_0003_0004, low: 0x0005_0006_0007_0008),
      TextCase(text: "1:2:3:4:5:6:7::", high: 0x0001_0002_0003_0004, low: 0x0005_0006_0007_0000),
      TextCase(text: "::FFFF:192.0.2.1", high: 0, low: 0xFFFF_C000_0201),
      TextCase(
        text: "1:2:3:4:5:6:192.0.2.1", high: 0x0001_0002_0003_0004, low: 0x0005_0006_C000_0201),
    ])
  func ipv6Text(_ testCase: TextCase) {
    let network = Plan.Network(
      family: .ipv6, high: testCase.high, low: testCase.low, prefixLength: 128)
    let fixture = ConditionFixture(header: "x-a", .network, networks: [network])
    #expect(fixture.holds(get("/", ["X-A: \(testCase.text)"])) == true)
  }

  @Test(
    "text that is no address",
    arguments: [
      "", ":", ":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", "g::", "::1:",
      ":1::", "1:2:3:4:5:6:7:192.0.2.1", "::192.0.2.1.5", "::1%eth0", "[::1]", "1.2.3", "1.2.3.4.5",
      "1..2.3", "256.1.1.1", "1.2.3.4 ", "a.b.c.d", "1.2.3.", "::192.0.2.1:5", "1:2:3:4:5:6:7:8::",
    ])
  func noAddress(text: String) {
    let everything = [
      Plan.Network(family: .ipv4, low: 0, prefixLength: 0),
      Plan.Network(family: .ipv6, high: 0, low: 0, prefixLength: 0),
    ]
    let fixture = ConditionFixture(
      header: "x-a", isWhole: true, .network, networks: everything)
    let isBlankTrimmed = text.hasSuffix(" ")
    #expect(fixture.holds(get("/", ["X-A: \(text)"])) == isBlankTrimmed)
  }
}
