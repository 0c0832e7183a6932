/// Placeholder.
enum LintelGrammarNotationPlaceholder {}
