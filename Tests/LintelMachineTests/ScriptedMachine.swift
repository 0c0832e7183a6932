import LintelMachine

/// A machine that has what a test gives it.
struct ScriptedMachine: Machine {
  var files: [String: String] = [:]
  var directories: [String: [String]] = [:]
  var users: Set<String> = []
  var groups: Set<String> = []
  var hosts: [String: NameResolution] = [:]

  func read(_ path: String) -> Result<[UInt8], MachineFailure> {
    guard let text = files[path] else {
      return .failure(MachineFailure(.missing, reason: "no such file or directory"))
    }
    return .success(Array(text.utf8))
  }

  func isDirectory(_ path: String) -> Bool { directories[path] != nil }

  func names(in directory: String) -> Result<[String], MachineFailure> {
    directories[directory].map { .success($0) }
      ?? .failure(MachineFailure(.missing, reason: "no such file or directory"))
  }

  func hasUser(_ name: String) -> Bool { users.contains(name) }
  func hasGroup(_ name: String) -> Bool { groups.contains(name) }
  func resolve(_ host: String) -> NameResolution { hosts[host] ?? .unknown }
}
