import Glibc
import Synchronization

/// A server on the loopback that runs a script for each connection, in a thread of its own.
final class ScriptedServer: @unchecked Sendable {
  let port: UInt16
  private let listener: Int32
  private let accepted = Atomic<Int>(0)

  /// Connections that it has taken so far.
  var connectionCount: Int { accepted.load(ordering: .relaxed) }

  /// - Parameter script: Runs with each connection and its number, from 1; the connection closes
  ///   when it returns.
  init(_ script: @escaping @Sendable (Wire, Int) -> Void) {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = listener
    unsafe withUnsafeMutableBytes(of: &address) { bytes in
      let pointer = unsafe bytes.baseAddress!.assumingMemoryBound(to: sockaddr.self)
      let isBound = unsafe bind(descriptor, pointer, size) == 0 && listen(descriptor, 256) == 0
      precondition(isBound)
      _ = unsafe getsockname(descriptor, pointer, &size)
    }
    port = UInt16(bigEndian: address.sin_port)
    startThread { [weak self] in
      var number = 0
      while true {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else { return }
        number += 1
        self?.accepted.add(1, ordering: .relaxed)
        let wire = Wire(connection)
        let count = number
        startThread { script(wire, count) }
      }
    }
  }

  deinit { stop() }

  /// Takes no further connections.
  func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  /// A server that answers every request with its name, keeping connections open.
  static func named(_ name: String) -> ScriptedServer {
    ScriptedServer { wire, _ in
      while let head = wire.readHead() {
        let isHead = head.hasPrefix("HEAD ")
        if let length = headerValue("content-length", in: head).flatMap({ Int($0) }) {
          _ = wire.readExactly(length)
        }
        let body = isHead ? "" : name
        wire.write(
          "HTTP/1.1 200 OK\r\ncontent-length: \(name.utf8.count)\r\nx-server: \(name)\r\n\r\n\(body)"
        )
      }
    }
  }
}

/// Starts a detached thread.
func startThread(_ body: @escaping @Sendable () -> Void) {
  final class Box {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var thread = pthread_t()
  let box = unsafe Unmanaged.passRetained(Box(body))
  unsafe pthread_create(
    &thread, nil,
    { argument in
      unsafe Unmanaged<Box>.fromOpaque(argument!).takeRetainedValue().body()
      return nil
    }, box.toOpaque())
  pthread_detach(thread)
}
