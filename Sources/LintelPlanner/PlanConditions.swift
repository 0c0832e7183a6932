internal import LintelDiagnostics
internal import LintelIR
internal import LintelPlan
internal import LintelSource

extension Planner {
  /// Plans the condition of a rule, or returns nil after an error.
  mutating func planCondition(
    _ condition: Condition, scope: inout AccessListScope
  ) -> ConditionIndex? {
    var conjunctions: [Plan.Conjunction] = []
    for alternative in condition.alternatives {
      var literals: [Plan.Literal] = []
      for term in alternative {
        guard let list = planTerm(term, scope: &scope) else { return nil }
        literals.append(Plan.Literal(list: list, isNegated: term.isNegated))
      }
      conjunctions.append(Plan.Conjunction(literals: builder.add(literals)))
    }
    return builder.add(
      Plan.Condition(
        conjunctions: builder.add(conjunctions), isNegated: condition.polarity == .unless))
  }

  private mutating func planTerm(
    _ term: ConditionTerm, scope: inout AccessListScope
  ) -> AccessListIndex? {
    switch term.test {
    case .anonymous(let test):
      return planTest(test, mode: scope.mode).map { row in
        builder.add(Plan.AccessList(tests: builder.add([row])))
      }
    case .named(let name): return planAccessList(name, at: term.place.range, scope: &scope)
    }
  }

  private mutating func planAccessList(
    _ name: String, at range: SourceRange, scope: inout AccessListScope
  ) -> AccessListIndex? {
    if let index = scope.planned[name] { return index }
    let declared = declaredTests(name, of: scope.proxy)
    let rows: [Plan.Test]
    if declared.isEmpty {
      guard let row = planPredefined(name, at: range, scope: scope) else { return nil }
      rows = [row]
    } else {
      rows = declared.compactMap { planTest($0, mode: scope.mode) }
      guard rows.count == declared.count else { return nil }
    }
    let index = builder.add(Plan.AccessList(tests: builder.add(rows)))
    scope.planned[name] = index
    return index
  }

  /// All `acl` lines of a name, those of the `defaults` sections first.
  private func declaredTests(_ name: String, of proxy: Proxy) -> [ACLTest] {
    (ancestors(of: proxy) + [proxy]).flatMap(\.acls).filter { $0.name.value == name }.map(\.test)
  }

  private mutating func planPredefined(
    _ name: String, at range: SourceRange, scope: AccessListScope
  ) -> Plan.Test? {
    guard let definition = PredefinedACL.named(name) else {
      let known = scope.proxy.acls.map(\.name.value)
      if isPredefined(name) {
        refuse(name, at: range)
      } else {
        report(
          .unknownReference, "there is no ACL '\(name)' in '\(scope.proxy.name.value)'", at: range,
          help: didYouMean(name, among: known).map { "did you mean '\($0)'?" })
      }
      return nil
    }
    guard !definition.isHTTP || scope.mode == .http else {
      refuse(name, at: range, because: "the proxy is not in HTTP mode")
      return nil
    }
    var patterns = definition.patterns.map { Plan.Pattern.bytes(builder.text($0)) }
    patterns += definition.networks.compactMap { parseNetwork($0).map { .network($0) } }
    return Plan.Test(
      sample: definition.sample, match: definition.match, patterns: builder.add(patterns))
  }

  private func isPredefined(_ name: String) -> Bool {
    let others: Set<String> = [
      "HTTP_1.0", "HTTP_1.1", "HTTP_2.0", "HTTP_3.0", "HTTP_CONTENT", "HTTP_URL_ABS",
      "RDP_COOKIE", "REQ_CONTENT", "WAIT_END",
    ]
    return others.contains(name)
  }
}
