/// The keys of `x-lintel`, which `AnnotationSetting` reads.
enum AnnotationSchema {
  private static let table = """
    role client upstream lb cdn origin server backend path
    time idle idle-timeout idle-conn-timeout keepalive keepalive-timeout keepalive-expiry
    time timeout-keepalive deadline timeout read-timeout response-timeout
    time response-header-timeout request-timeout max-execution-time async-timeout
    time service service-time latency
    count pool max-conns-per-host max-connections max-size pool-max-size idle-pool
    count max-idle-conns-per-host max-idle-connections retries total-retries max-retries
    count attempts max-attempts instances pods replicas concurrency limit-concurrency
    count max-threads max-request-workers max-children children max-clients
    count workers processes threads
    size memory
    word worker-class worker protocol note
    """

  /// Each key as it is suggested and without its hyphens, with what its value looks like.
  static let properties: [(key: String, value: SchemaValue)] = {
    var properties: [(key: String, value: SchemaValue)] = []
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for key in words.dropFirst() {
        let plain = key.filter { $0 != "-" }
        for name in key == plain ? [key] : [key, plain] {
          properties.append((name, value(of: words[0])))
        }
      }
    }
    return properties
  }()

  private static func value(of kind: String) -> SchemaValue {
    let pattern =
      switch kind {
      case "time": "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)?$"
      case "count": "^[0-9]+$"
      case "size": "^[0-9]+[kKmMgGtT]?[iI]?[bB]?$"
      default: "^[^()]+$"
      }
    return .object([("type", .texts(["string", "number"])), ("pattern", .text(pattern))])
  }
}
