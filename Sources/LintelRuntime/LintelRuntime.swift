/// Placeholder.
enum LintelRuntimePlaceholder {}
