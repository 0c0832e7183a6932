internal import LintelGrammar
internal import LintelIR

/// What the author has stated in a comment about the other end of a connection:
/// `# lintel: client go-net-http idle=90s`.
///
/// The role and the name of the other end may also be joined by `=`, and what is known about it may
/// stand as a note: `# lintel: client=go-net-http (IdleConnTimeout 90s)`.
package struct Annotation: Hashable, Sendable {
  /// What the other end is to the proxy.
  package enum Role: String, Hashable, Sendable {
    /// A program that sends requests.
    case client
    /// A balancer or a delivery network in front.
    case upstream
    /// A server behind.
    case origin
    /// A device between, which only passes packets on.
    case path
    /// What HAProxy itself runs on: `# lintel: memory=8g`.
    case machine

    package init?(word: Substring) {
      switch word {
      case "server", "backend": self = .origin
      case "lb", "cdn": self = .upstream
      default: self.init(rawValue: String(word))
      }
    }
  }

  package var role: Role
  package var name: String
  /// What is stated about it, by key without `-`, `_` and capitals.
  package var settings: [String: String] = [:]

  /// A number that one of several keys states.
  package func number(_ keys: String...) -> Int? {
    for key in keys {
      if let text = settings[key], let value = AnnotationSetting.count(text) { return value }
    }
    return nil
  }

  /// A time in seconds that one of several keys states.
  package func seconds(_ keys: String...) -> Double? {
    for key in keys {
      if let text = settings[key], let value = AnnotationSetting.seconds(text) { return value }
    }
    return nil
  }

  /// A size in bytes: `8g`, `512MB`.
  package func bytes(_ key: String) -> Int? { settings[key].flatMap(AnnotationSetting.bytes) }

  package func states(_ keys: String...) -> Bool { keys.contains { settings[$0] != nil } }

  /// The annotations in a comment.
  package static func all(in comment: String) -> [Annotation] {
    // Most comments are none; telling so must not cost what reading characters does.
    let start = comment.utf8.firstIndex { $0 != UInt8(ascii: " ") } ?? comment.endIndex
    let text = comment[start...]
    guard text.utf8.starts(with: "lintel:".utf8) else { return [] }
    return AnnotationReader(text.dropFirst(7)).annotations
  }
}

/// The annotations of a configuration, by the position of the section that they are about.
struct AnnotationIndex: Sendable {
  private var sections: [Int: [Annotation]] = [:]
  /// What is said at the top of a file, or in `global`.
  private var everywhere: [Annotation] = []

  init(of configuration: Configuration) {
    for position in configuration.sections.indices {
      var own: [Annotation] = []
      let leading = configuration.sections[position].comments.leading
      let top = position == 0 ? leading.lastIndex(of: nil).map { leading[..<$0] } ?? [] : []
      for case let line? in top { everywhere += Annotation.all(in: line) }
      for case let line? in leading[top.endIndex...] { own += Annotation.all(in: line) }
      if let trailing = configuration.sections[position].comments.trailing {
        own += Annotation.all(in: trailing)
      }
      for directive in configuration.sections[position].directives where directive.hasComments {
        directive.comments.collect(into: &own)
      }
      guard !own.isEmpty else { continue }
      if configuration.sections[position].kind == .global {
        everywhere += own
      } else {
        sections[position] = own
      }
    }
  }

  /// True where nothing is stated about anybody.
  var isEmpty: Bool { sections.isEmpty && everywhere.isEmpty }

  /// What is stated about the machine.
  var machine: Annotation? { everywhere.first { $0.role == .machine } }

  /// What holds for a proxy: its own annotations, or those of the nearest `defaults` section that
  /// has any of the role, or those for everything.
  func annotations(
    _ role: Annotation.Role, of proxy: Proxy, in configuration: Configuration
  ) -> [Annotation] {
    guard !sections.isEmpty || !everywhere.isEmpty else { return [] }
    var current = proxy
    while true {
      let own = (sections[current.section] ?? []).filter { $0.role == role }
      if !own.isEmpty { return Self.lastOfEachName(own) }
      guard let parent = current.parent, parent < configuration.defaults.count else { break }
      current = configuration.defaults[parent]
    }
    return Self.lastOfEachName(everywhere.filter { $0.role == role })
  }

  /// What is stated about one program twice is stated anew.
  private static func lastOfEachName(_ annotations: [Annotation]) -> [Annotation] {
    annotations.indices.filter { index in
      !annotations[(index + 1)...].contains { $0.name == annotations[index].name }
    }.map { annotations[$0] }
  }
}

extension Comments {
  fileprivate func collect(into annotations: inout [Annotation]) {
    for case let line? in leading { annotations += Annotation.all(in: line) }
    if let trailing { annotations += Annotation.all(in: trailing) }
  }
}
