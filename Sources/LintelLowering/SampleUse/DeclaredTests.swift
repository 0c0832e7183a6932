internal import LintelGrammar
internal import LintelIR

/// Where the samples of a test can be fetched.
struct TestPlaces {
  /// Where at least one of them can; several lines may declare one ACL.
  var any: SamplePlaces
  /// The places of each.
  var each: [SamplePlaces]
  /// The fetches, in the order of ``each``.
  var fetches: [FetchID]

  func isFetchable(at places: SamplePlaces) -> Bool {
    each.allSatisfy { !$0.isDisjoint(with: places) }
  }

  /// A fetch to name in a message, the one that fits the fewest places.
  var example: GrammarEntry<FetchID> {
    let index = each.indices.min {
      each[$0].rawValue.nonzeroBitCount < each[$1].rawValue.nonzeroBitCount
    }
    return fetches[index ?? 0].info
  }

  init(_ fetch: FetchID) {
    any = fetch.info.places
    each = [any]
    fetches = [fetch]
  }

  mutating func add(_ fetch: FetchID) {
    let places = fetch.info.places
    any.formUnion(places)
    each.append(places)
    fetches.append(fetch)
  }
}

/// The ACLs of a section up to some line, indexed only when a condition asks for one.
struct DeclaredTests {
  /// Whether a test was declared that cannot be fetched in ordinary request rules.
  private(set) var hasUnusual = false
  private var byName: [String: TestPlaces] = [:]
  private var indexedCount = 0

  /// Takes notice of an `acl` line.
  mutating func note(_ directive: Directive) {
    guard !hasUnusual, case .test(let test)? = directive.arguments.last?.value else { return }
    hasUnusual = !test.places.isSuperset(of: .ordinary)
  }

  /// The places of the tests that a name stands for; nil where it is not declared before `index`.
  mutating func places(
    of name: String, among directives: [Directive], before index: Int
  ) -> TestPlaces? {
    for directive in directives[indexedCount..<index] where directive.keyword == .acl {
      guard let name = directive.arguments.first?.text,
        case .test(let test)? = directive.arguments.last?.value,
        let fetch = test.expression.fetch.id
      else { continue }
      if byName[name]?.add(fetch) == nil { byName[name] = TestPlaces(fetch) }
    }
    indexedCount = index
    return byName[name] ?? Self.predefined[name].map(TestPlaces.init)
  }

  /// The ACLs that exist without being declared. (HAProxy manual, chapter 7.4)
  private static let predefined: [String: FetchID] = [
    "LOCALHOST": .src, "HTTP": .reqProtoHttp, "HTTP_1.0": .reqVer, "HTTP_1.1": .reqVer,
    "HTTP_2.0": .reqVer, "HTTP_3.0": .reqVer, "METH_CONNECT": .method, "METH_DELETE": .method,
    "METH_GET": .method, "METH_HEAD": .method, "METH_OPTIONS": .method, "METH_POST": .method,
    "METH_PUT": .method, "METH_TRACE": .method, "HTTP_URL_ABS": .url, "HTTP_URL_SLASH": .url,
    "HTTP_URL_STAR": .url, "HTTP_CONTENT": .reqHdrVal, "RDP_COOKIE": .reqRdpCookieCnt,
    "REQ_CONTENT": .reqLen, "WAIT_END": .waitEnd,
  ]
}
