internal import LintelFormat
internal import LintelIR
internal import LintelLowering
internal import LintelSource
internal import LintelSyntax

/// What must hold for any bytes that are read as the YAML notation: those that do not, in words.
public func brokenInvariants(ofYAML bytes: [UInt8]) -> [String] {
  var broken: [String] = []
  let file = SourceFile(id: FileID(0), name: "fuzz.yaml", bytes: bytes)
  let tree = YAMLTree.parse(file: file)
  if tree.text != bytes { broken.append("the tree has lost bytes") }

  let formatted = format(tree)
  let again = YAMLTree.parse(
    file: SourceFile(id: FileID(0), name: "fuzz.yaml", bytes: formatted))
  if format(again) != formatted { broken.append("formatting twice differs from formatting once") }

  let lowered = Lowered(tree)
  broken += brokenInvariants(of: lowered, in: file, isYAML: true)
  guard !lowered.isRefused else { return broken }
  let relowered = Lowered(again)
  if relowered.isRefused {
    broken.append("formatting has made a file that is refused")
  } else if !relowered.configuration.means(theSameAs: lowered.configuration) {
    broken.append("formatting has changed the meaning")
  }
  return broken
}
