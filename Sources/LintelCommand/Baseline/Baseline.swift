internal import LintelDiagnostics
internal import LintelSource
internal import LintelSystem

/// The findings that a project has accepted, so that only new ones are reported.
///
/// A finding is known again by its rule, its file, its section and the words of its line, wherever
/// the line has moved. Of findings that agree in all of these, as many are accepted as the baseline
/// says; the next one is reported.
package struct Baseline: Sendable {
  /// What identifies a finding.
  struct Key: Hashable {
    var file: String
    var section: String
    var line: String
    var rule: String

    static func < (a: Self, b: Self) -> Bool {
      (a.file, a.section, a.line, a.rule) < (b.file, b.section, b.line, b.rule)
    }
  }

  /// How many findings are accepted, and where the baseline says so.
  struct Entry {
    var count: Int
    var place: SourceRange?
  }

  /// The version of the file's form.
  static let version = 1

  private(set) var entries: [Key: Entry] = [:]
  /// The text that was read.
  private(set) var file: SourceFile?
  private var names: RelativePath

  /// Accepts all findings of a report but those that make HAProxy refuse the files.
  ///
  /// - Parameter path: Where the baseline is to be; the names in it are relative to its directory.
  package init(accepting report: CheckReport, at path: String) {
    names = RelativePath(besides: path)
    for (finding, key) in zip(report.findings, keys(of: report)) where !finding.isRefusal {
      entries[key, default: Entry(count: 0)].count += 1
    }
  }

  /// Reads a baseline.
  package init(reading path: String) throws {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try readFile(at: path, limit: InputFiles.byteLimit)
    } catch {
      throw InputFailure(path: path, reason: error.reason)
    }
    names = RelativePath(besides: path)
    let file = SourceFile(id: FileID(0), name: path, bytes: bytes)
    self.file = file
    entries = try BaselineReader(StrictDocument(file)).entries()
  }

  /// How many findings are accepted.
  package var count: Int { entries.values.reduce(0) { $0 &+ $1.count } }

  /// The baseline as a file: JSON with an entry a line, sorted, so that a change of one finding is
  /// a change of one line. (RFC 8259)
  package var bytes: [UInt8] {
    var bytes = Array("{\n  \"version\": \(Self.version),\n  \"findings\": [".utf8)
    for (index, key) in entries.keys.sorted(by: <).enumerated() {
      var json = JSONWriter()
      json.object { json in
        json.member("file", key.file)
        json.member("section", key.section)
        json.member("line", key.line)
        json.member("rule", key.rule)
        json.member("count", entries[key]?.count ?? 0)
      }
      bytes += (index == 0 ? "\n    " : ",\n    ").utf8 + json.bytes
    }
    bytes += (entries.isEmpty ? "]\n}\n" : "\n  ]\n}\n").utf8
    return bytes
  }

  /// Takes the accepted findings out of a report, and reports what the baseline accepts in vain.
  ///
  /// - Parameter applies: Whether a rule was applied; an entry of another one is not stale.
  package mutating func apply(
    to report: inout CheckReport, whereRule applies: (String) -> Bool
  ) {
    var left = entries.mapValues(\.count)
    let findings = zip(report.findings, keys(of: report)).filter { finding, key in
      guard !finding.isRefusal, let count = left[key], count > 0 else { return true }
      left[key] = count - 1
      return false
    }.map(\.0)
    report.findings = findings
    let checked = Set(
      report.sources.files.filter { report.inputs.contains($0.id) }.map { names.name(of: $0.name) })
    let stale = left.filter { key, count in
      count > 0 && applies(key.rule) && (checked.contains(key.file) || isGone(key.file))
    }
    guard let file, !stale.isEmpty else { return }
    let id = report.addReferenced(file)
    report.findings += stale.keys.sorted {
      (entries[$0]?.place?.lower ?? 0) < (entries[$1]?.place?.lower ?? 0)
    }.compactMap { key in
      entries[key].flatMap { entry in
        entry.place.map { place in
          let range = SourceRange(file: id, lower: place.lower, upper: place.upper)
          return Self.finding(key, accepted: entry.count, unused: left[key] ?? 0, at: range)
        }
      }
    }
  }

  private static func finding(
    _ key: Key, accepted: Int, unused: Int, at range: SourceRange
  ) -> Diagnostic {
    let fault = BaselineFault.staleEntry
    let place = key.line.isEmpty ? "" : " at '\(key.line)'"
    let section = key.section.isEmpty ? "" : " in '\(key.section)'"
    let number = accepted == 1 ? "a finding" : "\(accepted) findings"
    let left = unused == accepted ? "there is none" : "there are only \(accepted - unused)"
    return Diagnostic(
      rule: fault.rawValue, name: fault.name, severity: fault.severity, category: fault.category,
      range: range,
      message: "the baseline accepts \(number) of \(key.rule)\(place)\(section), and \(left)",
      help: "Run `lintel check --write-baseline` again")
  }

  private mutating func keys(of report: CheckReport) -> [Key] {
    Fingerprint.all(of: report.findings, in: report.sources, sections: report.sections).map {
      Key(file: names.name(of: $0.file), section: $0.section, line: $0.line, rule: $0.rule)
    }
  }

  /// Whether a file that was not checked does not even exist.
  private func isGone(_ name: String) -> Bool {
    guard let file, name != InputFiles.standardInputName else { return false }
    let path = name.hasPrefix("/") ? name : RelativePath.directory(of: file.name) + "/" + name
    do throws(FileError) {
      _ = try fileKind(at: path)
      return false
    } catch {
      return error == .missing
    }
  }
}
