internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource
public import LintelSyntax

extension Lowering {
  /// Reads the `setenv` lines of all files ahead, as HAProxy 3.1 and later do: they read the
  /// `global` sections once before everything else, so that a variable may be used above the line
  /// that sets it.
  ///
  /// To be called before any ``add(_:)-(HAProxyTree)``, with the trees in the order of the files.
  public mutating func discover(_ trees: [HAProxyTree]) {
    guard environment.release >= Version(3, 1), trees.contains(where: \.changesVariables) else {
      return
    }
    for tree in trees {
      var pass = DiscoveryPass(reader: HAProxyWordReader(tree: tree, environment: environment))
      pass.run()
      environment = pass.reader.environment
      discoveryFaults += pass.report.diagnostics
    }
    definePredefinedVariables()
  }
}

/// One pass over a file that looks at nothing but the variables.
private struct DiscoveryPass {
  var reader: HAProxyWordReader
  private(set) var report = Report()
  private var blocks = ConditionalBlocks()
  private var isGlobal = false

  init(reader: HAProxyWordReader) { self.reader = reader }

  mutating func run() {
    for line in reader.tree.lines where !line.flags.contains(.malformed) {
      switch line.kind {
      case .conditionIf, .conditionElif, .conditionElse, .conditionEndif:
        // What is malformed is reported when the line is read in earnest.
        try? blocks.apply(line, reader)
      case .section where blocks.isActive:
        let header = reader.words(of: line)
        isGlobal = header.first?.text == SectionKind.global.info.name
        reader.enterSection(header)
      case .directive where blocks.isActive && isGlobal:
        let words = reader.words(of: line)
        check(words)
        reader.environment.applyVariables(words)
      default: break
      }
    }
    reader.currentSection = nil
  }

  /// Reports a line that does not have its arguments yet, though it may have them once a variable
  /// is set further down.
  private mutating func check(_ words: [Word]) {
    guard let keyword = words.first, Environment.changesVariables(keyword.text.utf8) else { return }
    let arguments = words.dropFirst().prefix { $0.isUnresolved || !$0.text.isEmpty }
    guard !arguments.contains(where: \.isUnresolved) else { return }
    let range = keyword.range.union(words[words.count - 1].range)
    let count = arguments.count
    switch keyword.text {
    case "setenv", "presetenv":
      if count > 2 {
        report.error(
          .unexpectedArgument, "'\(keyword.text)' takes a name and one value", at: range)
      } else if count < 2 {
        report.error(
          .missingArgument, "'\(keyword.text)' needs a name and a value when it is first read",
          at: range, help: "HAProxy reads these lines ahead of all others")
      }
    case "unsetenv":
      if count < 1 { report.error(.missingArgument, "'unsetenv' needs a name", at: range) }
    default: break
    }
  }
}

extension HAProxyTree {
  /// Whether a `global` section that is not the first section changes variables: only then does it
  /// matter when it is read.
  fileprivate var changesVariables: Bool {
    sections.contains { section in
      guard section.keyword == .global else { return false }
      return section.body.contains { index in
        guard let word = words(of: lines[index]).first else { return false }
        return Environment.changesVariables(bytes(of: word))
      }
    }
  }
}
