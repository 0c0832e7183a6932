// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Bind options of the grammar, in the order of their names.
public enum BindOptionID: UInt16, GrammarID {
  case acceptNetscalerCip
  case acceptProxy
  case allow0rtt
  case alpn
  case backlog
  case caFile
  case caIgnoreErr
  case caSignFile
  case caSignPass
  case caVerifyFile
  case cc
  case ciphers
  case ciphersuites
  case clientSigalgs
  case crlFile
  case crt
  case crtIgnoreErr
  case crtList
  case curves
  case defaultCrt
  case deferAccept
  case ecdhe
  case exposeFd
  case forceSslv3
  case forceTlsv10
  case forceTlsv11
  case forceTlsv12
  case forceTlsv13
  case generateCertificates
  case gid
  case group
  case guidPrefix
  case id
  case idlePing
  case interface
  case ktls
  case label
  case level
  case maxconn
  case mode
  case mss
  case name
  case namespace
  case nbconn
  case nice
  case noAlpn
  case noCaNames
  case noSslv3
  case noStrictSni
  case noTlsTickets
  case noTlsv10
  case noTlsv11
  case noTlsv12
  case noTlsv13
  case npn
  case ocspUpdate
  case preferClientCiphers
  case process
  case proto
  case quicCcAlgo
  case quicForceRetry
  case quicSocket
  case severityOutput
  case shards
  case sigalgs
  case ssl
  case sslMaxVer
  case sslMinVer
  case strictSni
  case tcpMd5sig
  case tcpSs
  case tcpUt
  case tfo
  case thread
  case tlsTicketKeys
  case tlsTickets
  case transparent
  case uid
  case user
  case v4v6
  case v6only
  case verify

  public static let count = 82
  public static let table = PackedTable(
    text: BindOptionIDData.text, rows: BindOptionIDData.rows, slots: BindOptionIDData.slots)
}

private enum BindOptionIDData {
  static let rows: [UInt32] = [
    0, 26644, 0, 0, 0,
    104, 18188, 0, 0, 0,
    175, 13066, 0, 0, 0,
    226, 21764, 0, 0, 0,
    311, 21255, 0, 0, 0,
    394, 22535, 0, 0, 0,
    482, 23053, 0, 0, 0,
    572, 19980, 0, 0, 0,
    650, 19980, 0, 0, 0,
    728, 25614, 0, 0, 0,
    828, 22018, 0, 0, 51,
    914, 20743, 0, 0, 0,
    995, 14860, 0, 0, 0,
    1053, 23822, 0, 0, 0,
    1146, 17160, 0, 0, 0,
    1213, 20227, 0, 256, 0,
    1292, 25870, 0, 0, 0,
    1393, 23816, 0, 256, 0,
    1486, 16646, 0, 0, 0,
    1551, 21003, 0, 256, 0,
    1633, 16396, 0, 0, 0,
    1697, 15365, 0, 0, 0,
    1757, 21513, 0, 0, 0,
    1841, 8459, 0, 0, 0,
    1874, 9228, 0, 0, 0,
    1910, 9228, 0, 0, 0,
    1946, 9228, 0, 0, 0,
    1982, 9228, 0, 0, 0,
    2018, 25109, 0, 0, 0,
    2116, 14339, 0, 0, 0,
    2172, 13061, 0, 0, 0,
    2223, 19979, 0, 0, 0,
    2301, 16130, 0, 0, 0,
    2364, 18953, 0, 0, 0,
    2438, 15881, 0, 0, 0,
    2500, 13316, 0, 0, 0,
    2552, 14597, 0, 0, 0,
    2609, 23813, 0, 0, 0,
    2702, 22535, 0, 0, 0,
    2790, 16644, 0, 0, 0,
    2855, 21251, 0, 0, 0,
    2938, 17924, 0, 0, 0,
    3008, 15881, 0, 0, 0,
    3070, 23814, 0, 0, 0,
    3163, 24068, 0, 0, 0,
    3257, 10759, 0, 0, 0,
    3299, 18187, 0, 0, 0,
    3370, 6664, 0, 0, 0,
    3396, 18445, 0, 0, 0,
    3468, 11022, 0, 0, 0,
    3511, 7433, 0, 0, 0,
    3540, 7433, 0, 0, 0,
    3569, 7433, 0, 0, 0,
    3598, 7433, 0, 0, 0,
    3627, 18947, 0, 0, 0,
    3701, 19979, 0, 0, 0,
    3779, 17173, 0, 0, 0,
    3846, 16903, 0, 0, 0,
    3912, 16645, 0, 0, 0,
    3977, 22540, 0, 0, 0,
    4065, 17168, 0, 0, 0,
    4132, 26635, 0, 0, 0,
    4236, 28175, 0, 0, 0,
    4346, 16646, 0, 0, 0,
    4411, 17159, 0, 0, 0,
    4478, 13571, 0, 0, 0,
    4531, 24587, 0, 0, 0,
    4627, 24331, 0, 0, 0,
    4722, 18186, 0, 0, 0,
    4793, 15882, 0, 0, 51,
    4855, 23046, 0, 0, 51,
    4945, 18182, 0, 0, 0,
    5016, 9731, 0, 0, 0,
    5054, 13318, 0, 0, 0,
    5106, 22799, 0, 0, 0,
    5195, 9995, 0, 0, 0,
    5234, 17163, 0, 0, 0,
    5301, 14083, 0, 0, 0,
    5356, 12292, 0, 0, 0,
    5404, 11012, 0, 0, 0,
    5447, 7174, 0, 0, 0,
    5475, 23558, 0, 0, 0,
  ]

  static let slots: [UInt16] = [
    24, 27, 29, 0, 0, 15, 0, 55, 0, 0, 0, 0, 0, 0, 0, 80,
    7, 0, 40, 50, 0, 0, 0, 0, 0, 0, 52, 0, 0, 0, 67, 0,
    0, 0, 0, 11, 82, 19, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    35, 77, 0, 0, 0, 0, 48, 0, 0, 0, 0, 44, 0, 0, 0, 0,
    0, 0, 0, 36, 0, 0, 0, 0, 26, 0, 0, 17, 0, 0, 0, 0,
    73, 0, 21, 0, 0, 14, 8, 0, 0, 0, 4, 0, 0, 0, 0, 13,
    0, 49, 0, 0, 60, 0, 0, 0, 22, 0, 0, 0, 0, 0, 28, 0,
    0, 74, 61, 0, 0, 0, 0, 0, 0, 9, 58, 0, 16, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 41, 53, 5, 0, 0, 18, 31, 47, 0, 0,
    20, 65, 0, 0, 0, 0, 0, 0, 0, 0, 6, 23, 2, 30, 66, 75,
    43, 0, 76, 0, 0, 0, 72, 0, 64, 0, 0, 39, 0, 51, 0, 3,
    0, 59, 10, 34, 68, 0, 0, 0, 0, 0, 0, 12, 63, 71, 70, 81,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 56, 0, 0, 78, 0, 0,
    0, 69, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 0, 38, 0, 0,
    33, 0, 0, 0, 0, 0, 42, 32, 0, 0, 46, 0, 0, 0, 0, 0,
    0, 0, 79, 0, 54, 57, 0, 62, 0, 0, 0, 0, 45, 37, 0, 0,
  ]

  static let text = ##"""
accept-netscaler-cip
A <magic:integer>
D Expects the NetScaler client IP header with this magic number.
accept-proxy
D Expects the PROXY protocol header before anything else.
allow-0rtt
D Lets clients send TLS 1.3 early data.
alpn
A <protocols:word>
D Protocols that TLS offers to clients, separated by commas.
backlog
A <connections:integer:0,>
D How many connections may wait to be accepted.
ca-file
A <file:file>
D The authorities against which client certificates are verified.
ca-ignore-err
A <errors:word>
D Verification errors in a client's chain that are ignored.
ca-sign-file
A <file:file>
D The authority that signs generated certificates.
ca-sign-pass
A <password:text>
D The password of the signing authority's key.
ca-verify-file
A <file:file>
D Authorities used for verification that are not announced to clients.
cc
A <algorithm:word>
D The TCP congestion control algorithm of accepted connections.
ciphers
A <ciphers:text>
D Ciphers for TLS 1.2 and older, in OpenSSL's notation.
ciphersuites
A <suites:text>
D Cipher suites for TLS 1.3.
client-sigalgs
A <algorithms:text>
D Signature algorithms accepted from client certificates.
crl-file
A <file:file>
D Revocation lists for client certificates.
crt
A <file:file>
D A file or directory with certificates and keys to present.
crt-ignore-err
A <errors:word>
D Verification errors of a client's own certificate that are ignored.
crt-list
A <file:file>
D A file that lists certificates with their options and server names.
curves
A <curves:text>
D Elliptic curves in order of preference.
default-crt
A <file:file>
D A certificate to present when no server name matches.
defer-accept
D Accepts a connection only when data has arrived.
ecdhe
A <curve:word>
D The elliptic curve for key exchange.
expose-fd
A listeners
D Passes listening sockets to a new process over this socket.
force-sslv3
D Allows SSLv3 only.
force-tlsv10
D Allows TLS 1.0 only.
force-tlsv11
D Allows TLS 1.1 only.
force-tlsv12
D Allows TLS 1.2 only.
force-tlsv13
D Allows TLS 1.3 only.
generate-certificates
D Makes certificates on the fly for the server name that a client asks for.
gid
A <gid:integer:0,>
D The group id of a Unix socket.
group
A <group:word>
D The group of a Unix socket.
guid-prefix
A <prefix:word>
D The start of the listeners' global identifiers.
id
A <id:integer:1,>
D The numeric identifier of the listener.
idle-ping
A <time:duration>
D Pings idle HTTP/2 clients at this interval.
interface
A <name:word>
D The network interface to listen on.
ktls
A <state:onoff>
D Whether the kernel encrypts.
label
A <text:word>
D A label that samples can refer to.
level
A <level:choice:user,operator,admin>
D How much the runtime API allows on this socket.
maxconn
A <connections:integer:0,>
D How many connections the listener accepts at once.
mode
A <mode:word>
D The permissions of a Unix socket, in octal.
mss
A <size:integer:-65535,65535>
D The maximum segment size announced to clients.
name
A <name:word>
D The name of the listener in logs and statistics.
namespace
A <name:word>
D The network namespace to listen in.
nbconn
A <connections:integer:1,>
D How many connections a reverse HTTP listener keeps open.
nice
A <priority:integer:-1024,1024>
D The scheduling priority of the listener's connections.
no-alpn
D Offers no application protocol.
no-ca-names
D Does not announce the names of the accepted authorities.
no-sslv3
D Refuses SSLv3.
no-strict-sni
D Presents a default certificate to unknown server names.
no-tls-tickets
D Disables session tickets.
no-tlsv10
D Refuses TLS 1.0.
no-tlsv11
D Refuses TLS 1.1.
no-tlsv12
D Refuses TLS 1.2.
no-tlsv13
D Refuses TLS 1.3.
npn
A <protocols:word>
D Protocols offered by the obsolete NPN extension.
ocsp-update
A <state:onoff>
D Whether OCSP responses are fetched and renewed.
prefer-client-ciphers
D Lets the client's order of ciphers decide.
process
A <set:word>
D The processes or threads that accept here.
proto
A <name:word>
D The protocol to speak without negotiation.
quic-cc-algo
A <algorithm:word>
D The congestion control algorithm of QUIC connections.
quic-force-retry
D Answers every new QUIC connection with a retry.
quic-socket
A <kind:choice:connection,listener>
D Whether QUIC connections share the listener's socket.
severity-output
A <form:choice:none,number,string>
D How the runtime API writes the severity of its messages.
shards
A <number:word>
D How many sockets listen on the address.
sigalgs
A <algorithms:text>
D Signature algorithms offered in TLS.
ssl
D Expects TLS on the connections of the address.
ssl-max-ver
A <version:choice:SSLv3,TLSv1.0,TLSv1.1,TLSv1.2,TLSv1.3>
D The highest TLS version.
ssl-min-ver
A <version:choice:SSLv3,TLSv1.0,TLSv1.1,TLSv1.2,TLSv1.3>
D The lowest TLS version.
strict-sni
D Refuses a handshake whose server name has no certificate.
tcp-md5sig
A <password:text>
D The key of TCP MD5 signatures.
tcp-ss
A <mode:integer:0,2>
D Whether the kernel keeps the SYN packet of each connection.
tcp-ut
A <time:duration>
D How long sent data may stay unacknowledged.
tfo
D Accepts data in the SYN packet.
thread
A <set:word>
D The threads that accept here.
tls-ticket-keys
A <file:file>
D The keys of session tickets, shared by several machines.
tls-tickets
D Enables session tickets.
transparent
D Accepts connections to addresses that are not local.
uid
A <uid:integer:0,>
D The user id of a Unix socket.
user
A <user:word>
D The user of a Unix socket.
v4v6
D Accepts IPv4 on an IPv6 socket too.
v6only
D Accepts IPv6 only.
verify
A <mode:choice:none,optional,required>
D Whether clients must present a certificate.

"""##
}
