// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Sample fetches of the grammar, in the order of their names.
public enum FetchID: UInt16, GrammarID {
  case n51dAll
  case acceptDate
  case acl
  case actConn
  case alwaysFalse
  case alwaysTrue
  case avgQueue
  case base
  case base32
  case base32Src
  case baseq
  case bcTimerConnect
  case bcBeQueue
  case bcDst
  case bcDstPort
  case bcErr
  case bcErrName
  case bcErrStr
  case bcGlitches
  case bcHttpMajor
  case bcNbStreams
  case bcReused
  case bcRtt
  case bcRttvar
  case bcSettingStreamsLimit
  case bcSettingsStreamsLimit
  case bcSrc
  case bcSrcPort
  case bcSrvQueue
  case beConn
  case beConnFree
  case beConnectTimeout
  case beId
  case beName
  case beQueueTimeout
  case beServerTimeout
  case beSessRate
  case beTarpitTimeout
  case beTunnelTimeout
  case bin
  case bool
  case bsAborted
  case bsDebugStr
  case bsId
  case bsRstCode
  case bytesIn
  case bytesOut
  case captureReqHdr
  case captureReqMethod
  case captureReqUri
  case captureReqVer
  case captureResHdr
  case captureResVer
  case connslots
  case cook
  case cookCnt
  case cookVal
  case cookie
  case cpuCalls
  case cpuNsAvg
  case cpuNsTot
  case cpuUsageGrp
  case cpuUsageProc
  case cpuUsageThr
  case curClientTimeout
  case curConnectTimeout
  case curQueueTimeout
  case curServerTimeout
  case curTarpitTimeout
  case curTunnelTimeout
  case daCsvFetch
  case date
  case dateUs
  case distccBody
  case distccParam
  case dst
  case dstConn
  case dstIsLocal
  case dstPort
  case dumpAllVars
  case env
  case fcTimerHandshake
  case fcTimerTotal
  case fcDst
  case fcDstIsLocal
  case fcDstPort
  case fcErr
  case fcErrName
  case fcErrStr
  case fcFackets
  case fcGlitches
  case fcHttpMajor
  case fcLost
  case fcNbStreams
  case fcPpAuthority
  case fcPpTlv
  case fcPpUniqueId
  case fcRcvdProxy
  case fcReordering
  case fcRetrans
  case fcRtt
  case fcRttvar
  case fcSacked
  case fcSavedSyn
  case fcSettingsStreamsLimit
  case fcSrc
  case fcSrcIsLocal
  case fcSrcPort
  case fcUnacked
  case fcgiDocroot
  case fcgiIndex
  case feClientTimeout
  case feConn
  case feDefbe
  case feId
  case feName
  case feReqRate
  case feSessRate
  case feTarpitTimeout
  case fsAborted
  case fsDebugStr
  case fsId
  case fsRstCode
  case hdr
  case hdrCnt
  case hdrIp
  case hdrVal
  case hostname
  case httpAuth
  case httpAuthBearer
  case httpAuthGroup
  case httpAuthPass
  case httpAuthType
  case httpAuthUser
  case httpFirstReq
  case int
  case internalHtxData
  case internalHtxFree
  case internalHtxFreeData
  case internalHtxHasEom
  case internalHtxNbblks
  case internalHtxSize
  case internalHtxUsed
  case internalHtxBlkData
  case internalHtxBlkHdrname
  case internalHtxBlkHdrval
  case internalHtxBlkSize
  case internalHtxBlkStartLine
  case internalHtxBlkType
  case internalStrmIsHtx
  case ipv4
  case ipv6
  case lastEntity
  case lastRuleFile
  case lastRuleLine
  case latNsAvg
  case latNsTot
  case lua
  case meth
  case method
  case nbproc
  case nbsrv
  case path
  case pathq
  case payload
  case payloadLv
  case pid
  case prioClass
  case prioOffset
  case proc
  case query
  case queue
  case quicEnabled
  case rand
  case rdpCookie
  case rdpCookieCnt
  case repSslHelloType
  case reqBody
  case reqBodyLen
  case reqBodyParam
  case reqBodySize
  case reqBytesIn
  case reqBytesOut
  case reqCook
  case reqCookCnt
  case reqCookNames
  case reqCookVal
  case reqFhdr
  case reqFhdrCnt
  case reqHdr
  case reqHdrCnt
  case reqHdrIp
  case reqHdrNames
  case reqHdrVal
  case reqHdrs
  case reqHdrsBin
  case reqLen
  case reqPayload
  case reqPayloadLv
  case reqProtoHttp
  case reqRdpCookie
  case reqRdpCookieCnt
  case reqSslAlpn
  case reqSslCipherlist
  case reqSslEcExt
  case reqSslHelloType
  case reqSslKeyshareGroups
  case reqSslSigalgs
  case reqSslSni
  case reqSslStExt
  case reqSslSupportedGroups
  case reqSslVer
  case reqTimerHdr
  case reqTimerIdle
  case reqTimerQueue
  case reqTimerTq
  case reqVer
  case reqLen2
  case reqProtoHttp2
  case reqSslHelloType2
  case reqSslSni2
  case reqSslVer2
  case reqVer2
  case requestDate
  case resBody
  case resBodyLen
  case resBodySize
  case resBytesIn
  case resBytesOut
  case resCacheHit
  case resCacheName
  case resComp
  case resCompAlgo
  case resCook
  case resCookCnt
  case resCookNames
  case resCookVal
  case resFhdr
  case resFhdrCnt
  case resHdr
  case resHdrCnt
  case resHdrIp
  case resHdrNames
  case resHdrVal
  case resHdrs
  case resHdrsBin
  case resLen
  case resPayload
  case resPayloadLv
  case resSslHelloType
  case resTimerData
  case resTimerHdr
  case resVer
  case respVer
  case sc0BytesInRate
  case sc0BytesOutRate
  case sc0ClrGpc0
  case sc0ClrGpc1
  case sc0ConnCnt
  case sc0ConnCur
  case sc0ConnRate
  case sc0GetGpc0
  case sc0GetGpc1
  case sc0GetGpt0
  case sc0GlitchCnt
  case sc0GlitchRate
  case sc0Gpc0Rate
  case sc0Gpc1Rate
  case sc0HttpErrCnt
  case sc0HttpErrRate
  case sc0HttpFailCnt
  case sc0HttpFailRate
  case sc0HttpReqCnt
  case sc0HttpReqRate
  case sc0IncGpc0
  case sc0IncGpc1
  case sc0KbytesIn
  case sc0KbytesOut
  case sc0Key
  case sc0SessCnt
  case sc0SessRate
  case sc0Tracked
  case sc0Trackers
  case sc1BytesInRate
  case sc1BytesOutRate
  case sc1ClrGpc
  case sc1ClrGpc0
  case sc1ClrGpc1
  case sc1ConnCnt
  case sc1ConnCur
  case sc1ConnRate
  case sc1GetGpc0
  case sc1GetGpc1
  case sc1GetGpt0
  case sc1GlitchCnt
  case sc1GlitchRate
  case sc1Gpc0Rate
  case sc1Gpc1Rate
  case sc1HttpErrCnt
  case sc1HttpErrRate
  case sc1HttpFailCnt
  case sc1HttpFailRate
  case sc1HttpReqCnt
  case sc1HttpReqRate
  case sc1IncGpc0
  case sc1IncGpc1
  case sc1KbytesIn
  case sc1KbytesOut
  case sc1Key
  case sc1SessCnt
  case sc1SessRate
  case sc1Tracked
  case sc1Trackers
  case sc2BytesInRate
  case sc2BytesOutRate
  case sc2ClrGpc0
  case sc2ClrGpc1
  case sc2ConnCnt
  case sc2ConnCur
  case sc2ConnRate
  case sc2GetGpc0
  case sc2GetGpc1
  case sc2GetGpt0
  case sc2GlitchCnt
  case sc2GlitchRate
  case sc2Gpc0Rate
  case sc2Gpc1Rate
  case sc2HttpErrCnt
  case sc2HttpErrRate
  case sc2HttpFailCnt
  case sc2HttpFailRate
  case sc2HttpReqCnt
  case sc2HttpReqRate
  case sc2IncGpc0
  case sc2IncGpc1
  case sc2KbytesIn
  case sc2KbytesOut
  case sc2Key
  case sc2SessCnt
  case sc2SessRate
  case sc2Tracked
  case sc2Trackers
  case scBytesInRate
  case scBytesOutRate
  case scClrGpc
  case scClrGpc0
  case scClrGpc1
  case scConnCnt
  case scConnCur
  case scConnRate
  case scGetGpc
  case scGetGpc0
  case scGetGpc1
  case scGetGpt
  case scGetGpt0
  case scGlitchCnt
  case scGlitchRate
  case scGpc0Rate
  case scGpc1Rate
  case scGpcRate
  case scHttpErrCnt
  case scHttpErrRate
  case scHttpFailCnt
  case scHttpFailRate
  case scHttpReqCnt
  case scHttpReqRate
  case scIncGpc
  case scIncGpc0
  case scIncGpc1
  case scKbytesIn
  case scKbytesOut
  case scKey
  case scSessCnt
  case scSessRate
  case scTracked
  case scTrackers
  case scook
  case scookCnt
  case scookVal
  case serverStatus
  case shdr
  case shdrCnt
  case shdrIp
  case shdrVal
  case soId
  case soName
  case spoeEngineId
  case src
  case srcBytesInRate
  case srcBytesOutRate
  case srcClrGpc
  case srcClrGpc0
  case srcClrGpc1
  case srcConnCnt
  case srcConnCur
  case srcConnRate
  case srcGetGpc
  case srcGetGpc0
  case srcGetGpc1
  case srcGetGpt
  case srcGetGpt0
  case srcGlitchCnt
  case srcGlitchRate
  case srcGpc0Rate
  case srcGpc1Rate
  case srcGpcRate
  case srcHttpErrCnt
  case srcHttpErrRate
  case srcHttpFailCnt
  case srcHttpFailRate
  case srcHttpReqCnt
  case srcHttpReqRate
  case srcIncGpc
  case srcIncGpc0
  case srcIncGpc1
  case srcIsLocal
  case srcKbytesIn
  case srcKbytesOut
  case srcPort
  case srcSessCnt
  case srcSessRate
  case srcUpdtConnCnt
  case srvConn
  case srvConnFree
  case srvId
  case srvIsUp
  case srvIweight
  case srvName
  case srvQueue
  case srvSessRate
  case srvUweight
  case srvWeight
  case sslBc
  case sslBcAlgKeysize
  case sslBcAlpn
  case sslBcCipher
  case sslBcClientEarlyTrafficSecret
  case sslBcClientHandshakeTrafficSecret
  case sslBcClientRandom
  case sslBcClientTrafficSecret0
  case sslBcCurve
  case sslBcEarlyExporterSecret
  case sslBcErr
  case sslBcErrStr
  case sslBcExporterSecret
  case sslBcIsResumed
  case sslBcNpn
  case sslBcProtocol
  case sslBcServerHandshakeTrafficSecret
  case sslBcServerRandom
  case sslBcServerTrafficSecret0
  case sslBcSessionId
  case sslBcSessionKey
  case sslBcSni
  case sslBcUniqueId
  case sslBcUseKeysize
  case sslCCaErr
  case sslCCaErrDepth
  case sslCChainDer
  case sslCDer
  case sslCErr
  case sslCIDn
  case sslCKeyAlg
  case sslCNotafter
  case sslCNotbefore
  case sslCRDn
  case sslCSDn
  case sslCSan
  case sslCSerial
  case sslCSha1
  case sslCSigAlg
  case sslCUsed
  case sslCVerify
  case sslCVersion
  case sslFDer
  case sslFIDn
  case sslFKeyAlg
  case sslFNotafter
  case sslFNotbefore
  case sslFSDn
  case sslFSerial
  case sslFSha1
  case sslFSigAlg
  case sslFVersion
  case sslFc
  case sslFcAlgKeysize
  case sslFcAlpn
  case sslFcCipher
  case sslFcCipherlistBin
  case sslFcCipherlistHex
  case sslFcCipherlistStr
  case sslFcCipherlistXxh
  case sslFcClientEarlyTrafficSecret
  case sslFcClientHandshakeTrafficSecret
  case sslFcClientRandom
  case sslFcClientTrafficSecret0
  case sslFcCrtname
  case sslFcCurve
  case sslFcEarlyExporterSecret
  case sslFcEarlyRcvd
  case sslFcEcformatsBin
  case sslFcEclistBin
  case sslFcErr
  case sslFcErrStr
  case sslFcExporterSecret
  case sslFcExtlistBin
  case sslFcHasCrt
  case sslFcHasEarly
  case sslFcHasSni
  case sslFcIsResumed
  case sslFcNpn
  case sslFcProtocol
  case sslFcProtocolHelloId
  case sslFcServerHandshakeTrafficSecret
  case sslFcServerRandom
  case sslFcServerTrafficSecret0
  case sslFcSessionId
  case sslFcSessionKey
  case sslFcSigalgsBin
  case sslFcSni
  case sslFcSupportedVersionsBin
  case sslFcUniqueId
  case sslFcUseKeysize
  case sslSChainDer
  case sslSDer
  case sslSIDn
  case sslSKeyAlg
  case sslSNotafter
  case sslSNotbefore
  case sslSSDn
  case sslSSerial
  case sslSSha1
  case sslSSigAlg
  case sslSVersion
  case status
  case stopping
  case str
  case tableAvl
  case tableCnt
  case termEvents
  case tgroup
  case thread
  case txnConnRetries
  case txnId32
  case txnRedispatched
  case txnSessTermState
  case txnStatus
  case txnTimerTotal
  case txnTimerUser
  case uniqueId
  case uptime
  case url
  case url32
  case url32Src
  case urlIp
  case urlParam
  case urlPort
  case urlp
  case urlpVal
  case uuid
  case `var`
  case waitEnd
  case waitingEntity
  case wurflGet
  case wurflGetAll

  public static let count = 565
  public static let table = PackedTable(
    text: FetchIDData.text, rows: FetchIDData.rows, slots: FetchIDData.slots)
}

private enum FetchIDData {
  static let rows: [UInt32] = [
    0, 63239, 256, 3238461440, 22,
    247, 44555, 16, 268632064, 41,
    421, 99331, 1, 3238133760, 41,
    809, 25608, 1, 196608, 41,
    909, 27404, 1, 131072, 0,
    1016, 25611, 1, 131072, 0,
    1116, 38665, 2, 285409280, 0,
    1267, 28676, 256, 458752, 0,
    1379, 23302, 256, 196608, 0,
    1470, 37130, 256, 524288, 0,
    1615, 27909, 256, 458752, 36,
    1724, 34320, 8192, 196608, 41,
    1858, 34315, 8192, 196608, 48,
    1992, 28422, 8192, 262144, 36,
    2103, 30219, 8192, 196608, 36,
    2221, 29702, 8192, 196608, 37,
    2337, 33803, 8192, 458752, 49,
    2469, 30730, 8192, 458752, 37,
    2589, 35339, 8192, 196608, 48,
    2727, 29453, 8192, 196608, 25,
    2842, 31501, 16384, 196608, 48,
    2965, 33289, 8192, 131072, 50,
    3095, 35846, 16, 268632064, 40,
    3235, 41481, 16, 268632064, 40,
    3397, 32536, 16384, 196608, 3407920,
    3524, 40217, 16384, 196608, 52,
    3681, 27142, 8192, 262144, 36,
    3787, 28939, 8192, 196608, 36,
    3900, 34572, 8192, 196608, 48,
    4035, 29703, 2, 285409280, 0,
    4151, 38668, 2, 285409280, 25,
    4302, 35602, 2048, 196608, 52,
    4441, 25349, 2048, 196608, 0,
    4540, 22535, 2048, 458752, 24,
    4628, 34064, 2048, 196608, 52,
    4761, 34833, 2048, 196608, 36,
    4897, 37132, 2, 285409280, 0,
    5042, 34833, 2048, 196608, 52,
    5178, 34833, 2048, 196608, 36,
    5314, 27907, 1, 285736960, 22,
    5423, 28164, 1, 285343744, 22,
    5533, 27914, 16384, 196608, 48,
    5642, 37132, 16384, 268894208, 49,
    5787, 28677, 16384, 196608, 41,
    5899, 29963, 16384, 196608, 48,
    6016, 24840, 524288, 196608, 41,
    6113, 25609, 1048576, 196608, 41,
    6213, 33039, 512, 285671424, 0,
    6342, 35090, 512, 458752, 0,
    6479, 32783, 512, 458752, 0,
    6607, 35087, 512, 458752, 0,
    6744, 33551, 131072, 285671424, 0,
    6875, 35343, 512, 458752, 0,
    7013, 36361, 2, 285409280, 0,
    7155, 30468, 256, 268894208, 0,
    7274, 34824, 256, 268632064, 0,
    7410, 33032, 256, 268632064, 0,
    7539, 31494, 65792, 268894208, 0,
    7662, 25865, 2, 196608, 25,
    7763, 34570, 2, 196608, 25,
    7898, 31754, 2, 196608, 25,
    8022, 30989, 2, 196608, 52,
    8143, 30222, 2, 196608, 52,
    8261, 29453, 2, 196608, 52,
    8376, 35602, 8, 196608, 41,
    8515, 36627, 2048, 196608, 52,
    8658, 35089, 2048, 196608, 52,
    8795, 35858, 2048, 196608, 36,
    8935, 35602, 2056, 196608, 52,
    9074, 35858, 2048, 196608, 36,
    9214, 64012, 256, 3238461440, 22,
    9464, 43524, 1, 537067520, 0,
    9634, 23815, 1, 196608, 25,
    9727, 40203, 32896, 554172416, 24,
    9884, 42252, 32896, 553844736, 24,
    10049, 22787, 16, 262144, 0,
    10138, 26632, 8, 196608, 0,
    10242, 31244, 16, 131072, 23,
    10364, 24584, 16, 196608, 0,
    10460, 50957, 1, 805765120, 52,
    10659, 32259, 1, 285671424, 0,
    10785, 38674, 16, 196608, 41,
    10936, 34318, 4194304, 196608, 41,
    11070, 32518, 16, 262144, 37,
    11197, 35087, 16, 131072, 37,
    11334, 34315, 16, 196608, 37,
    11468, 28166, 16, 196608, 37,
    11578, 32267, 16, 458752, 49,
    11704, 29194, 16, 458752, 37,
    11818, 37898, 16, 268632064, 23,
    11966, 33803, 16, 196608, 48,
    12098, 29197, 16, 196608, 24,
    12212, 33543, 16, 268632064, 23,
    12343, 29965, 16, 196608, 48,
    12460, 31759, 16, 458752, 33,
    12584, 33801, 32, 285671424, 41,
    12716, 33807, 16, 458752, 34,
    12848, 34573, 16, 131072, 24,
    12983, 36109, 16, 268632064, 23,
    13124, 32778, 16, 268632064, 23,
    13252, 35846, 16, 268632064, 23,
    13392, 41481, 16, 268632064, 23,
    13554, 35849, 16, 268632064, 23,
    13694, 33036, 16, 524288, 52,
    13823, 39961, 32, 196608, 48,
    13979, 31238, 16, 262144, 37,
    14101, 33807, 16, 131072, 37,
    14233, 33035, 16, 196608, 37,
    14362, 34058, 16, 268632064, 23,
    14495, 28172, 256, 458752, 0,
    14605, 26378, 256, 458752, 0,
    14708, 34833, 8, 196608, 36,
    14844, 30471, 2, 285409280, 0,
    14963, 28936, 8, 458752, 25,
    15076, 25349, 8, 196608, 0,
    15175, 22535, 8, 458752, 24,
    15263, 37899, 2, 285409280, 23,
    15411, 37900, 2, 285409280, 0,
    15559, 34833, 8, 196608, 52,
    15695, 27658, 32, 196608, 48,
    15803, 36876, 32, 268894208, 49,
    15947, 28165, 32, 458752, 41,
    16057, 29707, 32, 196608, 48,
    16173, 44035, 65792, 537329664, 0,
    16345, 33543, 256, 268632064, 0,
    16476, 33286, 256, 537133056, 0,
    16606, 34567, 256, 537067520, 0,
    16741, 20744, 1, 458752, 24,
    16822, 40457, 256, 285343744, 0,
    16980, 33040, 256, 268894208, 37,
    17109, 44815, 256, 285671424, 0,
    17284, 27406, 256, 458752, 33,
    17391, 28430, 256, 458752, 33,
    17502, 27662, 256, 458752, 33,
    17610, 33550, 512, 131072, 0,
    17741, 22787, 1, 285409280, 22,
    17830, 35345, 65792, 196608, 34,
    17968, 33809, 65792, 196608, 34,
    18100, 39190, 65792, 196608, 34,
    18253, 35860, 65792, 131072, 34,
    18393, 36371, 65792, 196608, 34,
    18535, 32273, 65792, 196608, 34,
    18661, 33809, 65792, 196608, 34,
    18793, 36629, 65792, 285736960, 34,
    18936, 39960, 65792, 285671424, 34,
    19092, 39703, 65792, 285671424, 34,
    19247, 36885, 65792, 285409280, 34,
    19391, 41243, 65792, 285671424, 34,
    19552, 36629, 65792, 285671424, 34,
    19695, 33044, 2, 131072, 34,
    19824, 25092, 1, 285540352, 22,
    19922, 23812, 1, 285605888, 22,
    20015, 27659, 2, 458752, 49,
    20123, 29198, 2, 458752, 38,
    20237, 29454, 2, 196608, 38,
    20352, 32778, 2, 196608, 25,
    20480, 32266, 2, 196608, 25,
    20606, 28165, 460544, 3221684224, 22,
    20716, 24068, 1, 285802496, 22,
    20810, 20486, 512, 589824, 0,
    20890, 25350, 1, 196608, 22,
    20989, 30213, 2, 285409280, 0,
    21107, 25348, 256, 458752, 0,
    21206, 24837, 256, 458752, 35,
    21303, 41991, 32896, 570949632, 0,
    21467, 51210, 32896, 839385088, 0,
    21667, 18947, 1, 196608, 41,
    21741, 27914, 2, 196608, 25,
    21850, 33035, 2, 196608, 25,
    21979, 25348, 1, 196608, 22,
    22078, 36357, 256, 268894208, 22,
    22220, 35333, 2, 285409280, 0,
    22358, 27404, 1, 131072, 40,
    22465, 30468, 1, 268632064, 0,
    22584, 34058, 128, 268894208, 0,
    22717, 41486, 128, 268632064, 0,
    22879, 38674, 32768, 196608, 0,
    23030, 27144, 256, 524288, 22,
    23136, 29708, 256, 196608, 22,
    23252, 36366, 256, 537395200, 22,
    23394, 28429, 256, 196608, 22,
    23505, 30732, 524288, 196608, 51,
    23625, 31245, 524288, 196608, 51,
    23747, 28424, 256, 268894208, 0,
    23858, 32524, 256, 268632064, 0,
    23985, 31502, 256, 268894208, 41,
    24108, 30732, 256, 268632064, 0,
    24228, 36616, 256, 537329664, 0,
    24371, 32524, 256, 268632064, 0,
    24498, 36359, 256, 537329664, 0,
    24640, 32267, 256, 268632064, 0,
    24766, 34826, 256, 537133056, 0,
    24902, 30989, 256, 268894208, 22,
    25023, 34827, 256, 537067520, 0,
    25159, 23560, 256, 524288, 24,
    25251, 27916, 256, 524288, 24,
    25360, 25095, 128, 196608, 0,
    25458, 39947, 128, 570949632, 0,
    25614, 49166, 128, 839385088, 0,
    25806, 32270, 512, 131072, 0,
    25932, 32014, 128, 268894208, 0,
    26057, 39186, 128, 268632064, 0,
    26210, 30988, 128, 458752, 32,
    26331, 33554, 184, 524288, 50,
    26462, 33550, 128, 131072, 22,
    26593, 38162, 128, 196608, 0,
    26742, 39191, 184, 524288, 50,
    26895, 35343, 184, 524288, 50,
    27033, 37131, 128, 458752, 0,
    27178, 34062, 128, 196608, 22,
    27311, 36888, 184, 524288, 50,
    27455, 28939, 128, 196608, 0,
    27568, 32781, 256, 196608, 41,
    27696, 35598, 256, 196608, 41,
    27835, 33551, 8192, 196608, 41,
    27966, 36108, 256, 196608, 41,
    28107, 22279, 512, 458752, 0,
    28194, 25095, 128, 196608, 0,
    28292, 32270, 512, 131072, 0,
    28418, 38162, 128, 196608, 0,
    28567, 37131, 128, 458752, 0,
    28712, 28939, 128, 196608, 0,
    28825, 22279, 512, 458752, 0,
    28912, 35084, 512, 268632064, 41,
    29049, 27656, 65536, 524288, 34,
    29157, 30220, 65536, 196608, 34,
    29275, 28941, 65536, 196608, 34,
    29388, 31244, 1048576, 196608, 51,
    29510, 31757, 1048576, 196608, 51,
    29634, 28429, 131072, 131072, 35,
    29745, 30990, 131072, 458752, 35,
    29866, 25608, 131072, 131072, 0,
    29966, 32269, 131072, 458752, 0,
    30092, 30984, 65536, 268894208, 0,
    30213, 33292, 65536, 268632064, 0,
    30343, 35086, 65536, 268894208, 41,
    30480, 33292, 65536, 268632064, 0,
    30610, 37128, 65536, 537329664, 0,
    30755, 33036, 65536, 268632064, 0,
    30884, 36871, 65536, 537329664, 0,
    31028, 32779, 65536, 268632064, 0,
    31156, 35338, 65536, 537133056, 0,
    31294, 31501, 65536, 268894208, 22,
    31417, 35339, 65536, 537067520, 0,
    31555, 24072, 65536, 524288, 34,
    31649, 28428, 65536, 524288, 34,
    31760, 25607, 32768, 196608, 0,
    31860, 40459, 32768, 570949632, 0,
    32018, 49678, 32768, 839385088, 0,
    32212, 38674, 32768, 196608, 0,
    32363, 31246, 1048576, 196608, 41,
    32485, 30989, 65536, 196608, 41,
    32606, 22791, 131072, 458752, 0,
    32695, 23304, 131072, 458752, 0,
    32786, 43793, 2, 268632064, 0,
    32957, 43794, 2, 268632064, 0,
    33128, 50700, 2, 268632064, 0,
    33326, 50956, 2, 268632064, 25,
    33525, 39948, 2, 268632064, 0,
    33681, 42764, 2, 268632064, 0,
    33848, 39949, 2, 268632064, 0,
    34004, 41996, 2, 268632064, 0,
    34168, 42252, 2, 268632064, 25,
    34333, 40972, 2, 268632064, 22,
    34493, 42766, 2, 268632064, 48,
    34660, 42767, 2, 268632064, 48,
    34827, 45581, 2, 268632064, 0,
    35005, 45837, 2, 268632064, 25,
    35184, 42512, 2, 268632064, 0,
    35350, 42513, 2, 268632064, 0,
    35516, 43025, 2, 268632064, 36,
    35684, 43026, 2, 268632064, 36,
    35852, 41232, 2, 268632064, 0,
    36013, 41233, 2, 268632064, 0,
    36174, 50700, 2, 268632064, 0,
    36372, 50956, 2, 268632064, 25,
    36571, 40717, 16, 268632064, 0,
    36730, 40718, 16, 268632064, 0,
    36889, 27399, 2, 0, 50,
    36996, 39180, 2, 268632064, 0,
    37149, 39181, 2, 268632064, 0,
    37302, 30219, 2, 268566528, 0,
    37420, 44300, 2, 268632064, 0,
    37593, 43793, 2, 268632064, 0,
    37764, 43794, 2, 268632064, 0,
    37935, 53259, 2, 553844736, 0,
    38143, 50700, 2, 268632064, 0,
    38341, 50956, 2, 268632064, 25,
    38540, 39948, 2, 268632064, 0,
    38696, 42764, 2, 268632064, 0,
    38863, 39949, 2, 268632064, 0,
    39019, 41996, 2, 268632064, 0,
    39183, 42252, 2, 268632064, 25,
    39348, 40972, 2, 268632064, 22,
    39508, 42766, 2, 268632064, 48,
    39675, 42767, 2, 268632064, 48,
    39842, 45581, 2, 268632064, 0,
    40020, 45837, 2, 268632064, 25,
    40199, 42512, 2, 268632064, 0,
    40365, 42513, 2, 268632064, 0,
    40531, 43025, 2, 268632064, 36,
    40699, 43026, 2, 268632064, 36,
    40867, 41232, 2, 268632064, 0,
    41028, 41233, 2, 268632064, 0,
    41189, 50700, 2, 268632064, 0,
    41387, 50956, 2, 268632064, 25,
    41586, 40717, 16, 268632064, 0,
    41745, 40718, 16, 268632064, 0,
    41904, 27399, 2, 0, 50,
    42011, 39180, 2, 268632064, 0,
    42164, 39181, 2, 268632064, 0,
    42317, 30219, 2, 268566528, 0,
    42435, 44300, 2, 268632064, 0,
    42608, 43793, 2, 268632064, 0,
    42779, 43794, 2, 268632064, 0,
    42950, 50700, 2, 268632064, 0,
    43148, 50956, 2, 268632064, 25,
    43347, 39948, 2, 268632064, 0,
    43503, 42764, 2, 268632064, 0,
    43670, 39949, 2, 268632064, 0,
    43826, 41996, 2, 268632064, 0,
    43990, 42252, 2, 268632064, 25,
    44155, 40972, 2, 268632064, 22,
    44315, 42766, 2, 268632064, 48,
    44482, 42767, 2, 268632064, 48,
    44649, 45581, 2, 268632064, 0,
    44827, 45837, 2, 268632064, 25,
    45006, 42512, 2, 268632064, 0,
    45172, 42513, 2, 268632064, 0,
    45338, 43025, 2, 268632064, 36,
    45506, 43026, 2, 268632064, 36,
    45674, 41232, 2, 268632064, 0,
    45835, 41233, 2, 268632064, 0,
    45996, 50700, 2, 268632064, 0,
    46194, 50956, 2, 268632064, 25,
    46393, 40717, 16, 268632064, 0,
    46552, 40718, 16, 268632064, 0,
    46711, 27399, 2, 0, 50,
    46818, 39180, 2, 268632064, 0,
    46971, 39181, 2, 268632064, 0,
    47124, 30219, 2, 268566528, 0,
    47242, 44300, 2, 268632064, 0,
    47415, 47632, 2, 553844736, 0,
    47601, 47633, 2, 553844736, 0,
    47787, 56074, 2, 839057408, 37,
    48006, 54539, 2, 553844736, 0,
    48219, 54795, 2, 553844736, 25,
    48433, 43787, 2, 553844736, 0,
    48604, 46603, 2, 553844736, 0,
    48786, 43788, 2, 553844736, 0,
    48957, 47370, 2, 839057408, 37,
    49142, 45835, 2, 553844736, 0,
    49321, 46091, 2, 553844736, 25,
    49501, 46346, 2, 839057408, 37,
    49682, 44811, 2, 553844736, 22,
    49857, 46605, 2, 553844736, 48,
    50039, 46606, 2, 553844736, 48,
    50221, 49420, 2, 553844736, 0,
    50414, 49676, 2, 553844736, 25,
    50608, 50955, 2, 839057408, 37,
    50807, 46351, 2, 553844736, 0,
    50988, 46352, 2, 553844736, 0,
    51169, 46864, 2, 553844736, 36,
    51352, 46865, 2, 553844736, 36,
    51535, 45071, 2, 553844736, 0,
    51711, 45072, 2, 553844736, 0,
    51887, 56074, 2, 839057408, 37,
    52106, 54539, 2, 553844736, 0,
    52319, 54795, 2, 553844736, 25,
    52533, 44556, 16, 553844736, 0,
    52707, 44557, 16, 553844736, 0,
    52881, 31750, 2, 285212672, 50,
    53005, 43019, 2, 553844736, 0,
    53173, 43020, 2, 553844736, 0,
    53341, 34058, 2, 553779200, 0,
    53474, 48139, 2, 553844736, 0,
    53662, 33541, 65536, 268894208, 0,
    53793, 36105, 65536, 268632064, 0,
    53934, 36105, 65536, 268632064, 0,
    54075, 34061, 131072, 196608, 41,
    54208, 39428, 65536, 537329664, 0,
    54362, 35592, 65536, 268632064, 0,
    54501, 36871, 65536, 537133056, 0,
    54645, 38152, 65536, 537067520, 0,
    54794, 23301, 8, 196608, 0,
    54885, 20487, 8, 458752, 34,
    54965, 26382, 2, 458752, 49,
    55068, 17667, 16, 262144, 0,
    55137, 46609, 16, 285409280, 0,
    55319, 46610, 16, 285409280, 0,
    55501, 55051, 16, 570621952, 37,
    55716, 53516, 16, 285409280, 0,
    55925, 53772, 16, 285409280, 25,
    56135, 42764, 16, 285409280, 0,
    56302, 45580, 16, 285409280, 0,
    56480, 42765, 16, 285409280, 0,
    56647, 46347, 16, 570621952, 37,
    56828, 44812, 16, 285409280, 0,
    57003, 45068, 16, 285409280, 25,
    57179, 45323, 16, 570621952, 37,
    57356, 43788, 16, 285409280, 22,
    57527, 45582, 16, 285409280, 48,
    57705, 45583, 16, 285409280, 48,
    57883, 48397, 16, 285409280, 0,
    58072, 48653, 16, 285409280, 25,
    58262, 49932, 16, 570621952, 37,
    58457, 45328, 16, 285409280, 0,
    58634, 45329, 16, 285409280, 0,
    58811, 45841, 16, 285409280, 36,
    58990, 45842, 16, 285409280, 36,
    59169, 44048, 16, 285409280, 0,
    59341, 44049, 16, 285409280, 0,
    59513, 55051, 16, 570621952, 37,
    59728, 53516, 16, 285409280, 0,
    59937, 53772, 16, 285409280, 25,
    60147, 30476, 16, 131072, 23,
    60266, 43533, 16, 285409280, 0,
    60436, 43534, 16, 285409280, 0,
    60606, 19464, 16, 196608, 0,
    60682, 41996, 16, 285409280, 0,
    60846, 41997, 16, 285409280, 0,
    61010, 48145, 16, 285409280, 0,
    61198, 33032, 2, 285409280, 0,
    61327, 38157, 2, 285409280, 25,
    61476, 23558, 4096, 196608, 0,
    61568, 30729, 2, 285343744, 0,
    61688, 33803, 2, 285409280, 35,
    61820, 20744, 4096, 458752, 33,
    61901, 36361, 2, 285409280, 24,
    62043, 40973, 2, 285409280, 0,
    62203, 36619, 2, 285409280, 35,
    62346, 33802, 2, 285409280, 35,
    62478, 25862, 16384, 131072, 0,
    62579, 40722, 16384, 196608, 0,
    62738, 35851, 16384, 458752, 25,
    62878, 28429, 16384, 458752, 0,
    62989, 44834, 32, 458752, 48,
    63164, 47910, 32, 458752, 48,
    63351, 35348, 16384, 524288, 32,
    63489, 42782, 32, 458752, 48,
    63656, 29964, 16384, 458752, 41,
    63773, 39708, 32, 458752, 48,
    63928, 32778, 16384, 196608, 37,
    64056, 33294, 16384, 458752, 37,
    64186, 35094, 32, 458752, 48,
    64323, 34833, 16384, 131072, 25,
    64459, 35082, 16384, 458752, 25,
    64596, 30735, 16384, 458752, 0,
    64716, 47910, 32, 458752, 48,
    64903, 35348, 16384, 524288, 32,
    65041, 42782, 32, 458752, 48,
    65208, 34577, 16384, 524288, 0,
    65343, 33042, 16384, 524288, 25,
    65472, 32522, 16384, 458752, 51,
    65599, 33808, 16384, 524288, 0,
    65731, 35858, 16384, 196608, 0,
    65871, 32268, 32, 196608, 0,
    65997, 38674, 32, 196608, 0,
    66148, 31503, 32, 524288, 36,
    66271, 24585, 32, 524288, 22,
    66367, 26633, 32, 196608, 0,
    66471, 43786, 32, 805765120, 0,
    66642, 28941, 32, 458752, 0,
    66755, 29966, 32, 458752, 0,
    66872, 30991, 32, 458752, 0,
    66993, 45066, 32, 805765120, 40,
    67169, 44042, 32, 805765120, 0,
    67341, 27913, 32, 458752, 49,
    67450, 28428, 32, 524288, 0,
    67561, 28426, 32, 524288, 0,
    67672, 30477, 32, 458752, 0,
    67791, 36362, 32, 131072, 0,
    67933, 29452, 32, 196608, 0,
    68048, 27661, 32, 196608, 0,
    68156, 28425, 32, 524288, 22,
    68267, 47626, 32, 805765120, 0,
    68453, 32781, 32, 458752, 0,
    68581, 33806, 32, 458752, 0,
    68713, 34831, 32, 458752, 0,
    68849, 47882, 32, 805765120, 0,
    69036, 32268, 32, 524288, 0,
    69162, 32266, 32, 524288, 0,
    69288, 34317, 32, 458752, 0,
    69422, 31501, 32, 196608, 0,
    69545, 24326, 32, 131072, 0,
    69640, 39186, 32, 196608, 0,
    69793, 34315, 32, 458752, 0,
    69927, 26893, 32, 458752, 0,
    70032, 44821, 32, 268894208, 24,
    70207, 44821, 32, 268959744, 24,
    70382, 43029, 32, 268894208, 24,
    70550, 36117, 32, 196608, 24,
    70691, 43554, 32, 458752, 34,
    70861, 46630, 32, 458752, 34,
    71043, 33812, 32, 524288, 32,
    71175, 41502, 32, 458752, 34,
    71337, 33550, 32, 458752, 52,
    71468, 28428, 32, 458752, 41,
    71579, 38428, 32, 458752, 34,
    71729, 34833, 32, 131072, 51,
    71865, 38164, 32, 458752, 37,
    72014, 42513, 32, 268894208, 37,
    72180, 31242, 32, 196608, 37,
    72302, 31758, 32, 458752, 37,
    72426, 33814, 32, 458752, 34,
    72558, 44050, 32, 268894208, 37,
    72730, 34062, 32, 131072, 0,
    72863, 39952, 32, 131072, 24,
    73019, 34318, 32, 131072, 0,
    73153, 33297, 32, 131072, 22,
    73283, 33546, 32, 458752, 0,
    73414, 29199, 32, 458752, 0,
    73528, 39704, 32, 196608, 37,
    73683, 46630, 32, 458752, 34,
    73865, 33812, 32, 524288, 32,
    73997, 41502, 32, 458752, 34,
    74159, 33041, 32, 524288, 0,
    74288, 31506, 32, 524288, 25,
    74411, 46610, 32, 268959744, 49,
    74593, 30986, 32, 458752, 0,
    74714, 50205, 32, 268959744, 49,
    74910, 32272, 32, 524288, 0,
    75036, 34322, 32, 196608, 0,
    75170, 31503, 32, 524288, 35,
    75293, 24585, 32, 524288, 34,
    75389, 43786, 32, 805765120, 34,
    75560, 28941, 32, 458752, 34,
    75673, 29966, 32, 458752, 34,
    75790, 30991, 32, 458752, 34,
    75911, 44042, 32, 805765120, 34,
    76083, 28428, 32, 524288, 34,
    76194, 28426, 32, 524288, 34,
    76305, 30477, 32, 458752, 34,
    76424, 27661, 32, 196608, 34,
    76532, 20998, 131072, 196608, 0,
    76614, 23048, 2, 131072, 22,
    76704, 21507, 1, 285671424, 22,
    76788, 30985, 2, 285409280, 0,
    76909, 30217, 2, 285409280, 0,
    77027, 31755, 2, 458752, 50,
    77151, 21766, 1, 196608, 52,
    77236, 20230, 1, 196608, 24,
    77315, 33296, 8192, 196608, 41,
    77445, 24840, 2, 196608, 41,
    77542, 36880, 8192, 131072, 48,
    77686, 33299, 2, 458752, 41,
    77816, 26122, 131072, 196608, 41,
    77918, 30479, 2097152, 196608, 41,
    78037, 35598, 2097152, 196608, 41,
    78176, 24585, 13, 458752, 23,
    78272, 26630, 1, 196608, 48,
    78376, 24323, 256, 458752, 0,
    78471, 27909, 256, 196608, 23,
    78580, 36361, 256, 524288, 0,
    78722, 24582, 256, 327680, 0,
    78818, 35593, 256, 805765120, 0,
    78957, 24840, 256, 196608, 0,
    79054, 33028, 256, 805765120, 0,
    79183, 38408, 256, 805502976, 0,
    79333, 26884, 1, 268894208, 33,
    79438, 28931, 1, 553648128, 22,
    79551, 31240, 2, 131072, 0,
    79673, 32270, 2, 458752, 49,
    79799, 55817, 256, 3238461440, 23,
    80017, 46349, 256, 458752, 23,
  ]

  static let slots: [UInt16] = [
    0, 0, 0, 25, 0, 0, 162, 0, 0, 0, 0, 0, 523, 408, 0, 0,
    0, 153, 0, 0, 469, 0, 0, 154, 0, 0, 0, 344, 0, 480, 82, 323,
    400, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 513, 0, 0, 0, 211,
    262, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 47, 0, 0, 0, 0,
    0, 0, 0, 169, 530, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 59,
    0, 93, 0, 0, 0, 524, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 253, 0, 0, 0, 0, 0, 0, 244, 0, 0, 0, 0, 458, 106,
    0, 0, 0, 0, 0, 238, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 248, 0, 188, 141, 0, 0, 0, 0, 0, 199, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 206, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 371, 140, 0, 0, 0, 172, 0, 0, 0, 0, 239, 40, 58,
    0, 0, 0, 0, 0, 406, 0, 0, 0, 491, 0, 0, 0, 258, 0, 396,
    0, 212, 462, 101, 148, 0, 0, 0, 0, 0, 313, 0, 533, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 312, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 52, 0, 0, 0, 0, 0, 484,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 439, 0, 0, 0, 122, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4, 0, 0, 0, 0, 0, 546, 55, 343, 558, 274, 389, 0, 0,
    308, 356, 401, 0, 505, 0, 0, 0, 51, 0, 541, 0, 0, 0, 0, 0,
    86, 0, 0, 0, 0, 0, 0, 0, 0, 0, 563, 0, 0, 0, 564, 0,
    0, 376, 514, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 509, 0, 0, 0, 44, 0, 242, 399, 0, 353, 359,
    0, 0, 110, 266, 109, 0, 0, 85, 299, 279, 306, 126, 205, 477, 0, 0,
    0, 0, 379, 120, 0, 0, 0, 0, 0, 0, 0, 77, 0, 0, 0, 0,
    88, 537, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 427, 507, 526, 550, 0, 0, 0, 0, 0, 0, 0, 0, 300, 0,
    175, 415, 292, 0, 0, 0, 0, 0, 0, 0, 554, 386, 476, 0, 0, 0,
    0, 237, 380, 0, 0, 472, 0, 156, 0, 388, 0, 0, 0, 32, 0, 0,
    556, 286, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 236, 0,
    0, 147, 0, 307, 0, 0, 0, 0, 0, 0, 520, 0, 0, 544, 0, 0,
    0, 0, 0, 365, 111, 157, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0,
    276, 0, 0, 45, 0, 0, 0, 409, 0, 0, 63, 525, 0, 0, 0, 210,
    0, 0, 36, 0, 0, 0, 0, 0, 176, 62, 0, 0, 0, 0, 151, 0,
    0, 0, 0, 3, 0, 0, 0, 0, 0, 466, 53, 0, 0, 0, 0, 0,
    233, 0, 0, 0, 303, 0, 0, 329, 0, 340, 0, 0, 534, 0, 391, 0,
    54, 316, 0, 0, 0, 0, 0, 0, 209, 0, 0, 0, 0, 0, 0, 219,
    0, 0, 0, 0, 387, 0, 0, 0, 0, 0, 0, 0, 0, 294, 0, 0,
    424, 0, 333, 304, 0, 470, 0, 0, 0, 0, 0, 229, 0, 395, 0, 0,
    0, 0, 0, 113, 432, 0, 90, 0, 144, 0, 336, 177, 10, 0, 0, 104,
    0, 92, 0, 338, 0, 0, 0, 0, 0, 119, 538, 0, 0, 0, 0, 421,
    0, 0, 0, 0, 0, 67, 450, 0, 33, 95, 0, 460, 76, 0, 0, 0,
    0, 0, 84, 117, 0, 320, 0, 0, 0, 97, 0, 0, 0, 0, 0, 302,
    0, 0, 0, 0, 0, 0, 407, 0, 0, 0, 0, 0, 0, 435, 0, 0,
    364, 223, 438, 0, 311, 216, 289, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 548, 0, 0, 158, 0, 0, 0, 374, 16, 0, 0, 0, 0, 0,
    331, 0, 0, 372, 200, 0, 0, 0, 430, 145, 416, 0, 0, 0, 220, 0,
    502, 423, 69, 0, 0, 0, 0, 0, 0, 363, 0, 0, 0, 38, 0, 398,
    0, 352, 0, 0, 0, 0, 0, 0, 246, 0, 0, 0, 0, 0, 34, 272,
    0, 504, 0, 402, 0, 0, 369, 198, 497, 0, 375, 465, 0, 0, 508, 0,
    0, 98, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 483,
    0, 0, 0, 0, 428, 0, 0, 0, 168, 325, 0, 0, 0, 0, 355, 230,
    0, 0, 0, 414, 0, 21, 49, 179, 293, 360, 378, 0, 0, 0, 0, 545,
    0, 0, 0, 224, 298, 0, 0, 0, 0, 143, 297, 0, 251, 0, 0, 0,
    0, 0, 0, 0, 24, 66, 0, 358, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 240, 0, 0, 0, 0, 0, 0, 0, 443, 0, 0, 0, 0, 410, 0,
    0, 0, 0, 0, 531, 0, 494, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 324, 0, 275, 467, 0, 87, 0, 0, 0, 0, 0, 130, 0, 0, 0,
    288, 417, 0, 0, 0, 68, 150, 0, 420, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 496, 81, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 350, 31, 385, 517, 0, 0, 0, 0, 0, 0, 0,
    446, 0, 0, 317, 0, 0, 0, 0, 0, 485, 80, 0, 0, 0, 0, 0,
    35, 124, 217, 0, 0, 142, 202, 0, 0, 0, 0, 0, 0, 0, 96, 0,
    0, 0, 89, 201, 0, 495, 0, 0, 405, 0, 425, 0, 0, 433, 479, 23,
    0, 0, 0, 0, 5, 0, 0, 0, 222, 0, 392, 0, 499, 192, 0, 0,
    166, 0, 0, 337, 349, 0, 0, 516, 0, 0, 0, 0, 0, 0, 552, 0,
    0, 426, 0, 265, 489, 0, 208, 245, 0, 56, 0, 190, 0, 0, 0, 0,
    0, 0, 560, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 42,
    0, 0, 19, 43, 366, 0, 2, 0, 0, 0, 0, 0, 0, 0, 348, 0,
    0, 0, 512, 159, 74, 221, 397, 486, 357, 72, 0, 108, 0, 473, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 135, 268, 0, 0, 0, 557, 0, 527, 0,
    0, 342, 0, 0, 0, 0, 0, 0, 0, 235, 0, 0, 100, 285, 0, 0,
    0, 114, 0, 0, 0, 0, 453, 0, 0, 441, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 332, 0, 0, 0, 0, 0, 0, 555, 0, 0, 0, 429, 0,
    0, 0, 0, 0, 0, 225, 511, 0, 0, 6, 368, 549, 0, 0, 0, 0,
    0, 0, 0, 0, 290, 0, 197, 0, 0, 0, 0, 315, 247, 0, 377, 261,
    0, 0, 0, 0, 105, 0, 0, 0, 0, 254, 339, 0, 471, 0, 196, 327,
    0, 0, 0, 48, 0, 278, 174, 0, 8, 551, 0, 0, 255, 0, 0, 0,
    0, 0, 0, 0, 0, 528, 0, 0, 0, 296, 540, 0, 193, 0, 0, 0,
    0, 0, 0, 187, 0, 0, 335, 0, 0, 234, 0, 0, 182, 0, 0, 284,
    0, 0, 0, 204, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 137, 310, 498, 0, 0, 0, 422, 0, 0, 0, 0, 0,
    0, 0, 46, 167, 250, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    456, 0, 0, 287, 0, 61, 163, 0, 282, 0, 0, 0, 0, 41, 270, 0,
    0, 0, 0, 0, 0, 0, 71, 0, 0, 183, 0, 0, 0, 0, 14, 454,
    0, 0, 0, 194, 0, 444, 0, 0, 0, 0, 0, 0, 457, 161, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 213, 0, 0, 0, 128, 0, 37, 0,
    0, 0, 0, 319, 0, 0, 0, 0, 0, 0, 0, 0, 493, 273, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 436, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 94, 330, 0, 0, 393, 91, 281,
    0, 413, 0, 0, 0, 0, 0, 0, 0, 536, 116, 351, 0, 0, 318, 0,
    0, 0, 228, 0, 0, 0, 0, 191, 0, 75, 515, 0, 510, 0, 0, 0,
    437, 0, 0, 0, 0, 0, 0, 0, 0, 0, 314, 155, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 461,
    346, 0, 403, 171, 0, 0, 243, 269, 383, 487, 373, 0, 0, 0, 0, 0,
    0, 65, 0, 7, 0, 0, 0, 0, 0, 404, 295, 0, 0, 0, 543, 178,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 29, 0, 134, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 232, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 449, 455, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 291, 0, 0, 0, 478, 0, 0, 0, 412, 0, 0, 0,
    384, 0, 0, 0, 115, 129, 0, 326, 0, 0, 0, 0, 0, 0, 322, 0,
    0, 146, 60, 0, 0, 0, 0, 185, 107, 271, 0, 506, 17, 0, 136, 0,
    0, 0, 468, 367, 0, 0, 0, 0, 0, 0, 529, 0, 0, 0, 0, 0,
    0, 542, 0, 0, 381, 0, 0, 0, 501, 0, 118, 0, 15, 0, 0, 553,
    0, 481, 309, 0, 0, 0, 0, 440, 195, 78, 334, 0, 482, 0, 0, 0,
    345, 0, 0, 0, 0, 0, 0, 0, 102, 149, 370, 0, 263, 0, 0, 207,
    0, 125, 173, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    26, 361, 452, 0, 0, 0, 0, 22, 0, 0, 341, 354, 0, 0, 0, 490,
    264, 0, 0, 0, 0, 164, 18, 459, 0, 0, 0, 0, 0, 0, 0, 0,
    214, 445, 13, 451, 0, 226, 532, 0, 259, 0, 0, 0, 0, 0, 0, 0,
    0, 215, 138, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 139,
    0, 241, 112, 0, 132, 0, 0, 0, 152, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 283, 0, 0, 0, 0,
    0, 488, 0, 0, 382, 0, 0, 362, 131, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 492, 0, 0, 0, 0, 0,
    160, 0, 0, 500, 539, 0, 99, 0, 280, 0, 257, 0, 0, 0, 448, 0,
    0, 0, 521, 0, 0, 0, 519, 28, 50, 301, 475, 559, 474, 411, 0, 0,
    328, 0, 518, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 127, 0, 218, 0, 0, 0, 0,
    0, 57, 181, 347, 0, 0, 0, 30, 121, 0, 0, 0, 0, 260, 0, 203,
    0, 0, 447, 39, 0, 0, 252, 0, 103, 0, 0, 184, 186, 419, 547, 0,
    0, 180, 0, 0, 0, 464, 503, 0, 0, 256, 0, 522, 0, 231, 0, 0,
    442, 565, 0, 0, 0, 165, 0, 0, 0, 267, 0, 0, 0, 0, 431, 0,
    277, 0, 0, 0, 0, 83, 0, 0, 0, 0, 0, 0, 0, 0, 561, 0,
    0, 0, 73, 0, 0, 0, 0, 0, 0, 133, 390, 189, 0, 0, 0, 227,
    0, 0, 562, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 463, 0,
    249, 170, 321, 0, 0, 418, 305, 0, 394, 0, 79, 0, 0, 0, 0, 535,
    0, 0, 0, 0, 0, 0, 0, 123, 0, 434, 0, 0, 0, 0, 0, 0,
  ]

  static let text = ##"""
51d.all
A <property:text> [ <more:text> ... ]
T str
N 51DEGREES
D Properties of the client's device by 51Degrees, from all its headers.
O http-request set-var(txn.x) 51d.all(DeviceType)
K the reference refuses it unless it is built with 51Degrees
accept_date
A [ <unit:choice:s,ms,us> ]
T sint
D When the kernel accepted the client's connection, in seconds or in the unit given.
O http-request set-var(txn.x) accept_date
acl
A <name:acl-name> [ <name2:acl-name> ] [ <name3:acl-name> ] [ <name4:acl-name> ] [ <name5:acl-name> ] [ <name6:acl-name> ] [ <name7:acl-name> ] [ <name8:acl-name> ] [ <name9:acl-name> ] [ <name10:acl-name> ] [ <name11:acl-name> ] [ <name12:acl-name> ]
T bool
D Whether all the named ACLs hold; a name may be negated with `!`.
C acl a src 10.0.0.1
O http-request set-var(txn.x) acl(a)
act_conn
T sint
D How many connections the process has open.
O http-request set-var(txn.x) act_conn
always_false
T bool
D Never holds; useful to switch a rule off.
O http-request set-var(txn.x) always_false
always_true
T bool
D Always holds; useful to test a rule.
O http-request set-var(txn.x) always_true
avg_queue
A <backend:backend>
T sint
D The queued connections of a backend divided by its active servers.
O http-request set-var(txn.x) avg_queue(app)
base
T str
D The Host header followed by the path, without the query string.
O http-request set-var(txn.x) base
base32
T sint
D A 32-bit hash of what `base` returns.
O http-request set-var(txn.x) base32
base32+src
T bin
D The hash of `base32` followed by the client's address, as a key per page and client.
O http-request set-var(txn.x) base32+src
baseq
T str
D The Host header followed by the path and the query string.
O http-request set-var(txn.x) baseq
bc.timer.connect
T sint
D How long it took to connect to the server, in milliseconds.
O http-response set-var(txn.x) bc.timer.connect
bc_be_queue
T sint
D How many requests were queued before this one in the backend's queue.
O http-response set-var(txn.x) bc_be_queue
bc_dst
T addr
D The destination address of the connection to the server.
O http-response set-var(txn.x) bc_dst
bc_dst_port
T sint
D The destination port of the connection to the server.
O http-response set-var(txn.x) bc_dst_port
bc_err
T sint
D The number of the last error on the connection to the server.
O http-response set-var(txn.x) bc_err
bc_err_name
T str
D The symbolic name of the last error on the connection to the server.
O http-response set-var(txn.x) bc_err_name
bc_err_str
T str
D What went wrong on the connection to the server, in words.
O http-response set-var(txn.x) bc_err_str
bc_glitches
T sint
D How many protocol anomalies were counted on the connection to the server.
O http-response set-var(txn.x) bc_glitches
bc_http_major
T sint
D The major HTTP version spoken with the server.
O http-response set-var(txn.x) bc_http_major
bc_nb_streams
T sint
D How many streams the connection to the server carries.
O http-response set-var(txn.x) bc_nb_streams
bc_reused
T bool
D Whether the request went out over a connection that was open already.
O http-response set-var(txn.x) bc_reused
bc_rtt
A [ <unit:choice:us,ms> ]
T sint
D The round-trip time to the server as the kernel measured it.
O http-request set-var(txn.x) bc_rtt
bc_rttvar
A [ <unit:choice:us,ms> ]
T sint
D The variance of the round-trip time to the server as the kernel measured it.
O http-request set-var(txn.x) bc_rttvar
bc_setting_streams_limit
I bc_settings_streams_limit
T sint
D How many concurrent streams the server allows on its connection.
bc_settings_streams_limit
T sint
D How many concurrent streams the server allows on its connection.
O http-response set-var(txn.x) bc_settings_streams_limit
bc_src
T addr
D The source address of the connection to the server.
O http-response set-var(txn.x) bc_src
bc_src_port
T sint
D The source port of the connection to the server.
O http-response set-var(txn.x) bc_src_port
bc_srv_queue
T sint
D How many requests were queued before this one in the server's queue.
O http-response set-var(txn.x) bc_srv_queue
be_conn
A <backend:backend>
T sint
D How many connections a backend has.
O http-request set-var(txn.x) be_conn(app)
be_conn_free
A <backend:backend>
T sint
D How many more connections the servers of a backend may take.
O http-request set-var(txn.x) be_conn_free(app)
be_connect_timeout
T sint
D The connect timeout of the current backend, in milliseconds.
O http-response set-var(txn.x) be_connect_timeout
be_id
T sint
D The numeric identifier of the current backend.
O http-response set-var(txn.x) be_id
be_name
T str
D The name of the current backend.
O http-response set-var(txn.x) be_name
be_queue_timeout
T sint
D The queue timeout of the current backend, in milliseconds.
O http-response set-var(txn.x) be_queue_timeout
be_server_timeout
T sint
D The server timeout of the current backend, in milliseconds.
O http-response set-var(txn.x) be_server_timeout
be_sess_rate
A <backend:backend>
T sint
D How many sessions a backend opened in the last second.
O http-request set-var(txn.x) be_sess_rate(app)
be_tarpit_timeout
T sint
D The tarpit timeout of the current backend, in milliseconds.
O http-response set-var(txn.x) be_tarpit_timeout
be_tunnel_timeout
T sint
D The tunnel timeout of the current backend, in milliseconds.
O http-response set-var(txn.x) be_tunnel_timeout
bin
A <hex:hex>
T bin
D A constant of bytes, written in hexadecimal.
O http-request set-var(txn.x) bin(0a0b)
bool
A <bool:choice:true,false,1,0>
T bool
D A constant truth value.
O http-request set-var(txn.x) bool(true)
bs.aborted
T sint
D Whether the stream was aborted from this side.
O http-response set-var(txn.x) bs.aborted
bs.debug_str
A [ <bitmap:integer> ]
T str
D The state of the stream's side in a form for developers.
O http-response set-var(txn.x) bs.debug_str
bs.id
T sint
D The identifier of the stream in its multiplexed connection.
O http-response set-var(txn.x) bs.id
bs.rst_code
T sint
D The error code with which the peer reset the stream.
O http-response set-var(txn.x) bs.rst_code
bytes_in
T sint
D How many bytes arrived from the client.
O http-request set-var(txn.x) bytes_in
bytes_out
T sint
D How many bytes were sent to the client.
O http-response set-var(txn.x) bytes_out
capture.req.hdr
A <idx:integer>
T str
D A captured request header, by its slot.
O http-request set-var(txn.x) capture.req.hdr(1)
capture.req.method
T str
D The method of the request, kept until the end of the stream.
O http-request set-var(txn.x) capture.req.method
capture.req.uri
T str
D The URI of the request, kept until the end of the stream.
O http-request set-var(txn.x) capture.req.uri
capture.req.ver
T str
D The HTTP version of the request, kept until the end of the stream.
O http-request set-var(txn.x) capture.req.ver
capture.res.hdr
A <idx:integer>
T str
D A captured response header, by its slot.
O http-response set-var(txn.x) capture.res.hdr(1)
capture.res.ver
T str
D The HTTP version of the response, kept until the end of the stream.
O http-request set-var(txn.x) capture.res.ver
connslots
A <backend:backend>
T sint
D How many connections and queue places a backend has left.
O http-request set-var(txn.x) connslots(app)
cook
A [ <namestringdeprecated:text> ]
T str
D A cookie of the request by its name.
O http-request set-var(txn.x) cook
cook_cnt
A [ <nameintegerdeprecated:text> ]
T sint
D How many cookies of a name the request has.
O http-request set-var(txn.x) cook_cnt
cook_val
A [ <nameintegerdeprecated:text> ]
T sint
D A cookie of the request as a number.
O http-request set-var(txn.x) cook_val
cookie
A [ <namestringdeprecated:text> ]
T str
D A cookie of the request by its name.
O http-request set-var(txn.x) cookie
cpu_calls
T sint
D How often the task of the stream was run.
O http-request set-var(txn.x) cpu_calls
cpu_ns_avg
T sint
D The average processor time of a run of the stream's task, in nanoseconds.
O http-request set-var(txn.x) cpu_ns_avg
cpu_ns_tot
T sint
D The total processor time of the stream's task, in nanoseconds.
O http-request set-var(txn.x) cpu_ns_tot
cpu_usage_grp
T sint
D The processor usage of the thread group, in per cent.
O http-request set-var(txn.x) cpu_usage_grp
cpu_usage_proc
T sint
D The processor usage of the process, in per cent.
O http-request set-var(txn.x) cpu_usage_proc
cpu_usage_thr
T sint
D The processor usage of the thread, in per cent.
O http-request set-var(txn.x) cpu_usage_thr
cur_client_timeout
T sint
D The client timeout in effect for the stream, in milliseconds.
O http-request set-var(txn.x) cur_client_timeout
cur_connect_timeout
T sint
D The connect timeout in effect for the stream, in milliseconds.
O http-response set-var(txn.x) cur_connect_timeout
cur_queue_timeout
T sint
D The queue timeout in effect for the stream, in milliseconds.
O http-response set-var(txn.x) cur_queue_timeout
cur_server_timeout
T sint
D The server timeout in effect for the stream, in milliseconds.
O http-response set-var(txn.x) cur_server_timeout
cur_tarpit_timeout
T sint
D The tarpit timeout in effect for the stream, in milliseconds.
O http-request set-var(txn.x) cur_tarpit_timeout
cur_tunnel_timeout
T sint
D The tunnel timeout in effect for the stream, in milliseconds.
O http-response set-var(txn.x) cur_tunnel_timeout
da-csv-fetch
A <property:text> [ <more:text> ... ]
T str
N DEVICEATLAS
D Properties of the client's device by DeviceAtlas.
O http-request set-var(txn.x) da-csv-fetch(primaryHardwareType)
K the reference refuses it unless it is built with DeviceAtlas
date
A [ <offset:integer> ] [ <unit:choice:s,ms,us> ]
T sint
D The current time in seconds since the epoch, with an offset and a unit.
O http-request set-var(txn.x) date
date_us
T sint
D The microseconds of the current time.
O http-request set-var(txn.x) date_us
distcc_body
A <token:text> [ <occurrence:integer> ]
T bin
D The body of a token of a distcc message.
O tcp-request content set-var(sess.x) distcc_body(ARGC)
distcc_param
A <token:text> [ <occurrence:integer> ]
T sint
D The parameter of a token of a distcc message.
O tcp-request content set-var(sess.x) distcc_param(ARGC)
dst
T addr
D The address that the client connected to.
O http-request set-var(txn.x) dst
dst_conn
T sint
D How many connections the current listener has.
O http-request set-var(txn.x) dst_conn
dst_is_local
T bool
D Whether the destination address belongs to this machine.
O http-request set-var(txn.x) dst_is_local
dst_port
T sint
D The port that the client connected to.
O http-request set-var(txn.x) dst_port
dump_all_vars
A [ <scope:choice:,proc,sess,txn,req,res,check> ] [ <prefix:text> ] [ <delimiter:text> ]
T str
D Every variable of the given scopes as text.
O http-request set-var(txn.x) dump_all_vars
env
A <name:text>
T str
D The value of an environment variable when the process started.
O http-request set-var(txn.x) env(x)
fc.timer.handshake
T sint
D How long the handshakes of the client's connection took, in milliseconds.
O http-request set-var(txn.x) fc.timer.handshake
fc.timer.total
T sint
D How long the client's connection has been open, in milliseconds.
O http-request set-var(txn.x) fc.timer.total
fc_dst
T addr
D The destination address of the client's connection, before any rewriting.
O http-request set-var(txn.x) fc_dst
fc_dst_is_local
T bool
D Whether the original destination address belongs to this machine.
O http-request set-var(txn.x) fc_dst_is_local
fc_dst_port
T sint
D The destination port of the client's connection, before any rewriting.
O http-request set-var(txn.x) fc_dst_port
fc_err
T sint
D The number of the last error on the client's connection.
O http-request set-var(txn.x) fc_err
fc_err_name
T str
D The symbolic name of the last error on the client's connection.
O http-request set-var(txn.x) fc_err_name
fc_err_str
T str
D What went wrong on the client's connection, in words.
O http-request set-var(txn.x) fc_err_str
fc_fackets
A [ <text:text> ]
T sint
D How many forward acknowledgements the kernel counted for the client.
O http-request set-var(txn.x) fc_fackets
fc_glitches
T sint
D How many protocol anomalies were counted on the client's connection.
O http-request set-var(txn.x) fc_glitches
fc_http_major
T sint
D The major HTTP version spoken with the client.
O http-request set-var(txn.x) fc_http_major
fc_lost
A [ <text:text> ]
T sint
D How many segments to the client the kernel believes lost.
O http-request set-var(txn.x) fc_lost
fc_nb_streams
T sint
D How many streams the client's connection carries.
O http-request set-var(txn.x) fc_nb_streams
fc_pp_authority
T str
D The authority that the PROXY protocol header carried.
O http-request set-var(txn.x) fc_pp_authority
fc_pp_tlv
A <id:text>
T str
D A type-length-value field of the PROXY protocol header.
O http-request set-var(txn.x) fc_pp_tlv(0x01)
fc_pp_unique_id
T str
D The unique identifier that the PROXY protocol header carried.
O http-request set-var(txn.x) fc_pp_unique_id
fc_rcvd_proxy
T bool
D Whether the client's connection began with a PROXY protocol header.
O http-request set-var(txn.x) fc_rcvd_proxy
fc_reordering
A [ <text:text> ]
T sint
D The reordering that the kernel measured for the client.
O http-request set-var(txn.x) fc_reordering
fc_retrans
A [ <text:text> ]
T sint
D How many segments to the client were sent again.
O http-request set-var(txn.x) fc_retrans
fc_rtt
A [ <unit:choice:us,ms> ]
T sint
D The round-trip time to the client as the kernel measured it.
O http-request set-var(txn.x) fc_rtt
fc_rttvar
A [ <unit:choice:us,ms> ]
T sint
D The variance of the round-trip time to the client as the kernel measured it.
O http-request set-var(txn.x) fc_rttvar
fc_sacked
A [ <text:text> ]
T sint
D How many segments to the client were acknowledged selectively.
O http-request set-var(txn.x) fc_sacked
fc_saved_syn
T bin
D The SYN packet that the kernel kept for the client's connection.
O http-request set-var(txn.x) fc_saved_syn
fc_settings_streams_limit
T sint
D How many concurrent streams the client allows on its connection.
O http-request set-var(txn.x) fc_settings_streams_limit
fc_src
T addr
D The source address of the client's connection, before any rewriting.
O http-request set-var(txn.x) fc_src
fc_src_is_local
T bool
D Whether the original source address belongs to this machine.
O http-request set-var(txn.x) fc_src_is_local
fc_src_port
T sint
D The source port of the client's connection, before any rewriting.
O http-request set-var(txn.x) fc_src_port
fc_unacked
A [ <text:text> ]
T sint
D How many segments to the client are not acknowledged.
O http-request set-var(txn.x) fc_unacked
fcgi.docroot
T str
D The document root of the FastCGI application.
O http-request set-var(txn.x) fcgi.docroot
fcgi.index
T str
D The index file of the FastCGI application.
O http-request set-var(txn.x) fcgi.index
fe_client_timeout
T sint
D The client timeout of the current frontend, in milliseconds.
O http-request set-var(txn.x) fe_client_timeout
fe_conn
A <frontend:frontend>
T sint
D How many connections a frontend has.
O http-request set-var(txn.x) fe_conn(www)
fe_defbe
T str
D The name of the default backend of the current frontend.
O http-request set-var(txn.x) fe_defbe
fe_id
T sint
D The numeric identifier of the current frontend.
O http-request set-var(txn.x) fe_id
fe_name
T str
D The name of the current frontend.
O http-request set-var(txn.x) fe_name
fe_req_rate
A <frontend:frontend>
T sint
D How many requests a frontend received in the last second.
O http-request set-var(txn.x) fe_req_rate(www)
fe_sess_rate
A <frontend:frontend>
T sint
D How many sessions a frontend opened in the last second.
O http-request set-var(txn.x) fe_sess_rate(www)
fe_tarpit_timeout
T sint
D The tarpit timeout of the current frontend, in milliseconds.
O http-request set-var(txn.x) fe_tarpit_timeout
fs.aborted
T sint
D Whether the stream was aborted from this side.
O http-request set-var(txn.x) fs.aborted
fs.debug_str
A [ <bitmap:integer> ]
T str
D The state of the stream's side in a form for developers.
O http-request set-var(txn.x) fs.debug_str
fs.id
T str
D The identifier of the stream in its multiplexed connection.
O http-request set-var(txn.x) fs.id
fs.rst_code
T sint
D The error code with which the peer reset the stream.
O http-request set-var(txn.x) fs.rst_code
hdr
A [ <name:text> ] [ <occ:integer> ]
T str
D A header of the request, or of the response in response rules; any comma-separated value.
O http-request set-var(txn.x) hdr
hdr_cnt
A [ <headerintegerdeprecated:text> ]
T sint
D How many values of a header there are.
O http-request set-var(txn.x) hdr_cnt
hdr_ip
A [ <name:text> ] [ <occipdeprecated:integer> ]
T addr
D A header read as an address.
O http-request set-var(txn.x) hdr_ip
hdr_val
A [ <name:text> ] [ <occintegerdeprecated:integer> ]
T sint
D A header read as a number.
O http-request set-var(txn.x) hdr_val
hostname
T str
D The name of the machine.
O http-request set-var(txn.x) hostname
http_auth
A <userlist:userlist>
T bool
D Whether the request's credentials are those of a user in a user list.
O http-request set-var(txn.x) http_auth(staff)
http_auth_bearer
A [ <header:text> ]
T str
D The token of a Bearer authorization.
O http-request set-var(txn.x) http_auth_bearer
http_auth_group
A <userlist:userlist>
T str
D The group of the user in a user list whose credentials the request carries.
O http-request set-var(txn.x) http_auth_group(staff)
http_auth_pass
T str
D The password of a Basic authorization.
O http-request set-var(txn.x) http_auth_pass
http_auth_type
T str
D The scheme of the request's authorization.
O http-request set-var(txn.x) http_auth_type
http_auth_user
T str
D The user name of a Basic authorization.
O http-request set-var(txn.x) http_auth_user
http_first_req
T bool
D Whether this is the first request of the client's connection.
O http-request set-var(txn.x) http_first_req
int
A <integer:integer>
T sint
D A constant number.
O http-request set-var(txn.x) int(1)
internal.htx.data
T sint
D The size of the data of the HTTP message in its internal form.
O http-request set-var(txn.x) internal.htx.data
internal.htx.free
T sint
D The free space of the HTTP message in its internal form.
O http-request set-var(txn.x) internal.htx.free
internal.htx.free_data
T sint
D The free contiguous space of the HTTP message in its internal form.
O http-request set-var(txn.x) internal.htx.free_data
internal.htx.has_eom
T bool
D Whether the HTTP message is complete in its internal form.
O http-request set-var(txn.x) internal.htx.has_eom
internal.htx.nbblks
T sint
D The number of blocks of the HTTP message in its internal form.
O http-request set-var(txn.x) internal.htx.nbblks
internal.htx.size
T sint
D The size of the HTTP message in its internal form.
O http-request set-var(txn.x) internal.htx.size
internal.htx.used
T sint
D The used space of the HTTP message in its internal form.
O http-request set-var(txn.x) internal.htx.used
internal.htx_blk.data
A <idx:text>
T bin
D The data of a block of the internal form.
O http-request set-var(txn.x) internal.htx_blk.data(head)
internal.htx_blk.hdrname
A <idx:text>
T str
D The header name of a block of the internal form.
O http-request set-var(txn.x) internal.htx_blk.hdrname(head)
internal.htx_blk.hdrval
A <idx:text>
T str
D The header value of a block of the internal form.
O http-request set-var(txn.x) internal.htx_blk.hdrval(head)
internal.htx_blk.size
A <idx:text>
T sint
D The size of a block of the internal form.
O http-request set-var(txn.x) internal.htx_blk.size(head)
internal.htx_blk.start_line
A <idx:text>
T str
D The start line of a block of the internal form.
O http-request set-var(txn.x) internal.htx_blk.start_line(head)
internal.htx_blk.type
A <idx:text>
T str
D The type of a block of the internal form.
O http-request set-var(txn.x) internal.htx_blk.type(head)
internal.strm.is_htx
T bool
D Whether the stream uses the internal HTTP form.
O http-request set-var(txn.x) internal.strm.is_htx
ipv4
A <ipv4:ipv4>
T ipv4
D A constant IPv4 address.
O http-request set-var(txn.x) ipv4(10.0.0.1)
ipv6
A <ipv6:ipv6>
T ipv6
D A constant IPv6 address.
O http-request set-var(txn.x) ipv6(::1)
last_entity
T str
D The name of the last rule or filter that ran.
O http-request set-var(txn.x) last_entity
last_rule_file
T str
D The file of the last final rule that matched.
O http-request set-var(txn.x) last_rule_file
last_rule_line
T sint
D The line of the last final rule that matched.
O http-request set-var(txn.x) last_rule_line
lat_ns_avg
T sint
D The average scheduling delay of the stream's task, in nanoseconds.
O http-request set-var(txn.x) lat_ns_avg
lat_ns_tot
T sint
D The total scheduling delay of the stream's task, in nanoseconds.
O http-request set-var(txn.x) lat_ns_tot
lua.*
A [ <argument:text> ... ]
T str
D What a function returns that a Lua script registered under this name.
meth
A <method:method>
T meth
D A constant HTTP method.
O http-request set-var(txn.x) meth(x)
method
T meth
D The method of the request.
O http-request set-var(txn.x) method
nbproc
T sint
D The number of processes, which is always one.
O http-request set-var(txn.x) nbproc
nbsrv
A <backend:backend>
T sint
D How many servers of a backend are usable.
O http-request set-var(txn.x) nbsrv(app)
path
T str
D The path of the request, without the query string.
O http-request set-var(txn.x) path
pathq
T str
D The path of the request with the query string.
O http-request set-var(txn.x) pathq
payload
A <offset:integer> <lengthbinarydeprecated:integer>
T bin
D Bytes of the request's buffer, by offset and length.
O http-request set-var(txn.x) payload(1,1)
payload_lv
A <offset1:integer> <length:integer> [ <offset2binarydeprecated:text> ]
T bin
D Bytes of the request's buffer whose length stands before them.
O http-request set-var(txn.x) payload_lv(1,1)
pid
T sint
D The number of the process.
O http-request set-var(txn.x) pid
prio_class
T sint
D The priority class of the request in the queue.
O http-request set-var(txn.x) prio_class
prio_offset
T sint
D The priority offset of the request in the queue, in milliseconds.
O http-request set-var(txn.x) prio_offset
proc
T sint
D The position of the process, which is always one.
O http-request set-var(txn.x) proc
query
A [ <options:choice:,with_qm> ]
T str
D The query string of the request, without the question mark.
O http-request set-var(txn.x) query
queue
A <backend:backend>
T sint
D How many connections are queued in a backend and its servers.
O http-request set-var(txn.x) queue(app)
quic_enabled
T bool
D Whether QUIC may be used on the listener.
O http-request set-var(txn.x) quic_enabled
rand
A [ <range:integer> ]
T sint
D A random number, below a bound if one is given.
O http-request set-var(txn.x) rand
rdp_cookie
A [ <namestringdeprecated:text> ]
T str
D A cookie of an RDP connection request.
O http-request set-var(txn.x) rdp_cookie
rdp_cookie_cnt
A [ <nameintegerdeprecated:text> ]
T sint
D How many cookies of a name an RDP connection request has.
O http-request set-var(txn.x) rdp_cookie_cnt
rep_ssl_hello_type
T sint
D The type of the TLS hello in the response's buffer; 2 for a ServerHello.
O http-response set-var(txn.x) rep_ssl_hello_type
req.body
T bin
D The body of the request as far as it is buffered.
O http-request set-var(txn.x) req.body
req.body_len
T sint
D How many bytes of the request's body are buffered.
O http-request set-var(txn.x) req.body_len
req.body_param
A [ <name:text> ] [ <i:text> ]
T bin
D A parameter of a URL-encoded request body.
O http-request set-var(txn.x) req.body_param
req.body_size
T sint
D The announced length of the request's body.
O http-request set-var(txn.x) req.body_size
req.bytes_in
T sint
D How many bytes of the request arrived from the client.
O http-request set-var(txn.x) req.bytes_in
req.bytes_out
T sint
D How many bytes of the request were sent to the server.
O http-request set-var(txn.x) req.bytes_out
req.cook
A [ <name:text> ]
T str
D A cookie of the request by its name.
O http-request set-var(txn.x) req.cook
req.cook_cnt
A [ <name:text> ]
T sint
D How many cookies of a name the request has.
O http-request set-var(txn.x) req.cook_cnt
req.cook_names
A [ <delim:text> ]
T str
D The names of the request's cookies.
O http-request set-var(txn.x) req.cook_names
req.cook_val
A [ <name:text> ]
T sint
D A cookie of the request as a number.
O http-request set-var(txn.x) req.cook_val
req.fhdr
A [ <name:text> ] [ <occ:integer> ]
T str
D A whole line of a request header, commas included.
O http-request set-var(txn.x) req.fhdr
req.fhdr_cnt
A [ <name:text> ]
T sint
D How many lines of a header the request has.
O http-request set-var(txn.x) req.fhdr_cnt
req.hdr
A [ <name:text> ] [ <occ:integer> ]
T str
D A header of the request; any comma-separated value.
O http-request set-var(txn.x) req.hdr
req.hdr_cnt
A [ <name:text> ]
T sint
D How many values of a header the request has.
O http-request set-var(txn.x) req.hdr_cnt
req.hdr_ip
A [ <name:text> ] [ <occ:integer> ]
T addr
D A header of the request as an address.
O http-request set-var(txn.x) req.hdr_ip
req.hdr_names
A [ <delim:text> ]
T str
D The names of the request's headers.
O http-request set-var(txn.x) req.hdr_names
req.hdr_val
A [ <name:text> ] [ <occ:integer> ]
T sint
D A header of the request as a number.
O http-request set-var(txn.x) req.hdr_val
req.hdrs
T bin
D The headers of the request as text.
O http-request set-var(txn.x) req.hdrs
req.hdrs_bin
T bin
D The headers of the request in a binary form.
O http-request set-var(txn.x) req.hdrs_bin
req.len
T sint
D How many bytes the request's buffer holds.
O http-request set-var(txn.x) req.len
req.payload
A <offset:integer> <length:integer>
T bin
D Bytes of the request's buffer, by offset and length.
O http-request set-var(txn.x) req.payload(1,1)
req.payload_lv
A <offset1:integer> <length:integer> [ <offset2:text> ]
T bin
D Bytes of the request's buffer whose length stands before them.
O http-request set-var(txn.x) req.payload_lv(1,1)
req.proto_http
T bool
D Whether the request's buffer holds a valid HTTP request.
O http-request set-var(txn.x) req.proto_http
req.rdp_cookie
A [ <name:text> ]
T str
D A cookie of an RDP connection request.
O http-request set-var(txn.x) req.rdp_cookie
req.rdp_cookie_cnt
A [ <name:text> ]
T sint
D How many cookies of a name an RDP connection request has.
O http-request set-var(txn.x) req.rdp_cookie_cnt
req.ssl_alpn
T str
D The protocols that the ClientHello in the buffer offers.
O http-request set-var(txn.x) req.ssl_alpn
req.ssl_cipherlist
T bin
D The ciphers that the ClientHello in the buffer offers.
O http-request set-var(txn.x) req.ssl_cipherlist
req.ssl_ec_ext
T bool
D Whether the ClientHello in the buffer offers elliptic curves.
O http-request set-var(txn.x) req.ssl_ec_ext
req.ssl_hello_type
T sint
D The type of the TLS hello in the request's buffer; 1 for a ClientHello.
O http-request set-var(txn.x) req.ssl_hello_type
req.ssl_keyshare_groups
T bin
D The groups for which the ClientHello in the buffer has key shares.
O http-request set-var(txn.x) req.ssl_keyshare_groups
req.ssl_sigalgs
T bin
D The signature algorithms that the ClientHello in the buffer offers.
O http-request set-var(txn.x) req.ssl_sigalgs
req.ssl_sni
T str
D The server name of the ClientHello in the buffer, for proxies that do not end TLS.
O http-request set-var(txn.x) req.ssl_sni
req.ssl_st_ext
T sint
D Whether the ClientHello in the buffer carries a session ticket.
O http-request set-var(txn.x) req.ssl_st_ext
req.ssl_supported_groups
T bin
D The groups that the ClientHello in the buffer supports.
O http-request set-var(txn.x) req.ssl_supported_groups
req.ssl_ver
T sint
D The TLS version of the ClientHello in the buffer.
O http-request set-var(txn.x) req.ssl_ver
req.timer.hdr
T sint
D How long the request's head took to arrive, in milliseconds.
O http-request set-var(txn.x) req.timer.hdr
req.timer.idle
T sint
D How long the connection was idle before the request, in milliseconds.
O http-request set-var(txn.x) req.timer.idle
req.timer.queue
T sint
D How long the request waited in the queue, in milliseconds.
O http-response set-var(txn.x) req.timer.queue
req.timer.tq
T sint
D The idle time and the time of the request's head together, in milliseconds.
O http-request set-var(txn.x) req.timer.tq
req.ver
T str
D The HTTP version of the request.
O http-request set-var(txn.x) req.ver
req_len
T sint
D How many bytes the request's buffer holds.
O http-request set-var(txn.x) req_len
req_proto_http
T bool
D Whether the request's buffer holds a valid HTTP request.
O http-request set-var(txn.x) req_proto_http
req_ssl_hello_type
T sint
D The type of the TLS hello in the request's buffer; 1 for a ClientHello.
O http-request set-var(txn.x) req_ssl_hello_type
req_ssl_sni
T str
D The server name of the ClientHello in the buffer, for proxies that do not end TLS.
O http-request set-var(txn.x) req_ssl_sni
req_ssl_ver
T sint
D The TLS version of the ClientHello in the buffer.
O http-request set-var(txn.x) req_ssl_ver
req_ver
T str
D The HTTP version of the request.
O http-request set-var(txn.x) req_ver
request_date
A [ <unit:choice:s,ms,us> ]
T sint
D When the first byte of the request arrived.
O http-request set-var(txn.x) request_date
res.body
T bin
D The body of the response as far as it is buffered.
O http-response set-var(txn.x) res.body
res.body_len
T sint
D How many bytes of the response's body are buffered.
O http-response set-var(txn.x) res.body_len
res.body_size
T sint
D The announced length of the response's body.
O http-response set-var(txn.x) res.body_size
res.bytes_in
T sint
D How many bytes of the response arrived from the server.
O http-response set-var(txn.x) res.bytes_in
res.bytes_out
T sint
D How many bytes of the response were sent to the client.
O http-response set-var(txn.x) res.bytes_out
res.cache_hit
T bool
D Whether the response comes from the cache.
O http-response set-var(txn.x) res.cache_hit
res.cache_name
T str
D The name of the cache that the response comes from.
O http-response set-var(txn.x) res.cache_name
res.comp
T bool
D Whether the response was compressed here.
O http-response set-var(txn.x) res.comp
res.comp_algo
T str
D The algorithm with which the response was compressed here.
O http-response set-var(txn.x) res.comp_algo
res.cook
A [ <name:text> ]
T str
D A cookie that the response sets, by its name.
O http-response set-var(txn.x) res.cook
res.cook_cnt
A [ <name:text> ]
T sint
D How many cookies of a name the response sets.
O http-response set-var(txn.x) res.cook_cnt
res.cook_names
A [ <delim:text> ]
T str
D The names of the cookies that the response sets.
O http-response set-var(txn.x) res.cook_names
res.cook_val
A [ <name:text> ]
T sint
D A cookie that the response sets, as a number.
O http-response set-var(txn.x) res.cook_val
res.fhdr
A [ <name:text> ] [ <occ:integer> ]
T str
D A whole line of a response header, commas included.
O http-response set-var(txn.x) res.fhdr
res.fhdr_cnt
A [ <name:text> ]
T sint
D How many lines of a header the response has.
O http-response set-var(txn.x) res.fhdr_cnt
res.hdr
A [ <name:text> ] [ <occ:integer> ]
T str
D A header of the response; any comma-separated value.
O http-response set-var(txn.x) res.hdr
res.hdr_cnt
A [ <name:text> ]
T sint
D How many values of a header the response has.
O http-response set-var(txn.x) res.hdr_cnt
res.hdr_ip
A [ <name:text> ] [ <occ:integer> ]
T addr
D A header of the response as an address.
O http-response set-var(txn.x) res.hdr_ip
res.hdr_names
A [ <delim:text> ]
T str
D The names of the response's headers.
O http-response set-var(txn.x) res.hdr_names
res.hdr_val
A [ <name:text> ] [ <occ:integer> ]
T sint
D A header of the response as a number.
O http-response set-var(txn.x) res.hdr_val
res.hdrs
T bin
D The headers of the response as text.
O http-response set-var(txn.x) res.hdrs
res.hdrs_bin
T bin
D The headers of the response in a binary form.
O http-response set-var(txn.x) res.hdrs_bin
res.len
T sint
D How many bytes the response's buffer holds.
O http-response set-var(txn.x) res.len
res.payload
A <offset:integer> <length:integer>
T bin
D Bytes of the response's buffer, by offset and length.
O http-response set-var(txn.x) res.payload(1,1)
res.payload_lv
A <offset1:integer> <length:integer> [ <offset2:text> ]
T bin
D Bytes of the response's buffer whose length stands before them.
O http-response set-var(txn.x) res.payload_lv(1,1)
res.ssl_hello_type
T sint
D The type of the TLS hello in the response's buffer; 2 for a ServerHello.
O http-response set-var(txn.x) res.ssl_hello_type
res.timer.data
T sint
D How long the response's body took, in milliseconds.
O http-response set-var(txn.x) res.timer.data
res.timer.hdr
T sint
D How long the server took to answer, in milliseconds.
O http-response set-var(txn.x) res.timer.hdr
res.ver
T str
D The HTTP version of the response.
O http-response set-var(txn.x) res.ver
resp_ver
T str
D The HTTP version of the response.
O http-response set-var(txn.x) resp_ver
sc0_bytes_in_rate
A [ <table:table> ]
T sint
D The rate of bytes from clients of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_bytes_in_rate
sc0_bytes_out_rate
A [ <table:table> ]
T sint
D The rate of bytes to clients of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_bytes_out_rate
sc0_clr_gpc0
A [ <table:table> ]
T sint
D Clears the first general purpose counter of the entry that track counter 0 points at, and returns its old value.
O http-request set-var(txn.x) sc0_clr_gpc0
sc0_clr_gpc1
A [ <table:table> ]
T sint
D Clears the second general purpose counter of the entry that track counter 0 points at, and returns its old value.
O http-request set-var(txn.x) sc0_clr_gpc1
sc0_conn_cnt
A [ <table:table> ]
T sint
D The number of connections of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_conn_cnt
sc0_conn_cur
A [ <table:table> ]
T sint
D The number of concurrent connections of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_conn_cur
sc0_conn_rate
A [ <table:table> ]
T sint
D The rate of connections of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_conn_rate
sc0_get_gpc0
A [ <table:table> ]
T sint
D The first general purpose counter of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_get_gpc0
sc0_get_gpc1
A [ <table:table> ]
T sint
D The second general purpose counter of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_get_gpc1
sc0_get_gpt0
A [ <table:table> ]
T sint
D The first general purpose tag of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_get_gpt0
sc0_glitch_cnt
A [ <table:table> ]
T sint
D The number of protocol anomalies of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_glitch_cnt
sc0_glitch_rate
A [ <table:table> ]
T sint
D The rate of protocol anomalies of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_glitch_rate
sc0_gpc0_rate
A [ <table:table> ]
T sint
D The rate of the first general purpose counter of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_gpc0_rate
sc0_gpc1_rate
A [ <table:table> ]
T sint
D The rate of the second general purpose counter of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_gpc1_rate
sc0_http_err_cnt
A [ <table:table> ]
T sint
D The number of client errors of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_http_err_cnt
sc0_http_err_rate
A [ <table:table> ]
T sint
D The rate of client errors of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_http_err_rate
sc0_http_fail_cnt
A [ <table:table> ]
T sint
D The number of server errors of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_http_fail_cnt
sc0_http_fail_rate
A [ <table:table> ]
T sint
D The rate of server errors of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_http_fail_rate
sc0_http_req_cnt
A [ <table:table> ]
T sint
D The number of requests of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_http_req_cnt
sc0_http_req_rate
A [ <table:table> ]
T sint
D The rate of requests of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_http_req_rate
sc0_inc_gpc0
A [ <table:table> ]
T sint
D Raises the first general purpose counter of the entry that track counter 0 points at, and returns its new value.
O http-request set-var(txn.x) sc0_inc_gpc0
sc0_inc_gpc1
A [ <table:table> ]
T sint
D Raises the second general purpose counter of the entry that track counter 0 points at, and returns its new value.
O http-request set-var(txn.x) sc0_inc_gpc1
sc0_kbytes_in
A [ <table:table> ]
T sint
D The kilobytes from clients of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_kbytes_in
sc0_kbytes_out
A [ <table:table> ]
T sint
D The kilobytes to clients of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_kbytes_out
sc0_key
T any
D The key of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_key
sc0_sess_cnt
A [ <table:table> ]
T sint
D The number of sessions of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_sess_cnt
sc0_sess_rate
A [ <table:table> ]
T sint
D The rate of sessions of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_sess_rate
sc0_tracked
A [ <table:table> ]
T bool
D Whether track counter 0 is in use.
O http-request set-var(txn.x) sc0_tracked
sc0_trackers
A [ <table:table> ]
T sint
D The number of streams that track the entry of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_trackers
sc1_bytes_in_rate
A [ <table:table> ]
T sint
D The rate of bytes from clients of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_bytes_in_rate
sc1_bytes_out_rate
A [ <table:table> ]
T sint
D The rate of bytes to clients of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_bytes_out_rate
sc1_clr_gpc
A <number:integer> [ <table:table> ]
T sint
D Clears a general purpose counter of the entry that track counter 1 points at, and returns its old value.
O http-request set-var(txn.x) sc1_clr_gpc(1)
sc1_clr_gpc0
A [ <table:table> ]
T sint
D Clears the first general purpose counter of the entry that track counter 1 points at, and returns its old value.
O http-request set-var(txn.x) sc1_clr_gpc0
sc1_clr_gpc1
A [ <table:table> ]
T sint
D Clears the second general purpose counter of the entry that track counter 1 points at, and returns its old value.
O http-request set-var(txn.x) sc1_clr_gpc1
sc1_conn_cnt
A [ <table:table> ]
T sint
D The number of connections of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_conn_cnt
sc1_conn_cur
A [ <table:table> ]
T sint
D The number of concurrent connections of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_conn_cur
sc1_conn_rate
A [ <table:table> ]
T sint
D The rate of connections of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_conn_rate
sc1_get_gpc0
A [ <table:table> ]
T sint
D The first general purpose counter of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_get_gpc0
sc1_get_gpc1
A [ <table:table> ]
T sint
D The second general purpose counter of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_get_gpc1
sc1_get_gpt0
A [ <table:table> ]
T sint
D The first general purpose tag of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_get_gpt0
sc1_glitch_cnt
A [ <table:table> ]
T sint
D The number of protocol anomalies of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_glitch_cnt
sc1_glitch_rate
A [ <table:table> ]
T sint
D The rate of protocol anomalies of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_glitch_rate
sc1_gpc0_rate
A [ <table:table> ]
T sint
D The rate of the first general purpose counter of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_gpc0_rate
sc1_gpc1_rate
A [ <table:table> ]
T sint
D The rate of the second general purpose counter of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_gpc1_rate
sc1_http_err_cnt
A [ <table:table> ]
T sint
D The number of client errors of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_http_err_cnt
sc1_http_err_rate
A [ <table:table> ]
T sint
D The rate of client errors of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_http_err_rate
sc1_http_fail_cnt
A [ <table:table> ]
T sint
D The number of server errors of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_http_fail_cnt
sc1_http_fail_rate
A [ <table:table> ]
T sint
D The rate of server errors of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_http_fail_rate
sc1_http_req_cnt
A [ <table:table> ]
T sint
D The number of requests of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_http_req_cnt
sc1_http_req_rate
A [ <table:table> ]
T sint
D The rate of requests of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_http_req_rate
sc1_inc_gpc0
A [ <table:table> ]
T sint
D Raises the first general purpose counter of the entry that track counter 1 points at, and returns its new value.
O http-request set-var(txn.x) sc1_inc_gpc0
sc1_inc_gpc1
A [ <table:table> ]
T sint
D Raises the second general purpose counter of the entry that track counter 1 points at, and returns its new value.
O http-request set-var(txn.x) sc1_inc_gpc1
sc1_kbytes_in
A [ <table:table> ]
T sint
D The kilobytes from clients of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_kbytes_in
sc1_kbytes_out
A [ <table:table> ]
T sint
D The kilobytes to clients of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_kbytes_out
sc1_key
T any
D The key of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_key
sc1_sess_cnt
A [ <table:table> ]
T sint
D The number of sessions of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_sess_cnt
sc1_sess_rate
A [ <table:table> ]
T sint
D The rate of sessions of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_sess_rate
sc1_tracked
A [ <table:table> ]
T bool
D Whether track counter 1 is in use.
O http-request set-var(txn.x) sc1_tracked
sc1_trackers
A [ <table:table> ]
T sint
D The number of streams that track the entry of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_trackers
sc2_bytes_in_rate
A [ <table:table> ]
T sint
D The rate of bytes from clients of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_bytes_in_rate
sc2_bytes_out_rate
A [ <table:table> ]
T sint
D The rate of bytes to clients of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_bytes_out_rate
sc2_clr_gpc0
A [ <table:table> ]
T sint
D Clears the first general purpose counter of the entry that track counter 2 points at, and returns its old value.
O http-request set-var(txn.x) sc2_clr_gpc0
sc2_clr_gpc1
A [ <table:table> ]
T sint
D Clears the second general purpose counter of the entry that track counter 2 points at, and returns its old value.
O http-request set-var(txn.x) sc2_clr_gpc1
sc2_conn_cnt
A [ <table:table> ]
T sint
D The number of connections of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_conn_cnt
sc2_conn_cur
A [ <table:table> ]
T sint
D The number of concurrent connections of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_conn_cur
sc2_conn_rate
A [ <table:table> ]
T sint
D The rate of connections of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_conn_rate
sc2_get_gpc0
A [ <table:table> ]
T sint
D The first general purpose counter of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_get_gpc0
sc2_get_gpc1
A [ <table:table> ]
T sint
D The second general purpose counter of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_get_gpc1
sc2_get_gpt0
A [ <table:table> ]
T sint
D The first general purpose tag of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_get_gpt0
sc2_glitch_cnt
A [ <table:table> ]
T sint
D The number of protocol anomalies of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_glitch_cnt
sc2_glitch_rate
A [ <table:table> ]
T sint
D The rate of protocol anomalies of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_glitch_rate
sc2_gpc0_rate
A [ <table:table> ]
T sint
D The rate of the first general purpose counter of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_gpc0_rate
sc2_gpc1_rate
A [ <table:table> ]
T sint
D The rate of the second general purpose counter of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_gpc1_rate
sc2_http_err_cnt
A [ <table:table> ]
T sint
D The number of client errors of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_http_err_cnt
sc2_http_err_rate
A [ <table:table> ]
T sint
D The rate of client errors of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_http_err_rate
sc2_http_fail_cnt
A [ <table:table> ]
T sint
D The number of server errors of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_http_fail_cnt
sc2_http_fail_rate
A [ <table:table> ]
T sint
D The rate of server errors of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_http_fail_rate
sc2_http_req_cnt
A [ <table:table> ]
T sint
D The number of requests of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_http_req_cnt
sc2_http_req_rate
A [ <table:table> ]
T sint
D The rate of requests of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_http_req_rate
sc2_inc_gpc0
A [ <table:table> ]
T sint
D Raises the first general purpose counter of the entry that track counter 2 points at, and returns its new value.
O http-request set-var(txn.x) sc2_inc_gpc0
sc2_inc_gpc1
A [ <table:table> ]
T sint
D Raises the second general purpose counter of the entry that track counter 2 points at, and returns its new value.
O http-request set-var(txn.x) sc2_inc_gpc1
sc2_kbytes_in
A [ <table:table> ]
T sint
D The kilobytes from clients of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_kbytes_in
sc2_kbytes_out
A [ <table:table> ]
T sint
D The kilobytes to clients of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_kbytes_out
sc2_key
T any
D The key of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_key
sc2_sess_cnt
A [ <table:table> ]
T sint
D The number of sessions of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_sess_cnt
sc2_sess_rate
A [ <table:table> ]
T sint
D The rate of sessions of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_sess_rate
sc2_tracked
A [ <table:table> ]
T bool
D Whether track counter 2 is in use.
O http-request set-var(txn.x) sc2_tracked
sc2_trackers
A [ <table:table> ]
T sint
D The number of streams that track the entry of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_trackers
sc_bytes_in_rate
A <ctr:integer> [ <table:table> ]
T sint
D The rate of bytes from clients of the entry that a track counter points at.
O http-request set-var(txn.x) sc_bytes_in_rate(1)
sc_bytes_out_rate
A <ctr:integer> [ <table:table> ]
T sint
D The rate of bytes to clients of the entry that a track counter points at.
O http-request set-var(txn.x) sc_bytes_out_rate(1)
sc_clr_gpc
A <idx:integer> <ctr:integer> [ <table:table> ]
T sint
D Clears a general purpose counter of the entry that a track counter points at, and returns its old value.
O http-request set-var(txn.x) sc_clr_gpc(1,1)
sc_clr_gpc0
A <ctr:integer> [ <table:table> ]
T sint
D Clears the first general purpose counter of the entry that a track counter points at, and returns its old value.
O http-request set-var(txn.x) sc_clr_gpc0(1)
sc_clr_gpc1
A <ctr:integer> [ <table:table> ]
T sint
D Clears the second general purpose counter of the entry that a track counter points at, and returns its old value.
O http-request set-var(txn.x) sc_clr_gpc1(1)
sc_conn_cnt
A <ctr:integer> [ <table:table> ]
T sint
D The number of connections of the entry that a track counter points at.
O http-request set-var(txn.x) sc_conn_cnt(1)
sc_conn_cur
A <ctr:integer> [ <table:table> ]
T sint
D The number of concurrent connections of the entry that a track counter points at.
O http-request set-var(txn.x) sc_conn_cur(1)
sc_conn_rate
A <ctr:integer> [ <table:table> ]
T sint
D The rate of connections of the entry that a track counter points at.
O http-request set-var(txn.x) sc_conn_rate(1)
sc_get_gpc
A <idx:integer> <ctr:integer> [ <table:table> ]
T sint
D A general purpose counter of the entry that a track counter points at.
O http-request set-var(txn.x) sc_get_gpc(1,1)
sc_get_gpc0
A <ctr:integer> [ <table:table> ]
T sint
D The first general purpose counter of the entry that a track counter points at.
O http-request set-var(txn.x) sc_get_gpc0(1)
sc_get_gpc1
A <ctr:integer> [ <table:table> ]
T sint
D The second general purpose counter of the entry that a track counter points at.
O http-request set-var(txn.x) sc_get_gpc1(1)
sc_get_gpt
A <idx:integer> <ctr:integer> [ <table:table> ]
T sint
D A general purpose tag of the entry that a track counter points at.
O http-request set-var(txn.x) sc_get_gpt(1,1)
sc_get_gpt0
A <ctr:integer> [ <table:table> ]
T sint
D The first general purpose tag of the entry that a track counter points at.
O http-request set-var(txn.x) sc_get_gpt0(1)
sc_glitch_cnt
A <ctr:integer> [ <table:table> ]
T sint
D The number of protocol anomalies of the entry that a track counter points at.
O http-request set-var(txn.x) sc_glitch_cnt(1)
sc_glitch_rate
A <ctr:integer> [ <table:table> ]
T sint
D The rate of protocol anomalies of the entry that a track counter points at.
O http-request set-var(txn.x) sc_glitch_rate(1)
sc_gpc0_rate
A <ctr:integer> [ <table:table> ]
T sint
D The rate of the first general purpose counter of the entry that a track counter points at.
O http-request set-var(txn.x) sc_gpc0_rate(1)
sc_gpc1_rate
A <ctr:integer> [ <table:table> ]
T sint
D The rate of the second general purpose counter of the entry that a track counter points at.
O http-request set-var(txn.x) sc_gpc1_rate(1)
sc_gpc_rate
A <idx:integer> <ctr:integer> [ <table:table> ]
T sint
D The rate of a general purpose counter of the entry that a track counter points at.
O http-request set-var(txn.x) sc_gpc_rate(1,1)
sc_http_err_cnt
A <ctr:integer> [ <table:table> ]
T sint
D The number of client errors of the entry that a track counter points at.
O http-request set-var(txn.x) sc_http_err_cnt(1)
sc_http_err_rate
A <ctr:integer> [ <table:table> ]
T sint
D The rate of client errors of the entry that a track counter points at.
O http-request set-var(txn.x) sc_http_err_rate(1)
sc_http_fail_cnt
A <ctr:integer> [ <table:table> ]
T sint
D The number of server errors of the entry that a track counter points at.
O http-request set-var(txn.x) sc_http_fail_cnt(1)
sc_http_fail_rate
A <ctr:integer> [ <table:table> ]
T sint
D The rate of server errors of the entry that a track counter points at.
O http-request set-var(txn.x) sc_http_fail_rate(1)
sc_http_req_cnt
A <ctr:integer> [ <table:table> ]
T sint
D The number of requests of the entry that a track counter points at.
O http-request set-var(txn.x) sc_http_req_cnt(1)
sc_http_req_rate
A <ctr:integer> [ <table:table> ]
T sint
D The rate of requests of the entry that a track counter points at.
O http-request set-var(txn.x) sc_http_req_rate(1)
sc_inc_gpc
A <idx:integer> <ctr:integer> [ <table:table> ]
T sint
D Raises a general purpose counter of the entry that a track counter points at, and returns its new value.
O http-request set-var(txn.x) sc_inc_gpc(1,1)
sc_inc_gpc0
A <ctr:integer> [ <table:table> ]
T sint
D Raises the first general purpose counter of the entry that a track counter points at, and returns its new value.
O http-request set-var(txn.x) sc_inc_gpc0(1)
sc_inc_gpc1
A <ctr:integer> [ <table:table> ]
T sint
D Raises the second general purpose counter of the entry that a track counter points at, and returns its new value.
O http-request set-var(txn.x) sc_inc_gpc1(1)
sc_kbytes_in
A <ctr:integer> [ <table:table> ]
T sint
D The kilobytes from clients of the entry that a track counter points at.
O http-request set-var(txn.x) sc_kbytes_in(1)
sc_kbytes_out
A <ctr:integer> [ <table:table> ]
T sint
D The kilobytes to clients of the entry that a track counter points at.
O http-request set-var(txn.x) sc_kbytes_out(1)
sc_key
A <ctr:integer>
T any
D The key of the entry that a track counter points at.
O http-request set-var(txn.x) sc_key(1)
sc_sess_cnt
A <ctr:integer> [ <table:table> ]
T sint
D The number of sessions of the entry that a track counter points at.
O http-request set-var(txn.x) sc_sess_cnt(1)
sc_sess_rate
A <ctr:integer> [ <table:table> ]
T sint
D The rate of sessions of the entry that a track counter points at.
O http-request set-var(txn.x) sc_sess_rate(1)
sc_tracked
A <ctr:integer> [ <table:table> ]
T bool
D Whether a track counter is in use.
O http-request set-var(txn.x) sc_tracked(1)
sc_trackers
A <ctr:integer> [ <table:table> ]
T sint
D The number of streams that track the entry of the entry that a track counter points at.
O http-request set-var(txn.x) sc_trackers(1)
scook
A [ <namestringdeprecated:text> ]
T str
D A cookie that the response sets, by its name.
O http-response set-var(txn.x) scook
scook_cnt
A [ <nameintegerdeprecated:text> ]
T sint
D How many cookies of a name the response sets.
O http-response set-var(txn.x) scook_cnt
scook_val
A [ <nameintegerdeprecated:text> ]
T sint
D A cookie that the response sets, as a number.
O http-response set-var(txn.x) scook_val
server_status
T sint
D The status that the server answered, before any rule changed it.
O http-response set-var(txn.x) server_status
shdr
A [ <name:text> ] [ <occstringdeprecated:integer> ]
T str
D A header of the response; any comma-separated value.
O http-response set-var(txn.x) shdr
shdr_cnt
A [ <nameintegerdeprecated:text> ]
T sint
D How many values of a header the response has.
O http-response set-var(txn.x) shdr_cnt
shdr_ip
A [ <name:text> ] [ <occipdeprecated:integer> ]
T addr
D A header of the response as an address.
O http-response set-var(txn.x) shdr_ip
shdr_val
A [ <name:text> ] [ <occintegerdeprecated:integer> ]
T sint
D A header of the response as a number.
O http-response set-var(txn.x) shdr_val
so_id
T sint
D The numeric identifier of the listener.
O http-request set-var(txn.x) so_id
so_name
T str
D The name of the listener.
O http-request set-var(txn.x) so_name
spoe.engine-id
T str
D The identifier of the SPOE engine.
O http-request set-var(txn.x) spoe.engine-id
src
T addr
D The client's address.
O http-request set-var(txn.x) src
src_bytes_in_rate
A <table:table>
T sint
D The rate of bytes from clients of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_bytes_in_rate(tab)
src_bytes_out_rate
A <table:table>
T sint
D The rate of bytes to clients of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_bytes_out_rate(tab)
src_clr_gpc
A <idx:integer> <table:table>
T sint
D Clears a general purpose counter of the entry of the client's address in a stick table, and returns its old value.
O http-request set-var(txn.x) src_clr_gpc(1,tab)
src_clr_gpc0
A <table:table>
T sint
D Clears the first general purpose counter of the entry of the client's address in a stick table, and returns its old value.
O http-request set-var(txn.x) src_clr_gpc0(tab)
src_clr_gpc1
A <table:table>
T sint
D Clears the second general purpose counter of the entry of the client's address in a stick table, and returns its old value.
O http-request set-var(txn.x) src_clr_gpc1(tab)
src_conn_cnt
A <table:table>
T sint
D The number of connections of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_conn_cnt(tab)
src_conn_cur
A <table:table>
T sint
D The number of concurrent connections of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_conn_cur(tab)
src_conn_rate
A <table:table>
T sint
D The rate of connections of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_conn_rate(tab)
src_get_gpc
A <idx:integer> <table:table>
T sint
D A general purpose counter of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_get_gpc(1,tab)
src_get_gpc0
A <table:table>
T sint
D The first general purpose counter of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_get_gpc0(tab)
src_get_gpc1
A <table:table>
T sint
D The second general purpose counter of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_get_gpc1(tab)
src_get_gpt
A <idx:integer> <table:table>
T sint
D A general purpose tag of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_get_gpt(1,tab)
src_get_gpt0
A <table:table>
T sint
D The first general purpose tag of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_get_gpt0(tab)
src_glitch_cnt
A <table:table>
T sint
D The number of protocol anomalies of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_glitch_cnt(tab)
src_glitch_rate
A <table:table>
T sint
D The rate of protocol anomalies of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_glitch_rate(tab)
src_gpc0_rate
A <table:table>
T sint
D The rate of the first general purpose counter of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_gpc0_rate(tab)
src_gpc1_rate
A <table:table>
T sint
D The rate of the second general purpose counter of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_gpc1_rate(tab)
src_gpc_rate
A <idx:integer> <table:table>
T sint
D The rate of a general purpose counter of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_gpc_rate(1,tab)
src_http_err_cnt
A <table:table>
T sint
D The number of client errors of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_http_err_cnt(tab)
src_http_err_rate
A <table:table>
T sint
D The rate of client errors of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_http_err_rate(tab)
src_http_fail_cnt
A <table:table>
T sint
D The number of server errors of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_http_fail_cnt(tab)
src_http_fail_rate
A <table:table>
T sint
D The rate of server errors of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_http_fail_rate(tab)
src_http_req_cnt
A <table:table>
T sint
D The number of requests of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_http_req_cnt(tab)
src_http_req_rate
A <table:table>
T sint
D The rate of requests of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_http_req_rate(tab)
src_inc_gpc
A <idx:integer> <table:table>
T sint
D Raises a general purpose counter of the entry of the client's address in a stick table, and returns its new value.
O http-request set-var(txn.x) src_inc_gpc(1,tab)
src_inc_gpc0
A <table:table>
T sint
D Raises the first general purpose counter of the entry of the client's address in a stick table, and returns its new value.
O http-request set-var(txn.x) src_inc_gpc0(tab)
src_inc_gpc1
A <table:table>
T sint
D Raises the second general purpose counter of the entry of the client's address in a stick table, and returns its new value.
O http-request set-var(txn.x) src_inc_gpc1(tab)
src_is_local
T bool
D Whether the client's address belongs to this machine.
O http-request set-var(txn.x) src_is_local
src_kbytes_in
A <table:table>
T sint
D The kilobytes from clients of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_kbytes_in(tab)
src_kbytes_out
A <table:table>
T sint
D The kilobytes to clients of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_kbytes_out(tab)
src_port
T sint
D The client's port.
O http-request set-var(txn.x) src_port
src_sess_cnt
A <table:table>
T sint
D The number of sessions of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_sess_cnt(tab)
src_sess_rate
A <table:table>
T sint
D The rate of sessions of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_sess_rate(tab)
src_updt_conn_cnt
A <table:table>
T sint
D Creates or updates the entry of the client's address and returns its number of connections.
O http-request set-var(txn.x) src_updt_conn_cnt(tab)
srv_conn
A <backendserver:server-ref>
T sint
D How many connections a server has.
O http-request set-var(txn.x) srv_conn(app/s1)
srv_conn_free
A <backendserver:server-ref>
T sint
D How many more connections a server may take.
O http-request set-var(txn.x) srv_conn_free(app/s1)
srv_id
T sint
D The numeric identifier of the server.
O http-response set-var(txn.x) srv_id
srv_is_up
A <backendserver:server-ref>
T bool
D Whether a server is up.
O http-request set-var(txn.x) srv_is_up(app/s1)
srv_iweight
A <backendserver:server-ref>
T sint
D The initial weight of a server.
O http-request set-var(txn.x) srv_iweight(app/s1)
srv_name
T str
D The name of the server.
O http-response set-var(txn.x) srv_name
srv_queue
A <backendserver:server-ref>
T sint
D How many connections are queued for a server.
O http-request set-var(txn.x) srv_queue(app/s1)
srv_sess_rate
A <backendserver:server-ref>
T sint
D How many sessions a server received in the last second.
O http-request set-var(txn.x) srv_sess_rate(app/s1)
srv_uweight
A <backendserver:server-ref>
T sint
D The weight of a server as the user set it.
O http-request set-var(txn.x) srv_uweight(app/s1)
srv_weight
A <backendserver:server-ref>
T sint
D The weight of a server in effect.
O http-request set-var(txn.x) srv_weight(app/s1)
ssl_bc
T bool
D Whether the connection to the server uses TLS.
O http-response set-var(txn.x) ssl_bc
ssl_bc_alg_keysize
T sint
D The key size of the cipher's algorithm, in bits of the connection to the server.
O http-response set-var(txn.x) ssl_bc_alg_keysize
ssl_bc_alpn
T str
D The application protocol negotiated by ALPN of the connection to the server.
O http-response set-var(txn.x) ssl_bc_alpn
ssl_bc_cipher
T str
D The cipher of the connection to the server.
O http-response set-var(txn.x) ssl_bc_cipher
ssl_bc_client_early_traffic_secret
T str
D The client's early traffic secret of the connection to the server.
O http-request set-var(txn.x) ssl_bc_client_early_traffic_secret
ssl_bc_client_handshake_traffic_secret
T str
D The client's handshake traffic secret of the connection to the server.
O http-request set-var(txn.x) ssl_bc_client_handshake_traffic_secret
ssl_bc_client_random
T bin
D The client random value of the connection to the server.
O http-response set-var(txn.x) ssl_bc_client_random
ssl_bc_client_traffic_secret_0
T str
D The client's first traffic secret of the connection to the server.
O http-request set-var(txn.x) ssl_bc_client_traffic_secret_0
ssl_bc_curve
T str
D The elliptic curve of the connection to the server.
O http-response set-var(txn.x) ssl_bc_curve
ssl_bc_early_exporter_secret
T str
D The early exporter secret of the connection to the server.
O http-request set-var(txn.x) ssl_bc_early_exporter_secret
ssl_bc_err
T sint
D The number of the last TLS error of the connection to the server.
O http-response set-var(txn.x) ssl_bc_err
ssl_bc_err_str
T str
D The last TLS error in words of the connection to the server.
O http-response set-var(txn.x) ssl_bc_err_str
ssl_bc_exporter_secret
T str
D The exporter secret of the connection to the server.
O http-request set-var(txn.x) ssl_bc_exporter_secret
ssl_bc_is_resumed
T bool
D Whether the connection to the server resumed a TLS session.
O http-response set-var(txn.x) ssl_bc_is_resumed
ssl_bc_npn
T str
D The application protocol negotiated by NPN of the connection to the server.
O http-response set-var(txn.x) ssl_bc_npn
ssl_bc_protocol
T str
D The TLS version of the connection to the server.
O http-response set-var(txn.x) ssl_bc_protocol
ssl_bc_server_handshake_traffic_secret
T str
D The server's handshake traffic secret of the connection to the server.
O http-request set-var(txn.x) ssl_bc_server_handshake_traffic_secret
ssl_bc_server_random
T bin
D The server random value of the connection to the server.
O http-response set-var(txn.x) ssl_bc_server_random
ssl_bc_server_traffic_secret_0
T str
D The server's first traffic secret of the connection to the server.
O http-request set-var(txn.x) ssl_bc_server_traffic_secret_0
ssl_bc_session_id
T bin
D The TLS session identifier of the connection to the server.
O http-response set-var(txn.x) ssl_bc_session_id
ssl_bc_session_key
T bin
D The TLS master key of the connection to the server.
O http-response set-var(txn.x) ssl_bc_session_key
ssl_bc_sni
T str
D The server name of the handshake of the connection to the server.
O http-response set-var(txn.x) ssl_bc_sni
ssl_bc_unique_id
T bin
D The channel binding value of the connection to the server.
O http-response set-var(txn.x) ssl_bc_unique_id
ssl_bc_use_keysize
T sint
D The key size in use, in bits of the connection to the server.
O http-response set-var(txn.x) ssl_bc_use_keysize
ssl_c_ca_err
T sint
D The error found in the chain above the client's certificate.
O http-request set-var(txn.x) ssl_c_ca_err
ssl_c_ca_err_depth
T sint
D The depth at which the chain above the client's certificate has an error.
O http-request set-var(txn.x) ssl_c_ca_err_depth
ssl_c_chain_der
T bin
D The client's certificate with its chain in DER form.
O http-request set-var(txn.x) ssl_c_chain_der
ssl_c_der
T bin
D The client's certificate in DER form.
O http-request set-var(txn.x) ssl_c_der
ssl_c_err
T sint
D The error found in the client's certificate.
O http-request set-var(txn.x) ssl_c_err
ssl_c_i_dn
A [ <entry:text> ] [ <occ:integer> ] [ <format:choice:,rfc2253> ]
T str
D The issuer name of the client's certificate.
O http-request set-var(txn.x) ssl_c_i_dn
ssl_c_key_alg
T str
D The key algorithm of the client's certificate.
O http-request set-var(txn.x) ssl_c_key_alg
ssl_c_notafter
T str
D The end of validity of the client's certificate.
O http-request set-var(txn.x) ssl_c_notafter
ssl_c_notbefore
T str
D The start of validity of the client's certificate.
O http-request set-var(txn.x) ssl_c_notbefore
ssl_c_r_dn
A [ <entry:text> ] [ <occ:integer> ] [ <format:choice:,rfc2253> ]
T str
D The root issuer name of the client's certificate.
O http-request set-var(txn.x) ssl_c_r_dn
ssl_c_s_dn
A [ <entry:text> ] [ <occ:integer> ] [ <format:choice:,rfc2253> ]
T str
D The subject name of the client's certificate.
O http-request set-var(txn.x) ssl_c_s_dn
ssl_c_san
T str
D The alternative names of the client's certificate.
O http-request set-var(txn.x) ssl_c_san
ssl_c_serial
T bin
D The serial number of the client's certificate.
O http-request set-var(txn.x) ssl_c_serial
ssl_c_sha1
T bin
D The SHA-1 fingerprint of the client's certificate.
O http-request set-var(txn.x) ssl_c_sha1
ssl_c_sig_alg
T str
D The signature algorithm of the client's certificate.
O http-request set-var(txn.x) ssl_c_sig_alg
ssl_c_used
T bool
D Whether the client presented a certificate, on this connection or a resumed one.
O http-request set-var(txn.x) ssl_c_used
ssl_c_verify
T sint
D The result of verifying the client's certificate.
O http-request set-var(txn.x) ssl_c_verify
ssl_c_version
T sint
D The version of the client's certificate.
O http-request set-var(txn.x) ssl_c_version
ssl_f_der
T bin
D The certificate presented to the client in DER form.
O http-request set-var(txn.x) ssl_f_der
ssl_f_i_dn
A [ <entry:text> ] [ <occ:integer> ] [ <format:choice:,rfc2253> ]
T str
D The issuer name of the certificate presented to the client.
O http-request set-var(txn.x) ssl_f_i_dn
ssl_f_key_alg
T str
D The key algorithm of the certificate presented to the client.
O http-request set-var(txn.x) ssl_f_key_alg
ssl_f_notafter
T str
D The end of validity of the certificate presented to the client.
O http-request set-var(txn.x) ssl_f_notafter
ssl_f_notbefore
T str
D The start of validity of the certificate presented to the client.
O http-request set-var(txn.x) ssl_f_notbefore
ssl_f_s_dn
A [ <entry:text> ] [ <occ:integer> ] [ <format:choice:,rfc2253> ]
T str
D The subject name of the certificate presented to the client.
O http-request set-var(txn.x) ssl_f_s_dn
ssl_f_serial
T bin
D The serial number of the certificate presented to the client.
O http-request set-var(txn.x) ssl_f_serial
ssl_f_sha1
T bin
D The SHA-1 fingerprint of the certificate presented to the client.
O http-request set-var(txn.x) ssl_f_sha1
ssl_f_sig_alg
T str
D The signature algorithm of the certificate presented to the client.
O http-request set-var(txn.x) ssl_f_sig_alg
ssl_f_version
T sint
D The version of the certificate presented to the client.
O http-request set-var(txn.x) ssl_f_version
ssl_fc
T bool
D Whether the client's connection uses TLS.
O http-request set-var(txn.x) ssl_fc
ssl_fc_alg_keysize
T sint
D The key size of the cipher's algorithm, in bits of the client's connection.
O http-request set-var(txn.x) ssl_fc_alg_keysize
ssl_fc_alpn
T str
D The application protocol negotiated by ALPN of the client's connection.
O http-request set-var(txn.x) ssl_fc_alpn
ssl_fc_cipher
T str
D The cipher of the client's connection.
O http-request set-var(txn.x) ssl_fc_cipher
ssl_fc_cipherlist_bin
A [ <filter-option:integer> ]
T str
D The offered ciphers in binary form of the client's connection.
O http-request set-var(txn.x) ssl_fc_cipherlist_bin
ssl_fc_cipherlist_hex
A [ <filter-option:integer> ]
T bin
D The offered ciphers in hexadecimal of the client's connection.
O http-request set-var(txn.x) ssl_fc_cipherlist_hex
ssl_fc_cipherlist_str
A [ <filter-option:integer> ]
T str
D The offered ciphers by name of the client's connection.
O http-request set-var(txn.x) ssl_fc_cipherlist_str
ssl_fc_cipherlist_xxh
T sint
D A hash of the offered ciphers of the client's connection.
O http-request set-var(txn.x) ssl_fc_cipherlist_xxh
ssl_fc_client_early_traffic_secret
T str
D The client's early traffic secret of the client's connection.
O http-request set-var(txn.x) ssl_fc_client_early_traffic_secret
ssl_fc_client_handshake_traffic_secret
T str
D The client's handshake traffic secret of the client's connection.
O http-request set-var(txn.x) ssl_fc_client_handshake_traffic_secret
ssl_fc_client_random
T bin
D The client random value of the client's connection.
O http-request set-var(txn.x) ssl_fc_client_random
ssl_fc_client_traffic_secret_0
T str
D The client's first traffic secret of the client's connection.
O http-request set-var(txn.x) ssl_fc_client_traffic_secret_0
ssl_fc_crtname
T str
D The name of the certificate in use of the client's connection.
O http-request set-var(txn.x) ssl_fc_crtname
ssl_fc_curve
T str
D The elliptic curve of the client's connection.
O http-request set-var(txn.x) ssl_fc_curve
ssl_fc_early_exporter_secret
T str
D The early exporter secret of the client's connection.
O http-request set-var(txn.x) ssl_fc_early_exporter_secret
ssl_fc_early_rcvd
T bool
D Whether the client's connection sent early data at any time.
O http-request set-var(txn.x) ssl_fc_early_rcvd
ssl_fc_ecformats_bin
T str
D The offered point formats in binary form of the client's connection.
O http-request set-var(txn.x) ssl_fc_ecformats_bin
ssl_fc_eclist_bin
A [ <filter-option:integer> ]
T str
D The offered curves in binary form of the client's connection.
O http-request set-var(txn.x) ssl_fc_eclist_bin
ssl_fc_err
T sint
D The number of the last TLS error of the client's connection.
O http-request set-var(txn.x) ssl_fc_err
ssl_fc_err_str
T str
D The last TLS error in words of the client's connection.
O http-request set-var(txn.x) ssl_fc_err_str
ssl_fc_exporter_secret
T str
D The exporter secret of the client's connection.
O http-request set-var(txn.x) ssl_fc_exporter_secret
ssl_fc_extlist_bin
A [ <filter-option:integer> ]
T str
D The offered extensions in binary form of the client's connection.
O http-request set-var(txn.x) ssl_fc_extlist_bin
ssl_fc_has_crt
T bool
D Whether the client's connection came with a client certificate.
O http-request set-var(txn.x) ssl_fc_has_crt
ssl_fc_has_early
T bool
D Whether the client's connection sent early data before the handshake was complete.
O http-request set-var(txn.x) ssl_fc_has_early
ssl_fc_has_sni
T bool
D Whether the client's connection named a server in its handshake.
O http-request set-var(txn.x) ssl_fc_has_sni
ssl_fc_is_resumed
T bool
D Whether the client's connection resumed a TLS session.
O http-request set-var(txn.x) ssl_fc_is_resumed
ssl_fc_npn
T str
D The application protocol negotiated by NPN of the client's connection.
O http-request set-var(txn.x) ssl_fc_npn
ssl_fc_protocol
T str
D The TLS version of the client's connection.
O http-request set-var(txn.x) ssl_fc_protocol
ssl_fc_protocol_hello_id
T sint
D The version number of the ClientHello of the client's connection.
O http-request set-var(txn.x) ssl_fc_protocol_hello_id
ssl_fc_server_handshake_traffic_secret
T str
D The server's handshake traffic secret of the client's connection.
O http-request set-var(txn.x) ssl_fc_server_handshake_traffic_secret
ssl_fc_server_random
T bin
D The server random value of the client's connection.
O http-request set-var(txn.x) ssl_fc_server_random
ssl_fc_server_traffic_secret_0
T str
D The server's first traffic secret of the client's connection.
O http-request set-var(txn.x) ssl_fc_server_traffic_secret_0
ssl_fc_session_id
T bin
D The TLS session identifier of the client's connection.
O http-request set-var(txn.x) ssl_fc_session_id
ssl_fc_session_key
T bin
D The TLS master key of the client's connection.
O http-request set-var(txn.x) ssl_fc_session_key
ssl_fc_sigalgs_bin
A [ <filter-option:integer> ]
T bin
D The offered signature algorithms in binary form of the client's connection.
O http-request set-var(txn.x) ssl_fc_sigalgs_bin
ssl_fc_sni
T str
D The server name of the handshake of the client's connection.
O http-request set-var(txn.x) ssl_fc_sni
ssl_fc_supported_versions_bin
A [ <filter-option:integer> ]
T bin
D The offered TLS versions in binary form of the client's connection.
O http-request set-var(txn.x) ssl_fc_supported_versions_bin
ssl_fc_unique_id
T bin
D The channel binding value of the client's connection.
O http-request set-var(txn.x) ssl_fc_unique_id
ssl_fc_use_keysize
T sint
D The key size in use, in bits of the client's connection.
O http-request set-var(txn.x) ssl_fc_use_keysize
ssl_s_chain_der
T bin
D The server's certificate with its chain in DER form.
O http-request set-var(txn.x) ssl_s_chain_der
ssl_s_der
T bin
D The server's certificate in DER form.
O http-request set-var(txn.x) ssl_s_der
ssl_s_i_dn
A [ <entry:text> ] [ <occ:integer> ] [ <format:choice:,rfc2253> ]
T str
D The issuer name of the server's certificate.
O http-request set-var(txn.x) ssl_s_i_dn
ssl_s_key_alg
T str
D The key algorithm of the server's certificate.
O http-request set-var(txn.x) ssl_s_key_alg
ssl_s_notafter
T str
D The end of validity of the server's certificate.
O http-request set-var(txn.x) ssl_s_notafter
ssl_s_notbefore
T str
D The start of validity of the server's certificate.
O http-request set-var(txn.x) ssl_s_notbefore
ssl_s_s_dn
A [ <entry:text> ] [ <occ:integer> ] [ <format:choice:,rfc2253> ]
T str
D The subject name of the server's certificate.
O http-request set-var(txn.x) ssl_s_s_dn
ssl_s_serial
T bin
D The serial number of the server's certificate.
O http-request set-var(txn.x) ssl_s_serial
ssl_s_sha1
T bin
D The SHA-1 fingerprint of the server's certificate.
O http-request set-var(txn.x) ssl_s_sha1
ssl_s_sig_alg
T str
D The signature algorithm of the server's certificate.
O http-request set-var(txn.x) ssl_s_sig_alg
ssl_s_version
T sint
D The version of the server's certificate.
O http-request set-var(txn.x) ssl_s_version
status
T sint
D The status of the response.
O http-response set-var(txn.x) status
stopping
T bool
D Whether the process is stopping.
O http-request set-var(txn.x) stopping
str
A <string:text>
T str
D A constant string.
O http-request set-var(txn.x) str(x)
table_avl
A <table:table>
T sint
D How many entries a stick table has left.
O http-request set-var(txn.x) table_avl(tab)
table_cnt
A <table:table>
T sint
D How many entries a stick table holds.
O http-request set-var(txn.x) table_cnt(tab)
term_events
T str
D How the two connections of the stream ended, as an event log.
O http-request set-var(txn.x) term_events
tgroup
T sint
D The number of the thread group.
O http-request set-var(txn.x) tgroup
thread
T sint
D The number of the thread.
O http-request set-var(txn.x) thread
txn.conn_retries
T sint
D How often the connection to the server was tried again.
O http-response set-var(txn.x) txn.conn_retries
txn.id32
T sint
D A 32-bit identifier of the transaction.
O http-request set-var(txn.x) txn.id32
txn.redispatched
T bool
D Whether the request was sent to another server than the first choice.
O http-response set-var(txn.x) txn.redispatched
txn.sess_term_state
T str
D The termination state of the session as in the log.
O http-request set-var(txn.x) txn.sess_term_state
txn.status
T sint
D The status that was sent to the client.
O http-response set-var(txn.x) txn.status
txn.timer.total
T sint
D How long the transaction took, in milliseconds.
O http-request set-var(txn.x) txn.timer.total
txn.timer.user
T sint
D How long the transaction took without the idle time, in milliseconds.
O http-request set-var(txn.x) txn.timer.user
unique-id
T str
D The unique identifier of the request.
O http-request set-var(txn.x) unique-id
uptime
T sint
D How long the process has been running, in seconds.
O http-request set-var(txn.x) uptime
url
T str
D The target of the request as the client sent it.
O http-request set-var(txn.x) url
url32
T sint
D A 32-bit hash of the host, the path and the query string.
O http-request set-var(txn.x) url32
url32+src
T bin
D The hash of `url32` followed by the client's address, as a key per page and client.
O http-request set-var(txn.x) url32+src
url_ip
T ipv4
D The address in an absolute request target.
O http-request set-var(txn.x) url_ip
url_param
A [ <name:text> ] [ <delim:text> ] [ <i:text> ]
T str
D A parameter of the query string.
O http-request set-var(txn.x) url_param
url_port
T sint
D The port in an absolute request target.
O http-request set-var(txn.x) url_port
urlp
A [ <name:text> ] [ <delim:text> ] [ <i:text> ]
T str
D A parameter of the query string.
O http-request set-var(txn.x) urlp
urlp_val
A [ <name:text> ] [ <delim:text> ] [ <i:text> ]
T sint
D A parameter of the query string as a number.
O http-request set-var(txn.x) urlp_val
uuid
A [ <version:integer> ]
T str
D A universally unique identifier.
O http-request set-var(txn.x) uuid
var
A <name:variable> [ <default:text> ]
T any
D A variable of a scope.
O http-request set-var(txn.x) var(txn.y)
wait_end
T bool
D Holds once the inspection delay is over; rules that use it wait.
O http-request set-var(txn.x) wait_end
waiting_entity
T str
D The name of the rule or filter that the stream waits for.
O http-request set-var(txn.x) waiting_entity
wurfl-get
A <capability:text> [ <more:text> ... ]
T str
N WURFL
D Properties of the client's device by WURFL.
O http-request set-var(txn.x) wurfl-get(is_mobile)
K the reference refuses it unless it is built with WURFL
wurfl-get-all
T str
N WURFL
D All properties of the client's device by WURFL.
O http-request set-var(txn.x) wurfl-get-all()
K the reference refuses it unless it is built with WURFL

"""##
}
