// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Sections of the grammar, in the order of their names.
public enum SectionKind: UInt16, GrammarID {
  case acme
  case backend
  case cache
  case crtStore
  case defaults
  case fcgiApp
  case frontend
  case global
  case healthcheck
  case httpErrors
  case listen
  case logForward
  case logProfile
  case mailers
  case namespaceList
  case peers
  case program
  case resolvers
  case ring
  case traces
  case userlist

  public static let count = 21
  public static let table = PackedTable(
    text: SectionKindData.text, rows: SectionKindData.rows, slots: SectionKindData.slots)
}

private enum SectionKindData {
  static let rows: [UInt32] = [
    0, 40452, 0, 0, 50,
    158, 37127, 0, 0, 0,
    303, 19205, 0, 0, 0,
    378, 31753, 0, 0, 48,
    502, 61448, 0, 0, 0,
    742, 23816, 0, 0, 33,
    835, 40712, 0, 0, 0,
    994, 22022, 0, 0, 0,
    1080, 24075, 0, 0, 52,
    1174, 26891, 0, 0, 0,
    1279, 32774, 0, 0, 0,
    1407, 27659, 0, 0, 0,
    1515, 29195, 0, 0, 49,
    1629, 20999, 0, 0, 0,
    1711, 21774, 0, 0, 0,
    1796, 27909, 0, 0, 0,
    1905, 29959, 0, 0, 3354912,
    2022, 31753, 0, 0, 0,
    2146, 31236, 0, 0, 0,
    2268, 23046, 0, 0, 49,
    2358, 27144, 0, 0, 0,
  ]

  static let slots: [UInt16] = [
    0, 9, 13, 0, 0, 0, 0, 0, 0, 15, 0, 17, 0, 0, 16, 2,
    6, 18, 0, 0, 0, 0, 0, 5, 10, 0, 0, 0, 4, 0, 14, 0,
    0, 0, 0, 0, 0, 3, 11, 20, 0, 0, 0, 19, 0, 0, 8, 1,
    21, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 7, 0, 0,
  ]

  static let text = ##"""
acme
A <name:name>
D An account at a certificate authority that issues certificates by the ACME protocol.
C expose-experimental-directives
O acme letsencrypt
backend
A <name:name> [ from <base:defaults> ]
D A set of servers and the way requests are sent to them.
O backend app
F backend	expected a name
cache
A <name:name>
D A store in memory for small responses.
O cache small
crt-store
A [ <name:name> ]
D Certificates that are loaded under a name, with their keys and related files.
O crt-store web
defaults
A [ <name:name> ] [ from <base:defaults> ]
D Settings that the proxies below it start with, up to the next one; a proxy may also name the one it wants with `from`.
C defaults base
O defaults
O defaults web
O defaults web from base
fcgi-app
A <name:name>
D How requests are presented to a FastCGI application.
O fcgi-app php
frontend
A <name:name> [ from <base:defaults> ]
D Accepts connections and decides which backend serves each of them.
O frontend www
F frontend	expected a name
global
A 
D Settings of the whole process. Several of these sections add up.
O global
healthcheck
A <name:name>
D A health check that several backends can share.
O healthcheck web
http-errors
A <name:name>
D A named group of error responses that proxies can import.
O http-errors site
listen
A <name:name> [ from <base:defaults> ]
D A frontend and a backend in one section.
O listen smtp
F listen	expected a name
log-forward
A <name:name>
D Receives log messages over the network and passes them on.
O log-forward syslog
log-profile
A <name:name>
D Log formats by processing step, which a `log` line can refer to.
O log-profile custom
mailers
A <name:name>
D Mail servers that alerts were sent through.
O mailers ops
namespace_list
A 
D Network namespaces that addresses may refer to.
O namespace_list
peers
A <name:name>
D The processes that share the contents of stick tables with each other.
O peers cluster
program
A <name:name>
I a service of the init system
D A command that the master process started beside its workers.
resolvers
A <name:name>
D Name servers and how long their answers are believed, for resolution at run time.
O resolvers dns
ring
A <name:name>
D A circular buffer of log lines that is kept in memory and may be forwarded to servers.
O ring buffer
traces
A 
D Which events of the process are traced, how verbosely, and where to.
O traces
userlist
A <name:name>
D Users, passwords and groups that authentication rules refer to.
O userlist staff

"""##
}
