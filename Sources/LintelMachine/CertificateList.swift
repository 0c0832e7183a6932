internal import LintelDiagnostics
internal import LintelSource

/// A crt-list: a line for each certificate, with options in brackets and SNI filters.
/// (HAProxy manual, chapter 5.1, `crt-list`)
struct CertificateList {
  struct Entry {
    var path: String
    var range: SourceRange
    /// Other files that the options name.
    var files: [(purpose: FilePurpose, path: String, range: SourceRange)] = []
    var filters: [SourceRange] = []
  }

  /// Words on a line (`MAX_CRT_ARGS`).
  static let wordLimit = 2_048
  /// Bytes of a line (`CRT_LINESIZE`), its end included.
  static let lineLimit = 65_535

  private(set) var entries: [Entry] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let file: SourceFile

  init(_ file: SourceFile) {
    self.file = file
    let bytes = file.bytes
    var start = 0
    while start < bytes.count {
      let feed = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
      let end = feed ?? bytes.count
      read(start..<end)
      if feed == nil { report(bytes.count..<bytes.count, "the last line has no line feed") }
      start = end + 1
    }
  }

  /// What stands between blanks and brackets.
  private struct Words {
    var all: [Range<Int>] = []
    /// How many words stand before the bracket that opens the options.
    var opening: Int?
    /// How many words stand before the bracket that closes them.
    var closing: Int?
  }

  private mutating func read(_ line: Range<Int>) {
    let bytes = file.bytes
    guard let first = line.first.map({ bytes[$0] }), first != UInt8(ascii: "#"), first != 0x0D
    else { return }
    guard line.count < Self.lineLimit else {
      return report(line, "a line may have \(Self.lineLimit - 1) bytes")
    }
    guard let words = split(line), let path = words.all.first else { return }
    var entry = Entry(path: text(path), range: file.range(path))
    if words.opening != nil, words.closing == nil {
      // Without the closing bracket all words are taken for filters.
      report(line, "the bracket of the options is not closed", severity: .warning)
    }
    if let opening = words.opening, opening > 1 {
      report(
        words.all[1], "filters stand after the options, not between them and the certificate",
        severity: .warning)
      return
    }
    let options = words.closing.map { Array(words.all[min(1, $0)..<$0]) } ?? []
    guard readOptions(options, into: &entry) else { return }
    readFilters(words.all[max(words.closing ?? 1, 1)...], into: &entry)
    entries.append(entry)
  }

  private mutating func split(_ line: Range<Int>) -> Words? {
    let bytes = file.bytes
    var words = Words()
    var isNew = true
    for at in line {
      switch bytes[at] {
      case 0x20, 0x09...0x0D: isNew = true
      case UInt8(ascii: "["):
        guard words.opening == nil else { return fail(at, "there is a second '['") }
        guard !words.all.isEmpty else { return fail(at, "a line starts with a certificate") }
        words.opening = words.all.count
        isNew = true
      case UInt8(ascii: "]"):
        guard words.closing == nil else { return fail(at, "there is a second ']'") }
        guard words.opening != nil else { return fail(at, "']' has no '[' before it") }
        words.closing = words.all.count
        isNew = true
      default:
        if isNew {
          guard words.all.count < Self.wordLimit else { return fail(at, "too many words") }
          words.all.append(at..<at + 1)
          isNew = false
        } else {
          words.all[words.all.count - 1] = words.all[words.all.count - 1].lowerBound..<at + 1
        }
      }
    }
    return words
  }

  private mutating func readOptions(_ words: [Range<Int>], into entry: inout Entry) -> Bool {
    var index = 0
    while index < words.count {
      let name = text(words[index])
      guard let option = CertificateListOption.named[name] else {
        report(
          words[index], "'\(name)' is no option of a crt-list",
          help: didYouMean(name, among: CertificateListOption.named.keys.sorted())
            .map { "did you mean '\($0)'?" })
        return false
      }
      guard index + option.argumentCount < words.count else {
        report(words[index], "'\(name)' lacks its value before the ']'")
        return false
      }
      if option.argumentCount == 1 {
        let value = words[index + 1]
        if let choices = option.choices, !choices.contains(text(value)) {
          report(
            value, "'\(name)' takes \(choices.joined(separator: ", ")), not '\(text(value))'")
          return false
        }
        if let purpose = option.purpose {
          entry.files.append((purpose, text(value), file.range(value)))
        }
      }
      index += 1 + option.argumentCount
    }
    return true
  }

  private mutating func readFilters(
    _ words: ArraySlice<Range<Int>>, into entry: inout Entry
  ) {
    for word in words {
      let name = text(word)
      let pattern = name.hasPrefix("!") ? String(name.dropFirst()) : name
      if pattern.isEmpty {
        report(word, "'!' excludes nothing", severity: .warning)
      } else if pattern.dropFirst().contains("*") {
        report(
          word, "'*' stands for something only as the first character of '\(name)'",
          severity: .warning)
      }
      entry.filters.append(file.range(word))
    }
  }

  // MARK: - Reporting

  private func text(_ range: Range<Int>) -> String {
    String(decoding: file.bytes[range], as: UTF8.self)
  }

  private mutating func fail(_ at: Int, _ message: String) -> Words? {
    report(at..<at + 1, message)
    return nil
  }

  private mutating func report(
    _ range: Range<Int>, _ message: String, help: String? = nil, severity: Severity = .error
  ) {
    diagnostics.append(
      MachineFault.malformedCertificateList.at(
        file.range(range), message, help: help, severity: severity))
  }
}

/// An option that may stand in the brackets of a crt-list.
struct CertificateListOption {
  var argumentCount = 1
  var purpose: FilePurpose?
  var choices: [String]?

  static let named: [String: CertificateListOption] = {
    var result: [String: CertificateListOption] = [:]
    for name in ["allow-0rtt", "no-alpn", "no-ca-names"] {
      result[name] = CertificateListOption(argumentCount: 0)
    }
    for name in [
      "alpn", "ciphers", "ciphersuites", "client-sigalgs", "curves", "ecdhe", "npn", "sigalgs",
      "alias", "acme", "domains", "ips", "keytype", "bits",
    ] {
      result[name] = CertificateListOption()
    }
    let versions = ["SSLv3", "TLSv1.0", "TLSv1.1", "TLSv1.2", "TLSv1.3"]
    for name in ["ssl-min-ver", "ssl-max-ver"] {
      result[name] = CertificateListOption(choices: versions)
    }
    result["verify"] = CertificateListOption(choices: ["none", "optional", "required"])
    for name in ["ocsp-update", "jwt", "generate-dummy", "ktls"] {
      result[name] = CertificateListOption(choices: ["on", "off"])
    }
    result["ca-file"] = CertificateListOption(purpose: .authorities)
    result["ca-verify-file"] = CertificateListOption(purpose: .authorities)
    result["crl-file"] = CertificateListOption(purpose: .revocations)
    result["crt"] = CertificateListOption(purpose: .certificate)
    result["key"] = CertificateListOption(purpose: .privateKey)
    for name in ["ocsp", "sctl", "issuer"] {
      result[name] = CertificateListOption(purpose: .content)
    }
    return result
  }()
}
