/// The type of one argument.
public enum ValueType: Sendable, Hashable {
  /// One word, free.
  case word
  /// A new identifier of the section's own kind: letters, digits, `-`, `_`, `.` and `:`.
  case name
  /// One word that is shown or sent as it is.
  case text
  /// All words that are left, zero or more.
  case rest
  case integer(min: Int64?, max: Int64?)
  /// A decimal number that may have a fraction.
  case number
  case percent
  /// A time; a bare number has the given unit.
  case duration(DurationUnit)
  /// Bytes, with an optional `k`, `m` or `g`.
  case size
  case onOff
  case choice([String])
  /// A list of these words, separated by commas.
  case flags([String])
  case version
  case mode
  case bindAddress, serverAddress, sourceAddress, logTarget, ip, cidr, port
  case ipv4, ipv6
  /// A network mask, as a number of bits or as an address.
  case mask4, mask6
  /// A number or the variable that holds it.
  case operand
  /// Base64 text or the variable that holds the decoded bytes.
  case base64
  /// Bytes in hexadecimal.
  case hex
  /// The name of a message digest of OpenSSL.
  case digest
  /// The numbers of nested Protocol Buffers fields, separated by dots.
  case fieldPath
  /// A sample fetch and its converters.
  case expression
  case logFormat
  /// The rest of an ACL: criterion, flags, patterns.
  case criterion
  /// The rest of the line, `if` or `unless` and a condition.
  case condition
  case variable
  case stickData
  case file, directory, regex, headerName, status, method, facility, logLevel, cpuSet
  case reference(Reference)
  /// Zero or more options of a `bind` line.
  case bindOptions
  /// Zero or more options of a `server` line.
  case serverOptions
  /// An action of the ruleset with its own arguments.
  case action(Ruleset)
  /// A filter with its own arguments.
  case filter
  /// A service with its own arguments.
  case service

  public enum DurationUnit: Sendable, Hashable { case milliseconds, seconds, minutes }

  /// What a name refers to.
  public enum Reference: String, Sendable, Hashable, CaseIterable {
    case acl = "acl-name"
    case backend
    case frontend
    case proxy
    case defaults
    case userlist
    case userGroup = "user-group"
    case resolvers
    case peers
    case cache
    case server = "server-ref"
    case table
    case ring
    case mailers
    case httpErrors = "http-errors"
    case fcgiApp = "fcgi-app"
    case logProfile = "log-profile"
    case healthcheck
    case acme
    case logBackend = "log-backend"
    case tracesSource = "traces-source"
  }

  /// Whether it takes the rest of the line, which may be nothing.
  public var isRest: Bool {
    switch self {
    case .rest, .criterion, .condition, .bindOptions, .serverOptions, .action, .filter, .service:
      true
    default: false
    }
  }
}

extension ValueType {
  /// Reads the form of the generated tables: `integer` with `1` and `64`.
  public init?(name: String, parameters: [String]) {
    let first = parameters.first
    let last = parameters.last
    switch name {
    case "integer":
      self = .integer(min: first.flatMap { Int64($0) }, max: last.flatMap { Int64($0) })
    case "duration":
      self = .duration(first == "s" ? .seconds : first == "m" ? .minutes : .milliseconds)
    case "choice": self = .choice(parameters)
    case "flags": self = .flags(parameters)
    case "action":
      guard let ruleset = first.flatMap(Ruleset.init(name:)) else { return nil }
      self = .action(ruleset)
    default:
      if let reference = Reference(rawValue: name) {
        self = .reference(reference)
      } else if let simple = Self.simple[name] {
        self = simple
      } else {
        return nil
      }
    }
  }

  private static let simple: [String: ValueType] = [
    "word": .word, "name": .name, "text": .text, "rest": .rest, "number": .number,
    "percent": .percent, "size": .size, "onoff": .onOff, "version": .version, "mode": .mode,
    "bind-address": .bindAddress, "server-address": .serverAddress,
    "source-address": .sourceAddress, "log-target": .logTarget, "ip": .ip, "cidr": .cidr,
    "port": .port,
    "ipv4": .ipv4, "ipv6": .ipv6, "mask4": .mask4, "mask6": .mask6, "operand": .operand,
    "base64": .base64, "hex": .hex, "digest": .digest, "field-path": .fieldPath,
    "expression": .expression, "logformat": .logFormat, "criterion": .criterion,
    "condition": .condition, "variable": .variable, "stick-data": .stickData, "file": .file,
    "directory": .directory, "regex": .regex, "header-name": .headerName, "status": .status,
    "method": .method, "facility": .facility, "log-level": .logLevel, "cpu-set": .cpuSet,
    "bind-options": .bindOptions, "server-options": .serverOptions, "filter": .filter,
    "service": .service,
  ]
}
