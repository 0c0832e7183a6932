/// Numbers of ports, kept as the ranges in which they are written: one `bind` line may name all.
package struct PortSet {
  /// In order, without overlap.
  private let ranges: [ClosedRange<Int>]

  package init(_ ranges: [ClosedRange<Int>]) {
    var merged: [ClosedRange<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }

  package func contains(_ port: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = low + (high - low) / 2
      if ranges[middle].upperBound < port { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(port)
  }
}
