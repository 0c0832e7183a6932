import Glibc

/// A blocking TCP socket of a test, with a bound on every wait.
final class Wire: @unchecked Sendable {
  let descriptor: Int32
  private var held: [UInt8] = []

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    setTimeout(milliseconds: 8_000)
  }

  deinit { close(descriptor) }

  /// Connects to a port on the loopback.
  static func connect(port: UInt16, receiveBuffer: Int32? = nil) -> Wire {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    if var size = receiveBuffer {
      _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, 4)
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = unsafe withUnsafeBytes(of: address) { bytes in
      unsafe Glibc.connect(
        descriptor, bytes.baseAddress!.assumingMemoryBound(to: sockaddr.self),
        socklen_t(MemoryLayout<sockaddr_in>.size))
    }
    precondition(result == 0, "cannot connect to port \(port): \(errno)")
    return Wire(descriptor)
  }

  /// Whether a port on the loopback takes connections.
  static func canConnect(port: UInt16) -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return unsafe withUnsafeBytes(of: address) { bytes in
      unsafe Glibc.connect(
        descriptor, bytes.baseAddress!.assumingMemoryBound(to: sockaddr.self),
        socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
    }
  }

  func setTimeout(milliseconds: Int) {
    var time = timeval(tv_sec: milliseconds / 1_000, tv_usec: milliseconds % 1_000 * 1_000)
    _ = unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    _ = unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_SNDTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
  }

  @discardableResult
  func write(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe send(descriptor, $0.baseAddress! + sent, bytes.count - sent, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  @discardableResult
  func write(_ text: String) -> Bool { write(Array(text.utf8)) }

  /// Says that nothing more will be sent.
  func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Makes the close a reset.
  func resetOnClose() {
    var linger = linger(l_onoff: 1, l_linger: 0)
    _ = unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
  }

  enum Arrival: Equatable {
    case bytes([UInt8])
    case end
    case failure(Int32)
  }

  func read(atMost limit: Int = 65_536) -> Arrival {
    if !held.isEmpty {
      let bytes = held
      held = []
      return .bytes(bytes)
    }
    var storage = [UInt8](repeating: 0, count: limit)
    let count = unsafe storage.withUnsafeMutableBytes {
      unsafe recv(descriptor, $0.baseAddress, limit, 0)
    }
    if count == 0 { return .end }
    if count < 0 { return .failure(errno) }
    return .bytes(Array(storage[..<count]))
  }

  /// Everything up to the end of the connection.
  func readAll() -> [UInt8] {
    var result: [UInt8] = []
    while case .bytes(let bytes) = read() { result += bytes }
    return result
  }

  /// Bytes up to and with the empty line; nil when the connection ends before.
  func readHead() -> String? {
    var head: [UInt8] = []
    while true {
      guard case .bytes(let bytes) = read() else { return nil }
      head += bytes
      if let end = Self.endOfHead(head) {
        held = Array(head[end...])
        return String(decoding: head[..<end], as: UTF8.self)
      }
    }
  }

  func readExactly(_ count: Int) -> [UInt8]? {
    var result: [UInt8] = []
    while result.count < count {
      guard case .bytes(let bytes) = read() else { return nil }
      result += bytes
    }
    held = Array(result[count...])
    return Array(result[..<count])
  }

  private static func endOfHead(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 4 else { return nil }
    for position in 3..<bytes.count
    where bytes[position] == 10 && bytes[position - 2] == 10 {
      return position + 1
    }
    return nil
  }
}

/// A response as a test sees it.
struct Reply: Equatable {
  var status: Int
  var head: String
  var body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }

  /// The value of the first header with this name, in lower case.
  func header(_ name: String) -> String? { headerValue(name, in: head) }
}

/// The value of the first header with this name, in lower case.
func headerValue(_ name: String, in head: String) -> String? {
  for line in head.split(separator: "\r\n") {
    guard let colon = line.firstIndex(of: ":") else { continue }
    if line[..<colon].lowercased() == name.lowercased() {
      return String(line[line.index(after: colon)...].drop { $0 == " " })
    }
  }
  return nil
}

extension Wire {
  /// Reads one response: by its length, by its chunks, or to the end of the connection.
  func readReply(toHead isHead: Bool = false) -> Reply? {
    guard let head = readHead() else { return nil }
    let status = Int(head.split(separator: " ").dropFirst().first ?? "") ?? 0
    if isHead || status == 204 || status == 304 || status / 100 == 1 {
      return Reply(status: status, head: head, body: [])
    }
    if let length = headerValue("content-length", in: head).flatMap({ Int($0) }) {
      guard let body = readExactly(length) else { return nil }
      return Reply(status: status, head: head, body: body)
    }
    if headerValue("transfer-encoding", in: head) != nil {
      guard let body = readChunks() else { return nil }
      return Reply(status: status, head: head, body: body)
    }
    return Reply(status: status, head: head, body: readAll())
  }

  func readChunks() -> [UInt8]? {
    var body: [UInt8] = []
    while true {
      guard let line = readLine(), let size = Int(line, radix: 16) else { return nil }
      guard size > 0 else {
        while let trailer = readLine(), !trailer.isEmpty {}
        return body
      }
      guard let chunk = readExactly(size), readLine() == "" else { return nil }
      body += chunk
    }
  }

  func readLine() -> String? {
    var line: [UInt8] = []
    while true {
      guard let byte = readExactly(1)?.first else { return nil }
      if byte == 10 { return String(decoding: line.dropLast(), as: UTF8.self) }
      line.append(byte)
    }
  }
}
