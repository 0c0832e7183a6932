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

  public static let count = 563
  public static let table = PackedTable(
    text: FetchIDData.text, rows: FetchIDData.rows, slots: FetchIDData.slots)
}

private enum FetchIDData {
  static let rows: [UInt32] = [
    0, 64519, 8, 0, 22,
    252, 44811, 126, 0, 41,
    427, 89859, 127, 0, 41,
    778, 28424, 127, 0, 41,
    889, 30220, 127, 0, 0,
    1007, 28427, 127, 0, 0,
    1118, 41481, 127, 0, 0,
    1280, 29956, 8, 0, 0,
    1397, 24582, 8, 0, 0,
    1493, 38410, 8, 0, 0,
    1643, 29189, 8, 0, 36,
    1757, 35600, 112, 0, 41,
    1896, 35595, 112, 0, 48,
    2035, 29702, 112, 0, 36,
    2151, 31499, 112, 0, 36,
    2274, 30982, 112, 0, 37,
    2395, 35083, 112, 0, 49,
    2532, 32010, 112, 0, 37,
    2657, 36619, 112, 0, 48,
    2800, 30733, 112, 0, 25,
    2920, 32781, 112, 0, 48,
    3048, 34569, 112, 0, 50,
    3183, 35078, 126, 0, 40,
    3320, 40713, 126, 0, 40,
    3479, 41497, 112, 0, 48,
    3641, 28422, 112, 0, 36,
    3752, 30219, 112, 0, 36,
    3870, 35852, 112, 0, 48,
    4010, 32519, 127, 0, 0,
    4137, 41484, 127, 0, 25,
    4299, 38418, 120, 0, 52,
    4449, 28165, 120, 0, 0,
    4559, 25351, 120, 0, 24,
    4658, 36880, 120, 0, 52,
    4802, 37649, 120, 0, 36,
    4949, 39948, 127, 0, 0,
    5105, 37649, 120, 0, 52,
    5252, 37649, 120, 0, 36,
    5399, 31235, 127, 0, 22,
    5521, 26628, 127, 0, 22,
    5625, 29194, 112, 0, 48,
    5739, 38412, 112, 0, 49,
    5889, 29957, 112, 0, 41,
    6006, 31243, 112, 0, 48,
    6128, 26120, 88, 0, 41,
    6230, 26889, 88, 0, 41,
    6335, 35087, 88, 0, 0,
    6472, 36370, 88, 0, 0,
    6614, 34063, 88, 0, 0,
    6747, 36367, 88, 0, 0,
    6889, 35599, 112, 0, 0,
    7028, 36623, 88, 0, 0,
    7171, 39177, 127, 0, 0,
    7324, 27652, 8, 0, 0,
    7432, 31752, 8, 0, 0,
    7556, 29960, 8, 0, 0,
    7673, 28678, 56, 0, 0,
    7785, 28681, 127, 0, 25,
    7897, 37386, 127, 0, 25,
    8043, 34570, 127, 0, 25,
    8178, 33805, 127, 0, 52,
    8310, 33038, 127, 0, 52,
    8439, 32269, 127, 0, 52,
    8565, 38418, 94, 0, 41,
    8715, 37907, 120, 0, 52,
    8863, 36369, 120, 0, 52,
    9005, 37138, 120, 0, 36,
    9150, 38418, 126, 0, 52,
    9300, 37138, 120, 0, 36,
    9445, 65292, 8, 0, 22,
    9700, 43780, 127, 0, 0,
    9871, 26631, 127, 0, 25,
    9975, 40203, 56, 0, 24,
    10132, 42252, 56, 0, 24,
    10297, 24067, 126, 0, 0,
    10391, 27912, 94, 0, 0,
    10500, 32524, 126, 0, 23,
    10627, 25864, 126, 0, 0,
    10728, 44301, 127, 0, 52,
    10901, 35075, 127, 0, 0,
    11038, 39954, 126, 0, 41,
    11194, 35598, 94, 0, 41,
    11333, 33798, 126, 0, 37,
    11465, 36367, 126, 0, 37,
    11607, 35595, 126, 0, 37,
    11746, 29446, 126, 0, 37,
    11861, 33547, 126, 0, 49,
    11992, 30474, 126, 0, 37,
    12111, 39178, 126, 0, 23,
    12264, 35083, 126, 0, 48,
    12401, 30477, 126, 0, 24,
    12520, 34823, 126, 0, 23,
    12656, 31245, 126, 0, 48,
    12778, 33039, 126, 0, 33,
    12907, 35593, 92, 0, 41,
    13046, 35087, 126, 0, 34,
    13183, 35853, 126, 0, 24,
    13323, 37389, 126, 0, 23,
    13469, 34058, 126, 0, 23,
    13602, 35078, 126, 0, 23,
    13739, 40713, 126, 0, 23,
    13898, 37129, 126, 0, 23,
    14043, 34316, 126, 0, 52,
    14177, 41241, 92, 0, 48,
    14338, 32518, 126, 0, 37,
    14465, 35087, 126, 0, 37,
    14602, 34315, 126, 0, 37,
    14736, 35338, 126, 0, 23,
    14874, 29452, 8, 0, 0,
    14989, 27658, 8, 0, 0,
    15097, 37649, 94, 0, 36,
    15244, 33287, 127, 0, 0,
    15374, 31752, 94, 0, 25,
    15498, 28165, 94, 0, 0,
    15608, 25351, 94, 0, 24,
    15707, 40715, 127, 0, 23,
    15866, 40716, 127, 0, 0,
    16025, 37649, 94, 0, 52,
    16172, 28938, 92, 0, 48,
    16285, 38156, 92, 0, 49,
    16434, 29445, 92, 0, 41,
    16549, 30987, 92, 0, 48,
    16670, 46083, 56, 0, 0,
    16850, 29959, 8, 0, 0,
    16967, 32262, 8, 0, 0,
    17093, 32263, 8, 0, 0,
    17219, 23560, 127, 0, 24,
    17311, 39945, 8, 0, 0,
    17467, 33808, 8, 0, 37,
    17599, 44303, 8, 0, 0,
    17772, 28686, 8, 0, 33,
    17884, 29710, 8, 0, 33,
    18000, 28942, 8, 0, 33,
    18113, 34830, 88, 0, 0,
    18249, 25347, 127, 0, 22,
    18348, 36625, 56, 0, 34,
    18491, 35089, 56, 0, 34,
    18628, 40470, 56, 0, 34,
    18786, 37140, 56, 0, 34,
    18931, 37651, 56, 0, 34,
    19078, 33553, 56, 0, 34,
    19209, 35089, 56, 0, 34,
    19346, 38165, 56, 0, 34,
    19495, 41496, 56, 0, 34,
    19657, 41239, 56, 0, 34,
    19818, 38421, 56, 0, 34,
    19968, 42779, 56, 0, 34,
    20135, 38165, 56, 0, 34,
    20284, 35860, 127, 0, 34,
    20424, 28676, 127, 0, 22,
    20536, 27396, 127, 0, 22,
    20643, 30475, 127, 0, 49,
    20762, 32014, 127, 0, 38,
    20887, 32270, 127, 0, 38,
    21013, 35594, 127, 0, 25,
    21152, 35082, 127, 0, 25,
    21289, 25860, 127, 0, 22,
    21390, 21766, 88, 0, 0,
    21475, 28166, 127, 0, 22,
    21585, 33029, 127, 0, 0,
    21714, 26628, 8, 0, 0,
    21818, 26117, 8, 0, 35,
    21920, 39431, 56, 0, 0,
    22074, 47626, 56, 0, 0,
    22260, 21763, 127, 0, 41,
    22345, 30730, 127, 0, 25,
    22465, 35851, 127, 0, 25,
    22605, 28164, 127, 0, 22,
    22715, 34053, 8, 0, 22,
    22848, 38149, 127, 0, 0,
    22997, 30220, 127, 0, 40,
    23115, 33540, 127, 0, 0,
    23246, 31242, 8, 0, 0,
    23368, 38414, 8, 0, 0,
    23518, 39954, 48, 0, 0,
    23674, 28424, 8, 0, 22,
    23785, 30988, 8, 0, 22,
    23906, 38670, 8, 0, 22,
    24057, 29709, 8, 0, 22,
    24173, 32012, 88, 0, 51,
    24298, 32525, 88, 0, 51,
    24425, 29704, 8, 0, 0,
    24541, 33804, 8, 0, 0,
    24673, 32526, 8, 0, 41,
    24800, 32012, 8, 0, 0,
    24925, 38664, 8, 0, 0,
    25076, 33804, 8, 0, 0,
    25208, 38407, 8, 0, 0,
    25358, 33547, 8, 0, 0,
    25489, 36874, 8, 0, 0,
    25633, 32013, 8, 0, 22,
    25758, 36875, 8, 0, 0,
    25902, 24840, 8, 0, 24,
    25999, 29196, 8, 0, 24,
    26113, 26375, 8, 0, 0,
    26216, 41483, 8, 0, 0,
    26378, 49678, 8, 0, 0,
    26572, 33550, 88, 0, 0,
    26703, 33294, 8, 0, 0,
    26833, 40466, 8, 0, 0,
    26991, 32268, 8, 0, 32,
    27117, 34834, 126, 0, 50,
    27253, 34830, 8, 0, 22,
    27389, 39442, 8, 0, 0,
    27543, 40471, 126, 0, 50,
    27701, 36623, 126, 0, 50,
    27844, 38411, 8, 0, 0,
    27994, 35342, 8, 0, 22,
    28132, 38168, 126, 0, 50,
    28281, 30219, 8, 0, 0,
    28399, 34061, 8, 0, 41,
    28532, 36878, 8, 0, 41,
    28676, 34831, 112, 0, 41,
    28812, 37388, 8, 0, 41,
    28958, 23559, 88, 0, 0,
    29050, 26375, 8, 0, 0,
    29153, 33550, 88, 0, 0,
    29284, 39442, 8, 0, 0,
    29438, 38411, 8, 0, 0,
    29588, 30219, 8, 0, 0,
    29706, 23559, 88, 0, 0,
    29798, 33804, 88, 0, 41,
    29930, 28936, 48, 0, 34,
    30043, 31500, 48, 0, 34,
    30166, 30221, 48, 0, 34,
    30284, 32524, 88, 0, 51,
    30411, 33037, 88, 0, 51,
    30540, 29709, 120, 0, 35,
    30656, 32270, 120, 0, 35,
    30782, 26888, 112, 0, 0,
    30887, 33549, 112, 0, 0,
    31018, 32264, 48, 0, 0,
    31144, 34572, 48, 0, 0,
    31279, 36110, 48, 0, 41,
    31420, 34572, 48, 0, 0,
    31555, 39176, 48, 0, 0,
    31708, 34316, 48, 0, 0,
    31842, 38919, 48, 0, 0,
    31994, 34059, 48, 0, 0,
    32127, 37386, 48, 0, 0,
    32273, 32525, 48, 0, 22,
    32400, 37387, 48, 0, 0,
    32546, 25352, 48, 0, 34,
    32645, 29708, 48, 0, 34,
    32761, 26887, 48, 0, 0,
    32866, 41995, 48, 0, 0,
    33030, 50190, 48, 0, 0,
    33226, 39954, 48, 0, 0,
    33382, 32526, 88, 0, 41,
    33509, 32269, 48, 0, 41,
    33635, 24071, 112, 0, 0,
    33729, 24584, 112, 0, 0,
    33825, 45073, 127, 0, 0,
    34001, 45074, 127, 0, 0,
    34177, 51980, 127, 0, 0,
    34380, 52236, 127, 0, 25,
    34584, 41228, 127, 0, 0,
    34745, 44044, 127, 0, 0,
    34917, 41229, 127, 0, 0,
    35078, 43276, 127, 0, 0,
    35247, 43532, 127, 0, 25,
    35417, 42252, 127, 0, 22,
    35582, 44046, 127, 0, 48,
    35754, 44047, 127, 0, 48,
    35926, 46861, 127, 0, 0,
    36109, 47117, 127, 0, 25,
    36293, 43792, 127, 0, 0,
    36464, 43793, 127, 0, 0,
    36635, 44305, 127, 0, 36,
    36808, 44306, 127, 0, 36,
    36981, 42512, 127, 0, 0,
    37147, 42513, 127, 0, 0,
    37313, 51980, 127, 0, 0,
    37516, 52236, 127, 0, 25,
    37720, 41997, 126, 0, 0,
    37884, 41998, 126, 0, 0,
    38048, 28679, 127, 0, 50,
    38160, 40460, 127, 0, 0,
    38318, 40461, 127, 0, 0,
    38476, 31499, 127, 0, 0,
    38599, 45580, 127, 0, 0,
    38777, 45073, 127, 0, 0,
    38953, 45074, 127, 0, 0,
    39129, 54539, 127, 0, 0,
    39342, 51980, 127, 0, 0,
    39545, 52236, 127, 0, 25,
    39749, 41228, 127, 0, 0,
    39910, 44044, 127, 0, 0,
    40082, 41229, 127, 0, 0,
    40243, 43276, 127, 0, 0,
    40412, 43532, 127, 0, 25,
    40582, 42252, 127, 0, 22,
    40747, 44046, 127, 0, 48,
    40919, 44047, 127, 0, 48,
    41091, 46861, 127, 0, 0,
    41274, 47117, 127, 0, 25,
    41458, 43792, 127, 0, 0,
    41629, 43793, 127, 0, 0,
    41800, 44305, 127, 0, 36,
    41973, 44306, 127, 0, 36,
    42146, 42512, 127, 0, 0,
    42312, 42513, 127, 0, 0,
    42478, 51980, 127, 0, 0,
    42681, 52236, 127, 0, 25,
    42885, 41997, 126, 0, 0,
    43049, 41998, 126, 0, 0,
    43213, 28679, 127, 0, 50,
    43325, 40460, 127, 0, 0,
    43483, 40461, 127, 0, 0,
    43641, 31499, 127, 0, 0,
    43764, 45580, 127, 0, 0,
    43942, 45073, 127, 0, 0,
    44118, 45074, 127, 0, 0,
    44294, 51980, 127, 0, 0,
    44497, 52236, 127, 0, 25,
    44701, 41228, 127, 0, 0,
    44862, 44044, 127, 0, 0,
    45034, 41229, 127, 0, 0,
    45195, 43276, 127, 0, 0,
    45364, 43532, 127, 0, 25,
    45534, 42252, 127, 0, 22,
    45699, 44046, 127, 0, 48,
    45871, 44047, 127, 0, 48,
    46043, 46861, 127, 0, 0,
    46226, 47117, 127, 0, 25,
    46410, 43792, 127, 0, 0,
    46581, 43793, 127, 0, 0,
    46752, 44305, 127, 0, 36,
    46925, 44306, 127, 0, 36,
    47098, 42512, 127, 0, 0,
    47264, 42513, 127, 0, 0,
    47430, 51980, 127, 0, 0,
    47633, 52236, 127, 0, 25,
    47837, 41997, 126, 0, 0,
    48001, 41998, 126, 0, 0,
    48165, 28679, 127, 0, 50,
    48277, 40460, 127, 0, 0,
    48435, 40461, 127, 0, 0,
    48593, 31499, 127, 0, 0,
    48716, 45580, 127, 0, 0,
    48894, 49680, 127, 0, 0,
    49088, 49681, 127, 0, 0,
    49282, 59146, 127, 0, 37,
    49513, 56587, 127, 0, 0,
    49734, 56843, 127, 0, 25,
    49956, 45835, 127, 0, 0,
    50135, 48651, 127, 0, 0,
    50325, 45836, 127, 0, 0,
    50504, 50442, 127, 0, 37,
    50701, 47883, 127, 0, 0,
    50888, 48139, 127, 0, 25,
    51076, 49418, 127, 0, 37,
    51269, 46859, 127, 0, 22,
    51452, 48653, 127, 0, 48,
    51642, 48654, 127, 0, 48,
    51832, 51468, 127, 0, 0,
    52033, 51724, 127, 0, 25,
    52235, 54027, 127, 0, 37,
    52446, 48399, 127, 0, 0,
    52635, 48400, 127, 0, 0,
    52824, 48912, 127, 0, 36,
    53015, 48913, 127, 0, 36,
    53206, 47119, 127, 0, 0,
    53390, 47120, 127, 0, 0,
    53574, 59146, 127, 0, 37,
    53805, 56587, 127, 0, 0,
    54026, 56843, 127, 0, 25,
    54248, 46604, 126, 0, 0,
    54430, 46605, 126, 0, 0,
    54612, 33798, 127, 0, 50,
    54744, 45067, 127, 0, 0,
    54920, 45068, 127, 0, 0,
    55096, 36106, 127, 0, 0,
    55237, 50187, 127, 0, 0,
    55433, 30725, 48, 0, 0,
    55553, 33033, 48, 0, 0,
    55682, 33033, 48, 0, 0,
    55811, 35341, 112, 0, 41,
    55949, 37380, 48, 0, 0,
    56095, 32520, 48, 0, 0,
    56222, 35847, 48, 0, 0,
    56362, 35848, 48, 0, 0,
    56502, 26117, 94, 0, 0,
    56604, 23303, 94, 0, 34,
    56695, 29198, 127, 0, 0,
    56809, 18947, 126, 0, 0,
    56883, 47889, 126, 0, 0,
    57070, 47890, 126, 0, 0,
    57257, 57099, 126, 0, 37,
    57480, 54796, 126, 0, 0,
    57694, 55052, 126, 0, 25,
    57909, 44044, 126, 0, 0,
    58081, 46860, 126, 0, 0,
    58264, 44045, 126, 0, 0,
    58436, 48395, 126, 0, 37,
    58625, 46092, 126, 0, 0,
    58805, 46348, 126, 0, 25,
    58986, 47371, 126, 0, 37,
    59171, 45068, 126, 0, 22,
    59347, 46862, 126, 0, 48,
    59530, 46863, 126, 0, 48,
    59713, 49677, 126, 0, 0,
    59907, 49933, 126, 0, 25,
    60102, 51980, 126, 0, 37,
    60305, 48144, 126, 0, 0,
    60493, 48145, 126, 0, 0,
    60681, 48657, 126, 0, 36,
    60871, 48658, 126, 0, 36,
    61061, 46864, 126, 0, 0,
    61244, 46865, 126, 0, 0,
    61427, 57099, 126, 0, 37,
    61650, 54796, 126, 0, 0,
    61864, 55052, 126, 0, 25,
    62079, 31756, 126, 0, 23,
    62203, 44813, 126, 0, 0,
    62378, 44814, 126, 0, 0,
    62553, 20744, 126, 0, 0,
    62634, 43276, 126, 0, 0,
    62803, 43277, 126, 0, 0,
    62972, 49425, 126, 0, 0,
    63165, 34056, 127, 0, 0,
    63298, 39181, 127, 0, 25,
    63451, 26374, 120, 0, 0,
    63554, 31753, 127, 0, 0,
    63678, 34827, 127, 0, 35,
    63814, 23560, 120, 0, 33,
    63906, 37385, 127, 0, 24,
    64052, 41997, 127, 0, 0,
    64216, 37643, 127, 0, 35,
    64363, 34826, 127, 0, 35,
    64499, 27142, 112, 0, 0,
    64605, 42002, 112, 0, 0,
    64769, 37131, 112, 0, 25,
    64914, 29709, 112, 0, 0,
    65030, 46114, 92, 0, 48,
    65210, 49190, 92, 0, 48,
    65402, 36628, 112, 0, 32,
    65545, 44062, 92, 0, 48,
    65717, 31244, 112, 0, 41,
    65839, 40988, 92, 0, 48,
    65999, 34058, 112, 0, 37,
    66132, 34574, 112, 0, 37,
    66267, 36374, 92, 0, 48,
    66409, 36113, 112, 0, 25,
    66550, 36362, 112, 0, 25,
    66692, 32015, 112, 0, 0,
    66817, 49190, 92, 0, 48,
    67009, 36628, 112, 0, 32,
    67152, 44062, 92, 0, 48,
    67324, 35857, 112, 0, 0,
    67464, 34322, 112, 0, 25,
    67598, 33802, 112, 0, 51,
    67730, 35088, 112, 0, 0,
    67867, 37138, 112, 0, 0,
    68012, 33548, 92, 0, 0,
    68143, 39954, 92, 0, 0,
    68299, 32783, 92, 0, 36,
    68427, 25865, 92, 0, 22,
    68528, 27913, 92, 0, 0,
    68637, 42506, 92, 0, 0,
    68803, 30221, 92, 0, 0,
    68921, 31246, 92, 0, 0,
    69043, 32271, 92, 0, 0,
    69169, 43786, 92, 0, 40,
    69340, 42762, 92, 0, 0,
    69507, 29193, 92, 0, 49,
    69621, 29708, 92, 0, 0,
    69737, 29706, 92, 0, 0,
    69853, 31757, 92, 0, 0,
    69977, 37642, 92, 0, 0,
    70124, 30732, 92, 0, 0,
    70244, 28941, 92, 0, 0,
    70357, 29705, 92, 0, 22,
    70473, 46346, 92, 0, 0,
    70654, 34061, 92, 0, 0,
    70787, 35086, 92, 0, 0,
    70924, 36111, 92, 0, 0,
    71065, 46602, 92, 0, 0,
    71247, 33548, 92, 0, 0,
    71378, 33546, 92, 0, 0,
    71509, 35597, 92, 0, 0,
    71648, 32781, 92, 0, 0,
    71776, 25606, 92, 0, 0,
    71876, 40466, 92, 0, 0,
    72034, 35595, 92, 0, 0,
    72173, 28173, 92, 0, 0,
    72283, 44309, 92, 0, 24,
    72456, 44309, 92, 0, 24,
    72629, 42517, 92, 0, 24,
    72795, 37397, 92, 0, 24,
    72941, 44834, 92, 0, 34,
    73116, 47910, 92, 0, 34,
    73303, 35092, 92, 0, 32,
    73440, 42782, 92, 0, 34,
    73607, 34830, 92, 0, 52,
    73743, 29708, 92, 0, 41,
    73859, 39708, 92, 0, 34,
    74014, 36113, 92, 0, 51,
    74155, 39444, 92, 0, 37,
    74309, 42001, 92, 0, 37,
    74473, 32522, 92, 0, 37,
    74600, 33038, 92, 0, 37,
    74729, 35094, 92, 0, 34,
    74866, 43538, 92, 0, 37,
    75036, 35342, 92, 0, 0,
    75174, 41232, 92, 0, 24,
    75335, 35598, 92, 0, 0,
    75474, 34577, 92, 0, 22,
    75609, 34826, 92, 0, 0,
    75745, 30479, 92, 0, 0,
    75864, 40984, 92, 0, 37,
    76024, 47910, 92, 0, 34,
    76211, 35092, 92, 0, 32,
    76348, 42782, 92, 0, 34,
    76515, 34321, 92, 0, 0,
    76649, 32786, 92, 0, 25,
    76777, 46098, 92, 0, 49,
    76957, 32266, 92, 0, 0,
    77083, 49693, 92, 0, 49,
    77277, 33552, 92, 0, 0,
    77408, 35602, 92, 0, 0,
    77547, 32783, 92, 0, 35,
    77675, 25865, 92, 0, 34,
    77776, 42506, 92, 0, 34,
    77942, 30221, 92, 0, 34,
    78060, 31246, 92, 0, 34,
    78182, 32271, 92, 0, 34,
    78308, 42762, 92, 0, 34,
    78475, 29708, 92, 0, 34,
    78591, 29706, 92, 0, 34,
    78707, 31757, 92, 0, 34,
    78831, 28941, 92, 0, 34,
    78944, 22278, 112, 0, 0,
    79031, 25864, 127, 0, 22,
    79132, 23811, 127, 0, 22,
    79225, 33801, 127, 0, 0,
    79357, 33033, 127, 0, 0,
    79486, 34571, 127, 0, 50,
    79621, 24582, 127, 0, 52,
    79717, 23046, 127, 0, 24,
    79807, 34576, 112, 0, 41,
    79942, 27656, 127, 0, 41,
    80050, 38160, 112, 0, 48,
    80199, 36115, 127, 0, 41,
    80340, 27402, 112, 0, 41,
    80447, 31759, 88, 0, 41,
    80571, 36878, 88, 0, 41,
    80715, 27401, 127, 0, 23,
    80822, 29446, 127, 0, 48,
    80937, 25603, 8, 0, 0,
    81037, 29189, 8, 0, 23,
    81151, 37641, 8, 0, 0,
    81298, 25862, 8, 0, 0,
    81399, 37897, 8, 0, 0,
    81547, 26120, 8, 0, 0,
    81649, 35332, 8, 0, 0,
    81787, 40712, 8, 0, 0,
    81946, 29444, 127, 0, 33,
    82061, 30211, 127, 0, 22,
    82179, 32520, 127, 0, 0,
    82306, 35086, 127, 0, 49,
    82443, 57097, 8, 0, 23,
    82666, 47629, 8, 0, 23,
  ]

  static let slots: [UInt16] = [
    0, 0, 0, 0, 0, 0, 160, 0, 0, 0, 0, 0, 521, 406, 0, 0,
    0, 152, 0, 0, 467, 0, 0, 153, 0, 0, 0, 342, 0, 478, 81, 321,
    398, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 511, 0, 0, 0, 209,
    260, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 46, 0, 0, 0, 0,
    0, 0, 0, 167, 528, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 58,
    0, 92, 0, 0, 0, 522, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 251, 0, 0, 0, 0, 0, 0, 242, 0, 0, 0, 0, 456, 105,
    0, 0, 0, 0, 0, 236, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 246, 0, 186, 140, 0, 0, 0, 0, 0, 197, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 204, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 369, 139, 0, 0, 0, 170, 0, 0, 0, 0, 237, 39, 57,
    0, 0, 0, 0, 0, 404, 0, 0, 0, 489, 0, 0, 0, 256, 0, 394,
    0, 210, 460, 100, 147, 0, 0, 0, 0, 0, 311, 0, 531, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 310, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 482,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 437, 0, 0, 0, 121, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4, 0, 0, 0, 0, 0, 544, 54, 341, 556, 272, 387, 0, 0,
    306, 354, 399, 0, 503, 0, 0, 0, 50, 0, 539, 0, 0, 0, 0, 0,
    85, 0, 0, 0, 0, 0, 0, 0, 0, 0, 561, 0, 0, 0, 562, 0,
    0, 374, 512, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 507, 0, 0, 0, 43, 0, 240, 397, 0, 351, 357,
    0, 0, 109, 264, 108, 0, 0, 84, 297, 277, 304, 125, 203, 475, 0, 0,
    0, 0, 377, 119, 0, 0, 0, 0, 0, 0, 0, 76, 0, 0, 0, 0,
    87, 535, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 425, 505, 524, 548, 0, 0, 0, 0, 0, 0, 0, 0, 298, 0,
    173, 413, 290, 0, 0, 0, 0, 0, 0, 0, 552, 384, 474, 0, 0, 0,
    0, 235, 378, 0, 0, 470, 0, 155, 0, 386, 0, 0, 0, 31, 0, 0,
    554, 284, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 234, 0,
    0, 146, 0, 305, 0, 0, 0, 0, 0, 0, 518, 0, 0, 542, 0, 0,
    0, 0, 0, 363, 110, 156, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0,
    274, 0, 0, 44, 0, 0, 0, 407, 0, 0, 62, 523, 0, 0, 0, 208,
    0, 0, 35, 0, 0, 0, 0, 0, 174, 61, 0, 0, 0, 0, 150, 0,
    0, 0, 0, 3, 0, 0, 0, 0, 0, 464, 52, 0, 0, 0, 0, 0,
    231, 0, 0, 0, 301, 0, 0, 327, 0, 338, 0, 0, 532, 0, 389, 0,
    53, 314, 0, 0, 0, 0, 0, 0, 207, 0, 0, 0, 0, 0, 0, 217,
    0, 0, 0, 0, 385, 0, 0, 0, 0, 0, 0, 0, 0, 292, 0, 0,
    422, 0, 331, 302, 0, 468, 0, 0, 0, 0, 0, 227, 0, 393, 0, 0,
    0, 0, 0, 112, 430, 0, 89, 0, 143, 0, 334, 175, 10, 0, 0, 103,
    0, 91, 0, 336, 0, 0, 0, 0, 0, 118, 536, 0, 0, 0, 0, 419,
    0, 0, 0, 0, 0, 66, 448, 0, 32, 94, 0, 458, 75, 0, 0, 0,
    0, 0, 83, 116, 0, 318, 0, 0, 0, 96, 0, 0, 0, 0, 0, 300,
    0, 0, 0, 0, 0, 0, 405, 0, 0, 0, 0, 0, 0, 433, 0, 0,
    362, 221, 436, 0, 309, 214, 287, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 546, 0, 0, 0, 0, 0, 0, 372, 16, 0, 0, 0, 0, 0,
    329, 0, 0, 370, 198, 0, 0, 0, 428, 144, 414, 0, 0, 0, 218, 0,
    500, 421, 68, 0, 0, 0, 0, 0, 0, 361, 0, 0, 0, 37, 0, 396,
    0, 350, 0, 0, 0, 0, 0, 0, 244, 0, 0, 0, 0, 0, 33, 270,
    0, 502, 0, 400, 0, 0, 367, 196, 495, 0, 373, 463, 0, 0, 506, 0,
    0, 97, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 481,
    0, 0, 0, 0, 426, 0, 0, 0, 166, 323, 0, 0, 0, 0, 353, 228,
    0, 0, 0, 412, 0, 21, 48, 177, 291, 358, 376, 0, 0, 0, 0, 543,
    0, 0, 0, 222, 296, 0, 0, 0, 0, 142, 295, 0, 249, 0, 0, 0,
    0, 0, 0, 0, 24, 65, 0, 356, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 238, 0, 0, 0, 0, 0, 0, 0, 441, 0, 0, 0, 0, 408, 0,
    0, 0, 0, 0, 529, 0, 492, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 322, 0, 273, 465, 0, 86, 0, 0, 0, 0, 0, 129, 0, 0, 0,
    286, 415, 0, 0, 0, 67, 149, 0, 418, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 494, 80, 0, 0, 0, 69, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 348, 30, 383, 515, 0, 0, 0, 0, 0, 0, 0,
    444, 0, 0, 315, 0, 0, 0, 0, 0, 483, 79, 0, 0, 0, 0, 0,
    34, 123, 215, 0, 0, 141, 200, 0, 0, 0, 0, 0, 0, 0, 95, 0,
    0, 0, 88, 199, 0, 493, 0, 0, 403, 0, 423, 0, 0, 431, 477, 23,
    0, 0, 0, 0, 5, 0, 0, 0, 220, 0, 390, 0, 497, 190, 0, 0,
    164, 0, 0, 335, 347, 0, 0, 514, 0, 0, 0, 0, 0, 0, 550, 0,
    0, 424, 0, 263, 487, 0, 206, 243, 0, 55, 0, 188, 0, 0, 0, 0,
    0, 0, 558, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 41,
    0, 0, 19, 42, 364, 0, 2, 0, 0, 0, 0, 0, 0, 0, 346, 0,
    0, 0, 510, 157, 73, 219, 395, 484, 355, 71, 0, 107, 0, 471, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 134, 266, 0, 0, 0, 555, 0, 525, 0,
    0, 340, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 99, 283, 0, 0,
    0, 113, 0, 0, 0, 0, 451, 0, 0, 439, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 330, 0, 0, 0, 0, 0, 0, 553, 0, 0, 0, 427, 0,
    0, 0, 0, 0, 0, 223, 509, 0, 0, 6, 366, 547, 0, 0, 0, 0,
    0, 0, 0, 0, 288, 0, 195, 0, 0, 0, 0, 313, 245, 0, 375, 259,
    0, 0, 0, 0, 104, 0, 0, 0, 0, 252, 337, 0, 469, 0, 194, 325,
    0, 0, 0, 47, 0, 276, 172, 0, 8, 549, 0, 0, 253, 0, 0, 0,
    0, 0, 0, 0, 0, 526, 0, 0, 0, 294, 538, 0, 191, 0, 0, 0,
    0, 0, 0, 185, 0, 0, 333, 0, 0, 232, 0, 0, 180, 0, 0, 282,
    0, 0, 0, 202, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 136, 308, 496, 0, 0, 0, 420, 0, 0, 0, 0, 0,
    0, 0, 45, 165, 248, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    454, 0, 0, 285, 0, 60, 161, 0, 280, 0, 0, 0, 0, 40, 268, 0,
    0, 0, 0, 0, 0, 0, 70, 0, 0, 181, 0, 0, 0, 0, 14, 452,
    0, 0, 0, 192, 0, 442, 0, 0, 0, 0, 0, 0, 455, 159, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 211, 0, 0, 0, 127, 0, 36, 0,
    0, 0, 0, 317, 0, 0, 0, 0, 0, 0, 0, 0, 491, 271, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 434, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 93, 328, 0, 0, 391, 90, 279,
    0, 411, 0, 0, 0, 0, 0, 0, 0, 534, 115, 349, 0, 0, 316, 0,
    0, 0, 226, 0, 0, 0, 0, 189, 0, 74, 513, 0, 508, 0, 0, 0,
    435, 0, 0, 0, 0, 0, 0, 0, 0, 0, 312, 154, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 63, 0, 0, 0, 0, 0, 0, 459,
    344, 0, 401, 169, 0, 0, 241, 267, 381, 485, 371, 0, 0, 0, 0, 0,
    0, 64, 0, 7, 0, 0, 0, 0, 0, 402, 293, 0, 0, 0, 541, 176,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 28, 0, 133, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 230, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 447, 453, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 289, 0, 0, 0, 476, 0, 0, 0, 410, 0, 0, 0,
    382, 0, 0, 0, 114, 128, 0, 324, 0, 0, 0, 0, 0, 0, 320, 0,
    0, 145, 59, 0, 0, 0, 0, 183, 106, 269, 0, 504, 17, 0, 135, 0,
    0, 0, 466, 365, 0, 0, 0, 0, 0, 0, 527, 0, 0, 0, 0, 0,
    0, 540, 0, 0, 379, 0, 0, 0, 499, 0, 117, 0, 15, 0, 0, 551,
    0, 479, 307, 0, 0, 0, 0, 438, 193, 77, 332, 0, 480, 0, 0, 0,
    343, 0, 0, 0, 0, 0, 0, 0, 101, 148, 368, 0, 261, 0, 0, 205,
    0, 124, 171, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    25, 359, 450, 0, 0, 0, 0, 22, 0, 0, 339, 352, 0, 0, 0, 488,
    262, 0, 0, 0, 0, 162, 18, 457, 0, 0, 0, 0, 0, 0, 0, 0,
    212, 443, 13, 449, 0, 224, 530, 0, 257, 0, 0, 0, 0, 0, 0, 0,
    0, 213, 137, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 138,
    0, 239, 111, 0, 131, 0, 0, 0, 151, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 281, 0, 0, 0, 0,
    0, 486, 0, 0, 380, 0, 0, 360, 130, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 490, 0, 0, 0, 0, 0,
    158, 0, 0, 498, 537, 0, 98, 0, 278, 0, 255, 0, 0, 0, 446, 0,
    0, 0, 519, 0, 0, 0, 517, 27, 49, 299, 473, 557, 472, 409, 0, 0,
    326, 0, 516, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 126, 0, 216, 0, 0, 0, 0,
    0, 56, 179, 345, 0, 0, 0, 29, 120, 0, 0, 0, 0, 258, 0, 201,
    0, 0, 445, 38, 0, 0, 250, 0, 102, 0, 0, 182, 184, 417, 545, 0,
    0, 178, 0, 0, 0, 462, 501, 0, 0, 254, 0, 520, 0, 229, 0, 0,
    440, 563, 0, 0, 0, 163, 0, 0, 0, 265, 0, 0, 0, 0, 429, 0,
    275, 0, 0, 0, 0, 82, 0, 0, 0, 0, 0, 0, 0, 0, 559, 0,
    0, 0, 72, 0, 0, 0, 0, 0, 0, 132, 388, 187, 0, 0, 0, 225,
    0, 0, 560, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 461, 0,
    247, 168, 319, 0, 0, 416, 303, 0, 392, 0, 78, 0, 0, 0, 0, 533,
    0, 0, 0, 0, 0, 0, 0, 122, 0, 432, 0, 0, 0, 0, 0, 0,
  ]

  static let text = ##"""
51d.all
A <property:text> [ <more:text> ... ]
T str
L L7
N 51DEGREES
D Properties of the client's device by 51Degrees, from all its headers.
O http-request set-var(txn.x) 51d.all(DeviceType)
K the reference refuses it unless it is built with 51Degrees
accept_date
A [ <text:text> ]
T sint
L internal
D When the kernel accepted the client's connection, in seconds or in the unit given.
O http-request set-var(txn.x) accept_date
acl
A <text:text> [ <text2:text> ] [ <text3:text> ] [ <text4:text> ] [ <text5:text> ] [ <text6:text> ] [ <text7:text> ] [ <text8:text> ] [ <text9:text> ] [ <text10:text> ] [ <text11:text> ] [ <text12:text> ]
T bool
L internal
D Whether all the named ACLs hold; a name may be negated with `!`.
C acl a src 10.0.0.1
O http-request set-var(txn.x) acl(a)
act_conn
T sint
L internal
D How many connections the process has open.
O http-request set-var(txn.x) act_conn
always_false
T bool
L internal
D Never holds; useful to switch a rule off.
O http-request set-var(txn.x) always_false
always_true
T bool
L internal
D Always holds; useful to test a rule.
O http-request set-var(txn.x) always_true
avg_queue
A <backend:backend>
T sint
L internal
D The queued connections of a backend divided by its active servers.
O http-request set-var(txn.x) avg_queue(app)
base
T str
L L7
D The Host header followed by the path, without the query string.
O http-request set-var(txn.x) base
base32
T sint
L L7
D A 32-bit hash of what `base` returns.
O http-request set-var(txn.x) base32
base32+src
T bin
L L7
D The hash of `base32` followed by the client's address, as a key per page and client.
O http-request set-var(txn.x) base32+src
baseq
T str
L L7
D The Host header followed by the path and the query string.
O http-request set-var(txn.x) baseq
bc.timer.connect
T sint
L L4
D How long it took to connect to the server, in milliseconds.
O http-response set-var(txn.x) bc.timer.connect
bc_be_queue
T sint
L L4
D How many requests were queued before this one in the backend's queue.
O http-response set-var(txn.x) bc_be_queue
bc_dst
T addr
L L4
D The destination address of the connection to the server.
O http-response set-var(txn.x) bc_dst
bc_dst_port
T sint
L L4
D The destination port of the connection to the server.
O http-response set-var(txn.x) bc_dst_port
bc_err
T sint
L L4
D The number of the last error on the connection to the server.
O http-response set-var(txn.x) bc_err
bc_err_name
T str
L L4
D The symbolic name of the last error on the connection to the server.
O http-response set-var(txn.x) bc_err_name
bc_err_str
T str
L L4
D What went wrong on the connection to the server, in words.
O http-response set-var(txn.x) bc_err_str
bc_glitches
T sint
L L4
D How many protocol anomalies were counted on the connection to the server.
O http-response set-var(txn.x) bc_glitches
bc_http_major
T sint
L L4
D The major HTTP version spoken with the server.
O http-response set-var(txn.x) bc_http_major
bc_nb_streams
T sint
L L4
D How many streams the connection to the server carries.
O http-response set-var(txn.x) bc_nb_streams
bc_reused
T bool
L L4
D Whether the request went out over a connection that was open already.
O http-response set-var(txn.x) bc_reused
bc_rtt
A [ <text:text> ]
T sint
L L4
D The round-trip time to the server as the kernel measured it.
O http-request set-var(txn.x) bc_rtt
bc_rttvar
A [ <text:text> ]
T sint
L L4
D The variance of the round-trip time to the server as the kernel measured it.
O http-request set-var(txn.x) bc_rttvar
bc_settings_streams_limit
T sint
L L4
D How many concurrent streams the server allows on its connection.
O http-response set-var(txn.x) bc_settings_streams_limit
bc_src
T addr
L L4
D The source address of the connection to the server.
O http-response set-var(txn.x) bc_src
bc_src_port
T sint
L L4
D The source port of the connection to the server.
O http-response set-var(txn.x) bc_src_port
bc_srv_queue
T sint
L L4
D How many requests were queued before this one in the server's queue.
O http-response set-var(txn.x) bc_srv_queue
be_conn
A <backend:backend>
T sint
L internal
D How many connections a backend has.
O http-request set-var(txn.x) be_conn(app)
be_conn_free
A <backend:backend>
T sint
L internal
D How many more connections the servers of a backend may take.
O http-request set-var(txn.x) be_conn_free(app)
be_connect_timeout
T sint
L internal
D The connect timeout of the current backend, in milliseconds.
O http-response set-var(txn.x) be_connect_timeout
be_id
T sint
L internal
D The numeric identifier of the current backend.
O http-response set-var(txn.x) be_id
be_name
T str
L internal
D The name of the current backend.
O http-response set-var(txn.x) be_name
be_queue_timeout
T sint
L internal
D The queue timeout of the current backend, in milliseconds.
O http-response set-var(txn.x) be_queue_timeout
be_server_timeout
T sint
L internal
D The server timeout of the current backend, in milliseconds.
O http-response set-var(txn.x) be_server_timeout
be_sess_rate
A <backend:backend>
T sint
L internal
D How many sessions a backend opened in the last second.
O http-request set-var(txn.x) be_sess_rate(app)
be_tarpit_timeout
T sint
L internal
D The tarpit timeout of the current backend, in milliseconds.
O http-response set-var(txn.x) be_tarpit_timeout
be_tunnel_timeout
T sint
L internal
D The tunnel timeout of the current backend, in milliseconds.
O http-response set-var(txn.x) be_tunnel_timeout
bin
A <text:text>
T bin
L internal
D A constant of bytes, written in hexadecimal.
O http-request set-var(txn.x) bin(0a0b)
bool
A <text:text>
T bool
L internal
D A constant truth value.
O http-request set-var(txn.x) bool(true)
bs.aborted
T sint
L L7
D Whether the stream was aborted from this side.
O http-response set-var(txn.x) bs.aborted
bs.debug_str
A [ <number:integer> ]
T str
L L7
D The state of the stream's side in a form for developers.
O http-response set-var(txn.x) bs.debug_str
bs.id
T sint
L L7
D The identifier of the stream in its multiplexed connection.
O http-response set-var(txn.x) bs.id
bs.rst_code
T sint
L L7
D The error code with which the peer reset the stream.
O http-response set-var(txn.x) bs.rst_code
bytes_in
T sint
L L7
D How many bytes arrived from the client.
O http-request set-var(txn.x) bytes_in
bytes_out
T sint
L L7
D How many bytes were sent to the client.
O http-response set-var(txn.x) bytes_out
capture.req.hdr
A <number:integer>
T str
L L7
D A captured request header, by its slot.
O http-request set-var(txn.x) capture.req.hdr(1)
capture.req.method
T str
L L7
D The method of the request, kept until the end of the stream.
O http-request set-var(txn.x) capture.req.method
capture.req.uri
T str
L L7
D The URI of the request, kept until the end of the stream.
O http-request set-var(txn.x) capture.req.uri
capture.req.ver
T str
L L7
D The HTTP version of the request, kept until the end of the stream.
O http-request set-var(txn.x) capture.req.ver
capture.res.hdr
A <number:integer>
T str
L L7
D A captured response header, by its slot.
O http-response set-var(txn.x) capture.res.hdr(1)
capture.res.ver
T str
L L7
D The HTTP version of the response, kept until the end of the stream.
O http-request set-var(txn.x) capture.res.ver
connslots
A <backend:backend>
T sint
L internal
D How many connections and queue places a backend has left.
O http-request set-var(txn.x) connslots(app)
cook
A [ <text:text> ]
T str
L L7
D A cookie of the request by its name.
O http-request set-var(txn.x) cook
cook_cnt
A [ <text:text> ]
T sint
L L7
D How many cookies of a name the request has.
O http-request set-var(txn.x) cook_cnt
cook_val
A [ <text:text> ]
T sint
L L7
D A cookie of the request as a number.
O http-request set-var(txn.x) cook_val
cookie
A [ <text:text> ]
T str
L L7
D A cookie of the request by its name.
O http-request set-var(txn.x) cookie
cpu_calls
T sint
L internal
D How often the task of the stream was run.
O http-request set-var(txn.x) cpu_calls
cpu_ns_avg
T sint
L internal
D The average processor time of a run of the stream's task, in nanoseconds.
O http-request set-var(txn.x) cpu_ns_avg
cpu_ns_tot
T sint
L internal
D The total processor time of the stream's task, in nanoseconds.
O http-request set-var(txn.x) cpu_ns_tot
cpu_usage_grp
T sint
L internal
D The processor usage of the thread group, in per cent.
O http-request set-var(txn.x) cpu_usage_grp
cpu_usage_proc
T sint
L internal
D The processor usage of the process, in per cent.
O http-request set-var(txn.x) cpu_usage_proc
cpu_usage_thr
T sint
L internal
D The processor usage of the thread, in per cent.
O http-request set-var(txn.x) cpu_usage_thr
cur_client_timeout
T sint
L internal
D The client timeout in effect for the stream, in milliseconds.
O http-request set-var(txn.x) cur_client_timeout
cur_connect_timeout
T sint
L L7
D The connect timeout in effect for the stream, in milliseconds.
O http-response set-var(txn.x) cur_connect_timeout
cur_queue_timeout
T sint
L L7
D The queue timeout in effect for the stream, in milliseconds.
O http-response set-var(txn.x) cur_queue_timeout
cur_server_timeout
T sint
L L7
D The server timeout in effect for the stream, in milliseconds.
O http-response set-var(txn.x) cur_server_timeout
cur_tarpit_timeout
T sint
L internal
D The tarpit timeout in effect for the stream, in milliseconds.
O http-request set-var(txn.x) cur_tarpit_timeout
cur_tunnel_timeout
T sint
L L7
D The tunnel timeout in effect for the stream, in milliseconds.
O http-response set-var(txn.x) cur_tunnel_timeout
da-csv-fetch
A <property:text> [ <more:text> ... ]
T str
L L7
N DEVICEATLAS
D Properties of the client's device by DeviceAtlas.
O http-request set-var(txn.x) da-csv-fetch(primaryHardwareType)
K the reference refuses it unless it is built with DeviceAtlas
date
A [ <number:integer> ] [ <text:text> ]
T sint
L internal
D The current time in seconds since the epoch, with an offset and a unit.
O http-request set-var(txn.x) date
date_us
T sint
L internal
D The microseconds of the current time.
O http-request set-var(txn.x) date_us
distcc_body
A <text:text> [ <number:integer> ]
T bin
L L6
D The body of a token of a distcc message.
O tcp-request content set-var(sess.x) distcc_body(ARGC)
distcc_param
A <text:text> [ <number:integer> ]
T sint
L L6
D The parameter of a token of a distcc message.
O tcp-request content set-var(sess.x) distcc_param(ARGC)
dst
T addr
L L4
D The address that the client connected to.
O http-request set-var(txn.x) dst
dst_conn
T sint
L L4
D How many connections the current listener has.
O http-request set-var(txn.x) dst_conn
dst_is_local
T bool
L L4
D Whether the destination address belongs to this machine.
O http-request set-var(txn.x) dst_is_local
dst_port
T sint
L L4
D The port that the client connected to.
O http-request set-var(txn.x) dst_port
dump_all_vars
A [ <text:text> ] [ <text2:text> ] [ <text3:text> ]
T str
L internal
D Every variable of the given scopes as text.
O http-request set-var(txn.x) dump_all_vars
env
A <text:text>
T str
L internal
D The value of an environment variable when the process started.
O http-request set-var(txn.x) env(x)
fc.timer.handshake
T sint
L L4
D How long the handshakes of the client's connection took, in milliseconds.
O http-request set-var(txn.x) fc.timer.handshake
fc.timer.total
T sint
L L4
D How long the client's connection has been open, in milliseconds.
O http-request set-var(txn.x) fc.timer.total
fc_dst
T addr
L L4
D The destination address of the client's connection, before any rewriting.
O http-request set-var(txn.x) fc_dst
fc_dst_is_local
T bool
L L4
D Whether the original destination address belongs to this machine.
O http-request set-var(txn.x) fc_dst_is_local
fc_dst_port
T sint
L L4
D The destination port of the client's connection, before any rewriting.
O http-request set-var(txn.x) fc_dst_port
fc_err
T sint
L L4
D The number of the last error on the client's connection.
O http-request set-var(txn.x) fc_err
fc_err_name
T str
L L4
D The symbolic name of the last error on the client's connection.
O http-request set-var(txn.x) fc_err_name
fc_err_str
T str
L L4
D What went wrong on the client's connection, in words.
O http-request set-var(txn.x) fc_err_str
fc_fackets
A [ <text:text> ]
T sint
L L4
D How many forward acknowledgements the kernel counted for the client.
O http-request set-var(txn.x) fc_fackets
fc_glitches
T sint
L L4
D How many protocol anomalies were counted on the client's connection.
O http-request set-var(txn.x) fc_glitches
fc_http_major
T sint
L L4
D The major HTTP version spoken with the client.
O http-request set-var(txn.x) fc_http_major
fc_lost
A [ <text:text> ]
T sint
L L4
D How many segments to the client the kernel believes lost.
O http-request set-var(txn.x) fc_lost
fc_nb_streams
T sint
L L4
D How many streams the client's connection carries.
O http-request set-var(txn.x) fc_nb_streams
fc_pp_authority
T str
L L4
D The authority that the PROXY protocol header carried.
O http-request set-var(txn.x) fc_pp_authority
fc_pp_tlv
A <text:text>
T str
L L4
D A type-length-value field of the PROXY protocol header.
O http-request set-var(txn.x) fc_pp_tlv(0x01)
fc_pp_unique_id
T str
L L4
D The unique identifier that the PROXY protocol header carried.
O http-request set-var(txn.x) fc_pp_unique_id
fc_rcvd_proxy
T bool
L L4
D Whether the client's connection began with a PROXY protocol header.
O http-request set-var(txn.x) fc_rcvd_proxy
fc_reordering
A [ <text:text> ]
T sint
L L4
D The reordering that the kernel measured for the client.
O http-request set-var(txn.x) fc_reordering
fc_retrans
A [ <text:text> ]
T sint
L L4
D How many segments to the client were sent again.
O http-request set-var(txn.x) fc_retrans
fc_rtt
A [ <text:text> ]
T sint
L L4
D The round-trip time to the client as the kernel measured it.
O http-request set-var(txn.x) fc_rtt
fc_rttvar
A [ <text:text> ]
T sint
L L4
D The variance of the round-trip time to the client as the kernel measured it.
O http-request set-var(txn.x) fc_rttvar
fc_sacked
A [ <text:text> ]
T sint
L L4
D How many segments to the client were acknowledged selectively.
O http-request set-var(txn.x) fc_sacked
fc_saved_syn
T bin
L L4
D The SYN packet that the kernel kept for the client's connection.
O http-request set-var(txn.x) fc_saved_syn
fc_settings_streams_limit
T sint
L L4
D How many concurrent streams the client allows on its connection.
O http-request set-var(txn.x) fc_settings_streams_limit
fc_src
T addr
L L4
D The source address of the client's connection, before any rewriting.
O http-request set-var(txn.x) fc_src
fc_src_is_local
T bool
L L4
D Whether the original source address belongs to this machine.
O http-request set-var(txn.x) fc_src_is_local
fc_src_port
T sint
L L4
D The source port of the client's connection, before any rewriting.
O http-request set-var(txn.x) fc_src_port
fc_unacked
A [ <text:text> ]
T sint
L L4
D How many segments to the client are not acknowledged.
O http-request set-var(txn.x) fc_unacked
fcgi.docroot
T str
L L7
D The document root of the FastCGI application.
O http-request set-var(txn.x) fcgi.docroot
fcgi.index
T str
L L7
D The index file of the FastCGI application.
O http-request set-var(txn.x) fcgi.index
fe_client_timeout
T sint
L internal
D The client timeout of the current frontend, in milliseconds.
O http-request set-var(txn.x) fe_client_timeout
fe_conn
A <frontend:frontend>
T sint
L internal
D How many connections a frontend has.
O http-request set-var(txn.x) fe_conn(www)
fe_defbe
T str
L internal
D The name of the default backend of the current frontend.
O http-request set-var(txn.x) fe_defbe
fe_id
T sint
L internal
D The numeric identifier of the current frontend.
O http-request set-var(txn.x) fe_id
fe_name
T str
L internal
D The name of the current frontend.
O http-request set-var(txn.x) fe_name
fe_req_rate
A <frontend:frontend>
T sint
L internal
D How many requests a frontend received in the last second.
O http-request set-var(txn.x) fe_req_rate(www)
fe_sess_rate
A <frontend:frontend>
T sint
L internal
D How many sessions a frontend opened in the last second.
O http-request set-var(txn.x) fe_sess_rate(www)
fe_tarpit_timeout
T sint
L internal
D The tarpit timeout of the current frontend, in milliseconds.
O http-request set-var(txn.x) fe_tarpit_timeout
fs.aborted
T sint
L L7
D Whether the stream was aborted from this side.
O http-request set-var(txn.x) fs.aborted
fs.debug_str
A [ <number:integer> ]
T str
L L7
D The state of the stream's side in a form for developers.
O http-request set-var(txn.x) fs.debug_str
fs.id
T str
L L7
D The identifier of the stream in its multiplexed connection.
O http-request set-var(txn.x) fs.id
fs.rst_code
T sint
L L7
D The error code with which the peer reset the stream.
O http-request set-var(txn.x) fs.rst_code
hdr
A [ <text:text> ] [ <number:integer> ]
T str
L L7
D A header of the request, or of the response in response rules; any comma-separated value.
O http-request set-var(txn.x) hdr
hdr_cnt
A [ <text:text> ]
T sint
L L7
D How many values of a header there are.
O http-request set-var(txn.x) hdr_cnt
hdr_ip
A [ <text:text> ] [ <number:integer> ]
T addr
L L7
D A header read as an address.
O http-request set-var(txn.x) hdr_ip
hdr_val
A [ <text:text> ] [ <number:integer> ]
T sint
L L7
D A header read as a number.
O http-request set-var(txn.x) hdr_val
hostname
T str
L internal
D The name of the machine.
O http-request set-var(txn.x) hostname
http_auth
A <value:text>
T bool
L L7
D Whether the request's credentials are those of a user in a user list.
O http-request set-var(txn.x) http_auth(staff)
http_auth_bearer
A [ <text:text> ]
T str
L L7
D The token of a Bearer authorization.
O http-request set-var(txn.x) http_auth_bearer
http_auth_group
A <value:text>
T str
L L7
D The group of the user in a user list whose credentials the request carries.
O http-request set-var(txn.x) http_auth_group(staff)
http_auth_pass
T str
L L7
D The password of a Basic authorization.
O http-request set-var(txn.x) http_auth_pass
http_auth_type
T str
L L7
D The scheme of the request's authorization.
O http-request set-var(txn.x) http_auth_type
http_auth_user
T str
L L7
D The user name of a Basic authorization.
O http-request set-var(txn.x) http_auth_user
http_first_req
T bool
L L7
D Whether this is the first request of the client's connection.
O http-request set-var(txn.x) http_first_req
int
A <number:integer>
T sint
L internal
D A constant number.
O http-request set-var(txn.x) int(1)
internal.htx.data
T sint
L L6
D The size of the data of the HTTP message in its internal form.
O http-request set-var(txn.x) internal.htx.data
internal.htx.free
T sint
L L6
D The free space of the HTTP message in its internal form.
O http-request set-var(txn.x) internal.htx.free
internal.htx.free_data
T sint
L L6
D The free contiguous space of the HTTP message in its internal form.
O http-request set-var(txn.x) internal.htx.free_data
internal.htx.has_eom
T bool
L L6
D Whether the HTTP message is complete in its internal form.
O http-request set-var(txn.x) internal.htx.has_eom
internal.htx.nbblks
T sint
L L6
D The number of blocks of the HTTP message in its internal form.
O http-request set-var(txn.x) internal.htx.nbblks
internal.htx.size
T sint
L L6
D The size of the HTTP message in its internal form.
O http-request set-var(txn.x) internal.htx.size
internal.htx.used
T sint
L L6
D The used space of the HTTP message in its internal form.
O http-request set-var(txn.x) internal.htx.used
internal.htx_blk.data
A <text:text>
T bin
L L6
D The data of a block of the internal form.
O http-request set-var(txn.x) internal.htx_blk.data(head)
internal.htx_blk.hdrname
A <text:text>
T str
L L6
D The header name of a block of the internal form.
O http-request set-var(txn.x) internal.htx_blk.hdrname(head)
internal.htx_blk.hdrval
A <text:text>
T str
L L6
D The header value of a block of the internal form.
O http-request set-var(txn.x) internal.htx_blk.hdrval(head)
internal.htx_blk.size
A <text:text>
T sint
L L6
D The size of a block of the internal form.
O http-request set-var(txn.x) internal.htx_blk.size(head)
internal.htx_blk.start_line
A <text:text>
T str
L L6
D The start line of a block of the internal form.
O http-request set-var(txn.x) internal.htx_blk.start_line(head)
internal.htx_blk.type
A <text:text>
T str
L L6
D The type of a block of the internal form.
O http-request set-var(txn.x) internal.htx_blk.type(head)
internal.strm.is_htx
T bool
L internal
D Whether the stream uses the internal HTTP form.
O http-request set-var(txn.x) internal.strm.is_htx
ipv4
A <address:text>
T ipv4
L internal
D A constant IPv4 address.
O http-request set-var(txn.x) ipv4(10.0.0.1)
ipv6
A <address:text>
T ipv6
L internal
D A constant IPv6 address.
O http-request set-var(txn.x) ipv6(::1)
last_entity
T str
L internal
D The name of the last rule or filter that ran.
O http-request set-var(txn.x) last_entity
last_rule_file
T str
L internal
D The file of the last final rule that matched.
O http-request set-var(txn.x) last_rule_file
last_rule_line
T sint
L internal
D The line of the last final rule that matched.
O http-request set-var(txn.x) last_rule_line
lat_ns_avg
T sint
L internal
D The average scheduling delay of the stream's task, in nanoseconds.
O http-request set-var(txn.x) lat_ns_avg
lat_ns_tot
T sint
L internal
D The total scheduling delay of the stream's task, in nanoseconds.
O http-request set-var(txn.x) lat_ns_tot
meth
A <text:text>
T meth
L internal
D A constant HTTP method.
O http-request set-var(txn.x) meth(x)
method
T meth
L L7
D The method of the request.
O http-request set-var(txn.x) method
nbproc
T sint
L internal
D The number of processes, which is always one.
O http-request set-var(txn.x) nbproc
nbsrv
A <backend:backend>
T sint
L internal
D How many servers of a backend are usable.
O http-request set-var(txn.x) nbsrv(app)
path
T str
L L7
D The path of the request, without the query string.
O http-request set-var(txn.x) path
pathq
T str
L L7
D The path of the request with the query string.
O http-request set-var(txn.x) pathq
payload
A <number:integer> <number2:integer>
T bin
L L6
D Bytes of the request's buffer, by offset and length.
O http-request set-var(txn.x) payload(1,1)
payload_lv
A <number:integer> <number2:integer> [ <text:text> ]
T bin
L L6
D Bytes of the request's buffer whose length stands before them.
O http-request set-var(txn.x) payload_lv(1,1)
pid
T sint
L internal
D The number of the process.
O http-request set-var(txn.x) pid
prio_class
T sint
L internal
D The priority class of the request in the queue.
O http-request set-var(txn.x) prio_class
prio_offset
T sint
L internal
D The priority offset of the request in the queue, in milliseconds.
O http-request set-var(txn.x) prio_offset
proc
T sint
L internal
D The position of the process, which is always one.
O http-request set-var(txn.x) proc
query
A [ <text:text> ]
T str
L L7
D The query string of the request, without the question mark.
O http-request set-var(txn.x) query
queue
A <backend:backend>
T sint
L internal
D How many connections are queued in a backend and its servers.
O http-request set-var(txn.x) queue(app)
quic_enabled
T bool
L internal
D Whether QUIC may be used on the listener.
O http-request set-var(txn.x) quic_enabled
rand
A [ <number:integer> ]
T sint
L internal
D A random number, below a bound if one is given.
O http-request set-var(txn.x) rand
rdp_cookie
A [ <text:text> ]
T str
L L6
D A cookie of an RDP connection request.
O http-request set-var(txn.x) rdp_cookie
rdp_cookie_cnt
A [ <text:text> ]
T sint
L L6
D How many cookies of a name an RDP connection request has.
O http-request set-var(txn.x) rdp_cookie_cnt
rep_ssl_hello_type
T sint
L L6
D The type of the TLS hello in the response's buffer; 2 for a ServerHello.
O http-response set-var(txn.x) rep_ssl_hello_type
req.body
T bin
L L7
D The body of the request as far as it is buffered.
O http-request set-var(txn.x) req.body
req.body_len
T sint
L L7
D How many bytes of the request's body are buffered.
O http-request set-var(txn.x) req.body_len
req.body_param
A [ <text:text> ] [ <text2:text> ]
T bin
L L7
D A parameter of a URL-encoded request body.
O http-request set-var(txn.x) req.body_param
req.body_size
T sint
L L7
D The announced length of the request's body.
O http-request set-var(txn.x) req.body_size
req.bytes_in
T sint
L L7
D How many bytes of the request arrived from the client.
O http-request set-var(txn.x) req.bytes_in
req.bytes_out
T sint
L L7
D How many bytes of the request were sent to the server.
O http-request set-var(txn.x) req.bytes_out
req.cook
A [ <text:text> ]
T str
L L7
D A cookie of the request by its name.
O http-request set-var(txn.x) req.cook
req.cook_cnt
A [ <text:text> ]
T sint
L L7
D How many cookies of a name the request has.
O http-request set-var(txn.x) req.cook_cnt
req.cook_names
A [ <text:text> ]
T str
L L7
D The names of the request's cookies.
O http-request set-var(txn.x) req.cook_names
req.cook_val
A [ <text:text> ]
T sint
L L7
D A cookie of the request as a number.
O http-request set-var(txn.x) req.cook_val
req.fhdr
A [ <text:text> ] [ <number:integer> ]
T str
L L7
D A whole line of a request header, commas included.
O http-request set-var(txn.x) req.fhdr
req.fhdr_cnt
A [ <text:text> ]
T sint
L L7
D How many lines of a header the request has.
O http-request set-var(txn.x) req.fhdr_cnt
req.hdr
A [ <text:text> ] [ <number:integer> ]
T str
L L7
D A header of the request; any comma-separated value.
O http-request set-var(txn.x) req.hdr
req.hdr_cnt
A [ <text:text> ]
T sint
L L7
D How many values of a header the request has.
O http-request set-var(txn.x) req.hdr_cnt
req.hdr_ip
A [ <text:text> ] [ <number:integer> ]
T addr
L L7
D A header of the request as an address.
O http-request set-var(txn.x) req.hdr_ip
req.hdr_names
A [ <text:text> ]
T str
L L7
D The names of the request's headers.
O http-request set-var(txn.x) req.hdr_names
req.hdr_val
A [ <text:text> ] [ <number:integer> ]
T sint
L L7
D A header of the request as a number.
O http-request set-var(txn.x) req.hdr_val
req.hdrs
T bin
L L7
D The headers of the request as text.
O http-request set-var(txn.x) req.hdrs
req.hdrs_bin
T bin
L L7
D The headers of the request in a binary form.
O http-request set-var(txn.x) req.hdrs_bin
req.len
T sint
L L6
D How many bytes the request's buffer holds.
O http-request set-var(txn.x) req.len
req.payload
A <number:integer> <number2:integer>
T bin
L L6
D Bytes of the request's buffer, by offset and length.
O http-request set-var(txn.x) req.payload(1,1)
req.payload_lv
A <number:integer> <number2:integer> [ <text:text> ]
T bin
L L6
D Bytes of the request's buffer whose length stands before them.
O http-request set-var(txn.x) req.payload_lv(1,1)
req.proto_http
T bool
L L6
D Whether the request's buffer holds a valid HTTP request.
O http-request set-var(txn.x) req.proto_http
req.rdp_cookie
A [ <text:text> ]
T str
L L6
D A cookie of an RDP connection request.
O http-request set-var(txn.x) req.rdp_cookie
req.rdp_cookie_cnt
A [ <text:text> ]
T sint
L L6
D How many cookies of a name an RDP connection request has.
O http-request set-var(txn.x) req.rdp_cookie_cnt
req.ssl_alpn
T str
L L6
D The protocols that the ClientHello in the buffer offers.
O http-request set-var(txn.x) req.ssl_alpn
req.ssl_cipherlist
T bin
L L6
D The ciphers that the ClientHello in the buffer offers.
O http-request set-var(txn.x) req.ssl_cipherlist
req.ssl_ec_ext
T bool
L L6
D Whether the ClientHello in the buffer offers elliptic curves.
O http-request set-var(txn.x) req.ssl_ec_ext
req.ssl_hello_type
T sint
L L6
D The type of the TLS hello in the request's buffer; 1 for a ClientHello.
O http-request set-var(txn.x) req.ssl_hello_type
req.ssl_keyshare_groups
T bin
L L6
D The groups for which the ClientHello in the buffer has key shares.
O http-request set-var(txn.x) req.ssl_keyshare_groups
req.ssl_sigalgs
T bin
L L6
D The signature algorithms that the ClientHello in the buffer offers.
O http-request set-var(txn.x) req.ssl_sigalgs
req.ssl_sni
T str
L L6
D The server name of the ClientHello in the buffer, for proxies that do not end TLS.
O http-request set-var(txn.x) req.ssl_sni
req.ssl_st_ext
T sint
L L6
D Whether the ClientHello in the buffer carries a session ticket.
O http-request set-var(txn.x) req.ssl_st_ext
req.ssl_supported_groups
T bin
L L6
D The groups that the ClientHello in the buffer supports.
O http-request set-var(txn.x) req.ssl_supported_groups
req.ssl_ver
T sint
L L6
D The TLS version of the ClientHello in the buffer.
O http-request set-var(txn.x) req.ssl_ver
req.timer.hdr
T sint
L L7
D How long the request's head took to arrive, in milliseconds.
O http-request set-var(txn.x) req.timer.hdr
req.timer.idle
T sint
L L7
D How long the connection was idle before the request, in milliseconds.
O http-request set-var(txn.x) req.timer.idle
req.timer.queue
T sint
L L7
D How long the request waited in the queue, in milliseconds.
O http-response set-var(txn.x) req.timer.queue
req.timer.tq
T sint
L L7
D The idle time and the time of the request's head together, in milliseconds.
O http-request set-var(txn.x) req.timer.tq
req.ver
T str
L L7
D The HTTP version of the request.
O http-request set-var(txn.x) req.ver
req_len
T sint
L L6
D How many bytes the request's buffer holds.
O http-request set-var(txn.x) req_len
req_proto_http
T bool
L L6
D Whether the request's buffer holds a valid HTTP request.
O http-request set-var(txn.x) req_proto_http
req_ssl_hello_type
T sint
L L6
D The type of the TLS hello in the request's buffer; 1 for a ClientHello.
O http-request set-var(txn.x) req_ssl_hello_type
req_ssl_sni
T str
L L6
D The server name of the ClientHello in the buffer, for proxies that do not end TLS.
O http-request set-var(txn.x) req_ssl_sni
req_ssl_ver
T sint
L L6
D The TLS version of the ClientHello in the buffer.
O http-request set-var(txn.x) req_ssl_ver
req_ver
T str
L L7
D The HTTP version of the request.
O http-request set-var(txn.x) req_ver
request_date
A [ <text:text> ]
T sint
L L7
D When the first byte of the request arrived.
O http-request set-var(txn.x) request_date
res.body
T bin
L L7
D The body of the response as far as it is buffered.
O http-response set-var(txn.x) res.body
res.body_len
T sint
L L7
D How many bytes of the response's body are buffered.
O http-response set-var(txn.x) res.body_len
res.body_size
T sint
L L7
D The announced length of the response's body.
O http-response set-var(txn.x) res.body_size
res.bytes_in
T sint
L L7
D How many bytes of the response arrived from the server.
O http-response set-var(txn.x) res.bytes_in
res.bytes_out
T sint
L L7
D How many bytes of the response were sent to the client.
O http-response set-var(txn.x) res.bytes_out
res.cache_hit
T bool
L L7
D Whether the response comes from the cache.
O http-response set-var(txn.x) res.cache_hit
res.cache_name
T str
L L7
D The name of the cache that the response comes from.
O http-response set-var(txn.x) res.cache_name
res.comp
T bool
L L7
D Whether the response was compressed here.
O http-response set-var(txn.x) res.comp
res.comp_algo
T str
L L7
D The algorithm with which the response was compressed here.
O http-response set-var(txn.x) res.comp_algo
res.cook
A [ <text:text> ]
T str
L L7
D A cookie that the response sets, by its name.
O http-response set-var(txn.x) res.cook
res.cook_cnt
A [ <text:text> ]
T sint
L L7
D How many cookies of a name the response sets.
O http-response set-var(txn.x) res.cook_cnt
res.cook_names
A [ <text:text> ]
T str
L L7
D The names of the cookies that the response sets.
O http-response set-var(txn.x) res.cook_names
res.cook_val
A [ <text:text> ]
T sint
L L7
D A cookie that the response sets, as a number.
O http-response set-var(txn.x) res.cook_val
res.fhdr
A [ <text:text> ] [ <number:integer> ]
T str
L L7
D A whole line of a response header, commas included.
O http-response set-var(txn.x) res.fhdr
res.fhdr_cnt
A [ <text:text> ]
T sint
L L7
D How many lines of a header the response has.
O http-response set-var(txn.x) res.fhdr_cnt
res.hdr
A [ <text:text> ] [ <number:integer> ]
T str
L L7
D A header of the response; any comma-separated value.
O http-response set-var(txn.x) res.hdr
res.hdr_cnt
A [ <text:text> ]
T sint
L L7
D How many values of a header the response has.
O http-response set-var(txn.x) res.hdr_cnt
res.hdr_ip
A [ <text:text> ] [ <number:integer> ]
T addr
L L7
D A header of the response as an address.
O http-response set-var(txn.x) res.hdr_ip
res.hdr_names
A [ <text:text> ]
T str
L L7
D The names of the response's headers.
O http-response set-var(txn.x) res.hdr_names
res.hdr_val
A [ <text:text> ] [ <number:integer> ]
T sint
L L7
D A header of the response as a number.
O http-response set-var(txn.x) res.hdr_val
res.hdrs
T bin
L L7
D The headers of the response as text.
O http-response set-var(txn.x) res.hdrs
res.hdrs_bin
T bin
L L7
D The headers of the response in a binary form.
O http-response set-var(txn.x) res.hdrs_bin
res.len
T sint
L L6
D How many bytes the response's buffer holds.
O http-response set-var(txn.x) res.len
res.payload
A <number:integer> <number2:integer>
T bin
L L6
D Bytes of the response's buffer, by offset and length.
O http-response set-var(txn.x) res.payload(1,1)
res.payload_lv
A <number:integer> <number2:integer> [ <text:text> ]
T bin
L L6
D Bytes of the response's buffer whose length stands before them.
O http-response set-var(txn.x) res.payload_lv(1,1)
res.ssl_hello_type
T sint
L L6
D The type of the TLS hello in the response's buffer; 2 for a ServerHello.
O http-response set-var(txn.x) res.ssl_hello_type
res.timer.data
T sint
L L7
D How long the response's body took, in milliseconds.
O http-response set-var(txn.x) res.timer.data
res.timer.hdr
T sint
L L7
D How long the server took to answer, in milliseconds.
O http-response set-var(txn.x) res.timer.hdr
res.ver
T str
L L7
D The HTTP version of the response.
O http-response set-var(txn.x) res.ver
resp_ver
T str
L L7
D The HTTP version of the response.
O http-response set-var(txn.x) resp_ver
sc0_bytes_in_rate
A [ <table:table> ]
T sint
L L4
D The rate of bytes from clients of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_bytes_in_rate
sc0_bytes_out_rate
A [ <table:table> ]
T sint
L L4
D The rate of bytes to clients of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_bytes_out_rate
sc0_clr_gpc0
A [ <table:table> ]
T sint
L L4
D Clears the first general purpose counter of the entry that track counter 0 points at, and returns its old value.
O http-request set-var(txn.x) sc0_clr_gpc0
sc0_clr_gpc1
A [ <table:table> ]
T sint
L L4
D Clears the second general purpose counter of the entry that track counter 0 points at, and returns its old value.
O http-request set-var(txn.x) sc0_clr_gpc1
sc0_conn_cnt
A [ <table:table> ]
T sint
L L4
D The number of connections of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_conn_cnt
sc0_conn_cur
A [ <table:table> ]
T sint
L L4
D The number of concurrent connections of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_conn_cur
sc0_conn_rate
A [ <table:table> ]
T sint
L L4
D The rate of connections of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_conn_rate
sc0_get_gpc0
A [ <table:table> ]
T sint
L L4
D The first general purpose counter of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_get_gpc0
sc0_get_gpc1
A [ <table:table> ]
T sint
L L4
D The second general purpose counter of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_get_gpc1
sc0_get_gpt0
A [ <table:table> ]
T sint
L L4
D The first general purpose tag of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_get_gpt0
sc0_glitch_cnt
A [ <table:table> ]
T sint
L L4
D The number of protocol anomalies of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_glitch_cnt
sc0_glitch_rate
A [ <table:table> ]
T sint
L L4
D The rate of protocol anomalies of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_glitch_rate
sc0_gpc0_rate
A [ <table:table> ]
T sint
L L4
D The rate of the first general purpose counter of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_gpc0_rate
sc0_gpc1_rate
A [ <table:table> ]
T sint
L L4
D The rate of the second general purpose counter of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_gpc1_rate
sc0_http_err_cnt
A [ <table:table> ]
T sint
L L4
D The number of client errors of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_http_err_cnt
sc0_http_err_rate
A [ <table:table> ]
T sint
L L4
D The rate of client errors of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_http_err_rate
sc0_http_fail_cnt
A [ <table:table> ]
T sint
L L4
D The number of server errors of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_http_fail_cnt
sc0_http_fail_rate
A [ <table:table> ]
T sint
L L4
D The rate of server errors of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_http_fail_rate
sc0_http_req_cnt
A [ <table:table> ]
T sint
L L4
D The number of requests of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_http_req_cnt
sc0_http_req_rate
A [ <table:table> ]
T sint
L L4
D The rate of requests of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_http_req_rate
sc0_inc_gpc0
A [ <table:table> ]
T sint
L L4
D Raises the first general purpose counter of the entry that track counter 0 points at, and returns its new value.
O http-request set-var(txn.x) sc0_inc_gpc0
sc0_inc_gpc1
A [ <table:table> ]
T sint
L L4
D Raises the second general purpose counter of the entry that track counter 0 points at, and returns its new value.
O http-request set-var(txn.x) sc0_inc_gpc1
sc0_kbytes_in
A [ <table:table> ]
T sint
L L4
D The kilobytes from clients of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_kbytes_in
sc0_kbytes_out
A [ <table:table> ]
T sint
L L4
D The kilobytes to clients of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_kbytes_out
sc0_key
T any
L L4
D The key of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_key
sc0_sess_cnt
A [ <table:table> ]
T sint
L L4
D The number of sessions of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_sess_cnt
sc0_sess_rate
A [ <table:table> ]
T sint
L L4
D The rate of sessions of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_sess_rate
sc0_tracked
A [ <table:table> ]
T bool
L L4
D Whether track counter 0 is in use.
O http-request set-var(txn.x) sc0_tracked
sc0_trackers
A [ <table:table> ]
T sint
L L4
D The number of streams that track the entry of the entry that track counter 0 points at.
O http-request set-var(txn.x) sc0_trackers
sc1_bytes_in_rate
A [ <table:table> ]
T sint
L L4
D The rate of bytes from clients of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_bytes_in_rate
sc1_bytes_out_rate
A [ <table:table> ]
T sint
L L4
D The rate of bytes to clients of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_bytes_out_rate
sc1_clr_gpc
A <number:integer> [ <table:table> ]
T sint
L L4
D Clears a general purpose counter of the entry that track counter 1 points at, and returns its old value.
O http-request set-var(txn.x) sc1_clr_gpc(1)
sc1_clr_gpc0
A [ <table:table> ]
T sint
L L4
D Clears the first general purpose counter of the entry that track counter 1 points at, and returns its old value.
O http-request set-var(txn.x) sc1_clr_gpc0
sc1_clr_gpc1
A [ <table:table> ]
T sint
L L4
D Clears the second general purpose counter of the entry that track counter 1 points at, and returns its old value.
O http-request set-var(txn.x) sc1_clr_gpc1
sc1_conn_cnt
A [ <table:table> ]
T sint
L L4
D The number of connections of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_conn_cnt
sc1_conn_cur
A [ <table:table> ]
T sint
L L4
D The number of concurrent connections of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_conn_cur
sc1_conn_rate
A [ <table:table> ]
T sint
L L4
D The rate of connections of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_conn_rate
sc1_get_gpc0
A [ <table:table> ]
T sint
L L4
D The first general purpose counter of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_get_gpc0
sc1_get_gpc1
A [ <table:table> ]
T sint
L L4
D The second general purpose counter of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_get_gpc1
sc1_get_gpt0
A [ <table:table> ]
T sint
L L4
D The first general purpose tag of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_get_gpt0
sc1_glitch_cnt
A [ <table:table> ]
T sint
L L4
D The number of protocol anomalies of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_glitch_cnt
sc1_glitch_rate
A [ <table:table> ]
T sint
L L4
D The rate of protocol anomalies of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_glitch_rate
sc1_gpc0_rate
A [ <table:table> ]
T sint
L L4
D The rate of the first general purpose counter of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_gpc0_rate
sc1_gpc1_rate
A [ <table:table> ]
T sint
L L4
D The rate of the second general purpose counter of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_gpc1_rate
sc1_http_err_cnt
A [ <table:table> ]
T sint
L L4
D The number of client errors of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_http_err_cnt
sc1_http_err_rate
A [ <table:table> ]
T sint
L L4
D The rate of client errors of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_http_err_rate
sc1_http_fail_cnt
A [ <table:table> ]
T sint
L L4
D The number of server errors of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_http_fail_cnt
sc1_http_fail_rate
A [ <table:table> ]
T sint
L L4
D The rate of server errors of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_http_fail_rate
sc1_http_req_cnt
A [ <table:table> ]
T sint
L L4
D The number of requests of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_http_req_cnt
sc1_http_req_rate
A [ <table:table> ]
T sint
L L4
D The rate of requests of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_http_req_rate
sc1_inc_gpc0
A [ <table:table> ]
T sint
L L4
D Raises the first general purpose counter of the entry that track counter 1 points at, and returns its new value.
O http-request set-var(txn.x) sc1_inc_gpc0
sc1_inc_gpc1
A [ <table:table> ]
T sint
L L4
D Raises the second general purpose counter of the entry that track counter 1 points at, and returns its new value.
O http-request set-var(txn.x) sc1_inc_gpc1
sc1_kbytes_in
A [ <table:table> ]
T sint
L L4
D The kilobytes from clients of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_kbytes_in
sc1_kbytes_out
A [ <table:table> ]
T sint
L L4
D The kilobytes to clients of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_kbytes_out
sc1_key
T any
L L4
D The key of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_key
sc1_sess_cnt
A [ <table:table> ]
T sint
L L4
D The number of sessions of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_sess_cnt
sc1_sess_rate
A [ <table:table> ]
T sint
L L4
D The rate of sessions of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_sess_rate
sc1_tracked
A [ <table:table> ]
T bool
L L4
D Whether track counter 1 is in use.
O http-request set-var(txn.x) sc1_tracked
sc1_trackers
A [ <table:table> ]
T sint
L L4
D The number of streams that track the entry of the entry that track counter 1 points at.
O http-request set-var(txn.x) sc1_trackers
sc2_bytes_in_rate
A [ <table:table> ]
T sint
L L4
D The rate of bytes from clients of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_bytes_in_rate
sc2_bytes_out_rate
A [ <table:table> ]
T sint
L L4
D The rate of bytes to clients of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_bytes_out_rate
sc2_clr_gpc0
A [ <table:table> ]
T sint
L L4
D Clears the first general purpose counter of the entry that track counter 2 points at, and returns its old value.
O http-request set-var(txn.x) sc2_clr_gpc0
sc2_clr_gpc1
A [ <table:table> ]
T sint
L L4
D Clears the second general purpose counter of the entry that track counter 2 points at, and returns its old value.
O http-request set-var(txn.x) sc2_clr_gpc1
sc2_conn_cnt
A [ <table:table> ]
T sint
L L4
D The number of connections of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_conn_cnt
sc2_conn_cur
A [ <table:table> ]
T sint
L L4
D The number of concurrent connections of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_conn_cur
sc2_conn_rate
A [ <table:table> ]
T sint
L L4
D The rate of connections of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_conn_rate
sc2_get_gpc0
A [ <table:table> ]
T sint
L L4
D The first general purpose counter of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_get_gpc0
sc2_get_gpc1
A [ <table:table> ]
T sint
L L4
D The second general purpose counter of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_get_gpc1
sc2_get_gpt0
A [ <table:table> ]
T sint
L L4
D The first general purpose tag of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_get_gpt0
sc2_glitch_cnt
A [ <table:table> ]
T sint
L L4
D The number of protocol anomalies of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_glitch_cnt
sc2_glitch_rate
A [ <table:table> ]
T sint
L L4
D The rate of protocol anomalies of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_glitch_rate
sc2_gpc0_rate
A [ <table:table> ]
T sint
L L4
D The rate of the first general purpose counter of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_gpc0_rate
sc2_gpc1_rate
A [ <table:table> ]
T sint
L L4
D The rate of the second general purpose counter of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_gpc1_rate
sc2_http_err_cnt
A [ <table:table> ]
T sint
L L4
D The number of client errors of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_http_err_cnt
sc2_http_err_rate
A [ <table:table> ]
T sint
L L4
D The rate of client errors of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_http_err_rate
sc2_http_fail_cnt
A [ <table:table> ]
T sint
L L4
D The number of server errors of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_http_fail_cnt
sc2_http_fail_rate
A [ <table:table> ]
T sint
L L4
D The rate of server errors of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_http_fail_rate
sc2_http_req_cnt
A [ <table:table> ]
T sint
L L4
D The number of requests of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_http_req_cnt
sc2_http_req_rate
A [ <table:table> ]
T sint
L L4
D The rate of requests of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_http_req_rate
sc2_inc_gpc0
A [ <table:table> ]
T sint
L L4
D Raises the first general purpose counter of the entry that track counter 2 points at, and returns its new value.
O http-request set-var(txn.x) sc2_inc_gpc0
sc2_inc_gpc1
A [ <table:table> ]
T sint
L L4
D Raises the second general purpose counter of the entry that track counter 2 points at, and returns its new value.
O http-request set-var(txn.x) sc2_inc_gpc1
sc2_kbytes_in
A [ <table:table> ]
T sint
L L4
D The kilobytes from clients of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_kbytes_in
sc2_kbytes_out
A [ <table:table> ]
T sint
L L4
D The kilobytes to clients of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_kbytes_out
sc2_key
T any
L L4
D The key of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_key
sc2_sess_cnt
A [ <table:table> ]
T sint
L L4
D The number of sessions of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_sess_cnt
sc2_sess_rate
A [ <table:table> ]
T sint
L L4
D The rate of sessions of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_sess_rate
sc2_tracked
A [ <table:table> ]
T bool
L L4
D Whether track counter 2 is in use.
O http-request set-var(txn.x) sc2_tracked
sc2_trackers
A [ <table:table> ]
T sint
L L4
D The number of streams that track the entry of the entry that track counter 2 points at.
O http-request set-var(txn.x) sc2_trackers
sc_bytes_in_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of bytes from clients of the entry that a track counter points at.
O http-request set-var(txn.x) sc_bytes_in_rate(1)
sc_bytes_out_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of bytes to clients of the entry that a track counter points at.
O http-request set-var(txn.x) sc_bytes_out_rate(1)
sc_clr_gpc
A <number:integer> <number2:integer> [ <table:table> ]
T sint
L L4
D Clears a general purpose counter of the entry that a track counter points at, and returns its old value.
O http-request set-var(txn.x) sc_clr_gpc(1,1)
sc_clr_gpc0
A <number:integer> [ <table:table> ]
T sint
L L4
D Clears the first general purpose counter of the entry that a track counter points at, and returns its old value.
O http-request set-var(txn.x) sc_clr_gpc0(1)
sc_clr_gpc1
A <number:integer> [ <table:table> ]
T sint
L L4
D Clears the second general purpose counter of the entry that a track counter points at, and returns its old value.
O http-request set-var(txn.x) sc_clr_gpc1(1)
sc_conn_cnt
A <number:integer> [ <table:table> ]
T sint
L L4
D The number of connections of the entry that a track counter points at.
O http-request set-var(txn.x) sc_conn_cnt(1)
sc_conn_cur
A <number:integer> [ <table:table> ]
T sint
L L4
D The number of concurrent connections of the entry that a track counter points at.
O http-request set-var(txn.x) sc_conn_cur(1)
sc_conn_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of connections of the entry that a track counter points at.
O http-request set-var(txn.x) sc_conn_rate(1)
sc_get_gpc
A <number:integer> <number2:integer> [ <table:table> ]
T sint
L L4
D A general purpose counter of the entry that a track counter points at.
O http-request set-var(txn.x) sc_get_gpc(1,1)
sc_get_gpc0
A <number:integer> [ <table:table> ]
T sint
L L4
D The first general purpose counter of the entry that a track counter points at.
O http-request set-var(txn.x) sc_get_gpc0(1)
sc_get_gpc1
A <number:integer> [ <table:table> ]
T sint
L L4
D The second general purpose counter of the entry that a track counter points at.
O http-request set-var(txn.x) sc_get_gpc1(1)
sc_get_gpt
A <number:integer> <number2:integer> [ <table:table> ]
T sint
L L4
D A general purpose tag of the entry that a track counter points at.
O http-request set-var(txn.x) sc_get_gpt(1,1)
sc_get_gpt0
A <number:integer> [ <table:table> ]
T sint
L L4
D The first general purpose tag of the entry that a track counter points at.
O http-request set-var(txn.x) sc_get_gpt0(1)
sc_glitch_cnt
A <number:integer> [ <table:table> ]
T sint
L L4
D The number of protocol anomalies of the entry that a track counter points at.
O http-request set-var(txn.x) sc_glitch_cnt(1)
sc_glitch_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of protocol anomalies of the entry that a track counter points at.
O http-request set-var(txn.x) sc_glitch_rate(1)
sc_gpc0_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of the first general purpose counter of the entry that a track counter points at.
O http-request set-var(txn.x) sc_gpc0_rate(1)
sc_gpc1_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of the second general purpose counter of the entry that a track counter points at.
O http-request set-var(txn.x) sc_gpc1_rate(1)
sc_gpc_rate
A <number:integer> <number2:integer> [ <table:table> ]
T sint
L L4
D The rate of a general purpose counter of the entry that a track counter points at.
O http-request set-var(txn.x) sc_gpc_rate(1,1)
sc_http_err_cnt
A <number:integer> [ <table:table> ]
T sint
L L4
D The number of client errors of the entry that a track counter points at.
O http-request set-var(txn.x) sc_http_err_cnt(1)
sc_http_err_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of client errors of the entry that a track counter points at.
O http-request set-var(txn.x) sc_http_err_rate(1)
sc_http_fail_cnt
A <number:integer> [ <table:table> ]
T sint
L L4
D The number of server errors of the entry that a track counter points at.
O http-request set-var(txn.x) sc_http_fail_cnt(1)
sc_http_fail_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of server errors of the entry that a track counter points at.
O http-request set-var(txn.x) sc_http_fail_rate(1)
sc_http_req_cnt
A <number:integer> [ <table:table> ]
T sint
L L4
D The number of requests of the entry that a track counter points at.
O http-request set-var(txn.x) sc_http_req_cnt(1)
sc_http_req_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of requests of the entry that a track counter points at.
O http-request set-var(txn.x) sc_http_req_rate(1)
sc_inc_gpc
A <number:integer> <number2:integer> [ <table:table> ]
T sint
L L4
D Raises a general purpose counter of the entry that a track counter points at, and returns its new value.
O http-request set-var(txn.x) sc_inc_gpc(1,1)
sc_inc_gpc0
A <number:integer> [ <table:table> ]
T sint
L L4
D Raises the first general purpose counter of the entry that a track counter points at, and returns its new value.
O http-request set-var(txn.x) sc_inc_gpc0(1)
sc_inc_gpc1
A <number:integer> [ <table:table> ]
T sint
L L4
D Raises the second general purpose counter of the entry that a track counter points at, and returns its new value.
O http-request set-var(txn.x) sc_inc_gpc1(1)
sc_kbytes_in
A <number:integer> [ <table:table> ]
T sint
L L4
D The kilobytes from clients of the entry that a track counter points at.
O http-request set-var(txn.x) sc_kbytes_in(1)
sc_kbytes_out
A <number:integer> [ <table:table> ]
T sint
L L4
D The kilobytes to clients of the entry that a track counter points at.
O http-request set-var(txn.x) sc_kbytes_out(1)
sc_key
A <number:integer>
T any
L L4
D The key of the entry that a track counter points at.
O http-request set-var(txn.x) sc_key(1)
sc_sess_cnt
A <number:integer> [ <table:table> ]
T sint
L L4
D The number of sessions of the entry that a track counter points at.
O http-request set-var(txn.x) sc_sess_cnt(1)
sc_sess_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of sessions of the entry that a track counter points at.
O http-request set-var(txn.x) sc_sess_rate(1)
sc_tracked
A <number:integer> [ <table:table> ]
T bool
L L4
D Whether a track counter is in use.
O http-request set-var(txn.x) sc_tracked(1)
sc_trackers
A <number:integer> [ <table:table> ]
T sint
L L4
D The number of streams that track the entry of the entry that a track counter points at.
O http-request set-var(txn.x) sc_trackers(1)
scook
A [ <text:text> ]
T str
L L7
D A cookie that the response sets, by its name.
O http-response set-var(txn.x) scook
scook_cnt
A [ <text:text> ]
T sint
L L7
D How many cookies of a name the response sets.
O http-response set-var(txn.x) scook_cnt
scook_val
A [ <text:text> ]
T sint
L L7
D A cookie that the response sets, as a number.
O http-response set-var(txn.x) scook_val
server_status
T sint
L L7
D The status that the server answered, before any rule changed it.
O http-response set-var(txn.x) server_status
shdr
A [ <text:text> ] [ <number:integer> ]
T str
L L7
D A header of the response; any comma-separated value.
O http-response set-var(txn.x) shdr
shdr_cnt
A [ <text:text> ]
T sint
L L7
D How many values of a header the response has.
O http-response set-var(txn.x) shdr_cnt
shdr_ip
A [ <text:text> ] [ <number:integer> ]
T addr
L L7
D A header of the response as an address.
O http-response set-var(txn.x) shdr_ip
shdr_val
A [ <text:text> ] [ <number:integer> ]
T sint
L L7
D A header of the response as a number.
O http-response set-var(txn.x) shdr_val
so_id
T sint
L internal
D The numeric identifier of the listener.
O http-request set-var(txn.x) so_id
so_name
T str
L internal
D The name of the listener.
O http-request set-var(txn.x) so_name
spoe.engine-id
T str
L internal
D The identifier of the SPOE engine.
O http-request set-var(txn.x) spoe.engine-id
src
T addr
L L4
D The client's address.
O http-request set-var(txn.x) src
src_bytes_in_rate
A <table:table>
T sint
L L4
D The rate of bytes from clients of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_bytes_in_rate(tab)
src_bytes_out_rate
A <table:table>
T sint
L L4
D The rate of bytes to clients of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_bytes_out_rate(tab)
src_clr_gpc
A <number:integer> <table:table>
T sint
L L4
D Clears a general purpose counter of the entry of the client's address in a stick table, and returns its old value.
O http-request set-var(txn.x) src_clr_gpc(1,tab)
src_clr_gpc0
A <table:table>
T sint
L L4
D Clears the first general purpose counter of the entry of the client's address in a stick table, and returns its old value.
O http-request set-var(txn.x) src_clr_gpc0(tab)
src_clr_gpc1
A <table:table>
T sint
L L4
D Clears the second general purpose counter of the entry of the client's address in a stick table, and returns its old value.
O http-request set-var(txn.x) src_clr_gpc1(tab)
src_conn_cnt
A <table:table>
T sint
L L4
D The number of connections of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_conn_cnt(tab)
src_conn_cur
A <table:table>
T sint
L L4
D The number of concurrent connections of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_conn_cur(tab)
src_conn_rate
A <table:table>
T sint
L L4
D The rate of connections of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_conn_rate(tab)
src_get_gpc
A <number:integer> <table:table>
T sint
L L4
D A general purpose counter of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_get_gpc(1,tab)
src_get_gpc0
A <table:table>
T sint
L L4
D The first general purpose counter of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_get_gpc0(tab)
src_get_gpc1
A <table:table>
T sint
L L4
D The second general purpose counter of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_get_gpc1(tab)
src_get_gpt
A <number:integer> <table:table>
T sint
L L4
D A general purpose tag of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_get_gpt(1,tab)
src_get_gpt0
A <table:table>
T sint
L L4
D The first general purpose tag of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_get_gpt0(tab)
src_glitch_cnt
A <table:table>
T sint
L L4
D The number of protocol anomalies of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_glitch_cnt(tab)
src_glitch_rate
A <table:table>
T sint
L L4
D The rate of protocol anomalies of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_glitch_rate(tab)
src_gpc0_rate
A <table:table>
T sint
L L4
D The rate of the first general purpose counter of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_gpc0_rate(tab)
src_gpc1_rate
A <table:table>
T sint
L L4
D The rate of the second general purpose counter of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_gpc1_rate(tab)
src_gpc_rate
A <number:integer> <table:table>
T sint
L L4
D The rate of a general purpose counter of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_gpc_rate(1,tab)
src_http_err_cnt
A <table:table>
T sint
L internal
D The number of client errors of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_http_err_cnt(tab)
src_http_err_rate
A <table:table>
T sint
L internal
D The rate of client errors of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_http_err_rate(tab)
src_http_fail_cnt
A <table:table>
T sint
L internal
D The number of server errors of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_http_fail_cnt(tab)
src_http_fail_rate
A <table:table>
T sint
L internal
D The rate of server errors of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_http_fail_rate(tab)
src_http_req_cnt
A <table:table>
T sint
L internal
D The number of requests of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_http_req_cnt(tab)
src_http_req_rate
A <table:table>
T sint
L internal
D The rate of requests of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_http_req_rate(tab)
src_inc_gpc
A <number:integer> <table:table>
T sint
L L4
D Raises a general purpose counter of the entry of the client's address in a stick table, and returns its new value.
O http-request set-var(txn.x) src_inc_gpc(1,tab)
src_inc_gpc0
A <table:table>
T sint
L L4
D Raises the first general purpose counter of the entry of the client's address in a stick table, and returns its new value.
O http-request set-var(txn.x) src_inc_gpc0(tab)
src_inc_gpc1
A <table:table>
T sint
L L4
D Raises the second general purpose counter of the entry of the client's address in a stick table, and returns its new value.
O http-request set-var(txn.x) src_inc_gpc1(tab)
src_is_local
T bool
L L4
D Whether the client's address belongs to this machine.
O http-request set-var(txn.x) src_is_local
src_kbytes_in
A <table:table>
T sint
L L4
D The kilobytes from clients of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_kbytes_in(tab)
src_kbytes_out
A <table:table>
T sint
L L4
D The kilobytes to clients of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_kbytes_out(tab)
src_port
T sint
L L4
D The client's port.
O http-request set-var(txn.x) src_port
src_sess_cnt
A <table:table>
T sint
L L4
D The number of sessions of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_sess_cnt(tab)
src_sess_rate
A <table:table>
T sint
L L4
D The rate of sessions of the entry of the client's address in a stick table.
O http-request set-var(txn.x) src_sess_rate(tab)
src_updt_conn_cnt
A <table:table>
T sint
L L4
D Creates or updates the entry of the client's address and returns its number of connections.
O http-request set-var(txn.x) src_updt_conn_cnt(tab)
srv_conn
A <server:server-ref>
T sint
L internal
D How many connections a server has.
O http-request set-var(txn.x) srv_conn(app/s1)
srv_conn_free
A <server:server-ref>
T sint
L internal
D How many more connections a server may take.
O http-request set-var(txn.x) srv_conn_free(app/s1)
srv_id
T sint
L internal
D The numeric identifier of the server.
O http-response set-var(txn.x) srv_id
srv_is_up
A <server:server-ref>
T bool
L internal
D Whether a server is up.
O http-request set-var(txn.x) srv_is_up(app/s1)
srv_iweight
A <server:server-ref>
T sint
L internal
D The initial weight of a server.
O http-request set-var(txn.x) srv_iweight(app/s1)
srv_name
T str
L internal
D The name of the server.
O http-response set-var(txn.x) srv_name
srv_queue
A <server:server-ref>
T sint
L internal
D How many connections are queued for a server.
O http-request set-var(txn.x) srv_queue(app/s1)
srv_sess_rate
A <server:server-ref>
T sint
L internal
D How many sessions a server received in the last second.
O http-request set-var(txn.x) srv_sess_rate(app/s1)
srv_uweight
A <server:server-ref>
T sint
L internal
D The weight of a server as the user set it.
O http-request set-var(txn.x) srv_uweight(app/s1)
srv_weight
A <server:server-ref>
T sint
L internal
D The weight of a server in effect.
O http-request set-var(txn.x) srv_weight(app/s1)
ssl_bc
T bool
L L5
D Whether the connection to the server uses TLS.
O http-response set-var(txn.x) ssl_bc
ssl_bc_alg_keysize
T sint
L L5
D The key size of the cipher's algorithm, in bits of the connection to the server.
O http-response set-var(txn.x) ssl_bc_alg_keysize
ssl_bc_alpn
T str
L L5
D The application protocol negotiated by ALPN of the connection to the server.
O http-response set-var(txn.x) ssl_bc_alpn
ssl_bc_cipher
T str
L L5
D The cipher of the connection to the server.
O http-response set-var(txn.x) ssl_bc_cipher
ssl_bc_client_early_traffic_secret
T str
L L5
D The client's early traffic secret of the connection to the server.
O http-request set-var(txn.x) ssl_bc_client_early_traffic_secret
ssl_bc_client_handshake_traffic_secret
T str
L L5
D The client's handshake traffic secret of the connection to the server.
O http-request set-var(txn.x) ssl_bc_client_handshake_traffic_secret
ssl_bc_client_random
T bin
L L5
D The client random value of the connection to the server.
O http-response set-var(txn.x) ssl_bc_client_random
ssl_bc_client_traffic_secret_0
T str
L L5
D The client's first traffic secret of the connection to the server.
O http-request set-var(txn.x) ssl_bc_client_traffic_secret_0
ssl_bc_curve
T str
L L5
D The elliptic curve of the connection to the server.
O http-response set-var(txn.x) ssl_bc_curve
ssl_bc_early_exporter_secret
T str
L L5
D The early exporter secret of the connection to the server.
O http-request set-var(txn.x) ssl_bc_early_exporter_secret
ssl_bc_err
T sint
L L5
D The number of the last TLS error of the connection to the server.
O http-response set-var(txn.x) ssl_bc_err
ssl_bc_err_str
T str
L L5
D The last TLS error in words of the connection to the server.
O http-response set-var(txn.x) ssl_bc_err_str
ssl_bc_exporter_secret
T str
L L5
D The exporter secret of the connection to the server.
O http-request set-var(txn.x) ssl_bc_exporter_secret
ssl_bc_is_resumed
T bool
L L5
D Whether the connection to the server resumed a TLS session.
O http-response set-var(txn.x) ssl_bc_is_resumed
ssl_bc_npn
T str
L L5
D The application protocol negotiated by NPN of the connection to the server.
O http-response set-var(txn.x) ssl_bc_npn
ssl_bc_protocol
T str
L L5
D The TLS version of the connection to the server.
O http-response set-var(txn.x) ssl_bc_protocol
ssl_bc_server_handshake_traffic_secret
T str
L L5
D The server's handshake traffic secret of the connection to the server.
O http-request set-var(txn.x) ssl_bc_server_handshake_traffic_secret
ssl_bc_server_random
T bin
L L5
D The server random value of the connection to the server.
O http-response set-var(txn.x) ssl_bc_server_random
ssl_bc_server_traffic_secret_0
T str
L L5
D The server's first traffic secret of the connection to the server.
O http-request set-var(txn.x) ssl_bc_server_traffic_secret_0
ssl_bc_session_id
T bin
L L5
D The TLS session identifier of the connection to the server.
O http-response set-var(txn.x) ssl_bc_session_id
ssl_bc_session_key
T bin
L L5
D The TLS master key of the connection to the server.
O http-response set-var(txn.x) ssl_bc_session_key
ssl_bc_sni
T str
L L5
D The server name of the handshake of the connection to the server.
O http-response set-var(txn.x) ssl_bc_sni
ssl_bc_unique_id
T bin
L L5
D The channel binding value of the connection to the server.
O http-response set-var(txn.x) ssl_bc_unique_id
ssl_bc_use_keysize
T sint
L L5
D The key size in use, in bits of the connection to the server.
O http-response set-var(txn.x) ssl_bc_use_keysize
ssl_c_ca_err
T sint
L L5
D The error found in the chain above the client's certificate.
O http-request set-var(txn.x) ssl_c_ca_err
ssl_c_ca_err_depth
T sint
L L5
D The depth at which the chain above the client's certificate has an error.
O http-request set-var(txn.x) ssl_c_ca_err_depth
ssl_c_chain_der
T bin
L L5
D The client's certificate with its chain in DER form.
O http-request set-var(txn.x) ssl_c_chain_der
ssl_c_der
T bin
L L5
D The client's certificate in DER form.
O http-request set-var(txn.x) ssl_c_der
ssl_c_err
T sint
L L5
D The error found in the client's certificate.
O http-request set-var(txn.x) ssl_c_err
ssl_c_i_dn
A [ <text:text> ] [ <number:integer> ] [ <text2:text> ]
T str
L L5
D The issuer name of the client's certificate.
O http-request set-var(txn.x) ssl_c_i_dn
ssl_c_key_alg
T str
L L5
D The key algorithm of the client's certificate.
O http-request set-var(txn.x) ssl_c_key_alg
ssl_c_notafter
T str
L L5
D The end of validity of the client's certificate.
O http-request set-var(txn.x) ssl_c_notafter
ssl_c_notbefore
T str
L L5
D The start of validity of the client's certificate.
O http-request set-var(txn.x) ssl_c_notbefore
ssl_c_r_dn
A [ <text:text> ] [ <number:integer> ] [ <text2:text> ]
T str
L L5
D The root issuer name of the client's certificate.
O http-request set-var(txn.x) ssl_c_r_dn
ssl_c_s_dn
A [ <text:text> ] [ <number:integer> ] [ <text2:text> ]
T str
L L5
D The subject name of the client's certificate.
O http-request set-var(txn.x) ssl_c_s_dn
ssl_c_san
T str
L L5
D The alternative names of the client's certificate.
O http-request set-var(txn.x) ssl_c_san
ssl_c_serial
T bin
L L5
D The serial number of the client's certificate.
O http-request set-var(txn.x) ssl_c_serial
ssl_c_sha1
T bin
L L5
D The SHA-1 fingerprint of the client's certificate.
O http-request set-var(txn.x) ssl_c_sha1
ssl_c_sig_alg
T str
L L5
D The signature algorithm of the client's certificate.
O http-request set-var(txn.x) ssl_c_sig_alg
ssl_c_used
T bool
L L5
D Whether the client presented a certificate, on this connection or a resumed one.
O http-request set-var(txn.x) ssl_c_used
ssl_c_verify
T sint
L L5
D The result of verifying the client's certificate.
O http-request set-var(txn.x) ssl_c_verify
ssl_c_version
T sint
L L5
D The version of the client's certificate.
O http-request set-var(txn.x) ssl_c_version
ssl_f_der
T bin
L L5
D The certificate presented to the client in DER form.
O http-request set-var(txn.x) ssl_f_der
ssl_f_i_dn
A [ <text:text> ] [ <number:integer> ] [ <text2:text> ]
T str
L L5
D The issuer name of the certificate presented to the client.
O http-request set-var(txn.x) ssl_f_i_dn
ssl_f_key_alg
T str
L L5
D The key algorithm of the certificate presented to the client.
O http-request set-var(txn.x) ssl_f_key_alg
ssl_f_notafter
T str
L L5
D The end of validity of the certificate presented to the client.
O http-request set-var(txn.x) ssl_f_notafter
ssl_f_notbefore
T str
L L5
D The start of validity of the certificate presented to the client.
O http-request set-var(txn.x) ssl_f_notbefore
ssl_f_s_dn
A [ <text:text> ] [ <number:integer> ] [ <text2:text> ]
T str
L L5
D The subject name of the certificate presented to the client.
O http-request set-var(txn.x) ssl_f_s_dn
ssl_f_serial
T bin
L L5
D The serial number of the certificate presented to the client.
O http-request set-var(txn.x) ssl_f_serial
ssl_f_sha1
T bin
L L5
D The SHA-1 fingerprint of the certificate presented to the client.
O http-request set-var(txn.x) ssl_f_sha1
ssl_f_sig_alg
T str
L L5
D The signature algorithm of the certificate presented to the client.
O http-request set-var(txn.x) ssl_f_sig_alg
ssl_f_version
T sint
L L5
D The version of the certificate presented to the client.
O http-request set-var(txn.x) ssl_f_version
ssl_fc
T bool
L L5
D Whether the client's connection uses TLS.
O http-request set-var(txn.x) ssl_fc
ssl_fc_alg_keysize
T sint
L L5
D The key size of the cipher's algorithm, in bits of the client's connection.
O http-request set-var(txn.x) ssl_fc_alg_keysize
ssl_fc_alpn
T str
L L5
D The application protocol negotiated by ALPN of the client's connection.
O http-request set-var(txn.x) ssl_fc_alpn
ssl_fc_cipher
T str
L L5
D The cipher of the client's connection.
O http-request set-var(txn.x) ssl_fc_cipher
ssl_fc_cipherlist_bin
A [ <number:integer> ]
T str
L L5
D The offered ciphers in binary form of the client's connection.
O http-request set-var(txn.x) ssl_fc_cipherlist_bin
ssl_fc_cipherlist_hex
A [ <number:integer> ]
T bin
L L5
D The offered ciphers in hexadecimal of the client's connection.
O http-request set-var(txn.x) ssl_fc_cipherlist_hex
ssl_fc_cipherlist_str
A [ <number:integer> ]
T str
L L5
D The offered ciphers by name of the client's connection.
O http-request set-var(txn.x) ssl_fc_cipherlist_str
ssl_fc_cipherlist_xxh
T sint
L L5
D A hash of the offered ciphers of the client's connection.
O http-request set-var(txn.x) ssl_fc_cipherlist_xxh
ssl_fc_client_early_traffic_secret
T str
L L5
D The client's early traffic secret of the client's connection.
O http-request set-var(txn.x) ssl_fc_client_early_traffic_secret
ssl_fc_client_handshake_traffic_secret
T str
L L5
D The client's handshake traffic secret of the client's connection.
O http-request set-var(txn.x) ssl_fc_client_handshake_traffic_secret
ssl_fc_client_random
T bin
L L5
D The client random value of the client's connection.
O http-request set-var(txn.x) ssl_fc_client_random
ssl_fc_client_traffic_secret_0
T str
L L5
D The client's first traffic secret of the client's connection.
O http-request set-var(txn.x) ssl_fc_client_traffic_secret_0
ssl_fc_crtname
T str
L L5
D The name of the certificate in use of the client's connection.
O http-request set-var(txn.x) ssl_fc_crtname
ssl_fc_curve
T str
L L5
D The elliptic curve of the client's connection.
O http-request set-var(txn.x) ssl_fc_curve
ssl_fc_early_exporter_secret
T str
L L5
D The early exporter secret of the client's connection.
O http-request set-var(txn.x) ssl_fc_early_exporter_secret
ssl_fc_early_rcvd
T bool
L L5
D Whether the client's connection sent early data at any time.
O http-request set-var(txn.x) ssl_fc_early_rcvd
ssl_fc_ecformats_bin
T str
L L5
D The offered point formats in binary form of the client's connection.
O http-request set-var(txn.x) ssl_fc_ecformats_bin
ssl_fc_eclist_bin
A [ <number:integer> ]
T str
L L5
D The offered curves in binary form of the client's connection.
O http-request set-var(txn.x) ssl_fc_eclist_bin
ssl_fc_err
T sint
L L5
D The number of the last TLS error of the client's connection.
O http-request set-var(txn.x) ssl_fc_err
ssl_fc_err_str
T str
L L5
D The last TLS error in words of the client's connection.
O http-request set-var(txn.x) ssl_fc_err_str
ssl_fc_exporter_secret
T str
L L5
D The exporter secret of the client's connection.
O http-request set-var(txn.x) ssl_fc_exporter_secret
ssl_fc_extlist_bin
A [ <number:integer> ]
T str
L L5
D The offered extensions in binary form of the client's connection.
O http-request set-var(txn.x) ssl_fc_extlist_bin
ssl_fc_has_crt
T bool
L L5
D Whether the client's connection came with a client certificate.
O http-request set-var(txn.x) ssl_fc_has_crt
ssl_fc_has_early
T bool
L L5
D Whether the client's connection sent early data before the handshake was complete.
O http-request set-var(txn.x) ssl_fc_has_early
ssl_fc_has_sni
T bool
L L5
D Whether the client's connection named a server in its handshake.
O http-request set-var(txn.x) ssl_fc_has_sni
ssl_fc_is_resumed
T bool
L L5
D Whether the client's connection resumed a TLS session.
O http-request set-var(txn.x) ssl_fc_is_resumed
ssl_fc_npn
T str
L L5
D The application protocol negotiated by NPN of the client's connection.
O http-request set-var(txn.x) ssl_fc_npn
ssl_fc_protocol
T str
L L5
D The TLS version of the client's connection.
O http-request set-var(txn.x) ssl_fc_protocol
ssl_fc_protocol_hello_id
T sint
L L5
D The version number of the ClientHello of the client's connection.
O http-request set-var(txn.x) ssl_fc_protocol_hello_id
ssl_fc_server_handshake_traffic_secret
T str
L L5
D The server's handshake traffic secret of the client's connection.
O http-request set-var(txn.x) ssl_fc_server_handshake_traffic_secret
ssl_fc_server_random
T bin
L L5
D The server random value of the client's connection.
O http-request set-var(txn.x) ssl_fc_server_random
ssl_fc_server_traffic_secret_0
T str
L L5
D The server's first traffic secret of the client's connection.
O http-request set-var(txn.x) ssl_fc_server_traffic_secret_0
ssl_fc_session_id
T bin
L L5
D The TLS session identifier of the client's connection.
O http-request set-var(txn.x) ssl_fc_session_id
ssl_fc_session_key
T bin
L L5
D The TLS master key of the client's connection.
O http-request set-var(txn.x) ssl_fc_session_key
ssl_fc_sigalgs_bin
A [ <number:integer> ]
T bin
L L5
D The offered signature algorithms in binary form of the client's connection.
O http-request set-var(txn.x) ssl_fc_sigalgs_bin
ssl_fc_sni
T str
L L5
D The server name of the handshake of the client's connection.
O http-request set-var(txn.x) ssl_fc_sni
ssl_fc_supported_versions_bin
A [ <number:integer> ]
T bin
L L5
D The offered TLS versions in binary form of the client's connection.
O http-request set-var(txn.x) ssl_fc_supported_versions_bin
ssl_fc_unique_id
T bin
L L5
D The channel binding value of the client's connection.
O http-request set-var(txn.x) ssl_fc_unique_id
ssl_fc_use_keysize
T sint
L L5
D The key size in use, in bits of the client's connection.
O http-request set-var(txn.x) ssl_fc_use_keysize
ssl_s_chain_der
T bin
L L5
D The server's certificate with its chain in DER form.
O http-request set-var(txn.x) ssl_s_chain_der
ssl_s_der
T bin
L L5
D The server's certificate in DER form.
O http-request set-var(txn.x) ssl_s_der
ssl_s_i_dn
A [ <text:text> ] [ <number:integer> ] [ <text2:text> ]
T str
L L5
D The issuer name of the server's certificate.
O http-request set-var(txn.x) ssl_s_i_dn
ssl_s_key_alg
T str
L L5
D The key algorithm of the server's certificate.
O http-request set-var(txn.x) ssl_s_key_alg
ssl_s_notafter
T str
L L5
D The end of validity of the server's certificate.
O http-request set-var(txn.x) ssl_s_notafter
ssl_s_notbefore
T str
L L5
D The start of validity of the server's certificate.
O http-request set-var(txn.x) ssl_s_notbefore
ssl_s_s_dn
A [ <text:text> ] [ <number:integer> ] [ <text2:text> ]
T str
L L5
D The subject name of the server's certificate.
O http-request set-var(txn.x) ssl_s_s_dn
ssl_s_serial
T bin
L L5
D The serial number of the server's certificate.
O http-request set-var(txn.x) ssl_s_serial
ssl_s_sha1
T bin
L L5
D The SHA-1 fingerprint of the server's certificate.
O http-request set-var(txn.x) ssl_s_sha1
ssl_s_sig_alg
T str
L L5
D The signature algorithm of the server's certificate.
O http-request set-var(txn.x) ssl_s_sig_alg
ssl_s_version
T sint
L L5
D The version of the server's certificate.
O http-request set-var(txn.x) ssl_s_version
status
T sint
L L7
D The status of the response.
O http-response set-var(txn.x) status
stopping
T bool
L internal
D Whether the process is stopping.
O http-request set-var(txn.x) stopping
str
A <text:text>
T str
L internal
D A constant string.
O http-request set-var(txn.x) str(x)
table_avl
A <table:table>
T sint
L internal
D How many entries a stick table has left.
O http-request set-var(txn.x) table_avl(tab)
table_cnt
A <table:table>
T sint
L internal
D How many entries a stick table holds.
O http-request set-var(txn.x) table_cnt(tab)
term_events
T str
L internal
D How the two connections of the stream ended, as an event log.
O http-request set-var(txn.x) term_events
tgroup
T sint
L internal
D The number of the thread group.
O http-request set-var(txn.x) tgroup
thread
T sint
L internal
D The number of the thread.
O http-request set-var(txn.x) thread
txn.conn_retries
T sint
L L7
D How often the connection to the server was tried again.
O http-response set-var(txn.x) txn.conn_retries
txn.id32
T sint
L internal
D A 32-bit identifier of the transaction.
O http-request set-var(txn.x) txn.id32
txn.redispatched
T bool
L L7
D Whether the request was sent to another server than the first choice.
O http-response set-var(txn.x) txn.redispatched
txn.sess_term_state
T str
L internal
D The termination state of the session as in the log.
O http-request set-var(txn.x) txn.sess_term_state
txn.status
T sint
L L7
D The status that was sent to the client.
O http-response set-var(txn.x) txn.status
txn.timer.total
T sint
L L7
D How long the transaction took, in milliseconds.
O http-request set-var(txn.x) txn.timer.total
txn.timer.user
T sint
L L7
D How long the transaction took without the idle time, in milliseconds.
O http-request set-var(txn.x) txn.timer.user
unique-id
T str
L internal
D The unique identifier of the request.
O http-request set-var(txn.x) unique-id
uptime
T sint
L internal
D How long the process has been running, in seconds.
O http-request set-var(txn.x) uptime
url
T str
L L7
D The target of the request as the client sent it.
O http-request set-var(txn.x) url
url32
T sint
L L7
D A 32-bit hash of the host, the path and the query string.
O http-request set-var(txn.x) url32
url32+src
T bin
L L7
D The hash of `url32` followed by the client's address, as a key per page and client.
O http-request set-var(txn.x) url32+src
url_ip
T ipv4
L L7
D The address in an absolute request target.
O http-request set-var(txn.x) url_ip
url_param
A [ <text:text> ] [ <text2:text> ] [ <text3:text> ]
T str
L L7
D A parameter of the query string.
O http-request set-var(txn.x) url_param
url_port
T sint
L L7
D The port in an absolute request target.
O http-request set-var(txn.x) url_port
urlp
A [ <text:text> ] [ <text2:text> ] [ <text3:text> ]
T str
L L7
D A parameter of the query string.
O http-request set-var(txn.x) urlp
urlp_val
A [ <text:text> ] [ <text2:text> ] [ <text3:text> ]
T sint
L L7
D A parameter of the query string as a number.
O http-request set-var(txn.x) urlp_val
uuid
A [ <number:integer> ]
T str
L internal
D A universally unique identifier.
O http-request set-var(txn.x) uuid
var
A <text:text> [ <text2:text> ]
T any
L internal
D A variable of a scope.
O http-request set-var(txn.x) var(txn.y)
wait_end
T bool
L L6
D Holds once the inspection delay is over; rules that use it wait.
O http-request set-var(txn.x) wait_end
waiting_entity
T str
L internal
D The name of the rule or filter that the stream waits for.
O http-request set-var(txn.x) waiting_entity
wurfl-get
A <capability:text> [ <more:text> ... ]
T str
L L7
N WURFL
D Properties of the client's device by WURFL.
O http-request set-var(txn.x) wurfl-get(is_mobile)
K the reference refuses it unless it is built with WURFL
wurfl-get-all
T str
L L7
N WURFL
D All properties of the client's device by WURFL.
O http-request set-var(txn.x) wurfl-get-all()
K the reference refuses it unless it is built with WURFL

"""##
}
