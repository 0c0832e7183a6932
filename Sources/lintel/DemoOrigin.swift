internal import ArgumentParser
internal import LintelCommand
internal import LintelHTTP
internal import LintelSystem

/// A server that says its name, so that one can see where a request went.
struct DemoOrigin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo-origin",
    abstract: "Serves HTTP/1.1 and answers every request with its own name.")

  @Option(help: "Where to listen: 127.0.0.1:8081; port 0 takes a free one.")
  var listen: String

  @Option(help: "The name to answer with.")
  var name = "origin"

  @Flag(help: "End when the program that started this one ends.")
  var endWithParent = false

  func run() throws {
    guard let address = parseListenAddress(listen) else {
      throw ValidationError("'\(listen)' is no address; write for instance 127.0.0.1:8081.")
    }
    if endWithParent { LintelSystem.endWithParent() }
    let listener: Descriptor
    switch ByteServer.listen(on: address) {
    case .success(let descriptor): listener = descriptor
    case .failure(let failure):
      Terminal.complain("lintel: cannot listen on \(listen): \(failure.reason)")
      throw ExitStatus.findings.code
    }
    let host = listen[..<(listen.lastIndex(of: ":") ?? listen.endIndex)]
    Terminal.print("\(name) listens on \(host):\(ListeningSocket.boundAddress(listener).port)")
    guard var server = ByteServer(listener: listener) else {
      Terminal.complain("lintel: the kernel gives no epoll descriptor")
      throw ExitStatus.internalError.code
    }
    let name = name
    server.run { bytes in DemoExchange.answer(bytes, as: name) }
  }
}

/// The protocol of a demo origin.
enum DemoExchange {
  /// The answer to the first whole request in `bytes`, or nil until it is there.
  static func answer(_ bytes: [UInt8], as name: String) -> ByteServer.Answer? {
    var head = HeadIndex()
    var progress = HeadProgress()
    switch head.parseRequest(bytes.span, progress: &progress) {
    case .incomplete: return nil
    case .invalid(let fault):
      let output = response(status: Int(fault.status), name: name, isHead: false, closes: true)
      return ByteServer.Answer(consumed: bytes.count, output: output, closes: true)
    case .complete(let length):
      guard let body = bodyLength(head.framing), bytes.count - length >= body else {
        // A chunked body would have to be decoded; a demonstration sends none.
        guard case .chunked = head.framing else { return nil }
        let output = response(status: 411, name: name, isHead: false, closes: true)
        return ByteServer.Answer(consumed: bytes.count, output: output, closes: true)
      }
      let output = response(
        status: 200, name: name, isHead: head.method == .head, closes: !head.wantsKeepAlive)
      return ByteServer.Answer(
        consumed: length + body, output: output, closes: !head.wantsKeepAlive)
    }
  }

  private static func bodyLength(_ framing: BodyFraming) -> Int? {
    switch framing {
    case .none: 0
    case .length(let count): Int(exactly: count)
    default: nil
    }
  }

  private static func response(
    status: Int, name: String, isHead: Bool, closes: Bool
  ) -> [UInt8] {
    let body = "\(name)\n"
    let reason = status == 200 ? "OK" : "Refused"
    let head = [
      "HTTP/1.1 \(status) \(reason)", "Content-Type: text/plain", "X-Origin: \(name)",
      "Content-Length: \(body.utf8.count)", closes ? "Connection: close" : nil,
    ].compactMap(\.self)
    let text = head.joined(separator: "\r\n") + "\r\n\r\n"
    return Array(text.utf8) + (isHead ? [] : Array(body.utf8))
  }
}
