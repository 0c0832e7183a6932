// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Keywords of the grammar, in the order of their names.
public enum KeywordID: UInt16, GrammarID {
  case acl
  case balance
  case bind
  case daemon
  case defaultServer
  case defaultBackend
  case group
  case httpAfterResponse
  case httpRequest
  case httpResponse
  case log
  case logInGlobal
  case maxconn
  case maxconnInGlobal
  case mode
  case nbthread
  case optionDontlognull
  case optionForwardfor
  case optionHttpKeepAlive
  case optionHttpServerClose
  case optionHttpchk
  case optionHttpclose
  case optionHttplog
  case optionRedispatch
  case optionTcplog
  case retries
  case server
  case tcpRequestConnection
  case tcpRequestContent
  case tcpRequestInspectDelay
  case tcpRequestSession
  case tcpResponseContent
  case timeoutCheck
  case timeoutClient
  case timeoutClientFin
  case timeoutConnect
  case timeoutHttpKeepAlive
  case timeoutHttpRequest
  case timeoutQueue
  case timeoutServer
  case timeoutServerFin
  case timeoutTunnel
  case useBackend
  case user

  public static let count = 44
  public static let table = PackedTable(
    text: KeywordIDData.text, rows: KeywordIDData.rows, slots: KeywordIDData.slots)
}

private enum KeywordIDData {
  static let rows: [UInt32] = [
    0, 51203, 1106, 256, 0,
    200, 185095, 1042, 0, 0,
    923, 55300, 1088, 256, 0,
    1139, 16134, 128, 1024, 0,
    1202, 37646, 1042, 256, 0,
    1349, 42255, 1104, 0, 0,
    1514, 23813, 128, 0, 0,
    1607, 56851, 1106, 258, 34,
    1829, 50444, 1106, 258, 0,
    2026, 39693, 1106, 258, 0,
    2181, 110851, 35922, 1280, 0,
    2614, 108547, 128, 256, 0,
    3038, 46087, 1104, 0, 0,
    3218, 37639, 128, 0, 0,
    3365, 55300, 1106, 0, 0,
    3581, 30728, 128, 0, 0,
    3701, 35602, 1104, 1024, 0,
    3840, 76305, 1106, 1026, 0,
    4138, 39702, 1106, 1026, 0,
    4293, 43800, 1106, 1026, 0,
    4464, 49678, 1042, 1024, 0,
    4658, 45840, 1106, 1026, 0,
    4837, 37646, 1104, 1024, 0,
    4984, 48657, 1042, 1024, 0,
    5174, 24077, 1104, 1024, 0,
    5268, 37127, 1042, 0, 0,
    5413, 52742, 1026, 256, 0,
    5619, 53270, 1104, 256, 0,
    5827, 49171, 1106, 256, 0,
    6019, 58137, 1106, 0, 0,
    6246, 45331, 1104, 256, 0,
    6423, 43284, 1042, 256, 0,
    6592, 47373, 1042, 0, 0,
    6777, 50446, 1104, 0, 0,
    6974, 52498, 1104, 0, 0,
    7179, 57359, 1042, 0, 0,
    7403, 57623, 1106, 0, 0,
    7628, 49684, 1106, 0, 0,
    7822, 45325, 1042, 0, 0,
    7999, 50446, 1042, 0, 0,
    8196, 52498, 1042, 0, 0,
    8401, 46094, 1042, 0, 0,
    8581, 65803, 1088, 256, 0,
    8838, 23044, 128, 0, 0,
  ]

  static let slots: [UInt16] = [
    28, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 36, 0,
    0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 41, 0, 0, 0, 0,
    0, 0, 30, 1, 24, 42, 0, 0, 0, 0, 0, 13, 14, 20, 3, 5,
    0, 0, 0, 0, 0, 4, 26, 10, 35, 39, 0, 0, 21, 0, 0, 0,
    22, 33, 17, 25, 18, 40, 0, 0, 0, 9, 32, 0, 0, 29, 19, 0,
    0, 11, 12, 27, 0, 0, 0, 0, 0, 0, 0, 43, 0, 0, 23, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0,
    0, 6, 44, 0, 31, 0, 8, 34, 0, 0, 37, 0, 0, 16, 0, 0,
  ]

  static let text = ##"""
acl
A <name:name> <criterion:criterion>
Y acl
D Names a test for use in conditions. Statements of one name add up: any of them may match.
O acl is_api path_beg /api/
F acl is_api	expected a criterion
balance
A ( roundrobin | static-rr | leastconn | first | source | log-hash <expression:expression> | log-sticky )
A ( random | random( <draws:integer:1,> ) )
A uri [ len <length:integer:0,> ] [ depth <depth:integer:0,> ] [ whole ] [ path-only ]
A url_param <name:word> [ check_post <bytes:integer:0,> ]
A hdr( <name:header-name> ) [ use_domain_only ]
A ( rdp-cookie | rdp-cookie( <name:word> ) )
A hash <expression:expression>
Y balance
B roundrobin
D How a server is chosen for a request that is not bound to one by a cookie or a stick table.
O balance roundrobin
O balance hdr(host) use_domain_only
O balance uri depth 3
F balance	expected an algorithm
F balance rounddrobin	unknown algorithm; did you mean 'roundrobin'?
bind
A <address:bind-address> <options:bind-options>
Y bind
D An address, or several separated by commas, to accept connections on.
O bind *:8080
O bind 127.0.0.1:8080,:::8081 accept-proxy
F bind	expected an address
daemon
Y daemon
D Goes to the background after start.
O daemon
default-server
A <options:server-options>
Y default-server
D Options that the servers below it start with.
O default-server inter 3s rise 2 fall 3
default_backend
A <backend:backend>
Y default_backend
D The backend for what no `use_backend` rule takes.
O default_backend app
F default_backend	expected a backend
group
A <group:word>
Y group
D The group the process runs under after start.
O group nogroup
http-after-response
A <action:action:http-after-response> ?
Y http-after-response
D Applies an action to all responses, those that the proxy makes itself included.
C mode http
O http-after-response set-header X-Via lintel
http-request
A <action:action:http-request> ?
Y http-request
D Applies an action to requests that the condition matches.
C mode http
O http-request set-header X-Forwarded-Proto https if { ssl_fc }
http-response
A <action:action:http-response> ?
Y http-response
D Applies an action to responses of servers.
C mode http
O http-response del-header Server
log
A global
A <target:log-target> [ len <bytes:integer:80,> ] [ format <format:choice:rfc3164,rfc5424,priority,short,timed,iso,raw,local> ] [ sample <ranges:word> ] [ profile <profile:log-profile> ] <facility:facility> [ <level:log-level> ] [ <minimum:log-level> ]
Y log
D A target for the log lines of the proxy, or `global` for those of the `global` section.
O log global
O log 127.0.0.1:514 local0 notice
F log	expected a target
log
A <target:log-target> [ len <bytes:integer:80,> ] [ format <format:choice:rfc3164,rfc5424,priority,short,timed,iso,raw,local> ] [ sample <ranges:word> ] [ profile <profile:log-profile> ] <facility:facility> [ <level:log-level> ] [ <minimum:log-level> ]
Y log
D A target for log lines; proxies refer to all of them with `log global`.
O log 127.0.0.1:514 local0
O log stdout format raw local0 info
F log	expected a target
maxconn
A <connections:integer:0,>
Y maxconn
D How many connections the frontend serves at a time; more wait in the system's queue.
O maxconn 2000
F maxconn many	expected a number
maxconn
A <connections:integer:0,>
Y maxconn
D How many connections the process serves at a time.
O maxconn 20000
F maxconn many	expected a number
mode
A <mode:choice:tcp,http,log,spop,haterm>
Y mode
B tcp
D The protocol the proxy speaks. In `http` every request is analysed; in `tcp` bytes are relayed.
O mode http
F mode htpp	unknown mode; did you mean 'http'?
nbthread
A <threads:integer:1,>
Y nbthread
D How many threads serve connections.
O nbthread 4
F nbthread 0	out of range
option dontlognull
Y option.dontlognull
D Does not log connections on which nothing was sent.
O option dontlognull
O no option dontlognull
option forwardfor
A [ except <network:cidr> ] [ header <name:header-name> ] [ if-none ]
Y option.forwardfor
D Adds the client's address to requests in a header, `X-Forwarded-For` unless told otherwise.
C mode http
O option forwardfor
O option forwardfor except 127.0.0.0/8 header X-Real-IP if-none
option http-keep-alive
Y option.http-keep-alive
D Keeps both connections open between requests, which is the default.
C mode http
O option http-keep-alive
option http-server-close
Y option.http-server-close
D Closes the server connection after each response and keeps the client's open.
C mode http
O option http-server-close
option httpchk
A 
A <uri:word>
A <method:method> <uri:word> [ <version:word> ]
Y option.httpchk
D Checks the health of servers with HTTP requests.
O option httpchk
O option httpchk GET /healthz
option httpclose
Y option.httpclose
D Closes the connection after each response; in a frontend that of the client, in a backend that of the server.
C mode http
O option httpclose
option httplog
A [ clf ]
Y option.httplog
D Logs requests in the HTTP format, or with `clf` in the Common Log Format.
C mode http
O option httplog
option redispatch
A [ <interval:integer> ]
Y option.redispatch
D Lets a request go to another server when the one it is bound to cannot be reached.
O option redispatch
O option redispatch 2
option tcplog
A [ clf ]
Y option.tcplog
D Logs connections in the TCP format.
O option tcplog
retries
A <count:integer:0,>
Y retries
B 3
D How often a failed connection to a server is tried again.
O retries 3
F retries x	expected a number
server
A <name:name> <address:server-address> <options:server-options>
Y servers
D A server that the backend may send requests to.
O server s1 127.0.0.1:8080 check weight 10
F server s1	expected an address
tcp-request connection
A <action:action:tcp-request-connection> ?
Y tcp-request.connection
D Applies an action to a connection as soon as it is accepted.
O tcp-request connection reject if { src 10.0.0.0/8 }
tcp-request content
A <action:action:tcp-request-content> ?
Y tcp-request.content
D Applies an action to the first bytes of a request.
O tcp-request content accept if { req.ssl_hello_type 1 }
tcp-request inspect-delay
A <time:duration>
Y tcp-request.inspect-delay
D How long `tcp-request content` rules may wait for the bytes they look at.
O tcp-request inspect-delay 5s
F tcp-request inspect-delay	expected a duration
tcp-request session
A <action:action:tcp-request-session> ?
Y tcp-request.session
D Applies an action once the handshakes of a connection are done.
O tcp-request session accept
tcp-response content
A <action:action:tcp-response-content> ?
Y tcp-response.content
D Applies an action to the first bytes of a response.
O tcp-response content accept
timeout check
A <time:duration>
Y timeout.check
D How long a health check may take to answer once its connection is established.
O timeout check 10s
F timeout check	expected a duration
timeout client
A <time:duration>
Y timeout.client
D How long a client may stay silent while it is expected to send or to acknowledge data.
O timeout client 30s
F timeout client	expected a duration
timeout client-fin
A <time:duration>
Y timeout.client-fin
D How long to wait for the client's last data once the other direction is closed.
O timeout client-fin 5s
F timeout client-fin	expected a duration
timeout connect
A <time:duration>
Y timeout.connect
D How long to wait for a server to accept a connection.
O timeout connect 5s
O timeout connect 5000
F timeout connect	expected a duration
F timeout connect 5x	unknown unit
timeout http-keep-alive
A <time:duration>
Y timeout.http-keep-alive
D How long an idle client connection is kept while waiting for the next request.
O timeout http-keep-alive 10s
F timeout http-keep-alive	expected a duration
timeout http-request
A <time:duration>
Y timeout.http-request
D How long a client may take to send a complete request head.
O timeout http-request 10s
F timeout http-request	expected a duration
timeout queue
A <time:duration>
Y timeout.queue
D How long a request may wait in the queue for a free server connection.
O timeout queue 30s
F timeout queue	expected a duration
timeout server
A <time:duration>
Y timeout.server
D How long a server may stay silent while it is expected to send or to acknowledge data.
O timeout server 30s
F timeout server	expected a duration
timeout server-fin
A <time:duration>
Y timeout.server-fin
D How long to wait for the server's last data once the other direction is closed.
O timeout server-fin 5s
F timeout server-fin	expected a duration
timeout tunnel
A <time:duration>
Y timeout.tunnel
D How long both sides of a tunnel, such as a WebSocket, may stay silent.
O timeout tunnel 1h
F timeout tunnel	expected a duration
use_backend
A <backend:logformat> ?
Y use_backend
D Sends what the condition matches to a backend; the name may be a log format that is evaluated for each request. The first rule that matches wins.
O use_backend app if TRUE
F use_backend	expected a backend
user
A <user:word>
Y user
D The account the process runs under after start.
O user nobody

"""##
}
