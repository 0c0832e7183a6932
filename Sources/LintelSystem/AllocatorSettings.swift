internal import CLinux

/// How the C library hands out memory in this process.
package enum AllocatorSettings {
  /// Suits a program that builds one large model, looks at it and ends: the heap grows by large
  /// steps instead of page by page.
  package static func preferThroughput() {
    _ = mallopt(M_TOP_PAD, 1 << 26)
  }
}
