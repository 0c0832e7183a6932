import LintelConvert
import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLowering
import LintelSource
import LintelSyntax
import LintelTestSupport
import Testing

@Suite("Conversion of real configurations")
struct CorpusConversionTests {
  @Test("every file survives the way through both notations", .enabled(if: !Corpus.files.isEmpty))
  func roundTrips() {
    var wholeFiles = 0
    for (name, bytes) in Corpus.files {
      let faults = roundTripFaults(lowerHAProxy(bytes: bytes))
      if faults.isEmpty { wholeFiles += 1 }
      let file = SourceFile(id: FileID(0), name: name, bytes: bytes)
      let isReadable = HAProxyTree.parse(file: file).diagnostics.allSatisfy { finding in
        finding.severity != .error || finding.rule == HAProxySyntaxRule.missingFinalNewline.rawValue
      }
      if isReadable { #expect(faults.isEmpty, "\(name): \(faults.prefix(5))") }
    }
    print("open corpus: \(wholeFiles) of \(Corpus.files.count) files convert as a whole")
  }

  @Test("the formatter keeps real files in YAML what they are", .enabled(if: !Corpus.files.isEmpty))
  func formatted() {
    for (name, bytes) in Corpus.files where bytes.count < 8_192 {
      let configuration = lowerHAProxy(bytes: bytes).configuration
      guard let yaml = convert(configuration, to: .yaml).text else { continue }
      // What people do to a file: blank lines between, blanks before comments.
      let loose = yaml.replacing("\n\n", with: "\n\n\n").replacing(" #", with: "   #")
      for text in [yaml, loose] {
        let once = formattedYAML(text)
        #expect(formattedYAML(once) == once, "\(name)")
        let again = lowerYAML(once).configuration
        #expect(again.means(theSameAs: configuration), "\(name)")
        #expect(again.outline == lowerYAML(text).configuration.outline, "\(name)")
      }
    }
  }
}
