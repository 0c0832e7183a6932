/// Placeholder.
enum LintelPlannerPlaceholder {}
