import Foundation
import LintelCommand
import LintelConvert
import LintelSource
import Testing

@Suite("Inputs")
struct InputFileTests {
  @Test(
    "the notation is told by the name",
    arguments: [
      ("a.cfg", Notation.haproxy), ("dir/b.YAML", .yaml), ("c.yml", .yaml), ("d.conf", .haproxy),
    ])
  func names(name: String, notation: Notation) {
    #expect(Notation(fileName: name) == notation)
    #expect(Notation(fileName: "haproxy") == nil)
  }

  @Test(
    "or by the first line that says something",
    arguments: [
      ("# c\n\nglobal\n", Notation.haproxy), ("lintel: 1\n", .yaml), ("---\nx: y", .yaml),
      ("{lintel: 1}", .yaml), ("frontend a:b\n", .haproxy), ("", .haproxy), ("#", .haproxy),
      ("  frontends:   # all\n", .yaml), ("\u{0}\u{1}", .haproxy),
    ])
  func content(text: String, notation: Notation) {
    #expect(Notation(sniffing: Array(text.utf8)) == notation)
  }

  @Test("a name that is not UTF-8 is named as the reason")
  func foreignName() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = Array(folder.path.utf8) + Array("/a".utf8) + [0xFF] + Array(".cfg".utf8) + [0]
    let descriptor = unsafe path.withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { text in
        unsafe text.baseAddress.map { unsafe creat($0, 0o644) } ?? -1
      }
    }
    close(descriptor)
    #expect(
      throws: InputFailure(path: "\(folder.path)/a\u{FFFD}.cfg", reason: "its name is not UTF-8")
    ) {
      try InputFiles(reading: [folder.path])
    }
  }

  @Test("what cannot be read says why")
  func failures() {
    #expect(throws: InputFailure(path: "/nonexistent/x", reason: "no such file or directory")) {
      try InputFiles(reading: ["/nonexistent/x"])
    }
    #expect(throws: InputFailure.self) { try InputFiles(reading: ["/proc/self/mem"]) }
  }
}
