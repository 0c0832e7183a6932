internal import LintelGrammar

/// What decides the meaning of a word besides its place in the line.
struct MatchContext {
  var section: SectionKind
  var target: Version
}
