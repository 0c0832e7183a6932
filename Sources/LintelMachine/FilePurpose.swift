internal import LintelGrammar
internal import LintelIR

/// What a file is read for, which tells what must be in it.
enum FilePurpose: String {
  /// A certificate to present, with its key; a directory stands for the files in it.
  case certificate
  /// Certificates to verify others with.
  case authorities
  case revocations
  case crtList = "crt-list"
  case privateKey = "private-key"
  case parameters
  /// A whole HTTP response.
  case response
  /// Any content; the file must be there.
  case content
  /// A program: it is needed when it is first run, not at start.
  case program
  /// A file that a former process may have left.
  case state
  case directory

  /// Which base directory a relative path starts from.
  var base: KeywordID? {
    switch self {
    case .certificate, .crtList: .crtBase
    case .authorities, .revocations: .caBase
    case .privateKey: .keyBase
    default: nil
    }
  }
}

extension FilePurpose {
  /// What the machine must have for an argument, by the keyword, option or action that takes it.
  ///
  /// Each line is an owner, the name of its argument, and the purpose. What the configuration only
  /// writes, such as the file of `pidfile`, is left out.
  private static let table = """
    crt file certificate
    crt crt certificate
    default-crt file certificate
    crt-list file crt-list
    ca-file file authorities
    ca-sign-file file certificate
    ca-verify-file file authorities
    httpclient.ssl.ca-file file authorities
    crl-file file revocations
    load crt certificate
    load key private-key
    load ocsp content
    load issuer authorities
    load sctl content
    ech directory directory
    tls-ticket-keys file content
    ssl-dh-param-file file parameters
    docroot directory directory
    config file content
    spoe file content
    opentracing file content
    opentelemetry file content
    issuers-chain-path directory directory
    ssl-provider-path directory directory
    deviceatlas-json-file file content
    h1-case-adjust-file file content
    lua-load file content
    lua-load-per-thread file content
    server-state-file file state
    stats-file file state
    ssl-passphrase-cmd command program
    wurfl-data-file file content
    wurfl-patch-file file content
    51degrees-data-file file content
    errorfile file response
    file file content
    lf-file file content
    external-check command program
    eab-key-id file content
    eab-mac-key file content
    """

  private static let purposes: [String: FilePurpose] = {
    var result: [String: FilePurpose] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      result["\(words[0]) \(words[1])"] = FilePurpose(rawValue: words[2])
    }
    return result
  }()

  static func of(argument: String, of owner: String) -> FilePurpose? {
    purposes["\(owner) \(argument)"]
  }
}
