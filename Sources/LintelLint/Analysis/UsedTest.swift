internal import LintelGrammar
package import LintelIR
internal import LintelSource

/// A test of a proxy, with the rules whose conditions use it.
package struct UsedTest: Sendable {
  package var test: ACLTest
  /// Nil for a test in braces.
  package var name: String?
  package var uses: [TestUse]
}

/// One use of a test in a condition.
package struct TestUse: Sendable {
  package var directive: Directive
  /// True where the rule applies when the test does not hold.
  package var isNegated: Bool
}

extension Directive {
  /// The name of the action, without its parameters: `set-var` of `set-var(txn.a)`.
  package var actionName: String? { action?.baseName }

  /// True where the rule lets somebody in or keeps somebody out.
  package var isAccessDecision: Bool {
    switch actionName {
    case "allow", "deny", "reject", "tarpit", "auth", "silent-drop", "accept": true
    default: false
    }
  }
}

extension SampleExpression {
  /// True where the sample is the name of the host that the client asks for.
  package var isHost: Bool {
    switch fetch.canonicalName {
    case "req.hdr", "req.fhdr": fetch.arguments.first?.lowercased() == "host"
    case "req.ssl_sni", "ssl_fc_sni", "base": fetch.canonicalName != "base"
    default: false
    }
  }

  /// The name of the request header that the sample reads, in lower case.
  package var headerName: String? {
    switch fetch.canonicalName {
    case "req.hdr", "req.fhdr", "req.hdr_ip", "req.hdr_val", "req.hdr_cnt":
      fetch.arguments.first?.lowercased()
    default: nil
    }
  }

  /// True where a converter called `name` is applied.
  package func has(converter name: String) -> Bool { converters.contains { $0.name == name } }
}

extension Word {
  /// True where the word is written without quotes and escapes.
  package var isBare: Bool { template == nil && range.indices.count == text.utf8.count }
}
