internal import LintelDiagnostics
public import LintelPlan

extension Plan {
  /// The plan as one JSON object, for programs.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.member("process") { json in
        json.object { json in
          json.member("maxConnections", Int(process.maxConnections))
          json.member("threads", Int(process.threads))
          json.member("bufferSize", Int(process.bufferSize))
        }
      }
      json.member("listeners") { $0.array(listeners, write) }
      json.member("frontends") { $0.array(frontends, write) }
      json.member("pools") { $0.array(pools, write) }
    }
    return writer.bytes + [0x0A]
  }

  private func write(_ json: inout JSONWriter, _ listener: Listener) {
    json.object { json in
      json.member("address", describe(listener.address))
      json.member("frontend", text(frontends[listener.frontend.position].name))
    }
  }

  private func write(_ json: inout JSONWriter, _ frontend: Frontend) {
    json.object { json in
      json.member("name", text(frontend.name))
      json.member("mode", "\(frontend.mode)")
      json.member("connectionMode", "\(frontend.connectionMode)")
      json.member("maxConnections", Int(frontend.maxConnections))
      json.member("timeouts") { json in
        json.object { json in
          json.member("client", Int(frontend.timeouts.client))
          json.member("http-request", Int(frontend.timeouts.httpRequest))
          json.member("http-keep-alive", Int(frontend.timeouts.httpKeepAlive))
          json.member("client-fin", Int(frontend.timeouts.clientFin))
        }
      }
      json.member("routes") { json in
        json.array(Array(routes[frontend.routes.indices])) { json, route in
          json.object { json in
            json.member("pool", text(pools[route.pool.position].name))
            if let condition = route.condition { json.member("condition", describe(condition)) }
          }
        }
      }
      if let pool = frontend.defaultPool {
        json.member("defaultPool", text(pools[pool.position].name))
      }
    }
  }

  private func write(_ json: inout JSONWriter, _ pool: Pool) {
    json.object { json in
      json.member("name", text(pool.name))
      json.member("mode", "\(pool.mode)")
      json.member("balance", pool.choice.keyword)
      json.member("connectionMode", "\(pool.connectionMode)")
      json.member("reuse", "\(pool.reuse)")
      json.member("retries", Int(pool.retries))
      json.member("timeouts") { json in
        json.object { json in
          json.member("connect", Int(pool.timeouts.connect))
          json.member("server", Int(pool.timeouts.server))
          json.member("queue", Int(pool.timeouts.queue))
          json.member("check", Int(pool.timeouts.check))
          json.member("tunnel", Int(pool.timeouts.tunnel))
          json.member("server-fin", Int(pool.timeouts.serverFin))
        }
      }
      json.member("servers") { $0.array(Array(servers[pool.servers.indices]), write) }
    }
  }

  private func write(_ json: inout JSONWriter, _ server: ServerSlot) {
    json.object { json in
      json.member("name", text(server.name))
      json.member("address", describe(server.address))
      json.member("weight", Int(server.weight))
      json.member("maxConnections", Int(server.maxConnections))
      json.member("isBackup", server.options.contains(.backup))
      json.member("isDisabled", server.options.contains(.disabled))
      json.member("isChecked", server.check.kind != .none)
    }
  }
}
