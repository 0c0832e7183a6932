public import LintelDiagnostics

/// What a configuration expects of its machine and does not find, one case per kind of fact.
///
/// The identifiers are stable: an entry is never renumbered and its number never reused.
public enum MachineFault: String, CaseIterable, Sendable, CataloguedFault {
  case missingFile = "EV01"
  case unreadableFile = "EV02"
  case malformedCertificate = "EV03"
  case missingKey = "EV04"
  case malformedCertificateList = "EV05"
  case malformedMap = "EV06"
  case malformedPatterns = "EV07"
  case malformedResponse = "EV08"
  case unknownUser = "EV09"
  case unknownGroup = "EV10"
  case unresolvedName = "EV11"
  case missingDirectory = "EV12"

  /// The readable identifier.
  public var name: String {
    switch self {
    case .missingFile: "missing-file"
    case .unreadableFile: "unreadable-file"
    case .malformedCertificate: "malformed-certificate"
    case .missingKey: "missing-private-key"
    case .malformedCertificateList: "malformed-certificate-list"
    case .malformedMap: "malformed-map"
    case .malformedPatterns: "malformed-pattern-file"
    case .malformedResponse: "malformed-response-file"
    case .unknownUser: "unknown-user"
    case .unknownGroup: "unknown-group"
    case .unresolvedName: "unresolved-name"
    case .missingDirectory: "missing-directory"
    }
  }

  public var severity: Severity { .error }
  public var category: DiagnosticClass { .environment }

  public var otherSeverities: [Severity] {
    self == .malformedCertificateList || self == .unresolvedName ? [.warning] : []
  }

  /// What the identifier stands for, as `lintel explain` prints it.
  public var explanation: String {
    switch self {
    case .missingFile:
      "The configuration names a file that is not on this machine, and HAProxy does not start "
        + "without it. Put the file there or correct its path."
    case .unreadableFile:
      "The file exists but cannot be read. HAProxy reads most files before it drops its "
        + "privileges; check the permissions for the user that starts it."
    case .malformedCertificate:
      "The file does not hold what the option needs in PEM form: blocks between matching BEGIN and "
        + "END lines with valid base64 and DER content inside."
    case .missingKey:
      "A certificate that is to be presented needs its private key, in the same file or in a file "
        + "of the same name with '.key' added."
    case .malformedCertificateList:
      "A line of a crt-list is a certificate, then options in brackets, then SNI filters. HAProxy "
        + "refuses the whole list for one malformed line."
    case .malformedMap:
      "A line of a map is a key and a value. The key must fit how the map is searched and the value "
        + "must fit what the converter returns."
    case .malformedPatterns:
      "A line of a pattern file is one pattern, which must fit the matching method of the ACL."
    case .malformedResponse:
      "A file for 'errorfile' holds a whole HTTP response, from the status line to the body, and no "
        + "more bytes than a buffer has."
    case .unknownUser: "HAProxy cannot take on a user that the machine does not have."
    case .unknownGroup: "HAProxy cannot take on a group that the machine does not have."
    case .unresolvedName:
      "The name has no address here. HAProxy does not start with a server whose name it cannot "
        + "resolve, unless 'init-addr' allows it."
    case .missingDirectory:
      "The configuration names a directory that is not on this machine."
    }
  }
}
