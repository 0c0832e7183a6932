/// What the client has said that it can do. (LSP 3.17, `ClientCapabilities`)
///
/// What it does not declare it is not sent: a client of an early version of the protocol knows
/// neither Markdown nor literals of code actions.
struct ClientCapabilities {
  private(set) var hoversMarkdown = false
  private(set) var completesMarkdown = false
  private(set) var takesCodeActionLiterals = false

  init() {}

  init(_ json: JSONValue?) {
    let document = json?["textDocument"]
    hoversMarkdown = Self.hasMarkdown(document?["hover"]?["contentFormat"])
    completesMarkdown = Self.hasMarkdown(
      document?["completion"]?["completionItem"]?["documentationFormat"])
    takesCodeActionLiterals = document?["codeAction"]?["codeActionLiteralSupport"] != nil
  }

  private static func hasMarkdown(_ formats: JSONValue?) -> Bool {
    formats?.array?.contains { $0.string == "markdown" } ?? false
  }
}
