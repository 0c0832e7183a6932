internal import LintelDiagnostics
internal import LintelGrammar
package import LintelIR

/// Parses a sample expression: a fetch and the converters after it, all typed.
///
/// - Returns: Nil after an error, which is in `report`.
package func parseExpression(_ word: Word, into report: inout Report) -> SampleExpression? {
  let bytes = Array(word.text.utf8)
  var scanner = CallScanner(bytes)
  guard let expression = parseExpression(&scanner, of: word, into: &report) else { return nil }
  guard scanner.isAtEnd else {
    report.error(
      .invalidValue, "unexpected text after the sample expression",
      at: word.range(of: scanner.index..<bytes.count), help: "a comma precedes each converter")
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
    var expression = SampleExpression(
      fetch: fetch, place: Place(word.range(of: call.range)))
    guard try parseConverters(&scanner, after: &expression, of: word, into: &report) else {
      return nil
    }
    expression.place = Place(word.range(of: start..<scanner.index))
    return expression
  } catch {
    report.error(
      .invalidValue, "in the sample expression '\(word.text)', \(error.message)",
      at: word.range(of: error.at..<min(error.at + 1, word.text.utf8.count)))
    return nil
  }
}

/// Parses the converters that a line states in words of their own after an expression, which is
/// how HAProxy wrote them before the comma: `src ipmask(24)`.
///
/// - Returns: How many words they take, or nil after an error.
func parseLooseConverters(
  _ words: ArraySlice<Word>, after expression: inout SampleExpression, into report: inout Report
) -> Int? {
  var count = 0
  for word in words {
    let name = word.text.utf8.prefix(while: isNameByte)
    guard !word.isUnresolved, !name.isEmpty, ConverterID.find(String(name) ?? "") != nil else {
      break
    }
    var scanner = CallScanner(Array(word.text.utf8))
    do {
      guard
        let converter = try parseConverter(
          &scanner, given: expression.type, of: word, into: &report)
      else { return nil }
      expression.converters.append(converter)
      guard
        try parseConverters(&scanner, after: &expression, of: word, into: &report)
      else { return nil }
    } catch {
      report.error(
        .invalidValue, "in the converter '\(word.text)', \(error.message)", at: word.range)
      return nil
    }
    count += 1
  }
  return count
}

/// Parses `,converter(args)` as often as it occurs. Commas at the end of a word mean nothing.
///
/// - Returns: False after an error, which is in `report`.
func parseConverters(
  _ scanner: inout CallScanner, after expression: inout SampleExpression, of word: Word,
  into report: inout Report
) throws(CallScanError) -> Bool {
  // The type is carried along: to ask the expression for it takes a walk over all converters.
  var type = expression.type
  while scanner.skip(UInt8(ascii: ",")) {
    while scanner.skip(UInt8(ascii: ",")) {}
    if scanner.isAtEnd { return true }
    guard
      let converter = try parseConverter(&scanner, given: type, of: word, into: &report)
    else { return false }
    type = converter.type(given: type)
    expression.converters.append(converter)
  }
  return true
}

/// - Returns: Nil after an error, which is in `report`.
private func parseConverter(
  _ scanner: inout CallScanner, given: SampleType, of word: Word, into report: inout Report
) throws(CallScanError) -> ConverterCall? {
  let call = try scanner.scanCall()
  let range = word.range(of: call.nameRange)
  guard let id = ConverterID.find(call.name) else {
    report.error(
      .unknownConverter, "unknown converter '\(call.name)'", at: range,
      help: suggestion(call.name, among: ConverterID.allCases.map(\.info.name)))
    return nil
  }
  let taken = id.info.inputSampleType
  guard given.cast(to: taken) != .impossible else {
    report.error(
      .invalidValue,
      "the converter '\(call.name)' takes \(taken.prose), but is given \(given.prose)",
      at: range)
    return nil
  }
  guard
    checkArguments(of: call, .converter(id), in: word, into: &report)
  else { return nil }
  return ConverterCall(
    name: call.name, id: id, arguments: call.arguments(of: id.info.argumentCount),
    place: Place(word.range(of: call.range)))
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
  return fetchCall(call, id, of: word, into: &report)
}

/// Checks the arguments of a fetch whose name is known.
func fetchCall(
  _ call: ScannedCall, _ id: FetchID, of word: Word, into report: inout Report
) -> FetchCall? {
  guard checkArguments(of: call, .fetch(id), in: word, into: &report) else { return nil }
  return FetchCall(
    name: call.name, id: id, arguments: call.arguments(of: id.info.argumentCount),
    place: Place(word.range(of: call.range)))
}
