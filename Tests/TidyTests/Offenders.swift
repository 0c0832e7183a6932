import Testing

/// Fails once, with every place that breaks a rule, so that one run shows the whole work.
func expectNone(
  _ offenders: [String],
  _ rule: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard !offenders.isEmpty else { return }
  let listed = offenders.sorted().joined(separator: "\n  ")
  let comment = Comment(rawValue: "\(rule); \(offenders.count) offend:\n  \(listed)")
  Issue.record(comment, sourceLocation: sourceLocation)
}

/// `Sources/X/Y.swift:12`, which an editor can open.
func place(_ file: TrackedFile, _ line: Int) -> String { "\(file.path):\(line)" }
