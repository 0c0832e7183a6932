/// Placeholder.
enum LintelConvertPlaceholder {}
