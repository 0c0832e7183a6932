internal import LintelConvert
internal import LintelDiagnostics
internal import LintelFormat
internal import LintelGrammar
internal import LintelIR
internal import LintelLint
internal import LintelLowering
internal import LintelSource
internal import LintelSyntax

/// What must hold for any bytes that are read as HAProxy's notation: those that do not, in words.
///
/// The bytes go all the way through the left half: tree, formatter, lowering, rules and both
/// converters. That none of them traps is the first invariant of all.
public func brokenInvariants(ofHAProxy bytes: [UInt8]) -> [String] {
  var broken: [String] = []
  let file = SourceFile(id: FileID(0), name: "fuzz.cfg", bytes: bytes)
  let tree = HAProxyTree.parse(file: file)
  if tree.text != bytes { broken.append("the tree has lost bytes") }

  let formatted = format(tree)
  let again = HAProxyTree.parse(
    file: SourceFile(id: FileID(0), name: "fuzz.cfg", bytes: formatted))
  if format(again) != formatted { broken.append("formatting twice differs from formatting once") }

  let lowered = Lowered(tree)
  broken += brokenInvariants(of: lowered, in: file, isYAML: false)
  guard !lowered.isRefused else { return broken }
  let relowered = Lowered(again)
  if relowered.isRefused {
    broken.append("formatting has made a file that is refused")
  } else if !relowered.configuration.means(theSameAs: lowered.configuration) {
    broken.append("formatting has changed the meaning")
  }
  return broken
}

/// What must hold for whatever was lowered.
func brokenInvariants(of lowered: Lowered, in file: SourceFile, isYAML: Bool) -> [String] {
  var broken: [String] = []
  var sources = SourceMap()
  sources.add(name: file.name, bytes: file.bytes)
  var options = LintOptions(profile: .all, yamlFiles: isYAML ? [FileID(0)] : [])
  options.honorsSuppressions = false
  let findings = Linter(configuration: lowered.configuration, sources: sources, options: options)
    .run(with: lowered.diagnostics)
  let end = UInt32(file.bytes.count)
  for finding in findings
  where finding.range.lower > finding.range.upper
    || finding.range.upper > end
  {
    broken.append("\(finding.rule) points outside of the file")
  }
  guard !lowered.isRefused else { return broken }
  for notation in Notation.allCases {
    let converted = convert(lowered.configuration, to: notation)
    guard let text = converted.text, converted.ledger.isLossless else { continue }
    let target = SourceFile(id: FileID(0), name: "converted", bytes: Array(text.utf8))
    let back =
      notation == .yaml
      ? Lowered(YAMLTree.parse(file: target)) : Lowered(HAProxyTree.parse(file: target))
    if back.isRefused {
      broken.append("the text converted to \(notation.rawValue) is refused")
    } else if !back.configuration.means(theSameAs: lowered.configuration) {
      broken.append("the conversion to \(notation.rawValue) has changed the meaning")
    }
  }
  return broken
}

extension Lowered {
  /// A file by itself, for the newest version, on a machine without any variable.
  init(_ tree: HAProxyTree) {
    var lowering = Lowering(target: .latest)
    lowering.add(tree)
    self = lowering.finish()
  }

  /// A file by itself, for the newest version, on a machine without any variable.
  init(_ tree: YAMLTree) {
    var lowering = Lowering(target: .latest)
    lowering.add(tree)
    self = lowering.finish()
  }
}
