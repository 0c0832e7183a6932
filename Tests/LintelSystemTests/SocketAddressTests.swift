import LintelSystem
import Testing

@Suite("Socket addresses")
struct SocketAddressTests {
  @Test("an IP address survives the kernel's form")
  func roundTrip() {
    let four = PeerAddress(ipv4: 0x7F00_0001, port: 8_080)
    #expect(SocketAddress(four).peer == four)
    let six = PeerAddress(ipv6High: 0x2001_0DB8_0000_0000, low: 1, port: 443)
    #expect(SocketAddress(six).peer == six)
  }

  @Test("an IPv4 client of a dual-stack socket is IPv4")
  func mapped() {
    let mapped = PeerAddress(ipv6High: 0, low: 0xFFFF_0A00_0001, port: 1)
    #expect(SocketAddress(mapped).peer == PeerAddress(ipv4: 0x0A00_0001, port: 1))
  }

  @Test("a unix name must fit, and a path holds no zero byte")
  func unixNames() {
    #expect(SocketAddress(unix: Array("/tmp/socket".utf8), isAbstract: false) != nil)
    #expect(SocketAddress(unix: [UInt8](repeating: 0x61, count: 107), isAbstract: false) != nil)
    #expect(SocketAddress(unix: [UInt8](repeating: 0x61, count: 108), isAbstract: false) == nil)
    #expect(SocketAddress(unix: [], isAbstract: false) == nil)
    #expect(SocketAddress(unix: [0x61, 0], isAbstract: false) == nil)
    #expect(SocketAddress(unix: [0x61, 0], isAbstract: true) != nil)
  }

  @Test("a taken port has the system's number and words")
  func taken() {
    let any = SocketAddress(PeerAddress(ipv4: 0x7F00_0001, port: 0))
    let first = ListeningSocket.open(any, backlog: 1, options: [])
    let descriptor = Descriptor(Int32(first.raw))
    let bound = SocketAddress(ListeningSocket.boundAddress(descriptor))
    let second = ListeningSocket.open(bound, backlog: 1, options: [])
    #expect(second.errorNumber == 98)
    #expect(errorText(second.errorNumber) == "Address already in use")
    ListeningSocket.close(descriptor)
  }
}
