internal import LintelGrammar
internal import LintelIR

/// What a converter demands of its arguments beyond their types.
func checkConverter(_ id: ConverterID, _ arguments: [ScannedArgument]) throws {
  let values = ConverterValues(arguments)
  switch id {
  case .aesCbcEnc, .aesCbcDec, .aesGcmEnc, .aesGcmDec:
    try values.require(
      [128, 192, 256].contains(values.integer(0)), 0, "takes 128, 192 or 256 bits")
  case .sha2:
    guard !arguments.isEmpty else { return }
    try values.require(
      [224, 256, 384, 512].contains(values.integer(0)), 0, "takes 224, 256, 384 or 512 bits")
  case .be2dec, .le2dec:
    try values.require((1...8).contains(values.integer(1)), 1, "reads chunks of 1 to 8 bytes")
    try checkTruncation(values)
  case .be2hex:
    try values.require(
      values.integer(1) > 0 || (values.text(0).isEmpty && values.integer(2) == 0), 1,
      "needs a chunk size above 0")
    try checkTruncation(values)
  case .field, .word:
    try values.require(values.integer(0) != 0, 0, "counts from 1, or from -1 backwards")
    try values.require(!values.text(1).isEmpty, 1, "needs a delimiter")
  case .param:
    try values.require(
      arguments.count < 2 || values.text(1).utf8.count == 1, 1, "splits at one character")
  case .regsub: try checkSubstitution(values)
  case .concat: try checkJoined(values)
  case .addItem:
    try checkJoined(values)
    try values.require(
      !values.text(1).isEmpty || !values.text(2).isEmpty, 1, "needs a variable or a suffix")
  case .jsonQuery: try values.require(!values.text(0).isEmpty, 0, "needs a path")
  case .fixTagValue: try checkFIXTag(values)
  case .mqttFieldValue: try checkMQTTField(values)
  case .jwtVerify, .jwtVerifyCert: try checkSignature(id, values)
  case .jwtDecryptJwk:
    try values.require(
      variableFault(values.text(0)) == nil || values.text(0).contains("\"kty\""), 0,
      "takes a JSON Web Key or a variable")
  case .when: try checkWhen(values)
  default: break
  }
}

/// The arguments of a converter; those left out are empty, or 0.
struct ConverterValues {
  let arguments: [ScannedArgument]

  init(_ arguments: [ScannedArgument]) { self.arguments = arguments }

  func text(_ index: Int) -> String {
    index < arguments.count ? arguments[index].text : ""
  }

  func integer(_ index: Int) -> Int64 { Int64(text(index)) ?? 0 }

  func require(_ isRight: Bool, _ index: Int, _ message: String) throws {
    guard !isRight else { return }
    throw ArgumentFault(
      message, at: index < arguments.count ? arguments[index].range : nil)
  }
}

private func checkTruncation(_ values: ConverterValues) throws {
  try values.require((0...1).contains(values.integer(2)), 2, "truncates with 1, or not with 0")
}

private func checkSubstitution(_ values: ConverterValues) throws {
  let flags = values.text(2)
  try values.require(
    flags.utf8.allSatisfy { $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "g") }, 2,
    "has the flags 'i' and 'g'")
  if let fault = regexFault(values.text(0), ignoresCase: flags.contains("i"), captures: true) {
    try values.require(false, 0, "cannot compile its regular expression: \(fault)")
  }
}

private func checkJoined(_ values: ConverterValues) throws {
  let name = values.text(1)
  try values.require(
    name.isEmpty || variableFault(name) == nil, 1, "joins a variable, not '\(name)'")
}

private func checkFIXTag(_ values: ConverterValues) throws {
  let names = ["msgtype", "checksum", "bodylength", "targetcompid", "beginstring", "sendercompid"]
  let tag = values.text(0)
  let isNumber = tag.utf8.allSatisfy(isDigit) && Int64(tag) ?? 0 > 0
  try values.require(
    isNumber || names.contains(tag.lowercased()), 0, "takes a tag of FIX, by name or number")
}

/// Keys are files or variables, of which only the latter can be told here.
private func checkSignature(_ id: ConverterID, _ values: ConverterValues) throws {
  let algorithm = values.text(0)
  if variableFault(algorithm) == nil { return }
  let families = ["HS", "RS", "ES", "PS"].flatMap { family in
    ["256", "384", "512"].map { family + $0 }
  }
  try values.require(
    families.contains(algorithm) || algorithm == "none", 0,
    "knows the algorithms " + families.joined(separator: ", "))
  let isShared = algorithm.hasPrefix("HS") && variableFault(values.text(1)) != nil
  try values.require(
    id == .jwtVerify || !isShared, 0, "verifies with certificates, which '\(algorithm)' has not")
}

private func checkWhen(_ values: ConverterValues) throws {
  let words = [
    "stopping", "normal", "error", "forwarded", "toapplet", "processed", "acl",
  ]
  var condition = values.text(0)[...]
  if condition.first == "!" { condition = condition.dropFirst() }
  try values.require(
    words.contains(String(condition)), 0, "takes one of " + words.joined(separator: ", "))
  try values.require(condition != "acl" || !values.text(1).isEmpty, 1, "needs the name of an ACL")
}
