internal import Glibc

/// What libFuzzer calls, by way of the C file of each target.
@_cdecl("lintel_fuzz_haproxy")
public func fuzzHAProxy(_ start: UnsafePointer<UInt8>?, _ count: Int) {
  demand(brokenInvariants(ofHAProxy: unsafe bytes(start, count)))
}

/// What libFuzzer calls, by way of the C file of each target.
@_cdecl("lintel_fuzz_yaml")
public func fuzzYAML(_ start: UnsafePointer<UInt8>?, _ count: Int) {
  demand(brokenInvariants(ofYAML: unsafe bytes(start, count)))
}

private func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  unsafe Array(UnsafeBufferPointer(start: start, count: count))
}

/// Ends the process where an invariant is broken, so that the fuzzer keeps the input.
private func demand(_ broken: [String]) {
  for invariant in broken { print("broken invariant: \(invariant)") }
  // The end of the process would take along what is still in the buffer.
  fflush(nil)
  precondition(broken.isEmpty, "an invariant is broken")
}
