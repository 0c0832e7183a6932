extension SourceFile {
  /// What ends the lines of the file: CR LF where the first line ends so, else LF.
  public var lineEnd: String {
    let first = line(1).upperBound
    return first < bytes.count && bytes[first] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }
}
