public import LintelDiagnostics
public import LintelSource

/// What became of each section header and each directive in a conversion.
public struct Ledger: Sendable {
  public enum Verdict: String, CaseIterable, Sendable {
    /// It says the same.
    case kept
    /// It is there, but not everything about it is the same; the note says what differs.
    case keptWithDifference = "kept-with-difference"
    /// It cannot be said in the other notation, or HAProxy refuses it; the note says why.
    case refused
  }

  public struct Entry: Hashable, Sendable {
    /// The keyword, or what else is meant: `bind`, `.if`.
    public var subject: String
    public var verdict: Verdict
    /// Where it is written in the source.
    public var range: SourceRange
    /// Nil for what is kept.
    public var note: String?

    public init(subject: String, verdict: Verdict, range: SourceRange, note: String? = nil) {
      self.subject = subject
      self.verdict = verdict
      self.range = range
      self.note = note
    }
  }

  /// In source order, per file.
  public var entries: [Entry]

  public init(entries: [Entry] = []) { self.entries = entries }

  /// Marks what HAProxy refuses, so that it does not pass for something that was kept.
  ///
  /// - Parameter faults: What makes HAProxy refuse the configuration.
  public mutating func refuse(_ faults: [Diagnostic]) {
    var added: [Entry] = []
    for fault in faults {
      let start = Self.start(of: fault.range)
      var (low, high) = (0, entries.count)
      while low < high {
        let middle = low + (high - low) / 2
        if Self.start(of: entries[middle].range) <= start {
          low = middle + 1
        } else {
          high = middle
        }
      }
      let position = low - 1
      guard position >= 0, entries[position].range.file == fault.range.file,
        entries[position].range.upper >= fault.range.lower
      else {
        let entry = Entry(
          subject: fault.name, verdict: .refused, range: fault.range, note: fault.message)
        added.append(entry)
        continue
      }
      guard entries[position].verdict != .refused else { continue }
      entries[position].verdict = .refused
      entries[position].note = fault.message
    }
    guard !added.isEmpty else { return }
    entries = (entries + added).sorted { Self.start(of: $0.range) < Self.start(of: $1.range) }
  }

  private static func start(of range: SourceRange) -> UInt64 {
    UInt64(range.file.raw) << 32 | UInt64(range.lower)
  }

  public func count(_ verdict: Verdict) -> Int {
    entries.lazy.filter { $0.verdict == verdict }.count
  }

  /// True where nothing differs and nothing is refused; `--strict` asks for it.
  public var isLossless: Bool { entries.allSatisfy { $0.verdict == .kept } }
}

extension Ledger {
  /// One line per entry, `file:line:column: verdict: subject`, with the note where there is one,
  /// and a last line with the counts.
  public func text(in sources: SourceMap) -> String {
    var text = ""
    for entry in entries {
      if Int(entry.range.file.raw) < sources.files.count {
        let file = sources[entry.range.file]
        let position = file.position(at: entry.range.lower)
        text += "\(file.name):\(position.line):\(position.column): "
      }
      text += "\(entry.verdict.rawValue): \(entry.subject)"
      if let note = entry.note { text += ": \(note)" }
      text += "\n"
    }
    let counts = Verdict.allCases.map { "\(count($0)) \($0.rawValue)" }
    return text + counts.joined(separator: ", ") + "\n"
  }
}
