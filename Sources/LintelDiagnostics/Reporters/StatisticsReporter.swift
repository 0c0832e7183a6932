public import LintelSource

/// How many findings each rule has, in place of the findings themselves; the most frequent first.
public struct StatisticsReporter: Reporter {
  /// Whether to write JSON; else a table for people.
  public var isJSON: Bool

  public init(isJSON: Bool = false) { self.isJSON = isJSON }

  /// The findings of one rule.
  struct Row: Hashable {
    var rule: String
    var name: String
    var severity: Severity
    var count = 0
    /// How many of them carry a fix that needs no consent, and how many any fix.
    var safeFixes = 0
    var fixes = 0

    /// `*` where a fix resolves each finding safely, `-` where some have a fix.
    var mark: String { safeFixes == count ? "[*]" : fixes > 0 ? "[-]" : "[ ]" }
  }

  public func report(
    _ findings: [Diagnostic], in sources: SourceMap, into output: inout [UInt8]
  ) {
    let rows = Self.rows(findings)
    if isJSON {
      var json = JSONWriter()
      json.array(rows) { json, row in row.write(to: &json) }
      output += json.bytes
      output.write("\n")
      return
    }
    let width = rows.map { String($0.count).count }.max() ?? 0
    for row in rows {
      let count = String(row.count)
      output.write(String(repeating: " ", count: width - count.count) + count)
      output.write("  \(row.rule)  \(row.mark)  \(row.name)\n")
    }
    if rows.contains(where: { $0.fixes > 0 }) {
      output.write("[*] has a safe fix, [-] has a fix for some or one that needs consent\n")
    }
    output.write(ReportSummary(findings, in: sources).sentence + "\n")
  }

  static func rows(_ findings: [Diagnostic]) -> [Row] {
    var rows: [String: Row] = [:]
    for finding in findings {
      var row =
        rows[finding.rule]
        ?? Row(rule: finding.rule, name: finding.name, severity: finding.severity)
      row.severity = max(row.severity, finding.severity)
      row.count += 1
      if let fix = finding.fix, fix.safety != .suggestion {
        row.fixes += 1
        if fix.safety == .safe { row.safeFixes += 1 }
      }
      rows[finding.rule] = row
    }
    return rows.values.sorted { $0.count != $1.count ? $0.count > $1.count : $0.rule < $1.rule }
  }
}

extension StatisticsReporter.Row {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("rule", rule)
      json.member("name", name)
      json.member("severity", severity.rawValue)
      json.member("count", count)
      json.member("fixable", safeFixes == count)
      json.member("safeFixes", safeFixes)
      json.member("fixes", fixes)
    }
  }
}
