internal import LintelHTTP
internal import LintelPlan

/// The comma-separated values of one header line, as `hdr()` counts them: blanks around a value do
/// not belong to it, and a comma in a quoted string separates nothing.
struct HeaderValues {
  private var position: Int
  private let end: Int
  private var isDone = false

  init(_ value: ByteRange) {
    position = value.lowerBound
    end = value.upperBound
  }

  mutating func next(in bytes: Span<UInt8>) -> Subject? {
    guard !isDone else { return nil }
    var lower = position
    var upper = position
    var isQuoted = false
    while upper < end {
      let byte = bytes[upper]
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if isQuoted, byte == UInt8(ascii: "\\") {
        upper += 1
      } else if !isQuoted, byte == UInt8(ascii: ",") {
        break
      }
      upper += 1
    }
    upper = min(upper, end)
    isDone = upper >= end
    position = upper + 1
    while lower < upper, isBlank(bytes[lower]) { lower += 1 }
    while upper > lower, isBlank(bytes[upper - 1]) { upper -= 1 }
    return Subject(lower: lower, upper: upper)
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}

extension HeaderField {
  /// Whether the field has this name, which the plan keeps in lower case.
  @inline(__always)
  func isNamed(_ name: PlanBytes, in bytes: Span<UInt8>, _ blob: Span<UInt8>) -> Bool {
    guard UInt32(nameCount) == name.count else { return false }
    var position = Int(nameOffset)
    for index in name.indices {
      if bytes[position].lowercased != blob[index] { return false }
      position &+= 1
    }
    return true
  }
}
