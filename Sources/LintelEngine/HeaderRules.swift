public import LintelHTTP
public import LintelPlan

/// What a list of `http-request` or `http-response` rules does to one message.
@frozen
public struct HeaderEdits: Sendable, BitwiseCopyable {
  /// Fields of the head that rules took away.
  public var removed = FieldSet()

  /// The status of a `deny` that ended the list; zero if none did.
  public var denied: UInt16 = 0

  /// Rules of the list, by offset, whose header is to be written.
  @usableFromInline var pending: UInt64 = 0

  @inlinable public init() {}
  @inlinable public var isEmpty: Bool { pending == 0 && removed.isEmpty && denied == 0 }
}

extension Plan {
  /// Runs `rules` in order up to the first `deny` that applies.
  ///
  /// Conditions see the headers as the client sent them. Rules beyond
  /// ``Limits/pendingEditsMax`` never get here: the planner refuses such a list.
  public func run(
    _ rules: PlanRun<Action>, on head: borrowing HeadIndex, in bytes: Span<UInt8>,
    from origin: RequestOrigin, into edits: inout HeaderEdits
  ) {
    for (offset, position) in rules.indices.enumerated() {
      let action = actions[position]
      if let condition = action.condition, !holds(condition, for: head, in: bytes, from: origin) {
        continue
      }
      switch action.kind {
      case .deny(let status):
        edits.denied = status
        return
      case .setHeader(let name, _):
        remove(name, head, bytes, rules, &edits)
        keep(offset, in: &edits)
      case .addHeader: keep(offset, in: &edits)
      case .deleteHeader(let name): remove(name, head, bytes, rules, &edits)
      }
    }
  }

  /// Writes the headers that ``run(_:on:in:from:into:)`` set or added, in the order of the rules.
  public func write(_ edits: HeaderEdits, of rules: PlanRun<Action>, to sink: inout ByteSink) {
    guard edits.pending != 0 else { return }
    let blob = blob.span
    for (offset, position) in rules.indices.enumerated() where edits.isPending(offset) {
      switch actions[position].kind {
      case .setHeader(let name, let value), .addHeader(let name, let value):
        sink.appendField(blob.extracting(name.indices), blob.extracting(value.indices))
      case .deny, .deleteHeader: break
      }
    }
  }

  private func keep(_ offset: Int, in edits: inout HeaderEdits) {
    if offset < Limits.pendingEditsMax { edits.pending |= 1 << UInt64(offset) }
  }

  /// Takes away every field with this name, and what earlier rules added under it.
  private func remove(
    _ name: PlanBytes, _ head: borrowing HeadIndex, _ bytes: Span<UInt8>,
    _ rules: PlanRun<Action>, _ edits: inout HeaderEdits
  ) {
    let blob = blob.span
    for position in 0..<head.fieldCount
    where head[position].isSpelled(name, in: bytes, blob) {
      edits.removed.insert(position)
    }
    guard edits.pending != 0 else { return }
    for (offset, position) in rules.indices.enumerated() where edits.isPending(offset) {
      switch actions[position].kind {
      case .setHeader(let other, _), .addHeader(let other, _):
        if isSameName(name, other, blob) { edits.pending &= ~(1 << UInt64(offset)) }
      case .deny, .deleteHeader: break
      }
    }
  }

  private func isSameName(_ left: PlanBytes, _ right: PlanBytes, _ blob: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for (one, other) in zip(left.indices, right.indices)
    where blob[one].lowercased != blob[other].lowercased {
      return false
    }
    return true
  }
}

extension HeaderEdits {
  func isPending(_ offset: Int) -> Bool {
    offset < Limits.pendingEditsMax && pending >> UInt64(offset) & 1 == 1
  }
}

extension HeaderField {
  /// Whether the field has this name, in whatever case the plan spells it.
  fileprivate func isSpelled(
    _ name: PlanBytes, in bytes: Span<UInt8>, _ blob: Span<UInt8>
  ) -> Bool {
    guard UInt32(nameCount) == name.count else { return false }
    var position = Int(nameOffset)
    for index in name.indices {
      if bytes[position].lowercased != blob[index].lowercased { return false }
      position &+= 1
    }
    return true
  }
}
