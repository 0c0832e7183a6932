public import LintelSource

/// A value together with where it comes from.
///
/// HAProxy resolves a missing keyword through a `defaults` section, then through a value built
/// into the proxy. The three are kept apart because rules, diffs and converters tell them apart.
public enum Setting<Value> {
  /// Stated in this section.
  case explicit(Placed<Value>)

  /// Stated in a `defaults` section that this section inherits from.
  case inherited(Placed<Value>)

  /// Stated nowhere.
  case builtin(Value)

  /// The value in effect, whatever its origin.
  public var value: Value {
    switch self {
    case .explicit(let placed), .inherited(let placed): placed.value
    case .builtin(let value): value
    }
  }

  /// The words that state the value, or nil if it is built in.
  public var range: SourceRange? {
    switch self {
    case .explicit(let placed), .inherited(let placed): placed.range
    case .builtin: nil
    }
  }

  public var isExplicit: Bool {
    if case .explicit = self { true } else { false }
  }

  public var isBuiltin: Bool {
    if case .builtin = self { true } else { false }
  }

  public func map<Other>(_ transform: (Value) -> Other) -> Setting<Other> {
    switch self {
    case .explicit(let placed): .explicit(Placed(transform(placed.value), at: placed.range))
    case .inherited(let placed): .inherited(Placed(transform(placed.value), at: placed.range))
    case .builtin(let value): .builtin(transform(value))
    }
  }
}

extension Setting: Sendable where Value: Sendable {}
extension Setting: Equatable where Value: Equatable {}
