internal import LintelDiagnostics
internal import LintelGrammar
package import LintelIR

/// Parses a sample expression: a fetch and the converters after it.
///
/// - Returns: Nil after an error, which is in `report`.
package func parseExpression(_ word: Word, into report: inout Report) -> SampleExpression? {
  let bytes = Array(word.text.utf8)
  var scanner = CallScanner(bytes)
  guard let expression = parseExpression(&scanner, of: word, into: &report) else { return nil }
  guard scanner.isAtEnd else {
    report.error(
      .invalidValue, "unexpected text after the sample expression",
      at: word.range(of: scanner.index..<bytes.count))
    return nil
  }
  return expression
}

/// Parses a sample expression that ends where `scanner` cannot go on.
func parseExpression(
  _ scanner: inout CallScanner, of word: Word, into report: inout Report
) -> SampleExpression? {
  do {
    let start = scanner.index
    let call = try scanner.scanCall()
    guard let fetch = resolveFetch(call, of: word, into: &report) else { return nil }
    guard let converters = try parseConverters(&scanner, of: word, into: &report) else {
      return nil
    }
    return SampleExpression(
      fetch: fetch, converters: converters, place: Place(word.range(of: start..<scanner.index)))
  } catch {
    report.error(
      .invalidValue, "in the sample expression '\(word.text)', \(error.message)",
      at: word.range(of: error.at..<min(error.at + 1, word.text.utf8.count)))
    return nil
  }
}

/// Parses `,converter(args)` as often as it occurs.
func parseConverters(
  _ scanner: inout CallScanner, of word: Word, into report: inout Report
) throws(CallScanError) -> [ConverterCall]? {
  var converters: [ConverterCall] = []
  while scanner.skip(UInt8(ascii: ",")) {
    let call = try scanner.scanCall()
    let range = word.range(of: call.nameRange)
    let id = ConverterID.find(call.name)
    if id == nil {
      report.error(
        .unknownConverter, "unknown converter '\(call.name)'", at: range,
        help: suggestion(call.name, among: ConverterID.allCases.map(\.info.name)))
      return nil
    }
    converters.append(
      ConverterCall(
        name: call.name, id: id, arguments: call.arguments,
        place: Place(word.range(of: call.range))))
  }
  return converters
}

private func resolveFetch(
  _ call: ScannedCall, of word: Word, into report: inout Report
) -> FetchCall? {
  guard let id = FetchID.find(call.name) else {
    report.error(
      .unknownFetch, "unknown sample fetch '\(call.name)'", at: word.range(of: call.nameRange),
      help: suggestion(call.name, among: FetchID.allCases.map(\.info.name)))
    return nil
  }
  return FetchCall(
    name: call.name, id: id, arguments: call.arguments, place: Place(word.range(of: call.range)))
}
