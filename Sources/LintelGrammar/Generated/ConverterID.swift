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
  case lua
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

  public static let count = 210
  public static let table = PackedTable(
    text: ConverterIDData.text, rows: ConverterIDData.rows, slots: ConverterIDData.slots)
}

private enum ConverterIDData {
  static let rows: [UInt32] = [
    0, 67338, 0, 3245801472, 22,
    263, 28931, 0, 288555008, 22,
    376, 26120, 0, 846659584, 38,
    478, 51979, 0, 1132986368, 52,
    681, 48651, 0, 1132986368, 52,
    871, 58635, 0, 1418199040, 32,
    1100, 55819, 0, 1418199040, 48,
    1318, 31235, 0, 288555008, 22,
    1440, 20230, 0, 7864320, 24,
    1519, 25605, 0, 8847360, 51,
    1619, 22022, 0, 8847360, 0,
    1705, 53510, 0, 830930944, 37,
    1914, 50438, 0, 830930944, 37,
    2111, 24836, 0, 3276800, 22,
    2208, 35845, 0, 562561024, 22,
    2348, 39179, 0, 293011456, 22,
    2501, 39435, 0, 293011456, 22,
    2655, 36614, 0, 829882368, 25,
    2798, 20739, 0, 3342336, 22,
    2879, 29701, 0, 277020672, 22,
    2995, 30214, 0, 277020672, 25,
    3113, 27144, 0, 7798784, 34,
    3219, 71691, 0, 3245801472, 22,
    3499, 27396, 0, 7536640, 49,
    3606, 41733, 0, 536936448, 22,
    3769, 33542, 0, 294125568, 34,
    3900, 30467, 0, 288555008, 22,
    4019, 31748, 0, 277020672, 22,
    4143, 26888, 0, 8912896, 52,
    4248, 29447, 0, 8912896, 52,
    4363, 26119, 0, 8912896, 52,
    4465, 27913, 0, 8585216, 52,
    4574, 28167, 0, 8912896, 52,
    4684, 26376, 0, 8585216, 52,
    4787, 22532, 0, 3276800, 22,
    4875, 28169, 0, 7471104, 52,
    4985, 43781, 0, 846659584, 22,
    5156, 31756, 0, 8519680, 36,
    5280, 37901, 0, 294125568, 36,
    5428, 21763, 0, 8847360, 0,
    5513, 23045, 0, 7536640, 24,
    5603, 38660, 0, 579338240, 34,
    5754, 26377, 0, 7798784, 38,
    5857, 29189, 0, 3670016, 34,
    5971, 39433, 0, 540475392, 0,
    6125, 35331, 0, 572981248, 35,
    6263, 35592, 0, 285343744, 22,
    6402, 25095, 0, 8912896, 52,
    6500, 28165, 0, 8585216, 52,
    6610, 25862, 0, 8650752, 52,
    6711, 29957, 0, 277348352, 52,
    6828, 24326, 0, 8912896, 52,
    6923, 26120, 0, 8585216, 52,
    7025, 24582, 0, 8650752, 52,
    7121, 26886, 0, 8585216, 52,
    7226, 26118, 0, 8585216, 52,
    7328, 24838, 0, 8585216, 52,
    7425, 35846, 0, 558104576, 0,
    7565, 36612, 0, 293011456, 22,
    7708, 44298, 0, 560988160, 36,
    7881, 24080, 0, 294125568, 52,
    7975, 40463, 0, 294125568, 52,
    8133, 43282, 0, 294125568, 52,
    8302, 49424, 0, 545259520, 37,
    8495, 50193, 0, 545259520, 37,
    8691, 41738, 0, 579010560, 37,
    8854, 25615, 0, 579010560, 51,
    8954, 44552, 0, 561446912, 0,
    9128, 53766, 0, 830930944, 51,
    9338, 23046, 0, 7536640, 25,
    9428, 23045, 0, 7798784, 0,
    9518, 43013, 0, 557252608, 22,
    9686, 30213, 0, 293011456, 34,
    9804, 32773, 0, 3229024256, 22,
    9932, 50179, 0, 561446912, 0,
    10128, 52743, 0, 561446912, 0,
    10334, 58891, 0, 561184768, 0,
    10564, 57610, 0, 561250304, 0,
    10789, 49419, 0, 293011456, 48,
    10982, 54279, 0, 561446912, 0,
    11194, 60427, 0, 561184768, 0,
    11430, 59146, 0, 561250304, 0,
    11661, 50955, 0, 293011456, 48,
    11860, 54279, 0, 561446912, 0,
    12072, 60427, 0, 561184768, 0,
    12308, 59146, 0, 561250304, 0,
    12539, 50955, 0, 293011456, 48,
    12738, 52743, 0, 561446912, 0,
    12944, 58891, 0, 561184768, 0,
    13174, 57610, 0, 561250304, 0,
    13399, 49419, 0, 293011456, 48,
    13592, 54023, 0, 557252608, 0,
    13803, 60171, 0, 556990464, 0,
    14038, 58890, 0, 557056000, 0,
    14268, 50699, 0, 288817152, 48,
    14466, 52486, 0, 558301184, 0,
    14671, 58634, 0, 558039040, 0,
    14900, 57353, 0, 558104576, 0,
    15124, 49162, 0, 289865728, 48,
    15316, 55815, 0, 561446912, 0,
    15534, 61963, 0, 561184768, 0,
    15776, 60682, 0, 561250304, 0,
    16013, 52491, 0, 293011456, 48,
    16218, 62216, 0, 561446912, 0,
    16461, 52231, 0, 561446912, 0,
    16665, 58379, 0, 561184768, 0,
    16893, 57098, 0, 561250304, 0,
    17116, 48907, 0, 293011456, 48,
    17307, 53511, 0, 561446912, 0,
    17516, 59659, 0, 561184768, 0,
    17749, 58378, 0, 561250304, 0,
    17977, 50187, 0, 293011456, 48,
    18173, 35587, 0, 288555008, 22,
    18312, 55056, 0, 579272704, 36,
    18527, 32525, 0, 8519680, 36,
    18654, 45832, 0, 557252608, 41,
    18833, 44040, 0, 557252608, 41,
    19005, 31235, 0, 288555008, 22,
    19127, 27909, 0, 7536640, 24,
    19236, 20739, 0, 3342336, 22,
    19317, 22019, 0, 3276800, 22,
    19403, 21763, 0, 3276800, 22,
    19488, 30466, 0, 288555008, 22,
    19607, 34821, 0, 561446912, 40,
    19743, 26633, 0, 7536640, 38,
    19847, 72968, 0, 562561024, 32,
    20132, 40454, 0, 846659584, 22,
    20290, 26375, 0, 7798784, 52,
    20393, 29195, 0, 7798784, 52,
    20507, 34829, 0, 293011456, 40,
    20643, 32528, 0, 7471104, 40,
    20770, 28172, 0, 7340032, 40,
    20880, 28172, 0, 7340032, 40,
    20990, 27146, 0, 458752, 49,
    21096, 27146, 0, 458752, 49,
    21202, 29701, 0, 293011456, 34,
    21318, 31748, 0, 277020672, 22,
    21442, 37133, 0, 293732352, 34,
    21587, 126471, 0, 1358954496, 22,
    22081, 22532, 0, 8912896, 24,
    22169, 32772, 0, 277348352, 33,
    22297, 27913, 0, 7471104, 51,
    22406, 33545, 0, 7536640, 33,
    22537, 33798, 0, 292749312, 25,
    22669, 30211, 0, 288555008, 22,
    22787, 47891, 0, 285409280, 22,
    22974, 47892, 0, 285409280, 22,
    23161, 56333, 0, 570621952, 50,
    23381, 54798, 0, 285409280, 50,
    23595, 55054, 0, 285409280, 50,
    23810, 44046, 0, 285409280, 22,
    23982, 46862, 0, 285409280, 22,
    24165, 44047, 0, 285409280, 22,
    24337, 51980, 0, 553844736, 38,
    24540, 46864, 0, 285409280, 48,
    24723, 46865, 0, 285409280, 48,
    24906, 45577, 0, 570621952, 37,
    25084, 44042, 0, 285409280, 22,
    25256, 49679, 0, 285409280, 22,
    25450, 44298, 0, 285409280, 25,
    25623, 49935, 0, 285409280, 25,
    25818, 51214, 0, 570621952, 37,
    26018, 44553, 0, 570621952, 37,
    26192, 43018, 0, 285409280, 22,
    26360, 46610, 0, 285409280, 22,
    26542, 46611, 0, 285409280, 22,
    26724, 47123, 0, 285409280, 36,
    26908, 47124, 0, 285409280, 36,
    27092, 45330, 0, 285409280, 22,
    27269, 45331, 0, 285409280, 22,
    27446, 52490, 0, 553844736, 38,
    27651, 56333, 0, 570621952, 50,
    27871, 54798, 0, 285409280, 50,
    28085, 55054, 0, 285409280, 50,
    28300, 44815, 0, 285409280, 22,
    28475, 44816, 0, 285409280, 22,
    28650, 44047, 0, 285409280, 22,
    28822, 43278, 0, 285409280, 22,
    28991, 43279, 0, 285409280, 22,
    29160, 48398, 0, 285409280, 22,
    29349, 27911, 0, 8585216, 52,
    29458, 26121, 0, 8585216, 52,
    29560, 34831, 0, 8585216, 52,
    29696, 36880, 0, 8585216, 52,
    29840, 33041, 0, 8585216, 52,
    29969, 31249, 0, 8585216, 52,
    30091, 32530, 0, 8585216, 52,
    30218, 33809, 0, 8585216, 52,
    30350, 33808, 0, 8912896, 52,
    30482, 27655, 0, 8585216, 52,
    30590, 26631, 0, 8585216, 52,
    30694, 25351, 0, 8585216, 52,
    30793, 26119, 0, 7864320, 36,
    30895, 27911, 0, 8847360, 36,
    31004, 68870, 0, 562561024, 32,
    31273, 36361, 0, 285212672, 23,
    31415, 23045, 0, 7798784, 0,
    31505, 29191, 0, 276234240, 22,
    31619, 32519, 0, 293011456, 36,
    31746, 45832, 0, 557252608, 41,
    31925, 44040, 0, 557252608, 41,
    32097, 41221, 0, 557252608, 22,
    32258, 44804, 0, 822083584, 49,
    32433, 48132, 0, 846659584, 22,
    32621, 31235, 0, 277020672, 22,
    32743, 33806, 0, 3604480, 39,
    32875, 33539, 0, 288555008, 22,
    33006, 26884, 0, 277020672, 36,
    33111, 27397, 0, 277020672, 24,
    33218, 27397, 0, 277020672, 24,
  ]

  static let slots: [UInt16] = [
    0, 0, 0, 0, 15, 94, 5, 119, 128, 194, 0, 0, 0, 0, 0, 0,
    134, 0, 0, 41, 140, 70, 48, 84, 125, 182, 0, 0, 0, 0, 66, 0,
    0, 142, 0, 46, 185, 0, 0, 0, 0, 0, 0, 0, 0, 173, 0, 0,
    0, 35, 124, 0, 0, 0, 29, 152, 0, 36, 0, 0, 0, 0, 0, 0,
    0, 6, 0, 59, 165, 0, 0, 91, 197, 0, 0, 0, 53, 7, 0, 61,
    0, 0, 4, 116, 171, 0, 0, 0, 0, 24, 45, 0, 192, 105, 10, 0,
    0, 0, 0, 34, 0, 0, 0, 37, 0, 67, 129, 82, 133, 181, 0, 13,
    0, 80, 87, 0, 2, 0, 0, 0, 0, 0, 0, 68, 0, 18, 0, 0,
    0, 190, 0, 113, 0, 0, 178, 104, 23, 0, 121, 0, 0, 167, 196, 0,
    49, 0, 161, 0, 103, 144, 0, 0, 0, 136, 153, 174, 0, 180, 143, 0,
    76, 0, 17, 72, 201, 0, 8, 101, 0, 202, 151, 96, 117, 0, 0, 0,
    0, 30, 0, 166, 0, 47, 146, 183, 0, 89, 11, 71, 0, 0, 0, 154,
    51, 0, 0, 95, 85, 127, 0, 0, 0, 198, 0, 99, 0, 141, 0, 0,
    65, 0, 0, 162, 0, 74, 0, 0, 109, 0, 0, 0, 0, 39, 12, 0,
    0, 83, 86, 163, 0, 0, 0, 0, 0, 0, 135, 0, 58, 0, 175, 0,
    38, 0, 138, 0, 0, 0, 77, 57, 0, 0, 0, 0, 193, 155, 0, 0,
    0, 0, 43, 164, 0, 0, 0, 106, 137, 191, 0, 0, 0, 0, 56, 172,
    0, 50, 0, 0, 0, 145, 0, 0, 52, 203, 0, 0, 111, 0, 110, 0,
    0, 0, 0, 0, 0, 199, 0, 0, 0, 0, 0, 159, 112, 64, 0, 160,
    69, 188, 0, 0, 0, 0, 126, 0, 0, 0, 0, 0, 0, 14, 0, 0,
    0, 120, 0, 0, 157, 0, 0, 0, 27, 55, 40, 62, 0, 0, 170, 0,
    0, 177, 0, 0, 0, 0, 0, 88, 150, 0, 0, 0, 0, 179, 19, 122,
    186, 0, 0, 0, 0, 1, 97, 139, 0, 0, 0, 0, 0, 210, 0, 0,
    205, 0, 0, 0, 78, 0, 0, 0, 44, 184, 0, 0, 16, 33, 168, 207,
    0, 118, 209, 0, 102, 21, 123, 208, 0, 0, 0, 0, 0, 98, 115, 176,
    60, 132, 0, 81, 187, 0, 0, 169, 25, 0, 0, 0, 148, 158, 189, 0,
    0, 0, 114, 0, 79, 0, 0, 0, 0, 0, 3, 28, 156, 195, 0, 0,
    0, 75, 0, 0, 0, 0, 0, 22, 31, 0, 42, 0, 0, 108, 0, 0,
    0, 0, 0, 0, 149, 131, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    100, 0, 0, 73, 92, 9, 0, 107, 130, 0, 0, 0, 54, 26, 0, 0,
    206, 0, 0, 0, 20, 0, 0, 0, 0, 90, 0, 0, 32, 0, 0, 147,
    0, 0, 0, 0, 0, 63, 0, 0, 0, 0, 0, 200, 0, 93, 204, 0,
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
A <value:operand>
T sint
U sint
D Adds a number or a variable.
O http-request set-var(txn.x) src_port,add(1)
add_item
A <delim:text> <var:text> [ <suff:text> ]
T str
U str
D Appends an item to a delimited list.
aes_cbc_dec
A <bits:integer> <nonce:base64> <key:base64> [ <aad:base64> ]
T bin
U bin
D Decrypts with AES in this mode.
O http-request set-var(txn.x) req.hdr(a),b64dec,aes_cbc_dec(128,txn.nonce,txn.key)
aes_cbc_enc
A <bits:integer> <nonce:base64> <key:base64> [ <aad:base64> ]
T bin
U bin
D Encrypts with AES in this mode.
O http-request set-var(txn.x) path,aes_cbc_enc(128,txn.nonce,txn.key)
aes_gcm_dec
A <bits:integer> <nonce:base64> <key:base64> <aead-tag:base64> [ <aad:base64> ]
T bin
U bin
D Decrypts with AES in this mode.
O http-request set-var(txn.x) req.hdr(a),b64dec,aes_gcm_dec(128,txn.nonce,txn.key,txn.tag)
aes_gcm_enc
A <bits:integer> <nonce:base64> <key:base64> <aead-tag:variable> [ <aad:base64> ]
T bin
U bin
D Encrypts with AES in this mode.
O http-request set-var(txn.x) path,aes_gcm_enc(128,txn.nonce,txn.key,txn.tag)
and
A <value:operand>
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
A <separator:text> [ <chunk-size:integer> ] [ <truncate:integer> ]
T str
U bin
D Writes chunks of bytes, most significant first, as decimal numbers.
O http-request set-var(txn.x) req.body,be2dec(x,1,1)
be2hex
A <separator:text> [ <chunk-size:integer> ] [ <truncate:integer> ]
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
A <offset:operand> [ <length:operand> ]
T bin
U bin
D Takes bytes by offset and length.
O http-request set-var(txn.x) path,bytes(0,4)
capture-req
A <id:integer>
T str
U str
D Stores the string in a request capture slot and passes it on.
O http-request set-var(txn.x) path,capture-req(1)
capture-res
A <id:integer>
T str
U str
D Stores the string in a response capture slot and passes it on.
O http-request set-var(txn.x) path,capture-res(1)
concat
A <start:text> [ <var:text> ] [ <end:text> ]
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
A [ <avalanche:integer> ]
T sint
U bin
D Computes this checksum.
O http-request set-var(txn.x) req.body,crc32
crc32c
A [ <avalanche:integer> ]
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
A [ <prefix:text> ] [ <destination:text> ]
T same
U any
D Writes the value to a trace or log sink and passes it on.
O http-request set-var(txn.x) path,debug
digest
A <algorithm:digest>
T bin
U bin
D Computes a message digest by its name.
O http-request set-var(txn.x) path,digest(sha256)
div
A <value:operand>
T sint
U sint
D Divides by a number or a variable.
O http-request set-var(txn.x) src_port,div(2)
djb2
A [ <avalanche:integer> ]
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
A <index:integer> <delimiters:text> [ <count:integer> ]
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
A <tag:text>
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
A <algorithm:digest> <key:base64>
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
A [ <offset:integer> ] [ <unit:choice:s,ms,us> ]
T str
U sint
D Writes a time as an HTTP date.
O http-request set-var(txn.x) src_port,http_date
iif
A <true:text> <false:text>
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
A [ <mode:integer> ]
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
A <mask4:mask4> [ <mask6:mask6> ]
T addr
U addr
D Keeps the network part of an address.
O http-request set-var(txn.x) src,ipmask(24)
json
A <encoding:choice:,ascii,utf8,utf8s,utf8p,utf8ps>
T str
U str
D Escapes a string for JSON.
O http-request set-var(txn.x) path,json(utf8)
json_query
A <json-path:text> [ <output-type:choice:,int> ]
T any
U str
D Takes a value out of a JSON document by its path.
O http-request set-var(txn.x) path,json_query(x)
jwt_decrypt_cert
A <cert:text>
T bin
U bin
D Decrypts a JSON Web Token with this kind of key.
jwt_decrypt_jwk
A <jwk:text>
T bin
U bin
D Decrypts a JSON Web Token with this kind of key.
O http-request set-var(txn.x) req.hdr(a),jwt_decrypt_jwk(txn.key)
jwt_decrypt_secret
A <secret:base64>
T bin
U bin
D Decrypts a JSON Web Token with this kind of key.
O http-request set-var(txn.x) req.hdr(a),jwt_decrypt_secret(txn.key)
jwt_header_query
A [ <json-path:text> ] [ <output-type:choice:,int> ]
T any
U bin
D Takes a field out of the header of a JSON Web Token.
O http-request set-var(txn.x) req.body,jwt_header_query
jwt_payload_query
A [ <json-path:text> ] [ <output-type:choice:,int> ]
T any
U bin
D Takes a field out of the payload of a JSON Web Token.
O http-request set-var(txn.x) req.body,jwt_payload_query
jwt_verify
A <alg:text> <key:text>
T sint
U bin
D Verifies the signature of a JSON Web Token.
O http-request set-var(txn.x) req.hdr(a),jwt_verify(txn.alg,txn.key)
jwt_verify_cert
A <alg:text> <cert:text>
T sint
U bin
D Verifies the signature of a JSON Web Token.
language
A <value:text> [ <default:text> ]
T str
U str
D Chooses the best of the given languages for an Accept-Language value.
O http-request set-var(txn.x) path,language(x)
le2dec
A <separator:text> [ <chunk-size:integer> ] [ <truncate:integer> ]
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
A <format:text> [ <offset:integer> ]
T str
U sint
D Writes a time in seconds in local time, in a strftime format.
O http-request set-var(txn.x) src_port,ltime(x)
ltrim
A <chars:text>
T str
U str
D Removes these characters at the start.
O http-request set-var(txn.x) path,ltrim(x)
lua.*
A [ <argument:text> ... ]
T str
U str
D What a function makes of the string that a Lua script registered under this name.
map
A <file:file> [ <default:text> ]
T str
U str
D Looks the sample up exactly in a map file and returns the value.
O http-request set-var(txn.x) path,map(virt@hosts)
K maps in memory came in 3.0
map_beg
A <file:file> [ <default:text> ]
T str
U str
D Looks the sample up by prefix in a map file and returns the value.
O http-request set-var(txn.x) path,map_beg(virt@hosts)
K maps in memory came in 3.0
map_beg_int
A <file:file> [ <default:integer> ]
T sint
U str
D Looks the sample up by prefix in a map file and returns the value as a number.
O http-request set-var(txn.x) path,map_beg_int(virt@hosts)
K maps in memory came in 3.0
map_beg_ip
A <file:file> [ <default:ip> ]
T addr
U str
D Looks the sample up by prefix in a map file and returns the value as an address.
O http-request set-var(txn.x) path,map_beg_ip(virt@hosts)
K maps in memory came in 3.0
map_beg_key
A <file:file>
T str
U str
D Looks the sample up by prefix in a map file and returns the key.
O http-request set-var(txn.x) path,map_beg_key(virt@hosts)
K maps in memory came in 3.0
map_dir
A <file:file> [ <default:text> ]
T str
U str
D Looks the sample up by path segment in a map file and returns the value.
O http-request set-var(txn.x) path,map_dir(virt@hosts)
K maps in memory came in 3.0
map_dir_int
A <file:file> [ <default:integer> ]
T sint
U str
D Looks the sample up by path segment in a map file and returns the value as a number.
O http-request set-var(txn.x) path,map_dir_int(virt@hosts)
K maps in memory came in 3.0
map_dir_ip
A <file:file> [ <default:ip> ]
T addr
U str
D Looks the sample up by path segment in a map file and returns the value as an address.
O http-request set-var(txn.x) path,map_dir_ip(virt@hosts)
K maps in memory came in 3.0
map_dir_key
A <file:file>
T str
U str
D Looks the sample up by path segment in a map file and returns the key.
O http-request set-var(txn.x) path,map_dir_key(virt@hosts)
K maps in memory came in 3.0
map_dom
A <file:file> [ <default:text> ]
T str
U str
D Looks the sample up by domain label in a map file and returns the value.
O http-request set-var(txn.x) path,map_dom(virt@hosts)
K maps in memory came in 3.0
map_dom_int
A <file:file> [ <default:integer> ]
T sint
U str
D Looks the sample up by domain label in a map file and returns the value as a number.
O http-request set-var(txn.x) path,map_dom_int(virt@hosts)
K maps in memory came in 3.0
map_dom_ip
A <file:file> [ <default:ip> ]
T addr
U str
D Looks the sample up by domain label in a map file and returns the value as an address.
O http-request set-var(txn.x) path,map_dom_ip(virt@hosts)
K maps in memory came in 3.0
map_dom_key
A <file:file>
T str
U str
D Looks the sample up by domain label in a map file and returns the key.
O http-request set-var(txn.x) path,map_dom_key(virt@hosts)
K maps in memory came in 3.0
map_end
A <file:file> [ <default:text> ]
T str
U str
D Looks the sample up by suffix in a map file and returns the value.
O http-request set-var(txn.x) path,map_end(virt@hosts)
K maps in memory came in 3.0
map_end_int
A <file:file> [ <default:integer> ]
T sint
U str
D Looks the sample up by suffix in a map file and returns the value as a number.
O http-request set-var(txn.x) path,map_end_int(virt@hosts)
K maps in memory came in 3.0
map_end_ip
A <file:file> [ <default:ip> ]
T addr
U str
D Looks the sample up by suffix in a map file and returns the value as an address.
O http-request set-var(txn.x) path,map_end_ip(virt@hosts)
K maps in memory came in 3.0
map_end_key
A <file:file>
T str
U str
D Looks the sample up by suffix in a map file and returns the key.
O http-request set-var(txn.x) path,map_end_key(virt@hosts)
K maps in memory came in 3.0
map_int
A <file:file> [ <default:text> ]
T str
U sint
D Looks the sample up by number in a map file and returns the value.
O http-request set-var(txn.x) src_port,map_int(virt@hosts)
K maps in memory came in 3.0
map_int_int
A <file:file> [ <default:integer> ]
T sint
U sint
D Looks the sample up by number in a map file and returns the value as a number.
O http-request set-var(txn.x) src_port,map_int_int(virt@hosts)
K maps in memory came in 3.0
map_int_ip
A <file:file> [ <default:ip> ]
T addr
U sint
D Looks the sample up by number in a map file and returns the value as an address.
O http-request set-var(txn.x) src_port,map_int_ip(virt@hosts)
K maps in memory came in 3.0
map_int_key
A <file:file>
T str
U sint
D Looks the sample up by number in a map file and returns the key.
O http-request set-var(txn.x) src_port,map_int_key(virt@hosts)
K maps in memory came in 3.0
map_ip
A <file:file> [ <default:text> ]
T str
U addr
D Looks the sample up by network in a map file and returns the value.
O http-request set-var(txn.x) src,map_ip(virt@hosts)
K maps in memory came in 3.0
map_ip_int
A <file:file> [ <default:integer> ]
T sint
U addr
D Looks the sample up by network in a map file and returns the value as a number.
O http-request set-var(txn.x) src,map_ip_int(virt@hosts)
K maps in memory came in 3.0
map_ip_ip
A <file:file> [ <default:ip> ]
T addr
U addr
D Looks the sample up by network in a map file and returns the value as an address.
O http-request set-var(txn.x) src,map_ip_ip(virt@hosts)
K maps in memory came in 3.0
map_ip_key
A <file:file>
T str
U addr
D Looks the sample up by network in a map file and returns the key.
O http-request set-var(txn.x) src,map_ip_key(virt@hosts)
K maps in memory came in 3.0
map_reg
A <file:file> [ <default:text> ]
T str
U str
D Looks the sample up by regular expression in a map file and returns the value.
O http-request set-var(txn.x) path,map_reg(virt@hosts)
K maps in memory came in 3.0
map_reg_int
A <file:file> [ <default:integer> ]
T sint
U str
D Looks the sample up by regular expression in a map file and returns the value as a number.
O http-request set-var(txn.x) path,map_reg_int(virt@hosts)
K maps in memory came in 3.0
map_reg_ip
A <file:file> [ <default:ip> ]
T addr
U str
D Looks the sample up by regular expression in a map file and returns the value as an address.
O http-request set-var(txn.x) path,map_reg_ip(virt@hosts)
K maps in memory came in 3.0
map_reg_key
A <file:file>
T str
U str
D Looks the sample up by regular expression in a map file and returns the key.
O http-request set-var(txn.x) path,map_reg_key(virt@hosts)
K maps in memory came in 3.0
map_regm
A <file:file> [ <default:text> ]
T str
U str
D Looks the sample up by regular expression, with back-references, in a map file and returns the value.
O http-request set-var(txn.x) path,map_regm(virt@hosts)
K maps in memory came in 3.0
map_str
A <file:file> [ <default:text> ]
T str
U str
D Looks the sample up exactly in a map file and returns the value.
O http-request set-var(txn.x) path,map_str(virt@hosts)
K maps in memory came in 3.0
map_str_int
A <file:file> [ <default:integer> ]
T sint
U str
D Looks the sample up exactly in a map file and returns the value as a number.
O http-request set-var(txn.x) path,map_str_int(virt@hosts)
K maps in memory came in 3.0
map_str_ip
A <file:file> [ <default:ip> ]
T addr
U str
D Looks the sample up exactly in a map file and returns the value as an address.
O http-request set-var(txn.x) path,map_str_ip(virt@hosts)
K maps in memory came in 3.0
map_str_key
A <file:file>
T str
U str
D Looks the sample up exactly in a map file and returns the key.
O http-request set-var(txn.x) path,map_str_key(virt@hosts)
K maps in memory came in 3.0
map_sub
A <file:file> [ <default:text> ]
T str
U str
D Looks the sample up by substring in a map file and returns the value.
O http-request set-var(txn.x) path,map_sub(virt@hosts)
K maps in memory came in 3.0
map_sub_int
A <file:file> [ <default:integer> ]
T sint
U str
D Looks the sample up by substring in a map file and returns the value as a number.
O http-request set-var(txn.x) path,map_sub_int(virt@hosts)
K maps in memory came in 3.0
map_sub_ip
A <file:file> [ <default:ip> ]
T addr
U str
D Looks the sample up by substring in a map file and returns the value as an address.
O http-request set-var(txn.x) path,map_sub_ip(virt@hosts)
K maps in memory came in 3.0
map_sub_key
A <file:file>
T str
U str
D Looks the sample up by substring in a map file and returns the key.
O http-request set-var(txn.x) path,map_sub_key(virt@hosts)
K maps in memory came in 3.0
mod
A <value:operand>
T sint
U sint
D The remainder of a division by a number or a variable.
O http-request set-var(txn.x) src_port,mod(2)
mqtt_field_value
A <packettype:text> <fieldname-or-property-id:text>
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
A <format:text> [ <offset:integer> ]
T str
U sint
D Writes a time in milliseconds in local time, in a strftime format.
O http-request set-var(txn.x) src_port,ms_ltime(x)
ms_utime
A <format:text> [ <offset:integer> ]
T str
U sint
D Writes a time in milliseconds in UTC, in a strftime format.
O http-request set-var(txn.x) src_port,ms_utime(x)
mul
A <value:operand>
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
A <value:operand>
T sint
U sint
D Combines the bits with a bitwise or.
O http-request set-var(txn.x) src_port,or(1)
param
A <name:text> [ <delim:text> ]
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
A <field-number:field-path> [ <field-type:choice:int32,uint32,sint32,int64,uint64,sint64,bool,enum,fixed64,sfixed64,double,fixed32,sfixed32,float,string> ]
T bin
U bin
D Takes a field out of a Protocol Buffers message.
O http-request set-var(txn.x) req.body,protobuf(1,int32)
regsub
A <regex:regex> <subst:text> [ <flags:text> ]
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
A <field:text>
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
A <chars:text>
T str
U str
D Removes these characters at the end.
O http-request set-var(txn.x) path,rtrim(x)
sdbm
A [ <avalanche:integer> ]
T sint
U bin
D Computes this hash, 32 bits wide.
O http-request set-var(txn.x) req.body,sdbm
secure_memcmp
A <var:variable>
T bool
U bin
D Compares with a variable in constant time.
O http-request set-var(txn.x) path,secure_memcmp(txn.y)
set-var
A <name:variable> [ <condition:choice:ifexists,ifnotexists,ifempty,ifnotempty,ifset,ifnotset,ifgt,iflt> ] [ <condition2:choice:ifexists,ifnotexists,ifempty,ifnotempty,ifset,ifnotset,ifgt,iflt> ] [ <condition3:choice:ifexists,ifnotexists,ifempty,ifnotempty,ifset,ifnotset,ifgt,iflt> ] [ <condition4:choice:ifexists,ifnotexists,ifempty,ifnotempty,ifset,ifnotset,ifgt,iflt> ]
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
A [ <bits:integer> ]
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
A <var:variable>
T sint
U str
D Compares with a variable; zero means equal.
O http-request set-var(txn.x) path,strcmp(txn.y)
sub
A <value:operand>
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
A <idx:integer> <table:table>
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
A <table:table> [ <default-value:integer> ]
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
A <idx:integer> <table:table>
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
A <idx:integer> <table:table>
T sint
U any
D The rate of a general purpose counter of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_gpc_rate(1,tab)
table_gpt
A <idx:integer> <table:table>
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
A <table:table> [ <default-value:integer> ]
T sint
U any
D The time since the entry was last used of the entry with this key in a stick table.
O http-request set-var(txn.x) path,table_idle(tab)
table_inc_gpc
A <idx:integer> <table:table>
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
A <field-number:field-path> [ <field-type:choice:int32,uint32,sint32,int64,uint64,sint64,bool,enum,fixed64,sfixed64,double,fixed32,sfixed32,float,string> ]
T bin
U bin
D Takes a field out of a gRPC message.
O http-request set-var(txn.x) req.body,ungrpc(1,int32)
unset-var
A <var-name:variable>
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
A [ <in-form:integer> ]
T str
U str
D Decodes percent escapes.
O http-request set-var(txn.x) path,url_dec
url_enc
A <enc-type:choice:,query>
T str
U str
D Encodes as percent escapes.
O http-request set-var(txn.x) path,url_enc(query)
us_ltime
A <format:text> [ <offset:integer> ]
T str
U sint
D Writes a time in microseconds in local time, in a strftime format.
O http-request set-var(txn.x) src_port,us_ltime(x)
us_utime
A <format:text> [ <offset:integer> ]
T str
U sint
D Writes a time in microseconds in UTC, in a strftime format.
O http-request set-var(txn.x) src_port,us_utime(x)
utime
A <format:text> [ <offset:integer> ]
T str
U sint
D Writes a time in seconds in UTC, in a strftime format.
O http-request set-var(txn.x) src_port,utime(x)
when
A <condition:text> [ <argument:text> ] [ <argument2:text> ]
T any
U any
D Passes the value on where a condition holds.
O http-request set-var(txn.x) path,when(forwarded)
word
A <index:integer> <delimiters:text> [ <count:integer> ]
T str
U str
D Takes one word of a string split at delimiters, empty ones skipped.
O http-request set-var(txn.x) path,word(1,x)
wt6
A [ <avalanche:integer> ]
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
A <value:operand>
T sint
U sint
D Combines the bits with a bitwise exclusive or.
O http-request set-var(txn.x) src_port,xor(1)
xxh3
A [ <seed:integer> ]
T sint
U bin
D Computes this hash.
O http-request set-var(txn.x) req.body,xxh3
xxh32
A [ <seed:integer> ]
T sint
U bin
D Computes this hash.
O http-request set-var(txn.x) req.body,xxh32
xxh64
A [ <seed:integer> ]
T sint
U bin
D Computes this hash.
O http-request set-var(txn.x) req.body,xxh64

"""##
}
