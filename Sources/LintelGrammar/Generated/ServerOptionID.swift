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
    0, 40708, 0, 0, 0,
    159, 41482, 0, 0, 24,
    321, 30987, 0, 1024, 0,
    442, 56843, 0, 0, 0,
    664, 36618, 0, 73728, 0,
    807, 39434, 0, 0, 23,
    961, 25866, 0, 0, 32,
    1062, 44804, 0, 0, 25,
    1237, 21766, 0, 1024, 0,
    1322, 45831, 0, 0, 0,
    1501, 36354, 0, 0, 51,
    1643, 18437, 0, 1024, 0,
    1715, 47626, 0, 0, 32,
    1901, 52244, 0, 0, 50,
    2105, 52491, 0, 0, 34,
    2310, 25104, 0, 1024, 50,
    2408, 25616, 0, 1024, 0,
    2508, 39177, 0, 0, 24,
    2661, 26894, 0, 1024, 51,
    2766, 23561, 0, 1024, 0,
    2858, 25616, 0, 0, 32,
    2958, 43271, 0, 0, 0,
    3127, 44556, 0, 0, 25,
    3301, 50958, 0, 0, 41,
    3500, 39686, 0, 0, 0,
    3655, 49416, 0, 0, 0,
    3848, 35075, 0, 0, 0,
    3985, 41222, 0, 0, 41,
    4146, 20232, 0, 0, 0,
    4225, 60937, 0, 0, 0,
    4463, 24327, 0, 0, 24,
    4558, 61963, 0, 8192, 0,
    4800, 51972, 0, 8192, 0,
    5003, 61705, 0, 0, 0,
    5244, 32011, 0, 0, 0,
    5369, 18444, 0, 0, 0,
    5441, 18444, 0, 0, 0,
    5513, 18444, 0, 0, 0,
    5585, 18444, 0, 0, 24,
    5657, 44292, 0, 0, 48,
    5830, 55560, 0, 0, 48,
    6047, 36107, 0, 0, 52,
    6188, 49410, 0, 8192, 0,
    6381, 60681, 0, 0, 50,
    6618, 45321, 0, 0, 23,
    6795, 54026, 0, 0, 49,
    7006, 53509, 0, 0, 0,
    7215, 48900, 0, 16384, 51,
    7406, 56075, 0, 8192, 41,
    7625, 53257, 0, 0, 34,
    7833, 50953, 0, 73728, 32,
    8032, 39943, 0, 73728, 0,
    8188, 36616, 0, 73728, 0,
    8331, 34823, 0, 73728, 0,
    8467, 45065, 0, 0, 22,
    8643, 15368, 0, 0, 0,
    8703, 16393, 0, 0, 0,
    8767, 16393, 0, 0, 0,
    8831, 16393, 0, 0, 0,
    8895, 16393, 0, 0, 24,
    8959, 26381, 0, 0, 24,
    9062, 23561, 0, 0, 0,
    9154, 42499, 0, 0, 5401,
    9320, 47879, 0, 0, 0,
    9507, 62216, 0, 0, 0,
    9750, 41486, 0, 0, 0,
    9912, 46860, 0, 0, 0,
    10095, 51470, 0, 0, 48,
    10296, 55821, 0, 73728, 34,
    10514, 51981, 0, 8192, 25,
    10717, 68624, 0, 0, 25,
    10985, 34308, 0, 73728, 0,
    11119, 57861, 0, 0, 25,
    11345, 97296, 0, 0, 25,
    11725, 46860, 0, 0, 52,
    11908, 44805, 0, 0, 0,
    12083, 19723, 0, 1024, 51,
    12160, 45323, 0, 0, 23,
    12337, 41996, 0, 0, 25,
    12501, 53006, 0, 0, 22,
    12708, 48649, 0, 0, 22,
    12898, 41220, 0, 8192, 0,
    13059, 21002, 0, 1024, 0,
    13141, 22541, 0, 1024, 0,
    13229, 30225, 0, 1024, 0,
    13347, 38676, 0, 1024, 0,
    13498, 66324, 0, 256, 41,
    13757, 51461, 0, 73728, 39,
    13958, 39431, 0, 0, 41,
    14112, 62729, 0, 0, 0,
    14357, 43523, 0, 0, 22,
    14527, 23304, 0, 1024, 51,
    14618, 43526, 0, 0, 32,
    14788, 56070, 0, 0, 0,
    15007, 14595, 0, 1024, 0,
    15064, 54027, 0, 0, 24,
    15275, 53771, 0, 0, 24,
    15485, 17673, 0, 1024, 24,
    15554, 15109, 0, 0, 24,
    15613, 27662, 0, 0, 50,
    15721, 41738, 0, 0, 51,
    15884, 55302, 0, 0, 22,
    16100, 21251, 0, 1024, 32,
    16183, 22539, 0, 1024, 24,
    16271, 44805, 0, 0, 0,
    16446, 18438, 0, 0, 0,
    16518, 49158, 0, 0, 0,
    16710, 42762, 0, 0, 0,
    16877, 46086, 0, 8192, 0,
    17057, 44802, 0, 0, 37,
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
D Another address for health checks.
O server s1 127.0.0.1:80 addr 127.0.0.1
F server s1 127.0.0.1:80 addr	expected an address
agent-addr
A <address:word>
D Another address of the agent.
O server s1 127.0.0.1:80 agent-addr 127.0.0.1
F server s1 127.0.0.1:80 agent-addr	expected an address
agent-check
D Asks an agent on the server for its state and weight.
O server s1 127.0.0.1:80 agent-check agent-port 9999
agent-inter
A <time:duration>
D How often the agent is asked.
O server s1 127.0.0.1:80 agent-inter 5s
F server s1 127.0.0.1:80 agent-inter	expected a duration
F server s1 127.0.0.1:80 agent-inter bogus	expected a duration
agent-port
A <port:port>
D The port of the agent.
O server s1 127.0.0.1:80 agent-port 8080
F server s1 127.0.0.1:80 agent-port	expected a port
agent-send
A <text:text>
D What is sent to the agent first.
O server s1 127.0.0.1:80 agent-send hello
F server s1 127.0.0.1:80 agent-send	expected a text
allow-0rtt
D Sends early data to the server when the client did.
O server s1 127.0.0.1:80 allow-0rtt
alpn
A <protocols:word>
D The application protocols offered in the TLS handshake.
O server s1 127.0.0.1:80 alpn h2,http/1.1
F server s1 127.0.0.1:80 alpn	expected a protocols
backup
D Uses the server only when no other is left.
O server s1 127.0.0.1:80 backup
ca-file
A <file:file>
D The authorities that the server's certificate must come from.
O server s1 127.0.0.1:80 ca-file @system-ca
F server s1 127.0.0.1:80 ca-file	expected a file
cc
A <algorithm:word>
D The TCP congestion control algorithm.
O server s1 127.0.0.1:80 cc x
F server s1 127.0.0.1:80 cc	expected an algorithm
check
D Checks the health of the server.
O server s1 127.0.0.1:80 check
check-alpn
A <protocols:word>
D The application protocols offered in health checks.
O server s1 127.0.0.1:80 check-alpn http/1.1
F server s1 127.0.0.1:80 check-alpn	expected a protocols
check-pool-conn-name
A <name:text>
D The name of idle connections that health checks may use.
O server s1 127.0.0.1:80 check-pool-conn-name x
F server s1 127.0.0.1:80 check-pool-conn-name	expected a name
check-proto
A <name:choice:h1,h2,fcgi,quic,spop,none,rhttp,raw>
D The protocol of health checks.
O server s1 127.0.0.1:80 check-proto h1
F server s1 127.0.0.1:80 check-proto bogus	unknown protocol 'bogus'
check-reuse-pool
D Checks health over idle connections.
O server s1 127.0.0.1:80 check-reuse-pool
check-send-proxy
D Sends a PROXY header in health checks.
O server s1 127.0.0.1:80 check-send-proxy
check-sni
A <name:text>
D The server name sent in health checks.
O server s1 127.0.0.1:80 check-sni x
F server s1 127.0.0.1:80 check-sni	expected a name
check-sni-auto
D Sends the host of health checks as server name.
O server s1 127.0.0.1:80 check-sni-auto
check-ssl
D Uses TLS in health checks.
O server s1 127.0.0.1:80 check check-ssl verify none
check-via-socks4
D Checks health through the SOCKS proxy.
O server s1 127.0.0.1:80 check-via-socks4
ciphers
A <ciphers:text>
D Cipher suites up to TLS 1.2.
O server s1 127.0.0.1:80 ciphers ECDHE-RSA-AES128-GCM-SHA256
F server s1 127.0.0.1:80 ciphers	expected a ciphers
ciphersuites
A <suites:text>
D Cipher suites of TLS 1.3.
O server s1 127.0.0.1:80 ciphersuites TLS_AES_128_GCM_SHA256
F server s1 127.0.0.1:80 ciphersuites	expected a suites
client-sigalgs
A <algorithms:text>
D Signature algorithms for client certificates.
O server s1 127.0.0.1:80 client-sigalgs ECDSA+SHA256
F server s1 127.0.0.1:80 client-sigalgs	expected an algorithms
cookie
A <value:text>
D The value that binds clients to the server.
O server s1 127.0.0.1:80 cookie hello
F server s1 127.0.0.1:80 cookie	expected a value
crl-file
A <file:file>
D Revocation lists that the server's certificate is checked against.
O server s1 127.0.0.1:80 crl-file /etc/lb/crl.pem
K the reference reads the file, which is not there
crt
A <file:file>
D The certificate presented to the server.
O crt /etc/lb/client.pem
K the reference reads the file, which is not there
curves
A <curves:text>
D Elliptic curves, in order of preference.
O server s1 127.0.0.1:80 curves X25519:P-256
F server s1 127.0.0.1:80 curves	expected a curves
disabled
D Starts the server in maintenance.
O server s1 127.0.0.1:80 disabled
downinter
A <time:duration>
D The time between two checks while the server is down.
O server s1 127.0.0.1:80 downinter 5s
F server s1 127.0.0.1:80 downinter	expected a duration
F server s1 127.0.0.1:80 downinter bogus	expected a duration
enabled
D Starts the server although its defaults disable it.
O server s1 127.0.0.1:80 enabled
error-limit
A <errors:integer:1,>
B 10
D How many observed errors trigger `on-error`.
O server s1 127.0.0.1:80 error-limit 10
F server s1 127.0.0.1:80 error-limit	expected a number
F server s1 127.0.0.1:80 error-limit bogus	expected a number
fall
A <checks:integer:1,>
B 3
D How many failed checks take the server down.
O server s1 127.0.0.1:80 fall 3
F server s1 127.0.0.1:80 fall	expected a number
F server s1 127.0.0.1:80 fall 0	out of range
fastinter
A <time:duration>
D The time between two checks while the state is changing.
O server s1 127.0.0.1:80 fastinter 5s
F server s1 127.0.0.1:80 fastinter	expected a duration
F server s1 127.0.0.1:80 fastinter bogus	expected a duration
force-sslv3
D Uses SSLv3 only.
O server s1 127.0.0.1:80 force-sslv3
K the reference refuses it unless it is built with SSLv3
force-tlsv10
D Uses TLS 1.0 only.
O server s1 127.0.0.1:80 force-tlsv10
force-tlsv11
D Uses TLS 1.1 only.
O server s1 127.0.0.1:80 force-tlsv11
force-tlsv12
D Uses TLS 1.2 only.
O server s1 127.0.0.1:80 force-tlsv12
force-tlsv13
D Uses TLS 1.3 only.
O server s1 127.0.0.1:80 force-tlsv13
guid
A <guid:word>
D An identifier of the server that stays the same when names change.
O server s1 127.0.0.1:80 guid x
F server s1 127.0.0.1:80 guid	expected an identifier
hash-key
A <key:choice:id,addr,addr-port,guid>
B id
D What the server's position under consistent hashing follows from.
O server s1 127.0.0.1:80 hash-key id
F server s1 127.0.0.1:80 hash-key bogus	unknown key 'bogus'
healthcheck
A <name:healthcheck>
D The `healthcheck` section that states how to check.
O healthcheck web
K the section is not in the example
id
A <id:integer:1,4294967295>
D The number of the server in statistics.
O server s1 127.0.0.1:80 id 10
F server s1 127.0.0.1:80 id	expected a number
F server s1 127.0.0.1:80 id 0	out of range
idle-ping
A <time:duration>
D After how much silence an idle connection is probed.
O server s1 127.0.0.1:80 idle-ping 5s
F server s1 127.0.0.1:80 idle-ping	expected a duration
F server s1 127.0.0.1:80 idle-ping bogus	expected a duration
init-addr
A <methods:word>
a 
B last,libc
D How the address is found at start: a list of `last`, `libc`, `none` and addresses.
O server s1 127.0.0.1:80 init-addr last,libc,none
init-state
A <state:choice:none,up,down,fully-up,fully-down>
B up
D The state before the first check.
O server s1 127.0.0.1:80 init-state fully-up
F server s1 127.0.0.1:80 init-state bogus	unknown state 'bogus'
inter
A <time:duration>
B 2s
D The time between two health checks.
O server s1 127.0.0.1:80 inter 5s
F server s1 127.0.0.1:80 inter	expected a duration
F server s1 127.0.0.1:80 inter bogus	expected a duration
ktls
A <state:onoff>
D Hands TLS records to the kernel.
C global expose-experimental-directives
O server s1 127.0.0.1:80 ktls on
K the reference refuses it unless it is built with kernel TLS
log-bufsize
A <size:integer:1,>
D The buffer for lines to a log server.
O server s1 127.0.0.1:80 log-bufsize 10
F server s1 127.0.0.1:80 log-bufsize	expected a number
F server s1 127.0.0.1:80 log-bufsize 0	out of range
log-proto
A <proto:choice:legacy,octet-count>
D How log lines are framed over TCP.
O server s1 127.0.0.1:80 log-proto legacy
K the reference refuses it unless it is built with no ring section around the line
max-reuse
A <requests:integer:-1,>
B -1
D How often a connection serves another request; -1 means no limit.
O server s1 127.0.0.1:80 max-reuse 10
F server s1 127.0.0.1:80 max-reuse	expected a number
maxconn
A <connections:integer>
a 
D How many connections may be open to the server at a time; more wait in the queue.
O server s1 127.0.0.1:80 maxconn 100
maxqueue
A <connections:integer>
a 
B 0
D How many connections may wait for the server; 0 means no limit.
O server s1 127.0.0.1:80 maxqueue 10
minconn
A <connections:integer>
a 
D The limit of connections while the load of the backend is low.
O server s1 127.0.0.1:80 minconn 10
namespace
A <name:word>
N NS
D The network namespace of connections.
O server s1 127.0.0.1:80 namespace x
K the reference refuses it unless it is built with network namespaces
no-sslv3
D Refuses SSLv3.
O server s1 127.0.0.1:80 no-sslv3
no-tlsv10
D Refuses TLS 1.0.
O server s1 127.0.0.1:80 no-tlsv10
no-tlsv11
D Refuses TLS 1.1.
O server s1 127.0.0.1:80 no-tlsv11
no-tlsv12
D Refuses TLS 1.2.
O server s1 127.0.0.1:80 no-tlsv12
no-tlsv13
D Refuses TLS 1.3.
O server s1 127.0.0.1:80 no-tlsv13
no-verifyhost
D Undoes `verifyhost`.
O no-verifyhost
K the reference documents it but does not know it
non-stick
D Never remembers the server in a stick table.
O server s1 127.0.0.1:80 non-stick
npn
A <protocols:word>
I alpn
D Protocols offered by the predecessor of ALPN.
O server s1 127.0.0.1:80 npn http/1.1
F server s1 127.0.0.1:80 npn	expected a protocols
observe
A <layer:choice:layer4,layer7>
D Watches connections or responses for errors.
O server s1 127.0.0.1:80 observe layer4
F server s1 127.0.0.1:80 observe bogus	unknown layer 'bogus'
on-error
A <action:choice:fastinter,fail-check,sudden-death,mark-down>
B fail-check
D What follows when too many errors are observed.
O server s1 127.0.0.1:80 on-error fastinter
F server s1 127.0.0.1:80 on-error bogus	unknown reaction 'bogus'
on-marked-down
A <action:choice:shutdown-sessions>
D Ends the sessions of the server when it goes down.
O server s1 127.0.0.1:80 on-marked-down shutdown-sessions
on-marked-up
A <action:choice:shutdown-backup-sessions>
D Ends the sessions of backup servers when the server comes up.
O server s1 127.0.0.1:80 on-marked-up shutdown-backup-sessions
pool-conn-name
A <name:text>
D The name by which an idle connection is found again.
O server s1 127.0.0.1:80 pool-conn-name req.hdr(host)
F server s1 127.0.0.1:80 pool-conn-name	expected an expression
pool-low-conn
A <connections:integer:0,>
B 0
D Below how many idle connections a thread does not take those of others.
O server s1 127.0.0.1:80 pool-low-conn 10
F server s1 127.0.0.1:80 pool-low-conn	expected a number
pool-max-conn
A <connections:integer:-1,>
B -1
D How many idle connections are kept; -1 means no limit.
O server s1 127.0.0.1:80 pool-max-conn 10
F server s1 127.0.0.1:80 pool-max-conn	expected a number
pool-purge-delay
A <time:duration>
B 5s
D How often half of the idle connections are closed.
O server s1 127.0.0.1:80 pool-purge-delay 5s
F server s1 127.0.0.1:80 pool-purge-delay	expected a duration
F server s1 127.0.0.1:80 pool-purge-delay bogus	expected a duration
port
A <port:port>
D Another port for health checks.
O server s1 127.0.0.1:80 port 8080
F server s1 127.0.0.1:80 port	expected a port
proto
A <name:choice:h1,h2,fcgi,quic,spop,none,rhttp,raw>
D The protocol spoken with the server, without negotiation.
C mode http
O server s1 127.0.0.1:80 proto h2
F server s1 127.0.0.1:80 proto bogus	unknown protocol 'bogus'
proxy-v2-options
A <options:flags:ssl,cert-cn,ssl-cipher,cert-sig,cert-key,authority,crc32c,unique-id>
D What the PROXY header says beside the addresses.
O server s1 127.0.0.1:80 proxy-v2-options ssl
O server s1 127.0.0.1:80 proxy-v2-options ssl,cert-cn
F server s1 127.0.0.1:80 proxy-v2-options	expected an options
F server s1 127.0.0.1:80 proxy-v2-options bogus	is no <options>
quic-cc-algo
A <algorithm:word>
N QUIC
D The congestion control algorithm of QUIC.
O server s1 127.0.0.1:80 quic-cc-algo cubic
K the reference refuses it unless it is built with QUIC
redir
A <prefix:text>
D Redirects clients to the server instead of relaying.
C mode http
O server s1 127.0.0.1:80 redir hello
F server s1 127.0.0.1:80 redir	expected a prefix
renegotiate
D Allows TLS renegotiation.
O server s1 127.0.0.1:80 renegotiate
resolve-net
A <networks:word>
D Networks whose addresses are preferred.
O server s1 127.0.0.1:80 resolve-net 10.0.0.0/8
F server s1 127.0.0.1:80 resolve-net	expected a networks
resolve-opts
A <options:flags:allow-dup-ip,ignore-weight,prevent-dup-ip>
D How answers of name servers are used.
O server s1 127.0.0.1:80 resolve-opts allow-dup-ip
resolve-prefer
A <family:choice:ipv4,ipv6>
B ipv6
D The preferred address family of answers.
O server s1 127.0.0.1:80 resolve-prefer ipv4
F server s1 127.0.0.1:80 resolve-prefer bogus	unknown family 'bogus'
resolvers
A <section:resolvers>
D The name servers that follow the server's address at run time.
O server s1 127.0.0.1:80 resolvers dns
F server s1 127.0.0.1:80 resolvers	expected a section
rise
A <checks:integer:1,>
B 2
D How many successful checks bring the server up.
O server s1 127.0.0.1:80 rise 2
F server s1 127.0.0.1:80 rise	expected a number
send-proxy
D Sends a PROXY header, version 1.
O server s1 127.0.0.1:80 send-proxy
send-proxy-v2
D Sends a PROXY header, version 2.
O server s1 127.0.0.1:80 send-proxy-v2
send-proxy-v2-ssl
D Sends a PROXY header, version 2, with facts about TLS.
O server s1 127.0.0.1:80 send-proxy-v2-ssl
send-proxy-v2-ssl-cn
D Sends a PROXY header, version 2, with facts about TLS and the certificate's name.
O server s1 127.0.0.1:80 send-proxy-v2-ssl-cn
set-proxy-v2-tlv-fmt
A [ <value:logformat> ]
P <id:word>
D An additional field of the PROXY header; its number stands in parentheses.
O server s1 127.0.0.1:80 set-proxy-v2-tlv-fmt(0xE1) %[src]
O server s1 127.0.0.1:80 send-proxy-v2 set-proxy-v2-tlv-fmt(0xE1)
shard
A <number:integer>
a 
D Which part of a peer section's tables the peer gets.
O server s1 127.0.0.1:80 shard 10
K the reference refuses it unless it is built with no peers section around the line
sigalgs
A <algorithms:text>
D Signature algorithms.
O server s1 127.0.0.1:80 sigalgs ECDSA+SHA256
F server s1 127.0.0.1:80 sigalgs	expected an algorithms
slowstart
A <time:duration>
D Over how long a server that came up gets back its full load.
O server s1 127.0.0.1:80 slowstart 5s
F server s1 127.0.0.1:80 slowstart	expected a duration
F server s1 127.0.0.1:80 slowstart bogus	expected a duration
sni
A <expression:expression>
D The server name sent in the TLS handshake.
O server s1 127.0.0.1:80 sni req.hdr(host)
F server s1 127.0.0.1:80 sni	expected an expression
sni-auto
D Sends the host of the request as server name.
O server s1 127.0.0.1:80 sni-auto
socks4
A <address:source-address>
D A SOCKS4 proxy to connect through.
O server s1 127.0.0.1:80 socks4 127.0.0.1:1080
F server s1 127.0.0.1:80 socks4	expected an address
source
A <address:source-address> [ usesrc <from:word> ] [ interface <name:word> ]
D The address that connections come from.
O server s1 127.0.0.1:80 source 127.0.0.1
F server s1 127.0.0.1:80 source	expected an address
ssl
D Uses TLS.
O server s1 127.0.0.1:80 ssl verify none
ssl-max-ver
A <version:choice:SSLv3,TLSv1.0,TLSv1.1,TLSv1.2,TLSv1.3>
D The highest version of TLS.
O server s1 127.0.0.1:80 ssl-max-ver TLSv1.3
F server s1 127.0.0.1:80 ssl-max-ver bogus	unknown version 'bogus'
ssl-min-ver
A <version:choice:SSLv3,TLSv1.0,TLSv1.1,TLSv1.2,TLSv1.3>
D The lowest version of TLS.
O server s1 127.0.0.1:80 ssl-min-ver TLSv1.2
F server s1 127.0.0.1:80 ssl-min-ver bogus	unknown version 'bogus'
ssl-reuse
D Resumes TLS sessions.
O server s1 127.0.0.1:80 ssl-reuse
stick
D Undoes `non-stick`.
O server s1 127.0.0.1:80 stick
strict-maxconn
D Counts idle connections towards `maxconn` as well.
O server s1 127.0.0.1:80 strict-maxconn
tcp-md5sig
A <password:text>
D Signs TCP segments.
O server s1 127.0.0.1:80 tcp-md5sig hello
K the reference refuses it unless it is built with TCP MD5 signatures
tcp-ut
A <time:duration>
D How long sent data may stay unacknowledged.
O server s1 127.0.0.1:80 tcp-ut 5s
F server s1 127.0.0.1:80 tcp-ut	expected a duration
F server s1 127.0.0.1:80 tcp-ut bogus	expected a duration
tfo
D Sends data in the first packet of a connection.
O server s1 127.0.0.1:80 tfo
tls-tickets
D Uses tickets to resume TLS sessions.
O server s1 127.0.0.1:80 tls-tickets
track
A <server:server-ref>
D Follows the state of another server.
C server s2 127.0.0.1:81 check
O server s1 127.0.0.1:80 track s2
K the tracked server is not in the example
usesrc
A <from:word>
D Connects from another address; part of `source`.
verify
A <mode:choice:none,required>
B required
D Whether the server's certificate is verified.
O server s1 127.0.0.1:80 verify none
F server s1 127.0.0.1:80 verify bogus	unknown mode 'bogus'
verifyhost
A <name:word>
D The name that the server's certificate must have.
O server s1 127.0.0.1:80 verifyhost x
F server s1 127.0.0.1:80 verifyhost	expected a name
weight
A <weight:integer:0,256>
a 
B 1
D The server's share of the load relative to the others.
O server s1 127.0.0.1:80 weight 10
F server s1 127.0.0.1:80 weight 257	out of range
ws
A <version:choice:auto,h1,h2>
B auto
D The version of HTTP that WebSockets use.
O server s1 127.0.0.1:80 ws auto
F server s1 127.0.0.1:80 ws bogus	unknown protocol 'bogus'

"""##
}
