/// The files of one run, in the order in which they are read.
public struct SourceMap: Sendable {
  public private(set) var files: [SourceFile] = []

  public init() {}

  /// Adds a file and returns its position.
  @discardableResult
  public mutating func add(name: String, bytes: [UInt8]) -> FileID {
    let id = FileID(UInt32(files.count))
    files.append(SourceFile(id: id, name: name, bytes: bytes))
    return id
  }

  @discardableResult
  public mutating func add(name: String, text: String) -> FileID {
    add(name: name, bytes: Array(text.utf8))
  }

  public subscript(id: FileID) -> SourceFile { files[Int(id.raw)] }

  public func text(_ range: SourceRange) -> String { self[range.file].text(range) }
}
