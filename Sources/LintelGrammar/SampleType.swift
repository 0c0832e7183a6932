/// The type of a sample, in the order of the generated tables.
public enum SampleType: UInt8, Sendable, Hashable, CaseIterable {
  case any, same, bool, sint, addr, ipv4, ipv6, str, bin, meth

  /// The name in the grammar: `sint`.
  public var name: String {
    switch self {
    case .any: "any"
    case .same: "same"
    case .bool: "bool"
    case .sint: "sint"
    case .addr: "addr"
    case .ipv4: "ipv4"
    case .ipv6: "ipv6"
    case .str: "str"
    case .bin: "bin"
    case .meth: "meth"
    }
  }

  /// The name in a sentence: `an integer`.
  public var prose: String {
    switch self {
    case .any: "a value of any type"
    case .same: "a value of the same type"
    case .bool: "a boolean"
    case .sint: "an integer"
    case .addr: "an address"
    case .ipv4: "an IPv4 address"
    case .ipv6: "an IPv6 address"
    case .str: "a string"
    case .bin: "bytes"
    case .meth: "a method"
    }
  }
}

extension SampleType {
  /// How a sample of one type becomes one of another.
  public enum Cast: Sendable, Hashable {
    /// It is one already.
    case free
    case conversion
    case impossible
  }

  /// How a value of this type is taken where `type` is needed. (HAProxy manual, chapter 7.1)
  public func cast(to type: SampleType) -> Cast {
    let count = Self.allCases.count
    switch Self.casts[Int(rawValue) * count + Int(type.rawValue)] {
    case UInt8(ascii: "="): return .free
    case UInt8(ascii: "~"): return .conversion
    default: return .impossible
    }
  }

  /// A row for each type that is cast, a column for each type that it is cast to.
  private static let casts: [UInt8] = Array(
    ("=.~~~~~~~~"  // any
      + ".........."  // same
      + "=.==...~~."  // bool
      + "=.==~~~~~."  // sint
      + "=...~~~~~."  // addr
      + "=..~==~~~."  // ipv4
      + "=...=~=~~."  // ipv6
      + "=.~~~~~==~"  // str
      + "=......~=~"  // bin
      + "=......~~=").utf8)  // meth
}

extension GrammarEntry where ID == FetchID {
  /// What the fetch returns.
  public var sampleType: SampleType { SampleType(rawValue: sampleTypeNumbers.result) ?? .any }
}

extension GrammarEntry where ID == ConverterID {
  /// What the converter returns; `.same` is what it was given.
  public var sampleType: SampleType { SampleType(rawValue: sampleTypeNumbers.result) ?? .any }

  /// What the converter takes.
  public var inputSampleType: SampleType { SampleType(rawValue: sampleTypeNumbers.input) ?? .any }
}
