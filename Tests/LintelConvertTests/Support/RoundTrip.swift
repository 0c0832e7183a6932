import LintelConvert
import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLowering
import LintelSource
import LintelSyntax

func lowerHAProxy(_ text: String, environment: Environment = Environment()) -> Lowered {
  var lowering = Lowering(target: .latest, environment: environment)
  lowering.add(
    HAProxyTree.parse(file: SourceFile(id: FileID(0), name: "test.cfg", text: text)))
  return lowering.finish()
}

func lowerYAML(_ text: String, environment: Environment = Environment()) -> Lowered {
  var lowering = Lowering(target: .latest, environment: environment)
  lowering.add(YAMLTree.parse(file: SourceFile(id: FileID(0), name: "test.yaml", text: text)))
  return lowering.finish()
}

extension Lowered {
  /// The errors as `line:column: message`.
  func errors(in text: String) -> [String] {
    let file = SourceFile(id: FileID(0), name: "test", text: text)
    return diagnostics.filter { $0.severity == .error }.map { finding in
      let place = file.position(at: finding.range.lower)
      let help = finding.help.map { " (\($0))" } ?? ""
      return "\(place.line):\(place.column): \(finding.message)\(help)"
    }
  }
}

extension Configuration {
  /// Every comment, sorted.
  var comments: [String] {
    sections.flatMap { section in
      (section.comments.texts + section.closing.texts)
        + section.directives.flatMap(\.comments.texts)
    }.sorted()
  }
}

extension Comments {
  var texts: [String] { (leading + [trailing]).compactMap(\.self) }
}

/// What is wrong with the journey of a configuration through both notations; empty is right.
func roundTripFaults(_ original: Lowered) -> [String] {
  let configuration = original.configuration
  guard let yaml = convert(configuration, to: .yaml).text else { return ["refused"] }
  let fromYAML = lowerYAML(yaml)
  var faults = fromYAML.errors(in: yaml).map { "yaml: \($0)" }
  if fromYAML.configuration.sections != configuration.canonicalSections {
    faults.append("yaml: not the same")
  }
  if fromYAML.configuration.canonicalSections != fromYAML.configuration.sections {
    faults.append("yaml: not canonical")
  }
  if fromYAML.configuration.comments != configuration.comments {
    faults.append("yaml: comments differ")
  }
  if convert(fromYAML.configuration, to: .yaml).text != yaml {
    faults.append("yaml: second text differs")
  }
  for (name, source) in [("direct", configuration), ("through yaml", fromYAML.configuration)] {
    guard let text = convert(source, to: .haproxy).text else { return faults + ["refused"] }
    let again = lowerHAProxy(text)
    faults += again.errors(in: text).map { "\(name): \($0)" }
    if again.configuration.sections != source.sections { faults.append("\(name): not the same") }
    if again.configuration.comments != source.comments { faults.append("\(name): comments differ") }
    if convert(again.configuration, to: .haproxy).text != text {
      faults.append("\(name): second text differs")
    }
    if convert(again.configuration, to: .yaml).text != yaml {
      faults.append("\(name): yaml text differs")
    }
  }
  return faults
}
