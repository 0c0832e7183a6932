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
  case expectNetscalerCip
  case expectProxy
  case normalizeUri
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
  case setVar
  case setVarFmt
  case silentDrop
  case strictMode
  case switchMode
  case tarpit
  case trackSc0
  case trackSc1
  case trackSc2
  case unsetVar
  case useService
  case waitForBody
  case waitForHandshake

  public static let count = 80
  public static let table = PackedTable(
    text: ActionIDData.text, rows: ActionIDData.rows, slots: ActionIDData.slots)
}

private enum ActionIDData {
  static let rows: [UInt32] = [
    0, 19206, 31, 0, 0,
    75, 20999, 96, 0, 0,
    157, 17162, 224, 0, 0,
    224, 27151, 224, 0, 0,
    330, 18181, 224, 0, 0,
    401, 28938, 4, 0, 0,
    514, 20484, 32, 0, 0,
    594, 15883, 64, 0, 0,
    656, 19465, 32, 0, 0,
    732, 30471, 232, 0, 0,
    851, 13573, 16, 0, 0,
    904, 22279, 96, 0, 0,
    991, 28426, 224, 0, 0,
    1102, 27919, 224, 0, 0,
    1211, 20743, 224, 0, 0,
    1292, 93956, 96, 0, 0,
    1659, 8458, 1, 0, 0,
    1692, 16912, 32, 0, 0,
    1758, 19974, 255, 0, 0,
    1836, 41226, 40, 0, 0,
    1997, 22282, 32, 0, 0,
    2084, 17940, 2, 0, 0,
    2154, 19212, 2, 0, 0,
    2229, 62477, 32, 0, 0,
    2473, 11013, 96, 0, 0,
    2516, 85000, 96, 0, 0,
    2848, 12806, 63, 0, 0,
    2898, 32270, 224, 0, 0,
    3024, 26892, 32, 0, 0,
    3129, 32525, 32, 0, 0,
    3256, 26379, 32, 0, 0,
    3359, 35597, 224, 0, 0,
    3498, 88326, 96, 0, 0,
    3843, 39946, 254, 0, 0,
    3999, 27658, 254, 0, 0,
    4107, 25099, 254, 0, 0,
    4205, 25355, 254, 0, 0,
    4304, 38154, 254, 0, 0,
    4453, 35595, 254, 0, 0,
    4592, 12042, 1, 0, 0,
    4639, 23311, 120, 0, 0,
    4730, 35347, 120, 0, 0,
    4868, 22539, 40, 0, 0,
    4956, 28426, 40, 0, 0,
    5067, 16903, 46, 0, 0,
    5133, 16652, 46, 0, 0,
    5198, 22539, 126, 0, 0,
    5286, 28426, 126, 0, 0,
    5397, 25354, 224, 0, 0,
    5496, 27151, 224, 0, 0,
    5602, 31245, 248, 0, 0,
    5724, 24071, 224, 0, 0,
    5818, 13832, 126, 0, 0,
    5872, 13834, 32, 0, 0,
    5926, 22024, 120, 0, 0,
    6012, 12296, 32, 0, 0,
    6060, 17929, 32, 0, 0,
    6130, 21266, 40, 0, 0,
    6213, 22035, 40, 0, 0,
    6299, 14857, 32, 0, 0,
    6357, 27659, 40, 0, 0,
    6465, 15623, 46, 0, 0,
    6526, 15372, 46, 0, 0,
    6586, 23562, 192, 0, 0,
    6678, 39179, 96, 0, 0,
    6831, 18951, 126, 0, 0,
    6905, 11527, 32, 0, 0,
    6950, 36359, 254, 0, 0,
    7092, 35083, 254, 0, 0,
    7229, 25355, 126, 0, 0,
    7328, 18699, 224, 0, 0,
    7401, 22027, 8, 0, 0,
    7487, 94726, 32, 0, 0,
    7857, 27145, 110, 0, 0,
    7963, 27145, 110, 0, 0,
    8069, 27145, 110, 0, 0,
    8175, 12809, 254, 0, 0,
    8225, 19467, 40, 0, 0,
    8301, 27661, 96, 0, 0,
    8409, 18706, 32, 0, 0,
  ]

  static let slots: [UInt16] = [
    0, 0, 0, 12, 0, 0, 48, 0, 6, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 52, 0, 60, 72, 0, 56, 0, 0, 0, 0, 0, 0,
    0, 2, 0, 11, 0, 0, 39, 0, 75, 1, 0, 0, 0, 0, 0, 0,
    0, 0, 5, 38, 50, 0, 0, 0, 62, 23, 3, 73, 0, 0, 0, 0,
    0, 0, 0, 0, 71, 0, 0, 0, 0, 0, 0, 0, 0, 0, 80, 7,
    0, 0, 0, 32, 0, 0, 0, 0, 0, 29, 44, 47, 0, 0, 0, 22,
    0, 36, 0, 0, 0, 0, 0, 16, 68, 0, 0, 9, 0, 0, 0, 4,
    0, 0, 21, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 53, 0, 0, 0, 0, 0, 0, 0, 35, 67, 25, 77, 0,
    0, 15, 69, 49, 58, 14, 0, 0, 0, 0, 0, 0, 0, 43, 45, 0,
    0, 0, 0, 55, 0, 0, 0, 51, 0, 0, 0, 19, 24, 40, 46, 61,
    79, 26, 70, 0, 0, 0, 0, 54, 34, 57, 0, 74, 0, 65, 78, 33,
    13, 10, 42, 0, 0, 0, 27, 0, 0, 0, 0, 0, 31, 0, 37, 41,
    0, 0, 0, 28, 0, 0, 0, 0, 63, 8, 0, 0, 0, 0, 0, 0,
    0, 76, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 66, 20, 59, 0, 30, 0, 0, 0, 18, 0, 0, 0,
  ]

  static let text = ##"""
accept
D Ends the evaluation of the rules and lets the connection through.
add-acl
A <key:logformat>
P <file:file>
D Adds an entry to an ACL file in memory.
add-header
A <name:header-name> <value:logformat>
D Adds a header.
add-headers-bin
A <expression:expression> [ prefix <prefix:text> ]
D Adds headers from their binary form.
allow
D Ends the evaluation of the rules and lets the message through.
attach-srv
A <server:server-ref> [ name <name:expression> ]
D Gives the connection to a server for reverse HTTP.
auth
A [ realm <realm:text> ]
D Asks the client for a user name and a password.
cache-store
A <cache:cache>
D Stores the response in a cache.
cache-use
A <cache:cache>
D Answers from a cache where it has the response.
capture
A <expression:expression> ( len <length:integer:1,> | id <slot:integer:0,> )
D Captures a sample for the logs.
close
D Closes the connection to the server at once.
del-acl
A <key:logformat>
P <file:file>
D Removes an entry from an ACL file in memory.
del-header
A <name:header-name> [ -m <method:choice:str,beg,end,sub,reg> ]
D Removes all headers of this name.
del-headers-bin
A <expression:expression> [ prefix <prefix:text> ]
D Removes headers named in a binary form.
del-map
A <key:logformat>
P <file:file>
D Removes an entry from a map in memory.
deny
A [ deny_status <status:status> ] [ status <status:status> ] [ content-type <type:text> ] [ ( default-errorfiles | errorfile <file:file> | errorfiles <name:http-errors> | file <file:file> | lf-file <file:file> | string <text:text> | lf-string <text:logformat> ) ] [ hdr <name:header-name> <value:logformat> ] ...
D Answers with an error and ends the evaluation.
dgram-drop
D Drops the datagram.
disable-l7-retry
D Forbids to repeat the request after a failure.
do-log
A [ profile <profile:log-profile> ]
D Writes a log line at this point.
do-resolve
A <name:expression>
P <variable:variable> <resolvers:resolvers> [ <family:choice:ipv4,ipv6> ]
D Resolves a name and stores the address in a variable.
early-hint
A <name:header-name> <value:logformat>
D Sends an early hint to the client.
expect-netscaler-cip
A layer4
D Expects a NetScaler client IP header.
expect-proxy
A layer4
D Expects a PROXY protocol header on the connection.
normalize-uri
A <normalizer:choice:fragment-encode,fragment-strip,path-merge-slashes,path-strip-dot,path-strip-dotdot,percent-decode-unreserved,percent-to-uppercase,query-sort-by-name> [ strict ] [ full ]
D Rewrites the URI into a normal form.
pause
A <delay:word>
D Delays the message.
redirect
A ( location <target:logformat> | prefix <target:logformat> | scheme <target:logformat> ) [ code <code:choice:301,302,303,307,308> ] [ drop-query ] [ append-slash ] [ ignore-empty ] [ keep-query ] [ set-cookie <cookie:word> ] [ clear-cookie <name:word> ] [ set-cookie-fmt <cookie:logformat> ]
D Answers with a redirection.
reject
D Closes the connection without an answer.
replace-header
A <name:header-name> <match:regex> <value:logformat>
D Replaces what a regular expression matches in a header.
replace-path
A <match:regex> <value:logformat>
D Replaces what a regular expression matches in the path.
replace-pathq
A <match:regex> <value:logformat>
D Replaces what a regular expression matches in the path and the query string.
replace-uri
A <match:regex> <value:logformat>
D Replaces what a regular expression matches in the URI.
replace-value
A <name:header-name> <match:regex> <value:logformat>
D Replaces what a regular expression matches in each value of a header.
return
A [ status <status:status> ] [ content-type <type:text> ] [ ( default-errorfiles | errorfile <file:file> | errorfiles <name:http-errors> | file <file:file> | lf-file <file:file> | string <text:text> | lf-string <text:logformat> ) ] [ hdr <name:header-name> <value:logformat> ] ...
D Answers with a given response and ends the evaluation.
sc-add-gpc
A ( <number:integer:0,> | <value:expression> )
P <index:integer:0,> <counter:integer:0,>
D Adds to a general purpose counter of a track counter.
sc-inc-gpc
P <index:integer:0,> <counter:integer:0,>
D Raises a general purpose counter of a track counter.
sc-inc-gpc0
P <counter:integer:0,>
D Raises the first general purpose counter of a track counter.
sc-inc-gpc1
P <counter:integer:0,>
D Raises the second general purpose counter of a track counter.
sc-set-gpt
A ( <number:integer:0,> | <value:expression> )
P <index:integer:0,> <counter:integer:0,>
D Sets a general purpose tag of a track counter.
sc-set-gpt0
A ( <number:integer:0,> | <value:expression> )
P <counter:integer:0,>
D Sets the first general purpose tag of a track counter.
send-retry
D Answers with a QUIC retry packet.
send-spoe-group
A <engine:word> <group:word>
D Sends a group of messages to an SPOE agent.
set-bandwidth-limit
A <name:word> [ limit <limit:expression> ] [ period <period:expression> ]
D Enables a bandwidth limit for the stream.
set-bc-mark
A ( <mark:integer:0,> | <value:expression> )
D Marks packets to the server.
set-bc-tos
A ( <tos:integer:0,255> | <value:expression> )
D Sets the type of service of packets to the server.
set-dst
A <address:expression>
D Changes the destination address.
set-dst-port
A <port:expression>
D Changes the destination port.
set-fc-mark
A ( <mark:integer:0,> | <value:expression> )
D Marks packets to the client.
set-fc-tos
A ( <tos:integer:0,255> | <value:expression> )
D Sets the type of service of packets to the client.
set-header
A <name:header-name> <value:logformat>
D Removes all headers of this name and adds one.
set-headers-bin
A <expression:expression> [ prefix <prefix:text> ]
D Sets headers from their binary form.
set-log-level
A <level:choice:silent,emerg,alert,crit,err,warning,notice,info,debug>
D Changes the level of the log line.
set-map
A <key:logformat> <value:logformat>
P <file:file>
D Sets an entry of a map in memory.
set-mark
A <mark:word>
D Marks packets to the client.
set-method
A <method:logformat>
D Changes the method.
set-nice
A <nice:integer:-1024,1024>
D Changes the scheduling priority of the stream.
set-path
A <path:logformat>
D Changes the path.
set-pathq
A <path:logformat>
D Changes the path and the query string.
set-priority-class
A <class:expression>
D Changes the priority class in the queue.
set-priority-offset
A <offset:expression>
D Changes the priority offset in the queue.
set-query
A <query:logformat>
D Changes the query string.
set-retries
A ( <number:integer:0,> | <value:expression> )
D Changes how often a connection is tried again.
set-src
A <address:expression>
D Changes the source address.
set-src-port
A <port:expression>
D Changes the source port.
set-status
A <status:status> [ reason <reason:text> ]
D Changes the status of the response.
set-timeout
A <timer:choice:client,server,tunnel,connect,queue,tarpit> ( <value:duration> | <expression:expression> )
D Changes a timeout of the stream.
set-tos
A <tos:word>
D Sets the type of service of packets to the client.
set-uri
A <uri:logformat>
D Changes the URI.
set-var
A <value:expression>
P <name:variable> [ <condition:word> ] [ <condition2:word> ]
D Assigns the value of an expression to a variable.
set-var-fmt
A <value:logformat>
P <name:variable> [ <condition:word> ] [ <condition2:word> ]
D Assigns a formatted string to a variable.
silent-drop
A [ rst-ttl <ttl:integer:1,255> ]
D Forgets the connection without telling the client.
strict-mode
A <state:onoff>
D Whether a failed rewrite ends in an error.
switch-mode
A http [ proto <name:word> ]
D Turns the TCP connection into an HTTP one.
tarpit
A [ deny_status <status:status> ] [ status <status:status> ] [ content-type <type:text> ] [ ( default-errorfiles | errorfile <file:file> | errorfiles <name:http-errors> | file <file:file> | lf-file <file:file> | string <text:text> | lf-string <text:logformat> ) ] [ hdr <name:header-name> <value:logformat> ] ...
D Answers with an error after the tarpit timeout.
track-sc0
A <key:expression> [ table <table:table> ]
D Tracks the sample in a stick table with counter 0.
track-sc1
A <key:expression> [ table <table:table> ]
D Tracks the sample in a stick table with counter 1.
track-sc2
A <key:expression> [ table <table:table> ]
D Tracks the sample in a stick table with counter 2.
unset-var
P <name:variable>
D Removes a variable.
use-service
A <service:service>
D Lets a service inside the process answer.
wait-for-body
A time <time:duration> [ at-least <bytes:size> ]
D Waits for the body before the rules go on.
wait-for-handshake
D Waits for the TLS handshake before the rules go on.

"""##
}
