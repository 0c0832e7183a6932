/// Placeholder.
enum LintelSyntaxPlaceholder {}
