internal import LintelIR

extension Proxy {
  /// True where the servers listen on the ports of mail, directories, queues and databases.
  var portsAreOfOthers: Bool {
    let others: Set<UInt16> = [
      25, 110, 143, 389, 465, 587, 636, 993, 995, 1433, 1521, 1883, 3306, 5432, 5433, 5672, 6379,
      6432, 8883, 9042, 9092, 11211, 26379, 27017,
    ]
    return !servers.isEmpty
      && servers.allSatisfy { $0.address.value.port.map(others.contains) ?? false }
  }
}
