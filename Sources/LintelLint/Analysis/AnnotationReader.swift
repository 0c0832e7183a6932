internal import LintelDiagnostics
internal import LintelIR

/// What a comment says that nobody understands.
struct AnnotationFault: Hashable, Sendable {
  /// The word at fault, as offsets of bytes in what follows the mark.
  var word: Range<Int>
  var message: String
  var help: String?
}

/// Reads the words of a comment one by one; what is in parentheses is a note, of which only times
/// and settings count.
struct AnnotationReader {
  private(set) var annotations: [Annotation] = []
  private(set) var faults: [AnnotationFault] = []
  /// The names of ``annotations``.
  private var names: [Range<Int>] = []
  /// A role whose name is the next word.
  private var pending: (role: Annotation.Role, word: Range<Int>, text: Substring)?
  /// What was said before a time, which tells what time it is.
  private var note = ""
  /// Words outside of notes that only a time behind them would explain.
  private var unread: (word: Range<Int>, text: Substring)?
  /// Set where the first word says nothing, so that the rest cannot, either.
  private var isLost = false

  /// - Parameter body: What follows `lintel:`.
  init(_ body: Substring) {
    var depth = 0
    var start: Substring.Index?
    var isEmpty = true
    for index in body.indices {
      guard " (),".contains(body[index]) else {
        start = start ?? index
        continue
      }
      if let first = start { read(body[first..<index], of: body, isNote: depth > 0) }
      isEmpty = isEmpty && start == nil
      start = nil
      if body[index] == "(" { depth += 1 }
      if body[index] == ")" { depth -= 1 }
    }
    if let first = start { read(body[first...], of: body, isNote: depth > 0) }
    flush()
    if isEmpty, start == nil { fault(0..<0, "this comment says nothing", Self.usage) }
    for (annotation, name) in zip(annotations, names) { check(annotation, name) }
  }

  private static let usage = "write for instance '# lintel: client go-net-http idle=90s'"

  private mutating func fault(_ word: Range<Int>, _ message: String, _ help: String?) {
    faults.append(AnnotationFault(word: word, message: message, help: help))
  }

  private mutating func read(_ word: Substring, of body: Substring, isNote: Bool) {
    guard !isLost else { return }
    let lower = body.utf8.distance(from: body.startIndex, to: word.startIndex)
    let range = lower..<lower + word.utf8.count
    if let equals = word.firstIndex(of: "="), equals > word.startIndex {
      let value = word[word.index(after: equals)...]
      if let role = Annotation.Role(word: word[..<equals]), !value.isEmpty {
        flush()
        open(role, value, range)
      } else {
        state(word[..<equals], String(value), range, isNote: isNote)
      }
    } else if let role = pending?.role {
      open(role, word, range)
    } else if !isNote, let role = Annotation.Role(word: word) {
      flush()
      pending = (role, range, word)
    } else if word.last?.isLetter == true, AnnotationSetting.seconds(String(word)) != nil {
      unread = nil
      set(timeKey, String(word))
    } else if word.first == "x", Int(word.dropFirst()) != nil {
      set("instances", String(word.dropFirst()))
    } else if isNote, Int(word) != nil, let key = note.split(separator: " ").last {
      set(AnnotationSetting.normalized(key), String(word))
    } else if annotations.isEmpty, !isNote {
      isLost = true
      fault(
        range, "there is no '\(word)' at the other end of a connection",
        meant(word.lowercased(), among: Annotation.Role.words) ?? Self.usage)
    } else {
      note += word.lowercased() + " "
      if !isNote, unread == nil { unread = (range, word) }
    }
  }

  private var timeKey: String {
    if note.contains("idle") || note.contains("keep") { return "idle" }
    let isLimit = ["timeout", "deadline", "limit", "read", "response"].contains {
      note.contains($0)
    }
    return isLimit ? "deadline" : "idle"
  }

  private mutating func open(_ role: Annotation.Role, _ name: Substring, _ range: Range<Int>) {
    // What stands in front may be a device that only passes packets on.
    let isDevice =
      role == .upstream && PeerProfile.names(of: .path).contains(String(name))
    annotations.append(Annotation(role: isDevice ? .path : role, name: String(name)))
    names.append(range)
    pending = nil
    note = ""
  }

  private mutating func state(
    _ key: Substring, _ value: String, _ range: Range<Int>, isNote: Bool
  ) {
    let kind = AnnotationSetting(key: key)
    if !isNote {
      if kind == nil {
        let names = AnnotationSetting.keys
        fault(
          range, "there is nothing called '\(key)' to state",
          meant(key.lowercased().replacing("_", with: "-"), among: names)
            ?? "what can be stated is in Documentation/Profiles.md")
      } else if let kind, !kind.accepts(value) {
        fault(
          range, "'\(value)' cannot be read as '\(key)'", "it is \(kind.expected)")
      } else if annotations.isEmpty, kind != .size {
        fault(range, "'\(key)' is about nobody", "name the other end before: \(Self.usage)")
      }
    }
    set(AnnotationSetting.normalized(key), value)
  }

  private mutating func set(_ key: String, _ value: String) {
    if annotations.isEmpty, key == "memory" { open(.machine, "", 0..<0) }
    guard !annotations.isEmpty else { return }
    annotations[annotations.count - 1].settings[key] = value
  }

  /// Reports what was waiting for more.
  private mutating func flush() {
    if let (role, word, text) = pending, role != .machine {
      fault(word, "'\(text)' names nobody", Self.usage)
    }
    pending = nil
    if let (word, text) = unread {
      fault(word, "'\(text)' says nothing here", "state it as 'KEY=VALUE', or in parentheses")
    }
    unread = nil
  }

  /// Reports a name of which nothing is known.
  private mutating func check(_ annotation: Annotation, _ range: Range<Int>) {
    let known = PeerProfile.names(of: annotation.role)
    guard annotation.role != .machine, !known.contains(annotation.name) else { return }
    let close = meant(annotation.name.lowercased(), among: known)
    if annotation.settings.isEmpty {
      fault(
        range,
        "nothing is known of \(annotation.role.described) '\(annotation.name)', and nothing is "
          + "stated", close ?? "state what is known of it, for instance 'idle=90s'")
    } else if let close {
      fault(
        range,
        "only what is stated is known of \(annotation.role.described) '\(annotation.name)'",
        close)
    }
  }

  private func meant(_ word: String, among names: [String]) -> String? {
    didYouMean(word, among: names).map { "did you mean '\($0)'?" }
  }
}

extension Annotation.Role {
  /// The words that name a role.
  fileprivate static let words = [
    "client", "upstream", "lb", "cdn", "origin", "server", "backend", "path",
  ]

  /// The role with its article.
  fileprivate var described: String {
    switch self {
    case .client: "the client"
    case .upstream: "the upstream"
    case .origin: "the origin"
    case .path: "the device"
    case .machine: "the machine"
    }
  }
}
