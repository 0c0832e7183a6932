/// Placeholder.
enum LintelPlanPlaceholder {}
