public import LintelGrammar
public import LintelSource

/// A `bind` line: the addresses on which a frontend accepts connections, and how.
public struct Bind: Hashable, Sendable {
  /// The comma-separated addresses, in order.
  public var addresses: [Placed<Address>]
  public var options: [BindOption]
  public var place: Place

  public init(addresses: [Placed<Address>], options: [BindOption], place: Place) {
    self.addresses = addresses
    self.options = options
    self.place = place
  }

  public var range: SourceRange { place.range }

  /// The last use of an option, which is the one in effect.
  public func option(_ id: BindOptionID) -> BindOption? { options.last { $0.id == id } }

  public func has(_ id: BindOptionID) -> Bool { option(id) != nil }
}
