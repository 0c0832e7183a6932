public import LintelSource

/// The Static Analysis Results Interchange Format, for code scanning services.
/// (OASIS SARIF 2.1.0)
///
/// Columns count Unicode code points. A finding that is suppressed is not given to a reporter, so
/// no result carries a suppression, which some services would show as open.
public struct SARIFReporter: Reporter {
  private let rules: [String: RuleDescription]
  private let sections: SectionIndex
  private let version: String
  private let site: String?

  /// - Parameters:
  ///   - version: The version of the program that found the findings.
  ///   - site: The address of the documentation, where it is published.
  public init(
    rules: [RuleDescription], sections: SectionIndex, version: String,
    site: String? = DocumentationSite.published
  ) {
    self.site = site
    self.rules = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
    self.sections = sections
    self.version = version
  }

  public func report(
    _ findings: [Diagnostic], in sources: SourceMap, into output: inout [UInt8]
  ) {
    // The gravest finding of a rule says how grave the rule is here: many have milder cases.
    let gravest = Dictionary(findings.map { ($0.rule, $0.severity) }, uniquingKeysWith: max)
    let used = gravest.keys.sorted().map { id in
      var rule = rules[id] ?? RuleDescription(unknown: id, in: findings)
      rule.severity = gravest[id] ?? rule.severity
      return rule
    }
    let indices = Dictionary(
      used.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    let fingerprints = Fingerprint.all(of: findings, in: sources, sections: sections)
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", Self.schema)
      json.member("version", "2.1.0")
      json.member("runs") { json in
        json.array([used]) { json, used in
          json.object { json in
            json.member("tool") { $0.object { writeDriver(of: used, to: &$0) } }
            json.member("columnKind", "unicodeCodePoints")
            json.member("results") { json in
              json.array(Array(zip(findings, fingerprints))) { json, result in
                let (finding, fingerprint) = result
                finding.writeResult(
                  to: &json, in: sources, rule: indices[finding.rule], fingerprint)
              }
            }
          }
        }
      }
    }
    output += json.bytes
    output.write("\n")
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private func writeDriver(of rules: [RuleDescription], to json: inout JSONWriter) {
    json.member("driver") { json in
      json.object { json in
        json.member("name", "lintel")
        json.member("semanticVersion", version)
        if let site { json.member("informationUri", site) }
        json.member("rules") { json in
          json.array(rules) { json, rule in rule.writeDescriptor(to: &json, site) }
        }
      }
    }
  }
}

extension RuleDescription {
  /// What can be said of a rule without its description.
  fileprivate init(unknown id: String, in findings: [Diagnostic]) {
    let finding = findings.first { $0.rule == id }
    self.init(
      id: id, name: finding?.name ?? id, severity: finding?.severity ?? .warning,
      summary: finding?.name ?? id, rationale: "", remedy: "", family: "")
  }

  fileprivate func writeDescriptor(to json: inout JSONWriter, _ site: String?) {
    json.object { json in
      json.member("id", id)
      json.member("name", name)
      json.message("shortDescription", summary)
      if !rationale.isEmpty { json.message("fullDescription", rationale) }
      if !remedy.isEmpty {
        let sentence = remedy.hasSuffix(".") ? remedy : remedy + "."
        json.message("help", "\(sentence) More: lintel explain \(id)")
      }
      if let link = DocumentationSite.link(to: id, at: site) { json.member("helpUri", link) }
      json.member("defaultConfiguration") { json in
        json.object { $0.member("level", severity.level) }
      }
      guard !family.isEmpty else { return }
      json.member("properties") { json in
        json.object { json in
          json.member("tags") { $0.array([family]) { $0.string($1) } }
        }
      }
    }
  }
}

extension Severity {
  /// SARIF has no level between a note and none. (SARIF 2.1.0, section 3.27.10)
  fileprivate var level: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info, .style: "note"
    }
  }
}

extension JSONWriter {
  fileprivate mutating func message(_ key: String, _ text: String) {
    member(key) { json in json.object { $0.member("text", text) } }
  }
}

extension Diagnostic {
  fileprivate func writeResult(
    to json: inout JSONWriter, in sources: SourceMap, rule index: Int?, _ fingerprint: Fingerprint
  ) {
    json.object { json in
      json.member("ruleId", rule)
      if let index { json.member("ruleIndex", index) }
      json.member("level", severity.level)
      json.message("message", help.map { "\(message). \($0)" } ?? message)
      json.member("locations") { json in
        json.array([range]) { json, range in
          json.object {
            $0.member("physicalLocation") { range.writeLocation(to: &$0, in: sources) }
          }
        }
      }
      if !related.isEmpty {
        json.member("relatedLocations") { json in
          json.array(related) { json, place in
            json.object { json in
              json.member("physicalLocation") { place.range.writeLocation(to: &$0, in: sources) }
              json.message("message", place.message)
            }
          }
        }
      }
      json.member("partialFingerprints") { json in
        json.object { $0.member("lintelFingerprint/v1", fingerprint.digest) }
      }
      if let fix, fix.safety != .suggestion, !fix.edits.isEmpty {
        json.member("fixes") { json in
          json.array([fix]) { json, fix in fix.writeFix(to: &json, in: sources) }
        }
      }
    }
  }
}

extension Fix {
  fileprivate func writeFix(to json: inout JSONWriter, in sources: SourceMap) {
    let files = Set(edits.map(\.range.file)).sorted()
    json.object { json in
      json.message("description", title)
      json.member("artifactChanges") { json in
        json.array(files) { json, file in
          json.object { json in
            json.member("artifactLocation") { sources[file].writeArtifact(to: &$0) }
            json.member("replacements") { json in
              json.array(edits.filter { $0.range.file == file }) { json, edit in
                json.object { json in
                  json.member("deletedRegion") { edit.range.writeRegion(to: &$0, in: sources) }
                  json.message("insertedContent", edit.replacement)
                }
              }
            }
          }
        }
      }
    }
  }
}

extension SourceFile {
  /// A relative name is relative to the root of what was checked.
  fileprivate func writeArtifact(to json: inout JSONWriter) {
    json.object { json in
      if name.hasPrefix("/") {
        json.member("uri", "file://" + percentEncoded(path: name))
      } else {
        json.member("uri", percentEncoded(path: name))
        json.member("uriBaseId", "%SRCROOT%")
      }
    }
  }
}

extension SourceRange {
  fileprivate func writeLocation(to json: inout JSONWriter, in sources: SourceMap) {
    json.object { json in
      json.member("artifactLocation") { sources[file].writeArtifact(to: &$0) }
      json.member("region") { writeRegion(to: &$0, in: sources) }
    }
  }

  fileprivate func writeRegion(to json: inout JSONWriter, in sources: SourceMap) {
    let source = sources[file]
    let start = source.scalarPosition(at: lower)
    let end = source.scalarPosition(at: upper)
    json.object { json in
      json.member("startLine", start.line)
      json.member("startColumn", start.column)
      json.member("endLine", end.line)
      json.member("endColumn", end.column)
    }
  }
}

/// A path as a URI path: what is neither unreserved nor a slash is escaped. (RFC 3986, 2.3)
private func percentEncoded(path: String) -> String {
  var path = path[...]
  while path.hasPrefix("./") { path = path.dropFirst(2) }
  var result: [UInt8] = []
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      result.append(byte)
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      result.write(digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)")
    }
  }
  return String(decoding: result, as: UTF8.self)
}
