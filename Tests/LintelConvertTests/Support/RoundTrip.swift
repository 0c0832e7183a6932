import LintelConvert
import LintelDiagnostics
import LintelFormat
import LintelGrammar
import LintelIR
import LintelLowering
import LintelSource
import LintelSyntax

func lowerHAProxy(_ text: String, environment: Environment = Environment()) -> Lowered {
  lowerHAProxy(bytes: Array(text.utf8), environment: environment)
}

func lowerHAProxy(bytes: [UInt8], environment: Environment = Environment()) -> Lowered {
  var lowering = Lowering(target: .latest, environment: environment)
  lowering.add(
    HAProxyTree.parse(file: SourceFile(id: FileID(0), name: "test.cfg", bytes: bytes)))
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

  /// What makes HAProxy refuse the file, whatever the place and the order.
  var mistakes: [String] {
    diagnostics.filter { $0.severity == .error }.map(\.rule).sorted()
  }
}

extension Configuration {
  /// Every comment, sorted.
  var comments: [String] {
    let lines = preamble + sections.flatMap(\.verbatim)
    let ofSections = sections.flatMap { section in
      section.comments.texts + section.closing.texts
        + section.directives.flatMap(\.comments.texts)
    }
    return (ofSections + lines.flatMap(\.comments.texts)).sorted()
  }
}

extension Comments {
  var texts: [String] { (leading + [trailing]).compactMap(\.self) }
}

/// What is wrong with the journey of a configuration through both notations; empty is right.
///
/// A file with mistakes has to have the same ones afterwards.
func roundTripFaults(
  _ original: Lowered, environment: Environment = Environment()
) -> [String] {
  let configuration = original.configuration
  guard let yaml = convert(configuration, to: .yaml).text else { return ["refused"] }
  let fromYAML = lowerYAML(yaml, environment: environment)
  var faults: [String] = []
  func compare(_ name: String, _ one: Configuration, _ sections: [Section]) {
    if one.sections != sections { faults.append("\(name): not the same") }
    if one.preamble != configuration.preamble { faults.append("\(name): preamble differs") }
    if one.comments != configuration.comments { faults.append("\(name): comments differ") }
  }
  compare("yaml", fromYAML.configuration, configuration.canonicalSections)
  if fromYAML.mistakes.count > original.mistakes.count {
    faults += fromYAML.errors(in: yaml).map { "yaml: \($0)" }
  }
  if fromYAML.configuration.canonicalSections != fromYAML.configuration.sections {
    faults.append("yaml: not canonical")
  }
  if convert(fromYAML.configuration, to: .yaml).text != yaml {
    faults.append("yaml: second text differs")
  }
  for (name, source) in [("direct", configuration), ("through yaml", fromYAML.configuration)] {
    guard let text = convert(source, to: .haproxy).text else { return faults + ["refused"] }
    let again = lowerHAProxy(text, environment: environment)
    if again.mistakes.count > original.mistakes.count {
      faults += again.errors(in: text).map { "\(name): \($0)" }
    }
    compare(name, again.configuration, source.sections)
    if convert(again.configuration, to: .haproxy).text != text {
      faults.append("\(name): second text differs")
    }
    if convert(again.configuration, to: .yaml).text != yaml {
      faults.append("\(name): yaml text differs")
    }
  }
  return faults
}

/// The text as `lintel fmt` writes it.
func formattedYAML(_ text: String) -> String {
  let file = SourceFile(id: FileID(0), name: "test.yaml", text: text)
  return String(decoding: format(YAMLTree.parse(file: file)), as: UTF8.self)
}
