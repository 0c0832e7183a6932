internal import LintelGrammar
internal import LintelIR
internal import LintelPlan
internal import LintelSource

extension Planner {
  /// Plans one server, or nil after an error.
  mutating func planServer(_ server: Server) -> Plan.ServerSlot? {
    guard let address = serverAddress(server.address) else { return nil }
    var slot = Plan.ServerSlot(name: builder.text(server.name.value), address: address)
    slot.origin = origins.add(server.range)
    if let weight = number(.weight, of: server, upTo: UInt16(256)) { slot.weight = weight }
    slot.maxConnections = number(.maxconn, of: server, upTo: UInt32.max) ?? 0
    // A negative number means no limit, which is the default.
    if let limit = server.argument(.poolMaxConn)?.integer, limit >= 0 {
      slot.maxIdle = UInt32(clamping: limit)
    }
    if let delay = server.argument(.poolPurgeDelay)?.duration {
      slot.idleMilliseconds = delay.milliseconds
    }
    if server.has(.backup) { slot.options.insert(.backup) }
    if isDisabled(server) { slot.options.insert(.disabled) }
    if server.has(.check) { slot.check = planCheck(server) }
    return slot
  }

  /// Of `disabled` and `enabled`, the one on the line itself counts more than a default.
  private func isDisabled(_ server: Server) -> Bool {
    guard let disabled = server.option(.disabled) else { return false }
    guard let enabled = server.option(.enabled) else { return true }
    if disabled.isExplicit != enabled.isExplicit { return disabled.isExplicit }
    return disabled.value.name.range.lower > enabled.value.name.range.lower
  }

  private mutating func planCheck(_ server: Server) -> Plan.Check {
    var check = Plan.Check()
    check.kind = .tcp
    if let interval = server.argument(.inter)?.duration { check.interval = interval.milliseconds }
    check.fastInterval = server.argument(.fastinter)?.duration?.milliseconds ?? 0
    check.downInterval = server.argument(.downinter)?.duration?.milliseconds ?? 0
    if let rise = number(.rise, of: server, upTo: UInt16.max) { check.rise = max(rise, 1) }
    if let fall = number(.fall, of: server, upTo: UInt16.max) { check.fall = max(fall, 1) }
    let port = number(.port, of: server, upTo: UInt16.max)
    if let argument = server.argument(.addr) {
      if let address = argument.address {
        let placed = Placed(address, at: argument.range)
        check.address = serverAddress(placed, port: port ?? server.address.value.port)
      } else {
        refuse("addr \(argument.text ?? "")", at: argument.range)
      }
    } else if let port {
      check.address = serverAddress(server.address, port: port)
    }
    return check
  }

  private mutating func number<Number: FixedWidthInteger>(
    _ option: ServerOptionID, of server: Server, upTo limit: Number
  ) -> Number? {
    guard let argument = server.argument(option), let value = argument.integer else { return nil }
    return checked(value, upTo: limit, of: option.info.name, at: argument.range)
  }
}
