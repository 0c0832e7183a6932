// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.

/// The keys of annotations.
package enum AnnotationKeys {
  /// One kind of value a line, with the keys that have it.
  package static let table = """
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
}
