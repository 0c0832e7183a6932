/// Placeholder.
enum LintelLintPlaceholder {}
