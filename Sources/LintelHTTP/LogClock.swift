/// Formats log dates, and remembers the last second formatted. One per worker.
public struct LogClock: Sendable {
  private var second: Int64 = .min

  /// `06/Feb/2009:12:14:14`, as ASCII.
  private var text: [20 of UInt8] = InlineArray(repeating: 0)
  private let offsetSeconds: Int64

  /// - Parameter offsetSeconds: Of local time east of UTC.
  public init(offsetSeconds: Int64 = 0) { self.offsetSeconds = offsetSeconds }

  /// Appends `06/Feb/2009:12:14:14.655`.
  public mutating func appendDate(
    seconds: Int64, milliseconds: UInt16, to sink: inout ByteSink
  ) {
    if seconds != second { format(seconds) }
    sink.append(text.span)
    sink.append(UInt8(ascii: "."))
    let rest = milliseconds % 1_000
    sink.append(UInt8(ascii: "0") + UInt8(rest / 100))
    sink.append(UInt8(ascii: "0") + UInt8(rest / 10 % 10))
    sink.append(UInt8(ascii: "0") + UInt8(rest % 10))
  }

  private mutating func format(_ seconds: Int64) {
    second = seconds
    // Years 1970 to 9999, so that four digits do and no step below overflows.
    let local = min(max(seconds, 0), 253_402_214_400) + min(max(offsetSeconds, -86_400), 86_400)
    let clamped = max(local, 0)
    let date = CivilDate(daysSinceEpoch: Int(clamped / 86_400))
    let ofDay = Int(clamped % 86_400)
    put(date.day, at: 0, digits: 2)
    text[2] = UInt8(ascii: "/")
    let months: [36 of UInt8] = [
      0x4A, 0x61, 0x6E, 0x46, 0x65, 0x62, 0x4D, 0x61, 0x72, 0x41, 0x70, 0x72,
      0x4D, 0x61, 0x79, 0x4A, 0x75, 0x6E, 0x4A, 0x75, 0x6C, 0x41, 0x75, 0x67,
      0x53, 0x65, 0x70, 0x4F, 0x63, 0x74, 0x4E, 0x6F, 0x76, 0x44, 0x65, 0x63,
    ]
    for offset in 0..<3 { text[3 + offset] = months[(date.month - 1) * 3 + offset] }
    text[6] = UInt8(ascii: "/")
    put(date.year, at: 7, digits: 4)
    text[11] = .colon
    put(ofDay / 3_600, at: 12, digits: 2)
    text[14] = .colon
    put(ofDay / 60 % 60, at: 15, digits: 2)
    text[17] = .colon
    put(ofDay % 60, at: 18, digits: 2)
  }

  private mutating func put(_ value: Int, at position: Int, digits: Int) {
    var rest = value
    for offset in stride(from: digits - 1, through: 0, by: -1) {
      text[position + offset] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }
}

/// A day of the Gregorian calendar.
struct CivilDate: Equatable {
  var year: Int
  var month: Int
  var day: Int

  /// Counts in eras of 400 years, which start on the first of March, so that a leap day is the
  /// last day of its year.
  init(daysSinceEpoch: Int) {
    let days = daysSinceEpoch + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }
}
