public import LintelDiagnostics
internal import LintelGrammar
public import LintelIR
internal import LintelSource

/// Addresses with the port 0, which HAProxy does not bind.
///
/// The balancer takes any free port in its place, so that this is no mistake where a configuration
/// is run.
public enum PortZeroCheck {
  public static func faults(of configuration: Configuration) -> [Diagnostic] {
    var report = Report()
    for proxy in configuration.proxies where proxy.kind.acceptsClients {
      for address in proxy.binds.lazy.flatMap(\.addresses) where hasPortZero(address.value) {
        refuse(address.range, into: &report)
      }
    }
    for section in configuration.sections where !section.kind.isProxy {
      for directive in section.directives {
        switch directive.keyword {
        case .bind, .dgramBind, .statsSocket: check(directive, into: &report)
        default: break
        }
      }
    }
    return report.diagnostics
  }

  private static func check(_ directive: Directive, into report: inout Report) {
    for argument in directive.arguments {
      guard case .address(let address, _) = argument.value, hasPortZero(address) else { continue }
      refuse(argument.range, into: &report)
    }
  }

  private static func hasPortZero(_ address: Address) -> Bool {
    switch address.ports {
    case .one(0), .range(0, _): true
    default: false
    }
  }

  private static func refuse(_ range: SourceRange, into report: inout Report) {
    report.error(
      .invalidValue, "port 0 cannot be bound", at: range,
      help: "`lintel run` takes any free port for it, HAProxy none")
  }
}
