internal import LintelDiagnostics

/// The names that misspelt ones may mean. Each search looks at every name, so a file that is wrong
/// throughout gets no more of them than a reader would read.
struct Suggestions {
  private var remaining = 20_000

  mutating func help<Names: Collection<String>>(
    for name: String, among names: @autoclosure () -> Names
  ) -> String? {
    guard remaining > 0 else { return nil }
    let names = names()
    remaining -= names.count
    // A name may exist and not be visible here.
    guard !names.contains(name) else { return nil }
    return didYouMean(name, among: names.sorted()).map { "did you mean '\($0)'?" }
  }
}
