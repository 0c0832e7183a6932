internal import ArgumentParser
internal import LintelCommand
internal import LintelLanguageServer
internal import LintelLint
internal import LintelSystem

struct ServeLanguage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract: "Serves editors over standard input and output.",
    discussion: """
      Speaks the Language Server Protocol 3.17. Documentation/Editors.md says how editors start it.
      """)

  @Flag(help: "Ignored: standard input and output are the only transport.")
  var stdio = false

  @OptionGroup var documentation: DocumentationOptions

  func run() throws {
    var surroundings = LanguageServer.Surroundings(
      readFile: { path in try? readFile(at: path, limit: InputFiles.byteLimit) },
      policy: ProjectPolicy.init(ofFileAt:),
      threads: Linter.Threads(count: WorkerThread.usableCores) { WorkerThread.runAll($0, $1) })
    surroundings.documentation = documentation.site
    var server = LanguageServer(surroundings: surroundings, version: LintelVersion.current)
    var buffer = MessageBuffer()
    while true {
      while let message = try Self.nextMessage(in: &buffer) {
        for answer in server.receive(message) { Self.send(answer) }
        if let status = server.exitStatus { throw ExitCode(status) }
      }
      // Rules run when the editor is silent, so that typing does not wait for them.
      if server.hasUnpublished, !isReadable(Self.inputDescriptor) {
        let provisional = server.publishAtOnce()
        for message in provisional { Self.send(message) }
        let pause = provisional.isEmpty ? 0 : Self.typingPause
        if !isReadable(Self.inputDescriptor, withinMilliseconds: pause) {
          for message in server.publish() { Self.send(message) }
        }
      }
      guard let bytes = try? readAvailable(from: Self.inputDescriptor), !bytes.isEmpty else {
        Terminal.complain("lintel: the editor has gone without saying 'exit'")
        throw ExitStatus.internalError.code
      }
      buffer.append(bytes)
    }
  }

  private static func nextMessage(in buffer: inout MessageBuffer) throws -> [UInt8]? {
    do {
      return try buffer.next()
    } catch {
      Terminal.complain("lintel: the input is not the Language Server Protocol")
      throw ExitStatus.unreadable.code
    }
  }

  private static let inputDescriptor: Int32 = 0
  /// In milliseconds: how long a typist must rest before a long document is analysed anew, which
  /// keeps the server from answering.
  private static let typingPause: Int32 = 150

  private static func send(_ message: [UInt8]) { Terminal.write(MessageBuffer.framed(message)) }
}
