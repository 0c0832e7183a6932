/// Room for the fields of one head, allocated once with its ``HeadIndex``.
///
/// An `InlineArray` in the index would be copied whole, two kilobytes, each time a borrowed index
/// reads one field (measured with Swift 6.3.1: half of the time of rewriting a head). Every access
/// below checks its position against the capacity.
@safe
struct HeaderFieldTable: ~Copyable {
  private let base: UnsafeMutablePointer<HeaderField>

  init() {
    unsafe base = .allocate(capacity: HeadLimits.fieldCeiling)
    unsafe base.initialize(repeating: HeaderField(), count: HeadLimits.fieldCeiling)
  }

  deinit { unsafe base.deallocate() }

  /// - Precondition: `0 <= position < HeadLimits.fieldCeiling`.
  subscript(position: Int) -> HeaderField {
    @inline(__always)
    get {
      precondition(UInt(bitPattern: position) < UInt(HeadLimits.fieldCeiling))
      return unsafe base[position]
    }
    @inline(__always)
    set {
      precondition(UInt(bitPattern: position) < UInt(HeadLimits.fieldCeiling))
      unsafe base[position] = newValue
    }
  }
}
