import Foundation
import LintelLint
import Testing

@Suite("Profiles of the other end")
struct PeerProfileTests {
  @Test("the documentation has every profile", arguments: PeerProfile.all)
  func documented(_ profile: PeerProfile) throws {
    let url = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Documentation/Profiles.md")
    let text = try String(contentsOf: url, encoding: .utf8)
    let name = try #require(profile.names.first)
    let row = try #require(
      text.split(separator: "\n").first { line in
        guard line.hasPrefix("| `\(name)` |") else { return false }
        guard let idle = profile.idleSeconds else { return true }
        return line.contains(idle.isFinite ? "| \(Int(idle))s |" : "| none |")
      })
    #expect(!row.isEmpty)
  }

  @Test("an annotation is read in every way in which it may be written")
  func spellings() throws {
    let spellings = [
      " lintel: client=go-net-http (IdleConnTimeout 90s)", "lintel: client go-net-http idle=90s",
      " lintel:client=go-net-http IdleConnTimeout=90s",
    ]
    for comment in spellings {
      let annotation = try #require(Annotation.all(in: comment).first)
      #expect(annotation.role == .client && annotation.name == "go-net-http")
      #expect(annotation.settings.count == 1)
      #expect(PeerProfile(stating: annotation)?.idleSeconds == 90)
    }
  }

  @Test("a time in a note is a deadline unless the note is about idle connections")
  func notes() throws {
    let limit = try #require(
      Annotation.all(in: " lintel: upstream=cloudflare (read timeout 120s)").first)
    #expect(limit.settings == ["deadline": "120s"])
    let both = Annotation.all(in: " lintel: client go idle=1m server node workers=4")
    #expect(both.map(\.name) == ["go", "node"])
    #expect(both.map(\.role) == [.client, .origin])
    #expect(both.last?.number("workers") == 4)
  }

  @Test(
    "what is no annotation says nothing", arguments: [" lintel:", " lint: client a", "client=a"])
  func nothing(_ comment: String) {
    #expect(Annotation.all(in: comment).isEmpty)
  }
}
