internal import LintelGrammar

/// A step of an argument form: an `ArgumentElement` laid out flat, its children behind it.
///
/// Matching reads a step field by field where it stands, so that it follows indices and copies
/// nothing.
struct FormStep {
  enum Kind {
    case literal, value, call, optional, named, alternatives, repetition, condition
    /// One form of an entry, or one of several alternatives.
    case sequence
  }

  let kind: Kind
  /// Whether it may be left out, so that it and its neighbours match in any order.
  let isOptional: Bool
  /// Whether it is a sequence that may end with a condition.
  let holdsCondition: Bool
  /// The index after the last child; the first child follows the step itself.
  fileprivate(set) var end: Int
  /// The word of a literal, the key of a named value, the name of a value or a call.
  let name: String
  /// The type of a value.
  let type: ValueType
}

/// The forms of the entries that one lowering has met, each laid out when it is first met.
struct ArgumentForms {
  private(set) var steps: [FormStep] = []
  private var keywords: [Range<Int>?]
  private var filters: [Range<Int>?]
  private var actions: [Range<Int>?]
  private var actionParameters: [Range<Int>?]
  private var bindOptions: [Range<Int>?]
  private var serverOptions: [Range<Int>?]
  private var serverParameters: [Range<Int>?]
  /// The form without arguments.
  private(set) var none: Range<Int> = 0..<0

  init() {
    keywords = Array(repeating: nil, count: KeywordID.count)
    filters = Array(repeating: nil, count: FilterID.count)
    actions = Array(repeating: nil, count: ActionID.count)
    actionParameters = actions
    bindOptions = Array(repeating: nil, count: BindOptionID.count)
    serverOptions = Array(repeating: nil, count: ServerOptionID.count)
    serverParameters = serverOptions
    none = add([])
  }

  mutating func forms(of id: KeywordID) -> Range<Int> {
    let row = Int(id.rawValue)
    if let known = keywords[row] { return known }
    let added = add(forms: id.info)
    keywords[row] = added
    return added
  }

  mutating func forms(of id: FilterID) -> Range<Int> {
    let row = Int(id.rawValue)
    if let known = filters[row] { return known }
    let added = add(forms: id.info)
    filters[row] = added
    return added
  }

  mutating func forms(of id: BindOptionID) -> Range<Int> {
    let row = Int(id.rawValue)
    if let known = bindOptions[row] { return known }
    let added = add(forms: id.info)
    bindOptions[row] = added
    return added
  }

  mutating func forms(of id: ServerOptionID) -> Range<Int> {
    let row = Int(id.rawValue)
    if let known = serverOptions[row] { return known }
    let added = add(forms: id.info)
    serverOptions[row] = added
    return added
  }

  mutating func forms(of id: ActionID) -> Range<Int> {
    let row = Int(id.rawValue)
    if let known = actions[row] { return known }
    let added = add(forms: id.info)
    actions[row] = added
    return added
  }

  /// The form of the parameters in parentheses; nil where the option takes none.
  mutating func parameters(of id: ServerOptionID) -> Range<Int>? {
    let row = Int(id.rawValue)
    if serverParameters[row] == nil { serverParameters[row] = add(parameters: id.info.parameters) }
    return serverParameters[row].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The same for an action.
  mutating func parameters(of id: ActionID) -> Range<Int>? {
    let row = Int(id.rawValue)
    if actionParameters[row] == nil { actionParameters[row] = add(parameters: id.info.parameters) }
    return actionParameters[row].flatMap { $0.isEmpty ? nil : $0 }
  }

  // MARK: - Layout

  private mutating func add<ID>(forms info: GrammarEntry<ID>) -> Range<Int> {
    // They take more than the forms of `args`, and so go first where a form need not end the line.
    let others = info.otherOrders.filter { !$0.isEmpty }
    return add(others.isEmpty ? info.arguments : others + info.arguments)
  }

  /// Lays out the forms of one entry, each as a sequence.
  private mutating func add(_ patterns: [ArgumentPattern]) -> Range<Int> {
    let start = steps.count
    for pattern in patterns { addSequence(pattern.elements) }
    if patterns.isEmpty { addSequence([]) }
    return start..<steps.count
  }

  private mutating func add(parameters: ArgumentPattern) -> Range<Int> {
    parameters.isEmpty ? 0..<0 : add([parameters])
  }

  private mutating func addSequence(_ elements: [ArgumentElement]) {
    addStep(.sequence, children: elements, holdsCondition: elements.contains(.condition))
  }

  private mutating func addStep(
    _ kind: FormStep.Kind, _ name: String = "", _ type: ValueType = .word,
    children: [ArgumentElement] = [], isOptional: Bool = false, holdsCondition: Bool = false
  ) {
    let position = steps.count
    steps.append(
      FormStep(
        kind: kind, isOptional: isOptional, holdsCondition: holdsCondition, end: 0, name: name,
        type: type))
    for child in children { add(child) }
    steps[position].end = steps.count
  }

  private mutating func add(_ element: ArgumentElement) {
    switch element {
    case .literal(let text): addStep(.literal, text)
    case .required(let name, let type): addStep(.value, name, type)
    case .call(let name, let parameters):
      addParent(.call, name) { $0.addSequence(parameters) }
    case .optional(let elements):
      addParent(.optional, isOptional: true) { $0.addSequence(elements) }
    case .named(let key, let values):
      addParent(.named, key, isOptional: true) { $0.addSequence(values) }
    case .alternatives(let branches):
      addParent(.alternatives) { forms in
        for branch in branches { forms.addSequence(branch) }
      }
    case .repetition(let repeated):
      addStep(.repetition, children: [repeated], isOptional: repeated.isOptional)
    case .condition: addStep(.condition)
    }
  }

  private mutating func addParent(
    _ kind: FormStep.Kind, _ name: String = "", isOptional: Bool = false,
    children: (inout ArgumentForms) -> Void
  ) {
    let position = steps.count
    steps.append(
      FormStep(
        kind: kind, isOptional: isOptional, holdsCondition: false, end: 0, name: name, type: .word))
    children(&self)
    steps[position].end = steps.count
  }
}

extension ArgumentElement {
  /// Whether it may be left out, so that it and its neighbours match in any order.
  fileprivate var isOptional: Bool {
    switch self {
    case .optional, .named: true
    case .repetition(let element): element.isOptional
    default: false
    }
  }
}
