internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// What HAProxy demands of words that stand after the arguments of a line, where it does not
/// leave them all unread, and of words that name parts of a test.
enum WordChecks {
  /// The algorithms look at what follows their own argument in ways of their own.
  static func checkBalance(_ directive: Directive, into report: inout Report) {
    let words = directive.words
    guard let algorithm = words.first?.text else { return }
    if algorithm.hasPrefix("random("), algorithm.hasSuffix(")"), !words[0].isUnresolved,
      case let draws = algorithm.dropFirst(7).dropLast(), !draws.isEmpty,
      parseDecimal(draws.utf8) ?? 0 == 0
    {
      report.error(
        .invalidValue, "'\(draws)' is no number of servers to draw", at: words[0].range)
    }
    switch algorithm {
    case "uri":
      var index = 1
      while index < words.count {
        switch words[index].text {
        case "len", "depth":
          let digits = index + 1 < words.count ? words[index + 1].text : ""
          guard Int(digits.prefix { ("0"..."9").contains($0) }) ?? 0 > 0 else {
            return refuse(words[index], after: algorithm, into: &report)
          }
          index += 2
        case "whole", "path-only": index += 1
        default: return refuse(words[index], after: algorithm, into: &report)
        }
      }
    case "url_param":
      if words.count > 2, words[2].text != "check_post" {
        refuse(words[2], after: algorithm, into: &report)
      }
    case "hash":
      if words.count > 2 { refuse(words[2], after: algorithm, into: &report) }
    default:
      guard algorithm.hasPrefix("hdr("), words.count > 1, words[1].text != "use_domain_only" else {
        return
      }
      refuse(words[1], after: algorithm, into: &report)
    }
  }

  /// The length of keys belongs to their type, and stands behind it.
  static func checkTable(_ directive: Directive, into report: inout Report) {
    let words = directive.words
    if let size = words.firstIndex(where: { $0.text == "size" }), size + 1 < words.count,
      parseByteSize(words[size + 1].text) == 0
    {
      report.error(.invalidValue, "the table has no size", at: words[size + 1].range)
    }
    guard let length = words.firstIndex(where: { $0.text == "len" }), length >= 2 else { return }
    let type = words[length - 1].text
    if words[length - 2].text == "type", type == "string" || type == "binary" { return }
    refuse(words[length], after: words[length - 1].text, into: &report)
  }

  /// So many words, whatever they are.
  static func checkCount(
    _ directive: Directive, atMost count: Int, into report: inout Report
  ) {
    guard directive.words.count > count else { return }
    refuse(directive.words[count], after: directive.keyword.info.name, into: &report)
  }

  /// `hdr name [-m METHOD] PATTERN [value [-m METHOD] PATTERN]`, and the options of any test.
  static func checkHeaderTest(_ directive: Directive, into report: inout Report) {
    let words = directive.words
    guard words.first?.text == "expect",
      var index = words.firstIndex(where: { ["hdr", "fhdr", "!hdr", "!fhdr"].contains($0.text) })
    else { return }
    index += 1
    for key in ["name", "value"] {
      let isKey = index < words.count && [key, "\(key)-lf"].contains(words[index].text)
      guard isKey else {
        if key == "value" { break }
        let place = index < words.count ? words[index] : words[words.count - 1]
        report.error(
          .missingArgument, "a test of a header needs 'name' or 'name-lf' here", at: place.range)
        return
      }
      index += 1
      if index + 1 < words.count, words[index].text == "-m" {
        guard ["str", "beg", "end", "sub", "reg"].contains(words[index + 1].text) else {
          return refuse(words[index + 1], after: "-m", into: &report)
        }
        index += 2
      }
      guard index < words.count else {
        report.error(
          .missingArgument, "'\(key)' needs a pattern", at: words[words.count - 1].range)
        return
      }
      index += 1
    }
    let options: Set<String> = [
      "min-recv", "comment", "ok-status", "error-status", "tout-status", "on-success", "on-error",
      "status-code",
    ]
    while index < words.count {
      guard options.contains(words[index].text) else {
        return refuse(words[index], after: "expect hdr", into: &report)
      }
      index += 2
    }
  }

  /// Something must be said.
  static func checkText(_ directive: Directive, into report: inout Report) {
    guard directive.words.isEmpty, directive.prefix == .none else { return }
    report.error(
      .missingArgument, "'\(directive.keyword.info.name)' needs a text",
      at: directive.keywordRange)
  }

  /// The bounds of TLS name a version, which stands nowhere else.
  static func checkVersionOptions(_ directive: Directive, into report: inout Report) {
    let isVersion: (Word) -> Bool = { $0.text.hasPrefix("TLSv") || $0.text.hasPrefix("SSLv") }
    var needsVersion: Word?
    for word in directive.words where !word.isUnresolved {
      if let bound = needsVersion, !isVersion(word) {
        report.error(
          .invalidValue, "'\(bound.text)' names a version of TLS, not '\(word.text)'",
          at: word.range)
        return
      }
      if needsVersion == nil, isVersion(word) {
        return refuse(word, after: directive.keyword.info.name, into: &report)
      }
      let isBound = word.text == "ssl-min-ver" || word.text == "ssl-max-ver"
      needsVersion = isBound ? word : nil
    }
    guard let bound = needsVersion, bound == directive.words.last else { return }
    report.error(.missingArgument, "'\(bound.text)' needs a version of TLS", at: bound.range)
  }

  /// A check that sends bytes speaks no protocol, one that sends requests speaks HTTP.
  static func checkConnection(_ directive: Directive, into report: inout Report) {
    let words = directive.words
    guard words.first?.text == "connect",
      let key = words.firstIndex(where: { $0.text == "proto" }), key + 1 < words.count,
      case let name = words[key + 1], !name.isUnresolved
    else { return }
    let fitting =
      directive.keyword == .httpCheck ? ["h1", "h2", "fcgi", "quic", "rhttp"] : ["none"]
    if fitting.contains(name.text) { return }
    report.error(
      .invalidValue, "'\(directive.keyword.info.name)' does not speak '\(name.text)'",
      at: name.range, help: "it speaks \(fitting.prefix(3).joined(separator: ", "))")
  }

  /// A limit is one of each stream, for a period, or one that streams share by a key.
  static func checkBandwidthLimit(_ directive: Directive, into report: inout Report) {
    let words = directive.words
    guard let filter = words.first, filter.text.hasPrefix("bwlim-") else { return }
    let own = words.first { $0.text == "default-limit" || $0.text == "default-period" }
    if let limit = words.firstIndex(where: { $0.text == "limit" }) {
      if let own {
        report.error(
          .conflictingSettings, "'\(own.text)' and 'limit' exclude each other", at: own.range)
      } else if !words.contains(where: { $0.text == "key" }) {
        report.error(
          .missingArgument, "'\(filter.text)' needs 'key' with 'limit'", at: filter.range)
      } else if limit + 1 < words.count, parseByteSize(words[limit + 1].text) == 0 {
        report.error(.invalidValue, "the limit is 0", at: words[limit + 1].range)
      }
      return
    }
    for key in ["default-limit", "default-period"]
    where !words.contains(where: { $0.text == key }) {
      report.error(
        .missingArgument, "'\(filter.text)' needs '\(key)' where it has no 'limit'",
        at: filter.range)
      return
    }
  }

  private static func refuse(_ word: Word, after what: String, into report: inout Report) {
    report.error(
      .unexpectedArgument, "'\(what)' does not take '\(word.text)' here", at: word.range)
  }
}
