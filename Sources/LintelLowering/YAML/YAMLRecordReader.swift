internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource
internal import LintelSyntax

/// Reads a mapping of named words, options and condition.
struct YAMLRecordReader {
  let tree: YAMLTree
  /// The keyword, for messages.
  let name: String
  let forms: [RecordForm]
  var words: YAMLWords
  /// Whether a part could not be read, which is reported; what is left is looked at all the same.
  private(set) var isIncomplete = false

  init(tree: YAMLTree, name: String, forms: [RecordForm], words: YAMLWords) {
    self.tree = tree
    self.name = name
    self.forms = forms
    self.words = words
  }

  /// The words after the keyword, or nil after an error.
  mutating func read(_ node: YAMLTree.NodeIndex) -> [Word]? {
    var named: [String: YAMLTree.NodeIndex] = [:]
    var tail: [Word] = []
    let names = Set(forms.flatMap(\.names))
    for entry in tree.entries(of: node) {
      guard let key = tree.scalar(of: entry.key)?.text else { continue }
      if names.contains(key) {
        named[key] = entry.value
      } else if let words = readTail(key, entry) {
        tail += words
      } else {
        isIncomplete = true
      }
    }
    guard let form = form(for: Set(named.keys), at: node) else { return nil }
    var result: [Word] = []
    for key in form.names {
      guard let value = named[key] else { continue }
      guard let word = readWord(key, value) else { return nil }
      result += word
    }
    return result + tail
  }

  /// The first form that has all the names, and whose required ones are there.
  private mutating func form(for keys: Set<String>, at node: YAMLTree.NodeIndex) -> RecordForm? {
    let fitting = forms.first { form in
      let present = form.names.prefix(while: keys.contains)
      return present.count == keys.count && present.count >= form.requiredCount
    }
    if let fitting { return fitting }
    let nearest = forms.first { keys.isSubset(of: $0.names) } ?? forms.last
    let lacking = nearest?.names.first { !keys.contains($0) }
    let range = tree.range(of: node).start
    if let lacking {
      words.report.error(.missingArgument, "'\(name)' needs '\(lacking)' here", at: range)
    } else {
      words.report.error(.unexpectedArgument, "'\(name)' has no such combination", at: range)
    }
    return nil
  }

  /// A word; a list stands for words with commas between.
  private mutating func readWord(_ key: String, _ value: YAMLTree.NodeIndex) -> [Word]? {
    switch tree.resolved(value).kind {
    case .scalar where tree.says("true", value) || tree.says("false", value):
      words.report.error(
        .invalidYAML, "'\(key)' is a word, not true or false", at: tree.range(of: value),
        help: "put the word in quotes if that is what it says")
      return nil
    case .scalar where !tree.isEmpty(value): return words.word(value)
    case .sequence: return joined(value)
    default:
      words.report.error(
        .invalidYAML, "'\(key)' is a word, not \(tree.describe(value))", at: tree.range(of: value))
      return nil
    }
  }

  private mutating func joined(_ value: YAMLTree.NodeIndex) -> [Word]? {
    var texts: [String] = []
    for item in tree.items(of: value) {
      guard let scalar = tree.scalar(of: item), !tree.isEmpty(item) else {
        words.report.error(
          .invalidYAML, "an item is a word, not \(tree.describe(item))", at: tree.range(of: item))
        return nil
      }
      texts.append(scalar.text)
    }
    return words.word(texts.joined(separator: ","), at: tree.range(of: value))
  }

  // MARK: - Options and condition

  private mutating func readTail(_ key: String, _ entry: YAMLTree.Entry) -> [Word]? {
    switch forms.first?.tail {
    case .condition where key == "if" || key == "unless": return readCondition(key, entry)
    case .bindOptions:
      guard let id = BindOptionID.find(key) else { break }
      let negation = "no-" + key
      return readOption(
        entry, OptionForm.of(id),
        negation: BindOptionID.find(negation) == nil ? nil : negation)
    case .serverOptions:
      guard let id = ServerOptionID.find(key) else { break }
      return readOption(
        entry, OptionForm.of(id), negation: "no-" + key)
    default: break
    }
    words.report.error(
      .unknownKeyword, "unknown key '\(key)' in '\(name)'", at: tree.range(of: entry.key),
      help: suggestion(key, among: knownKeys))
    return nil
  }

  private var knownKeys: [String] {
    let names = forms.flatMap(\.names)
    switch forms.first?.tail {
    case .bindOptions: return names + BindOptionID.allCases.map(\.info.name)
    case .serverOptions: return names + ServerOptionID.allCases.map(\.info.name)
    case .condition: return names + ["if", "unless"]
    default: return names
    }
  }

  private mutating func readCondition(_ key: String, _ entry: YAMLTree.Entry) -> [Word]? {
    guard tree.scalar(of: entry.value) != nil, !tree.isEmpty(entry.value) else {
      words.report.error(
        .invalidYAML, "a condition is text, not \(tree.describe(entry.value))",
        at: tree.range(of: entry.value))
      return nil
    }
    return words.line(entry.value).map { [Word(key, at: tree.range(of: entry.key))] + $0 }
  }

  /// - Parameter negation: The form that `false` stands for, or nil where there is none.
  private mutating func readOption(
    _ entry: YAMLTree.Entry, _ form: OptionForm, negation: String?
  ) -> [Word]? {
    guard let key = tree.scalar(of: entry.key)?.text else { return nil }
    let name = Word(key, at: tree.range(of: entry.key))
    if case .sequence = tree.resolved(entry.value).kind {
      guard form.repeats else { return joined(entry.value).map { [name] + $0 } }
      var result: [Word] = []
      for item in tree.items(of: entry.value) {
        guard let value = readOptionValue(item, key, form) else { return nil }
        result += [name] + value
      }
      return result
    }
    if form.takesNothing, !tree.isEmpty(entry.value), let text = tree.scalar(of: entry.value)?.text,
      text != "true", text != "false"
    {
      words.report.error(
        .invalidValue, "'\(key)' is true or false, not '\(text)'", at: tree.range(of: entry.value))
      return nil
    }
    if tree.says("false", entry.value) {
      guard let negation else {
        words.report.error(
          .invalidPrefix, "'\(key)' cannot be switched off", at: tree.range(of: entry.value),
          help: "leave it out")
        return nil
      }
      return [Word(negation, at: tree.range(of: entry.key))]
    }
    return readOptionValue(entry.value, key, form).map { [name] + $0 }
  }

  private mutating func readOptionValue(
    _ value: YAMLTree.NodeIndex, _ key: String, _ form: OptionForm
  ) -> [Word]? {
    if tree.says("true", value) { return [] }
    guard tree.scalar(of: value) != nil, !tree.isEmpty(value) else {
      words.report.error(
        .invalidYAML, "'\(key)' is text or 'true', not \(tree.describe(value))",
        at: tree.range(of: value))
      return nil
    }
    return form.shape == .word ? words.word(value) : words.line(value)
  }
}
