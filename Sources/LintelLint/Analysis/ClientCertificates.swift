internal import LintelGrammar
internal import LintelIR

extension Proxy {
  /// True where a header about the client's certificate is written for those that have one, and
  /// taken from all others: servers decide then what to do without.
  var tellsServersOfCertificates: Bool {
    let rules = all(.httpRequest)
    let written = rules.filter { rule in
      rule.actionName == "set-header" && rule.condition != nil
        && rule.samples.contains { $0.fetch.canonicalName.hasPrefix("ssl_c_") }
    }
    return written.contains { rule in
      let name = rule.words.dropFirst().first?.text.lowercased()
      return rules.contains {
        $0.actionName == "del-header" && $0.words.dropFirst().first?.text.lowercased() == name
      }
    }
  }
}

extension Substring {
  /// True for errors that say that a certificate is out of date, or signed by nobody known.
  var meansUntrusted: Bool {
    if self == "all" || ["2", "10", "18", "19", "20", "21", "23"].contains(self) { return true }
    return ["EXPIRED", "UNABLE_TO", "SELF_SIGNED", "REVOKED", "UNTRUSTED"].contains {
      uppercased().contains($0)
    }
  }
}
