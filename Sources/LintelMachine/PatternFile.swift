internal import LintelDiagnostics
internal import LintelIR
internal import LintelSource

/// What is wrong with the lines of a map, by the converter that searches it: `map_ip_int` looks an
/// address up and returns an integer. (HAProxy manual, chapter 7.3.1, `map`)
func mapFindings(in file: SourceFile, converter: String) -> [Diagnostic] {
  let lines = LineFile(file)
  let parts = converter.split(separator: "_")
  let matching = parts.dropFirst().first.flatMap { MatchingMethod(rawValue: String($0)) }
  let output = parts.dropFirst(2).first.map(String.init)
  var findings: [Diagnostic] = []
  for line in lines.lines {
    let (key, value) = lines.keyAndValue(line)
    let keyText = lines.text(key)
    if let matching, let problem = patternProblem(keyText, matching) {
      findings.append(MachineFault.malformedMap.at(file.range(key), problem))
    }
    let valueText = lines.text(value)
    if output == "int", Int64(valueText) == nil {
      findings.append(
        MachineFault.malformedMap.at(
          file.range(value.isEmpty ? key : value), "the value '\(valueText)' is no integer"))
    } else if output == "ip", parseIPv4(valueText) == nil, parseIPv6(valueText) == nil {
      findings.append(
        MachineFault.malformedMap.at(
          file.range(value.isEmpty ? key : value), "the value '\(valueText)' is no address"))
    }
  }
  return findings
}

/// What is wrong with the lines of a pattern file, by the matching method of its ACL.
func patternFindings(in file: SourceFile, matching: MatchingMethod) -> [Diagnostic] {
  let lines = LineFile(file)
  return lines.lines.compactMap { line in
    patternProblem(lines.text(line.content), matching).map {
      MachineFault.malformedPatterns.at(file.range(line.content), $0)
    }
  }
}

/// Why a pattern does not fit a matching method, or nil. (HAProxy manual, chapter 7.1)
private func patternProblem(_ text: String, _ matching: MatchingMethod) -> String? {
  switch matching {
  case .integer, .length:
    return isIntegerPattern(text) ? nil : "'\(text)' is no integer and no range such as 1024:65535"
  case .address: return isNetwork(text) ? nil : "'\(text)' is no address and no network"
  case .binary:
    let isHexadecimal = text.allSatisfy { $0.isASCII && $0.isHexDigit }
    return isHexadecimal && text.utf8.count.isMultiple(of: 2)
      ? nil : "'\(text)' is no even number of hexadecimal digits"
  case .boolean, .found, .exact, .prefix, .suffix, .substring, .directory, .domain, .regex,
    .regexMap:
    return nil
  }
}

/// An integer, or a range with a colon between optional bounds.
private func isIntegerPattern(_ text: String) -> Bool {
  let bounds = text.split(separator: ":", omittingEmptySubsequences: false)
  guard bounds.count <= 2, text != ":" else { return false }
  return bounds.allSatisfy { Int64($0) != nil || bounds.count == 2 && $0.isEmpty }
}

/// An address of either family, with a mask or a prefix length if any; a host name is looked up.
private func isNetwork(_ text: String) -> Bool {
  let parts = text.split(separator: "/", omittingEmptySubsequences: false)
  guard let address = parts.first, parts.count <= 2 else { return false }
  let mask = parts.count == 2 ? parts[1] : nil
  if parseIPv4(address) != nil {
    return mask.map { isLength($0, upTo: 32) || parseIPv4($0) != nil } ?? true
  }
  if parseIPv6(address) != nil { return mask.map { isLength($0, upTo: 128) } ?? true }
  return mask == nil && isHostName(address)
}

private func isLength(_ text: Substring, upTo limit: UInt8) -> Bool {
  UInt8(text).map { $0 <= limit } ?? false
}

private func isHostName(_ text: Substring) -> Bool {
  guard text.contains(where: { $0.isASCII && $0.isLetter }) else { return false }
  return text.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
