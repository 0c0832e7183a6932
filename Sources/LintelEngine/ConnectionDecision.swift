public import LintelHTTP
public import LintelPlan

/// Which of the two connections of a stream outlive it, and what the Connection fields say.
///
/// The server side closes if the frontend or the backend has `http-server-close`, or the backend
/// `httpclose`; the client side only if the frontend has `httpclose`.
@frozen
public struct StreamConnections: Sendable, Equatable, BitwiseCopyable {
  public private(set) var keepsClient: Bool
  public private(set) var keepsServer: Bool
  private let requestVersion: HTTPVersion
  private let closesClientByMode: Bool
  private let isUpgrade: Bool

  /// - Parameter isStopping: The process or the frontend takes no further requests.
  public init(
    request: borrowing HeadIndex, frontend: ConnectionMode, backend: ConnectionMode,
    isStopping: Bool = false
  ) {
    requestVersion = request.version
    closesClientByMode = frontend == .close
    isUpgrade = request.traits.contains(.upgrade)
    keepsClient = request.wantsKeepAlive && frontend != .close && !isStopping
    keepsServer =
      frontend != .serverClose && backend == .keepAlive && !request.traits.contains(.mustClose)
  }

  /// The Connection field of the request on its way to the server.
  public var requestField: ConnectionField {
    if isUpgrade { return .upgrade }
    switch (keepsServer, requestVersion) {
    case (true, .http10): return .keepAlive
    case (false, .http11): return .close
    default: return .none
    }
  }

  /// Takes the head of the final response into account.
  public mutating func settle(response: borrowing HeadIndex) {
    if !response.wantsKeepAlive || response.framing == .untilClose { keepsServer = false }
    if response.framing == .untilClose { keepsClient = false }
    if response.traits.contains(.mustClose), response.framing == .chunked { keepsClient = false }
  }

  /// The client must not send another request on this connection: its body was not read to the
  /// end, or the response is cut short.
  public mutating func closeClient() { keepsClient = false }

  /// The server connection is in an unknown state.
  public mutating func closeServer() { keepsServer = false }

  /// The Connection field of the response on its way to the client.
  public func responseField(to responseVersion: HTTPVersion, switchesProtocol: Bool)
    -> ConnectionField
  {
    if switchesProtocol { return .upgrade }
    if keepsClient {
      return responseVersion == .http10 || requestVersion == .http10 ? .keepAlive : .none
    }
    return responseVersion == .http11 ? .close : .none
  }
}

extension Plan.Reuse {
  /// Whether a request may go over an idle server connection that another client used before.
  ///
  /// - Parameters:
  ///   - isFirstRequest: Of its client connection: the client could not tell a connection that
  ///     dies under it from a refusal, and would not retry.
  ///   - connectionIsProven: The connection has already been handed from one client to another.
  public func admitsShared(isFirstRequest: Bool, connectionIsProven: Bool) -> Bool {
    switch self {
    case .never: false
    case .safe: !isFirstRequest
    case .aggressive: !isFirstRequest || connectionIsProven
    case .always: true
    }
  }
}
