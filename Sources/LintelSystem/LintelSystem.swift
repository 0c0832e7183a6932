/// Placeholder.
enum LintelSystemPlaceholder {}
