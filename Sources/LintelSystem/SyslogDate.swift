internal import Glibc

/// What precedes a syslog message: date, host name and process number, as text.
public struct SyslogDate: Sendable {
  /// `Feb  6 12:14:14`, local time, ASCII (RFC 3164, section 4.1.2).
  public private(set) var text: [15 of UInt8] = InlineArray(repeating: 0x20)
  public let hostName: [UInt8]
  public let processNumber: UInt32
  private var second: Int64 = .min

  public init() {
    processNumber = UInt32(clamping: getpid())
    var name = [CChar](repeating: 0, count: 256)
    let count = name.count
    let result = unsafe gethostname(&name, count)
    let known = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    hostName = result == 0 && !known.isEmpty ? known : Array("localhost".utf8)
  }

  /// Brings ``text`` up to a second since 1970; cheap while the second stays.
  public mutating func update(_ seconds: Int64) {
    guard seconds != second else { return }
    second = seconds
    var time = time_t(seconds)
    var parts = unsafe tm()
    guard unsafe localtime_r(&time, &parts) != nil else { return }
    let months: StaticString = "JanFebMarAprMayJunJulAugSepOctNovDec"
    let month = unsafe Int(parts.tm_mon) * 3
    for position in 0..<3 { text[position] = unsafe months.utf8Start[month + position] }
    write(unsafe parts.tm_mday, at: 4, padding: 0x20)
    write(unsafe parts.tm_hour, at: 7, padding: 0x30)
    write(unsafe parts.tm_min, at: 10, padding: 0x30)
    write(unsafe parts.tm_sec, at: 13, padding: 0x30)
    text[9] = UInt8(ascii: ":")
    text[12] = UInt8(ascii: ":")
  }

  private mutating func write(_ value: Int32, at position: Int, padding: UInt8) {
    let tens = UInt8(truncatingIfNeeded: value / 10 % 10)
    text[position] = tens == 0 ? padding : 0x30 + tens
    text[position + 1] = 0x30 + UInt8(truncatingIfNeeded: value % 10)
  }
}
