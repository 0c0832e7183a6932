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
    0, 15364, 0, 0, 0,
    60, 17928, 0, 0, 0,
    130, 19464, 0, 0, 0,
    206, 19464, 0, 0, 0,
    282, 17928, 0, 0, 0,
    352, 17928, 0, 0, 0,
    422, 21256, 0, 0, 0,
    505, 18696, 0, 0, 0,
    578, 17412, 0, 0, 0,
    646, 19976, 0, 0, 0,
    724, 21512, 0, 0, 0,
    808, 21512, 0, 0, 0,
    892, 19976, 0, 0, 0,
    970, 19976, 0, 0, 0,
    1048, 23304, 0, 0, 0,
    1139, 20744, 0, 0, 0,
    1220, 16387, 0, 0, 0,
    1284, 18951, 0, 0, 0,
    1358, 20487, 0, 0, 0,
    1438, 20487, 0, 0, 0,
    1518, 18951, 0, 0, 0,
    1592, 18951, 0, 0, 0,
    1666, 22279, 0, 0, 0,
    1753, 19719, 0, 0, 0,
    1830, 28687, 0, 0, 0,
    1942, 17414, 0, 0, 0,
    2010, 15364, 0, 0, 0,
    2070, 17928, 0, 0, 0,
    2140, 19464, 0, 0, 0,
    2216, 19464, 0, 0, 0,
    2292, 17928, 0, 0, 0,
    2362, 17928, 0, 0, 0,
    2432, 21256, 0, 0, 0,
    2515, 18696, 0, 0, 0,
    2588, 24327, 0, 0, 0,
    2683, 26890, 0, 0, 0,
    2788, 24331, 0, 0, 0,
    2883, 25614, 0, 0, 0,
    2983, 31506, 0, 0, 0,
    3106, 22539, 0, 0, 0,
    3194, 24331, 0, 0, 0,
    3289, 18439, 0, 0, 0,
    3361, 18952, 0, 0, 0,
    3435, 17925, 0, 0, 0,
    3505, 20489, 0, 0, 0,
    3585, 22025, 0, 0, 0,
    3671, 22025, 0, 0, 0,
    3757, 20489, 0, 0, 0,
    3837, 20489, 0, 0, 0,
    3917, 23817, 0, 0, 0,
    4010, 21257, 0, 0, 0,
    4093, 16900, 0, 0, 0,
    4159, 19464, 0, 0, 0,
    4235, 21000, 0, 0, 0,
    4317, 21000, 0, 0, 0,
    4399, 19464, 0, 0, 0,
    4475, 19464, 0, 0, 0,
    4551, 22792, 0, 0, 0,
    4640, 20232, 0, 0, 0,
    4719, 24078, 0, 0, 0,
    4813, 27406, 0, 0, 0,
    4920, 14339, 0, 0, 0,
    4976, 16903, 0, 0, 0,
    5042, 18439, 0, 0, 0,
    5114, 18439, 0, 0, 0,
    5186, 16903, 0, 0, 0,
    5252, 16903, 0, 0, 0,
    5318, 20231, 0, 0, 0,
    5397, 17671, 0, 0, 0,
    5466, 15364, 0, 0, 0,
    5526, 17928, 0, 0, 0,
    5596, 19464, 0, 0, 0,
    5672, 19464, 0, 0, 0,
    5748, 17928, 0, 0, 0,
    5818, 17928, 0, 0, 0,
    5888, 21256, 0, 0, 0,
    5971, 18696, 0, 0, 0,
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
O acl a base x
base_beg
M base -m beg
D Matches `base` by prefix.
O acl a base_beg x
base_dir
M base -m dir
D Matches `base` by path segment.
O acl a base_dir x
base_dom
M base -m dom
D Matches `base` by domain label.
O acl a base_dom x
base_end
M base -m end
D Matches `base` by suffix.
O acl a base_end x
base_len
M base -m len
D Matches `base` by length.
O acl a base_len 3
base_reg
M base -m reg
D Matches `base` by regular expression.
O acl a base_reg ^x
base_sub
M base -m sub
D Matches `base` by substring.
O acl a base_sub x
cook
M req.cook -m str
D Matches `req.cook` exactly.
O acl a cook x
cook_beg
M req.cook -m beg
D Matches `req.cook` by prefix.
O acl a cook_beg x
cook_dir
M req.cook -m dir
D Matches `req.cook` by path segment.
O acl a cook_dir x
cook_dom
M req.cook -m dom
D Matches `req.cook` by domain label.
O acl a cook_dom x
cook_end
M req.cook -m end
D Matches `req.cook` by suffix.
O acl a cook_end x
cook_len
M req.cook -m len
D Matches `req.cook` by length.
O acl a cook_len 3
cook_reg
M req.cook -m reg
D Matches `req.cook` by regular expression.
O acl a cook_reg ^x
cook_sub
M req.cook -m sub
D Matches `req.cook` by substring.
O acl a cook_sub x
hdr
M req.hdr -m str
D Matches `req.hdr` exactly.
O acl a hdr x
hdr_beg
M req.hdr -m beg
D Matches `req.hdr` by prefix.
O acl a hdr_beg x
hdr_dir
M req.hdr -m dir
D Matches `req.hdr` by path segment.
O acl a hdr_dir x
hdr_dom
M req.hdr -m dom
D Matches `req.hdr` by domain label.
O acl a hdr_dom x
hdr_end
M req.hdr -m end
D Matches `req.hdr` by suffix.
O acl a hdr_end x
hdr_len
M req.hdr -m len
D Matches `req.hdr` by length.
O acl a hdr_len 3
hdr_reg
M req.hdr -m reg
D Matches `req.hdr` by regular expression.
O acl a hdr_reg ^x
hdr_sub
M req.hdr -m sub
D Matches `req.hdr` by substring.
O acl a hdr_sub x
http_auth_group
M http_auth_group -m str
D Matches `http_auth_group` exactly.
O acl a http_auth_group(staff) g1
method
M method -m str
D Matches `method` exactly.
O acl a method x
path
M path -m str
D Matches `path` exactly.
O acl a path x
path_beg
M path -m beg
D Matches `path` by prefix.
O acl a path_beg x
path_dir
M path -m dir
D Matches `path` by path segment.
O acl a path_dir x
path_dom
M path -m dom
D Matches `path` by domain label.
O acl a path_dom x
path_end
M path -m end
D Matches `path` by suffix.
O acl a path_end x
path_len
M path -m len
D Matches `path` by length.
O acl a path_len 3
path_reg
M path -m reg
D Matches `path` by regular expression.
O acl a path_reg ^x
path_sub
M path -m sub
D Matches `path` by substring.
O acl a path_sub x
payload
M req.payload -m bin
D Matches `req.payload` as bytes.
O acl a payload(0,4) -m str GET
payload_lv
M req.payload_lv -m bin
D Matches `req.payload_lv` as bytes.
O acl a payload_lv(0,2) -m found
req.ssl_ver
M req.ssl_ver -m int
D Matches `req.ssl_ver` as a number.
O acl a req.ssl_ver gt 1
req_rdp_cookie
M req.rdp_cookie -m str
D Matches `req.rdp_cookie` exactly.
O acl a req_rdp_cookie x
req_rdp_cookie_cnt
M req.rdp_cookie_cnt -m int
D Matches `req.rdp_cookie_cnt` as a number.
O acl a req_rdp_cookie_cnt gt 1
req_ssl_sni
M req.ssl_sni -m str
D Matches `req.ssl_sni` exactly.
O acl a req_ssl_sni x
req_ssl_ver
M req.ssl_ver -m int
D Matches `req.ssl_ver` as a number.
O acl a req_ssl_ver gt 1
req_ver
M req.ver -m str
D Matches `req.ver` exactly.
O acl a req_ver x
resp_ver
M res.ver -m str
D Matches `res.ver` exactly.
O acl a resp_ver x
scook
M res.cook -m str
D Matches `res.cook` exactly.
O acl a scook x
scook_beg
M res.cook -m beg
D Matches `res.cook` by prefix.
O acl a scook_beg x
scook_dir
M res.cook -m dir
D Matches `res.cook` by path segment.
O acl a scook_dir x
scook_dom
M res.cook -m dom
D Matches `res.cook` by domain label.
O acl a scook_dom x
scook_end
M res.cook -m end
D Matches `res.cook` by suffix.
O acl a scook_end x
scook_len
M res.cook -m len
D Matches `res.cook` by length.
O acl a scook_len 3
scook_reg
M res.cook -m reg
D Matches `res.cook` by regular expression.
O acl a scook_reg ^x
scook_sub
M res.cook -m sub
D Matches `res.cook` by substring.
O acl a scook_sub x
shdr
M res.hdr -m str
D Matches `res.hdr` exactly.
O acl a shdr x
shdr_beg
M res.hdr -m beg
D Matches `res.hdr` by prefix.
O acl a shdr_beg x
shdr_dir
M res.hdr -m dir
D Matches `res.hdr` by path segment.
O acl a shdr_dir x
shdr_dom
M res.hdr -m dom
D Matches `res.hdr` by domain label.
O acl a shdr_dom x
shdr_end
M res.hdr -m end
D Matches `res.hdr` by suffix.
O acl a shdr_end x
shdr_len
M res.hdr -m len
D Matches `res.hdr` by length.
O acl a shdr_len 3
shdr_reg
M res.hdr -m reg
D Matches `res.hdr` by regular expression.
O acl a shdr_reg ^x
shdr_sub
M res.hdr -m sub
D Matches `res.hdr` by substring.
O acl a shdr_sub x
ssl_fc_sni_end
M ssl_fc_sni -m end
D Matches `ssl_fc_sni` by suffix.
O acl a ssl_fc_sni_end x
ssl_fc_sni_reg
M ssl_fc_sni -m reg
D Matches `ssl_fc_sni` by regular expression.
O acl a ssl_fc_sni_reg ^x
url
M url -m str
D Matches `url` exactly.
O acl a url x
url_beg
M url -m beg
D Matches `url` by prefix.
O acl a url_beg x
url_dir
M url -m dir
D Matches `url` by path segment.
O acl a url_dir x
url_dom
M url -m dom
D Matches `url` by domain label.
O acl a url_dom x
url_end
M url -m end
D Matches `url` by suffix.
O acl a url_end x
url_len
M url -m len
D Matches `url` by length.
O acl a url_len 3
url_reg
M url -m reg
D Matches `url` by regular expression.
O acl a url_reg ^x
url_sub
M url -m sub
D Matches `url` by substring.
O acl a url_sub x
urlp
M urlp -m str
D Matches `urlp` exactly.
O acl a urlp x
urlp_beg
M urlp -m beg
D Matches `urlp` by prefix.
O acl a urlp_beg x
urlp_dir
M urlp -m dir
D Matches `urlp` by path segment.
O acl a urlp_dir x
urlp_dom
M urlp -m dom
D Matches `urlp` by domain label.
O acl a urlp_dom x
urlp_end
M urlp -m end
D Matches `urlp` by suffix.
O acl a urlp_end x
urlp_len
M urlp -m len
D Matches `urlp` by length.
O acl a urlp_len 3
urlp_reg
M urlp -m reg
D Matches `urlp` by regular expression.
O acl a urlp_reg ^x
urlp_sub
M urlp -m sub
D Matches `urlp` by substring.
O acl a urlp_sub x

"""##
}
