/// Placeholder.
enum LintelSourcePlaceholder {}
