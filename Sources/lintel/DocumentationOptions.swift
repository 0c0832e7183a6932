internal import ArgumentParser
internal import LintelDiagnostics

/// Where the documentation is published that reports and explanations lead to.
struct DocumentationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The address at which the documentation is published, for links to the pages of rules.",
      valueName: "url"))
  var docsUrl: String?

  func validate() throws {
    guard let docsUrl, !Self.isAddress(docsUrl) else { return }
    throw ValidationError("'\(docsUrl)' is no address; write https://HOST/PATH.")
  }

  /// Without slashes at its end, or nil where nothing is published.
  var site: String? {
    guard var address = docsUrl else { return DocumentationSite.published }
    while address.hasSuffix("/") { address.removeLast() }
    return address
  }

  /// Whether a text is an address that every form of report can carry: a scheme, something behind
  /// it, and nothing that an address must not have. (RFC 3986, section 2)
  static func isAddress(_ text: String) -> Bool {
    let schemes = ["https://", "http://", "file://"]
    let allowed = "-._~:/?#[]@!$&'()*+,;=%"
    return schemes.contains { text.hasPrefix($0) && text.count > $0.count }
      && text.utf8.allSatisfy { byte in
        let character = Character(Unicode.Scalar(byte))
        return byte < 0x80
          && (character.isLetter || character.isNumber || allowed.contains(character))
      }
  }
}
