/// Keywords whose uses take effect among each other in their order, although they are different
/// keywords.
public enum OrderFamily: UInt8, Sendable, CaseIterable {
  /// A `default-server` line holds for the servers below it.
  case servers
  /// The same for `default-bind`.
  case binds
}

extension OrderFamily {
  /// The family of a keyword, or nil where it has none.
  init?(keyword words: [String]) {
    switch words.first {
    case "server", "server-template", "default-server": self = .servers
    case "bind", "default-bind": self = .binds
    default: return nil
    }
  }
}
