/// Placeholder.
enum LintelEnginePlaceholder {}
