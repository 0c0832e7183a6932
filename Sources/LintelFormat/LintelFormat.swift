/// Placeholder.
enum LintelFormatPlaceholder {}
