internal import Glibc

/// The absolute path without symbolic links of something that exists, or nil where it does not.
///
/// The corresponding C function is `realpath`.
public func canonicalPath(_ path: String) -> String? {
  guard let resolved = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}
