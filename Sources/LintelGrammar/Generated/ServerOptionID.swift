// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Server options of the grammar, in the order of their names.
public enum ServerOptionID: UInt16, GrammarID {
  case addr
  case agentAddr
  case agentCheck
  case agentInter
  case agentPort
  case agentSend
  case allow0rtt
  case alpn
  case backup
  case caFile
  case cc
  case check
  case checkAlpn
  case checkPoolConnName
  case checkProto
  case checkReusePool
  case checkSendProxy
  case checkSni
  case checkSniAuto
  case checkSsl
  case checkViaSocks4
  case ciphers
  case ciphersuites
  case clientSigalgs
  case cookie
  case crlFile
  case crt
  case curves
  case disabled
  case downinter
  case enabled
  case errorLimit
  case fall
  case fastinter
  case forceSslv3
  case forceTlsv10
  case forceTlsv11
  case forceTlsv12
  case forceTlsv13
  case guid
  case hashKey
  case healthcheck
  case id
  case idlePing
  case initAddr
  case initState
  case inter
  case ktls
  case logBufsize
  case logProto
  case maxReuse
  case maxconn
  case maxqueue
  case minconn
  case namespace
  case noSslv3
  case noTlsv10
  case noTlsv11
  case noTlsv12
  case noTlsv13
  case noVerifyhost
  case nonStick
  case npn
  case observe
  case onError
  case onMarkedDown
  case onMarkedUp
  case poolConnName
  case poolLowConn
  case poolMaxConn
  case poolPurgeDelay
  case port
  case proto
  case proxyV2Options
  case quicCcAlgo
  case redir
  case renegotiate
  case resolveNet
  case resolveOpts
  case resolvePrefer
  case resolvers
  case rise
  case sendProxy
  case sendProxyV2
  case sendProxyV2Ssl
  case sendProxyV2SslCn
  case setProxyV2TlvFmt
  case shard
  case sigalgs
  case slowstart
  case sni
  case sniAuto
  case socks4
  case source
  case ssl
  case sslMaxVer
  case sslMinVer
  case sslReuse
  case stick
  case strictMaxconn
  case tcpMd5sig
  case tcpUt
  case tfo
  case tlsTickets
  case track
  case usesrc
  case verify
  case verifyhost
  case weight
  case ws

  public static let count = 110
  public static let table = PackedTable(
    text: ServerOptionIDData.text, rows: ServerOptionIDData.rows, slots: ServerOptionIDData.slots)
}

private enum ServerOptionIDData {
  static let rows: [UInt32] = [
    0, 19716, 0, 0, 0,
    77, 22538, 0, 0, 0,
    165, 17419, 0, 1024, 0,
    233, 15883, 0, 0, 0,
    295, 12810, 0, 0, 0,
    345, 15370, 0, 0, 0,
    405, 13578, 0, 0, 0,
    458, 22532, 0, 0, 0,
    546, 16134, 0, 1024, 0,
    609, 23559, 0, 0, 0,
    701, 23298, 0, 0, 51,
    792, 10501, 0, 1024, 0,
    833, 19722, 0, 0, 0,
    910, 25876, 0, 0, 0,
    1011, 22283, 0, 0, 0,
    1098, 15376, 0, 1024, 0,
    1158, 17168, 0, 1024, 0,
    1225, 18953, 0, 0, 0,
    1299, 16142, 0, 1024, 0,
    1362, 10249, 0, 1024, 0,
    1402, 16656, 0, 0, 0,
    1467, 20743, 0, 0, 0,
    1548, 14860, 0, 0, 0,
    1606, 26126, 0, 0, 0,
    1708, 22790, 0, 0, 0,
    1797, 18440, 0, 0, 0,
    1869, 15619, 0, 0, 0,
    1930, 16646, 0, 0, 0,
    1995, 11528, 0, 0, 0,
    2040, 20233, 0, 0, 0,
    2119, 17159, 0, 0, 0,
    2186, 20747, 0, 0, 0,
    2267, 18948, 0, 0, 0,
    2341, 19977, 0, 0, 0,
    2419, 7947, 0, 0, 0,
    2450, 8716, 0, 0, 0,
    2484, 8716, 0, 0, 0,
    2518, 8716, 0, 0, 0,
    2552, 8716, 0, 0, 0,
    2586, 14852, 0, 0, 0,
    2644, 25352, 0, 0, 0,
    2743, 21003, 0, 0, 52,
    2825, 15618, 0, 0, 0,
    2886, 23561, 0, 0, 0,
    2978, 23561, 0, 0, 0,
    3070, 28426, 0, 0, 0,
    3181, 14597, 0, 0, 0,
    3238, 13316, 0, 0, 0,
    3290, 21003, 0, 0, 0,
    3372, 19721, 0, 0, 0,
    3449, 20745, 0, 0, 0,
    3530, 27911, 0, 0, 0,
    3639, 27400, 0, 0, 0,
    3746, 23815, 0, 0, 0,
    3839, 16649, 0, 0, 0,
    3904, 7944, 0, 0, 0,
    3935, 8713, 0, 0, 0,
    3969, 8713, 0, 0, 0,
    4003, 8713, 0, 0, 0,
    4037, 8713, 0, 0, 0,
    4071, 18189, 0, 0, 0,
    4142, 14089, 0, 0, 0,
    4197, 18947, 0, 0, 0,
    4271, 18951, 0, 0, 0,
    4345, 32264, 0, 0, 0,
    4471, 26894, 0, 0, 0,
    4576, 32524, 0, 0, 0,
    4703, 20750, 0, 0, 0,
    4784, 28941, 0, 0, 0,
    4897, 24077, 0, 0, 0,
    4991, 19472, 0, 0, 0,
    5067, 15620, 0, 0, 0,
    5128, 16645, 0, 0, 0,
    5193, 27152, 0, 0, 0,
    5299, 22540, 0, 0, 0,
    5387, 22021, 0, 0, 0,
    5473, 10251, 0, 1024, 0,
    5513, 18443, 0, 0, 0,
    5585, 18956, 0, 0, 0,
    5659, 21262, 0, 0, 0,
    5742, 24073, 0, 0, 0,
    5836, 18692, 0, 0, 0,
    5909, 13834, 0, 1024, 0,
    5963, 14605, 0, 1024, 0,
    6020, 19473, 0, 1024, 0,
    6096, 25876, 0, 1024, 0,
    6197, 27668, 0, 256, 0,
    6305, 20997, 0, 0, 0,
    6387, 17159, 0, 0, 0,
    6454, 24073, 0, 0, 0,
    6548, 23555, 0, 0, 0,
    6640, 15112, 0, 1024, 0,
    6699, 18694, 0, 0, 0,
    6772, 29190, 0, 0, 0,
    6886, 7683, 0, 1024, 0,
    6916, 24587, 0, 0, 0,
    7012, 24331, 0, 0, 0,
    7107, 8713, 0, 1024, 0,
    7141, 20997, 0, 0, 0,
    7223, 14094, 0, 0, 0,
    7278, 15882, 0, 0, 51,
    7340, 18182, 0, 0, 0,
    7411, 9219, 0, 1024, 0,
    7447, 9227, 0, 1024, 0,
    7483, 24069, 0, 0, 0,
    7577, 18438, 0, 0, 0,
    7649, 21766, 0, 0, 0,
    7734, 19722, 0, 0, 0,
    7811, 22790, 0, 0, 0,
    7900, 18434, 0, 0, 0,
  ]

  static let slots: [UInt16] = [
    35, 38, 42, 0, 0, 4, 26, 29, 63, 45, 0, 0, 40, 0, 21, 0,
    81, 0, 5, 0, 0, 0, 0, 65, 91, 0, 58, 0, 51, 0, 96, 0,
    0, 0, 0, 11, 107, 28, 0, 76, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 56, 108, 0, 84, 0, 0, 105, 0, 0, 0,
    20, 0, 0, 48, 90, 0, 0, 12, 37, 99, 0, 0, 86, 78, 0, 0,
    103, 0, 0, 0, 80, 24, 100, 34, 0, 0, 8, 0, 0, 0, 0, 23,
    33, 69, 83, 0, 75, 70, 0, 67, 0, 47, 19, 0, 0, 0, 39, 46,
    0, 92, 1, 0, 53, 0, 0, 0, 0, 0, 0, 0, 27, 0, 0, 0,
    0, 0, 106, 0, 0, 17, 61, 59, 0, 0, 0, 0, 77, 62, 0, 0,
    98, 89, 93, 3, 0, 0, 18, 0, 0, 0, 10, 0, 0, 95, 31, 110,
    55, 0, 66, 104, 0, 0, 72, 32, 87, 102, 50, 52, 0, 57, 0, 7,
    0, 73, 44, 85, 97, 0, 0, 0, 0, 109, 0, 22, 0, 0, 101, 25,
    0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 88, 68, 0, 0, 0,
    0, 54, 0, 41, 0, 13, 0, 0, 49, 30, 94, 36, 0, 0, 0, 9,
    43, 64, 71, 6, 14, 74, 82, 0, 79, 0, 0, 16, 0, 0, 2, 0,
    0, 0, 0, 0, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ]

  static let text = ##"""
addr
A <address:source-address>
D The address that health checks connect to.
agent-addr
A <address:word>
D The address of the agent that reports the server's state.
agent-check
D Asks an agent on the server for its state and weight.
agent-inter
A <time:duration>
D The interval of agent checks.
agent-port
A <port:port>
D The port of the agent.
agent-send
A <text:text>
D What is sent to the agent first.
allow-0rtt
D Sends TLS 1.3 early data to the server.
alpn
A <protocols:word>
D Protocols that TLS offers to the server, separated by commas.
backup
D Uses the server only when all others are unavailable.
ca-file
A <file:file>
D The authorities against which the server's certificate is verified.
cc
A <algorithm:word>
D The TCP congestion control algorithm of connections to the server.
check
D Checks the health of the server.
check-alpn
A <protocols:word>
D Protocols that health checks over TLS offer.
check-pool-conn-name
A <name:text>
D The name under which health checks look for an idle connection.
check-proto
A <name:word>
D The protocol that health checks speak without negotiation.
check-reuse-pool
D Lets health checks use idle connections.
check-send-proxy
D Sends a PROXY protocol header on health checks.
check-sni
A <name:text>
D The server name that health checks send in TLS.
check-sni-auto
D Sends the checked host as server name in TLS.
check-ssl
D Uses TLS for health checks.
check-via-socks4
D Sends health checks through the SOCKS4 proxy.
ciphers
A <ciphers:text>
D Ciphers for TLS 1.2 and older, in OpenSSL's notation.
ciphersuites
A <suites:text>
D Cipher suites for TLS 1.3.
client-sigalgs
A <algorithms:text>
D Signature algorithms of the certificate presented to the server.
cookie
A <value:text>
D The value of the persistence cookie that stands for this server.
crl-file
A <file:file>
D Revocation lists for the server's certificate.
crt
A <file:file>
D The certificate presented to the server.
curves
A <curves:text>
D Elliptic curves in order of preference.
disabled
D Starts the server in maintenance.
downinter
A <time:duration>
D The interval of checks while the server is down.
enabled
D Starts the server, against a `disabled` in its defaults.
error-limit
A <errors:integer:1,>
D How many observed errors trigger `on-error`.
fall
A <checks:integer:1,>
D How many failed checks take the server down.
fastinter
A <time:duration>
D The interval of checks while the state changes.
force-sslv3
D Uses SSLv3 only.
force-tlsv10
D Uses TLS 1.0 only.
force-tlsv11
D Uses TLS 1.1 only.
force-tlsv12
D Uses TLS 1.2 only.
force-tlsv13
D Uses TLS 1.3 only.
guid
A <guid:word>
D The global identifier of the server.
hash-key
A <key:choice:id,addr,addr-port,guid>
D What identifies the server to consistent hashing.
healthcheck
A <name:healthcheck>
D The health check section that the server uses.
id
A <id:integer:1,>
D The numeric identifier of the server.
idle-ping
A <time:duration>
D Pings idle HTTP/2 connections to the server at this interval.
init-addr
A <methods:word>
D Where the address of a server with a name comes from at start.
init-state
A <state:choice:none,up,down,fully-up,fully-down>
D The state of the server before its first check.
inter
A <time:duration>
D The interval of health checks.
ktls
A <state:onoff>
D Whether the kernel encrypts.
log-bufsize
A <size:integer:1,>
D The size of the ring that log messages wait in.
log-proto
A <proto:choice:legacy,octet-count>
D How log messages are framed.
max-reuse
A <requests:integer:-1,>
D How many requests one connection may carry.
maxconn
A <connections:integer:0,>
D How many connections may be open to the server; more wait in the queue.
maxqueue
A <connections:integer:0,>
D How many connections may wait for the server; more are redispatched.
minconn
A <connections:integer:0,>
D The connection limit while the backend has little load.
namespace
A <name:word>
D The network namespace to connect from.
no-sslv3
D Does not use SSLv3.
no-tlsv10
D Does not use TLS 1.0.
no-tlsv11
D Does not use TLS 1.1.
no-tlsv12
D Does not use TLS 1.2.
no-tlsv13
D Does not use TLS 1.3.
no-verifyhost
D Does not compare the name in the server's certificate.
non-stick
D Does not store the server in stick tables.
npn
A <protocols:word>
D Protocols offered by the obsolete NPN extension.
observe
A <layer:choice:layer4,layer7>
D Watches live traffic for errors.
on-error
A <action:choice:fastinter,fail-check,sudden-death,mark-down>
D What happens when observed errors reach their limit.
on-marked-down
A <action:choice:shutdown-sessions>
D What happens to sessions when the server goes down.
on-marked-up
A <action:choice:shutdown-backup-sessions>
D What happens to sessions of backup servers when the server comes up.
pool-conn-name
A <name:text>
D The name under which idle connections are shared.
pool-low-conn
A <connections:integer:0,>
D How many idle connections a thread keeps before others may take them.
pool-max-conn
A <connections:integer:-1,>
D How many idle connections are kept to the server.
pool-purge-delay
A <time:duration>
D How often idle connections are purged.
port
A <port:port>
D The port that health checks connect to.
proto
A <name:word>
D The protocol to speak without negotiation.
proxy-v2-options
A <options:word>
D What a version 2 PROXY protocol header carries besides the addresses.
quic-cc-algo
A <algorithm:word>
D The congestion control algorithm of QUIC connections.
redir
A <prefix:text>
D Redirects requests to this prefix instead of forwarding them.
renegotiate
D Allows TLS renegotiation.
resolve-net
A <networks:word>
D Networks whose addresses are preferred.
resolve-opts
A <options:word>
D How the answers of name servers are used.
resolve-prefer
A <family:choice:ipv4,ipv6>
D The address family that is preferred.
resolvers
A <section:resolvers>
D The section of name servers that resolve the server's name.
rise
A <checks:integer:1,>
D How many passed checks bring the server up.
send-proxy
D Sends a version 1 PROXY protocol header.
send-proxy-v2
D Sends a version 2 PROXY protocol header.
send-proxy-v2-ssl
D Sends a version 2 PROXY protocol header with TLS facts.
send-proxy-v2-ssl-cn
D Sends a version 2 PROXY protocol header with TLS facts and the client's name.
set-proxy-v2-tlv-fmt
A <value:logformat>
P <id:word>
D Adds a field to the version 2 PROXY protocol header.
shard
A <number:integer:0,>
D The shard of stick table keys that a peer receives.
sigalgs
A <algorithms:text>
D Signature algorithms offered in TLS.
slowstart
A <time:duration>
D How long a server that comes up takes to reach its full weight.
sni
A <expression:expression>
D The server name sent in TLS, evaluated for each connection.
sni-auto
D Sends the request's host as server name in TLS.
socks4
A <address:source-address>
D The SOCKS4 proxy to connect through.
source
A <address:source-address> [ usesrc <from:word> ] [ interface <name:word> ]
D The address to connect from.
ssl
D Uses TLS to the server.
ssl-max-ver
A <version:choice:SSLv3,TLSv1.0,TLSv1.1,TLSv1.2,TLSv1.3>
D The highest TLS version.
ssl-min-ver
A <version:choice:SSLv3,TLSv1.0,TLSv1.1,TLSv1.2,TLSv1.3>
D The lowest TLS version.
ssl-reuse
D Resumes TLS sessions.
stick
D Stores the server in stick tables, against a `non-stick` in its defaults.
strict-maxconn
D Counts idle connections in the limit.
tcp-md5sig
A <password:text>
D The key of TCP MD5 signatures.
tcp-ut
A <time:duration>
D How long sent data may stay unacknowledged.
tfo
D Sends data in the SYN packet.
tls-tickets
D Uses session tickets.
track
A <server:server-ref>
D Takes the state of another server instead of checking this one.
usesrc
A <from:word>
D Connects from another address; part of `source`.
verify
A <mode:choice:none,required>
D Whether the server's certificate is verified.
verifyhost
A <name:word>
D The name that the server's certificate must have.
weight
A <weight:integer:0,256>
D The server's share of the load relative to the others.
ws
A <version:choice:auto,h1,h2>
D The HTTP version used for WebSocket.

"""##
}
