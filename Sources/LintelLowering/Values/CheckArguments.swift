internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A fetch or a converter whose arguments are checked.
enum CallTarget {
  case fetch(FetchID)
  case converter(ConverterID)

  fileprivate var argumentCount: ClosedRange<Int> {
    switch self {
    case .fetch(let id): id.info.argumentCount
    case .converter(let id): id.info.argumentCount
    }
  }

  fileprivate var elements: [ArgumentElement] {
    switch self {
    case .fetch(let id): id.info.arguments.first?.elements ?? []
    case .converter(let id): id.info.arguments.first?.elements ?? []
    }
  }

  fileprivate var kind: String {
    switch self {
    case .fetch: "the sample fetch"
    case .converter: "the converter"
    }
  }
}

/// Checks the arguments of a call against its grammar entry: how many there are, of which type
/// each is, and what the entry demands besides. (HAProxy manual, chapter 7.3)
///
/// - Returns: False after an error, which is in `report`.
func checkArguments(
  of call: ScannedCall, _ target: CallTarget, in word: Word, into report: inout Report
) -> Bool {
  let counts = target.argumentCount
  if !call.hasParentheses, counts.lowerBound == 0 { return true }
  var check = ArgumentCheck(call: call, target: target, counts: counts, word: word)
  if let fault = check.run() {
    report.error(
      fault.kind, "\(target.kind) '\(call.name)' \(fault.message)",
      at: word.range(of: fault.range ?? call.range), help: fault.help)
    return false
  }
  if let warning = check.warning {
    report.warning(.invalidValue, warning, at: word.range(of: call.range))
  }
  return true
}

/// What is wrong with an argument. The message follows the name of the call.
struct ArgumentFault: Error {
  var kind = ConfigurationFault.invalidValue
  var message: String
  /// Byte offsets in the word; nil is the whole call.
  var range: Range<Int>?
  var help: String?

  init(_ message: String, at range: Range<Int>? = nil, help: String? = nil) {
    self.message = message
    self.range = range
    self.help = help
  }
}

private struct ArgumentCheck {
  let call: ScannedCall
  let target: CallTarget
  let counts: ClosedRange<Int>
  let word: Word
  var warning: String?

  /// The first fault, if there is one.
  mutating func run() -> ArgumentFault? {
    do {
      let arguments = try typedArguments()
      switch target {
      case .fetch(let id):
        // HAProxy does not look at the arguments of a fetch that is given none.
        if arguments.isEmpty { return nil }
        try checkFetch(id, arguments)
        if id == .fcUnacked || id == .fcSacked || id == .fcRetrans || id == .fcFackets
          || id == .fcLost || id == .fcReordering
        {
          warning = "'\(call.name)' takes no argument; what is given is ignored"
        }
      case .converter(let id): try checkConverter(id, arguments)
      }
      return nil
    } catch let fault as ArgumentFault {
      return fault
    } catch {
      return ArgumentFault("is not understood: \(error)")
    }
  }

  /// The arguments in effect, once their number and types are right.
  private func typedArguments() throws -> [ScannedArgument] {
    let types = types
    // A call without parentheses has one empty argument, if it needs any.
    let given =
      call.hasParentheses
      ? call.given : [ScannedArgument(text: "", range: call.nameRange)]
    guard counts.upperBound > 0 else {
      if given.count == 1, given[0].range.isEmpty { return [] }
      throw ArgumentFault("takes no argument", at: argumentsRange, help: "write '\(call.name)'")
    }
    var taken = 0
    for (index, argument) in given.enumerated() where index < counts.upperBound {
      let type = types[min(index, types.count - 1)]
      if argument.text.isEmpty, type.needsText {
        // What is left out at the end is not an argument at all.
        guard index >= counts.lowerBound, index == given.count - 1 else { throw missing(index) }
        return Array(given[..<index])
      }
      if let reason = fault(of: argument.text, as: type) {
        throw ArgumentFault(
          "takes \(reason) as <\(names[min(index, names.count - 1)])>, not '\(argument.text)'",
          at: argument.range)
      }
      taken += 1
    }
    if taken < counts.lowerBound { throw missing(taken) }
    guard given.count <= counts.upperBound else {
      let most = counts.upperBound
      throw ArgumentFault(
        "takes \(most == 1 ? "one argument" : "\(most) arguments at most"), not \(given.count)",
        at: given[most].range, help: "quote an argument that contains commas or parentheses")
    }
    return given
  }

  private var argumentsRange: Range<Int> { call.nameRange.upperBound..<call.range.upperBound }

  private func missing(_ index: Int) -> ArgumentFault {
    let name = names.indices.contains(index) ? names[index] : "argument"
    var fault = ArgumentFault("needs <\(name)>", help: form)
    fault.kind = .missingArgument
    return fault
  }

  /// `write field(<index>,<delimiters>[,<count>])`
  private var form: String {
    var text = ""
    for (index, name) in names.enumerated() {
      let comma = index == 0 ? "" : ","
      text += index < counts.lowerBound ? "\(comma)<\(name)>" : "[\(comma)<\(name)>]"
    }
    return "write \(call.name)(\(text))"
  }

  private var types: [ValueType] { target.elements.compactMap { $0.parameter?.type } }

  private var names: [String] { target.elements.compactMap { $0.parameter?.name } }

  private func fault(of text: String, as type: ValueType) -> String? {
    // The words of this fetch may be written in any case.
    if case .choice(let words) = type, case .fetch(.bool) = target {
      return words.contains(text.lowercased()) ? nil : "'true' or 'false'"
    }
    return argumentFault(of: text, as: type)
  }
}

extension ArgumentElement {
  /// The name and type of the one argument that the element stands for.
  fileprivate var parameter: (name: String, type: ValueType)? {
    switch self {
    case .required(let name, let type): (name, type)
    case .optional(let group): group.first?.parameter
    case .repetition(let element): element.parameter
    default: nil
    }
  }
}
