// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Actions of the grammar, in the order of their names.
public enum ActionID: UInt16, GrammarID {
  case accept
  case addAcl
  case addHeader
  case addHeadersBin
  case allow
  case attachSrv
  case auth
  case cacheStore
  case cacheUse
  case capture
  case close
  case comment
  case connect
  case delAcl
  case delHeader
  case delHeadersBin
  case delMap
  case deny
  case dgramDrop
  case disableL7Retry
  case doLog
  case doResolve
  case earlyHint
  case expect
  case expectInTcpCheck
  case expectNetscalerCip
  case expectProxy
  case lua
  case normalizeUri
  case otGroup
  case otelGroup
  case pause
  case redirect
  case reject
  case replaceHeader
  case replacePath
  case replacePathq
  case replaceUri
  case replaceValue
  case `return`
  case scAddGpc
  case scIncGpc
  case scIncGpc0
  case scIncGpc1
  case scSetGpt
  case scSetGpt0
  case send
  case sendInTcpCheck
  case sendBinary
  case sendBinaryLf
  case sendLf
  case sendRetry
  case sendSpoeGroup
  case setBandwidthLimit
  case setBcMark
  case setBcTos
  case setDst
  case setDstPort
  case setFcMark
  case setFcTos
  case setHeader
  case setHeadersBin
  case setLogLevel
  case setMap
  case setMark
  case setMethod
  case setNice
  case setPath
  case setPathq
  case setPriorityClass
  case setPriorityOffset
  case setQuery
  case setRetries
  case setSrc
  case setSrcPort
  case setStatus
  case setTimeout
  case setTos
  case setUri
  case setVarInHttpCheck
  case setVar
  case setVarFmtInHttpCheck
  case setVarFmt
  case silentDrop
  case strictMode
  case switchMode
  case tarpit
  case trackSc
  case trackSc0
  case trackSc1
  case trackSc2
  case unsetVarInHttpCheck
  case unsetVar
  case useService
  case waitForBody
  case waitForHandshake

  public static let count = 96
  public static let table = PackedTable(
    text: ActionIDData.text, rows: ActionIDData.rows, slots: ActionIDData.slots)
}

private enum ActionIDData {
  static let rows: [UInt32] = [
    0, 26630, 31, 0, 0,
    104, 46343, 96, 0, 0,
    285, 39690, 224, 0, 0,
    440, 51215, 224, 0, 52,
    640, 23557, 224, 0, 0,
    732, 62730, 4, 16384, 41,
    977, 29700, 32, 0, 0,
    1093, 35851, 64, 0, 0,
    1233, 37897, 32, 0, 0,
    1381, 45319, 232, 0, 0,
    1558, 18949, 16, 0, 0,
    1632, 38663, 768, 0, 0,
    1783, 99079, 768, 0, 0,
    2170, 47623, 224, 0, 0,
    2356, 61194, 224, 0, 0,
    2595, 56079, 224, 0, 52,
    2814, 43015, 224, 0, 0,
    2982, 175108, 96, 8192, 0,
    3666, 33546, 1, 0, 49,
    3797, 23056, 32, 0, 0,
    3887, 34822, 255, 0, 49,
    4023, 55818, 40, 0, 0,
    4241, 55050, 32, 0, 0,
    4456, 514310, 256, 0, 0,
    6465, 492806, 512, 0, 0,
    8390, 32788, 2, 0, 0,
    8518, 30476, 2, 0, 0,
    8637, 20485, 248, 0, 0,
    8717, 101901, 32, 16384, 36,
    9115, 65544, 248, 0, 13092,
    9371, 65290, 248, 0, 52,
    9626, 38661, 96, 0, 50,
    9777, 179976, 96, 32768, 0,
    10480, 20998, 63, 0, 0,
    10562, 76558, 224, 0, 0,
    10861, 48140, 32, 0, 0,
    11049, 55309, 32, 0, 0,
    11265, 48651, 32, 0, 0,
    11455, 61965, 224, 0, 0,
    11697, 153350, 96, 8192, 0,
    12296, 67850, 254, 0, 40,
    12561, 34570, 254, 0, 0,
    12696, 31755, 254, 0, 0,
    12820, 32011, 254, 0, 0,
    12945, 66058, 254, 0, 0,
    13203, 57867, 254, 0, 0,
    13429, 102148, 256, 0, 0,
    13828, 35076, 512, 0, 0,
    13965, 46603, 512, 0, 0,
    14147, 55822, 512, 0, 0,
    14365, 43015, 512, 0, 0,
    14533, 35082, 1, 0, 49,
    14670, 56591, 120, 0, 0,
    14891, 77587, 120, 0, 39,
    15194, 54795, 40, 0, 48,
    15408, 52490, 40, 0, 48,
    15613, 40711, 46, 0, 0,
    15772, 44556, 46, 0, 0,
    15946, 55563, 126, 0, 48,
    16163, 54026, 126, 0, 48,
    16374, 68362, 224, 0, 0,
    16641, 51215, 224, 0, 52,
    16841, 64013, 248, 0, 0,
    17091, 47367, 224, 0, 0,
    17276, 56328, 126, 0, 12288,
    17496, 37642, 32, 0, 0,
    17643, 43016, 120, 73728, 0,
    17811, 37128, 32, 0, 0,
    17956, 43785, 32, 0, 0,
    18127, 53010, 40, 0, 0,
    18334, 61715, 40, 0, 0,
    18575, 40201, 32, 0, 0,
    18732, 38667, 40, 0, 49,
    18883, 42247, 46, 0, 0,
    19048, 43276, 46, 0, 0,
    19217, 47882, 192, 0, 0,
    19404, 77067, 96, 32768, 0,
    19705, 69383, 126, 0, 12288,
    19976, 36103, 32, 0, 0,
    20117, 80647, 768, 0, 0,
    20432, 76807, 254, 0, 0,
    20732, 66315, 768, 0, 0,
    20991, 64011, 254, 0, 0,
    21241, 38411, 126, 32768, 0,
    21391, 39435, 224, 0, 0,
    21545, 45323, 8, 0, 0,
    21722, 115462, 32, 8192, 0,
    22173, 43528, 110, 0, 0,
    22343, 57865, 110, 0, 0,
    22569, 58121, 110, 0, 0,
    22796, 57865, 110, 0, 0,
    23022, 29449, 768, 0, 0,
    23137, 24073, 254, 0, 0,
    23231, 74763, 40, 0, 0,
    23523, 50957, 96, 32768, 0,
    23722, 26898, 32, 0, 0,
  ]

  static let slots: [UInt16] = [
    30, 0, 0, 14, 0, 0, 60, 0, 6, 88, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 64, 0, 72, 86, 0, 68, 0, 0, 0, 0, 0, 0,
    0, 2, 31, 11, 0, 0, 46, 0, 90, 1, 0, 0, 0, 0, 0, 0,
    0, 0, 5, 45, 62, 0, 0, 0, 74, 27, 3, 87, 0, 0, 0, 0,
    0, 0, 0, 0, 85, 0, 0, 0, 51, 0, 0, 0, 0, 0, 96, 7,
    0, 0, 0, 39, 0, 0, 0, 0, 24, 25, 36, 56, 59, 0, 12, 26,
    0, 43, 0, 0, 0, 0, 0, 18, 80, 81, 0, 9, 0, 0, 0, 4,
    0, 0, 23, 0, 76, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 49,
    0, 0, 0, 65, 0, 0, 0, 0, 0, 0, 0, 42, 79, 32, 92, 93,
    0, 17, 82, 61, 70, 16, 83, 0, 0, 0, 0, 0, 0, 55, 57, 0,
    0, 0, 0, 67, 0, 0, 0, 63, 0, 0, 0, 21, 29, 52, 58, 47,
    48, 33, 73, 84, 95, 0, 0, 66, 41, 50, 69, 89, 0, 77, 94, 40,
    15, 10, 54, 0, 0, 0, 34, 0, 0, 0, 0, 0, 38, 0, 44, 53,
    0, 0, 0, 35, 0, 28, 0, 0, 75, 8, 0, 0, 0, 0, 0, 0,
    0, 91, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 78, 22, 71, 0, 37, 13, 0, 0, 20, 0, 0, 0,
  ]

  static let text = ##"""
accept
D Ends the evaluation of the rules and lets the traffic through.
O tcp-request connection accept
add-acl
A <key:logformat>
P <file:file>
D Adds a pattern to an ACL loaded from a file.
O http-request add-acl(/etc/lb/deny.lst) %[src]
K the file must be one that an ACL has loaded
add-header
A <name:header-name> <value:logformat>
D Adds a header.
O http-request add-header X-Via lintel
F http-request add-header	expected a header name
add-headers-bin
A <expression:expression> [ prefix <prefix:text> ]
D Adds headers from a binary list.
O http-request add-headers-bin req.hdrs_bin
F http-request add-headers-bin	expected an expression
allow
D Ends the evaluation of the rules and lets the message through.
O http-request allow
attach-srv
A <server:server-ref> [ name <name:expression> ]
D Hands the connection to a server as one that reaches it in reverse.
C global expose-experimental-directives
O tcp-request session attach-srv app/s1
K the server is not in the example
auth
A [ realm <realm:text> ]
D Asks for a user and a password.
O http-request auth
O http-request auth realm Staff
cache-store
A <cache:cache>
D Keeps the response in a cache.
O http-response cache-store small
F http-response cache-store	expected a cache
cache-use
A <cache:cache>
D Answers from a cache if it holds the response.
O http-request cache-use small
F http-request cache-use	expected a cache
capture
A <expression:expression> ( len <length:integer:1,> | id <slot:integer:0,> )
D Keeps the value of an expression for the log.
O http-request capture req.hdr(host) len 32
close
D Closes the connection to the server.
O tcp-response content close
comment
A <text:text>
D Names the steps that follow in messages.
C option httpchk
O http-check comment "step one"
F http-check comment	expected a text
connect
A [ default ] [ port ( <number:integer:1,65535> | <port:expression> ) ] [ addr <address:source-address> ] [ send-proxy ] [ via-socks4 ] [ ssl ] [ sni <name:word> ] [ alpn <protocols:word> ] [ linger ] [ proto <protocol:word> ] [ comment <text:text> ]
D Opens the connection of the check.
C option httpchk
O http-check connect
O http-check connect port 8080 comment "second port"
del-acl
A <key:logformat>
P <file:file>
D Removes a pattern from an ACL loaded from a file.
O http-request del-acl(/etc/lb/deny.lst) %[src]
K the file must be one that an ACL has loaded
del-header
A <name:header-name> [ -m <method:choice:str,beg,end,sub,reg> ]
D Removes all headers of this name.
O http-request del-header X-Debug
O http-request del-header X-Internal- -m beg
F http-request del-header	expected a header name
del-headers-bin
A <names:expression> [ -m <method:choice:str,beg,end,sub> ]
D Removes headers by a binary list of names.
O http-request del-headers-bin req.hdrs_bin
F http-request del-headers-bin	expected an expression
del-map
A <key:logformat>
P <file:file>
D Removes a key from a map.
O http-request del-map(/etc/lb/hosts.map) %[src]
K the reference reads the file, which is not there
deny
A [ deny_status <status:integer:200,599> ] [ status <status:integer:200,599> ] [ content-type <type:text> ] [ ( default-errorfiles | errorfile <file:file> | errorfiles <name:http-errors> | file <file:file> | lf-file <file:file> | string <text:text> | lf-string <text:logformat> ) ] [ hdr <name:header-name> <value:logformat> ] ...
D Answers with an error and ends the evaluation.
O http-request deny
O http-request deny deny_status 429
O http-request deny status 403 content-type text/plain string Forbidden
O http-request deny status 451
F http-request deny deny_status 451	has no page for the status 451
F http-request deny status 403 lf-string "%[src]"	needs a 'content-type'
dgram-drop
D Drops the packet without an answer.
O quic-initial dgram-drop
K the reference refuses it unless it is built with QUIC
disable-l7-retry
D Never sends the request a second time.
O http-request disable-l7-retry
do-log
A [ profile <profile:log-profile> ]
D Logs a line at this point.
O tcp-request connection do-log
O tcp-request connection do-log
do-resolve
A <name:expression>
P <variable:variable> <resolvers:resolvers> [ <family:choice:ipv4,ipv6> ]
D Resolves a name and puts the address into a variable.
O http-request do-resolve(txn.ip,dns,ipv4) req.hdr(host)
early-hint
A <name:header-name> <value:logformat>
D Sends a 103 response with a header before the final one.
O http-request early-hint Link "</app.css>; rel=preload"
F http-request early-hint	expected a header name
expect
A [ min-recv <bytes:integer> ] [ comment <text:text> ] [ ok-status <status:word> ] [ error-status <status:word> ] [ tout-status <status:word> ] [ on-success <message:logformat> ] [ on-error <message:logformat> ] [ status-code <code:expression> ] [ ! ] ( status <codes:word> | rstatus <regex:regex> | hdr <match:rest> | fhdr <match:rest> | string <text:text> | rstring <regex:regex> | string-lf <text:logformat> )
a [ min-recv <bytes:integer> ] [ comment <text:text> ] [ ok-status <status:word> ] [ error-status <status:word> ] [ tout-status <status:word> ] [ on-success <message:logformat> ] [ on-error <message:logformat> ] [ status-code <code:expression> ] [ ! ] ( status <codes:word> | rstatus <regex:regex> | string <text:text> | rstring <regex:regex> | string-lf <text:logformat> ) [ min-recv <bytes:integer> ] [ comment <text:text> ] [ ok-status <status:word> ] [ error-status <status:word> ] [ tout-status <status:word> ] [ on-success <message:logformat> ] [ on-error <message:logformat> ] [ status-code <code:expression> ]
a [ min-recv <bytes:integer> ] [ comment <text:text> ] [ ok-status <status:word> ] [ error-status <status:word> ] [ tout-status <status:word> ] [ on-success <message:logformat> ] [ on-error <message:logformat> ] [ status-code <code:expression> ] ( !status <codes:word> | !rstatus <regex:regex> | !string <text:text> | !rstring <regex:regex> | !string-lf <text:logformat> ) [ min-recv <bytes:integer> ] [ comment <text:text> ] [ ok-status <status:word> ] [ error-status <status:word> ] [ tout-status <status:word> ] [ on-success <message:logformat> ] [ on-error <message:logformat> ] [ status-code <code:expression> ]
a [ ! ] ( !hdr <match:rest> | !fhdr <match:rest> )
D What the response must look like.
C option httpchk
O http-check expect status 200-399
O http-check expect ! string error
O http-check expect comment "body" rstring ^ok
O http-check expect status 200 comment "it works"
O http-check expect !rstring ^error
F http-check expect	expected a matching method
expect
A [ min-recv <bytes:integer> ] [ comment <text:text> ] [ ok-status <status:word> ] [ error-status <status:word> ] [ tout-status <status:word> ] [ on-success <message:logformat> ] [ on-error <message:logformat> ] [ status-code <code:expression> ] [ ! ] ( string <text:text> | rstring <regex:regex> | string-lf <text:logformat> | binary <hex:hex> | rbinary <regex:regex> | binary-lf <hex:logformat> | custom )
a [ min-recv <bytes:integer> ] [ comment <text:text> ] [ ok-status <status:word> ] [ error-status <status:word> ] [ tout-status <status:word> ] [ on-success <message:logformat> ] [ on-error <message:logformat> ] [ status-code <code:expression> ] [ ! ] ( string <text:text> | rstring <regex:regex> | string-lf <text:logformat> | binary <hex:hex> | rbinary <regex:regex> | binary-lf <hex:logformat> | custom ) [ min-recv <bytes:integer> ] [ comment <text:text> ] [ ok-status <status:word> ] [ error-status <status:word> ] [ tout-status <status:word> ] [ on-success <message:logformat> ] [ on-error <message:logformat> ] [ status-code <code:expression> ]
a [ min-recv <bytes:integer> ] [ comment <text:text> ] [ ok-status <status:word> ] [ error-status <status:word> ] [ tout-status <status:word> ] [ on-success <message:logformat> ] [ on-error <message:logformat> ] [ status-code <code:expression> ] ( !string <text:text> | !rstring <regex:regex> | !string-lf <text:logformat> | !binary <hex:hex> | !rbinary <regex:regex> | !binary-lf <hex:logformat> ) [ min-recv <bytes:integer> ] [ comment <text:text> ] [ ok-status <status:word> ] [ error-status <status:word> ] [ tout-status <status:word> ] [ on-success <message:logformat> ] [ on-error <message:logformat> ] [ status-code <code:expression> ]
D What the answer must look like.
C option tcp-check
O tcp-check expect string +PONG
O tcp-check expect ! rstring ^ERR
O tcp-check expect !string ERR comment "no error"
F tcp-check expect	expected a matching method
expect-netscaler-cip
A layer4
D Expects NetScaler's client address header.
O tcp-request connection expect-netscaler-cip layer4
expect-proxy
A layer4
D Expects the PROXY protocol.
O tcp-request connection expect-proxy layer4 if { src 10.0.0.0/8 }
lua.*
A [ <argument:word> ... ]
N LUA
D An action that a script has registered.
normalize-uri
A <normalizer:choice:fragment-encode,fragment-strip,path-merge-slashes,path-strip-dot,path-strip-dotdot,percent-decode-unreserved,percent-to-uppercase,query-sort-by-name> [ strict ] [ full ]
D Rewrites the URI into one of its equivalent forms.
C global expose-experimental-directives
O http-request normalize-uri path-merge-slashes
O http-request normalize-uri path-strip-dotdot full
ot-group
A <filter:word> <group:word>
I otel-group
N OT
D Runs a group of scopes of an OpenTracing filter.
O http-request ot-group trace requests
F http-request ot-group trace	expected a group
K the reference refuses it unless it is built with OpenTracing
otel-group
A <filter:word> <group:word>
N OTEL
D Runs a group of scopes of an OpenTelemetry filter.
O http-request otel-group trace requests
F http-request otel-group trace	expected a group
K the reference refuses it unless it is built with OpenTelemetry
pause
A ( <delay:duration> | <value:expression> )
D Waits before the next rule.
O http-request pause 100ms
F http-request pause	expected an expression
redirect
A [ code <code:choice:301,302,303,307,308> ] [ drop-query ] [ append-slash ] [ ignore-empty ] [ keep-query ] [ set-cookie <cookie:word> ] [ set-cookie-fmt <cookie:logformat> ] [ clear-cookie <name:word> ] ( location <target:logformat> | prefix <target:logformat> | scheme <target:logformat> ) [ code <code:choice:301,302,303,307,308> ] [ drop-query ] [ append-slash ] [ ignore-empty ] [ keep-query ] [ set-cookie <cookie:word> ] [ set-cookie-fmt <cookie:logformat> ] [ clear-cookie <name:word> ]
W 3.1 keep-query
W 3.1 set-cookie-fmt
D Answers with a redirection.
O http-request redirect scheme https code 301 unless { ssl_fc }
F http-request redirect	expected 'location', 'prefix' or 'scheme'
reject
D Closes the connection without an answer.
O tcp-request connection reject
replace-header
A <name:header-name> <match:regex> <value:logformat>
D Replaces what matches in whole headers.
O http-request replace-header Cookie foo=([^;]*);(.*) foo=\1;ip=%bi;\2
F http-request replace-header	expected a header name
F http-request replace-header Host (a b	not a regular expression
replace-path
A <match:regex> <value:logformat>
D Replaces what matches in the path.
O http-request replace-path /old/(.*) /new/\1
F http-request replace-path	expected a regular expression
replace-pathq
A <match:regex> <value:logformat>
D Replaces what matches in the path with its query string.
O http-request replace-pathq ([^?]*)(.*) /new\1\2
F http-request replace-pathq	expected a regular expression
replace-uri
A <match:regex> <value:logformat>
D Replaces what matches in the URI.
O http-request replace-uri ^http://(.*) https://\1
F http-request replace-uri	expected a regular expression
replace-value
A <name:header-name> <match:regex> <value:logformat>
D Replaces what matches in each value of a header.
O http-request replace-value X-Forwarded-For ^192\.168\.(.*)$ 172.16.\1
F http-request replace-value	expected a header name
return
A [ status <status:integer:200,599> ] [ content-type <type:text> ] [ ( default-errorfiles | errorfile <file:file> | errorfiles <name:http-errors> | file <file:file> | lf-file <file:file> | string <text:text> | lf-string <text:logformat> ) ] [ hdr <name:header-name> <value:logformat> ] ...
D Answers with a response made here.
O http-request return
O http-request return status 200 content-type text/plain string OK hdr Cache-Control no-store
F http-request return string OK	needs a 'content-type'
F http-request return status 204 content-type text/plain string OK	a response 204 has no body
sc-add-gpc
A ( <number:integer:0,> | <value:expression> )
P <index:integer:0,> <counter:integer:0,>
D Adds to a general purpose counter of a stick counter.
O tcp-request connection sc-add-gpc(0,1) 5
F tcp-request connection sc-add-gpc(10,10)	expected an expression
sc-inc-gpc
P <index:integer:0,> <counter:integer:0,>
D Adds one to a general purpose counter.
O tcp-request connection sc-inc-gpc(0,1)
sc-inc-gpc0
P <counter:integer:0,>
D Adds one to the first general purpose counter.
O tcp-request connection sc-inc-gpc0(0)
sc-inc-gpc1
P <counter:integer:0,>
D Adds one to the second general purpose counter.
O tcp-request connection sc-inc-gpc1(0)
sc-set-gpt
A ( <number:integer:0,> | <value:expression> )
P <index:integer:0,> <counter:integer:0,>
D Sets a general purpose tag of a stick counter.
O tcp-request connection sc-set-gpt(0,1) 7
F tcp-request connection sc-set-gpt(10,10)	expected an expression
sc-set-gpt0
A ( <number:integer:0,> | <value:expression> )
P <counter:integer:0,>
D Sets the first general purpose tag.
O tcp-request connection sc-set-gpt0(0) 7
F tcp-request connection sc-set-gpt0(10)	expected an expression
send
A [ meth <method:method> ] [ uri <uri:word> ] [ uri-lf <uri:logformat> ] [ ver <version:version> ] [ hdr <name:header-name> <value:logformat> ] ... [ body <body:text> ] [ body-lf <body:logformat> ] [ comment <text:text> ]
D The request of the check.
C option httpchk
O http-check send meth GET uri /healthz
O http-check send meth POST uri /probe ver HTTP/1.1 hdr Host www.example.net body ping
send
A <data:text> [ comment <text:text> ]
D Sends a text.
C option tcp-check
O tcp-check send PING\r\n
F tcp-check send	expected a text
send-binary
A <hex:hex> [ comment <text:text> ]
D Sends bytes given in hexadecimal digits.
C option tcp-check
O tcp-check send-binary 50494e47
F tcp-check send-binary	expected a hex
send-binary-lf
A <hex:logformat> [ comment <text:text> ]
D Sends bytes given in formatted hexadecimal digits.
C option tcp-check
O tcp-check send-binary-lf 50%[int(49)]
F tcp-check send-binary-lf	expected a log format
send-lf
A <data:logformat> [ comment <text:text> ]
D Sends a formatted text.
C option tcp-check
O tcp-check send-lf "host %H"
F tcp-check send-lf	expected a log format
send-retry
D Makes the client prove its address first.
O quic-initial send-retry
K the reference refuses it unless it is built with QUIC
send-spoe-group
A <engine:word> <group:word>
D Sends a group of messages to an SPOE agent.
C filter spoe engine engine config /etc/lb/spoe.conf
O send-spoe-group engine group
K the configuration of the agent is not there
set-bandwidth-limit
A <name:word> [ limit ( <bytes:size> | <limit:expression> ) ] [ period ( <time:duration> | <period:expression> ) ]
D Turns a bandwidth limit on for the stream.
C filter bwlim-in lim default-limit 1m default-period 1s
O tcp-request content set-bandwidth-limit lim limit 64k period 1s
set-bc-mark
A ( <mark:integer:0,> | <value:expression> )
D Sets the netfilter mark of packets to the server.
O tcp-request content set-bc-mark src
K the reference refuses it unless it is built with netfilter marks
set-bc-tos
A ( <tos:integer:0,255> | <value:expression> )
D Sets the type of service of packets to the server.
O tcp-request content set-bc-tos 0x10
F tcp-request content set-bc-tos	expected an expression
set-dst
A <address:expression>
D Changes the destination address.
O tcp-request connection set-dst dst
F tcp-request connection set-dst	expected an expression
set-dst-port
A <port:expression>
D Changes the destination port.
O tcp-request connection set-dst-port int(8080)
F tcp-request connection set-dst-port	expected an expression
set-fc-mark
A ( <mark:integer:0,> | <value:expression> )
D Sets the netfilter mark of packets to the client.
O tcp-request connection set-fc-mark src
K the reference refuses it unless it is built with netfilter marks
set-fc-tos
A ( <tos:integer:0,255> | <value:expression> )
D Sets the type of service of packets to the client.
O tcp-request connection set-fc-tos 0x10
F tcp-request connection set-fc-tos	expected an expression
set-header
A <name:header-name> <value:logformat>
D Removes all headers of this name and adds one.
O http-request set-header X-Forwarded-Proto https if { ssl_fc }
F http-request set-header	expected a header name
F http-request set-header X-Name	expected a log format
set-headers-bin
A <expression:expression> [ prefix <prefix:text> ]
D Sets headers from a binary list.
O http-request set-headers-bin req.hdrs_bin
F http-request set-headers-bin	expected an expression
set-log-level
A <level:choice:silent,emerg,alert,crit,err,warning,notice,info,debug>
D Changes the level of the log line, or with `silent` suppresses it.
O tcp-request content set-log-level silent
F tcp-request content set-log-level	expected a level
set-map
A <key:logformat> <value:logformat>
P <file:file>
D Sets a key of a map.
O http-request set-map(/etc/lb/hosts.map) %[src] app
K the reference reads the file, which is not there
set-mark
A <mark:integer:0,4294967295>
I set-fc-mark
D The former name of setting the mark of packets to the client.
O tcp-request connection set-mark 1
K the reference refuses it unless it is built with netfilter marks
set-method
A <method:logformat>
D Changes the method of the request.
O http-request set-method GET
F http-request set-method	expected a log format
set-nice
A <nice:integer:-1024,1024>
D Changes how the stream is preferred to others.
O tcp-request content set-nice 0
F tcp-request content set-nice	expected a number
set-path
A <path:logformat>
D Changes the path of the request.
O http-request set-path /app%[path]
F http-request set-path	expected a log format
set-pathq
A <path:logformat>
D Changes the path of the request with its query string.
O http-request set-pathq /app%[pathq]
F http-request set-pathq	expected a log format
set-priority-class
A <class:expression>
D The class of the request in the queue, lowest first.
O tcp-request content set-priority-class int(1)
F tcp-request content set-priority-class	expected an expression
set-priority-offset
A <offset:expression>
D By how many milliseconds the request is taken for older or younger in the queue.
O tcp-request content set-priority-offset int(100)
F tcp-request content set-priority-offset	expected an expression
set-query
A <query:logformat>
D Changes the query string.
O http-request set-query "%[query,regsub(%3D,=,g)]"
F http-request set-query	expected a log format
set-retries
A ( <number:integer:0,> | <value:expression> )
D Changes how often a failed connection is tried again.
O tcp-request content set-retries 3
set-src
A <address:expression>
D Changes the source address.
O tcp-request connection set-src src,ipmask(24)
F tcp-request connection set-src	expected an expression
set-src-port
A <port:expression>
D Changes the source port.
O tcp-request connection set-src-port int(4000)
F tcp-request connection set-src-port	expected an expression
set-status
A <status:status> [ reason <reason:text> ]
D Changes the status of the response.
O http-response set-status 503 reason "Slow Down"
F http-response set-status	expected a status
set-timeout
A <timer:choice:client,server,tunnel,connect,queue,tarpit> ( <value:duration> | <expression:expression> )
W 2.9 client
W 3.4 connect
W 3.4 queue
W 3.4 tarpit
D Changes a time limit of the stream.
O http-request set-timeout client 5s
F http-request set-timeout tunnel 5s	not for a frontend
set-tos
A <tos:integer:0,4294967295>
I set-fc-tos
D The former name of setting the type of service of packets to the client.
O tcp-request connection set-tos 0x10
F tcp-request connection set-tos	expected a number
F tcp-request connection set-tos bogus	expected a number
set-uri
A <uri:logformat>
D Changes the URI of the request.
O http-request set-uri /app%[pathq]
F http-request set-uri	expected a log format
set-var
A <value:expression>
P <name:variable> [ <condition:choice:ifexists,ifnotexists,ifempty,ifnotempty,ifset,ifnotset,ifgt,iflt> ... ]
D Assigns the value of an expression to a variable of the check.
C option httpchk
O http-check set-var(check.port) int(8080)
F http-check set-var(txn.x)	expected an expression
set-var
A <value:expression>
P <name:variable> [ <condition:choice:ifexists,ifnotexists,ifempty,ifnotempty,ifset,ifnotset,ifgt,iflt> ... ]
D Assigns the value of an expression to a variable.
O tcp-request connection set-var(sess.ip) src
F tcp-request connection set-var(txn.x)	expected an expression
set-var-fmt
A <value:logformat>
P <name:variable> [ <condition:choice:ifexists,ifnotexists,ifempty,ifnotempty,ifset,ifnotset,ifgt,iflt> ... ]
D Assigns a formatted text to a variable of the check.
C option httpchk
O http-check set-var-fmt(check.name) "probe"
set-var-fmt
A <value:logformat>
P <name:variable> [ <condition:choice:ifexists,ifnotexists,ifempty,ifnotempty,ifset,ifnotset,ifgt,iflt> ... ]
D Assigns a formatted text to a variable.
O tcp-request connection set-var-fmt(sess.who) %[src]:%[src_port]
silent-drop
A [ rst-ttl <ttl:integer:1,255> ]
W 2.7 rst-ttl
D Forgets the connection without telling the client.
O tcp-request connection silent-drop
strict-mode
A <state:onoff>
B on
D Whether a failing rewrite is an error.
O http-request strict-mode on
F http-request strict-mode	expected 'on' or 'off'
switch-mode
A http [ proto <name:word> ]
D Continues a TCP connection as HTTP.
C mode tcp
O tcp-request content switch-mode http
O tcp-request content switch-mode http proto h1
tarpit
A [ deny_status <status:integer:200,599> ] [ status <status:integer:200,599> ] [ content-type <type:text> ] [ ( default-errorfiles | errorfile <file:file> | errorfiles <name:http-errors> | file <file:file> | lf-file <file:file> | string <text:text> | lf-string <text:logformat> ) ] [ hdr <name:header-name> <value:logformat> ] ...
D Holds the request for a while and then refuses it.
O http-request tarpit
O http-request tarpit deny_status 429
track-sc
A <key:expression> [ table <table:table> ]
D Follows a key in a stick table through a counter whose number ends the name.
O http-request track-sc0 src table tab
track-sc0
A <key:expression> [ table <table:table> ]
D Follows a key in a stick table through the first stick counter.
O tcp-request connection track-sc0 src table tab
F tcp-request connection track-sc0	expected an expression
track-sc1
A <key:expression> [ table <table:table> ]
D Follows a key in a stick table through the second stick counter.
O tcp-request connection track-sc1 src table tab
F tcp-request connection track-sc1	expected an expression
track-sc2
A <key:expression> [ table <table:table> ]
D Follows a key in a stick table through the third stick counter.
O tcp-request connection track-sc2 src table tab
F tcp-request connection track-sc2	expected an expression
unset-var
P <name:variable>
D Forgets a variable of the check.
C option httpchk
O http-check unset-var(check.port)
unset-var
P <name:variable>
D Forgets a variable.
O tcp-request connection unset-var(sess.ip)
use-service
A <name:word>
D Answers with a service inside the process.
O http-request use-service prometheus-exporter
F http-request use-service	expected a service
F http-request use-service bogus	unknown service 'bogus'
F http-request use-service prometheus-exporter foo	does not take 'foo'
wait-for-body
A time <time:duration> [ at-least <bytes:size> ] [ use-large-buffer ]
W 3.4 use-large-buffer
D Waits for the body before the next rule.
O http-request wait-for-body time 1s at-least 1k
wait-for-handshake
D Waits for the TLS handshake before the next rule.
O http-request wait-for-handshake

"""##
}
