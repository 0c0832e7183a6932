internal import LintelIR

/// Finds the rules of a section whose conditions use a test of some kind. The ACLs are looked at
/// once, so that a name with many tests costs no more for being used in many rules.
struct TestSearch {
  private let isWanted: (ACLTest) -> Bool
  /// The ACLs with such a test.
  private let names: Set<String>

  /// `predefined` names the ACLs that HAProxy brings itself and that have such a test.
  init(
    in proxy: Proxy, predefined: Set<String> = [], for isWanted: @escaping (ACLTest) -> Bool
  ) {
    self.isWanted = isWanted
    names = predefined.union(proxy.acls.lazy.filter { isWanted($0.test) }.map(\.name.value))
  }

  /// Finds the rules that look at the client's address or password.
  static func clients(of proxy: Proxy) -> TestSearch {
    TestSearch(in: proxy, predefined: ["LOCALHOST"]) { test in
      test.expression.fetch.name == "src" || test.expression.fetch.name.hasPrefix("http_auth")
    }
  }

  func finds(_ rule: Directive) -> Bool {
    rule.conditionTests.contains(where: isWanted)
      || !names.isEmpty && rule.conditionNames.contains { names.contains($0.name) }
  }
}
