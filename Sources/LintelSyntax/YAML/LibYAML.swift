internal import CYAML

/// One step of libyaml's parser, in values that own their memory.
enum YAMLEvent {
  case documentStart
  case scalar(YAMLTree.Scalar, YAMLProperties)
  case mappingStart(isFlow: Bool, YAMLProperties)
  case sequenceStart(isFlow: Bool, YAMLProperties)
  case collectionEnd
  case alias(String)
}

/// What may precede the content of a node.
struct YAMLProperties {
  var anchor: String?
  var tag: String?

  var isEmpty: Bool { anchor == nil && tag == nil }
}

/// Why libyaml stopped.
struct YAMLFailure {
  enum Place {
    /// Counted in characters, as all marks of libyaml.
    case character(Int)
    /// Counted in bytes: the bytes could not be made into characters.
    case byte(Int)
  }

  var problem: String
  var place: Place
  /// What was being read, for instance `while parsing a block mapping`.
  var context: String?
  /// Where that began, counted in characters.
  var opening: Int?
}

/// Runs libyaml's parser over `bytes`; this is the only place that sees its memory.
///
/// The range of an event counts characters, not bytes. `handle` returns whether to go on. A byte
/// order mark is one character that libyaml does not see: it would take it for indentation.
func readYAMLEvents(
  _ bytes: [UInt8], handle: (YAMLEvent, Range<Int>) -> Bool
) -> YAMLFailure? {
  var parser = unsafe yaml_parser_t()
  guard unsafe yaml_parser_initialize(&parser) == 1 else {
    return YAMLFailure(problem: "out of memory", place: .character(0), context: nil)
  }
  defer { unsafe yaml_parser_delete(&parser) }
  let markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  let hidden = markLength / 3
  return unsafe bytes.withUnsafeBufferPointer { buffer in
    let text = unsafe buffer.baseAddress?.advanced(by: markLength)
    unsafe yaml_parser_set_input_string(&parser, text, buffer.count - markLength)
    // Without this, libyaml would guess at UTF-16 and leave a byte order mark out of its marks.
    unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    while true {
      var event = unsafe yaml_event_t()
      guard unsafe yaml_parser_parse(&parser, &event) == 1 else {
        return unsafe failure(of: parser).moved(byBytes: markLength, characters: hidden)
      }
      defer { unsafe yaml_event_delete(&event) }
      if unsafe event.type == YAML_STREAM_END_EVENT || event.type == YAML_NO_EVENT { return nil }
      guard let value = unsafe convert(event) else { continue }
      let lower = unsafe Int(event.start_mark.index) + hidden
      let upper = unsafe Int(event.end_mark.index) + hidden
      guard handle(value, lower..<max(lower, upper)) else { return nil }
    }
  }
}

extension YAMLFailure {
  fileprivate func moved(byBytes bytes: Int, characters: Int) -> YAMLFailure {
    var moved = self
    switch place {
    case .character(let index): moved.place = .character(index + characters)
    case .byte(let offset): moved.place = .byte(offset + bytes)
    }
    moved.opening = opening.map { $0 + characters }
    return moved
  }
}

private func convert(_ event: yaml_event_t) -> YAMLEvent? {
  switch unsafe event.type {
  case YAML_DOCUMENT_START_EVENT: return .documentStart
  case YAML_ALIAS_EVENT: return unsafe .alias(text(event.data.alias.anchor) ?? "")
  case YAML_SCALAR_EVENT:
    let scalar = unsafe event.data.scalar
    let content = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let value = unsafe YAMLTree.Scalar(
      text: String(decoding: content, as: UTF8.self), style: style(scalar.style))
    return unsafe .scalar(value, properties(scalar.anchor, scalar.tag))
  case YAML_MAPPING_START_EVENT:
    let start = unsafe event.data.mapping_start
    let isFlow = unsafe start.style == YAML_FLOW_MAPPING_STYLE
    return unsafe .mappingStart(isFlow: isFlow, properties(start.anchor, start.tag))
  case YAML_SEQUENCE_START_EVENT:
    let start = unsafe event.data.sequence_start
    let isFlow = unsafe start.style == YAML_FLOW_SEQUENCE_STYLE
    return unsafe .sequenceStart(isFlow: isFlow, properties(start.anchor, start.tag))
  case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: return .collectionEnd
  default: return nil
  }
}

private func style(_ style: yaml_scalar_style_t) -> YAMLTree.Style {
  switch style {
  case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
  case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
  case YAML_LITERAL_SCALAR_STYLE: .literal
  case YAML_FOLDED_SCALAR_STYLE: .folded
  default: .plain
  }
}

private func properties(
  _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?
) -> YAMLProperties {
  unsafe YAMLProperties(anchor: text(anchor), tag: text(tag))
}

/// Copies a C string of libyaml's.
private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
  guard let pointer = unsafe pointer else { return nil }
  return unsafe String(cString: pointer)
}

private func failure(of parser: yaml_parser_t) -> YAMLFailure {
  let problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? "out of memory"
  let context = unsafe parser.context.map { unsafe String(cString: $0) }
  let place: YAMLFailure.Place =
    if unsafe parser.error == YAML_READER_ERROR {
      unsafe .byte(Int(parser.problem_offset))
    } else {
      unsafe .character(Int(parser.problem_mark.index))
    }
  let opening = unsafe context == nil ? nil : Int(parser.context_mark.index)
  return YAMLFailure(problem: problem, place: place, context: context, opening: opening)
}
