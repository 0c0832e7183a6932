public import LintelGrammar
public import LintelSource

/// A `server` line, or one server of a `server-template`.
public struct Server: Hashable, Sendable {
  public var name: Placed<String>
  public var address: Placed<Address>
  /// The options on the line itself.
  public var options: [ServerOption]
  /// The options that the `default-server` lines before it state, in order.
  public var defaultOptions: [ServerOption]
  public var place: Place

  public init(
    name: Placed<String>,
    address: Placed<Address>,
    options: [ServerOption],
    defaultOptions: [ServerOption],
    place: Place
  ) {
    self.name = name
    self.address = address
    self.options = options
    self.defaultOptions = defaultOptions
    self.place = place
  }

  public var range: SourceRange { place.range }

  /// The use of an option that is in effect: the last on the line, or the last of the
  /// `default-server` lines. Nil where neither states it.
  public func option(_ id: ServerOptionID) -> Setting<ServerOption>? {
    if let option = options.last(where: { $0.id == id }) {
      return .explicit(Placed(option, at: option.name.range))
    }
    if let option = defaultOptions.last(where: { $0.id == id }) {
      return .inherited(Placed(option, at: option.name.range))
    }
    return nil
  }

  /// True where an option without argument is in effect and not undone by its `no-` form.
  public func has(_ id: ServerOptionID) -> Bool {
    guard let option = option(id)?.value else { return false }
    return !option.isNegated
  }

  /// The first argument of an option in effect.
  public func argument(_ id: ServerOptionID) -> Argument? {
    guard let option = option(id)?.value, !option.isNegated else { return nil }
    return option.arguments.first
  }
}
