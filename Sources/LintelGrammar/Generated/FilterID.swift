// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Filters of the grammar, in the order of their names.
public enum FilterID: UInt16, GrammarID {
  case bwlimIn
  case bwlimOut
  case cache
  case compReq
  case compRes
  case compression
  case fcgiApp
  case lua
  case opentelemetry
  case opentracing
  case spoe
  case trace

  public static let count = 12
  public static let table = PackedTable(
    text: FilterIDData.text, rows: FilterIDData.rows, slots: FilterIDData.slots)
}

private enum FilterIDData {
  static let rows: [UInt32] = [
    0, 70920, 1106, 0, 39,
    277, 70665, 1106, 0, 39,
    553, 25093, 1106, 0, 25,
    651, 12808, 1106, 0, 52,
    701, 13064, 1106, 0, 52,
    752, 23051, 1106, 0, 13312,
    842, 36616, 1026, 0, 33,
    985, 28677, 1106, 0, 0,
    1097, 50189, 1106, 0, 52,
    1293, 53771, 1106, 0, 13092,
    1503, 56324, 1106, 0, 23,
    1723, 37125, 1106, 0, 0,
  ]

  static let slots: [UInt16] = [
    0, 2, 0, 0, 9, 3, 0, 0, 0, 0, 0, 0, 0, 10, 12, 0,
    7, 0, 0, 4, 1, 6, 8, 0, 0, 5, 11, 0, 0, 0, 0, 0,
  ]

  static let text = ##"""
bwlim-in
A <name:name> [ default-limit <limit:size> ] [ default-period <period:duration> ] [ limit <bytes:size> ] [ key <key:expression> ] [ table <table:table> ] [ min-size <minimum:size> ]
D Limits the rate of uploads.
O filter bwlim-in up default-limit 1m default-period 1s
bwlim-out
A <name:name> [ default-limit <limit:size> ] [ default-period <period:duration> ] [ limit <bytes:size> ] [ key <key:expression> ] [ table <table:table> ] [ min-size <minimum:size> ]
D Limits the rate of downloads.
O filter bwlim-out down limit 10m key src table tab
cache
A <cache:cache>
D Looks responses up in a cache and stores them there.
O filter cache small
comp-req
D Compresses requests.
O filter comp-req
comp-res
D Compresses responses.
O filter comp-res
compression
I comp-req and comp-res
D Compresses in both directions.
O filter compression
fcgi-app
A <application:fcgi-app>
D Translates messages for a FastCGI application.
C server s1 127.0.0.1:9000 proto fcgi
O filter fcgi-app php
lua.*
A <argument:rest>
N LUA
D A filter that a script has registered.
O filter lua.audit
K no script is loaded
opentelemetry
A [ id <id:word> ] config <file:file>
D Reports to a tracing system.
O filter opentelemetry config /etc/lb/otel.conf
K the reference refuses it unless it is built with OpenTelemetry
opentracing
A [ id <id:word> ] config <file:file>
I opentelemetry
N OT
D Reported to a tracing system.
O filter opentracing config /etc/lb/ot.conf
K the reference refuses it unless it is built with OpenTracing
spoe
A [ engine <engine:word> ] config <file:file>
D Sends facts to an agent outside the process and uses its answers.
O filter spoe engine waf config /etc/lb/spoe.conf
K the reference reads the file, which is not there
trace
A [ name <name:word> ] [ random-forwarding ] [ hexdump ] [ quiet ]
D Shows what passes through, for developers.
O filter trace name before

"""##
}
