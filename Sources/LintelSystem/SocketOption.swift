internal import Glibc

/// Integer socket options.
enum SocketOption {
  /// A failure is ignored: each option set here makes a connection better, none makes it right.
  static func set(_ descriptor: Descriptor, level: Int32, name: Int32, to value: Int32) {
    var value = value
    _ = unsafe setsockopt(
      descriptor.number, level, name, &value, socklen_t(MemoryLayout<Int32>.size))
  }

  static func get(_ descriptor: Descriptor, level: Int32, name: Int32) -> Int32 {
    var value: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    let result = syscall {
      unsafe Int(getsockopt(descriptor.number, level, name, &value, &size))
    }
    return result.isFailure ? result.errorNumber : value
  }
}
