/// The list of all lint rules: each file below `Sources/LintelLint/Rules` holds the rule that it is
/// named after.
func registryFile(rulePaths: [String]) -> GeneratedFile {
  let rules = rulePaths.filter { $0.hasSuffix(".swift") }
    .map { $0.split(separator: "/").last.map { $0.dropLast(6) } ?? "" }
  var text = """
    // Generated from the names of the rule files by `swift run lintel-generate .`; do not edit.

    /// Every rule, in the order of the paths of their files.
    enum RuleRegistry {
      static let all: [any Rule.Type] = [

    """
  for rule in rules { text += "    \(rule).self,\n" }
  text += "  ]\n}\n"
  return GeneratedFile(path: "Sources/LintelLint/Generated/RuleRegistry.swift", text: text)
}
