public import LintelGrammar
public import LintelSource

/// A `server` line, or one server of a `server-template`.
public struct Server: Hashable, Sendable {
  /// One reference, because there may be tens of thousands and every rule looks at each.
  @usableFromInline
  final class Storage: Sendable {
    @usableFromInline let name: Placed<String>
    @usableFromInline let address: Placed<Address>
    @usableFromInline let directive: Directive
    /// The options that the line itself states, and those of them that a `no-` form undoes.
    @usableFromInline let mask: OptionMask
    @usableFromInline let negated: OptionMask
    @usableFromInline let defaults: ServerDefaults

    init(
      name: Placed<String>, address: Placed<Address>, directive: Directive,
      defaults: ServerDefaults
    ) {
      self.name = name
      self.address = address
      self.directive = directive
      self.defaults = defaults
      var (mask, negated) = (OptionMask(), OptionMask())
      let arguments = directive.arguments
      for index in arguments.indices {
        guard case .serverOption(let option) = arguments[index].value else { continue }
        mask.insert(option.id)
        negated.set(option.id, to: option.isNegated)
      }
      self.mask = mask
      self.negated = negated
    }
  }

  @usableFromInline let storage: Storage

  /// - Parameters:
  ///   - directive: The line, which states the options.
  ///   - defaults: What the `default-server` lines before it state.
  public init(
    name: Placed<String>, address: Placed<Address>, directive: Directive, defaults: ServerDefaults
  ) {
    storage = Storage(name: name, address: address, directive: directive, defaults: defaults)
  }

  @inlinable public var name: Placed<String> { storage.name }
  @inlinable public var address: Placed<Address> { storage.address }
  /// The line that states the server.
  @inlinable public var directive: Directive { storage.directive }
  @inlinable public var place: Place { storage.directive.place }
  @inlinable public var range: SourceRange { place.range }

  /// The options on the line itself.
  public var options: [ServerOption] { directive.serverOptions }

  /// The options that the `default-server` lines before it state, in order.
  public var defaultOptions: [ServerOption] { storage.defaults.options }

  /// True where the line or a `default-server` line before it states the option in either form.
  @inlinable
  public func states(_ id: ServerOptionID) -> Bool {
    storage.mask.contains(id) || storage.defaults.mask.contains(id)
  }

  /// The use of an option that is in effect: the last on the line, or the last of the
  /// `default-server` lines. Nil where neither states it.
  public func option(_ id: ServerOptionID) -> Setting<ServerOption>? {
    guard states(id) else { return nil }
    if let option = ownOption(id) { return .explicit(Placed(option, at: option.name.range)) }
    if let option = storage.defaults.option(id) {
      return .inherited(Placed(option, at: option.name.range))
    }
    return nil
  }

  /// True where an option without argument is in effect and not undone by its `no-` form.
  @inlinable
  public func has(_ id: ServerOptionID) -> Bool {
    if storage.mask.contains(id) { return !storage.negated.contains(id) }
    return storage.defaults.mask.contains(id) && !storage.defaults.negated.contains(id)
  }

  /// The first argument of an option in effect.
  public func argument(_ id: ServerOptionID) -> Argument? {
    guard states(id), let option = ownOption(id) ?? storage.defaults.option(id),
      !option.isNegated
    else { return nil }
    return option.arguments.first
  }

  private func ownOption(_ id: ServerOptionID) -> ServerOption? {
    guard storage.mask.contains(id) else { return nil }
    let arguments = directive.arguments
    for index in arguments.indices.reversed() {
      if case .serverOption(let option) = arguments[index].value, option.id == id { return option }
    }
    return nil
  }

  public static func == (a: Self, b: Self) -> Bool {
    if a.storage === b.storage { return true }
    return a.name == b.name && a.address == b.address && a.options == b.options
      && a.defaultOptions == b.defaultOptions
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(address)
    hasher.combine(options)
    hasher.combine(defaultOptions)
  }
}

extension Server {
  /// True where the server takes no traffic until somebody enables it.
  public var isDisabled: Bool { has(.disabled) }

  public var isBackup: Bool { has(.backup) }

  /// One where nothing states it.
  public var weight: Int { argument(.weight)?.integer ?? 1 }

  /// Zero means no limit.
  public var connectionLimit: Int { argument(.maxconn)?.integer ?? 0 }

  /// True where something tells HAProxy that the server fails.
  public var isChecked: Bool { has(.check) || has(.agentCheck) || has(.track) }

  /// True where the server can be chosen at start.
  public var isUsable: Bool { !isDisabled && weight > 0 }
}

/// What the `default-server` lines before a server state, shared by the servers that follow.
public final class ServerDefaults: Sendable {
  public let options: [ServerOption]
  @usableFromInline let mask: OptionMask
  @usableFromInline let negated: OptionMask

  public init(_ options: [ServerOption]) {
    self.options = options
    var (mask, negated) = (OptionMask(), OptionMask())
    for option in options {
      mask.insert(option.id)
      negated.set(option.id, to: option.isNegated)
    }
    self.mask = mask
    self.negated = negated
  }

  /// These with the options of one more line, which take the place of those they repeat.
  public func adding(_ more: [ServerOption]) -> ServerDefaults {
    let next = ServerDefaults(more)
    let kept = options.filter { option in
      !next.mask.contains(option.id) || !more.contains { $0.id == option.id }
    }
    return ServerDefaults(kept + more)
  }

  /// The last use of an option, which is the one in effect.
  func option(_ id: ServerOptionID) -> ServerOption? {
    guard mask.contains(id) else { return nil }
    return options.last { $0.id == id }
  }
}

extension Directive {
  /// The options of a `server`, `server-template` or `default-server` line.
  public var serverOptions: [ServerOption] {
    arguments.compactMap { argument in
      if case .serverOption(let option) = argument.value { option } else { nil }
    }
  }
}
