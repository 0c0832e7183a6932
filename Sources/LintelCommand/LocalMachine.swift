package import LintelMachine
internal import LintelSystem

/// The machine that this process runs on, or one whose file system stands in a folder of it.
package struct LocalMachine: Machine {
  /// Where absolute paths start; empty for the machine itself.
  private let root: String

  /// - Parameter root: A folder that is the other machine's `/`, such as an unpacked image.
  package init(root: String? = nil) {
    let root = root ?? ""
    self.root = root.hasSuffix("/") ? String(root.dropLast()) : root
    limitHostLookups()
  }

  package func read(_ path: String) -> Result<[UInt8], MachineFailure> {
    do throws(FileError) {
      return .success(try readFile(at: place(of: path), limit: InputFiles.byteLimit))
    } catch {
      return .failure(MachineFailure(error))
    }
  }

  package func isDirectory(_ path: String) -> Bool {
    (try? fileKind(at: place(of: path))) == .directory
  }

  package func names(in directory: String) -> Result<[String], MachineFailure> {
    do throws(FileError) {
      return .success(try namesInDirectory(at: place(of: directory)))
    } catch {
      return .failure(MachineFailure(error))
    }
  }

  package func hasUser(_ name: String) -> Bool {
    root.isEmpty ? userExists(name) : hasAccount(name, in: "/etc/passwd")
  }

  package func hasGroup(_ name: String) -> Bool {
    root.isEmpty ? groupExists(name) : hasAccount(name, in: "/etc/group")
  }

  package func resolve(_ host: String) -> NameResolution {
    switch lookUpHost(host) {
    case .success(let addresses): addresses.isEmpty ? .unknown : .resolved
    case .failure(.unknown): .unknown
    case .failure(.noAnswer): .timedOut
    }
  }

  /// A relative path is taken from the root of another machine, and else from where we are.
  private func place(of path: String) -> String {
    root.isEmpty ? path : path.hasPrefix("/") ? root + path : "\(root)/\(path)"
  }

  private func hasAccount(_ name: String, in file: String) -> Bool {
    guard case .success(let bytes) = read(file) else { return false }
    return bytes.split(separator: UInt8(ascii: "\n")).contains { line in
      line.prefix { $0 != UInt8(ascii: ":") }.elementsEqual(name.utf8)
    }
  }
}

extension MachineFailure {
  fileprivate init(_ error: FileError) {
    self.init(error == .missing ? .missing : .unreadable, reason: error.reason)
  }
}
