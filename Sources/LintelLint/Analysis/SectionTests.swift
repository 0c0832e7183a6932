internal import LintelGrammar
package import LintelIR

/// The tests of one section, and the conditions that use them.
package final class SectionTests: Sendable {
  /// Every test of the section: the named ones first, then those in braces, each in the order of
  /// the file.
  package let tests: [UsedTest]
  /// The first test of each ACL, by its name.
  private let first: [String: Int]
  /// For each named test the next of the same name, or -1.
  private let next: [Int]
  /// The comparable form of each named test.
  private let atoms: [Atom]

  init(of proxy: Proxy) {
    var tests = proxy.acls.map { UsedTest(test: $0.test, name: $0.name.value, uses: []) }
    var first: [String: Int] = [:]
    first.reserveCapacity(tests.count)
    var next = [Int](repeating: -1, count: tests.count)
    for position in tests.indices.reversed() {
      guard let name = tests[position].name else { continue }
      next[position] = first.updateValue(position, forKey: name) ?? -1
    }
    if proxy.hasConditions {
      for directive in proxy.directives where directive.isConditional {
        guard let condition = directive.condition else { continue }
        for terms in condition.alternatives {
          for term in terms {
            let use = TestUse(
              directive: directive, isNegated: term.isNegated != (condition.polarity == .unless))
            switch term.test {
            case .anonymous(let test): tests.append(UsedTest(test: test, name: nil, uses: [use]))
            case .named(let name):
              if let position = first[name] { tests[position].uses.append(use) }
            }
          }
        }
      }
    }
    // The lines of one name share its uses; a chain runs upwards.
    for position in next.indices where next[position] >= 0 {
      tests[next[position]].uses = tests[position].uses
    }
    self.tests = tests
    self.first = first
    self.next = next
    var samples = SampleTexts()
    atoms = proxy.acls.map { Atom($0.test, sample: samples.text(of: $0.test.expression)) }
  }

  /// True for the name of an ACL.
  func declares(_ name: String) -> Bool { first[name] != nil }

  /// The normal form of a condition, or nil where it is too large or names an ACL that is not
  /// defined.
  package func form(_ condition: Condition?) -> NormalForm? {
    NormalForm(condition) { name in
      guard let position = first[name] else { return nil }
      if next[position] < 0 { return [atoms[position]] }
      return positions(of: name, limit: NormalForm.limit + 1).map { atoms[$0] }
    }
  }

  private func positions(of name: String, limit: Int) -> [Int] {
    var positions: [Int] = []
    var position = first[name] ?? -1
    while position >= 0, positions.count < limit {
      positions.append(position)
      position = next[position]
    }
    return positions
  }
}

/// The texts of samples; a text is made anew only where a sample differs from the one before.
private struct SampleTexts {
  private var last: (expression: SampleExpression, text: String)?

  mutating func text(of expression: SampleExpression) -> String {
    if let last, last.expression == expression { return last.text }
    let text = expression.comparableText
    last = (expression, text)
    return text
  }
}
