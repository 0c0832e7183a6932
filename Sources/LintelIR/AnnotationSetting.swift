/// What kind of value a key of an annotation has: `idle=90s` states a time.
package enum AnnotationSetting: String, Hashable, Sendable {
  /// Names the other end.
  case role
  /// A time, in seconds where it has no unit.
  case time
  case count
  case size
  case word

  /// One kind a line, with its keys as they are suggested.
  private static let table = """
    role client upstream lb cdn origin server backend path
    time idle idle-timeout idle-conn-timeout keepalive keepalive-timeout keepalive-expiry
    time timeout-keepalive deadline timeout read-timeout response-timeout
    time response-header-timeout request-timeout max-execution-time async-timeout
    time service service-time latency
    count pool max-conns-per-host max-connections max-size pool-max-size idle-pool
    count max-idle-conns-per-host max-idle-connections retries total-retries max-retries
    count attempts max-attempts instances pods replicas concurrency limit-concurrency
    count max-threads max-request-workers max-children children max-clients
    count workers processes threads
    size memory
    word worker-class worker protocol note
    """

  /// Every key, as it is suggested.
  package static let keys: [String] = table.split(separator: "\n").flatMap {
    $0.split(separator: " ").dropFirst().map(String.init)
  }

  private static let kinds: [String: AnnotationSetting] = {
    var kinds: [String: AnnotationSetting] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let kind = words.first.flatMap({ AnnotationSetting(rawValue: String($0)) }) else {
        continue
      }
      for word in words.dropFirst() { kinds[normalized(word)] = kind }
    }
    return kinds
  }()

  /// Nil where no rule reads the key.
  package init?(key: some StringProtocol) {
    guard let kind = Self.kinds[Self.normalized(key)] else { return nil }
    self = kind
  }

  /// The key without capitals, `-` and `_`, so that the names of the programs' own settings do.
  package static func normalized(_ key: some StringProtocol) -> String {
    key.lowercased().filter { $0 != "-" && $0 != "_" }
  }

  /// Whether a value can be read.
  package func accepts(_ value: String) -> Bool {
    switch self {
    case .role, .word: !value.isEmpty
    case .time: Self.seconds(value) != nil
    case .count: Int(value).map { $0 >= 0 } ?? false
    case .size: Self.bytes(value) != nil
    }
  }

  /// What a value has to be, for messages.
  package var expected: String {
    switch self {
    case .role: "the name of a program"
    case .time: "a time such as '90s'"
    case .count: "a number such as '100'"
    case .size: "a size such as '8g'"
    case .word: "a word"
    }
  }

  /// A time: `500ms`, `90s`, `1.5m`, `90`.
  package static func seconds(_ text: String) -> Double? {
    for (suffix, factor) in [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600)] {
      if text.hasSuffix(suffix) { return decimal(text.dropLast(suffix.count)).map { $0 * factor } }
    }
    return decimal(text[...])
  }

  /// A size in bytes: `8g`, `512MB`.
  package static func bytes(_ text: String) -> Int? {
    let text = text.lowercased()
    let digits = text.prefix { $0.isNumber }
    let units = ["": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30, "t": 1 << 40]
    let unit = text.dropFirst(digits.count).filter { $0 != "b" && $0 != "i" }
    guard let count = Int(digits), let factor = units[unit] else { return nil }
    let (bytes, isTooLarge) = count.multipliedReportingOverflow(by: factor)
    return isTooLarge ? nil : bytes
  }

  private static func decimal(_ text: Substring) -> Double? {
    let isPlain = text.utf8.allSatisfy { $0 &- UInt8(ascii: "0") <= 9 || $0 == UInt8(ascii: ".") }
    return isPlain ? Double(text) : nil
  }
}
