/// The text that bytes say in Windows-1252, the encoding that comments outside UTF-8 mostly have.
///
/// It is ISO 8859-1 with other characters from 80 to 9F (WHATWG Encoding Standard, index
/// windows-1252); the five bytes without a meaning there become U+FFFD.
func textOfWindows1252(_ bytes: ArraySlice<UInt8>) -> String {
  var text = String.UnicodeScalarView()
  for byte in bytes {
    text.append(
      0x80...0x9F ~= byte ? upperControls[Int(byte) - 0x80] : Unicode.Scalar(byte))
  }
  return String(text)
}

private let upperControls = Array(
  "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
