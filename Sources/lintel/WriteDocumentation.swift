internal import ArgumentParser
internal import LintelCommand
internal import LintelSystem

struct WriteDocumentation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write-docs",
    abstract: "Writes the pages and the schema that are made from what the program knows.",
    shouldDisplay: false)

  @Argument(help: "The root of the repository.")
  var root: String

  @Flag(help: "Write nothing; name the files that differ, and end with 1 if there are any.")
  var check = false

  func run() throws {
    var status = ExitStatus.clean
    let files =
      RulePages.all() + [SettingsReference.page, SettingsSchema.file, FlagDescription.table]
      + (try GeneratedRegion.all.map { try $0.file(below: root) })
    for file in files {
      let path = "\(root)/\(file.path)"
      let present = try? readFile(at: path, limit: InputFiles.byteLimit)
      guard present != Array(file.text.utf8) else { continue }
      Terminal.print("\(check ? "stale" : "wrote"): \(file.path)")
      if check { status = .findings } else { try write(file.text, to: path) }
    }
    let pages = "Documentation/Rules"
    let known = Set(files.map(\.path))
    for name in (try? namesInDirectory(at: "\(root)/\(pages)")) ?? []
    where name.hasSuffix(".md") && !known.contains("\(pages)/\(name)") {
      Terminal.print("unknown: \(pages)/\(name)")
      status = .findings
    }
    throw status.code
  }

  private func write(_ text: String, to path: String) throws {
    do throws(FileError) {
      try replaceFile(at: path, with: Array(text.utf8))
    } catch {
      throw OutputFailure(path: path, reason: error.reason)
    }
  }
}
