internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Arguments of fetches and converters that not all versions take.
struct SampleArguments {
  let target: Version

  func check(_ directive: Directive, into report: inout Report) {
    guard directive.isConditional || directive.traits.contains(.mayRefer) else { return }
    var faults: [(message: String, range: SourceRange)] = []
    directive.forEachExpression { expression in
      if let id = expression.fetch.id,
        let fault = lateArgument(Self.lateArguments[id], expression.fetch.arguments)
      {
        faults.append(
          ("the sample fetch '\(expression.fetch.name)' \(fault)", expression.fetch.place.range))
      }
      if let id = expression.fetch.id, Self.removed.contains(id),
        let version = id.info.removed, version <= target
      {
        faults.append(
          (
            "'\(expression.fetch.name)' was removed in HAProxy \(version)",
            expression.fetch.place.range
          ))
      }
      for converter in expression.converters {
        guard let id = converter.id, let fault = fault(of: id, converter.arguments) else {
          continue
        }
        faults.append(("the converter '\(converter.name)' \(fault)", converter.place.range))
      }
    }
    for fault in faults { report.error(.invalidValue, fault.message, at: fault.range) }
  }

  private static let removed = Set(FetchID.allCases.filter { $0.info.removed != nil })

  /// How many arguments some fetches took before a version.
  private static let lateArguments: [FetchID: (count: Int, since: Version)] = [
    .urlParam: (2, Version(2, 8)), .urlp: (2, Version(2, 8)), .urlpVal: (2, Version(2, 8)),
    .reqBodyParam: (1, Version(2, 8)),
    .query: (0, Version(3, 1)),
  ]

  private func lateArgument(
    _ limit: (count: Int, since: Version)?, _ arguments: [String]
  ) -> String? {
    guard let limit, target < limit.since, arguments.count > limit.count else { return nil }
    return "has \(limit.count) arguments at most before HAProxy \(limit.since)"
  }

  private func fault(of id: ConverterID, _ arguments: [String]) -> String? {
    switch id {
    case .bytes: fault(ofBytes: arguments)
    case .aesGcmDec, .aesGcmEnc: lateArgument((4, Version(3, 3)), arguments)
    default: nil
    }
  }

  /// The offset and the length are numbers of any sign before 2.9, and may be variables since.
  private func fault(ofBytes arguments: [String]) -> String? {
    let offset = arguments.first ?? ""
    if target < Version(2, 9) {
      return arguments.allSatisfy(isSignedNumber) && !arguments.isEmpty
        ? nil : "takes whole numbers only before HAProxy 2.9"
    }
    if variableFault(offset) != nil, Int64(offset) ?? 0 < 0 {
      return "starts at an offset of 0 or more"
    }
    if arguments.count > 1, variableFault(arguments[1]) != nil, Int64(arguments[1]) ?? 0 <= 0 {
      return "takes a length above 0"
    }
    return nil
  }
}
