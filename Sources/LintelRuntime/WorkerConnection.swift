internal import LintelSystem

/// Closing, timing and sending, the same for clients and servers.
extension Worker where K: ~Copyable {
  /// What became of bytes that were to be sent.
  enum Delivery {
    /// The kernel has taken all of them.
    case sent
    /// Some wait in the connection's buffer.
    case pending
    case failed
  }

  /// Returns a row to the table. Its descriptor is closed already.
  mutating func free(_ slot: UInt32) {
    timers.disarm(slot)
    giveInput(slot)
    giveOutput(slot)
    connections[slot].role = .free
    connections[slot].generation = 0
    connections.remove(slot)
  }

  /// Gives the buffer of unread bytes back to the pool.
  mutating func giveInput(_ slot: UInt32) {
    var buffer = connections[slot].input
    guard buffer.capacity > 0 else { return }
    buffers.give(&buffer)
    connections[slot].input = buffer
  }

  /// Gives the buffer of unsent bytes back to the pool.
  mutating func giveOutput(_ slot: UInt32) {
    var buffer = connections[slot].output
    guard buffer.capacity > 0 else { return }
    buffers.give(&buffer)
    connections[slot].output = buffer
  }

  mutating func closeClient(_ slot: UInt32, isAbrupt: Bool = false) {
    let row = connections[slot]
    kernel.close(row.descriptor, isAbrupt: isAbrupt)
    if row.attached != Connection.none { closeServer(row.attached) }
    releasePlace(row.owner)
    clientCount -= 1
    // A client that waits to be accepted may have the place at once.
    resumeAt = 0
    free(slot)
  }

  mutating func closeServer(_ slot: UInt32, isAbrupt: Bool = false) {
    if connections[slot].phase == .idle, connections[slot].stream == Connection.none {
      unlinkIdle(slot)
    }
    kernel.close(connections[slot].descriptor, isAbrupt: isAbrupt)
    free(slot)
  }

  // MARK: - Time

  /// Sets the deadline of a connection; zero milliseconds means none.
  ///
  /// A later deadline is only written down: the wheel finds it when the earlier one comes, so that
  /// a busy connection does not move from bucket to bucket.
  mutating func setDeadline(_ slot: UInt32, after milliseconds: UInt32) {
    guard milliseconds != 0 else {
      connections[slot].deadline = .max
      return
    }
    let deadline = now + Int64(milliseconds)
    connections[slot].deadline = deadline
    if let armed = timers.expiry(of: slot), armed <= deadline { return }
    timers.arm(slot, at: deadline)
  }

  mutating func clearDeadline(_ slot: UInt32) { connections[slot].deadline = .max }

  // MARK: - Sending

  /// Sends bytes, or keeps what the kernel does not take.
  mutating func send(
    _ bytes: UnsafeRawBufferPointer, on slot: UInt32, isMoreComing: Bool = false
  ) -> Delivery {
    guard bytes.count > 0 else { return connections[slot].output.isEmpty ? .sent : .pending }
    var taken = 0
    if connections[slot].output.isEmpty, connections[slot].flags.contains(.canWrite) {
      let outcome = unsafe kernel.send(
        connections[slot].descriptor, from: bytes, isMoreComing: isMoreComing)
      if outcome.isFailure, !outcome.isBlocked {
        connections[slot].flags.insert(.hangup)
        return .failed
      }
      taken = outcome.isBlocked ? 0 : outcome.raw
      if taken == bytes.count { return .sent }
      connections[slot].flags.remove(.canWrite)
    }
    let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[taken...])
    // Nobody reads for a connection that has bytes pending, so a full buffer cannot happen twice.
    var output = connections[slot].output
    let fits = unsafe buffers.append(rest, to: &output)
    connections[slot].output = output
    guard fits else { return .failed }
    return .pending
  }

  /// Sends what waits in the connection's buffer.
  mutating func flush(_ slot: UInt32) -> Delivery {
    guard !connections[slot].output.isEmpty else { return .sent }
    guard connections[slot].flags.contains(.canWrite) else {
      return connections[slot].flags.contains(.hangup) ? .failed : .pending
    }
    let count = connections[slot].output.count
    let outcome = unsafe kernel.send(
      connections[slot].descriptor, from: connections[slot].output.bytes, isMoreComing: false)
    if outcome.isFailure, !outcome.isBlocked { return .failed }
    let taken = outcome.isBlocked ? 0 : outcome.raw
    connections[slot].output.drop(taken)
    if taken == count {
      giveOutput(slot)
      return .sent
    }
    connections[slot].flags.remove(.canWrite)
    return .pending
  }

  // MARK: - Receiving

  /// What a read brought; the bytes begin at ``headroom`` of the inbox.
  enum Arrival {
    case bytes(Int)
    case nothing
    case ended
    case failed
  }

  /// Reads into the inbox, behind what the connection had kept.
  ///
  /// Kept bytes stay where they are unless new ones come, so `nothing` changes nothing.
  ///
  /// - Parameter limit: Kept and new bytes together.
  mutating func receive(_ slot: UInt32, atMost limit: Int = Worker.readMax) -> Arrival {
    let held = connections[slot].input.count
    let room = limit - held
    guard room > 0 else { return .failed }
    let memory = unsafe inbox.bytes(from: Self.headroom + held, count: room)
    let outcome = unsafe kernel.receive(connections[slot].descriptor, into: memory)
    if outcome.isFailure {
      guard outcome.isBlocked else {
        connections[slot].flags.insert(.hangup)
        return .failed
      }
      connections[slot].flags.remove(.canRead)
      return .nothing
    }
    if outcome.raw == 0 {
      connections[slot].flags.insert(.readEnded)
      return .ended
    }
    // A short read means that the socket is empty, and the next bytes raise an event; the end of
    // the stream has raised its own already.
    if outcome.raw < room, !connections[slot].flags.contains(.readHangup) {
      connections[slot].flags.remove(.canRead)
    }
    if held > 0 { unstash(slot) }
    return .bytes(held + outcome.raw)
  }

  /// Moves kept bytes to the front of the inbox.
  mutating func unstash(_ slot: UInt32) {
    let count = connections[slot].input.count
    unsafe inbox.bytes(from: Self.headroom, count: count).copyMemory(
      from: connections[slot].input.bytes)
    giveInput(slot)
  }

  /// Keeps bytes of the inbox for later.
  mutating func stash(from offset: Int, count: Int, at slot: UInt32) {
    guard count > 0 else { return }
    let rest = unsafe inbox.bytes(from: Self.headroom + offset, count: count).readOnly
    var input = connections[slot].input
    let fits = unsafe buffers.append(rest, to: &input)
    connections[slot].input = input
    precondition(fits, "a read is larger than a buffer")
  }
}
