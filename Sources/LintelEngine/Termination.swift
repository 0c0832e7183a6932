public import LintelHTTP

/// How a stream ended, as far as logs and answers tell it apart.
@frozen
public enum StreamEnd: UInt8, Sendable, CaseIterable {
  case normal

  case clientAbortedRequest, clientTimedOutRequest, badRequest, denied
  case clientAbortedQueue, queueTimedOut, queueFull
  case clientAbortedConnect, connectRefused, connectTimedOut, noServer
  case clientAbortedHeaders, serverAbortedHeaders, serverTimedOutHeaders, badResponse
  case responseDenied
  case clientAbortedData, clientTimedOutData, serverAbortedData, serverTimedOutData
  case badRequestBody, badResponseBody
  case internalError, outOfResources, killed

  /// The code in the log (HAProxy's manual, section 8.5).
  public var termination: TerminationState {
    switch self {
    case .normal: TerminationState()
    case .clientAbortedRequest: TerminationState("C", "R")
    case .clientTimedOutRequest: TerminationState("c", "R")
    case .badRequest, .denied: TerminationState("P", "R")
    case .clientAbortedQueue: TerminationState("C", "Q")
    case .queueTimedOut, .queueFull: TerminationState("s", "Q")
    case .clientAbortedConnect: TerminationState("C", "C")
    case .connectRefused, .noServer: TerminationState("S", "C")
    case .connectTimedOut: TerminationState("s", "C")
    case .clientAbortedHeaders: TerminationState("C", "H")
    case .serverAbortedHeaders: TerminationState("S", "H")
    case .serverTimedOutHeaders: TerminationState("s", "H")
    case .badResponse, .responseDenied: TerminationState("P", "H")
    case .clientAbortedData: TerminationState("C", "D")
    case .clientTimedOutData: TerminationState("c", "D")
    case .serverAbortedData: TerminationState("S", "D")
    case .serverTimedOutData: TerminationState("s", "D")
    case .badRequestBody, .badResponseBody: TerminationState("P", "D")
    case .internalError: TerminationState("I", "-")
    case .outOfResources: TerminationState("R", "C")
    case .killed: TerminationState("K", "D")
    }
  }

  /// The status that the client gets if nothing has been sent to it yet; nil if there is nobody
  /// to tell, or a rule chooses the status.
  public var status: UInt16? {
    switch self {
    case .normal, .clientAbortedRequest, .clientAbortedQueue, .clientAbortedConnect,
      .clientAbortedHeaders, .clientAbortedData, .serverAbortedData, .serverTimedOutData,
      .clientTimedOutData, .badResponseBody, .killed, .denied:
      nil
    case .clientTimedOutRequest: 408
    case .badRequest, .badRequestBody: 400
    case .queueTimedOut, .queueFull, .connectRefused, .connectTimedOut, .noServer: 503
    case .serverAbortedHeaders, .badResponse, .responseDenied: 502
    case .serverTimedOutHeaders: 504
    case .internalError, .outOfResources: 500
    }
  }
}
