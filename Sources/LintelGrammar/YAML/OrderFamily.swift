/// Keywords whose order among each other has a meaning, although they are different keywords.
///
/// Uses of one keyword always keep their order. Uses of different keywords do not depend on each
/// other, except in these families; a notation that gathers uses by keyword has to respect them.
public enum OrderFamily: UInt8, Sendable, CaseIterable {
  /// A `default-server` line holds for the servers below it.
  case servers
  /// The same for `default-bind`.
  case binds
  /// `setenv` and its relatives change what the lines below them read.
  case environment
  case variables
  /// Rules that find or store the server of a session are tried in order.
  case stickRules
  /// The last statement for a status wins.
  case errors
  /// Captures are numbered in order.
  case captures
  /// The last statement wins.
  case logFormats, checks, connectionMode
  /// Paths and engines have to be set before what is loaded with them.
  case lua, tlsEngines, certificates
  /// The steps of a health check.
  case httpChecks, tcpChecks
}

extension OrderFamily {
  /// The family of a keyword, or nil where its order among others has no meaning.
  init?(keyword words: [String]) {
    guard let first = words.first, let family = Self.family(first, words.dropFirst().first) else {
      return nil
    }
    self = family
  }

  private static func family(_ first: String, _ second: String?) -> OrderFamily? {
    switch first {
    case "server", "server-template", "default-server": return .servers
    case "bind", "default-bind": return .binds
    case "setenv", "presetenv", "unsetenv", "resetenv": return .environment
    case "set-var", "set-var-fmt": return .variables
    case "stick", "appsession": return .stickRules
    case "errorfile", "errorfiles", "errorloc", "errorloc302", "errorloc303", "http-error":
      return .errors
    case "capture": return .captures
    case "declare": return .captures
    case "log-format", "log-format-sd", "error-log-format": return .logFormats
    case "http-check": return .httpChecks
    case "tcp-check": return .tcpChecks
    case "crt-base", "key-base", "ca-base", "load": return .certificates
    case "ssl-provider", "ssl-provider-path", "ssl-propquery", "ssl-engine": return .tlsEngines
    case _ where first.hasPrefix("lua-"): return .lua
    case "option": return optionFamily(second ?? "")
    default: return nil
    }
  }

  private static func optionFamily(_ option: String) -> OrderFamily? {
    switch option {
    case "httpclose", "http-server-close", "http-keep-alive", "http-tunnel", "forceclose":
      .connectionMode
    case "httplog", "tcplog", "httpslog": .logFormats
    case "httpchk", "tcp-check", "smtpchk", "ssl-hello-chk", "mysql-check", "pgsql-check",
      "redis-check", "ldap-check", "spop-check", "external-check":
      .checks
    default: nil
    }
  }
}
