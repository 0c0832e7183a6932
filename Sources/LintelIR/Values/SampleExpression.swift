public import LintelGrammar

/// A sample fetch and the converters that follow it. (HAProxy manual, chapters 7.1 and 7.3)
public struct SampleExpression: Hashable, Sendable {
  public var fetch: FetchCall
  public var converters: [ConverterCall]
  public var place: Place

  public init(fetch: FetchCall, converters: [ConverterCall] = [], place: Place) {
    self.fetch = fetch
    self.converters = converters
    self.place = place
  }
}

extension SampleExpression {
  /// What the last converter returns, or the fetch where there is none; `any` where the grammar
  /// does not know one of the names.
  public var type: SampleType {
    converters.reduce(fetch.id?.info.sampleType ?? .any) { $1.type(given: $0) }
  }
}

/// One fetch with its arguments: `req.hdr(host,1)`.
public struct FetchCall: Hashable, Sendable {
  /// The name as written; aliases and unknown names are kept.
  public var name: String
  /// The grammar entry, or nil where the grammar does not know the name.
  public var id: FetchID?
  public var arguments: [String]
  public var place: Place

  public init(name: String, id: FetchID?, arguments: [String], place: Place) {
    self.name = name
    self.id = id
    self.arguments = arguments
    self.place = place
  }
}

extension ConverterCall {
  /// What the converter returns for a sample of the type `given`.
  package func type(given: SampleType) -> SampleType {
    guard let info = id?.info else { return .any }
    if info.sampleType != .same { return info.sampleType }
    return given.cast(to: info.inputSampleType) == .free ? given : info.inputSampleType
  }
}

/// One converter with its arguments: `field(1,:)`.
public struct ConverterCall: Hashable, Sendable {
  public var name: String
  public var id: ConverterID?
  public var arguments: [String]
  public var place: Place

  public init(name: String, id: ConverterID?, arguments: [String], place: Place) {
    self.name = name
    self.id = id
    self.arguments = arguments
    self.place = place
  }
}
