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
  /// Every line and every comment, without blanks at its end, in the order in which a file has
  /// them.
  var outline: [String] { lines.map { $0.replacing(/[ \t]+$/, with: "") } }

  private var lines: [String] {
    var result: [String] = []
    func add(_ line: String, _ comments: Comments) {
      result += comments.leading.compactMap { $0.map { "#\($0)" } }
      result.append(line + (comments.trailing.map { " #\($0)" } ?? ""))
    }
    for line in preamble { add(line.text, line.comments) }
    for section in sections {
      let words = [section.name, section.from].compactMap(\.self) + section.extra
      add("\(section.kind.info.name) \(words.haproxyLine)", section.comments)
      for item in section.items {
        switch item {
        case .directive(let directive):
          let prefix = directive.prefix == .none ? "" : "\(directive.prefix) "
          let keyword = directive.keyword.info.name
          add("\(prefix)\(keyword) \(directive.words.haproxyLine)", directive.comments)
        case .verbatim(let line): add(line.text, line.comments)
        }
      }
      result += section.closing.leading.compactMap { $0.map { "#\($0)" } }
    }
    return result + closing.leading.compactMap { $0.map { "#\($0)" } }
  }
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
  let outline = configuration.outline
  func compare(_ name: String, _ one: Configuration) {
    if !one.means(theSameAs: configuration) { faults.append("\(name): not the same") }
    let other = one.outline
    guard other != outline else { return }
    let differing = zip(outline, other).first { $0 != $1 }
    faults.append("\(name): another order or comment: \(differing ?? ("", ""))")
  }
  compare("yaml", fromYAML.configuration)
  if fromYAML.mistakes.count > original.mistakes.count {
    faults += fromYAML.errors(in: yaml).map { "yaml: \($0)" }
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
    compare(name, again.configuration)
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
