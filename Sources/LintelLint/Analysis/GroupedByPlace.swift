package import LintelIR
internal import LintelSource

/// Values grouped by the directive that is the reason for each, in the order of arrival: a line in
/// `defaults` is reported once, whatever the number of proxies that inherit it.
package struct GroupedByPlace<Value> {
  package private(set) var groups: [(directive: Directive, values: [Value])] = []
  private var positions: [SourceRange: Int] = [:]

  package init() {}

  package mutating func add(_ value: Value, at directive: Directive) {
    if let position = positions[directive.range] {
      groups[position].values.append(value)
    } else {
      positions[directive.range] = groups.count
      groups.append((directive, [value]))
    }
  }
}

extension Proxy {
  /// The proxy as a message names it: `backend 'app'`.
  package var described: String { "\(kind.keyword) '\(name.value)'" }
}

extension [Proxy] {
  /// The proxies as a message names them: `frontends 'web' and 'api'`.
  package var described: String {
    guard let first else { return "no proxy" }
    guard count > 1 else { return first.described }
    let kinds = Set(map(\.kind.keyword))
    let word = kinds.count == 1 ? "\(first.kind.keyword)s" : "proxies"
    let shown = prefix(3).map { "'\($0.name.value)'" }
    if count > 3 { return "\(word) \(shown.joined(separator: ", ")) and \(count - 3) more" }
    return "\(word) \(shown.dropLast().joined(separator: ", ")) and \(shown[shown.count - 1])"
  }
}
