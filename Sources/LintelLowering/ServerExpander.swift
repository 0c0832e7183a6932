internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Turns the `server` and `server-template` lines of a section into servers, each with the
/// `default-server` options stated before it.
struct ServerExpander {
  /// A template that asks for more servers than this is cut: HAProxy's own identifiers end there.
  static let templateLimit = 65_536

  private var defaults: ServerDefaults

  init(inherited: ServerDefaults) { self.defaults = inherited }

  /// Takes in the next line of the section.
  mutating func add(_ directive: Directive, to servers: inout [Server]) {
    switch directive.keyword {
    case .defaultServer: defaults = defaults.adding(directive.serverOptions)
    case .server:
      if let server = server(directive) { servers.append(server) }
    case .serverTemplate: servers += template(directive)
    default: break
    }
  }

  private func server(_ directive: Directive) -> Server? {
    guard let name = directive.arguments.first?.word, let address = address(of: directive) else {
      return nil
    }
    return Server(
      name: Placed(name.text, at: name.range), address: address, directive: directive,
      defaults: defaults)
  }

  private func template(_ directive: Directive) -> [Server] {
    guard directive.arguments.count >= 3, let prefix = directive.arguments[0].word,
      let count = directive.arguments[1].text, let address = address(of: directive),
      let numbers = numbers(count)
    else { return [] }
    return numbers.map { number in
      Server(
        name: Placed("\(prefix.text)\(number)", at: prefix.range), address: address,
        directive: directive, defaults: defaults)
    }
  }

  /// `5` counts from one to five, `2-5` from two to five.
  private func numbers(_ text: String) -> ClosedRange<Int>? {
    let parts = text.split(separator: "-")
    guard let last = parts.last.flatMap({ Int($0) }), last < Self.templateLimit else { return nil }
    guard parts.count == 2 else { return last >= 1 ? 1...last : nil }
    guard let first = Int(parts[0]), first >= 0, first <= last else { return nil }
    return first...last
  }

  private func address(of directive: Directive) -> Placed<Address>? {
    let arguments = directive.arguments
    for index in arguments.indices {
      switch arguments[index].value {
      case .address(let address, _): return Placed(address, at: arguments[index].range)
      case .unresolved(let word) where arguments[index].name != "name":
        // The references in the text stand for whatever the machine puts there.
        let text = word.template ?? word.text
        let address = try? parseAddress(text, port: .optional)
        return Placed(address ?? Address(host: .name(text), ports: .none), at: word.range)
      default: continue
      }
    }
    return nil
  }
}
