/// What a sample fetch draws on; a fetch may draw on one of several.
/// (HAProxy manual, chapter 7.3)
public struct SampleSources: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let constant = SampleSources(rawValue: 1 << 0)
  public static let `internal` = SampleSources(rawValue: 1 << 1)
  public static let listener = SampleSources(rawValue: 1 << 2)
  public static let frontend = SampleSources(rawValue: 1 << 3)
  public static let clientL4 = SampleSources(rawValue: 1 << 4)
  public static let clientL5 = SampleSources(rawValue: 1 << 5)
  public static let counters = SampleSources(rawValue: 1 << 6)
  public static let requestL6 = SampleSources(rawValue: 1 << 7)
  public static let requestHeaders = SampleSources(rawValue: 1 << 8)
  public static let request = SampleSources(rawValue: 1 << 9)
  public static let requestBody = SampleSources(rawValue: 1 << 10)
  public static let backend = SampleSources(rawValue: 1 << 11)
  public static let server = SampleSources(rawValue: 1 << 12)
  public static let serverL4 = SampleSources(rawValue: 1 << 13)
  public static let serverL5 = SampleSources(rawValue: 1 << 14)
  public static let responseL6 = SampleSources(rawValue: 1 << 15)
  public static let responseHeaders = SampleSources(rawValue: 1 << 16)
  public static let response = SampleSources(rawValue: 1 << 17)
  public static let responseBody = SampleSources(rawValue: 1 << 18)
  public static let requestEnd = SampleSources(rawValue: 1 << 19)
  public static let responseEnd = SampleSources(rawValue: 1 << 20)
  public static let transactionEnd = SampleSources(rawValue: 1 << 21)
  public static let sessionEnd = SampleSources(rawValue: 1 << 22)

  /// The buffers before HTTP was parsed: rules of HTTP proxies do not see them.
  public static let buffers: SampleSources = [.requestL6, .responseL6]

  /// Any part of an HTTP message.
  public static let http: SampleSources = [
    .requestHeaders, .request, .requestBody, .responseHeaders, .response, .responseBody,
  ]

  /// The places where at least one of the sources can be read.
  public var places: SamplePlaces {
    var places = SamplePlaces()
    var rest = rawValue
    while rest != 0 {
      let index = rest.trailingZeroBitCount
      rest &= rest - 1
      if index < Self.readable.count { places.formUnion(Self.readable[index]) }
    }
    return places
  }

  /// The sources in a sentence: `the request or the response`.
  public var prose: String {
    Self.names.enumerated().filter { rawValue & 1 << UInt32($0.offset) != 0 }.map(\.element)
      .joined(separator: " or ")
  }

  private static let names = [
    "constants", "the internal state", "the listener", "the frontend", "the client's address",
    "the client's connection", "tracked counters", "the request buffer",
    "the headers of the request", "the request", "the body of the request", "the backend",
    "the server", "the server's address", "the server's connection", "the response buffer",
    "the headers of the response", "the response", "the body of the response",
    "the end of the request", "the end of the response", "the end of the transaction",
    "the end of the session",
  ]

  /// A row for each source: the places of ``SamplePlaces``, in the order of their bits.
  private static let readable: [SamplePlaces] = """
    YYYYYYYYYYYYYYYYYYYYYY constant
    YYYYYYYYYYYYYYYYYYYY.Y internal
    YYYYYYYYYYYYYYYYYYY... listener
    YYYYYYYYYYYYYYYYYYY... frontend
    YYYYYYYYYYYYYYYYYYYY.. clientL4
    .YYYYYYYYYYYYYYYYYY... clientL5
    YYYYYYYYYYYYYYYYYYY... counters
    ..YYYYYYYYY........... requestL6
    ..YYYYYYYYY........... requestHeaders
    ..YYYYYYYYYYYYYYYYY... request
    ....YYYYYYY........... requestBody
    ......YYYYYYYYYYYYYY.. backend
    ..........YYYYYYYYYY.. server
    ...........YYYYYYYYY.. serverL4
    ...........YYYYYYYYY.. serverL5
    ...........YYYYYYY.Y.. responseL6
    ...........YYYYYYY.Y.. responseHeaders
    ...........YYYYYYYYY.. response
    .............YYYYY.Y.. responseBody
    ..YYYYYYYYYYYYYYYYY... requestEnd
    .........YYYYYYYYYY... responseEnd
    ..YYYYYYYYYYYYYYYYY... transactionEnd
    YYYYYYYYYYYYYYYYYYY... sessionEnd
    """.split(separator: "\n").map { row in
      SamplePlaces(
        rawValue: row.utf8.prefix(while: { $0 != UInt8(ascii: " ") }).reversed().reduce(0) {
          $0 << 1 | ($1 == UInt8(ascii: "Y") ? 1 : 0)
        })
    }
}

/// The places of a configuration at which samples are fetched while traffic passes.
public struct SamplePlaces: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let tcpRequestConnection = SamplePlaces(rawValue: 1 << 0)
  public static let tcpRequestSession = SamplePlaces(rawValue: 1 << 1)
  public static let frontendRequestContent = SamplePlaces(rawValue: 1 << 2)
  public static let frontendRequest = SamplePlaces(rawValue: 1 << 3)
  public static let frontendRequestBody = SamplePlaces(rawValue: 1 << 4)
  public static let backendSwitching = SamplePlaces(rawValue: 1 << 5)
  public static let backendRequestContent = SamplePlaces(rawValue: 1 << 6)
  public static let backendRequest = SamplePlaces(rawValue: 1 << 7)
  public static let backendRequestBody = SamplePlaces(rawValue: 1 << 8)
  public static let serverSelection = SamplePlaces(rawValue: 1 << 9)
  public static let serverConnect = SamplePlaces(rawValue: 1 << 10)
  public static let backendResponseContent = SamplePlaces(rawValue: 1 << 11)
  public static let backendResponse = SamplePlaces(rawValue: 1 << 12)
  public static let backendResponseBody = SamplePlaces(rawValue: 1 << 13)
  public static let storeRule = SamplePlaces(rawValue: 1 << 14)
  public static let frontendResponseContent = SamplePlaces(rawValue: 1 << 15)
  public static let frontendResponse = SamplePlaces(rawValue: 1 << 16)
  public static let frontendResponseBody = SamplePlaces(rawValue: 1 << 17)
  public static let log = SamplePlaces(rawValue: 1 << 18)
  public static let check = SamplePlaces(rawValue: 1 << 19)
  public static let configuration = SamplePlaces(rawValue: 1 << 20)
  public static let commandLine = SamplePlaces(rawValue: 1 << 21)
}

extension GrammarEntry where ID == FetchID {
  /// What the fetch draws on.
  public var sources: SampleSources {
    SampleSources(rawValue: FetchID.table.scopeMask(Int(id.rawValue)))
  }

  /// Where the fetch can be evaluated.
  public var places: SamplePlaces { sources.places }
}
