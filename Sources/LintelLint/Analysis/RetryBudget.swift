internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// How long it may take until a request has an answer, or none, if servers keep silent.
struct RetryBudget {
  /// Milliseconds.
  var total: UInt64
  /// The line that makes it that long.
  var place: SourceRange
  /// Whether somebody has stated more than the time of one attempt.
  private(set) var isChosen: Bool
  /// The share of that line, in milliseconds.
  private var greatest: UInt64

  private static let usualRetries = 3
  private static let mostRetries = 1000

  /// Nil where the time is not known, or beyond all bounds.
  init?(of backend: Proxy) {
    let connect = backend.timeout(.connect)
    guard let each = connect.value, let line = connect.range else { return nil }
    let retries = backend.setting(.retries)
    let count = retries?.value.words.first.flatMap { Int($0.text) } ?? Self.usualRetries
    let attempts = UInt64(min(max(count, 0), Self.mostRetries) + 1)
    let hasMore = !connect.isExplicit && retries?.isExplicit == true && count > Self.usualRetries
    total = UInt64(each.milliseconds) * attempts
    greatest = total
    place = hasMore ? retries?.range ?? line : line
    isChosen = retries != nil || backend.timeout(.queue).range != nil
    if backend.servers.contains(where: { $0.connectionLimit > 0 }) {
      let queue = backend.timeout(.queue)
      add(UInt64(queue.value?.milliseconds ?? each.milliseconds), at: queue.range)
    }
    let retryOn = backend.setting(.retryOn)
    let repeatsSilence = retryOn?.value.words.contains {
      $0.text == "response-timeout" || $0.text == "all-retryable-errors"
    }
    if repeatsSilence == true, let server = backend.timeout(.server).value {
      isChosen = true
      add(UInt64(server.milliseconds) * attempts, at: retryOn?.range)
    }
    guard total < TimeSpan.limit else { return nil }
  }

  private mutating func add(_ milliseconds: UInt64, at line: SourceRange?) {
    total += milliseconds
    guard milliseconds > greatest, let line else { return }
    (greatest, place) = (milliseconds, line)
  }

  var span: TimeSpan { .init(milliseconds: UInt32(total)) }
  var seconds: Double { Double(total) / 1000 }
}
