/// Placeholder.
enum LintelGrammarPlaceholder {}
