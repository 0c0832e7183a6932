// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// ACL aliases of the grammar, in the order of their names.
public enum ACLAliasID: UInt16, GrammarID {
  case base
  case baseBeg
  case baseDir
  case baseDom
  case baseEnd
  case baseLen
  case baseReg
  case baseSub
  case cook
  case cookBeg
  case cookDir
  case cookDom
  case cookEnd
  case cookLen
  case cookReg
  case cookSub
  case hdr
  case hdrBeg
  case hdrDir
  case hdrDom
  case hdrEnd
  case hdrLen
  case hdrReg
  case hdrSub
  case httpAuthGroup
  case method
  case path
  case pathBeg
  case pathDir
  case pathDom
  case pathEnd
  case pathLen
  case pathReg
  case pathSub
  case payload
  case payloadLv
  case reqSslVer
  case reqRdpCookie
  case reqRdpCookieCnt
  case reqSslSni
  case reqSslVer2
  case reqVer
  case respVer
  case scook
  case scookBeg
  case scookDir
  case scookDom
  case scookEnd
  case scookLen
  case scookReg
  case scookSub
  case shdr
  case shdrBeg
  case shdrDir
  case shdrDom
  case shdrEnd
  case shdrLen
  case shdrReg
  case shdrSub
  case sslFcSniEnd
  case sslFcSniReg
  case url
  case urlBeg
  case urlDir
  case urlDom
  case urlEnd
  case urlLen
  case urlReg
  case urlSub
  case urlp
  case urlpBeg
  case urlpDir
  case urlpDom
  case urlpEnd
  case urlpLen
  case urlpReg
  case urlpSub

  public static let count = 77
  public static let table = PackedTable(
    text: ACLAliasIDData.text, rows: ACLAliasIDData.rows, slots: ACLAliasIDData.slots)
}

private enum ACLAliasIDData {
  static let rows: [UInt32] = [
    0, 11524, 0, 0, 0,
    45, 13064, 0, 0, 0,
    96, 14600, 0, 0, 0,
    153, 14600, 0, 0, 0,
    210, 13064, 0, 0, 0,
    261, 13064, 0, 0, 0,
    312, 16136, 0, 0, 0,
    375, 13832, 0, 0, 0,
    429, 13572, 0, 0, 0,
    482, 15112, 0, 0, 0,
    541, 16648, 0, 0, 0,
    606, 16648, 0, 0, 0,
    671, 15112, 0, 0, 0,
    730, 15112, 0, 0, 0,
    789, 18184, 0, 0, 0,
    860, 15880, 0, 0, 0,
    922, 12803, 0, 0, 0,
    972, 14343, 0, 0, 0,
    1028, 15879, 0, 0, 0,
    1090, 15879, 0, 0, 0,
    1152, 14343, 0, 0, 0,
    1208, 14343, 0, 0, 0,
    1264, 17415, 0, 0, 0,
    1332, 15111, 0, 0, 0,
    1391, 19983, 0, 0, 0,
    1469, 13062, 0, 0, 0,
    1520, 11524, 0, 0, 0,
    1565, 13064, 0, 0, 0,
    1616, 14600, 0, 0, 0,
    1673, 14600, 0, 0, 0,
    1730, 13064, 0, 0, 0,
    1781, 13064, 0, 0, 0,
    1832, 16136, 0, 0, 0,
    1895, 13832, 0, 0, 0,
    1949, 16135, 0, 0, 0,
    2012, 18442, 0, 0, 0,
    2084, 17931, 0, 0, 0,
    2154, 19214, 0, 0, 0,
    2229, 23314, 0, 0, 0,
    2320, 16907, 0, 0, 0,
    2386, 17931, 0, 0, 0,
    2456, 13831, 0, 0, 0,
    2510, 14088, 0, 0, 0,
    2565, 13829, 0, 0, 0,
    2619, 15369, 0, 0, 0,
    2679, 16905, 0, 0, 0,
    2745, 16905, 0, 0, 0,
    2811, 15369, 0, 0, 0,
    2871, 15369, 0, 0, 0,
    2931, 18441, 0, 0, 0,
    3003, 16137, 0, 0, 0,
    3066, 13060, 0, 0, 0,
    3117, 14600, 0, 0, 0,
    3174, 16136, 0, 0, 0,
    3237, 16136, 0, 0, 0,
    3300, 14600, 0, 0, 0,
    3357, 14600, 0, 0, 0,
    3414, 17672, 0, 0, 0,
    3483, 15368, 0, 0, 0,
    3543, 17678, 0, 0, 0,
    3612, 20750, 0, 0, 0,
    3693, 10755, 0, 0, 0,
    3735, 12295, 0, 0, 0,
    3783, 13831, 0, 0, 0,
    3837, 13831, 0, 0, 0,
    3891, 12295, 0, 0, 0,
    3939, 12295, 0, 0, 0,
    3987, 15367, 0, 0, 0,
    4047, 13063, 0, 0, 0,
    4098, 11524, 0, 0, 0,
    4143, 13064, 0, 0, 0,
    4194, 14600, 0, 0, 0,
    4251, 14600, 0, 0, 0,
    4308, 13064, 0, 0, 0,
    4359, 13064, 0, 0, 0,
    4410, 16136, 0, 0, 0,
    4473, 13832, 0, 0, 0,
  ]

  static let slots: [UInt16] = [
    0, 0, 67, 0, 0, 0, 0, 0, 41, 14, 0, 0, 0, 0, 75, 0,
    36, 0, 46, 61, 0, 0, 0, 0, 25, 0, 0, 0, 0, 0, 62, 0,
    66, 0, 0, 0, 0, 0, 20, 0, 10, 9, 32, 70, 0, 0, 0, 45,
    26, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0, 4, 74, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 76, 3, 7, 40, 0, 15, 65, 0, 0, 0, 0, 0, 0,
    0, 30, 49, 0, 0, 2, 0, 21, 24, 11, 5, 0, 0, 0, 72, 0,
    0, 0, 0, 0, 52, 38, 0, 55, 0, 0, 0, 0, 0, 0, 0, 0,
    16, 23, 48, 0, 0, 0, 0, 0, 0, 58, 29, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 73, 0, 69, 0, 0, 0, 0, 0, 0, 0, 68,
    0, 0, 0, 0, 0, 35, 0, 33, 0, 0, 0, 0, 0, 0, 0, 0,
    18, 0, 64, 0, 0, 0, 0, 28, 0, 47, 0, 0, 0, 0, 44, 0,
    0, 42, 0, 77, 0, 0, 0, 0, 0, 43, 0, 0, 6, 0, 0, 63,
    0, 22, 37, 59, 0, 8, 0, 0, 1, 57, 0, 0, 0, 0, 12, 34,
    54, 17, 19, 71, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 0, 13,
    0, 0, 0, 0, 0, 0, 56, 51, 31, 53, 0, 0, 60, 0, 0, 50,
  ]

  static let text = ##"""
base
M base -m str
D Matches `base` exactly.
base_beg
M base -m beg
D Matches `base` by prefix.
base_dir
M base -m dir
D Matches `base` by path segment.
base_dom
M base -m dom
D Matches `base` by domain label.
base_end
M base -m end
D Matches `base` by suffix.
base_len
M base -m len
D Matches `base` by length.
base_reg
M base -m reg
D Matches `base` by regular expression.
base_sub
M base -m sub
D Matches `base` by substring.
cook
M req.cook -m str
D Matches `req.cook` exactly.
cook_beg
M req.cook -m beg
D Matches `req.cook` by prefix.
cook_dir
M req.cook -m dir
D Matches `req.cook` by path segment.
cook_dom
M req.cook -m dom
D Matches `req.cook` by domain label.
cook_end
M req.cook -m end
D Matches `req.cook` by suffix.
cook_len
M req.cook -m len
D Matches `req.cook` by length.
cook_reg
M req.cook -m reg
D Matches `req.cook` by regular expression.
cook_sub
M req.cook -m sub
D Matches `req.cook` by substring.
hdr
M req.hdr -m str
D Matches `req.hdr` exactly.
hdr_beg
M req.hdr -m beg
D Matches `req.hdr` by prefix.
hdr_dir
M req.hdr -m dir
D Matches `req.hdr` by path segment.
hdr_dom
M req.hdr -m dom
D Matches `req.hdr` by domain label.
hdr_end
M req.hdr -m end
D Matches `req.hdr` by suffix.
hdr_len
M req.hdr -m len
D Matches `req.hdr` by length.
hdr_reg
M req.hdr -m reg
D Matches `req.hdr` by regular expression.
hdr_sub
M req.hdr -m sub
D Matches `req.hdr` by substring.
http_auth_group
M http_auth_group -m str
D Matches `http_auth_group` exactly.
method
M method -m str
D Matches `method` exactly.
path
M path -m str
D Matches `path` exactly.
path_beg
M path -m beg
D Matches `path` by prefix.
path_dir
M path -m dir
D Matches `path` by path segment.
path_dom
M path -m dom
D Matches `path` by domain label.
path_end
M path -m end
D Matches `path` by suffix.
path_len
M path -m len
D Matches `path` by length.
path_reg
M path -m reg
D Matches `path` by regular expression.
path_sub
M path -m sub
D Matches `path` by substring.
payload
M req.payload -m bin
D Matches `req.payload` as bytes.
payload_lv
M req.payload_lv -m bin
D Matches `req.payload_lv` as bytes.
req.ssl_ver
M req.ssl_ver -m int
D Matches `req.ssl_ver` as a number.
req_rdp_cookie
M req.rdp_cookie -m str
D Matches `req.rdp_cookie` exactly.
req_rdp_cookie_cnt
M req.rdp_cookie_cnt -m int
D Matches `req.rdp_cookie_cnt` as a number.
req_ssl_sni
M req.ssl_sni -m str
D Matches `req.ssl_sni` exactly.
req_ssl_ver
M req.ssl_ver -m int
D Matches `req.ssl_ver` as a number.
req_ver
M req.ver -m str
D Matches `req.ver` exactly.
resp_ver
M res.ver -m str
D Matches `res.ver` exactly.
scook
M res.cook -m str
D Matches `res.cook` exactly.
scook_beg
M res.cook -m beg
D Matches `res.cook` by prefix.
scook_dir
M res.cook -m dir
D Matches `res.cook` by path segment.
scook_dom
M res.cook -m dom
D Matches `res.cook` by domain label.
scook_end
M res.cook -m end
D Matches `res.cook` by suffix.
scook_len
M res.cook -m len
D Matches `res.cook` by length.
scook_reg
M res.cook -m reg
D Matches `res.cook` by regular expression.
scook_sub
M res.cook -m sub
D Matches `res.cook` by substring.
shdr
M res.hdr -m str
D Matches `res.hdr` exactly.
shdr_beg
M res.hdr -m beg
D Matches `res.hdr` by prefix.
shdr_dir
M res.hdr -m dir
D Matches `res.hdr` by path segment.
shdr_dom
M res.hdr -m dom
D Matches `res.hdr` by domain label.
shdr_end
M res.hdr -m end
D Matches `res.hdr` by suffix.
shdr_len
M res.hdr -m len
D Matches `res.hdr` by length.
shdr_reg
M res.hdr -m reg
D Matches `res.hdr` by regular expression.
shdr_sub
M res.hdr -m sub
D Matches `res.hdr` by substring.
ssl_fc_sni_end
M ssl_fc_sni -m end
D Matches `ssl_fc_sni` by suffix.
ssl_fc_sni_reg
M ssl_fc_sni -m reg
D Matches `ssl_fc_sni` by regular expression.
url
M url -m str
D Matches `url` exactly.
url_beg
M url -m beg
D Matches `url` by prefix.
url_dir
M url -m dir
D Matches `url` by path segment.
url_dom
M url -m dom
D Matches `url` by domain label.
url_end
M url -m end
D Matches `url` by suffix.
url_len
M url -m len
D Matches `url` by length.
url_reg
M url -m reg
D Matches `url` by regular expression.
url_sub
M url -m sub
D Matches `url` by substring.
urlp
M urlp -m str
D Matches `urlp` exactly.
urlp_beg
M urlp -m beg
D Matches `urlp` by prefix.
urlp_dir
M urlp -m dir
D Matches `urlp` by path segment.
urlp_dom
M urlp -m dom
D Matches `urlp` by domain label.
urlp_end
M urlp -m end
D Matches `urlp` by suffix.
urlp_len
M urlp -m len
D Matches `urlp` by length.
urlp_reg
M urlp -m reg
D Matches `urlp` by regular expression.
urlp_sub
M urlp -m sub
D Matches `urlp` by substring.

"""##
}
