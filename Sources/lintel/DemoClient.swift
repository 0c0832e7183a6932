internal import LintelHTTP
internal import LintelSystem

/// A client that keeps its connection for as long as it may.
struct DemoClient {
  /// Who answered how many requests, and how many connections that took.
  struct Outcome {
    /// In the order of their first answer.
    var answers: [(name: String, count: Int)] = []
    var connections = 0
    var failures = 0

    mutating func add(_ name: String) {
      if let index = answers.firstIndex(where: { $0.name == name }) {
        answers[index].count += 1
      } else {
        answers.append((name, 1))
      }
    }
  }

  private static let timeoutMilliseconds: Int32 = 5_000

  let address: SocketAddress

  /// Sends requests one after another and connects anew only where the server closed.
  func send(count: Int) -> Outcome {
    var outcome = Outcome()
    var left = count
    while left > 0 {
      guard case .success(let descriptor) = connect() else {
        outcome.failures += left
        break
      }
      outcome.connections += 1
      let connection = BlockingConnection(owning: descriptor)
      let before = left
      while left > 0 {
        left -= 1
        guard let (answer, isKept) = exchange(over: connection) else {
          outcome.failures += 1
          break
        }
        outcome.add(answer)
        if !isKept { break }
      }
      if before == left { break }
    }
    return outcome
  }

  /// True as soon as somebody listens.
  func isReachable() -> Bool {
    guard case .success(let descriptor) = connect() else { return false }
    _ = BlockingConnection(owning: descriptor)
    return true
  }

  private func connect() -> Result<Descriptor, SystemFailure> {
    BlockingConnection.open(to: address, timeout: Self.timeoutMilliseconds)
  }

  /// The body of one answer, and whether the connection may carry another request.
  private func exchange(
    over connection: borrowing BlockingConnection
  ) -> (answer: String, isKept: Bool)? {
    guard connection.send(Array("GET / HTTP/1.1\r\nHost: demo\r\n\r\n".utf8)) else { return nil }
    var bytes: [UInt8] = []
    var head = HeadIndex()
    var progress = HeadProgress()
    while true {
      guard let chunk = connection.receive(), !chunk.isEmpty else { return nil }
      bytes += chunk
      let verdict = head.parseResponse(
        bytes.span, progress: &progress, answering: .get, upgradeAsked: false)
      switch verdict {
      case .incomplete: continue
      case .invalid: return nil
      case .complete(let length):
        guard case .length(let body) = head.framing else {
          return ("status \(head.status)", false)
        }
        guard UInt64(bytes.count - length) >= body else {
          progress = HeadProgress()
          continue
        }
        let text = String(decoding: bytes[length...], as: UTF8.self)
        let name = head.status == 200 ? String(text.prefix { $0 != "\n" }) : "\(head.status)"
        return (name, head.wantsKeepAlive)
      }
    }
  }
}
