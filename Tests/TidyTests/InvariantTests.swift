import Foundation
import Testing

/// An invariant that nothing enforces is a wish. Each one in ARCHITECTURE.md names its test, as
/// `Suite/test`, or the compiler setting or flag that enforces it.
@Suite("Invariants")
struct InvariantTests {
  @Test("every invariant of ARCHITECTURE.md names what enforces it, and that exists")
  func enforced() {
    let paragraphs = Self.invariants()
    #expect(paragraphs.count >= 10)
    expectNone(
      paragraphs.compactMap { paragraph in
        let enforcers = Self.enforcers(in: paragraph)
        let head = paragraph.prefix(60)
        if enforcers.isEmpty { return "\(head)... names nothing" }
        let missing = enforcers.filter { !exists($0) }
        return missing.isEmpty ? nil : "\(head)... names \(missing), which does not exist"
      }, "invariants are enforced")
  }

  private static func invariants() -> [String] {
    let text = Repository.file("ARCHITECTURE.md")?.text ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .split { $0.isEmpty }
      .map { $0.joined(separator: " ") }
      .filter { $0.contains("Invariant:") }
  }

  /// The words in backquotes after "Enforced by".
  private static func enforcers(in paragraph: String) -> [String] {
    guard let start = paragraph.range(of: "Enforced by") else { return [] }
    let pieces = paragraph[start.upperBound...].split(
      separator: "`", omittingEmptySubsequences: false)
    return stride(from: 1, to: pieces.count, by: 2).map { String(pieces[$0]) }
  }

  private func exists(_ enforcer: String) -> Bool {
    if enforcer.contains("/") {
      let parts = enforcer.split(separator: "/")
      return Repository.handwrittenSwift.contains { file in
        file.isUnder("Tests/") && parts.count == 2
          && file.text.contains("struct \(parts[0])") && file.text.contains("func \(parts[1])(")
      }
    }
    return ["test", "Package.swift"].contains { path in
      Repository.file(path)?.text.contains(enforcer) == true
    }
  }
}
