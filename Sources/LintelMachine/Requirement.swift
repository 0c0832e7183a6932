internal import LintelIR
internal import LintelSource

/// One thing that the configuration expects of its machine, and where it says so.
struct Requirement {
  enum Subject {
    case file(FilePurpose)
    /// A map, by the converter that searches it: `map_beg_int`.
    case map(converter: String)
    /// Patterns of an ACL.
    case patterns(MatchingMethod, isMap: Bool)
    case user
    case group
    /// - Parameter mayFail: Whether HAProxy starts without an address.
    case host(mayFail: Bool)
  }

  var subject: Subject
  /// The path or name as the configuration states it.
  var text: String
  var range: SourceRange
}
