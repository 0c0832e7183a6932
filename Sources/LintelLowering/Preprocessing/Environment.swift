/// The facts that preprocessing may ask for.
///
/// They are values, so that a file can be checked for a machine other than this one and so that
/// tests do not depend on where they run.
public struct Environment: Sendable {
  /// Environment variables by name.
  public var variables: [String: String]
  /// The build features that `feature()` knows, upper case, such as `OPENSSL`.
  public var features: Set<String>
  /// The version that `version_atleast()` compares with, as numbers: `[3, 4, 0]`.
  public var version: [Int]
  /// The version of the TLS library, for `openssl_version_atleast()`.
  public var opensslVersion: [Int]

  public init(
    variables: [String: String] = [:],
    features: Set<String> = Environment.runtimeFeatures,
    version: [Int] = [3, 4, 0],
    opensslVersion: [Int] = [3, 0, 0]
  ) {
    self.variables = variables
    self.features = features
    self.version = version
    self.opensslVersion = opensslVersion
  }

  /// What the runtime offers, in the words of HAProxy's feature list.
  public static let runtimeFeatures: Set<String> = [
    "EPOLL", "THREAD", "OPENSSL", "PCRE2", "PCRE2_JIT", "ZLIB", "GETADDRINFO", "ACCEPT4",
    "LINUX_TPROXY", "LINUX_SPLICE", "NETFILTER", "POLL", "SHM_OPEN", "TFO", "NS", "CRYPT_H", "DL",
    "RT", "PRCTL", "BACKTRACE", "CPU_AFFINITY", "THREAD_DUMP", "PROMEX",
  ]
}
