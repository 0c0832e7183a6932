/// Placeholder.
enum LintelLoweringPlaceholder {}
