// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Converters of the grammar, in the order of their names.
public enum ConverterID: UInt16, GrammarID {
  case n51dSingle
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
  case daCsvConv
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

  public static let count = 209
  public static let table = PackedTable(
    text: ConverterIDData.text, rows: ConverterIDData.rows, slots: ConverterIDData.slots)
}

private enum ConverterIDData {
  static let rows: [UInt32] = [
    0, 67338, 0, 0, 22,
    263, 27907, 0, 0, 22,
    372, 26632, 0, 0, 38,
    476, 51723, 0, 0, 52,
    678, 48395, 0, 0, 52,
    867, 57099, 0, 0, 32,
    1090, 53771, 0, 0, 48,
    1300, 30211, 0, 0, 22,
    1418, 20230, 0, 0, 24,
    1497, 25605, 0, 0, 51,
    1597, 22022, 0, 0, 0,
    1683, 50950, 0, 0, 37,
    1882, 47878, 0, 0, 37,
    2069, 24836, 0, 0, 22,
    2166, 33541, 0, 0, 22,
    2297, 40203, 0, 0, 22,
    2454, 40459, 0, 0, 22,
    2612, 37382, 0, 0, 25,
    2758, 20739, 0, 0, 22,
    2839, 28933, 0, 0, 22,
    2952, 29446, 0, 0, 25,
    3067, 27144, 0, 0, 34,
    3173, 71691, 0, 0, 22,
    3453, 27396, 0, 0, 49,
    3560, 39685, 0, 0, 22,
    3715, 31750, 0, 0, 34,
    3839, 29443, 0, 0, 22,
    3954, 30980, 0, 0, 22,
    4075, 26888, 0, 0, 52,
    4180, 29447, 0, 0, 52,
    4295, 26119, 0, 0, 52,
    4397, 27913, 0, 0, 52,
    4506, 28167, 0, 0, 52,
    4616, 26376, 0, 0, 52,
    4719, 22532, 0, 0, 22,
    4807, 28169, 0, 0, 52,
    4917, 43013, 0, 0, 22,
    5085, 31756, 0, 0, 36,
    5209, 38157, 0, 0, 36,
    5358, 21763, 0, 0, 0,
    5443, 23045, 0, 0, 24,
    5533, 36868, 0, 0, 34,
    5677, 26377, 0, 0, 39,
    5780, 29189, 0, 0, 34,
    5894, 36873, 0, 0, 0,
    6038, 35331, 0, 0, 35,
    6176, 35592, 0, 0, 22,
    6315, 25095, 0, 0, 52,
    6413, 28165, 0, 0, 52,
    6523, 25862, 0, 0, 52,
    6624, 30469, 0, 0, 52,
    6743, 24326, 0, 0, 52,
    6838, 26120, 0, 0, 52,
    6940, 24582, 0, 0, 52,
    7036, 26886, 0, 0, 52,
    7141, 26118, 0, 0, 52,
    7243, 24838, 0, 0, 52,
    7340, 35078, 0, 0, 0,
    7477, 27140, 0, 0, 22,
    7583, 39690, 0, 0, 36,
    7738, 24080, 0, 0, 52,
    7832, 40719, 0, 0, 52,
    7991, 42258, 0, 0, 52,
    8156, 44816, 0, 0, 37,
    8331, 45585, 0, 0, 37,
    8509, 42506, 0, 0, 37,
    8675, 26127, 0, 0, 51,
    8777, 43784, 0, 0, 0,
    8948, 51206, 0, 0, 51,
    9148, 23046, 0, 0, 25,
    9238, 23045, 0, 0, 0,
    9328, 42501, 0, 0, 22,
    9494, 29957, 0, 0, 34,
    9611, 42243, 0, 0, 0,
    9776, 44807, 0, 0, 0,
    9951, 51211, 0, 0, 0,
    10151, 50186, 0, 0, 0,
    10347, 41995, 0, 0, 0,
    10511, 46343, 0, 0, 0,
    10692, 52747, 0, 0, 0,
    10898, 51722, 0, 0, 0,
    11100, 43531, 0, 0, 0,
    11270, 46343, 0, 0, 0,
    11451, 52747, 0, 0, 0,
    11657, 51722, 0, 0, 0,
    11859, 43531, 0, 0, 0,
    12029, 44807, 0, 0, 0,
    12204, 51211, 0, 0, 0,
    12404, 50186, 0, 0, 0,
    12600, 41995, 0, 0, 0,
    12764, 46087, 0, 0, 0,
    12944, 52491, 0, 0, 0,
    13149, 51466, 0, 0, 0,
    13350, 43275, 0, 0, 0,
    13519, 44550, 0, 0, 0,
    13693, 50954, 0, 0, 0,
    13892, 49929, 0, 0, 0,
    14087, 41738, 0, 0, 0,
    14250, 47879, 0, 0, 0,
    14437, 54283, 0, 0, 0,
    14649, 53258, 0, 0, 0,
    14857, 45067, 0, 0, 0,
    15033, 54280, 0, 0, 0,
    15245, 44295, 0, 0, 0,
    15418, 50699, 0, 0, 0,
    15616, 49674, 0, 0, 0,
    15810, 41483, 0, 0, 0,
    15972, 45575, 0, 0, 0,
    16150, 51979, 0, 0, 0,
    16353, 50954, 0, 0, 0,
    16552, 42763, 0, 0, 0,
    16719, 34563, 0, 0, 22,
    16854, 48656, 0, 0, 36,
    17044, 32525, 0, 0, 36,
    17171, 45320, 0, 0, 41,
    17348, 43528, 0, 0, 41,
    17518, 30211, 0, 0, 22,
    17636, 27909, 0, 0, 24,
    17745, 20739, 0, 0, 22,
    17826, 22019, 0, 0, 22,
    17912, 21763, 0, 0, 22,
    17997, 29442, 0, 0, 22,
    18112, 34821, 0, 0, 40,
    18248, 26633, 0, 0, 39,
    18352, 40968, 0, 0, 32,
    18512, 40198, 0, 0, 22,
    18669, 26375, 0, 0, 52,
    18772, 29195, 0, 0, 52,
    18886, 34573, 0, 0, 40,
    19021, 32528, 0, 0, 40,
    19148, 28172, 0, 0, 40,
    19258, 28172, 0, 0, 40,
    19368, 27146, 0, 0, 49,
    19474, 27146, 0, 0, 49,
    19580, 29445, 0, 0, 34,
    19695, 30980, 0, 0, 22,
    19816, 36365, 0, 0, 34,
    19958, 51975, 0, 0, 22,
    20161, 22532, 0, 0, 24,
    20249, 33284, 0, 0, 33,
    20379, 27913, 0, 0, 51,
    20488, 33545, 0, 0, 33,
    20619, 33030, 0, 0, 25,
    20748, 29187, 0, 0, 22,
    20862, 47891, 0, 0, 22,
    21049, 47892, 0, 0, 22,
    21236, 57101, 0, 0, 50,
    21459, 54798, 0, 0, 50,
    21673, 55054, 0, 0, 50,
    21888, 44046, 0, 0, 22,
    22060, 46862, 0, 0, 22,
    22243, 44047, 0, 0, 22,
    22415, 50188, 0, 0, 39,
    22611, 46864, 0, 0, 48,
    22794, 46865, 0, 0, 48,
    22977, 46345, 0, 0, 37,
    23158, 44042, 0, 0, 22,
    23330, 49679, 0, 0, 22,
    23524, 44298, 0, 0, 25,
    23697, 49935, 0, 0, 25,
    23892, 51982, 0, 0, 37,
    24095, 45321, 0, 0, 37,
    24272, 43018, 0, 0, 22,
    24440, 46610, 0, 0, 22,
    24622, 46611, 0, 0, 22,
    24804, 47123, 0, 0, 36,
    24988, 47124, 0, 0, 36,
    25172, 45330, 0, 0, 22,
    25349, 45331, 0, 0, 22,
    25526, 50698, 0, 0, 39,
    25724, 57101, 0, 0, 50,
    25947, 54798, 0, 0, 50,
    26161, 55054, 0, 0, 50,
    26376, 44815, 0, 0, 22,
    26551, 44816, 0, 0, 22,
    26726, 44047, 0, 0, 22,
    26898, 43278, 0, 0, 22,
    27067, 43279, 0, 0, 22,
    27236, 48398, 0, 0, 22,
    27425, 27911, 0, 0, 52,
    27534, 26121, 0, 0, 52,
    27636, 34831, 0, 0, 52,
    27772, 36880, 0, 0, 52,
    27916, 33041, 0, 0, 52,
    28045, 31249, 0, 0, 52,
    28167, 32530, 0, 0, 52,
    28294, 33809, 0, 0, 52,
    28426, 33808, 0, 0, 52,
    28558, 27655, 0, 0, 52,
    28666, 26631, 0, 0, 52,
    28770, 25351, 0, 0, 52,
    28869, 26119, 0, 0, 36,
    28971, 27911, 0, 0, 36,
    29080, 36870, 0, 0, 32,
    29224, 34313, 0, 0, 23,
    29358, 23045, 0, 0, 0,
    29448, 28935, 0, 0, 22,
    29561, 29191, 0, 0, 36,
    29675, 45320, 0, 0, 41,
    29852, 43528, 0, 0, 41,
    30022, 40709, 0, 0, 22,
    30181, 41732, 0, 0, 49,
    30344, 47364, 0, 0, 22,
    30529, 30467, 0, 0, 22,
    30648, 33806, 0, 0, 39,
    30780, 32515, 0, 0, 22,
    30907, 27396, 0, 0, 36,
    31014, 27909, 0, 0, 24,
    31123, 27909, 0, 0, 24,
  ]

  static let slots: [UInt16] = [
    0, 0, 0, 0, 15, 93, 5, 118, 127, 193, 0, 0, 0, 0, 0, 0,
    133, 0, 0, 41, 139, 70, 48, 83, 124, 181, 0, 0, 0, 0, 66, 0,
    0, 141, 0, 46, 184, 0, 0, 0, 0, 0, 0, 0, 0, 172, 0, 0,
    0, 35, 123, 0, 0, 0, 29, 151, 0, 36, 0, 0, 0, 0, 0, 0,
    0, 6, 0, 59, 164, 0, 0, 90, 196, 0, 0, 0, 53, 7, 0, 61,
    0, 0, 4, 115, 170, 0, 0, 0, 0, 24, 45, 0, 191, 104, 10, 0,
    0, 0, 0, 34, 0, 0, 0, 37, 0, 67, 128, 81, 132, 180, 0, 13,
    0, 79, 86, 0, 2, 0, 0, 0, 0, 0, 0, 68, 0, 18, 0, 0,
    0, 189, 0, 112, 0, 0, 177, 103, 23, 0, 120, 0, 0, 166, 195, 0,
    49, 0, 160, 0, 102, 143, 0, 0, 0, 135, 152, 173, 0, 179, 142, 0,
    75, 0, 17, 72, 200, 0, 8, 100, 0, 201, 150, 95, 116, 0, 0, 0,
    0, 30, 0, 165, 0, 47, 145, 182, 0, 88, 11, 71, 0, 0, 0, 153,
    51, 0, 0, 94, 84, 126, 0, 0, 0, 197, 0, 98, 0, 140, 0, 0,
    65, 0, 0, 161, 0, 0, 0, 0, 108, 0, 0, 0, 0, 39, 12, 0,
    0, 82, 85, 162, 0, 0, 0, 0, 0, 0, 134, 0, 58, 0, 174, 0,
    38, 0, 137, 0, 0, 0, 76, 57, 0, 0, 0, 0, 192, 154, 0, 0,
    0, 0, 43, 163, 0, 0, 0, 105, 136, 190, 0, 0, 0, 0, 56, 171,
    0, 50, 0, 0, 0, 144, 0, 0, 52, 202, 0, 0, 110, 0, 109, 0,
    0, 0, 0, 0, 0, 198, 0, 0, 0, 0, 0, 158, 111, 64, 0, 159,
    69, 187, 0, 0, 0, 0, 125, 0, 0, 0, 0, 0, 0, 14, 0, 0,
    0, 119, 0, 0, 156, 0, 0, 0, 27, 55, 40, 62, 0, 0, 169, 0,
    0, 176, 0, 0, 0, 0, 0, 87, 149, 0, 0, 0, 0, 178, 19, 121,
    185, 0, 0, 0, 0, 1, 96, 138, 0, 0, 0, 0, 0, 209, 0, 0,
    204, 0, 0, 0, 77, 0, 0, 0, 44, 183, 0, 0, 16, 33, 167, 206,
    0, 117, 208, 0, 101, 21, 122, 207, 0, 0, 0, 0, 0, 97, 114, 175,
    60, 131, 0, 80, 186, 0, 0, 168, 25, 0, 0, 0, 147, 157, 188, 0,
    0, 0, 113, 0, 78, 0, 0, 0, 0, 0, 3, 28, 155, 194, 0, 0,
    0, 74, 0, 0, 0, 0, 0, 22, 31, 0, 42, 0, 0, 107, 0, 0,
    0, 0, 0, 0, 148, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    99, 0, 0, 73, 91, 9, 0, 106, 129, 0, 0, 0, 54, 26, 0, 0,
    205, 0, 0, 0, 20, 0, 0, 0, 0, 89, 0, 0, 32, 0, 0, 146,
    0, 0, 0, 0, 0, 63, 0, 0, 0, 0, 0, 199, 0, 92, 203, 0,
  ]

  static let text = ##"""
51d.single
A <property:text> [ <more:text> ... ]
T str
U str
N 51DEGREES
D Properties of a device by 51Degrees, from one header.
O http-request set-var(txn.x) req.hdr(user-agent),51d.single(DeviceType)
K the reference refuses it unless it is built with 51Degrees
add
A <text:text>
T sint
U sint
D Adds a number or a variable.
O http-request set-var(txn.x) src_port,add(1)
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
O http-request set-var(txn.x) req.hdr(a),b64dec,aes_cbc_dec(128,txn.nonce,txn.key)
aes_cbc_enc
A <number:integer> <text:text> <text2:text> [ <text3:text> ]
T bin
U bin
D Encrypts with AES in this mode.
O http-request set-var(txn.x) path,aes_cbc_enc(128,txn.nonce,txn.key)
aes_gcm_dec
A <number:integer> <text:text> <text2:text> <text3:text> [ <text4:text> ]
T bin
U bin
D Decrypts with AES in this mode.
O http-request set-var(txn.x) req.hdr(a),b64dec,aes_gcm_dec(128,txn.nonce,txn.key,txn.tag)
aes_gcm_enc
A <number:integer> <text:text> <text2:text> <text3:text> [ <text4:text> ]
T bin
U bin
D Encrypts with AES in this mode.
O http-request set-var(txn.x) path,aes_gcm_enc(128,txn.nonce,txn.key,txn.tag)
and
A <text:text>
T sint
U sint
D Combines the bits with a bitwise and.
O http-request set-var(txn.x) src_port,and(1)
b64dec
T bin
U str
D Decodes Base64.
O http-request set-var(txn.x) path,b64dec
base2
T str
U bin
D Writes the bytes as binary digits.
O http-request set-var(txn.x) req.body,base2
base64
T str
U bin
D Encodes as Base64.
O http-request set-var(txn.x) req.body,base64
be2dec
A <text:text> [ <number:integer> ] [ <number2:integer> ]
T str
U bin
D Writes chunks of bytes, most significant first, as decimal numbers.
O http-request set-var(txn.x) req.body,be2dec(x,1,1)
be2hex
A <text:text> [ <number:integer> ] [ <number2:integer> ]
T str
U bin
D Writes chunks of bytes in hexadecimal with a separator.
O http-request set-var(txn.x) req.body,be2hex(x,1,1)
bool
T bool
U sint
D True for every number but zero.
O http-request set-var(txn.x) src_port,bool
bytes
A <text:text> [ <text2:text> ]
T bin
U bin
D Takes bytes by offset and length.
O http-request set-var(txn.x) path,bytes(0,4)
capture-req
A <number:integer>
T str
U str
D Stores the string in a request capture slot and passes it on.
O http-request set-var(txn.x) path,capture-req(1)
capture-res
A <number:integer>
T str
U str
D Stores the string in a response capture slot and passes it on.
O http-request set-var(txn.x) path,capture-res(1)
concat
A <text:text> [ <text2:text> ] [ <text3:text> ]
T str
U str
D Appends strings and a variable.
O http-request set-var(txn.x) path,concat(x)
cpl
T sint
U sint
D Inverts all bits.
O http-request set-var(txn.x) src_port,cpl
crc32
A [ <number:integer> ]
T sint
U bin
D Computes this checksum.
O http-request set-var(txn.x) req.body,crc32
crc32c
A [ <number:integer> ]
T sint
U bin
D Computes this checksum.
O http-request set-var(txn.x) req.body,crc32c
cut_crlf
T str
U str
D Ends the string at the first line end.
O http-request set-var(txn.x) path,cut_crlf
da-csv-conv
A <property:text> [ <more:text> ... ]
T str
U str
N DEVICEATLAS
D Properties of a device by DeviceAtlas, from one header.
O http-request set-var(txn.x) req.hdr(user-agent),da-csv-conv(primaryHardwareType)
K the reference refuses it unless it is built with DeviceAtlas
date
T sint
U str
D Reads an HTTP date as seconds since the epoch.
O http-request set-var(txn.x) path,date
debug
A [ <text:text> ] [ <text2:text> ]
T same
U any
D Writes the value to a trace or log sink and passes it on.
O http-request set-var(txn.x) path,debug
digest
A <text:text>
T bin
U bin
D Computes a message digest by its name.
O http-request set-var(txn.x) path,digest(sha256)
div
A <text:text>
T sint
U sint
D Divides by a number or a variable.
O http-request set-var(txn.x) src_port,div(2)
djb2
A [ <number:integer> ]
T sint
U bin
D Computes this hash, 32 bits wide.
O http-request set-var(txn.x) req.body,djb2
eth.data
T bin
U bin
D The payload of an Ethernet frame.
O http-request set-var(txn.x) req.body,eth.data
eth.dst
T bin
U bin
D The destination address of an Ethernet frame.
O http-request set-var(txn.x) req.body,eth.dst
eth.hdr
T bin
U bin
D The header of an Ethernet frame.
O http-request set-var(txn.x) req.body,eth.hdr
eth.proto
T sint
U bin
D The protocol of an Ethernet frame.
O http-request set-var(txn.x) req.body,eth.proto
eth.src
T bin
U bin
D The source address of an Ethernet frame.
O http-request set-var(txn.x) req.body,eth.src
eth.vlan
T sint
U bin
D The VLAN of an Ethernet frame.
O http-request set-var(txn.x) req.body,eth.vlan
even
T bool
U sint
D True for even numbers.
O http-request set-var(txn.x) src_port,even
fe_exists
T bool
U str
D Whether a frontend of this name exists.
O http-request set-var(txn.x) path,fe_exists
field
A <number:integer> <text:text> [ <number2:integer> ]
T str
U str
D Takes one field of a string split at delimiters.
O http-request set-var(txn.x) path,field(1,x)
fix_is_valid
T bool
U bin
D Whether the message is a valid FIX message.
O http-request set-var(txn.x) req.body,fix_is_valid
fix_tag_value
A <text:text>
T bin
U bin
D The value of a tag of a FIX message.
O http-request set-var(txn.x) req.payload(0,0),fix_tag_value(MsgType)
hex
T str
U bin
D Encodes in hexadecimal.
O http-request set-var(txn.x) req.body,hex
hex2i
T sint
U str
D Reads a hexadecimal number.
O http-request set-var(txn.x) path,hex2i
hmac
A <text:text> <text2:text>
T bin
U bin
D Computes a keyed message digest by its name.
O http-request set-var(txn.x) path,hmac(sha256,a2V5)
host_only
T str
U str
D The host of a `host:port` string.
O http-request set-var(txn.x) path,host_only
htonl
T bin
U sint
D Writes a number as four bytes in network order.
O http-request set-var(txn.x) src_port,htonl
http_date
A [ <number:integer> ] [ <text:text> ]
T str
U sint
D Writes a time as an HTTP date.
O http-request set-var(txn.x) src_port,http_date
iif
A <text:text> <text2:text>
T str
U bool
D Chooses between two strings by a truth value.
O http-request set-var(txn.x) ssl_fc,iif(x,x)
in_table
A <table:table>
T bool
U any
D Whether a stick table has an entry with this key.
O http-request set-var(txn.x) path,in_table(tab)
ip.data
T bin
U bin
D The payload of an IP packet.
O http-request set-var(txn.x) req.body,ip.data
ip.df
T sint
U bin
D Whether an IP packet forbids fragmentation.
O http-request set-var(txn.x) req.body,ip.df
ip.dst
T addr
U bin
D The destination of an IP packet.
O http-request set-var(txn.x) req.body,ip.dst
ip.fp
A [ <number:integer> ]
T bin
U bin
D A fingerprint of an IP packet.
O http-request set-var(txn.x) req.body,ip.fp
ip.hdr
T bin
U bin
D The header of an IP packet.
O http-request set-var(txn.x) req.body,ip.hdr
ip.proto
T sint
U bin
D The protocol of an IP packet.
O http-request set-var(txn.x) req.body,ip.proto
ip.src
T addr
U bin
D The source of an IP packet.
O http-request set-var(txn.x) req.body,ip.src
ip.tos
T sint
U bin
D The type of service of an IP packet.
O http-request set-var(txn.x) req.body,ip.tos
ip.ttl
T sint
U bin
D The time to live of an IP packet.
O http-request set-var(txn.x) req.body,ip.ttl
ip.ver
T sint
U bin
D The version of an IP packet.
O http-request set-var(txn.x) req.body,ip.ver
ipmask
A <mask:text> [ <mask6:text> ]
T addr
U addr
D Keeps the network part of an address.
O http-request set-var(txn.x) src,ipmask(24)
json
A <text:text>
T str
U str
D Escapes a string for JSON.
O http-request set-var(txn.x) path,json(utf8)
json_query
A <text:text> [ <text2:text> ]
T any
U str
D Takes a value out of a JSON document by its path.
O http-request set-var(txn.x) path,json_query(x)
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
O http-request set-var(txn.x) req.hdr(a),jwt_decrypt_jwk(txn.key)
jwt_decrypt_secret
A <text:text>
T bin
U bin
D Decrypts a JSON Web Token with this kind of key.
O http-request set-var(txn.x) req.hdr(a),jwt_decrypt_secret(txn.key)
jwt_header_query
A [ <text:text> ] [ <text2:text> ]
T any
U bin
D Takes a field out of the header of a JSON Web Token.
O http-request set-var(txn.x) req.body,jwt_header_query
jwt_payload_query
A [ <text:text> ] [ <text2:text> ]
T any
U bin
D Takes a field out of the payload of a JSON Web Token.
O http-request set-var(txn.x) req.body,jwt_payload_query
jwt_verify
A <text:text> <text2:text>
T sint
U bin
D Verifies the signature of a JSON Web Token.
O http-request set-var(txn.x) req.hdr(a),jwt_verify(txn.alg,txn.key)
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
O http-request set-var(txn.x) path,language(x)
le2dec
A <text:text> [ <number:integer> ] [ <number2:integer> ]
T str
U bin
D Writes chunks of bytes, least significant first, as decimal numbers.
O http-request set-var(txn.x) req.body,le2dec(x,1,1)
length
T sint
U str
D The number of characters.
O http-request set-var(txn.x) path,length
lower
T str
U str
D Turns letters to lower case.
O http-request set-var(txn.x) path,lower
ltime
A <text:text> [ <number:integer> ]
T str
U sint
D Writes a time in seconds in local time, in a strftime format.
O http-request set-var(txn.x) src_port,ltime(x)
ltrim
A <text:text>
T str
U str
D Removes these characters at the start.
O http-request set-var(txn.x) path,ltrim(x)
map
A <text:text> [ <text2:text> ]
T str
U str
D Looks the sample up exactly in a map file and returns the value.
O http-request set-var(txn.x) path,map(virt@hosts)
map_beg
A <text:text> [ <text2:text> ]
T str
U str
D Looks the sample up by prefix in a map file and returns the value.
O http-request set-var(txn.x) path,map_beg(virt@hosts)
map_beg_int
A <text:text> [ <number:integer> ]
T sint
U str
D Looks the sample up by prefix in a map file and returns the value as a number.
O http-request set-var(txn.x) path,map_beg_int(virt@hosts)
map_beg_ip
A <text:text> [ <text2:text> ]
T addr
U str
D Looks the sample up by prefix in a map file and returns the value as an address.
O http-request set-var(txn.x) path,map_beg_ip(virt@hosts)
map_beg_key
A <text:text>
T str
U str
D Looks the sample up by prefix in a map file and returns the key.
O http-request set-var(txn.x) path,map_beg_key(virt@hosts)
map_dir
A <text:text> [ <text2:text> ]
T str
U str
D Looks the sample up by path segment in a map file and returns the value.
O http-request set-var(txn.x) path,map_dir(virt@hosts)
map_dir_int
A <text:text> [ <number:integer> ]
T sint
U str
D Looks the sample up by path segment in a map file and returns the value as a number.
O http-request set-var(txn.x) path,map_dir_int(virt@hosts)
map_dir_ip
A <text:text> [ <text2:text> ]
T addr
U str
D Looks the sample up by path segment in a map file and returns the value as an address.
O http-request set-var(txn.x) path,map_dir_ip(virt@hosts)
map_dir_key
A <text:text>
T str
U str
D Looks the sample up by path segment in a map file and returns the key.
O http-request set-var(txn.x) path,map_dir_key(virt@hosts)
map_dom
A <text:text> [ <text2:text> ]
T str
U str
D Looks the sample up by domain label in a map file and returns the value.
O http-request set-var(txn.x) path,map_dom(virt@hosts)
map_dom_int
A <text:text> [ <number:integer> ]
T sint
U str
D Looks the sample up by domain label in a map file and returns the value as a number.
O http-request set-var(txn.x) path,map_dom_int(virt@hosts)
map_dom_ip
A <text:text> [ <text2:text> ]
T addr
U str
D Looks the sample up by domain label in a map file and returns the value as an address.
O http-request set-var(txn.x) path,map_dom_ip(virt@hosts)
map_dom_key
A <text:text>
T str
U str
D Looks the sample up by domain label in a map file and returns the key.
O http-request set-var(txn.x) path,map_dom_key(virt@hosts)
map_end
A <text:text> [ <text2:text> ]
T str
U str
D Looks the sample up by suffix in a map file and returns the value.
O http-request set-var(txn.x) path,map_end(virt@hosts)
map_end_int
A <text:text> [ <number:integer> ]
T sint
U str
D Looks the sample up by suffix in a map file and returns the value as a number.
O http-request set-var(txn.x) path,map_end_int(virt@hosts)
map_end_ip
A <text:text> [ <text2:text> ]
T addr
U str
D Looks the sample up by suffix in a map file and returns the value as an address.
O http-request set-var(txn.x) path,map_end_ip(virt@hosts)
map_end_key
A <text:text>
T str
U str
D Looks the sample up by suffix in a map file and returns the key.
O http-request set-var(txn.x) path,map_end_key(virt@hosts)
map_int
A <text:text> [ <text2:text> ]
T str
U sint
D Looks the sample up by number in a map file and returns the value.
O http-request set-var(txn.x) src_port,map_int(virt@hosts)
map_int_int
A <text:text> [ <number:integer> ]
T sint
U sint
D Looks the sample up by number in a map file and returns the value as a number.
O http-request set-var(txn.x) src_port,map_int_int(virt@hosts)
map_int_ip
A <text:text> [ <text2:text> ]
T addr
U sint
D Looks the sample up by number in a map file and returns the value as an address.
O http-request set-var(txn.x) src_port,map_int_ip(virt@hosts)
map_int_key
A <text:text>
T str
U sint
D Looks the sample up by number in a map file and returns the key.
O http-request set-var(txn.x) src_port,map_int_key(virt@hosts)
map_ip
A <text:text> [ <text2:text> ]
T str
U addr
D Looks the sample up by network in a map file and returns the value.
O http-request set-var(txn.x) src,map_ip(virt@hosts)
map_ip_int
A <text:text> [ <number:integer> ]
T sint
U addr
D Looks the sample up by network in a map file and returns the value as a number.
O http-request set-var(txn.x) src,map_ip_int(virt@hosts)
map_ip_ip
A <text:text> [ <text2:text> ]
T addr
U addr
D Looks the sample up by network in a map file and returns the value as an address.
O http-request set-var(txn.x) src,map_ip_ip(virt@hosts)
map_ip_key
A <text:text>
T str
U addr
D Looks the sample up by network in a map file and returns the key.
O http-request set-var(txn.x) src,map_ip_key(virt@hosts)
map_reg
A <text:text> [ <text2:text> ]
T str
U str
D Looks the sample up by regular expression in a map file and returns the value.
O http-request set-var(txn.x) path,map_reg(virt@hosts)
map_reg_int
A <text:text> [ <number:integer> ]
T sint
U str
D Looks the sample up by regular expression in a map file and returns the value as a number.
O http-request set-var(txn.x) path,map_reg_int(virt@hosts)
map_reg_ip
A <text:text> [ <text2:text> ]
T addr
U str
D Looks the sample up by regular expression in a map file and returns the value as an address.
O http-request set-var(txn.x) path,map_reg_ip(virt@hosts)
map_reg_key
A <text:text>
T str
U str
D Looks the sample up by regular expression in a map file and returns the key.
O http-request set-var(txn.x) path,map_reg_key(virt@hosts)
map_regm
A <text:text> [ <text2:text> ]
T str
U str
D Looks the sample up by regular expression, with back-references, in a map file and returns the value.
O http-request set-var(txn.x) path,map_regm(virt@hosts)
map_str
A <text:text> [ <text2:text> ]
T str
U str
D Looks the sample up exactly in a map file and returns the value.
O http-request set-var(txn.x) path,map_str(virt@hosts)
map_str_int
A <text:text> [ <number:integer> ]
T sint
U str
D Looks the sample up exactly in a map file and returns the value as a number.
O http-request set-var(txn.x) path,map_str_int(virt@hosts)
map_str_ip
A <text:text> [ <text2:text> ]
T addr
U str
D Looks the sample up exactly in a map file and returns the value as an address.
O http-request set-var(txn.x) path,map_str_ip(virt@hosts)
map_str_key
A <text:text>
T str
U str
D Looks the sample up exactly in a map file and returns the key.
O http-request set-var(txn.x) path,map_str_key(virt@hosts)
map_sub
A <text:text> [ <text2:text> ]
T str
U str
D Looks the sample up by substring in a map file and returns the value.
O http-request set-var(txn.x) path,map_sub(virt@hosts)
map_sub_int
A <text:text> [ <number:integer> ]
T sint
U str
D Looks the sample up by substring in a map file and returns the value as a number.
O http-request set-var(txn.x) path,map_sub_int(virt@hosts)
map_sub_ip
A <text:text> [ <text2:text> ]
T addr
U str
D Looks the sample up by substring in a map file and returns the value as an address.
O http-request set-var(txn.x) path,map_sub_ip(virt@hosts)
map_sub_key
A <text:text>
T str
U str
D Looks the sample up by substring in a map file and returns the key.
O http-request set-var(txn.x) path,map_sub_key(virt@hosts)
mod
A <text:text>
T sint
U sint
D The remainder of a division by a number or a variable.
O http-request set-var(txn.x) src_port,mod(2)
mqtt_field_value
A <text:text> <text2:text>
T str
U bin
D The value of a field of an MQTT message.
O http-request set-var(txn.x) req.payload(0,0),mqtt_field_value(connect,client_identifier)
mqtt_is_valid
T bool
U bin
D Whether the message is a valid MQTT message.
O http-request set-var(txn.x) req.body,mqtt_is_valid
ms_ltime
A <text:text> [ <number:integer> ]
T str
U sint
D Writes a time in milliseconds in local time, in a strftime format.
O http-request set-var(txn.x) src_port,ms_ltime(x)
ms_utime
A <text:text> [ <number:integer> ]
T str
U sint
D Writes a time in milliseconds in UTC, in a strftime format.
O http-request set-var(txn.x) src_port,ms_utime(x)
mul
A <text:text>
T sint
U sint
D Multiplies by a number or a variable.
O http-request set-var(txn.x) src_port,mul(2)
nbsrv
T sint
U str
D How many servers the backend of this name has.
O http-request set-var(txn.x) path,nbsrv
neg
T sint
U sint
D Changes the sign.
O http-request set-var(txn.x) src_port,neg
not
T bool
U sint
D Negates a truth value.
O http-request set-var(txn.x) src_port,not
odd
T bool
U sint
D True for odd numbers.
O http-request set-var(txn.x) src_port,odd
or
A <text:text>
T sint
U sint
D Combines the bits with a bitwise or.
O http-request set-var(txn.x) src_port,or(1)
param
A <text:text> [ <text2:text> ]
T str
U str
D Takes a parameter out of a query string.
O http-request set-var(txn.x) path,param(x)
port_only
T sint
U str
D The port of a `host:port` string.
O http-request set-var(txn.x) path,port_only
protobuf
A <field:text> [ <text:text> ]
T bin
U bin
D Takes a field out of a Protocol Buffers message.
O http-request set-var(txn.x) req.body,protobuf(1,int32)
regsub
A <regex:regex> <text:text> [ <text2:text> ]
T str
U str
D Replaces what a regular expression matches.
O http-request set-var(txn.x) path,regsub(x,x)
reverse
T str
U str
D Reverses the order of the characters.
O http-request set-var(txn.x) path,reverse
reverse_dom
T str
U str
D Reverses the order of a domain's labels.
O http-request set-var(txn.x) path,reverse_dom
rfc7239_field
A <text:text>
T str
U str
D Takes a field out of a Forwarded header.
O http-request set-var(txn.x) path,rfc7239_field(x)
rfc7239_is_valid
T bool
U str
D Whether a Forwarded header is well formed.
O http-request set-var(txn.x) path,rfc7239_is_valid
rfc7239_n2nn
T any
U str
D The node name of a Forwarded node.
O http-request set-var(txn.x) path,rfc7239_n2nn
rfc7239_n2np
T any
U str
D The node port of a Forwarded node.
O http-request set-var(txn.x) path,rfc7239_n2np
rfc7239_nn
T str
U any
D The node name of a Forwarded node.
O http-request set-var(txn.x) path,rfc7239_nn
rfc7239_np
T str
U any
D The node port of a Forwarded node.
O http-request set-var(txn.x) path,rfc7239_np
rtrim
A <text:text>
T str
U str
D Removes these characters at the end.
O http-request set-var(txn.x) path,rtrim(x)
sdbm
A [ <number:integer> ]
T sint
U bin
D Computes this hash, 32 bits wide.
O http-request set-var(txn.x) req.body,sdbm
secure_memcmp
A <text:text>
T bool
U bin
D Compares with a variable in constant time.
O http-request set-var(txn.x) path,secure_memcmp(txn.y)
set-var
A <text:text> [ <text2:text> ] [ <text3:text> ] [ <text4:text> ] [ <text5:text> ]
T any
U any
D Stores the value in a variable and passes it on.
O http-request set-var(txn.x) path,set-var(txn.y)
sha1
T bin
U bin
D Computes a SHA-1 digest.
O http-request set-var(txn.x) req.body,sha1
sha2
A [ <number:integer> ]
T bin
U bin
D Computes a SHA-2 digest of the given width.
O http-request set-var(txn.x) req.body,sha2
srv_is_up
T bool
U str
D Whether the server of this name is up.
O http-request set-var(txn.x) path,srv_is_up
srv_queue
T sint
U str
D How many connections are queued for the server of this name.
O http-request set-var(txn.x) path,srv_queue
strcmp
A <text:text>
T sint
U str
D Compares with a variable; zero means equal.
O http-request set-var(txn.x) path,strcmp(txn.y)
sub
A <text:text>
T sint
U sint
D Subtracts a number or a variable.
O http-request set-var(txn.x) src_port,sub(1)
table_bytes_in_rate
A <table:table>
T sint
U any
D The rate of bytes from clients of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_bytes_in_rate(tab)
table_bytes_out_rate
A <table:table>
T sint
U any
D The rate of bytes to clients of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_bytes_out_rate(tab)
table_clr_gpc
A <number:integer> <table:table>
T sint
U any
D Clears a general purpose counter of the entry with this key in a stick table, and returns its old value.
O http-request set-var(txn.x) path,table_clr_gpc(1,tab)
table_clr_gpc0
A <table:table>
T sint
U any
D Clears the first general purpose counter of the entry with this key in a stick table, and returns its old value.
O http-request set-var(txn.x) path,table_clr_gpc0(tab)
table_clr_gpc1
A <table:table>
T sint
U any
D Clears the second general purpose counter of the entry with this key in a stick table, and returns its old value.
O http-request set-var(txn.x) path,table_clr_gpc1(tab)
table_conn_cnt
A <table:table>
T sint
U any
D The number of connections of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_conn_cnt(tab)
table_conn_cur
A <table:table>
T sint
U any
D The number of concurrent connections of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_conn_cur(tab)
table_conn_rate
A <table:table>
T sint
U any
D The rate of connections of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_conn_rate(tab)
table_expire
A <table:table> [ <number:integer> ]
T sint
U any
D The time until the entry expires of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_expire(tab)
table_glitch_cnt
A <table:table>
T sint
U any
D The number of protocol anomalies of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_glitch_cnt(tab)
table_glitch_rate
A <table:table>
T sint
U any
D The rate of protocol anomalies of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_glitch_rate(tab)
table_gpc
A <number:integer> <table:table>
T sint
U any
D A general purpose counter of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_gpc(1,tab)
table_gpc0
A <table:table>
T sint
U any
D The first general purpose counter of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_gpc0(tab)
table_gpc0_rate
A <table:table>
T sint
U any
D The rate of the first general purpose counter of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_gpc0_rate(tab)
table_gpc1
A <table:table>
T sint
U any
D The second general purpose counter of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_gpc1(tab)
table_gpc1_rate
A <table:table>
T sint
U any
D The rate of the second general purpose counter of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_gpc1_rate(tab)
table_gpc_rate
A <number:integer> <table:table>
T sint
U any
D The rate of a general purpose counter of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_gpc_rate(1,tab)
table_gpt
A <number:integer> <table:table>
T sint
U any
D A general purpose tag of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_gpt(1,tab)
table_gpt0
A <table:table>
T sint
U any
D The first general purpose tag of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_gpt0(tab)
table_http_err_cnt
A <table:table>
T sint
U any
D The number of client errors of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_http_err_cnt(tab)
table_http_err_rate
A <table:table>
T sint
U any
D The rate of client errors of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_http_err_rate(tab)
table_http_fail_cnt
A <table:table>
T sint
U any
D The number of server errors of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_http_fail_cnt(tab)
table_http_fail_rate
A <table:table>
T sint
U any
D The rate of server errors of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_http_fail_rate(tab)
table_http_req_cnt
A <table:table>
T sint
U any
D The number of requests of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_http_req_cnt(tab)
table_http_req_rate
A <table:table>
T sint
U any
D The rate of requests of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_http_req_rate(tab)
table_idle
A <table:table> [ <number:integer> ]
T sint
U any
D The time since the entry was last used of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_idle(tab)
table_inc_gpc
A <number:integer> <table:table>
T sint
U any
D Raises a general purpose counter of the entry with this key in a stick table, and returns its new value.
O http-request set-var(txn.x) path,table_inc_gpc(1,tab)
table_inc_gpc0
A <table:table>
T sint
U any
D Raises the first general purpose counter of the entry with this key in a stick table, and returns its new value.
O http-request set-var(txn.x) path,table_inc_gpc0(tab)
table_inc_gpc1
A <table:table>
T sint
U any
D Raises the second general purpose counter of the entry with this key in a stick table, and returns its new value.
O http-request set-var(txn.x) path,table_inc_gpc1(tab)
table_kbytes_in
A <table:table>
T sint
U any
D The kilobytes from clients of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_kbytes_in(tab)
table_kbytes_out
A <table:table>
T sint
U any
D The kilobytes to clients of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_kbytes_out(tab)
table_server_id
A <table:table>
T sint
U any
D The server of the entry of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_server_id(tab)
table_sess_cnt
A <table:table>
T sint
U any
D The number of sessions of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_sess_cnt(tab)
table_sess_rate
A <table:table>
T sint
U any
D The rate of sessions of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_sess_rate(tab)
table_trackers
A <table:table>
T sint
U any
D The number of streams that track the entry of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_trackers(tab)
tcp.dst
T sint
U bin
D The destination port of a TCP segment.
O http-request set-var(txn.x) req.body,tcp.dst
tcp.flags
T sint
U bin
D The flags of a TCP segment.
O http-request set-var(txn.x) req.body,tcp.flags
tcp.options.mss
T sint
U bin
D The maximum segment size option of a TCP segment.
O http-request set-var(txn.x) req.body,tcp.options.mss
tcp.options.sack
T sint
U bin
D Whether a TCP segment allows selective acknowledgement.
O http-request set-var(txn.x) req.body,tcp.options.sack
tcp.options.tsopt
T sint
U bin
D Whether a TCP segment has a timestamp.
O http-request set-var(txn.x) req.body,tcp.options.tsopt
tcp.options.tsval
T sint
U bin
D The timestamp of a TCP segment.
O http-request set-var(txn.x) req.body,tcp.options.tsval
tcp.options.wscale
T sint
U bin
D The window scale of a TCP segment.
O http-request set-var(txn.x) req.body,tcp.options.wscale
tcp.options.wsopt
T sint
U bin
D Whether a TCP segment has a window scale.
O http-request set-var(txn.x) req.body,tcp.options.wsopt
tcp.options_list
T bin
U bin
D The options of a TCP segment in their order.
O http-request set-var(txn.x) req.body,tcp.options_list
tcp.seq
T sint
U bin
D The sequence number of a TCP segment.
O http-request set-var(txn.x) req.body,tcp.seq
tcp.src
T sint
U bin
D The source port of a TCP segment.
O http-request set-var(txn.x) req.body,tcp.src
tcp.win
T sint
U bin
D The window of a TCP segment.
O http-request set-var(txn.x) req.body,tcp.win
ub64dec
T bin
U str
D Decodes the URL-safe form of Base64.
O http-request set-var(txn.x) path,ub64dec
ub64enc
T str
U bin
D Encodes in the URL-safe form of Base64.
O http-request set-var(txn.x) req.body,ub64enc
ungrpc
A <field:text> [ <text:text> ]
T bin
U bin
D Takes a field out of a gRPC message.
O http-request set-var(txn.x) req.body,ungrpc(1,int32)
unset-var
A <text:text>
T any
U any
D Removes a variable and passes the value on.
O http-request set-var(txn.x) path,unset-var(txn.y)
upper
T str
U str
D Turns letters to upper case.
O http-request set-var(txn.x) path,upper
url_dec
A [ <number:integer> ]
T str
U str
D Decodes percent escapes.
O http-request set-var(txn.x) path,url_dec
url_enc
A <text:text>
T str
U str
D Encodes as percent escapes.
O http-request set-var(txn.x) path,url_enc(query)
us_ltime
A <text:text> [ <number:integer> ]
T str
U sint
D Writes a time in microseconds in local time, in a strftime format.
O http-request set-var(txn.x) src_port,us_ltime(x)
us_utime
A <text:text> [ <number:integer> ]
T str
U sint
D Writes a time in microseconds in UTC, in a strftime format.
O http-request set-var(txn.x) src_port,us_utime(x)
utime
A <text:text> [ <number:integer> ]
T str
U sint
D Writes a time in seconds in UTC, in a strftime format.
O http-request set-var(txn.x) src_port,utime(x)
when
A <text:text> [ <text2:text> ] [ <text3:text> ]
T any
U any
D Passes the value on where a condition holds.
O http-request set-var(txn.x) path,when(forwarded)
word
A <number:integer> <text:text> [ <number2:integer> ]
T str
U str
D Takes one word of a string split at delimiters, empty ones skipped.
O http-request set-var(txn.x) path,word(1,x)
wt6
A [ <number:integer> ]
T sint
U bin
D Computes this hash, 32 bits wide.
O http-request set-var(txn.x) req.body,wt6
x509_v_err_str
T str
U sint
D The words for a certificate verification error.
O http-request set-var(txn.x) src_port,x509_v_err_str
xor
A <text:text>
T sint
U sint
D Combines the bits with a bitwise exclusive or.
O http-request set-var(txn.x) src_port,xor(1)
xxh3
A [ <number:integer> ]
T sint
U bin
D Computes this hash.
O http-request set-var(txn.x) req.body,xxh3
xxh32
A [ <number:integer> ]
T sint
U bin
D Computes this hash.
O http-request set-var(txn.x) req.body,xxh32
xxh64
A [ <number:integer> ]
T sint
U bin
D Computes this hash.
O http-request set-var(txn.x) req.body,xxh64

"""##
}
