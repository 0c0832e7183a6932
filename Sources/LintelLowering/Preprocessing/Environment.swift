public import LintelGrammar

/// The facts that preprocessing may ask for.
///
/// They are values, so that a file can be checked for a machine other than this one and so that
/// tests do not depend on where they run.
public struct Environment: Sendable {
  /// What is known of a variable.
  public enum Variable: Hashable, Sendable {
    case value(String)
    /// It does not exist where the configuration will run.
    case absent
    /// Nothing is known: what depends on its value is not judged.
    case unknown
  }

  /// Environment variables by name.
  public var variables: [String: String]

  /// Whether there is no variable but those of ``variables``.
  ///
  /// Otherwise a name that is not among them is a fact of the machine that will run the
  /// configuration. HAProxy reads a variable that does not exist as nothing, and refuses the empty
  /// argument that this makes.
  public var isComplete: Bool

  /// The build features that `feature()` knows, upper case, such as `OPENSSL`.
  public var features: Set<String>
  /// The features that the build is stated to be without: what needs one is refused.
  public var missingFeatures: Set<String> = []

  /// The version that `version_atleast()` compares with, as numbers: `[3, 4, 0]`.
  public var version: [Int]

  /// The TLS library, for `ssllib_name_startswith()` and `openssl_version_atleast()`.
  public var library: TLSLibrary

  /// The run-time options that `enabled()` knows and that are on.
  public internal(set) var enabled: Set<String> = [
    "POLL", "EPOLL", "SPLICE", "GETADDRINFO", "REUSEPORT", "FAST-FORWARD",
  ]

  /// Names that the configuration itself has removed.
  var removed: Set<String> = []
  /// Names that `resetenv` has kept without knowing whether they exist.
  var kept: Set<String> = []

  public init(
    variables: [String: String] = [:],
    isComplete: Bool = false,
    features: Set<String> = Environment.packagedFeatures,
    version: [Int] = [3, 4, 0],
    library: TLSLibrary = TLSLibrary()
  ) {
    self.variables = variables
    self.isComplete = isComplete
    self.features = features
    self.version = version
    self.library = library
  }

  /// Takes features away, as `--without` does.
  public mutating func remove(_ names: some Sequence<String>) {
    missingFeatures.formUnion(names)
    features.subtract(names)
  }

  /// What is known of the variable `name`.
  public func variable(_ name: String) -> Variable {
    if let value = variables[name] { return .value(value) }
    if isComplete { return kept.contains(name) ? .unknown : .absent }
    return removed.contains(name) ? .absent : .unknown
  }

  /// What `feature()` finds unless told otherwise: a build for Linux with the libraries that
  /// distributions ship, without Lua and QUIC.
  public static let packagedFeatures: Set<String> = [
    "ACCEPT4", "ACME", "BACKTRACE", "CPU_AFFINITY", "CRYPT_H", "DL", "EPOLL", "GETADDRINFO",
    "HAVE_TCP_MD5SIG", "KTLS", "LIBCRYPT", "LINUX_CAP", "LINUX_SPLICE", "LINUX_TPROXY",
    "NETFILTER", "NS", "OPENSSL", "PCRE2", "PCRE2_JIT", "POLL", "PRCTL", "PROMEX", "RT",
    "SHM_OPEN", "SSL", "TFO", "THREAD", "THREAD_DUMP", "TPROXY", "TRACE", "ZLIB",
  ]

  /// Takes on what HAProxy defines by itself while it reads a configuration.
  /// (HAProxy manual, chapter 2.3)
  ///
  /// - Parameter files: The names of all files of the configuration.
  public mutating func addPredefinedVariables(for target: Version, files: [String] = []) {
    version = [Int(target.major), Int(target.minor), 0]
    // The name of the host stands for the local peer; its value is a fact of the machine.
    kept.insert("HAPROXY_LOCALPEER")
    guard target >= Version(2, 8) else { return }
    for (name, value, since) in PredefinedVariables.all where target >= since {
      variables[name] = value
    }
    variables["HAPROXY_BRANCH"] = target.description
    variables["HAPROXY_STARTUP_VERSION"] = version.map(String.init).joined(separator: ".")
    // Up to 3.0 the list is complete only once the configuration has been read.
    if target >= Version(3, 1), !files.isEmpty {
      variables["HAPROXY_CFGFILES"] = files.joined(separator: ";")
    }
  }
}

/// A TLS library as HAProxy sees it.
public struct TLSLibrary: Hashable, Sendable {
  /// The name and version in the library's own words.
  public var name: String
  /// The number in the form of `OPENSSL_VERSION_NUMBER`.
  public var number: Int

  public init(name: String = "OpenSSL 3.0.22", number: Int = 0x3000_0160) {
    self.name = name
    self.number = number
  }
}
