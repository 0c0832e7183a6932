internal import CPCRE2

/// Why HAProxy cannot compile a regular expression, in the words of PCRE2, or nil.
///
/// - Parameter captures: Whether groups are numbered, so that back references have something to
///   refer to. Patterns of ACLs do not capture, replacements do.
func regexFault(_ pattern: String, ignoresCase: Bool, captures: Bool) -> String? {
  var options: UInt32 = 0
  if ignoresCase { options |= UInt32(PCRE2_CASELESS) }
  if !captures { options |= UInt32(PCRE2_NO_AUTO_CAPTURE) }
  var error: Int32 = 0
  var offset = 0
  // HAProxy's own strings end at the first zero byte.
  var bytes = Array(pattern.utf8.prefix { $0 != 0 })
  let count = bytes.count
  // An empty array has no address to give.
  bytes.append(0)
  let code = unsafe bytes.withUnsafeBufferPointer { bytes in
    unsafe pcre2_compile_8(bytes.baseAddress, count, options, &error, &offset, nil)
  }
  guard let code = unsafe code else { return "\(regexMessage(error)) at offset \(offset)" }
  unsafe pcre2_code_free_8(code)
  return nil
}

private func regexMessage(_ error: Int32) -> String {
  var text = [UInt8](repeating: 0, count: 256)
  let length = unsafe text.withUnsafeMutableBufferPointer { text in
    unsafe pcre2_get_error_message_8(error, text.baseAddress, text.count)
  }
  guard length > 0 else { return "error \(error)" }
  return String(decoding: text.prefix(Int(length)), as: UTF8.self)
}
