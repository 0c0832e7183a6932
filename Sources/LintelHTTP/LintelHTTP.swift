/// Placeholder.
enum LintelHTTPPlaceholder {}
