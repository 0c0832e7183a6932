import Foundation
import LintelSystem
import Testing

@Suite("Staged files")
struct StagedFileTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try body(url.path)
  }

  private func content(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("a file keeps its mode, a link stays a link, and nothing is left beside them")
  func replacing() throws {
    try withFolder { folder in
      let (file, link) = ("\(folder)/a.cfg", "\(folder)/b.cfg")
      try Data("old".utf8).write(to: URL(fileURLWithPath: file))
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.cfg")
      try StagedFile(at: link, with: Array("new".utf8), replacing: Array("old".utf8)).commit()
      #expect(content(file) == "new")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "a.cfg")
      let attributes = try FileManager.default.attributesOfItem(atPath: file)
      #expect(attributes[.posixPermissions] as? Int == 0o640)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
    }
  }

  @Test("a file that has changed since it was read stays as it is")
  func changed() throws {
    try withFolder { folder in
      let file = "\(folder)/a.cfg"
      try Data("old".utf8).write(to: URL(fileURLWithPath: file))
      let staged = try StagedFile(at: file, with: Array("new".utf8), replacing: Array("old".utf8))
      try Data("older".utf8).write(to: URL(fileURLWithPath: file))
      #expect(throws: FileError.changed) { try staged.commit() }
      #expect(content(file) == "older")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.cfg"])
    }
  }

  @Test("a file that has grown since it was read has changed")
  func grown() throws {
    try withFolder { folder in
      let file = "\(folder)/a.cfg"
      try Data("older".utf8).write(to: URL(fileURLWithPath: file))
      let staged = try StagedFile(at: file, with: Array("new".utf8), replacing: Array("old".utf8))
      #expect(throws: FileError.changed) { try staged.verify() }
      staged.discard()
    }
  }

  @Test("what a killed run has left behind is in nobody's way, and stays")
  func stale() throws {
    try withFolder { folder in
      let (file, stale) = ("\(folder)/a.cfg", "\(folder)/a.cfg.\(getpid()).new")
      try Data("old".utf8).write(to: URL(fileURLWithPath: file))
      try Data("stale".utf8).write(to: URL(fileURLWithPath: stale))
      try StagedFile(at: file, with: Array("new".utf8), replacing: Array("old".utf8)).commit()
      #expect(content(file) == "new")
      #expect(content(stale) == "stale")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
    }
  }

  @Test("what is no file is not replaced")
  func devices() {
    #expect(throws: FileError.notRegular) {
      try StagedFile(at: "/dev/null", with: [], replacing: [])
    }
    #expect(throws: Never.self) { try replaceFile(at: "/dev/null", with: [1]) }
  }
}
