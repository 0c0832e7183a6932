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
  case ech
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
    0, 78100, 0, 8192, 23,
    305, 29708, 0, 0, 0,
    421, 26634, 0, 0, 24,
    525, 49412, 0, 0, 0,
    718, 50183, 0, 8192, 0,
    914, 43015, 0, 0, 0,
    1082, 48909, 0, 0, 0,
    1273, 48396, 0, 0, 22,
    1462, 43788, 0, 0, 23,
    1633, 53518, 0, 0, 34,
    1842, 34818, 0, 0, 51,
    1978, 41735, 0, 0, 0,
    2141, 43020, 0, 0, 25,
    2309, 51982, 0, 0, 40,
    2512, 47624, 0, 0, 0,
    2698, 39171, 0, 256, 0,
    2851, 51726, 0, 0, 0,
    3053, 39944, 0, 256, 0,
    3209, 39686, 0, 0, 24,
    3364, 41739, 0, 256, 48,
    3527, 25356, 0, 0, 0,
    3626, 38149, 0, 0, 0,
    3775, 44035, 0, 0, 51,
    3947, 47625, 0, 0, 24,
    4133, 32011, 0, 0, 0,
    4258, 18444, 0, 0, 0,
    4330, 18444, 0, 0, 0,
    4402, 18444, 0, 0, 0,
    4474, 18444, 0, 0, 24,
    4546, 30229, 0, 0, 22,
    4664, 37379, 0, 73728, 0,
    4810, 37125, 0, 0, 0,
    4955, 45323, 0, 0, 48,
    5132, 46850, 0, 0, 0,
    5315, 67593, 0, 0, 50,
    5579, 41993, 0, 0, 0,
    5743, 48132, 0, 16384, 51,
    5931, 40197, 0, 0, 50,
    6088, 50181, 0, 0, 0,
    6284, 43015, 0, 8192, 0,
    6452, 52228, 0, 65536, 0,
    6656, 52227, 0, 8192, 0,
    6860, 33540, 0, 0, 0,
    6991, 44041, 0, 0, 22,
    7163, 66310, 0, 16384, 41,
    7422, 43524, 0, 8192, 0,
    7592, 18695, 0, 0, 40,
    7665, 26123, 0, 0, 24,
    7767, 14600, 0, 0, 0,
    7824, 30477, 0, 0, 50,
    7943, 25614, 0, 0, 0,
    8043, 15625, 0, 0, 0,
    8104, 15625, 0, 0, 0,
    8165, 15625, 0, 0, 0,
    8226, 15625, 0, 0, 24,
    8287, 40963, 0, 0, 5376,
    8447, 28949, 0, 0, 24,
    8560, 22023, 0, 0, 2565376,
    8646, 56837, 0, 0, 25,
    8868, 46092, 0, 0, 39,
    9048, 42000, 0, 0, 38,
    9212, 53003, 0, 0, 41,
    9419, 55311, 0, 0, 24,
    9635, 56838, 0, 0, 37,
    9857, 37895, 0, 0, 40,
    10005, 20995, 0, 0, 0,
    10087, 52491, 0, 0, 24,
    10292, 54795, 0, 0, 24,
    10506, 24842, 0, 0, 0,
    10603, 40970, 0, 0, 51,
    10763, 53254, 0, 0, 52,
    10971, 52998, 0, 0, 22,
    11178, 20995, 0, 0, 0,
    11260, 32518, 0, 0, 37,
    11387, 48399, 0, 0, 22,
    11576, 23307, 0, 0, 50,
    11667, 27915, 0, 0, 0,
    11776, 39683, 0, 73728, 0,
    11931, 36356, 0, 0, 0,
    12073, 19204, 0, 0, 0,
    12148, 14598, 0, 0, 0,
    12205, 48390, 0, 0, 0,
  ]

  static let slots: [UInt16] = [
    25, 28, 30, 0, 0, 15, 0, 56, 0, 0, 0, 0, 0, 0, 0, 80,
    7, 0, 41, 51, 0, 0, 0, 0, 0, 0, 53, 0, 0, 0, 67, 0,
    0, 0, 0, 11, 82, 19, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    36, 77, 0, 0, 0, 0, 49, 0, 0, 0, 0, 45, 0, 0, 0, 0,
    0, 0, 0, 37, 0, 0, 0, 0, 27, 0, 0, 17, 0, 0, 0, 0,
    73, 0, 21, 0, 0, 14, 8, 0, 0, 0, 4, 0, 0, 0, 0, 13,
    0, 50, 0, 0, 60, 0, 0, 0, 22, 0, 0, 0, 0, 0, 29, 0,
    0, 74, 61, 0, 0, 0, 0, 0, 0, 9, 58, 0, 16, 0, 0, 0,
    0, 0, 0, 23, 0, 0, 42, 54, 5, 0, 0, 18, 32, 48, 0, 0,
    20, 65, 0, 0, 0, 0, 0, 0, 0, 0, 6, 24, 2, 31, 66, 75,
    44, 0, 76, 0, 0, 0, 72, 0, 64, 0, 0, 40, 0, 52, 0, 3,
    0, 59, 10, 35, 68, 0, 0, 0, 0, 0, 0, 12, 63, 71, 70, 81,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 78, 0, 0,
    0, 69, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 39, 0, 0,
    34, 0, 0, 0, 0, 0, 43, 33, 0, 0, 47, 0, 0, 0, 0, 0,
    0, 0, 79, 0, 55, 57, 0, 62, 0, 0, 0, 0, 46, 38, 0, 0,
  ]

  static let text = ##"""
accept-netscaler-cip
A <magic:integer:1,>
D Expects NetScaler's client address header with this magic number before anything else.
O bind 127.0.0.1:8443 accept-netscaler-cip 10
F bind 127.0.0.1:8443 accept-netscaler-cip	expected a number
F bind 127.0.0.1:8443 accept-netscaler-cip bogus	expected a number
accept-proxy
D Expects the PROXY protocol, version 1 or 2, before anything else.
O bind 127.0.0.1:8443 accept-proxy
allow-0rtt
D Accepts TLS 1.3 early data, which an attacker can replay.
O bind 127.0.0.1:8443 allow-0rtt
alpn
A <protocols:word>
D The application protocols offered in the TLS handshake, in order of preference.
O bind 127.0.0.1:8443 alpn h2,http/1.1
F bind 127.0.0.1:8443 alpn	expected a protocols
backlog
A <connections:integer:0,>
D How many connections may wait in the system's queue before they are accepted.
O bind 127.0.0.1:8443 backlog 10
F bind 127.0.0.1:8443 backlog	expected a number
ca-file
A <file:file>
D The authorities that client certificates must come from.
O bind 127.0.0.1:8443 ca-file @system-ca
F bind 127.0.0.1:8443 ca-file	expected a file
ca-ignore-err
A <errors:word>
D Verification errors of authorities to ignore: `all` or numbers.
O bind 127.0.0.1:8443 ca-ignore-err all
F bind 127.0.0.1:8443 ca-ignore-err	expected an errors
ca-sign-file
A <file:file>
D The authority that generated certificates are signed with.
O bind 127.0.0.1:8443 ca-sign-file /etc/lb/ca.pem
K the reference reads the file, which is not there
ca-sign-pass
A <password:text>
D The passphrase of that authority's key.
O bind 127.0.0.1:8443 ca-sign-pass hello
F bind 127.0.0.1:8443 ca-sign-pass	expected a passphrase
ca-verify-file
A <file:file>
D Authorities that complete verification without being announced to clients.
O bind 127.0.0.1:8443 ca-verify-file /etc/lb/ca.pem
K the reference reads the file, which is not there
cc
A <algorithm:word>
D The TCP congestion control algorithm.
O bind 127.0.0.1:8443 cc x
F bind 127.0.0.1:8443 cc	expected an algorithm
ciphers
A <ciphers:text>
D Cipher suites up to TLS 1.2.
O bind 127.0.0.1:8443 ciphers ECDHE-RSA-AES128-GCM-SHA256
F bind 127.0.0.1:8443 ciphers	expected a ciphers
ciphersuites
A <suites:text>
D Cipher suites of TLS 1.3.
O bind 127.0.0.1:8443 ciphersuites TLS_AES_128_GCM_SHA256
F bind 127.0.0.1:8443 ciphersuites	expected a suites
client-sigalgs
A <algorithms:text>
D Signature algorithms accepted from client certificates.
O bind 127.0.0.1:8443 client-sigalgs ECDSA+SHA256
F bind 127.0.0.1:8443 client-sigalgs	expected an algorithms
crl-file
A <file:file>
D Revocation lists that client certificates are checked against.
O bind 127.0.0.1:8443 crl-file /etc/lb/crl.pem
K the reference reads the file, which is not there
crt
A <file:file>
D A file or directory with certificates and keys to present.
O crt /etc/lb/site.pem
K the reference reads the file, which is not there
crt-ignore-err
A <errors:word>
D Verification errors of client certificates to ignore: `all` or numbers.
O bind 127.0.0.1:8443 crt-ignore-err all
F bind 127.0.0.1:8443 crt-ignore-err	expected an errors
crt-list
A <file:file>
D A file that lists certificates with their own settings.
O crt-list /etc/lb/list
K the reference reads the file, which is not there
curves
A <curves:text>
D Elliptic curves, in order of preference.
O bind 127.0.0.1:8443 curves X25519:P-256
F bind 127.0.0.1:8443 curves	expected a curves
default-crt
A <file:file>
D The certificate for clients whose name matches none.
O default-crt /etc/lb/site.pem
K the reference reads the file, which is not there
defer-accept
D Accepts a connection only once data has arrived.
O bind 127.0.0.1:8443 defer-accept
ecdhe
A <curve:word>
D The one elliptic curve for TLS up to 1.2.
O bind 127.0.0.1:8443 ecdhe prime256v1
F bind 127.0.0.1:8443 ecdhe	expected a curve
ech
A <directory:directory>
D The keys for Encrypted Client Hello.
O bind 127.0.0.1:8443 ech /tmp
K the reference refuses it unless it is built with Encrypted Client Hello
expose-fd
A listeners
D Hands listening sockets to a new process that asks for them.
O bind 127.0.0.1:8443 expose-fd listeners
F bind 127.0.0.1:8443 expose-fd bogus	expected 'listeners'
force-sslv3
D Accepts SSLv3 only.
O bind 127.0.0.1:8443 force-sslv3
K the reference refuses it unless it is built with SSLv3
force-tlsv10
D Accepts TLS 1.0 only.
O bind 127.0.0.1:8443 force-tlsv10
force-tlsv11
D Accepts TLS 1.1 only.
O bind 127.0.0.1:8443 force-tlsv11
force-tlsv12
D Accepts TLS 1.2 only.
O bind 127.0.0.1:8443 force-tlsv12
force-tlsv13
D Accepts TLS 1.3 only.
O bind 127.0.0.1:8443 force-tlsv13
generate-certificates
D Makes certificates for the names clients ask for.
O bind 127.0.0.1:8443 generate-certificates
gid
A <gid:integer:0,>
D The group number that a UNIX socket belongs to.
O bind 127.0.0.1:8443 gid 10
F bind 127.0.0.1:8443 gid	expected a number
group
A <group:word>
D The group that a UNIX socket belongs to.
O bind 127.0.0.1:8443 group nogroup
F bind 127.0.0.1:8443 group	expected a group
guid-prefix
A <prefix:word>
D The beginning of the identifiers of the line's sockets.
O bind 127.0.0.1:8443 guid-prefix edge
F bind 127.0.0.1:8443 guid-prefix	expected a prefix
id
A <id:integer:1,>
D The number of the socket in statistics.
O bind 127.0.0.1:8443 id 10
F bind 127.0.0.1:8443 id	expected a number
F bind 127.0.0.1:8443 id bogus	expected a number
idle-ping
A <time:duration>
D After how much silence a peer that cannot be seen otherwise is probed at the HTTP level.
O bind 127.0.0.1:8443 idle-ping 5s
F bind 127.0.0.1:8443 idle-ping	expected a duration
F bind 127.0.0.1:8443 idle-ping bogus	expected a duration
interface
A <name:word>
D The network interface that connections must arrive on.
O bind 127.0.0.1:8443 interface lo
F bind 127.0.0.1:8443 interface	expected a name
ktls
A <state:onoff>
D Hands TLS records to the kernel.
C global expose-experimental-directives
O bind 127.0.0.1:8443 ktls on
K the reference refuses it unless it is built with kernel TLS
label
A <text:word>
D A name by which other parts of the process find the socket.
O bind 127.0.0.1:8443 label x
F bind 127.0.0.1:8443 label	expected a label
level
A <level:choice:user,operator,admin>
B operator
D What those who connect to a runtime socket may do.
O bind 127.0.0.1:8443 level user
F bind 127.0.0.1:8443 level bogus	unknown level 'bogus'
maxconn
A <connections:integer:0,>
D How many connections the socket serves at a time.
O bind 127.0.0.1:8443 maxconn 10
F bind 127.0.0.1:8443 maxconn	expected a number
mode
A <mode:integer:0,7777>
D The rights of a UNIX socket, in octal digits.
O bind 127.0.0.1:8443 mode 600
F bind 127.0.0.1:8443 mode	expected a number
F bind 127.0.0.1:8443 mode bogus	expected a number
mss
A <size:integer:-65535,65535>
D The largest TCP segment that is announced.
O bind 127.0.0.1:8443 mss 1400
F bind 127.0.0.1:8443 mss	expected a number
F bind 127.0.0.1:8443 mss bogus	expected a number
name
A <name:word>
D The name of the socket in statistics.
O bind 127.0.0.1:8443 name x
F bind 127.0.0.1:8443 name	expected a name
namespace
A <name:word>
N NS
D The network namespace of the socket.
O bind 127.0.0.1:8443 namespace x
K the reference refuses it unless it is built with network namespaces
nbconn
A <connections:integer:1,>
D How many connections are opened at start by a reverse HTTP listener.
C global expose-experimental-directives
O bind 127.0.0.1:8443 nbconn 10
K the reference refuses it unless it is built with no reverse address on the line
nice
A <priority:integer:-1024,1024>
D How connections are preferred to others in scheduling.
O bind 127.0.0.1:8443 nice -10
F bind 127.0.0.1:8443 nice	expected a number
no-alpn
D Offers no application protocols.
O bind 127.0.0.1:8443 no-alpn
no-ca-names
D Does not tell clients which authorities are accepted.
O bind 127.0.0.1:8443 no-ca-names
no-sslv3
D Refuses SSLv3.
O bind 127.0.0.1:8443 no-sslv3
no-strict-sni
D Serves the default certificate to clients whose name matches none.
O bind 127.0.0.1:8443 no-strict-sni
no-tls-tickets
D Gives no tickets to resume TLS sessions with.
O bind 127.0.0.1:8443 no-tls-tickets
no-tlsv10
D Refuses TLS 1.0.
O bind 127.0.0.1:8443 no-tlsv10
no-tlsv11
D Refuses TLS 1.1.
O bind 127.0.0.1:8443 no-tlsv11
no-tlsv12
D Refuses TLS 1.2.
O bind 127.0.0.1:8443 no-tlsv12
no-tlsv13
D Refuses TLS 1.3.
O bind 127.0.0.1:8443 no-tlsv13
npn
A <protocols:word>
I alpn
D Protocols offered by the predecessor of ALPN.
O bind 127.0.0.1:8443 npn http/1.1
F bind 127.0.0.1:8443 npn	expected a protocols
prefer-client-ciphers
D Follows the client's order of cipher suites.
O bind 127.0.0.1:8443 prefer-client-ciphers
process
A <set:word>
I thread
D The processes or threads that accept from the socket.
proto
A <name:choice:h1,h2,fcgi,quic,spop,none,rhttp,raw>
D The protocol spoken on the connection, without negotiation.
C mode http
O bind 127.0.0.1:8443 proto h2
F bind 127.0.0.1:8443 proto bogus	unknown protocol 'bogus'
quic-cc-algo
A <algorithm:word>
N QUIC
D The congestion control algorithm of QUIC.
O bind 127.0.0.1:8443 quic-cc-algo cubic
K the reference refuses it unless it is built with QUIC
quic-force-retry
N QUIC
D Makes every QUIC client prove its address.
O bind 127.0.0.1:8443 quic-force-retry
K the reference refuses it unless it is built with QUIC
quic-socket
A <kind:choice:connection,listener>
N QUIC
D Whether each QUIC connection has its own socket.
O bind 127.0.0.1:8443 quic-socket connection
K the reference refuses it unless it is built with QUIC
severity-output
A <form:choice:none,number,string>
D How answers of a runtime socket show their severity.
O bind 127.0.0.1:8443 severity-output none
F bind 127.0.0.1:8443 severity-output bogus	unknown format 'bogus'
shards
A <number:word>
D Into how many sockets the line is divided: a number, `by-thread` or `by-group`.
O bind 127.0.0.1:8443 shards by-thread
O bind 127.0.0.1:8443 shards 2
F bind 127.0.0.1:8443 shards	expected a shards
sigalgs
A <algorithms:text>
D Signature algorithms.
O bind 127.0.0.1:8443 sigalgs ECDSA+SHA256
F bind 127.0.0.1:8443 sigalgs	expected an algorithms
ssl
D Expects TLS.
O ssl crt /etc/lb/site.pem
K the reference wants a certificate
ssl-max-ver
A <version:choice:SSLv3,TLSv1.0,TLSv1.1,TLSv1.2,TLSv1.3>
D The highest version of TLS.
O bind 127.0.0.1:8443 ssl-max-ver TLSv1.3
F bind 127.0.0.1:8443 ssl-max-ver bogus	unknown version 'bogus'
ssl-min-ver
A <version:choice:SSLv3,TLSv1.0,TLSv1.1,TLSv1.2,TLSv1.3>
B TLSv1.2
D The lowest version of TLS.
O bind 127.0.0.1:8443 ssl-min-ver TLSv1.2
F bind 127.0.0.1:8443 ssl-min-ver bogus	unknown version 'bogus'
strict-sni
D Refuses clients whose name matches no certificate.
O bind 127.0.0.1:8443 strict-sni
tcp-md5sig
A <password:text>
D Signs TCP segments.
O bind 127.0.0.1:8443 tcp-md5sig hello
K the reference refuses it unless it is built with TCP MD5 signatures
tcp-ss
A <mode:integer:0,2>
D Whether the SYN packet is kept for inspection.
O bind 127.0.0.1:8443 tcp-ss 1
F bind 127.0.0.1:8443 tcp-ss	expected a number
F bind 127.0.0.1:8443 tcp-ss bogus	expected a number
tcp-ut
A <time:duration>
D How long sent data may stay unacknowledged.
O bind 127.0.0.1:8443 tcp-ut 5s
F bind 127.0.0.1:8443 tcp-ut	expected a duration
F bind 127.0.0.1:8443 tcp-ut bogus	expected a duration
tfo
D Accepts data in the first packet of a connection.
O bind 127.0.0.1:8443 tfo
thread
A <set:word>
D The threads that accept from the socket.
O bind 127.0.0.1:8443 thread 1
O bind 127.0.0.1:8443 thread 1/1
tls-ticket-keys
A <file:file>
D The keys that tickets are encrypted with, so that processes share them.
O tls-ticket-keys /etc/lb/tickets
K the reference reads the file, which is not there
tls-tickets
D Gives tickets to resume TLS sessions with.
O bind 127.0.0.1:8443 tls-tickets
transparent
D Accepts connections to addresses that are not the machine's.
O bind 127.0.0.1:8443 transparent
uid
A <uid:integer:0,>
D The number of the account that a UNIX socket belongs to.
O bind 127.0.0.1:8443 uid 10
F bind 127.0.0.1:8443 uid	expected a number
user
A <user:word>
D The account that a UNIX socket belongs to.
O bind 127.0.0.1:8443 user nobody
F bind 127.0.0.1:8443 user	expected an user
v4v6
D Accepts IPv4 on an IPv6 address as well.
O bind 127.0.0.1:8443 v4v6
v6only
D Accepts IPv6 only.
O bind 127.0.0.1:8443 v6only
verify
A <mode:choice:none,optional,required>
B none
D Whether clients must present a certificate.
O bind 127.0.0.1:8443 verify none
F bind 127.0.0.1:8443 verify bogus	unknown mode 'bogus'

"""##
}
