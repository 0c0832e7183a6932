internal import LintelGrammar
package import LintelIR

/// A test or its negation.
package struct Literal: Hashable, Sendable {
  package var atom: Atom
  package var isNegated: Bool

  package var opposite: Literal { Literal(atom: atom, isNegated: !isNegated) }

  /// True where this one holding makes the other one hold.
  package func implies(_ other: Literal) -> Bool {
    switch (isNegated, other.isNegated) {
    case (false, false): AtomTheory.implies(atom, other.atom)
    case (true, true): AtomTheory.implies(other.atom, atom)
    // A value that another test accepts is none that this one accepts.
    case (false, true): atom.isSingleValued && AtomTheory.excludes(atom, other.atom)
    case (true, false): false
    }
  }

  /// True where both cannot hold.
  package func contradicts(_ other: Literal) -> Bool {
    switch (isNegated, other.isNegated) {
    case (false, true): AtomTheory.implies(atom, other.atom)
    case (true, false): AtomTheory.implies(other.atom, atom)
    case (false, false): atom.isSingleValued && AtomTheory.excludes(atom, other.atom)
    case (true, true): false
    }
  }
}

/// A condition as alternatives of literals that must all hold.
///
/// No alternative means that the condition never holds; an alternative without literals always
/// does.
package struct NormalForm: Sendable {
  package var alternatives: [[Literal]]

  /// More alternatives or literals are not compared: `unless` multiplies them.
  static let limit = 64

  /// The normal form of a directive's condition, or nil where it is too large or names an ACL that
  /// is not defined.
  package init?(_ condition: Condition?, acls: [String: [ACLTest]]) {
    self.init(condition) { name in acls[name].map { $0.map { Atom($0) } } }
  }

  /// - Parameter atoms: The tests of an ACL, or nil for a name that is not declared.
  init?(_ condition: Condition?, atoms: (String) -> [Atom]?) {
    guard let condition else {
      alternatives = [[]]
      return
    }
    var sum: [[Literal]] = []
    for terms in condition.alternatives {
      if terms.count == 1 {
        guard let only = Self.alternatives(of: terms[0], atoms: atoms) else { return nil }
        sum += only
        continue
      }
      var product: [[Literal]] = [[]]
      for term in terms {
        guard let factor = Self.alternatives(of: term, atoms: atoms),
          let next = Self.multiply(product, factor)
        else { return nil }
        product = next
      }
      sum += product
    }
    if condition.polarity == .unless {
      guard let negated = Self.negate(sum) else { return nil }
      sum = negated
    }
    alternatives = sum
  }

  /// The form without literals that always hold.
  func omitting(_ alwaysHolds: (Literal) -> Bool) -> NormalForm {
    var form = self
    form.alternatives = alternatives.map { $0.filter { !alwaysHolds($0) } }
    return form
  }

  /// The alternatives of which all literals are of some kind.
  func holding(_ isKept: (Literal) -> Bool) -> NormalForm {
    var form = self
    form.alternatives = alternatives.filter { $0.allSatisfy(isKept) }
    return form
  }

  /// The alternatives that cannot hold removed.
  package var possibleAlternatives: [[Literal]] {
    alternatives.filter { literals in
      literals.count < 2
        || !literals.indices.contains { index in
          literals[..<index].contains { $0.contradicts(literals[index]) }
        }
    }
  }

  /// True where every request meets the condition: some alternative always does, or what would
  /// not is impossible.
  ///
  /// - Parameter alwaysHolds: Tells the tests that every request meets.
  package func isTautology(_ alwaysHolds: (Literal) -> Bool) -> Bool {
    if alternatives.contains(where: { $0.allSatisfy(alwaysHolds) }) { return true }
    guard alternatives.count > 1, let opposite = Self.negate(alternatives) else { return false }
    var form = self
    form.alternatives = opposite
    return form.possibleAlternatives.isEmpty
  }

  private static func alternatives(
    of term: ConditionTerm, atoms: (String) -> [Atom]?
  ) -> [[Literal]]? {
    var tests: [Atom]
    switch term.test {
    case .anonymous(let test): tests = [Atom(test)]
    case .named(let name):
      if let declared = atoms(name) {
        tests = declared
      } else {
        switch PredefinedACL(name) {
        case .always: return term.isNegated ? [] : [[]]
        case .never: return term.isNegated ? [[]] : []
        case .methods(let methods):
          tests = [
            Atom(
              sample: "method", matching: .exact, ignoresCase: false, patterns: methods,
              isSingleValued: true)
          ]
        case .other where name.hasPrefix("HTTP_") && name.last?.isNumber == true:
          tests = [
            Atom(
              sample: "req.ver", matching: .exact, ignoresCase: false,
              patterns: [String(name.dropFirst(5))], isSingleValued: true)
          ]
        case .other:
          tests = [
            Atom(
              sample: "acl " + name, matching: .boolean, ignoresCase: false, patterns: [],
              isOpaque: true)
          ]
        case nil: return nil
        }
      }
    }
    guard tests.count <= limit else { return nil }
    if tests.contains(where: { $0.sample == "always_true" && $0.patterns.isEmpty }) {
      return term.isNegated ? [] : [[]]
    }
    tests.removeAll { $0.sample == "always_false" && $0.patterns.isEmpty }
    if term.isNegated { return [tests.map { Literal(atom: $0, isNegated: true) }] }
    return tests.map { [Literal(atom: $0, isNegated: false)] }
  }

  private static func multiply(_ a: [[Literal]], _ b: [[Literal]]) -> [[Literal]]? {
    guard a.count * b.count <= limit else { return nil }
    var result: [[Literal]] = []
    for left in a {
      for right in b {
        guard left.count + right.count <= limit else { return nil }
        result.append(left + right)
      }
    }
    return result
  }

  /// Not (a b or c) is (not a or not b) and not c.
  private static func negate(_ sum: [[Literal]]) -> [[Literal]]? {
    var product: [[Literal]] = [[]]
    for literals in sum {
      let factor = literals.map { [$0.opposite] }
      guard let next = multiply(product, factor) else { return nil }
      product = next
    }
    return product
  }
}

extension Proxy {
  /// The tests of each ACL of the section, by name. ``Analysis/form(of:in:)`` has them at hand.
  package var aclTests: [String: [ACLTest]] {
    Dictionary(grouping: acls, by: \.name.value).mapValues { $0.map(\.test) }
  }
}
