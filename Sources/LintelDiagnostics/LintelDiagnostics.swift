/// Placeholder.
enum LintelDiagnosticsPlaceholder {}
