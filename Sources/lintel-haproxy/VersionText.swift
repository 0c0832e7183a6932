internal import LintelCommand

/// What `-v` and `-vv` print, in the lines that scripts look for.
enum VersionText {
  static let release = "\(LintelVersion.compatibleRelease)-lintel-\(LintelVersion.current)"
  static let shortRelease = LintelVersion.compatibleRelease
  static let branch = LintelVersion.language

  static let short = "HAProxy version \(release) (lintel, compatible command line)"

  static let long = """
    \(short)
    Build options :
      TARGET  = linux-glibc

    Feature list : \(FeatureList.text)

    Default settings :
      bufsize = 16384, maxrewrite = 1024

    Available polling systems :
          epoll : pref=300,  test result OK
    Total: 1 (1 usable), will use epoll.

    Available multiplexer protocols :
             h1 : mode=HTTP  side=FE|BE
      <default> : mode=TCP   side=FE|BE

    Available services : none
    """

  static let usage = """
    Usage : haproxy [-f <file|directory>]* [options] [-- <file|directory>*]
            -f reads a file, or the *.cfg files of a directory
            -c checks the configuration and ends ; -V says that it is valid ; -q says nothing
            -cc evaluates a condition and ends
            -v, -vv print the version and what is built in ; -vq, -vqs, -vqb only the version
            -d, -db stay in the foreground ; -D goes to the background
            -W, -Ws run as one supervised process ; -Ws notifies the service manager
            -dW refuses to start after a warning
            -p writes the process number to a file ; -C changes the directory first
            -n limits the connections of the process ; -L names the local peer
    """
}

/// The build features, with the names of HAProxy's own list.
enum FeatureList {
  /// What the balancer really has: conditions and test suites ask before they use it.
  static let present: Set<String> = [
    "ACCEPT4", "EPOLL", "GETADDRINFO", "NETFILTER", "POLL", "PRCTL", "RT", "THREAD",
  ]

  private static let absent: Set<String> = [
    "51DEGREES", "BACKTRACE", "CPU_AFFINITY", "CRYPT_H", "DEVICEATLAS", "DL", "ENGINE", "KTLS",
    "LINUX_CAP", "LINUX_SPLICE", "LINUX_TPROXY", "LUA", "NS", "OPENSSL", "OPENSSL_AWSLC",
    "OPENSSL_WOLFSSL", "OT", "PCRE", "PCRE2", "PCRE2_JIT", "PCRE_JIT", "PROMEX", "QUIC",
    "QUIC_OPENSSL_COMPAT", "SHM_OPEN", "SLZ", "SSL", "STATIC_PCRE", "STATIC_PCRE2", "TFO",
    "THREAD_DUMP", "TPROXY", "TRACE", "WURFL", "ZLIB",
  ]

  static let text = present.union(absent).sorted()
    .map { (present.contains($0) ? "+" : "-") + $0 }.joined(separator: " ")
}
