internal import LintelHTTP
internal import LintelPlan
internal import LintelSystem

/// Streams of one worker that wait for a place at a server of one pool, in order of arrival.
struct StreamQueue {
  var first = Connection.none
  var last = Connection.none
  var count: UInt32 = 0
}

extension Worker where K: ~Copyable {
  /// Puts a stream at the end of its pool's queue.
  mutating func enqueue(_ stream: UInt32) {
    let pool = streams[stream].pool
    streams[stream].state = .queued
    streams[stream].previous = queues[Int(pool)].last
    streams[stream].next = Connection.none
    if queues[Int(pool)].last == Connection.none {
      queues[Int(pool)].first = stream
    } else {
      streams[queues[Int(pool)].last].next = stream
    }
    queues[Int(pool)].last = stream
    queues[Int(pool)].count += 1
    shared.poolQueued.add(pool, 1)
    let timeouts = plan.pools[Int(pool)].timeouts
    setDeadline(
      streams[stream].client, after: timeouts.queue != 0 ? timeouts.queue : timeouts.connect)
  }

  /// Takes a stream out of its pool's queue.
  mutating func dequeue(_ stream: UInt32) {
    let pool = Int(streams[stream].pool)
    let next = streams[stream].next
    let previous = streams[stream].previous
    if previous == Connection.none {
      queues[pool].first = next
    } else {
      streams[previous].next = next
    }
    if next == Connection.none {
      queues[pool].last = previous
    } else {
      streams[next].previous = previous
    }
    queues[pool].count -= 1
    shared.poolQueued.add(UInt32(pool), -1)
    streams[stream].state = .connecting
  }

  /// A session has ended at a server: somebody who waits may take its place.
  mutating func serverPlaceReleased(_ slot: UInt32, pool: UInt32) {
    guard shared.poolQueued.load(pool) > 0 else { return }
    if queues[Int(pool)].first == Connection.none {
      // Those who wait belong to another thread.
      shared.wakeAll()
    } else {
      queueTurn.append(pool)
    }
  }

  /// Serves queues that a released place was noted for.
  mutating func serveQueues() {
    while let pool = queueTurn.popLast() { serveQueue(pool) }
  }

  mutating func serveAllQueues() {
    for pool in plan.pools.indices where queues[pool].count > 0 { serveQueue(UInt32(pool)) }
  }

  private mutating func serveQueue(_ pool: UInt32) {
    while true {
      let stream = queues[Int(pool)].first
      guard stream != Connection.none else { return }
      switch chooseServer(stream) {
      case .server(let slot):
        dequeue(stream)
        assign(stream, to: slot)
      case .full, .none: return
      }
    }
  }
}
