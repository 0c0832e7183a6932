internal import LintelGrammar

/// What a preprocessing condition can ask for. (HAProxy manual, chapter 2.4)
enum ConditionalPredicate: String, CaseIterable {
  case defined
  case feature
  case streq
  case strneq
  case strstr
  case versionAtLeast = "version_atleast"
  case versionBefore = "version_before"
  case opensslVersionAtLeast = "openssl_version_atleast"
  case opensslVersionBefore = "openssl_version_before"
  case libraryNameStartsWith = "ssllib_name_startswith"
  case awslcAtLeast = "awslc_api_atleast"
  case awslcBefore = "awslc_api_before"
  case enabled

  var argumentCount: Int {
    switch self {
    case .streq, .strneq, .strstr: 2
    default: 1
    }
  }

  /// The first version that has it.
  var since: Version {
    switch self {
    case .defined, .feature, .streq, .strneq, .versionAtLeast, .versionBefore: Version(2, 4)
    case .opensslVersionAtLeast, .opensslVersionBefore, .libraryNameStartsWith: Version(2, 5)
    case .strstr, .enabled: Version(2, 8)
    case .awslcAtLeast, .awslcBefore: Version(3, 3)
    }
  }

  /// - Parameter arguments: As many as ``argumentCount`` says.
  func evaluate(
    _ arguments: [String], in environment: Environment
  ) throws(ConditionalError) -> Bool {
    let first = arguments[0]
    switch self {
    case .defined: return environment.isDefined(first)
    case .feature: return environment.features.contains(first)
    case .streq: return first == arguments[1]
    case .strneq: return first != arguments[1]
    case .strstr: return arguments[1].isEmpty || first.contains(arguments[1])
    case .versionAtLeast: return environment.isAtLeast(first)
    case .versionBefore: return !environment.isAtLeast(first)
    case .opensslVersionAtLeast: return try number(first) <= environment.library.number
    case .opensslVersionBefore: return try number(first) > environment.library.number
    case .libraryNameStartsWith: return environment.library.name.utf8.starts(with: first.utf8)
    case .awslcAtLeast, .awslcBefore:
      throw ConditionalError(message: "'\(rawValue)' needs a build with AWS-LC")
    case .enabled: return environment.enabled.contains(first)
    }
  }

  private func number(_ text: String) throws(ConditionalError) -> Int {
    guard let number = opensslNumber(text) else {
      throw ConditionalError(message: "'\(text)' is no version of OpenSSL, such as 3.0.0 or 1.1.1w")
    }
    return number
  }
}

extension Environment {
  /// The branch whose language is read.
  var release: Version {
    Version(
      UInt8(clamping: version.first ?? 0), UInt8(clamping: version.dropFirst().first ?? 0))
  }

  fileprivate func isDefined(_ name: String) -> Bool {
    // The local peer has a name on every machine, though not one that is known here.
    variables[name] != nil || name == "HAPROXY_LOCALPEER" && kept.contains(name)
  }

  /// A text that is no version counts as an older one.
  fileprivate func isAtLeast(_ text: String) -> Bool {
    VersionNumber(text).map { $0 <= VersionNumber(version) } ?? true
  }
}

/// Reads the arguments of a predicate: words between parentheses and commas, where quotes of both
/// kinds and a backslash protect bytes.
struct PredicateArguments {
  let bytes: [UInt8]
  var index: Int

  /// Reads exactly `count` arguments; without parentheses there is one, which is empty.
  mutating func read(count: Int, of name: String) throws(ConditionalError) -> [String] {
    let hasParentheses = index < bytes.count && bytes[index] == UInt8(ascii: "(")
    if hasParentheses { index += 1 }
    var arguments: [String] = []
    while arguments.count < count {
      arguments.append(hasParentheses ? argument() : "")
      guard hasParentheses, arguments.count < count, index < bytes.count,
        bytes[index] == UInt8(ascii: ",")
      else { break }
      index += 1
    }
    guard arguments.count == count else {
      throw ConditionalError(message: "'\(name)' needs \(count) arguments")
    }
    guard hasParentheses else { return arguments }
    guard index < bytes.count, bytes[index] == UInt8(ascii: ")") else {
      throw ConditionalError(
        message: index < bytes.count
          ? "'\(name)' takes \(count) argument\(count == 1 ? "" : "s")"
          : "the parenthesis after '\(name)' is not closed")
    }
    index += 1
    return arguments
  }

  private mutating func argument() -> String {
    var text: [UInt8] = []
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "\\"), quote != UInt8(ascii: "'"), let next = escaped() {
        text.append(next)
        index += 1
      } else if quote == nil, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")") {
        break
      } else {
        text.append(byte)
      }
      index += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// What the backslash at the index says together with the next byte, or nil where it is itself.
  private func escaped() -> UInt8? {
    guard index + 1 < bytes.count else { return nil }
    switch bytes[index + 1] {
    case UInt8(ascii: "\\"), UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "'"):
      return bytes[index + 1]
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "t"): return 0x09
    default: return nil
    }
  }
}
