package import LintelDiagnostics
internal import LintelIR
package import LintelSource

/// What a check has found, with the files that it is about.
package struct CheckReport: Sendable {
  package var findings: [Diagnostic]
  package private(set) var sources: SourceMap
  /// The files that were checked; the others are those that they refer to.
  package private(set) var inputs: Set<FileID>
  private var sectionPlaces: [(range: SourceRange, header: SourceRange)]

  /// Nothing, found nowhere.
  package init() {
    findings = []
    sources = SourceMap()
    inputs = []
    sectionPlaces = []
  }

  package init(_ findings: [Diagnostic], of loaded: LoadedConfiguration) {
    self.findings = findings
    sources = loaded.sources
    inputs = Set(zip(loaded.sources.files, loaded.inputs.notations).map { $0.0.id })
    sectionPlaces = loaded.configuration.sections.map { ($0.place.range, $0.headerPlace.range) }
  }

  package var sections: SectionIndex { SectionIndex(sectionPlaces) }

  /// Adds a file that a finding is to point into.
  package mutating func addReferenced(_ file: SourceFile) -> FileID {
    sources.add(name: file.name, bytes: file.bytes)
  }

  /// Puts the report of another configuration behind this one.
  package mutating func append(_ other: CheckReport) {
    let shift = UInt32(sources.files.count)
    for file in other.sources.files { sources.add(name: file.name, bytes: file.bytes) }
    inputs.formUnion(other.inputs.map { FileID($0.raw + shift) })
    sectionPlaces += other.sectionPlaces.map { ($0.range.moved(shift), $0.header.moved(shift)) }
    findings += other.findings.map { $0.moved(shift) }
  }
}

extension Diagnostic {
  fileprivate func moved(_ shift: UInt32) -> Diagnostic {
    var finding = self
    finding.range = range.moved(shift)
    finding.related = related.map {
      RelatedPlace(range: $0.range.moved(shift), message: $0.message)
    }
    finding.fix?.edits = (fix?.edits ?? []).map {
      TextEdit(range: $0.range.moved(shift), replacement: $0.replacement)
    }
    return finding
  }
}

extension SourceRange {
  /// The same bytes of a file whose number is larger.
  fileprivate func moved(_ shift: UInt32) -> SourceRange {
    SourceRange(file: FileID(file.raw + shift), lower: lower, upper: upper)
  }
}
