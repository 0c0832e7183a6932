internal import LintelHTTP
internal import LintelPlan
package import LintelSystem

/// Where log lines of one destination go.
package struct LogChannel: Sendable {
  package enum Kind: Sendable {
    /// Lines are collected and written together.
    case stream
    /// Each line is a message of its own.
    case datagram
  }

  package var descriptor: Descriptor
  package var kind: Kind

  package init(descriptor: Descriptor, kind: Kind) {
    self.descriptor = descriptor
    self.kind = kind
  }
}

/// The log lines of one worker that have not been written yet.
///
/// Writing never waits: what a slow reader does not take is kept up to the size of the buffer, and
/// what does not fit is dropped and counted.
struct LogOutput: ~Copyable {
  /// Bytes of lines that may wait, per channel.
  static let pendingMax = 262_144

  /// One channel per log target of the plan; targets of one destination share a buffer.
  let channels: [LogChannel?]
  private let bufferOf: [Int]
  private var buffers: [MemoryRegionBox]
  var clock: LogClock
  private var syslogDate = SyslogDate()

  /// The civil time of the loop's clock, fetched when the first line of a turn needs it.
  private var wall: WallTime?
  private(set) var hasPending = false

  init(channels: [LogChannel?]) {
    self.channels = channels
    clock = LogClock(offsetSeconds: SystemClock.localOffsetSeconds())
    var places: [Int] = []
    var boxes: [MemoryRegionBox] = []
    for (position, channel) in channels.enumerated() {
      let same = channels[..<position].firstIndex {
        $0?.descriptor == channel?.descriptor && channel != nil
      }
      if let same {
        places.append(places[same])
      } else {
        places.append(boxes.count)
        boxes.append(MemoryRegionBox(count: channel?.kind == .stream ? Self.pendingMax : 8_192))
      }
    }
    bufferOf = places
    buffers = boxes
  }

  mutating func beginTurn() { wall = nil }

  mutating func wallTime<K: Kernel & ~Copyable>(_ kernel: inout K) -> WallTime {
    if let wall { return wall }
    let time = kernel.wallTime()
    wall = time
    return time
  }

  /// Adds a line for one target; false when it had to be dropped.
  mutating func append<K: Kernel & ~Copyable>(
    _ message: Span<UInt8>, level: UInt8, to target: Int, _ settings: Plan.LogTarget,
    _ kernel: inout K
  ) -> Bool {
    guard level <= settings.maximumLevel, let channel = channels[target] else { return true }
    let level = max(level, settings.minimumLevel)
    let box = buffers[bufferOf[target]]
    let before = box.used
    let memory = unsafe box.free
    var sink = unsafe ByteSink(memory)
    writePrefix(settings, level: level, to: &sink, &kernel)
    let room = max(0, Int(settings.maximumLength) - sink.count - 1)
    sink.append(message.extracting(0..<min(message.count, room)))
    if channel.kind == .stream { sink.append(UInt8(ascii: "\n")) }
    guard !sink.overflowed else { return false }
    box.used = before + sink.count
    guard channel.kind == .datagram else {
      hasPending = true
      return true
    }
    box.used = 0
    let datagram = unsafe UnsafeRawBufferPointer(rebasing: memory[..<sink.count])
    return unsafe !kernel.send(channel.descriptor, from: datagram, isMoreComing: false).isFailure
  }

  private mutating func writePrefix<K: Kernel & ~Copyable>(
    _ settings: Plan.LogTarget, level: UInt8, to sink: inout ByteSink, _ kernel: inout K
  ) {
    switch settings.format {
    case .raw: return
    case .short:
      sink.append("<")
      sink.append(decimal: UInt64(level))
      sink.append(">")
    case .local, .rfc3164:
      sink.append("<")
      sink.append(decimal: UInt64(settings.facility) * 8 + UInt64(level))
      sink.append(">")
      syslogDate.update(wallTime(&kernel).seconds)
      sink.append(syslogDate.text.span)
      sink.append(" ")
      if settings.format == .rfc3164 {
        sink.append(syslogDate.hostName.span)
        sink.append(" ")
      }
      sink.append("lintel[")
      sink.append(decimal: UInt64(syslogDate.processNumber))
      sink.append("]: ")
    }
  }

  /// Writes what is pending, as far as the readers take it.
  mutating func flush<K: Kernel & ~Copyable>(_ kernel: inout K) {
    guard hasPending else { return }
    hasPending = false
    for (target, channel) in channels.enumerated() {
      guard let channel, channel.kind == .stream else { continue }
      let box = buffers[bufferOf[target]]
      guard box.used > 0 else { continue }
      let outcome = unsafe kernel.write(channel.descriptor, from: box.content)
      if outcome.isFailure {
        // A reader that is gone for good takes nothing any more: what it missed is dropped.
        if outcome.isBlocked { hasPending = true } else { box.used = 0 }
        continue
      }
      box.drop(outcome.raw)
      if box.used > 0 { hasPending = true }
    }
  }
}

/// A buffer whose first `used` bytes are filled.
@safe
final class MemoryRegionBox {
  private let base: UnsafeMutableRawPointer
  private let count: Int
  var used = 0 { didSet { precondition(used >= 0 && used <= count) } }

  init(count: Int) {
    self.count = count
    unsafe base = .allocate(byteCount: count, alignment: 64)
  }

  deinit { unsafe base.deallocate() }

  var free: UnsafeMutableRawBufferPointer {
    unsafe UnsafeMutableRawBufferPointer(start: base + used, count: count - used)
  }

  var content: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: base, count: used) }

  /// Drops bytes from the front.
  func drop(_ amount: Int) {
    let rest = used - amount
    if rest > 0 { unsafe base.copyMemory(from: base + amount, byteCount: rest) }
    used = rest
  }
}
