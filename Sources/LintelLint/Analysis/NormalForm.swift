internal import LintelGrammar
package import LintelIR

/// A test or its negation.
package struct Literal: Hashable, Sendable {
  package var atom: Atom
  package var isNegated: Bool

  /// True where this one holding makes the other one hold.
  package func implies(_ other: Literal) -> Bool {
    switch (isNegated, other.isNegated) {
    case (false, false): AtomTheory.implies(atom, other.atom)
    case (true, true): AtomTheory.implies(other.atom, atom)
    case (false, true), (true, false): false
    }
  }

  /// True where both cannot hold.
  ///
  /// - Parameter single: The samples that have at most one value.
  package func contradicts(_ other: Literal, single: Set<String>) -> Bool {
    switch (isNegated, other.isNegated) {
    case (false, true): AtomTheory.implies(atom, other.atom)
    case (true, false): AtomTheory.implies(other.atom, atom)
    case (false, false):
      single.contains(atom.sample) && AtomTheory.excludes(atom, other.atom)
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
  /// The samples that have at most one value.
  package var singleValued: Set<String>

  /// More alternatives or literals are not compared: `unless` multiplies them.
  private static let limit = 64

  /// The normal form of a directive's condition, or nil where it is too large or names an ACL that
  /// is not defined.
  package init?(_ condition: Condition?, acls: [String: [ACLTest]]) {
    singleValued = []
    guard let condition else {
      alternatives = [[]]
      return
    }
    var sum: [[Literal]] = []
    for terms in condition.alternatives {
      var product: [[Literal]] = [[]]
      for term in terms {
        guard let factor = Self.alternatives(of: term, acls: acls, single: &singleValued),
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

  /// The alternatives that cannot hold removed.
  package var possibleAlternatives: [[Literal]] {
    alternatives.filter { literals in
      !literals.indices.contains { index in
        literals[..<index].contains { $0.contradicts(literals[index], single: singleValued) }
      }
    }
  }

  private static func alternatives(
    of term: ConditionTerm, acls: [String: [ACLTest]], single: inout Set<String>
  ) -> [[Literal]]? {
    let atoms: [Atom]
    switch term.test {
    case .anonymous(let test):
      if test.expression.fetch.isSingleValued { single.insert(test.expression.comparableText) }
      atoms = [Atom(test)]
    case .named(let name):
      if let tests = acls[name] {
        for test in tests where test.expression.fetch.isSingleValued {
          single.insert(test.expression.comparableText)
        }
        atoms = tests.map { Atom($0) }
      } else {
        switch PredefinedACL(name) {
        case .always: return term.isNegated ? [] : [[]]
        case .never: return term.isNegated ? [[]] : []
        case .methods(let methods):
          single.insert("method")
          atoms = [
            Atom(sample: "method", matching: .exact, ignoresCase: false, patterns: methods)
          ]
        case .other:
          atoms = [
            Atom(
              sample: "acl " + name, matching: .boolean, ignoresCase: false, patterns: [],
              isOpaque: true)
          ]
        case nil: return nil
        }
      }
    }
    if term.isNegated { return [atoms.map { Literal(atom: $0, isNegated: true) }] }
    return atoms.map { [Literal(atom: $0, isNegated: false)] }
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
      let factor = literals.map { [Literal(atom: $0.atom, isNegated: !$0.isNegated)] }
      guard let next = multiply(product, factor) else { return nil }
      product = next
    }
    return product
  }
}

/// The ACLs that exist without being declared. (HAProxy manual, chapter 7.4)
package enum PredefinedACL: Sendable {
  case always
  case never
  case methods([String])
  case other

  package init?(_ name: String) {
    switch name {
    case "TRUE": self = .always
    case "FALSE": self = .never
    case "METH_CONNECT", "METH_DELETE", "METH_HEAD", "METH_OPTIONS", "METH_PATCH", "METH_POST",
      "METH_PUT", "METH_TRACE":
      self = .methods([String(name.dropFirst(5))])
    case "METH_GET": self = .methods(["GET", "HEAD"])
    default:
      guard Self.otherNames.contains(name) else { return nil }
      self = .other
    }
  }

  package static let otherNames: Set<String> = [
    "HTTP", "HTTP_1.0", "HTTP_1.1", "HTTP_2.0", "HTTP_3.0", "HTTP_CONTENT", "HTTP_URL_ABS",
    "HTTP_URL_SLASH", "HTTP_URL_STAR", "LOCALHOST", "RDP_COOKIE", "REQ_CONTENT", "WAIT_END",
  ]

  /// Every predefined name, for suggestions.
  package static let names: [String] =
    otherNames.sorted() + [
      "TRUE", "FALSE", "METH_CONNECT", "METH_DELETE", "METH_GET", "METH_HEAD", "METH_OPTIONS",
      "METH_PATCH", "METH_POST", "METH_PUT", "METH_TRACE",
    ]
}

extension Proxy {
  /// The tests of each ACL of the section, by name.
  package var aclTests: [String: [ACLTest]] {
    Dictionary(grouping: acls, by: \.name.value).mapValues { $0.map(\.test) }
  }
}
