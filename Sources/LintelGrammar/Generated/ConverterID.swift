// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Converters of the grammar, in the order of their names.
public enum ConverterID: UInt16, GrammarID {
  case add
  case addItem
  case aesCbcDec
  case aesCbcEnc
  case aesGcmDec
  case aesGcmEnc
  case and
  case b64dec
  case base2
  case base64
  case be2dec
  case be2hex
  case bool
  case bytes
  case captureReq
  case captureRes
  case concat
  case cpl
  case crc32
  case crc32c
  case cutCrlf
  case date
  case debug
  case digest
  case div
  case djb2
  case ethData
  case ethDst
  case ethHdr
  case ethProto
  case ethSrc
  case ethVlan
  case even
  case feExists
  case field
  case fixIsValid
  case fixTagValue
  case hex
  case hex2i
  case hmac
  case hostOnly
  case htonl
  case httpDate
  case iif
  case inTable
  case ipData
  case ipDf
  case ipDst
  case ipFp
  case ipHdr
  case ipProto
  case ipSrc
  case ipTos
  case ipTtl
  case ipVer
  case ipmask
  case json
  case jsonQuery
  case jwtDecryptCert
  case jwtDecryptJwk
  case jwtDecryptSecret
  case jwtHeaderQuery
  case jwtPayloadQuery
  case jwtVerify
  case jwtVerifyCert
  case language
  case le2dec
  case length
  case lower
  case ltime
  case ltrim
  case map
  case mapBeg
  case mapBegInt
  case mapBegIp
  case mapBegKey
  case mapDir
  case mapDirInt
  case mapDirIp
  case mapDirKey
  case mapDom
  case mapDomInt
  case mapDomIp
  case mapDomKey
  case mapEnd
  case mapEndInt
  case mapEndIp
  case mapEndKey
  case mapInt
  case mapIntInt
  case mapIntIp
  case mapIntKey
  case mapIp
  case mapIpInt
  case mapIpIp
  case mapIpKey
  case mapReg
  case mapRegInt
  case mapRegIp
  case mapRegKey
  case mapRegm
  case mapStr
  case mapStrInt
  case mapStrIp
  case mapStrKey
  case mapSub
  case mapSubInt
  case mapSubIp
  case mapSubKey
  case mod
  case mqttFieldValue
  case mqttIsValid
  case msLtime
  case msUtime
  case mul
  case nbsrv
  case neg
  case not
  case odd
  case or
  case param
  case portOnly
  case protobuf
  case regsub
  case reverse
  case reverseDom
  case rfc7239Field
  case rfc7239IsValid
  case rfc7239N2nn
  case rfc7239N2np
  case rfc7239Nn
  case rfc7239Np
  case rtrim
  case sdbm
  case secureMemcmp
  case setVar
  case sha1
  case sha2
  case srvIsUp
  case srvQueue
  case strcmp
  case sub
  case tableBytesInRate
  case tableBytesOutRate
  case tableClrGpc
  case tableClrGpc0
  case tableClrGpc1
  case tableConnCnt
  case tableConnCur
  case tableConnRate
  case tableExpire
  case tableGlitchCnt
  case tableGlitchRate
  case tableGpc
  case tableGpc0
  case tableGpc0Rate
  case tableGpc1
  case tableGpc1Rate
  case tableGpcRate
  case tableGpt
  case tableGpt0
  case tableHttpErrCnt
  case tableHttpErrRate
  case tableHttpFailCnt
  case tableHttpFailRate
  case tableHttpReqCnt
  case tableHttpReqRate
  case tableIdle
  case tableIncGpc
  case tableIncGpc0
  case tableIncGpc1
  case tableKbytesIn
  case tableKbytesOut
  case tableServerId
  case tableSessCnt
  case tableSessRate
  case tableTrackers
  case tcpDst
  case tcpFlags
  case tcpOptionsMss
  case tcpOptionsSack
  case tcpOptionsTsopt
  case tcpOptionsTsval
  case tcpOptionsWscale
  case tcpOptionsWsopt
  case tcpOptionsList
  case tcpSeq
  case tcpSrc
  case tcpWin
  case ub64dec
  case ub64enc
  case ungrpc
  case unsetVar
  case upper
  case urlDec
  case urlEnc
  case usLtime
  case usUtime
  case utime
  case when
  case word
  case wt6
  case x509VErrStr
  case xor
  case xxh3
  case xxh32
  case xxh64

  public static let count = 207
  public static let table = PackedTable(
    text: ConverterIDData.text, rows: ConverterIDData.rows, slots: ConverterIDData.slots)
}

private enum ConverterIDData {
  static let rows: [UInt32] = [
    0, 16131, 0, 0, 0,
    63, 26632, 0, 0, 0,
    167, 30475, 0, 0, 0,
    286, 30475, 0, 0, 0,
    405, 33803, 0, 0, 0,
    537, 33803, 0, 0, 0,
    669, 18435, 0, 0, 0,
    741, 9478, 0, 0, 0,
    778, 14085, 0, 0, 0,
    833, 10246, 0, 0, 0,
    873, 37382, 0, 0, 0,
    1019, 34310, 0, 0, 0,
    1153, 13572, 0, 0, 0,
    1206, 21765, 0, 0, 0,
    1291, 27403, 0, 0, 0,
    1398, 27659, 0, 0, 0,
    1506, 25862, 0, 0, 0,
    1607, 9731, 0, 0, 0,
    1645, 17413, 0, 0, 0,
    1713, 17670, 0, 0, 0,
    1782, 15880, 0, 0, 0,
    1844, 17156, 0, 0, 0,
    1911, 29189, 0, 0, 0,
    2025, 18950, 0, 0, 0,
    2099, 17667, 0, 0, 0,
    2168, 19716, 0, 0, 0,
    2245, 14600, 0, 0, 0,
    2302, 17415, 0, 0, 0,
    2370, 14087, 0, 0, 0,
    2425, 15369, 0, 0, 0,
    2485, 16135, 0, 0, 0,
    2548, 14088, 0, 0, 0,
    2603, 11268, 0, 0, 0,
    2647, 16649, 0, 0, 0,
    2712, 31237, 0, 0, 0,
    2834, 18444, 0, 0, 0,
    2906, 20237, 0, 0, 0,
    2985, 10755, 0, 0, 0,
    3027, 12549, 0, 0, 0,
    3076, 23300, 0, 0, 0,
    3167, 14857, 0, 0, 0,
    3225, 17669, 0, 0, 0,
    3294, 24329, 0, 0, 0,
    3389, 23555, 0, 0, 0,
    3481, 23048, 0, 0, 0,
    3571, 13063, 0, 0, 0,
    3622, 16645, 0, 0, 0,
    3687, 14086, 0, 0, 0,
    3742, 18949, 0, 0, 0,
    3816, 12550, 0, 0, 0,
    3865, 13832, 0, 0, 0,
    3919, 12806, 0, 0, 0,
    3969, 15110, 0, 0, 0,
    4028, 14342, 0, 0, 0,
    4084, 13062, 0, 0, 0,
    4135, 23558, 0, 0, 0,
    4227, 15364, 0, 0, 0,
    4287, 27146, 0, 0, 0,
    4393, 24080, 0, 0, 0,
    4487, 23823, 0, 0, 0,
    4580, 24594, 0, 0, 0,
    4676, 30480, 0, 0, 0,
    4795, 30993, 0, 0, 0,
    4916, 24842, 0, 0, 0,
    5013, 26127, 0, 0, 0,
    5115, 31752, 0, 0, 0,
    5239, 37638, 0, 0, 0,
    5386, 12294, 0, 0, 0,
    5434, 12549, 0, 0, 0,
    5483, 30213, 0, 0, 0,
    5601, 18693, 0, 0, 0,
    5674, 29187, 0, 0, 0,
    5788, 30727, 0, 0, 0,
    5908, 36107, 0, 0, 0,
    6049, 35338, 0, 0, 0,
    6187, 26891, 0, 0, 0,
    6292, 32263, 0, 0, 0,
    6418, 37643, 0, 0, 0,
    6565, 36874, 0, 0, 0,
    6709, 28427, 0, 0, 0,
    6820, 32263, 0, 0, 0,
    6946, 37643, 0, 0, 0,
    7093, 36874, 0, 0, 0,
    7237, 28427, 0, 0, 0,
    7348, 30727, 0, 0, 0,
    7468, 36107, 0, 0, 0,
    7609, 35338, 0, 0, 0,
    7747, 26891, 0, 0, 0,
    7852, 30983, 0, 0, 0,
    7973, 36363, 0, 0, 0,
    8115, 35594, 0, 0, 0,
    8254, 27147, 0, 0, 0,
    8360, 30982, 0, 0, 0,
    8481, 36362, 0, 0, 0,
    8623, 35593, 0, 0, 0,
    8762, 27146, 0, 0, 0,
    8868, 33799, 0, 0, 0,
    9000, 39179, 0, 0, 0,
    9153, 38410, 0, 0, 0,
    9303, 29963, 0, 0, 0,
    9420, 39944, 0, 0, 0,
    9576, 30215, 0, 0, 0,
    9694, 35595, 0, 0, 0,
    9833, 34826, 0, 0, 0,
    9969, 26379, 0, 0, 0,
    10072, 31495, 0, 0, 0,
    10195, 36875, 0, 0, 0,
    10339, 36106, 0, 0, 0,
    10480, 27659, 0, 0, 0,
    10588, 22787, 0, 0, 0,
    10677, 25360, 0, 0, 0,
    10776, 18957, 0, 0, 0,
    10850, 32264, 0, 0, 0,
    10976, 30472, 0, 0, 0,
    11095, 18435, 0, 0, 0,
    11167, 17413, 0, 0, 0,
    11235, 9731, 0, 0, 0,
    11273, 11011, 0, 0, 0,
    11316, 10755, 0, 0, 0,
    11358, 17922, 0, 0, 0,
    11428, 23557, 0, 0, 0,
    11520, 15113, 0, 0, 0,
    11579, 26376, 0, 0, 0,
    11682, 28166, 0, 0, 0,
    11792, 15367, 0, 0, 0,
    11852, 17163, 0, 0, 0,
    11919, 21261, 0, 0, 0,
    12002, 19216, 0, 0, 0,
    12077, 15884, 0, 0, 0,
    12139, 15884, 0, 0, 0,
    12201, 15370, 0, 0, 0,
    12261, 15370, 0, 0, 0,
    12321, 18181, 0, 0, 0,
    12392, 19716, 0, 0, 0,
    12469, 22029, 0, 0, 0,
    12555, 39175, 0, 0, 0,
    12708, 11268, 0, 0, 0,
    12752, 22020, 0, 0, 0,
    12838, 16393, 0, 0, 0,
    12902, 22025, 0, 0, 0,
    12988, 20486, 0, 0, 0,
    13068, 17411, 0, 0, 0,
    13136, 32531, 0, 0, 0,
    13263, 32276, 0, 0, 0,
    13389, 42765, 0, 0, 0,
    13556, 40718, 0, 0, 0,
    13715, 40974, 0, 0, 0,
    13875, 29966, 0, 0, 0,
    13992, 32782, 0, 0, 0,
    14120, 29711, 0, 0, 0,
    14236, 36620, 0, 0, 0,
    14379, 32272, 0, 0, 0,
    14505, 32017, 0, 0, 0,
    14630, 33033, 0, 0, 0,
    14759, 30986, 0, 0, 0,
    14880, 35343, 0, 0, 0,
    15018, 31242, 0, 0, 0,
    15140, 35599, 0, 0, 0,
    15279, 37390, 0, 0, 0,
    15425, 32009, 0, 0, 0,
    15550, 29962, 0, 0, 0,
    15667, 31506, 0, 0, 0,
    15790, 31251, 0, 0, 0,
    15912, 31763, 0, 0, 0,
    16036, 31508, 0, 0, 0,
    16159, 30226, 0, 0, 0,
    16277, 29971, 0, 0, 0,
    16394, 37642, 0, 0, 0,
    16541, 42765, 0, 0, 0,
    16708, 40718, 0, 0, 0,
    16867, 40974, 0, 0, 0,
    17027, 30479, 0, 0, 0,
    17146, 30224, 0, 0, 0,
    17264, 29711, 0, 0, 0,
    17380, 29198, 0, 0, 0,
    17494, 28943, 0, 0, 0,
    17607, 34318, 0, 0, 0,
    17741, 15879, 0, 0, 0,
    17803, 13577, 0, 0, 0,
    17856, 20751, 0, 0, 0,
    17937, 22544, 0, 0, 0,
    18025, 18449, 0, 0, 0,
    18097, 16657, 0, 0, 0,
    18162, 17682, 0, 0, 0,
    18231, 19217, 0, 0, 0,
    18306, 19472, 0, 0, 0,
    18382, 15623, 0, 0, 0,
    18443, 14599, 0, 0, 0,
    18500, 13319, 0, 0, 0,
    18552, 15111, 0, 0, 0,
    18611, 15879, 0, 0, 0,
    18673, 22790, 0, 0, 0,
    18762, 21001, 0, 0, 0,
    18844, 12549, 0, 0, 0,
    18893, 17927, 0, 0, 0,
    18963, 16391, 0, 0, 0,
    19027, 32264, 0, 0, 0,
    19153, 30472, 0, 0, 0,
    19272, 28421, 0, 0, 0,
    19383, 28676, 0, 0, 0,
    19495, 35844, 0, 0, 0,
    19635, 19459, 0, 0, 0,
    19711, 19982, 0, 0, 0,
    19789, 20739, 0, 0, 0,
    19870, 16132, 0, 0, 0,
    19933, 16389, 0, 0, 0,
    19997, 16389, 0, 0, 0,
  ]

  static let slots: [UInt16] = [
    0, 0, 0, 0, 14, 91, 4, 116, 125, 191, 0, 0, 0, 0, 0, 0,
    131, 0, 0, 39, 137, 68, 46, 81, 122, 179, 0, 0, 0, 0, 64, 0,
    0, 139, 0, 44, 182, 0, 0, 0, 0, 0, 0, 0, 0, 170, 0, 0,
    0, 33, 121, 0, 0, 0, 27, 149, 0, 34, 0, 0, 0, 0, 0, 0,
    0, 5, 0, 57, 162, 0, 0, 88, 194, 0, 0, 0, 51, 6, 0, 59,
    0, 0, 3, 113, 168, 0, 0, 0, 0, 22, 43, 0, 189, 102, 9, 0,
    0, 0, 0, 32, 0, 0, 0, 35, 0, 65, 126, 79, 130, 178, 0, 12,
    0, 77, 84, 0, 1, 0, 0, 0, 0, 0, 0, 66, 0, 17, 0, 0,
    0, 187, 0, 110, 0, 0, 175, 101, 0, 0, 118, 0, 0, 164, 193, 0,
    47, 0, 158, 0, 100, 141, 0, 0, 0, 133, 150, 171, 0, 177, 140, 0,
    73, 0, 16, 70, 198, 0, 7, 98, 0, 199, 148, 93, 114, 0, 0, 0,
    0, 28, 0, 163, 0, 45, 143, 180, 0, 86, 10, 69, 0, 0, 0, 151,
    49, 0, 0, 92, 82, 124, 0, 0, 0, 195, 0, 96, 0, 138, 0, 0,
    63, 0, 0, 159, 0, 0, 0, 0, 106, 0, 0, 0, 0, 37, 11, 0,
    0, 80, 83, 160, 0, 0, 0, 0, 0, 0, 132, 0, 56, 0, 172, 0,
    36, 0, 135, 0, 0, 0, 74, 55, 0, 0, 0, 0, 190, 152, 0, 0,
    0, 0, 41, 161, 0, 0, 0, 103, 134, 188, 0, 0, 0, 0, 54, 169,
    0, 48, 0, 0, 0, 142, 0, 0, 50, 200, 0, 0, 108, 0, 107, 0,
    0, 0, 0, 0, 0, 196, 0, 0, 0, 0, 0, 156, 109, 62, 0, 157,
    67, 185, 0, 0, 0, 0, 123, 0, 0, 0, 0, 0, 0, 13, 0, 0,
    0, 117, 0, 0, 154, 0, 0, 0, 25, 53, 38, 60, 0, 0, 167, 0,
    0, 174, 0, 0, 0, 0, 0, 85, 147, 0, 0, 0, 0, 176, 18, 119,
    183, 0, 0, 0, 0, 94, 0, 136, 0, 0, 0, 0, 0, 207, 0, 0,
    202, 0, 0, 0, 75, 0, 0, 0, 42, 181, 0, 0, 15, 31, 165, 204,
    0, 115, 206, 0, 99, 20, 120, 205, 0, 0, 0, 0, 0, 95, 112, 173,
    58, 129, 0, 78, 184, 0, 0, 166, 23, 0, 0, 0, 145, 155, 186, 0,
    0, 0, 111, 0, 76, 0, 0, 0, 0, 0, 2, 26, 153, 192, 0, 0,
    0, 72, 0, 0, 0, 0, 0, 21, 29, 0, 40, 0, 0, 105, 0, 0,
    0, 0, 0, 0, 146, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    97, 0, 0, 71, 89, 8, 0, 104, 127, 0, 0, 0, 52, 24, 0, 0,
    203, 0, 0, 0, 19, 0, 0, 0, 0, 87, 0, 0, 30, 0, 0, 144,
    0, 0, 0, 0, 0, 61, 0, 0, 0, 0, 0, 197, 0, 90, 201, 0,
  ]

  static let text = ##"""
add
A <text:text>
T sint
U sint
D Adds a number or a variable.
add_item
A <text:text> <text2:text> [ <text3:text> ]
T str
U str
D Appends an item to a delimited list.
aes_cbc_dec
A <number:integer> <text:text> <text2:text> [ <text3:text> ]
T bin
U bin
D Decrypts with AES in this mode.
aes_cbc_enc
A <number:integer> <text:text> <text2:text> [ <text3:text> ]
T bin
U bin
D Encrypts with AES in this mode.
aes_gcm_dec
A <number:integer> <text:text> <text2:text> <text3:text> [ <text4:text> ]
T bin
U bin
D Decrypts with AES in this mode.
aes_gcm_enc
A <number:integer> <text:text> <text2:text> <text3:text> [ <text4:text> ]
T bin
U bin
D Encrypts with AES in this mode.
and
A <text:text>
T sint
U sint
D Combines the bits with a bitwise and.
b64dec
T bin
U str
D Decodes Base64.
base2
T str
U bin
D Writes the bytes as binary digits.
base64
T str
U bin
D Encodes as Base64.
be2dec
A <text:text> [ <number:integer> ] [ <number2:integer> ]
T str
U bin
D Writes chunks of bytes, most significant first, as decimal numbers.
be2hex
A <text:text> [ <number:integer> ] [ <number2:integer> ]
T str
U bin
D Writes chunks of bytes in hexadecimal with a separator.
bool
T bool
U sint
D True for every number but zero.
bytes
A <text:text> [ <text2:text> ]
T bin
U bin
D Takes bytes by offset and length.
capture-req
A <number:integer>
T str
U str
D Stores the string in a request capture slot and passes it on.
capture-res
A <number:integer>
T str
U str
D Stores the string in a response capture slot and passes it on.
concat
A <text:text> [ <text2:text> ] [ <text3:text> ]
T str
U str
D Appends strings and a variable.
cpl
T sint
U sint
D Inverts all bits.
crc32
A [ <number:integer> ]
T sint
U bin
D Computes this checksum.
crc32c
A [ <number:integer> ]
T sint
U bin
D Computes this checksum.
cut_crlf
T str
U str
D Ends the string at the first line end.
date
T sint
U str
D Reads an HTTP date as seconds since the epoch.
debug
A [ <text:text> ] [ <text2:text> ]
T same
U any
D Writes the value to a trace or log sink and passes it on.
digest
A <text:text>
T bin
U bin
D Computes a message digest by its name.
div
A <text:text>
T sint
U sint
D Divides by a number or a variable.
djb2
A [ <number:integer> ]
T sint
U bin
D Computes this hash, 32 bits wide.
eth.data
T bin
U bin
D The payload of an Ethernet frame.
eth.dst
T bin
U bin
D The destination address of an Ethernet frame.
eth.hdr
T bin
U bin
D The header of an Ethernet frame.
eth.proto
T sint
U bin
D The protocol of an Ethernet frame.
eth.src
T bin
U bin
D The source address of an Ethernet frame.
eth.vlan
T sint
U bin
D The VLAN of an Ethernet frame.
even
T bool
U sint
D True for even numbers.
fe_exists
T bool
U str
D Whether a frontend of this name exists.
field
A <number:integer> <text:text> [ <number2:integer> ]
T str
U str
D Takes one field of a string split at delimiters.
fix_is_valid
T bool
U bin
D Whether the message is a valid FIX message.
fix_tag_value
A <text:text>
T bin
U bin
D The value of a tag of a FIX message.
hex
T str
U bin
D Encodes in hexadecimal.
hex2i
T sint
U str
D Reads a hexadecimal number.
hmac
A <text:text> <text2:text>
T bin
U bin
D Computes a keyed message digest by its name.
host_only
T str
U str
D The host of a `host:port` string.
htonl
T bin
U sint
D Writes a number as four bytes in network order.
http_date
A [ <number:integer> ] [ <text:text> ]
T str
U sint
D Writes a time as an HTTP date.
iif
A <text:text> <text2:text>
T str
U bool
D Chooses between two strings by a truth value.
in_table
A <table:table>
T bool
U any
D Whether a stick table has an entry with this key.
ip.data
T bin
U bin
D The payload of an IP packet.
ip.df
T sint
U bin
D Whether an IP packet forbids fragmentation.
ip.dst
T addr
U bin
D The destination of an IP packet.
ip.fp
A [ <number:integer> ]
T bin
U bin
D A fingerprint of an IP packet.
ip.hdr
T bin
U bin
D The header of an IP packet.
ip.proto
T sint
U bin
D The protocol of an IP packet.
ip.src
T addr
U bin
D The source of an IP packet.
ip.tos
T sint
U bin
D The type of service of an IP packet.
ip.ttl
T sint
U bin
D The time to live of an IP packet.
ip.ver
T sint
U bin
D The version of an IP packet.
ipmask
A <mask:text> [ <mask6:text> ]
T addr
U addr
D Keeps the network part of an address.
json
A <text:text>
T str
U str
D Escapes a string for JSON.
json_query
A <text:text> [ <text2:text> ]
T any
U str
D Takes a value out of a JSON document by its path.
jwt_decrypt_cert
A <text:text>
T bin
U bin
D Decrypts a JSON Web Token with this kind of key.
jwt_decrypt_jwk
A <text:text>
T bin
U bin
D Decrypts a JSON Web Token with this kind of key.
jwt_decrypt_secret
A <text:text>
T bin
U bin
D Decrypts a JSON Web Token with this kind of key.
jwt_header_query
A [ <text:text> ] [ <text2:text> ]
T any
U bin
D Takes a field out of the header of a JSON Web Token.
jwt_payload_query
A [ <text:text> ] [ <text2:text> ]
T any
U bin
D Takes a field out of the payload of a JSON Web Token.
jwt_verify
A <text:text> <text2:text>
T sint
U bin
D Verifies the signature of a JSON Web Token.
jwt_verify_cert
A <text:text> <text2:text>
T sint
U bin
D Verifies the signature of a JSON Web Token.
language
A <text:text> [ <text2:text> ]
T str
U str
D Chooses the best of the given languages for an Accept-Language value.
le2dec
A <text:text> [ <number:integer> ] [ <number2:integer> ]
T str
U bin
D Writes chunks of bytes, least significant first, as decimal numbers.
length
T sint
U str
D The number of characters.
lower
T str
U str
D Turns letters to lower case.
ltime
A <text:text> [ <number:integer> ]
T str
U sint
D Writes a time in seconds in local time, in a strftime format.
ltrim
A <text:text>
T str
U str
D Removes these characters at the start.
map
A <text:text> [ <text2:text> ]
T str
U str
D Looks the sample up exactly in a map file and returns the value.
map_beg
A <text:text> [ <text2:text> ]
T str
U str
D Looks the sample up by prefix in a map file and returns the value.
map_beg_int
A <text:text> [ <number:integer> ]
T sint
U str
D Looks the sample up by prefix in a map file and returns the value as a number.
map_beg_ip
A <text:text> [ <text2:text> ]
T addr
U str
D Looks the sample up by prefix in a map file and returns the value as an address.
map_beg_key
A <text:text>
T str
U str
D Looks the sample up by prefix in a map file and returns the key.
map_dir
A <text:text> [ <text2:text> ]
T str
U str
D Looks the sample up by path segment in a map file and returns the value.
map_dir_int
A <text:text> [ <number:integer> ]
T sint
U str
D Looks the sample up by path segment in a map file and returns the value as a number.
map_dir_ip
A <text:text> [ <text2:text> ]
T addr
U str
D Looks the sample up by path segment in a map file and returns the value as an address.
map_dir_key
A <text:text>
T str
U str
D Looks the sample up by path segment in a map file and returns the key.
map_dom
A <text:text> [ <text2:text> ]
T str
U str
D Looks the sample up by domain label in a map file and returns the value.
map_dom_int
A <text:text> [ <number:integer> ]
T sint
U str
D Looks the sample up by domain label in a map file and returns the value as a number.
map_dom_ip
A <text:text> [ <text2:text> ]
T addr
U str
D Looks the sample up by domain label in a map file and returns the value as an address.
map_dom_key
A <text:text>
T str
U str
D Looks the sample up by domain label in a map file and returns the key.
map_end
A <text:text> [ <text2:text> ]
T str
U str
D Looks the sample up by suffix in a map file and returns the value.
map_end_int
A <text:text> [ <number:integer> ]
T sint
U str
D Looks the sample up by suffix in a map file and returns the value as a number.
map_end_ip
A <text:text> [ <text2:text> ]
T addr
U str
D Looks the sample up by suffix in a map file and returns the value as an address.
map_end_key
A <text:text>
T str
U str
D Looks the sample up by suffix in a map file and returns the key.
map_int
A <text:text> [ <text2:text> ]
T str
U sint
D Looks the sample up by number in a map file and returns the value.
map_int_int
A <text:text> [ <number:integer> ]
T sint
U sint
D Looks the sample up by number in a map file and returns the value as a number.
map_int_ip
A <text:text> [ <text2:text> ]
T addr
U sint
D Looks the sample up by number in a map file and returns the value as an address.
map_int_key
A <text:text>
T str
U sint
D Looks the sample up by number in a map file and returns the key.
map_ip
A <text:text> [ <text2:text> ]
T str
U addr
D Looks the sample up by network in a map file and returns the value.
map_ip_int
A <text:text> [ <number:integer> ]
T sint
U addr
D Looks the sample up by network in a map file and returns the value as a number.
map_ip_ip
A <text:text> [ <text2:text> ]
T addr
U addr
D Looks the sample up by network in a map file and returns the value as an address.
map_ip_key
A <text:text>
T str
U addr
D Looks the sample up by network in a map file and returns the key.
map_reg
A <text:text> [ <text2:text> ]
T str
U str
D Looks the sample up by regular expression in a map file and returns the value.
map_reg_int
A <text:text> [ <number:integer> ]
T sint
U str
D Looks the sample up by regular expression in a map file and returns the value as a number.
map_reg_ip
A <text:text> [ <text2:text> ]
T addr
U str
D Looks the sample up by regular expression in a map file and returns the value as an address.
map_reg_key
A <text:text>
T str
U str
D Looks the sample up by regular expression in a map file and returns the key.
map_regm
A <text:text> [ <text2:text> ]
T str
U str
D Looks the sample up by regular expression, with back-references, in a map file and returns the value.
map_str
A <text:text> [ <text2:text> ]
T str
U str
D Looks the sample up exactly in a map file and returns the value.
map_str_int
A <text:text> [ <number:integer> ]
T sint
U str
D Looks the sample up exactly in a map file and returns the value as a number.
map_str_ip
A <text:text> [ <text2:text> ]
T addr
U str
D Looks the sample up exactly in a map file and returns the value as an address.
map_str_key
A <text:text>
T str
U str
D Looks the sample up exactly in a map file and returns the key.
map_sub
A <text:text> [ <text2:text> ]
T str
U str
D Looks the sample up by substring in a map file and returns the value.
map_sub_int
A <text:text> [ <number:integer> ]
T sint
U str
D Looks the sample up by substring in a map file and returns the value as a number.
map_sub_ip
A <text:text> [ <text2:text> ]
T addr
U str
D Looks the sample up by substring in a map file and returns the value as an address.
map_sub_key
A <text:text>
T str
U str
D Looks the sample up by substring in a map file and returns the key.
mod
A <text:text>
T sint
U sint
D The remainder of a division by a number or a variable.
mqtt_field_value
A <text:text> <text2:text>
T str
U bin
D The value of a field of an MQTT message.
mqtt_is_valid
T bool
U bin
D Whether the message is a valid MQTT message.
ms_ltime
A <text:text> [ <number:integer> ]
T str
U sint
D Writes a time in milliseconds in local time, in a strftime format.
ms_utime
A <text:text> [ <number:integer> ]
T str
U sint
D Writes a time in milliseconds in UTC, in a strftime format.
mul
A <text:text>
T sint
U sint
D Multiplies by a number or a variable.
nbsrv
T sint
U str
D How many servers the backend of this name has.
neg
T sint
U sint
D Changes the sign.
not
T bool
U sint
D Negates a truth value.
odd
T bool
U sint
D True for odd numbers.
or
A <text:text>
T sint
U sint
D Combines the bits with a bitwise or.
param
A <text:text> [ <text2:text> ]
T str
U str
D Takes a parameter out of a query string.
port_only
T sint
U str
D The port of a `host:port` string.
protobuf
A <field:text> [ <text:text> ]
T bin
U bin
D Takes a field out of a Protocol Buffers message.
regsub
A <regex:regex> <text:text> [ <text2:text> ]
T str
U str
D Replaces what a regular expression matches.
reverse
T str
U str
D Reverses the order of the characters.
reverse_dom
T str
U str
D Reverses the order of a domain's labels.
rfc7239_field
A <text:text>
T str
U str
D Takes a field out of a Forwarded header.
rfc7239_is_valid
T bool
U str
D Whether a Forwarded header is well formed.
rfc7239_n2nn
T any
U str
D The node name of a Forwarded node.
rfc7239_n2np
T any
U str
D The node port of a Forwarded node.
rfc7239_nn
T str
U any
D The node name of a Forwarded node.
rfc7239_np
T str
U any
D The node port of a Forwarded node.
rtrim
A <text:text>
T str
U str
D Removes these characters at the end.
sdbm
A [ <number:integer> ]
T sint
U bin
D Computes this hash, 32 bits wide.
secure_memcmp
A <text:text>
T bool
U bin
D Compares with a variable in constant time.
set-var
A <text:text> [ <text2:text> ] [ <text3:text> ] [ <text4:text> ] [ <text5:text> ]
T any
U any
D Stores the value in a variable and passes it on.
sha1
T bin
U bin
D Computes a SHA-1 digest.
sha2
A [ <number:integer> ]
T bin
U bin
D Computes a SHA-2 digest of the given width.
srv_is_up
T bool
U str
D Whether the server of this name is up.
srv_queue
T sint
U str
D How many connections are queued for the server of this name.
strcmp
A <text:text>
T sint
U str
D Compares with a variable; zero means equal.
sub
A <text:text>
T sint
U sint
D Subtracts a number or a variable.
table_bytes_in_rate
A <table:table>
T sint
U any
D The rate of bytes from clients of the entry with this key in a stick table.
table_bytes_out_rate
A <table:table>
T sint
U any
D The rate of bytes to clients of the entry with this key in a stick table.
table_clr_gpc
A <number:integer> <table:table>
T sint
U any
D Clears a general purpose counter of the entry with this key in a stick table, and returns its old value.
table_clr_gpc0
A <table:table>
T sint
U any
D Clears the first general purpose counter of the entry with this key in a stick table, and returns its old value.
table_clr_gpc1
A <table:table>
T sint
U any
D Clears the second general purpose counter of the entry with this key in a stick table, and returns its old value.
table_conn_cnt
A <table:table>
T sint
U any
D The number of connections of the entry with this key in a stick table.
table_conn_cur
A <table:table>
T sint
U any
D The number of concurrent connections of the entry with this key in a stick table.
table_conn_rate
A <table:table>
T sint
U any
D The rate of connections of the entry with this key in a stick table.
table_expire
A <table:table> [ <number:integer> ]
T sint
U any
D The time until the entry expires of the entry with this key in a stick table.
table_glitch_cnt
A <table:table>
T sint
U any
D The number of protocol anomalies of the entry with this key in a stick table.
table_glitch_rate
A <table:table>
T sint
U any
D The rate of protocol anomalies of the entry with this key in a stick table.
table_gpc
A <number:integer> <table:table>
T sint
U any
D A general purpose counter of the entry with this key in a stick table.
table_gpc0
A <table:table>
T sint
U any
D The first general purpose counter of the entry with this key in a stick table.
table_gpc0_rate
A <table:table>
T sint
U any
D The rate of the first general purpose counter of the entry with this key in a stick table.
table_gpc1
A <table:table>
T sint
U any
D The second general purpose counter of the entry with this key in a stick table.
table_gpc1_rate
A <table:table>
T sint
U any
D The rate of the second general purpose counter of the entry with this key in a stick table.
table_gpc_rate
A <number:integer> <table:table>
T sint
U any
D The rate of a general purpose counter of the entry with this key in a stick table.
table_gpt
A <number:integer> <table:table>
T sint
U any
D A general purpose tag of the entry with this key in a stick table.
table_gpt0
A <table:table>
T sint
U any
D The first general purpose tag of the entry with this key in a stick table.
table_http_err_cnt
A <table:table>
T sint
U any
D The number of client errors of the entry with this key in a stick table.
table_http_err_rate
A <table:table>
T sint
U any
D The rate of client errors of the entry with this key in a stick table.
table_http_fail_cnt
A <table:table>
T sint
U any
D The number of server errors of the entry with this key in a stick table.
table_http_fail_rate
A <table:table>
T sint
U any
D The rate of server errors of the entry with this key in a stick table.
table_http_req_cnt
A <table:table>
T sint
U any
D The number of requests of the entry with this key in a stick table.
table_http_req_rate
A <table:table>
T sint
U any
D The rate of requests of the entry with this key in a stick table.
table_idle
A <table:table> [ <number:integer> ]
T sint
U any
D The time since the entry was last used of the entry with this key in a stick table.
table_inc_gpc
A <number:integer> <table:table>
T sint
U any
D Raises a general purpose counter of the entry with this key in a stick table, and returns its new value.
table_inc_gpc0
A <table:table>
T sint
U any
D Raises the first general purpose counter of the entry with this key in a stick table, and returns its new value.
table_inc_gpc1
A <table:table>
T sint
U any
D Raises the second general purpose counter of the entry with this key in a stick table, and returns its new value.
table_kbytes_in
A <table:table>
T sint
U any
D The kilobytes from clients of the entry with this key in a stick table.
table_kbytes_out
A <table:table>
T sint
U any
D The kilobytes to clients of the entry with this key in a stick table.
table_server_id
A <table:table>
T sint
U any
D The server of the entry of the entry with this key in a stick table.
table_sess_cnt
A <table:table>
T sint
U any
D The number of sessions of the entry with this key in a stick table.
table_sess_rate
A <table:table>
T sint
U any
D The rate of sessions of the entry with this key in a stick table.
table_trackers
A <table:table>
T sint
U any
D The number of streams that track the entry of the entry with this key in a stick table.
tcp.dst
T sint
U bin
D The destination port of a TCP segment.
tcp.flags
T sint
U bin
D The flags of a TCP segment.
tcp.options.mss
T sint
U bin
D The maximum segment size option of a TCP segment.
tcp.options.sack
T sint
U bin
D Whether a TCP segment allows selective acknowledgement.
tcp.options.tsopt
T sint
U bin
D Whether a TCP segment has a timestamp.
tcp.options.tsval
T sint
U bin
D The timestamp of a TCP segment.
tcp.options.wscale
T sint
U bin
D The window scale of a TCP segment.
tcp.options.wsopt
T sint
U bin
D Whether a TCP segment has a window scale.
tcp.options_list
T bin
U bin
D The options of a TCP segment in their order.
tcp.seq
T sint
U bin
D The sequence number of a TCP segment.
tcp.src
T sint
U bin
D The source port of a TCP segment.
tcp.win
T sint
U bin
D The window of a TCP segment.
ub64dec
T bin
U str
D Decodes the URL-safe form of Base64.
ub64enc
T str
U bin
D Encodes in the URL-safe form of Base64.
ungrpc
A <field:text> [ <text:text> ]
T bin
U bin
D Takes a field out of a gRPC message.
unset-var
A <text:text>
T any
U any
D Removes a variable and passes the value on.
upper
T str
U str
D Turns letters to upper case.
url_dec
A [ <number:integer> ]
T str
U str
D Decodes percent escapes.
url_enc
A <text:text>
T str
U str
D Encodes as percent escapes.
us_ltime
A <text:text> [ <number:integer> ]
T str
U sint
D Writes a time in microseconds in local time, in a strftime format.
us_utime
A <text:text> [ <number:integer> ]
T str
U sint
D Writes a time in microseconds in UTC, in a strftime format.
utime
A <text:text> [ <number:integer> ]
T str
U sint
D Writes a time in seconds in UTC, in a strftime format.
when
A <text:text> [ <text2:text> ] [ <text3:text> ]
T any
U any
D Passes the value on where a condition holds.
word
A <number:integer> <text:text> [ <number2:integer> ]
T str
U str
D Takes one word of a string split at delimiters, empty ones skipped.
wt6
A [ <number:integer> ]
T sint
U bin
D Computes this hash, 32 bits wide.
x509_v_err_str
T str
U sint
D The words for a certificate verification error.
xor
A <text:text>
T sint
U sint
D Combines the bits with a bitwise exclusive or.
xxh3
A [ <number:integer> ]
T sint
U bin
D Computes this hash.
xxh32
A [ <number:integer> ]
T sint
U bin
D Computes this hash.
xxh64
A [ <number:integer> ]
T sint
U bin
D Computes this hash.

"""##
}
