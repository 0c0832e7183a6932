internal import LintelGrammar
internal import LintelIR

/// Writes a directive as a mapping of named words, options and condition.
struct RecordWriter {
  let directive: Directive
  let words: [Word]
  let forms: [RecordForm]

  /// The mapping, or nil where the words do not fit into one without a change.
  func value() -> YAMLValue? {
    guard !words.contains(where: { $0.isList || $0.isAbsent }) else { return nil }
    for form in forms {
      guard let entries = entries(form) else { continue }
      // An address without options is said as briefly as in HAProxy's notation.
      let isBare = form.hasOptions && words.count == 1 && form.names.count == 1
      return isBare ? .scalar(words[0].haproxyNotation) : .mapping(entries)
    }
    return nil
  }

  private func entries(_ form: RecordForm) -> [YAMLEntry]? {
    let start: Int
    var tail: [YAMLEntry] = []
    switch form.tail {
    case .none: start = words.count
    case .condition:
      start = conditionStart(form) ?? words.count
      if start < words.count {
        let line = words[(start + 1)...].map(\.haproxyNotation).joined(separator: " ")
        tail = [YAMLEntry(key: words[start].text, value: .scalar(line))]
      }
    case .bindOptions, .serverOptions:
      guard let options = options() else { return nil }
      start = options.first?.start ?? words.count
      guard let entries = entries(of: options, besides: form.names) else { return nil }
      tail = entries
    }
    guard start >= form.requiredCount, start <= form.names.count else { return nil }
    let named = zip(form.names, words[..<start]).map { name, word in
      YAMLEntry(key: name, value: .scalar(word.yamlText))
    }
    return named + tail
  }

  private func conditionStart(_ form: RecordForm) -> Int? {
    guard directive.condition != nil else { return nil }
    return words.indices.first { index in
      index >= form.requiredCount && words[index].template == nil
        && (words[index].text == "if" || words[index].text == "unless")
    }
  }

  // MARK: - Options

  private struct Option {
    var start: Int
    var key: String
    var isNegated: Bool
    var form: OptionForm
  }

  /// The options with where each starts among the words, or nil if that cannot be told.
  private func options() -> [Option]? {
    var result: [Option] = []
    var cursor = 0
    for argument in directive.arguments {
      let name: Word
      var option: Option
      switch argument.value {
      case .bindOption(let bind):
        name = bind.name
        option = Option(
          start: 0, key: name.text, isNegated: false, form: OptionForm.of(bind.id))
      case .serverOption(let server):
        name = server.name
        option = Option(
          start: 0, key: server.isNegated ? String(name.text.dropFirst(3)) : name.text,
          isNegated: server.isNegated, form: OptionForm.of(server.id))
      default: continue
      }
      // An option with parameters in its name is no key.
      guard name.template == nil, !name.text.contains("("),
        let start = words[cursor...].firstIndex(where: { $0.range == name.range && $0 == name })
      else { return nil }
      option.start = start
      cursor = start + 1
      result.append(option)
    }
    return result
  }

  private func entries(of options: [Option], besides names: [String]) -> [YAMLEntry]? {
    var result: [YAMLEntry] = []
    var seen = Set(names)
    for (index, option) in options.enumerated() {
      let end = index + 1 < options.count ? options[index + 1].start : words.count
      guard let value = value(of: option, words[(option.start + 1)..<end]) else { return nil }
      if seen.insert(option.key).inserted {
        result.append(YAMLEntry(key: option.key, value: value))
        continue
      }
      // A repeated option becomes a sequence, if it stands right beside its first use.
      guard option.form.repeats, let last = result.last, last.key == option.key else { return nil }
      if case .sequence(let items) = last.value {
        result[result.count - 1].value = .sequence(items + [value])
      } else {
        result[result.count - 1].value = .sequence([last.value, value])
      }
    }
    return result
  }

  private func value(of option: Option, _ words: ArraySlice<Word>) -> YAMLValue? {
    guard let first = words.first else { return .bare(option.isNegated ? "false" : "true") }
    guard !option.isNegated else { return nil }
    guard option.form.shape == .word else {
      return .scalar(words.map(\.haproxyNotation).joined(separator: " "))
    }
    guard words.count == 1 else { return nil }
    let parts = first.text.split(separator: ",", omittingEmptySubsequences: false)
    guard option.form.isCommaList, !option.form.repeats, first.template == nil, parts.count > 1,
      !parts.contains(where: \.isEmpty)
    else { return .scalar(first.yamlText) }
    return .sequence(parts.map { .scalar(WordTemplate.escape(String($0))) })
  }
}

extension RecordForm {
  fileprivate var hasOptions: Bool { tail == .bindOptions || tail == .serverOptions }
}
