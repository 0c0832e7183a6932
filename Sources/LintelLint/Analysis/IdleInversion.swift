internal import LintelIR
package import LintelSource

/// A frontend that closes idle connections before the other end stops using them.
package struct IdleInversion: Sendable {
  package var profile: PeerProfile
  package var range: SourceRange
  package var message: String

  /// How much longer than the other end the frontend must keep a connection, in seconds.
  private static let margin = 1.0

  /// The frontends of which a peer in `role` keeps connections longer.
  package static func all(in analysis: Analysis, _ role: Annotation.Role) -> [IdleInversion] {
    var inversions: [IdleInversion] = []
    for frontend in analysis.frontends where frontend.connectionMode.value != .close {
      let timer =
        frontend.mode.value == .http
        ? frontend.effectiveTimeout(.httpKeepAlive) : frontend.effectiveTimeout(.client)
      guard let kept = timer.value, let range = timer.setting.range else { continue }
      for peer in analysis.peers(role, of: frontend) {
        let profile = peer.profile
        guard let idle = profile.idleSeconds, idle >= Double(kept.milliseconds) / 1000 - margin
        else { continue }
        inversions.append(
          IdleInversion(
            profile: profile, range: range,
            message: """
              idle connections of \(frontend.described) end after \(kept); \(profile.title) keeps \
              them \(profile.idleTime)
              """))
      }
    }
    return inversions
  }
}
