internal import LintelDiagnostics
public import LintelIR
public import LintelSource

/// Writes the typed model as JSON for programs to read.
///
/// The shape is that of `Documentation/JSON.md`. What the model does not hold, `unmodelled`, is in
/// the ledger and the diagnostics as for any other notation.
public func convertToJSON(_ configuration: Configuration, sources: SourceMap) -> Converted {
  let (ledger, faults) = Ledger.review(configuration, for: nil)
  var text: String?
  if !faults.contains(where: \.fault.isRefusal) {
    var writer = ModelWriter(sources: sources)
    writer.write(configuration)
    text = String(decoding: writer.json.bytes, as: UTF8.self) + "\n"
  }
  return Converted(
    text: text, ledger: ledger,
    diagnostics: faults.map { $0.fault.diagnostic(at: $0.range) })
}

/// The version of the shape; it grows when a reader of the one before would fail.
let jsonVersion = 1
