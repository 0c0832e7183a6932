internal import LintelGrammar
internal import LintelIR

/// An ACL keyword: the fetch and the matching method that it stands for, as `path -m beg`.
struct ACLAlias {
  var name: String
  var fetch: FetchID
  var method: MatchingMethod

  static func find(_ name: String) -> ACLAlias? {
    ACLAliasID.find(name).flatMap { all[Int($0.rawValue)] }
  }

  /// Whether HAProxy warns that the alias is used to match in another way than its name says.
  func isOverridden(by other: MatchingMethod?) -> Bool {
    switch method {
    case .prefix, .directory, .domain, .suffix, .length, .regex, .substring: other != method
    default: name == "method" && other != .exact
    }
  }

  private static let all: [ACLAlias?] = ACLAliasID.allCases.map { id in
    let words = (id.info.alias ?? "").split(separator: " ")
    guard words.count == 3, let fetch = FetchID.find(String(words[0])),
      let method = MatchingMethod(rawValue: String(words[2]))
    else { return nil }
    return ACLAlias(name: id.info.name, fetch: fetch, method: method)
  }
}
