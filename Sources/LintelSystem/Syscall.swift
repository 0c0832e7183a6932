internal import Glibc

/// What a system call returned: a count, a descriptor, or an error number.
///
/// The data path passes failures as values, so this is one register and never a `throws`.
@frozen
public struct Outcome: Sendable, Hashable, BitwiseCopyable {
  /// The result, or the error number with a minus sign.
  public let raw: Int

  @inlinable public init(raw: Int) { self.raw = raw }
  @inlinable public init(count: Int) { raw = count }
  @inlinable public init(errorNumber: Int32) { raw = -Int(errorNumber) }

  @inlinable public var isFailure: Bool { raw < 0 }

  /// The error number, or zero.
  @inlinable public var errorNumber: Int32 { raw < 0 ? Int32(truncatingIfNeeded: -raw) : 0 }

  /// Nothing is wrong; there is just nothing to be had at the moment.
  @inlinable public var isBlocked: Bool { raw == -11 }

  /// A `connect` that goes on in the background.
  @inlinable public var isInProgress: Bool { raw == -115 }

  /// The process or the machine has no descriptor left.
  @inlinable public var isOutOfDescriptors: Bool { raw == -24 || raw == -23 }
}

/// The one way into the kernel: repeats a call that a signal interrupted, and brings the error
/// number back as a value.
///
/// An error number that only a defect of ours can cause stops the process: going on with a
/// descriptor that is closed, or perhaps somebody else's by now, would mix up two clients.
@inline(__always)
func syscall(_ body: () -> Int) -> Outcome {
  while true {
    let result = body()
    if result >= 0 { return Outcome(raw: result) }
    let number = errno
    if number == EINTR { continue }
    precondition(number != EBADF && number != EFAULT, "a system call got a bad argument")
    return Outcome(errorNumber: number)
  }
}

/// The system's text for an error number, such as "Address already in use".
public func errorText(_ number: Int32) -> String {
  var storage = [CChar](repeating: 0, count: 128)
  let count = storage.count
  return unsafe storage.withUnsafeMutableBufferPointer { buffer in
    // The XSI variant fills the buffer; it is the one that Glibc's module map offers.
    guard let base = buffer.baseAddress, unsafe strerror_r(number, base, count) == 0 else {
      return "error \(number)"
    }
    return unsafe String(cString: base)
  }
}
