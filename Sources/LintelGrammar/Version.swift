/// A HAProxy release branch, such as 3.4.
@frozen
public struct Version: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let major: UInt8
  public let minor: UInt8

  @inlinable public init(_ major: UInt8, _ minor: UInt8) {
    self.major = major
    self.minor = minor
  }

  /// Reads `3.4`.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let major = UInt8(parts[0]), let minor = UInt8(parts[1]) else {
      return nil
    }
    self.init(major, minor)
  }

  /// Reads the form of the generated tables; 0 means none.
  @inlinable init?(packed: UInt32) {
    guard packed != 0 else { return nil }
    self.init(UInt8(truncatingIfNeeded: packed >> 4 & 0xF), UInt8(truncatingIfNeeded: packed & 0xF))
  }

  /// The version a configuration is checked against unless told otherwise.
  public static let latest = Version(3, 4)

  /// The versions a configuration can be checked against, oldest first.
  public static let targets: [Version] = [
    Version(2, 4), Version(2, 5), Version(2, 6), Version(2, 7), Version(2, 8), Version(2, 9),
    Version(3, 0), Version(3, 1), Version(3, 2), Version(3, 3), Version(3, 4),
  ]

  public var description: String { "\(major).\(minor)" }

  @inlinable public static func < (a: Self, b: Self) -> Bool {
    (a.major, a.minor) < (b.major, b.minor)
  }
}
