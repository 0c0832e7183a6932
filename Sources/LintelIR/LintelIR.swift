/// Placeholder.
enum LintelIRPlaceholder {}
