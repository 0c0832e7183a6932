internal import Synchronization

/// The entries of one kind: a record of text for each, a row of integers, and a hash of the names.
///
/// A row is five integers: the offset of the record; the length of the name (8 bits) and of the
/// record (24 bits); the mask of places; flags (modes in 8 bits, merging in 2, negatable,
/// defaultable); the versions since, deprecated, removed and the first that reads whole numbers,
/// 8 bits each. A record is the name,
/// then a line for each attribute that starts with its letter. `lintel-generate` writes all of it.
public final class PackedTable: Sendable {
  @usableFromInline static var stride: Int { 5 }

  private let text: String
  @usableFromInline let rows: [UInt32]
  private let slots: [UInt16]
  private let patterns: Mutex<[Patterns?]>

  /// The decoded `args`, `also` and `params` lines of an entry.
  struct Patterns: Sendable {
    var arguments: [ArgumentPattern]
    var parameters: ArgumentPattern
    /// Other orders of the arguments.
    var otherOrders: [ArgumentPattern]
  }

  init(text: String, rows: [UInt32], slots: [UInt16]) {
    self.text = text
    self.rows = rows
    self.slots = slots
    patterns = Mutex(Array(repeating: nil, count: rows.count / Self.stride))
  }

  /// How many entries the table has.
  public var count: Int { rows.count / Self.stride }

  @inlinable func scopeMask(_ row: Int) -> UInt32 { rows[row * Self.stride + 2] }

  @inlinable func flags(_ row: Int) -> UInt32 { rows[row * Self.stride + 3] }

  @inlinable func versions(_ row: Int) -> UInt32 { rows[row * Self.stride + 4] }

  func name(_ row: Int) -> String {
    let start = Int(rows[row * Self.stride])
    return string(start..<start + nameLength(row))
  }

  func patterns(_ row: Int) -> Patterns {
    patterns.withLock { cache in
      if let known = cache[row] { return known }
      let decoded = Patterns(
        arguments: fields(row, letter: "A").map(ArgumentPattern.init(canonical:)),
        parameters: ArgumentPattern(canonical: fields(row, letter: "P").first ?? ""),
        otherOrders: fields(row, letter: "a").map(ArgumentPattern.init(canonical:)))
      cache[row] = decoded
      return decoded
    }
  }

  /// The attribute lines of a record that start with `letter`, without it.
  func fields(_ row: Int, letter: Unicode.Scalar) -> [String] {
    let code = UInt8(ascii: letter)
    let bytes = text.utf8.span
    let end = recordEnd(row)
    var result: [String] = []
    var start = Int(rows[row * Self.stride]) + nameLength(row) + 1
    while start < end {
      var stop = start
      while stop < end, bytes[stop] != UInt8(ascii: "\n") { stop += 1 }
      if bytes[start] == code { result.append(string(min(start + 2, stop)..<stop)) }
      start = stop + 1
    }
    return result
  }

  /// The first attribute line of a record that starts with `letter`, without it.
  func field(_ row: Int, letter: Unicode.Scalar) -> String? {
    let code = UInt8(ascii: letter)
    let bytes = text.utf8.span
    let end = recordEnd(row)
    var start = Int(rows[row * Self.stride]) + nameLength(row) + 1
    while start < end {
      var stop = start
      while stop < end, bytes[stop] != UInt8(ascii: "\n") { stop += 1 }
      if bytes[start] == code { return string(min(start + 2, stop)..<stop) }
      start = stop + 1
    }
    return nil
  }

  private func nameLength(_ row: Int) -> Int { Int(rows[row * Self.stride + 1] & 0xFF) }

  private func recordEnd(_ row: Int) -> Int {
    Int(rows[row * Self.stride]) + Int(rows[row * Self.stride + 1] >> 8)
  }

  private func string(_ range: Range<Int>) -> String {
    let utf8 = text.utf8
    let lower = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let upper = utf8.index(lower, offsetBy: range.count)
    return String(utf8[lower..<upper]) ?? ""
  }
}

// MARK: - Lookup

extension PackedTable {
  /// The state of an FNV-1a hash, to which words are added one by one.
  struct NameHash {
    private(set) var value: UInt32 = 2_166_136_261

    mutating func add(_ word: Span<UInt8>) {
      for index in word.indices { add(word[index]) }
    }

    mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 16_777_619 }
  }

  /// The row named `name` that `scope` allows, or else another row of that name.
  @usableFromInline func find(_ name: Span<UInt8>, scope: UInt32) -> (row: Int, isInScope: Bool)? {
    var hash = NameHash()
    hash.add(name)
    let none = name.extracting(0..<0)
    return find(hash, name, none, none, scope: scope)
  }

  /// The row named like the first part of `name` with a star: `lua.*` for `lua.audit`.
  @usableFromInline func findFamily(of name: Span<UInt8>) -> (row: Int, isInScope: Bool)? {
    guard let dot = name.indices.first(where: { name[$0] == UInt8(ascii: ".") }) else { return nil }
    var family = (0...dot).map { name[$0] }
    family.append(UInt8(ascii: "*"))
    return find(family.span, scope: 0)
  }

  /// The same for a name of up to three words; unused words are empty.
  func find(
    _ hash: NameHash, _ first: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>,
    scope: UInt32
  ) -> (row: Int, isInScope: Bool)? {
    let mask = slots.count - 1
    var slot = Int(hash.value) & mask
    var other: Int?
    while slots[slot] != 0 {
      let row = Int(slots[slot]) - 1
      if isName(row, first, second, third) {
        if scope == 0 || scopeMask(row) & scope != 0 { return (row, true) }
        other = other ?? row
      }
      slot = (slot + 1) & mask
    }
    return other.map { ($0, false) }
  }

  private func isName(
    _ row: Int, _ first: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>
  ) -> Bool {
    let expected =
      first.count + (second.isEmpty ? 0 : second.count + 1) + (third.isEmpty ? 0 : third.count + 1)
    guard nameLength(row) == expected else { return false }
    let bytes = text.utf8.span
    var position = Int(rows[row * Self.stride])
    guard matches(bytes, at: position, first) else { return false }
    position += first.count + 1
    guard second.isEmpty || matches(bytes, at: position, second) else { return false }
    position += second.count + 1
    return third.isEmpty || matches(bytes, at: position, third)
  }

  /// A quoted word may hold a space, which separates words in a name and so never matches.
  private func matches(_ bytes: Span<UInt8>, at start: Int, _ word: Span<UInt8>) -> Bool {
    for index in word.indices {
      let byte = word[index]
      if byte == UInt8(ascii: " ") || byte != bytes[start + index] { return false }
    }
    return true
  }
}
