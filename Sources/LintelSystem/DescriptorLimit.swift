internal import Glibc

/// How many files the process may have open.
public enum DescriptorLimit {
  /// Raises the limit to what the system allows, and returns it.
  ///
  /// - Parameter ceiling: Where the system knows no limit, this one does.
  public static func raise(ceiling: Int) -> Int {
    var limit = rlimit()
    let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    guard unsafe getrlimit(resource, &limit) == 0 else { return 1_024 }
    let wanted = min(limit.rlim_max, rlim_t(ceiling))
    if limit.rlim_cur < wanted {
      limit.rlim_cur = wanted
      _ = unsafe setrlimit(resource, &limit)
    }
    return Int(clamping: min(limit.rlim_cur, rlim_t(ceiling)))
  }
}
