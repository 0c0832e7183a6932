internal import LintelCommand
internal import LintelLowering

/// `-cc`: the condition of an `.if` line, as an exit status.
enum ConditionTask {
  /// Zero for true, one for false, two for a condition that cannot be evaluated.
  static func evaluate(_ expression: String) -> Int32 {
    var environment = Environment.ofThisProcess()
    environment.features = FeatureList.present
    do throws(ConditionalError) {
      return try evaluateConditional(expression, in: environment) ? 0 : 1
    } catch {
      StartupLog().alert("Failed to evaluate condition: \(error.message)")
      return 2
    }
  }
}
