// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Log format aliases of the grammar, in the order of their names.
public enum LogAliasID: UInt16, GrammarID {
  case B
  case CC
  case CS
  case H
  case HM
  case HP
  case HPO
  case HQ
  case HU
  case HV
  case ID
  case OG
  case ST
  case T
  case TR
  case Ta
  case Tc
  case Td
  case Th
  case Ti
  case Tl
  case Tq
  case Tr
  case Ts
  case Tt
  case Tu
  case Tw
  case U
  case ac
  case b
  case bc
  case bi
  case bp
  case bq
  case ci
  case cp
  case f
  case fc
  case fi
  case fp
  case ft
  case hr
  case hrl
  case hs
  case hsl
  case lc
  case ms
  case o
  case pid
  case r
  case rc
  case rt
  case s
  case sc
  case si
  case sp
  case sq
  case sslc
  case sslv
  case t
  case tr
  case trg
  case trl
  case ts
  case tsc

  public static let count = 65
  public static let table = PackedTable(
    text: LogAliasIDData.text, rows: LogAliasIDData.rows, slots: LogAliasIDData.slots)
}

private enum LogAliasIDData {
  static let rows: [UInt32] = [
    0, 16641, 0, 0, 0,
    65, 12802, 0, 0, 0,
    115, 13058, 0, 0, 0,
    166, 9217, 0, 0, 0,
    202, 10498, 0, 0, 0,
    243, 16130, 0, 0, 0,
    306, 18179, 0, 0, 0,
    377, 18178, 0, 0, 0,
    448, 9730, 0, 0, 0,
    486, 10754, 0, 0, 0,
    528, 13314, 0, 0, 0,
    580, 12290, 0, 0, 49,
    628, 11010, 0, 0, 0,
    671, 13569, 0, 0, 0,
    724, 16386, 0, 0, 0,
    788, 16642, 0, 0, 0,
    853, 18434, 0, 0, 0,
    925, 16642, 0, 0, 0,
    990, 19458, 0, 0, 0,
    1066, 20738, 0, 0, 0,
    1147, 15618, 0, 0, 0,
    1208, 33026, 0, 0, 6144,
    1337, 20482, 0, 0, 0,
    1417, 18434, 0, 0, 0,
    1489, 14850, 0, 0, 0,
    1547, 20738, 0, 0, 0,
    1628, 18178, 0, 0, 0,
    1699, 11777, 0, 0, 0,
    1745, 13570, 0, 0, 0,
    1798, 9729, 0, 0, 0,
    1836, 13570, 0, 0, 0,
    1889, 14850, 0, 0, 0,
    1947, 15362, 0, 0, 0,
    2007, 19970, 0, 0, 0,
    2085, 9474, 0, 0, 0,
    2122, 9986, 0, 0, 0,
    2161, 9985, 0, 0, 0,
    2200, 13826, 0, 0, 0,
    2254, 13314, 0, 0, 0,
    2306, 13826, 0, 0, 0,
    2360, 18178, 0, 0, 0,
    2431, 13058, 0, 0, 0,
    2482, 17667, 0, 0, 0,
    2551, 13314, 0, 0, 0,
    2603, 17923, 0, 0, 0,
    2673, 14082, 0, 0, 0,
    2728, 13314, 0, 0, 0,
    2780, 15361, 0, 0, 0,
    2840, 11011, 0, 0, 0,
    2883, 7937, 0, 0, 0,
    2914, 20738, 0, 0, 0,
    2995, 13570, 0, 0, 0,
    3048, 9473, 0, 0, 0,
    3085, 13314, 0, 0, 0,
    3137, 9474, 0, 0, 0,
    3174, 9986, 0, 0, 0,
    3213, 19714, 0, 0, 0,
    3290, 15620, 0, 0, 0,
    3351, 16132, 0, 0, 0,
    3414, 19969, 0, 0, 0,
    3492, 17666, 0, 0, 0,
    3561, 11523, 0, 0, 0,
    3606, 13315, 0, 0, 0,
    3658, 13570, 0, 0, 0,
    3711, 21507, 0, 0, 0,
  ]

  static let slots: [UInt16] = [
    0, 0, 26, 61, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 50, 0, 41, 0, 0, 0, 0, 0, 0, 20, 0,
    0, 0, 49, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 42,
    45, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 47, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 29, 0, 0,
    11, 17, 0, 0, 32, 18, 0, 0, 0, 0, 0, 0, 62, 0, 0, 0,
    64, 0, 0, 3, 10, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0,
    0, 0, 53, 0, 0, 1, 16, 36, 0, 57, 0, 0, 0, 0, 38, 33,
    24, 0, 0, 0, 0, 25, 0, 0, 0, 37, 0, 0, 0, 0, 7, 48,
    0, 0, 0, 2, 60, 0, 0, 0, 0, 43, 0, 0, 44, 0, 0, 0,
    28, 19, 0, 52, 0, 0, 22, 0, 46, 0, 0, 0, 0, 63, 0, 0,
    0, 0, 13, 15, 51, 0, 0, 0, 0, 0, 0, 40, 0, 0, 5, 0,
    39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 58, 0, 27, 0, 0, 0,
    0, 35, 0, 0, 0, 6, 30, 0, 0, 65, 0, 0, 0, 0, 0, 0,
    0, 55, 31, 59, 0, 0, 56, 4, 0, 0, 0, 0, 34, 21, 0, 0,
  ]

  static let text = ##"""
B
T numeric
D How many bytes the client was sent, head included.
CC
T string
D The captured cookie of the request.
CS
T string
D The captured cookie of the response.
H
T string
D The name of this host.
HM
T string
D The method of the request.
HP
T string
D The URI of the request without its query string.
HPO
T string
D The path of the request, without host and query string.
HQ
T string
D The query string of the request, with its question mark.
HU
T string
D The URI of the request.
HV
T string
D The version of the request.
ID
T string
D The unique identifier of the request.
OG
T string
D At which step the line is logged.
ST
T numeric
D The status of the response.
T
T date
D When the connection was accepted, in UTC.
TR
T numeric
D How long the request head took, in milliseconds.
Ta
T numeric
D How long the request was active, in milliseconds.
Tc
T numeric
D How long connecting to the server took, in milliseconds.
Td
T numeric
D How long the response body took, in milliseconds.
Th
T numeric
D How long the handshakes of the client took, in milliseconds.
Ti
T numeric
D How long the client was idle before the request, in milliseconds.
Tl
T date
D When the connection was accepted, in local time.
Tq
I %Th+%Ti+%TR
T numeric
D How long the client took from the connection, or the last response, to the end of the request head.
Tr
T numeric
D How long the server took to begin its response, in milliseconds.
Ts
T numeric
D When the connection was accepted, in seconds since 1970.
Tt
T numeric
D How long everything took, in milliseconds.
Tu
T numeric
D How long the client waited, from its request on, in milliseconds.
Tw
T numeric
D How long the request waited in queues, in milliseconds.
U
T numeric
D How many bytes the client sent.
ac
T numeric
D How many connections the process has.
b
T string
D The name of the backend.
bc
T numeric
D How many connections the backend has.
bi
T ip
D The address that the server was connected from.
bp
T numeric
D The port that the server was connected from.
bq
T numeric
D How many requests were before this one in the backend's queue.
ci
T ip
D The address of the client.
cp
T numeric
D The port of the client.
f
T string
D The name of the frontend.
fc
T numeric
D How many connections the frontend has.
fi
T ip
D The address that the client connected to.
fp
T numeric
D The port that the client connected to.
ft
T string
D The name of the frontend, with a tilde after it for TLS.
hr
T string
D The captured headers of the request.
hrl
T string list
D The captured headers of the request, one by one.
hs
T string
D The captured headers of the response.
hsl
T string list
D The captured headers of the response, one by one.
lc
T numeric
D How many lines the frontend has logged.
ms
T numeric
D The milliseconds of the accept date.
o
T special
D Applies its flags to everything that follows.
pid
T numeric
D The number of the process.
r
T string
D The request line.
rc
T numeric
D How many retries there were, with a plus sign after a redispatch.
rt
T numeric
D The number of the request or session.
s
T string
D The name of the server.
sc
T numeric
D How many connections the server has.
si
T ip
D The address of the server.
sp
T numeric
D The port of the server.
sq
T numeric
D How many requests were before this one in the server's queue.
sslc
T string
D The cipher suite of the client's connection.
sslv
T string
D The version of TLS of the client's connection.
t
T date
D When the connection was accepted, in local time with milliseconds.
tr
T date
D When the request began, in local time with milliseconds.
trg
T date
D When the request began, in UTC.
trl
T date
D When the request began, in local time.
ts
T string
D How the session ended, in two letters.
tsc
T string
D How the session ended, in four letters with the state of the cookie.

"""##
}
