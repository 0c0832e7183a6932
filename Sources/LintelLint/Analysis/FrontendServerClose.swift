internal import LintelGrammar
internal import LintelIR

/// The `option http-server-close` of a frontend that acts on backends which do not ask for it.
struct FrontendServerClose {
  var option: Directive
  var affected: [Proxy]
}

extension Analysis {
  /// One for each frontend that states the option itself and has more than one backend.
  var closesOfAllBackends: [FrontendServerClose] {
    proxies.enumerated().compactMap { index, frontend in
      // Stated in `defaults` it is a policy for the whole file.
      guard frontend.kind == .frontend, frontend.mode.value == .http,
        case .explicit(let option)? = frontend.setting(.optionHttpServerClose),
        frontend.connectionMode.value == .serverClose
      else { return nil }
      let isDynamic = routes.dynamicFrontends.contains(index)
      let targets =
        isDynamic
        ? backends.filter { $0.mode.value == .http }
        : routes.backends(of: index).map { proxies[$0] }
      let affected = targets.filter { $0.connectionMode.value == .keepAlive }
      guard targets.count > 1, !affected.isEmpty else { return nil }
      return FrontendServerClose(option: option.value, affected: affected)
    }
  }
}
