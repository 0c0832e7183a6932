package import LintelPlan
package import LintelPlanner
package import LintelRuntime
internal import LintelSource
internal import LintelSystem

/// Serves a plan until a signal ends it: the part that both command lines share.
package struct Serving {
  /// Where the balancer could not start, in words and as a place in the source.
  package enum Failure: Error {
    case startup(StartupError)
    case pidFile(path: String, reason: String)
    case privileges(String)
    case background
  }

  package var plan: Plan
  package var launch: LaunchSettings
  /// True where the process is to leave the terminal.
  package var detaches: Bool

  package init(plan: Plan, launch: LaunchSettings, detaches: Bool) {
    self.plan = plan
    self.launch = launch
    self.detaches = detaches
  }

  /// - Parameter onReady: Called when all listeners are open and privileges are dropped.
  /// - Returns: The exit status of the process.
  package func run(onReady: ([BoundListener]) -> Void) throws(Failure) -> Int32 {
    var daemon: Daemon?
    if detaches {
      guard let detached = Daemon.detach() else { throw .background }
      daemon = consume detached
    }
    var failure: Failure?
    let balancer = Balancer(plan: plan)
    let status: Int32
    do throws(StartupError) {
      status = try balancer.run { bound in
        failure = settle()
        guard failure == nil else { return balancer.stop(.now) }
        onReady(bound)
        daemon.take()?.becomeReady()
      }
    } catch {
      throw .startup(error)
    }
    if let failure { throw failure }
    return status
  }

  /// Writes the pid file and drops privileges; the file comes first, because it may lie outside
  /// the new root.
  private func settle() -> Failure? {
    if let path = launch.pidFile {
      let line = Array("\(processIdentifier)\n".utf8)
      do throws(FileError) {
        try replaceFile(at: path, with: line)
      } catch {
        return .pidFile(path: path, reason: error.reason)
      }
    }
    let privileges = Privileges(user: launch.user, group: launch.group, root: launch.chroot)
    do throws(Privileges.Failure) {
      try privileges.drop()
    } catch {
      return .privileges(error.reason)
    }
    return nil
  }
}

extension Serving.Failure {
  /// What went wrong, without a place.
  package var message: String {
    switch self {
    case .startup(let error): error.description
    case .pidFile(let path, let reason): "cannot write the pid file '\(path)': \(reason)"
    case .privileges(let reason): "cannot drop privileges: \(reason)"
    case .background: "cannot start a process in the background"
    }
  }

  /// The number by which the plan knows the place of the mistake; zero for none.
  package var origin: UInt32 {
    if case .startup(let error) = self { error.origin } else { 0 }
  }
}
