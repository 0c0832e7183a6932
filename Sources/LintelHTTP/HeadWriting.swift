/// The Connection field that a forwarded head gets in place of the one received.
@frozen
public enum ConnectionField: UInt8, Sendable {
  case none, close, keepAlive

  /// `connection: upgrade`; the Upgrade field is kept.
  case upgrade
}

extension HeadIndex {
  /// Writes the start line and the fields outside `removed`, in order and as they came.
  ///
  /// Further fields and ``ByteSink/endHead()`` are the caller's. Neighbouring lines are copied in
  /// one piece. The version stays the sender's, as HAProxy keeps it.
  public func writeHead(
    from bytes: Span<UInt8>, without removed: FieldSet, to sink: inout ByteSink
  ) {
    var runStart = startLine
    if traits.contains(.irregularStartLine) {
      // The line ended with a bare LF.
      sink.append(bytes.extracting(startLine..<(firstField &- 1)))
      sink.append("\r\n")
      runStart = firstField
    }
    var position = 0
    while position < fieldCount {
      let field = fields[position]
      let isRemoved = removed.contains(position)
      if isRemoved || field.traits.contains(.irregular) {
        let lineStart = Int(field.nameOffset)
        if runStart < lineStart { sink.append(bytes.extracting(runStart..<lineStart)) }
        runStart = endOfLine(position, in: bytes)
        if !isRemoved { writeRespelt(field, from: bytes, to: &sink) }
      }
      position &+= 1
    }
    let end = endOfFields(in: bytes)
    if runStart < end { sink.append(bytes.extracting(runStart..<end)) }
  }

  /// Where the line of a field ends, folded lines included.
  private func endOfLine(_ position: Int, in bytes: Span<UInt8>) -> Int {
    position &+ 1 < fieldCount ? Int(fields[position &+ 1].nameOffset) : endOfFields(in: bytes)
  }

  /// Where the empty line begins that ends the head.
  private func endOfFields(in bytes: Span<UInt8>) -> Int {
    let isCRLF = headLength >= 2 && bytes[headLength &- 2] == .carriageReturn
    return headLength &- (isCRLF ? 2 : 1)
  }

  /// Writes a field in the one form that every server reads alike.
  private func writeRespelt(
    _ field: HeaderField, from bytes: Span<UInt8>, to sink: inout ByteSink
  ) {
    sink.append(bytes.extracting(field.name.range))
    sink.append(": ")
    if field.id == .transferEncoding {
      sink.append("chunked")
    } else {
      for index in field.value.range {
        let byte = bytes[index]
        sink.append(byte == .carriageReturn || byte == .lineFeed ? .space : byte)
      }
    }
    sink.append("\r\n")
  }
}

extension ByteSink {
  /// A header line whose name is known at compile time, as HAProxy writes it: in lower case.
  public mutating func appendField(_ name: StaticString, _ value: Span<UInt8>) {
    append(name)
    append(": ")
    append(value)
    append("\r\n")
  }

  public mutating func appendField(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    append(name)
    append(": ")
    append(value)
    append("\r\n")
  }

  public mutating func append(_ field: ConnectionField) {
    switch field {
    case .none: break
    case .close: append("connection: close\r\n")
    case .keepAlive: append("connection: keep-alive\r\n")
    case .upgrade: append("connection: upgrade\r\n")
    }
  }

  /// The empty line that ends a head.
  public mutating func endHead() { append("\r\n") }
}
