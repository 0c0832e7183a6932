// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Sample fetches of the grammar, in the order of their names.
public enum FetchID: UInt16, GrammarID {
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

  public static let count = 559
  public static let table = PackedTable(
    text: FetchIDData.text, rows: FetchIDData.rows, slots: FetchIDData.slots)
}

private enum FetchIDData {
  static let rows: [UInt32] = [
    0, 34059, 126, 0, 0,
    133, 75011, 127, 0, 0,
    426, 18440, 127, 0, 0,
    498, 19212, 127, 0, 0,
    573, 17675, 127, 0, 0,
    642, 29961, 127, 0, 0,
    759, 20996, 8, 0, 0,
    841, 15110, 8, 0, 0,
    900, 27914, 8, 0, 0,
    1009, 19973, 8, 0, 0,
    1087, 23312, 112, 0, 0,
    1178, 24587, 112, 0, 0,
    1274, 19974, 112, 0, 0,
    1352, 20491, 112, 0, 0,
    1432, 21254, 112, 0, 0,
    1515, 24075, 112, 0, 0,
    1609, 21258, 112, 0, 0,
    1692, 25611, 112, 0, 0,
    1792, 19213, 112, 0, 0,
    1867, 21261, 112, 0, 0,
    1950, 24073, 112, 0, 0,
    2044, 25606, 126, 0, 0,
    2144, 30473, 126, 0, 0,
    2263, 26905, 112, 0, 0,
    2368, 18694, 112, 0, 0,
    2441, 19211, 112, 0, 0,
    2516, 24588, 112, 0, 0,
    2612, 21511, 127, 0, 0,
    2696, 29196, 127, 0, 0,
    2810, 25618, 120, 0, 0,
    2910, 18693, 120, 0, 0,
    2983, 15367, 120, 0, 0,
    3043, 24592, 120, 0, 0,
    3139, 25105, 120, 0, 0,
    3237, 27660, 127, 0, 0,
    3345, 25105, 120, 0, 0,
    3443, 25105, 120, 0, 0,
    3541, 20995, 127, 0, 0,
    3623, 16132, 127, 0, 0,
    3686, 18442, 112, 0, 0,
    3758, 27148, 112, 0, 0,
    3864, 20485, 112, 0, 0,
    3944, 20235, 112, 0, 0,
    4023, 16136, 88, 0, 0,
    4086, 16393, 88, 0, 0,
    4150, 22543, 88, 0, 0,
    4238, 23826, 88, 0, 0,
    4331, 22287, 88, 0, 0,
    4418, 24591, 88, 0, 0,
    4514, 22799, 112, 0, 0,
    4603, 24847, 88, 0, 0,
    4700, 27657, 127, 0, 0,
    4808, 18692, 8, 0, 0,
    4881, 21768, 8, 0, 0,
    4966, 19976, 8, 0, 0,
    5044, 19206, 56, 0, 0,
    5119, 18441, 127, 0, 0,
    5191, 26890, 127, 0, 0,
    5296, 24074, 127, 0, 0,
    5390, 22541, 127, 0, 0,
    5478, 21518, 127, 0, 0,
    5562, 21005, 127, 0, 0,
    5644, 25874, 94, 0, 0,
    5745, 24851, 120, 0, 0,
    5842, 23825, 120, 0, 0,
    5935, 24338, 120, 0, 0,
    6030, 25874, 126, 0, 0,
    6131, 24338, 120, 0, 0,
    6226, 34820, 127, 0, 0,
    6362, 16903, 127, 0, 0,
    6428, 25867, 56, 0, 0,
    6529, 27660, 56, 0, 0,
    6637, 15363, 126, 0, 0,
    6697, 17928, 94, 0, 0,
    6767, 21516, 126, 0, 0,
    6851, 15880, 126, 0, 0,
    6913, 33037, 127, 0, 0,
    7042, 25603, 127, 0, 0,
    7142, 27410, 126, 0, 0,
    7249, 24078, 94, 0, 0,
    7343, 24326, 126, 0, 0,
    7438, 24591, 126, 0, 0,
    7534, 24843, 126, 0, 0,
    7631, 19974, 126, 0, 0,
    7709, 22795, 126, 0, 0,
    7798, 19978, 126, 0, 0,
    7876, 28682, 126, 0, 0,
    7988, 24331, 126, 0, 0,
    8083, 19213, 126, 0, 0,
    8158, 25095, 126, 0, 0,
    8256, 19981, 126, 0, 0,
    8334, 21263, 126, 0, 0,
    8417, 23817, 92, 0, 0,
    8510, 23311, 126, 0, 0,
    8601, 24589, 126, 0, 0,
    8697, 26125, 126, 0, 0,
    8799, 23562, 126, 0, 0,
    8891, 25606, 126, 0, 0,
    8991, 30473, 126, 0, 0,
    9110, 26889, 126, 0, 0,
    9215, 23308, 126, 0, 0,
    9306, 26905, 92, 0, 0,
    9411, 23046, 126, 0, 0,
    9501, 23311, 126, 0, 0,
    9592, 23563, 126, 0, 0,
    9684, 24842, 126, 0, 0,
    9781, 18444, 8, 0, 0,
    9853, 17162, 8, 0, 0,
    9920, 25361, 94, 0, 0,
    10019, 22279, 127, 0, 0,
    10106, 21768, 94, 0, 0,
    10191, 18949, 94, 0, 0,
    10265, 15623, 94, 0, 0,
    10326, 28683, 127, 0, 0,
    10438, 28428, 127, 0, 0,
    10549, 25361, 94, 0, 0,
    10648, 18442, 92, 0, 0,
    10720, 27148, 92, 0, 0,
    10826, 20229, 92, 0, 0,
    10905, 20235, 92, 0, 0,
    10984, 37379, 56, 0, 0,
    11130, 20231, 8, 0, 0,
    11209, 22790, 8, 0, 0,
    11298, 22535, 8, 0, 0,
    11386, 13576, 127, 0, 0,
    11439, 27913, 8, 0, 0,
    11548, 21776, 8, 0, 0,
    11633, 30735, 8, 0, 0,
    11753, 17166, 8, 0, 0,
    11820, 18190, 8, 0, 0,
    11891, 17422, 8, 0, 0,
    11959, 23310, 88, 0, 0,
    12050, 15875, 127, 0, 0,
    12112, 24337, 56, 0, 0,
    12207, 22801, 56, 0, 0,
    12296, 26902, 56, 0, 0,
    12401, 24084, 56, 0, 0,
    12495, 24851, 56, 0, 0,
    12592, 21265, 56, 0, 0,
    12675, 22801, 56, 0, 0,
    12764, 23317, 56, 0, 0,
    12855, 25880, 56, 0, 0,
    12956, 25879, 56, 0, 0,
    13057, 23573, 56, 0, 0,
    13149, 26395, 56, 0, 0,
    13252, 23317, 56, 0, 0,
    13343, 22804, 127, 0, 0,
    13432, 17156, 127, 0, 0,
    13499, 17156, 127, 0, 0,
    13566, 19723, 127, 0, 0,
    13643, 20494, 127, 0, 0,
    13723, 20750, 127, 0, 0,
    13804, 25098, 127, 0, 0,
    13902, 24586, 127, 0, 0,
    13998, 16132, 127, 0, 0,
    14061, 12294, 88, 0, 0,
    14109, 18694, 127, 0, 0,
    14182, 22533, 127, 0, 0,
    14270, 17668, 8, 0, 0,
    14339, 16901, 8, 0, 0,
    14405, 28423, 56, 0, 0,
    14516, 35850, 56, 0, 0,
    14656, 13059, 127, 0, 0,
    14707, 20234, 127, 0, 0,
    14786, 25099, 127, 0, 0,
    14884, 19204, 127, 0, 0,
    14959, 24837, 8, 0, 0,
    15056, 27653, 127, 0, 0,
    15164, 19212, 127, 0, 0,
    15239, 24580, 127, 0, 0,
    15335, 20746, 8, 0, 0,
    15416, 26894, 8, 0, 0,
    15521, 27154, 48, 0, 0,
    15627, 18440, 8, 0, 0,
    15699, 19980, 8, 0, 0,
    15777, 27150, 8, 0, 0,
    15883, 18445, 8, 0, 0,
    15955, 21004, 88, 0, 0,
    16037, 21261, 88, 0, 0,
    16120, 19720, 8, 0, 0,
    16197, 22796, 8, 0, 0,
    16286, 21006, 8, 0, 0,
    16368, 21004, 8, 0, 0,
    16450, 28680, 8, 0, 0,
    16562, 22796, 8, 0, 0,
    16651, 28679, 8, 0, 0,
    16763, 22795, 8, 0, 0,
    16852, 26378, 8, 0, 0,
    16955, 20749, 8, 0, 0,
    17036, 26123, 8, 0, 0,
    17138, 14856, 8, 0, 0,
    17196, 18188, 8, 0, 0,
    17267, 16647, 8, 0, 0,
    17332, 29451, 8, 0, 0,
    17447, 36878, 8, 0, 0,
    17591, 22030, 88, 0, 0,
    17677, 21774, 8, 0, 0,
    17762, 27922, 8, 0, 0,
    17871, 21260, 8, 0, 0,
    17954, 22290, 126, 0, 0,
    18041, 23310, 8, 0, 0,
    18132, 26898, 8, 0, 0,
    18237, 26647, 126, 0, 0,
    18341, 24847, 126, 0, 0,
    18438, 27659, 8, 0, 0,
    18546, 23822, 8, 0, 0,
    18639, 24088, 126, 0, 0,
    18733, 19467, 8, 0, 0,
    18809, 22797, 8, 0, 0,
    18898, 25358, 8, 0, 0,
    18997, 22799, 112, 0, 0,
    19086, 26380, 8, 0, 0,
    19189, 13831, 88, 0, 0,
    19243, 16647, 8, 0, 0,
    19308, 22030, 88, 0, 0,
    19394, 26898, 8, 0, 0,
    19499, 27659, 8, 0, 0,
    19607, 19467, 8, 0, 0,
    19683, 13831, 88, 0, 0,
    19737, 22796, 88, 0, 0,
    19826, 18696, 48, 0, 0,
    19899, 20236, 48, 0, 0,
    19978, 18701, 48, 0, 0,
    20051, 21260, 88, 0, 0,
    20134, 21517, 88, 0, 0,
    20218, 18189, 120, 0, 0,
    20289, 20494, 120, 0, 0,
    20369, 16648, 112, 0, 0,
    20434, 22029, 112, 0, 0,
    20520, 22024, 48, 0, 0,
    20606, 23308, 48, 0, 0,
    20697, 24334, 48, 0, 0,
    20792, 23308, 48, 0, 0,
    20883, 28936, 48, 0, 0,
    20996, 23052, 48, 0, 0,
    21086, 28935, 48, 0, 0,
    21199, 23051, 48, 0, 0,
    21289, 26634, 48, 0, 0,
    21393, 21005, 48, 0, 0,
    21475, 26379, 48, 0, 0,
    21578, 15112, 48, 0, 0,
    21637, 18444, 48, 0, 0,
    21709, 16903, 48, 0, 0,
    21775, 29707, 48, 0, 0,
    21891, 37134, 48, 0, 0,
    22036, 27154, 48, 0, 0,
    22142, 20750, 88, 0, 0,
    22223, 20749, 48, 0, 0,
    22304, 14087, 112, 0, 0,
    22359, 14344, 112, 0, 0,
    22415, 32785, 127, 0, 0,
    22543, 32530, 127, 0, 0,
    22670, 40972, 127, 0, 0,
    22830, 41228, 127, 0, 0,
    22991, 30220, 127, 0, 0,
    23109, 33036, 127, 0, 0,
    23238, 29965, 127, 0, 0,
    23355, 32268, 127, 0, 0,
    23481, 32524, 127, 0, 0,
    23608, 31244, 127, 0, 0,
    23730, 32526, 127, 0, 0,
    23857, 32271, 127, 0, 0,
    23983, 35597, 127, 0, 0,
    24122, 35853, 127, 0, 0,
    24262, 31760, 127, 0, 0,
    24386, 31505, 127, 0, 0,
    24509, 32017, 127, 0, 0,
    24634, 31762, 127, 0, 0,
    24758, 30480, 127, 0, 0,
    24877, 30225, 127, 0, 0,
    24995, 40972, 127, 0, 0,
    25155, 41228, 127, 0, 0,
    25316, 30733, 126, 0, 0,
    25436, 30478, 126, 0, 0,
    25555, 18951, 127, 0, 0,
    25629, 29452, 127, 0, 0,
    25744, 29197, 127, 0, 0,
    25858, 20747, 127, 0, 0,
    25939, 34572, 127, 0, 0,
    26074, 32785, 127, 0, 0,
    26202, 32530, 127, 0, 0,
    26329, 43019, 127, 0, 0,
    26497, 40972, 127, 0, 0,
    26657, 41228, 127, 0, 0,
    26818, 30220, 127, 0, 0,
    26936, 33036, 127, 0, 0,
    27065, 29965, 127, 0, 0,
    27182, 32268, 127, 0, 0,
    27308, 32524, 127, 0, 0,
    27435, 31244, 127, 0, 0,
    27557, 32526, 127, 0, 0,
    27684, 32271, 127, 0, 0,
    27810, 35597, 127, 0, 0,
    27949, 35853, 127, 0, 0,
    28089, 31760, 127, 0, 0,
    28213, 31505, 127, 0, 0,
    28336, 32017, 127, 0, 0,
    28461, 31762, 127, 0, 0,
    28585, 30480, 127, 0, 0,
    28704, 30225, 127, 0, 0,
    28822, 40972, 127, 0, 0,
    28982, 41228, 127, 0, 0,
    29143, 30733, 126, 0, 0,
    29263, 30478, 126, 0, 0,
    29382, 18951, 127, 0, 0,
    29456, 29452, 127, 0, 0,
    29571, 29197, 127, 0, 0,
    29685, 20747, 127, 0, 0,
    29766, 34572, 127, 0, 0,
    29901, 32785, 127, 0, 0,
    30029, 32530, 127, 0, 0,
    30156, 40972, 127, 0, 0,
    30316, 41228, 127, 0, 0,
    30477, 30220, 127, 0, 0,
    30595, 33036, 127, 0, 0,
    30724, 29965, 127, 0, 0,
    30841, 32268, 127, 0, 0,
    30967, 32524, 127, 0, 0,
    31094, 31244, 127, 0, 0,
    31216, 32526, 127, 0, 0,
    31343, 32271, 127, 0, 0,
    31469, 35597, 127, 0, 0,
    31608, 35853, 127, 0, 0,
    31748, 31760, 127, 0, 0,
    31872, 31505, 127, 0, 0,
    31995, 32017, 127, 0, 0,
    32120, 31762, 127, 0, 0,
    32244, 30480, 127, 0, 0,
    32363, 30225, 127, 0, 0,
    32481, 40972, 127, 0, 0,
    32641, 41228, 127, 0, 0,
    32802, 30733, 126, 0, 0,
    32922, 30478, 126, 0, 0,
    33041, 18951, 127, 0, 0,
    33115, 29452, 127, 0, 0,
    33230, 29197, 127, 0, 0,
    33344, 20747, 127, 0, 0,
    33425, 34572, 127, 0, 0,
    33560, 36880, 127, 0, 0,
    33704, 36625, 127, 0, 0,
    33847, 47370, 127, 0, 0,
    34032, 45067, 127, 0, 0,
    34208, 45323, 127, 0, 0,
    34385, 34315, 127, 0, 0,
    34519, 37131, 127, 0, 0,
    34664, 34060, 127, 0, 0,
    34797, 38666, 127, 0, 0,
    34948, 36363, 127, 0, 0,
    35090, 36619, 127, 0, 0,
    35233, 37642, 127, 0, 0,
    35380, 35339, 127, 0, 0,
    35518, 36621, 127, 0, 0,
    35661, 36366, 127, 0, 0,
    35803, 39692, 127, 0, 0,
    35958, 39948, 127, 0, 0,
    36114, 41995, 127, 0, 0,
    36278, 35855, 127, 0, 0,
    36418, 35600, 127, 0, 0,
    36557, 36112, 127, 0, 0,
    36698, 35857, 127, 0, 0,
    36838, 34575, 127, 0, 0,
    36973, 34320, 127, 0, 0,
    37107, 47370, 127, 0, 0,
    37292, 45067, 127, 0, 0,
    37468, 45323, 127, 0, 0,
    37645, 34828, 126, 0, 0,
    37781, 34573, 126, 0, 0,
    37916, 23558, 127, 0, 0,
    38008, 33547, 127, 0, 0,
    38139, 33292, 127, 0, 0,
    38269, 24842, 127, 0, 0,
    38366, 38667, 127, 0, 0,
    38517, 21253, 48, 0, 0,
    38600, 22537, 48, 0, 0,
    38688, 22537, 48, 0, 0,
    38776, 23821, 112, 0, 0,
    38869, 28164, 48, 0, 0,
    38979, 22280, 48, 0, 0,
    39066, 25863, 48, 0, 0,
    39167, 25608, 48, 0, 0,
    39267, 16901, 94, 0, 0,
    39333, 13575, 94, 0, 0,
    39386, 17678, 127, 0, 0,
    39455, 10243, 126, 0, 0,
    39495, 34321, 126, 0, 0,
    39629, 34066, 126, 0, 0,
    39762, 44555, 126, 0, 0,
    39936, 42508, 126, 0, 0,
    40102, 42764, 126, 0, 0,
    40269, 31756, 126, 0, 0,
    40393, 34572, 126, 0, 0,
    40528, 31501, 126, 0, 0,
    40651, 35851, 126, 0, 0,
    40791, 33804, 126, 0, 0,
    40923, 34060, 126, 0, 0,
    41056, 34827, 126, 0, 0,
    41192, 32780, 126, 0, 0,
    41320, 34062, 126, 0, 0,
    41453, 33807, 126, 0, 0,
    41585, 37133, 126, 0, 0,
    41730, 37389, 126, 0, 0,
    41876, 39180, 126, 0, 0,
    42029, 34832, 126, 0, 0,
    42165, 34577, 126, 0, 0,
    42300, 35089, 126, 0, 0,
    42437, 34834, 126, 0, 0,
    42573, 33552, 126, 0, 0,
    42704, 33297, 126, 0, 0,
    42834, 44555, 126, 0, 0,
    43008, 42508, 126, 0, 0,
    43174, 42764, 126, 0, 0,
    43341, 20748, 126, 0, 0,
    43422, 32269, 126, 0, 0,
    43548, 32014, 126, 0, 0,
    43673, 10760, 126, 0, 0,
    43715, 30988, 126, 0, 0,
    43836, 30733, 126, 0, 0,
    43956, 35857, 126, 0, 0,
    44096, 22024, 127, 0, 0,
    44182, 25869, 127, 0, 0,
    44283, 16646, 120, 0, 0,
    44348, 19465, 127, 0, 0,
    44424, 22027, 127, 0, 0,
    44510, 13320, 120, 0, 0,
    44562, 25097, 127, 0, 0,
    44660, 28685, 127, 0, 0,
    44772, 24843, 127, 0, 0,
    44869, 22282, 127, 0, 0,
    44956, 17414, 112, 0, 0,
    45024, 29202, 112, 0, 0,
    45138, 26123, 112, 0, 0,
    45240, 18189, 112, 0, 0,
    45311, 29474, 92, 0, 0,
    45426, 31526, 92, 0, 0,
    45549, 23316, 112, 0, 0,
    45640, 28446, 92, 0, 0,
    45751, 19980, 112, 0, 0,
    45829, 25884, 92, 0, 0,
    45930, 23306, 112, 0, 0,
    46021, 22798, 112, 0, 0,
    46110, 22806, 92, 0, 0,
    46199, 23569, 112, 0, 0,
    46291, 25610, 112, 0, 0,
    46391, 19983, 112, 0, 0,
    46469, 31526, 92, 0, 0,
    46592, 23316, 112, 0, 0,
    46683, 28446, 92, 0, 0,
    46794, 23313, 112, 0, 0,
    46885, 21522, 112, 0, 0,
    46969, 23050, 112, 0, 0,
    47059, 22800, 112, 0, 0,
    47148, 24338, 112, 0, 0,
    47243, 22540, 92, 0, 0,
    47331, 27410, 92, 0, 0,
    47438, 21007, 92, 0, 0,
    47520, 15625, 92, 0, 0,
    47581, 17673, 92, 0, 0,
    47650, 32010, 92, 0, 0,
    47775, 18957, 92, 0, 0,
    47849, 19726, 92, 0, 0,
    47926, 20495, 92, 0, 0,
    48006, 33290, 92, 0, 0,
    48136, 32266, 92, 0, 0,
    48262, 18953, 92, 0, 0,
    48336, 18700, 92, 0, 0,
    48409, 19210, 92, 0, 0,
    48484, 20493, 92, 0, 0,
    48564, 27146, 92, 0, 0,
    48670, 19724, 92, 0, 0,
    48747, 17677, 92, 0, 0,
    48816, 19465, 92, 0, 0,
    48892, 35850, 92, 0, 0,
    49032, 22797, 92, 0, 0,
    49121, 23566, 92, 0, 0,
    49213, 24335, 92, 0, 0,
    49308, 36106, 92, 0, 0,
    49449, 22540, 92, 0, 0,
    49537, 23050, 92, 0, 0,
    49627, 24333, 92, 0, 0,
    49722, 21517, 92, 0, 0,
    49806, 16134, 92, 0, 0,
    49869, 27922, 92, 0, 0,
    49978, 24843, 92, 0, 0,
    50075, 16909, 92, 0, 0,
    50141, 30997, 92, 0, 0,
    50262, 30997, 92, 0, 0,
    50383, 29205, 92, 0, 0,
    50497, 24085, 92, 0, 0,
    50591, 28194, 92, 0, 0,
    50701, 30246, 92, 0, 0,
    50819, 22036, 92, 0, 0,
    50905, 27166, 92, 0, 0,
    51011, 23310, 92, 0, 0,
    51102, 18700, 92, 0, 0,
    51175, 24604, 92, 0, 0,
    51271, 23825, 92, 0, 0,
    51364, 26388, 92, 0, 0,
    51467, 29713, 92, 0, 0,
    51583, 22026, 92, 0, 0,
    51669, 21518, 92, 0, 0,
    51753, 21526, 92, 0, 0,
    51837, 30994, 92, 0, 0,
    51958, 23822, 92, 0, 0,
    52051, 29200, 92, 0, 0,
    52165, 24078, 92, 0, 0,
    52259, 22289, 92, 0, 0,
    52346, 24330, 92, 0, 0,
    52441, 18703, 92, 0, 0,
    52514, 26904, 92, 0, 0,
    52619, 30246, 92, 0, 0,
    52737, 22036, 92, 0, 0,
    52823, 27166, 92, 0, 0,
    52929, 22033, 92, 0, 0,
    53015, 20242, 92, 0, 0,
    53094, 33554, 92, 0, 0,
    53225, 21770, 92, 0, 0,
    53310, 34333, 92, 0, 0,
    53444, 21520, 92, 0, 0,
    53528, 23058, 92, 0, 0,
    53618, 21007, 92, 0, 0,
    53700, 15625, 92, 0, 0,
    53761, 32010, 92, 0, 0,
    53886, 18957, 92, 0, 0,
    53960, 19726, 92, 0, 0,
    54037, 20495, 92, 0, 0,
    54117, 32266, 92, 0, 0,
    54243, 18700, 92, 0, 0,
    54316, 19210, 92, 0, 0,
    54391, 20493, 92, 0, 0,
    54471, 17677, 92, 0, 0,
    54540, 12550, 112, 0, 0,
    54589, 15880, 127, 0, 0,
    54651, 14339, 127, 0, 0,
    54707, 22281, 127, 0, 0,
    54794, 21513, 127, 0, 0,
    54878, 23819, 127, 0, 0,
    54971, 15110, 127, 0, 0,
    55030, 13574, 127, 0, 0,
    55083, 22288, 112, 0, 0,
    55170, 17672, 127, 0, 0,
    55239, 25872, 112, 0, 0,
    55340, 23315, 127, 0, 0,
    55431, 16650, 112, 0, 0,
    55496, 19983, 88, 0, 0,
    55574, 25358, 88, 0, 0,
    55673, 17161, 127, 0, 0,
    55740, 19974, 127, 0, 0,
    55818, 16899, 8, 0, 0,
    55884, 19973, 8, 0, 0,
    55962, 27401, 8, 0, 0,
    56069, 16390, 8, 0, 0,
    56133, 27657, 8, 0, 0,
    56241, 16136, 8, 0, 0,
    56304, 26372, 8, 0, 0,
    56407, 30728, 8, 0, 0,
    56527, 20484, 127, 0, 0,
    56607, 19715, 127, 0, 0,
    56684, 22536, 127, 0, 0,
    56772, 23566, 127, 0, 0,
  ]

  static let slots: [UInt16] = [
    0, 0, 0, 0, 0, 0, 158, 0, 0, 0, 0, 0, 519, 404, 0, 0,
    0, 150, 0, 0, 465, 0, 0, 151, 0, 0, 0, 340, 0, 476, 79, 319,
    396, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 509, 0, 0, 0, 207,
    258, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 45, 0, 0, 0, 0,
    0, 0, 0, 165, 526, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 57,
    0, 90, 0, 0, 0, 520, 0, 0, 0, 0, 0, 0, 0, 19, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 249, 0, 0, 0, 0, 0, 0, 240, 0, 0, 0, 0, 454, 103,
    0, 0, 0, 0, 0, 234, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 244, 0, 184, 138, 0, 0, 0, 0, 0, 195, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 202, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 367, 137, 0, 0, 0, 168, 0, 0, 0, 0, 235, 38, 56,
    0, 0, 0, 0, 0, 402, 0, 0, 0, 487, 0, 0, 0, 254, 0, 392,
    0, 208, 458, 98, 145, 0, 0, 0, 0, 0, 309, 0, 529, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 308, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 0, 0, 0, 0, 0, 480,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 435, 0, 0, 0, 119, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3, 0, 0, 0, 0, 0, 542, 53, 339, 554, 270, 385, 0, 0,
    304, 352, 397, 0, 501, 0, 0, 0, 49, 0, 537, 0, 0, 0, 0, 0,
    83, 0, 0, 0, 0, 0, 0, 0, 0, 0, 559, 0, 0, 0, 0, 0,
    0, 372, 510, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 505, 0, 0, 0, 42, 0, 238, 395, 0, 349, 355,
    0, 0, 107, 262, 106, 0, 0, 82, 295, 275, 302, 123, 201, 473, 0, 0,
    0, 0, 375, 117, 0, 0, 0, 0, 0, 0, 0, 74, 0, 0, 0, 0,
    85, 533, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 423, 503, 522, 546, 0, 0, 0, 0, 0, 0, 0, 0, 296, 0,
    171, 411, 288, 0, 0, 0, 0, 0, 0, 0, 550, 382, 472, 0, 0, 0,
    0, 233, 376, 0, 0, 468, 0, 153, 0, 384, 0, 0, 0, 30, 0, 0,
    552, 282, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 232, 0,
    0, 144, 0, 303, 0, 0, 0, 0, 0, 0, 516, 0, 0, 540, 0, 0,
    0, 0, 0, 361, 108, 154, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0,
    272, 0, 0, 43, 0, 0, 0, 405, 0, 0, 61, 521, 0, 0, 0, 206,
    0, 0, 34, 0, 0, 0, 0, 0, 172, 60, 0, 0, 0, 0, 148, 0,
    0, 0, 0, 2, 0, 0, 0, 0, 0, 462, 51, 0, 0, 0, 0, 0,
    229, 0, 0, 0, 299, 0, 0, 325, 0, 336, 0, 0, 530, 0, 387, 0,
    52, 312, 0, 0, 0, 0, 0, 0, 205, 0, 0, 0, 0, 0, 0, 215,
    0, 0, 0, 0, 383, 0, 0, 0, 0, 0, 0, 0, 0, 290, 0, 0,
    420, 0, 329, 300, 0, 466, 0, 0, 0, 0, 0, 225, 0, 391, 0, 0,
    0, 0, 0, 110, 428, 0, 87, 0, 141, 0, 332, 173, 9, 0, 0, 101,
    0, 89, 0, 334, 0, 0, 0, 0, 0, 116, 534, 0, 0, 0, 0, 417,
    0, 0, 0, 0, 0, 65, 446, 0, 31, 92, 0, 456, 73, 0, 0, 0,
    0, 0, 81, 114, 0, 316, 0, 0, 0, 94, 0, 0, 0, 0, 0, 298,
    0, 0, 0, 0, 0, 0, 403, 0, 0, 0, 0, 0, 0, 431, 0, 0,
    360, 219, 434, 0, 307, 212, 285, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 544, 0, 0, 0, 0, 0, 0, 370, 15, 0, 0, 0, 0, 0,
    327, 0, 0, 368, 196, 0, 0, 0, 426, 142, 412, 0, 0, 0, 216, 0,
    498, 419, 67, 0, 0, 0, 0, 0, 0, 359, 0, 0, 0, 36, 0, 394,
    0, 348, 0, 0, 0, 0, 0, 0, 242, 0, 0, 0, 0, 0, 32, 268,
    0, 500, 0, 398, 0, 0, 365, 194, 493, 0, 371, 461, 0, 0, 504, 0,
    0, 95, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 479,
    0, 0, 0, 0, 424, 0, 0, 0, 164, 321, 0, 0, 0, 0, 351, 226,
    0, 0, 0, 410, 0, 20, 47, 175, 289, 356, 374, 0, 0, 0, 0, 541,
    0, 0, 0, 220, 294, 0, 0, 0, 0, 140, 293, 0, 247, 0, 0, 0,
    0, 0, 0, 0, 23, 64, 0, 354, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 236, 0, 0, 0, 0, 0, 0, 0, 439, 0, 0, 0, 0, 406, 0,
    0, 0, 0, 0, 527, 0, 490, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 320, 0, 271, 463, 0, 84, 0, 0, 0, 0, 0, 127, 0, 0, 0,
    284, 413, 0, 0, 0, 66, 147, 0, 416, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 492, 78, 0, 0, 0, 68, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 346, 29, 381, 513, 0, 0, 0, 0, 0, 0, 0,
    442, 0, 0, 313, 0, 0, 0, 0, 0, 481, 77, 0, 0, 0, 0, 0,
    33, 121, 213, 0, 0, 139, 198, 0, 0, 0, 0, 0, 0, 0, 93, 0,
    0, 0, 86, 197, 0, 491, 0, 0, 401, 0, 421, 0, 0, 429, 475, 22,
    0, 0, 0, 0, 4, 0, 0, 0, 218, 0, 388, 0, 495, 188, 0, 0,
    162, 0, 0, 333, 345, 0, 0, 512, 0, 0, 0, 0, 0, 0, 548, 0,
    0, 422, 0, 261, 485, 0, 204, 241, 0, 54, 0, 186, 0, 0, 0, 0,
    0, 0, 556, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40,
    0, 0, 18, 41, 362, 0, 1, 0, 0, 0, 0, 0, 0, 0, 344, 0,
    0, 0, 508, 155, 71, 217, 393, 482, 353, 69, 0, 105, 0, 469, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 132, 264, 0, 0, 0, 553, 0, 523, 0,
    0, 338, 0, 0, 0, 0, 0, 0, 0, 231, 0, 0, 97, 281, 0, 0,
    0, 111, 0, 0, 0, 0, 449, 0, 0, 437, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 328, 0, 0, 0, 0, 0, 0, 551, 0, 0, 0, 425, 0,
    0, 0, 0, 0, 0, 221, 507, 0, 0, 5, 364, 545, 0, 0, 0, 0,
    0, 0, 0, 0, 286, 0, 193, 0, 0, 0, 0, 311, 243, 0, 373, 257,
    0, 0, 0, 0, 102, 0, 0, 0, 0, 250, 335, 0, 467, 0, 192, 323,
    0, 0, 0, 46, 0, 274, 170, 0, 7, 547, 0, 0, 251, 0, 0, 0,
    0, 0, 0, 0, 0, 524, 0, 0, 0, 292, 536, 0, 189, 0, 0, 0,
    0, 0, 0, 183, 0, 0, 331, 0, 0, 230, 0, 0, 178, 0, 0, 280,
    0, 0, 0, 200, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 134, 306, 494, 0, 0, 0, 418, 0, 0, 0, 0, 0,
    0, 0, 44, 163, 246, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    452, 0, 0, 283, 0, 59, 159, 0, 278, 0, 0, 0, 0, 39, 266, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 179, 0, 0, 0, 0, 13, 450,
    0, 0, 0, 190, 0, 440, 0, 0, 0, 0, 0, 0, 453, 157, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 209, 0, 0, 0, 125, 0, 35, 0,
    0, 0, 0, 315, 0, 0, 0, 0, 0, 0, 0, 0, 489, 269, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 432, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 91, 326, 0, 0, 389, 88, 277,
    0, 409, 0, 0, 0, 0, 0, 0, 0, 532, 113, 347, 0, 0, 314, 0,
    0, 0, 224, 0, 0, 0, 0, 187, 0, 72, 511, 0, 506, 0, 0, 0,
    433, 0, 0, 0, 0, 0, 0, 0, 0, 0, 310, 152, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 62, 0, 0, 0, 0, 0, 0, 457,
    342, 0, 399, 167, 0, 0, 239, 265, 379, 483, 369, 0, 0, 0, 0, 0,
    0, 63, 0, 6, 0, 0, 0, 0, 0, 400, 291, 0, 0, 0, 539, 174,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 27, 0, 131, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 228, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 445, 451, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 287, 0, 0, 0, 474, 0, 0, 0, 408, 0, 0, 0,
    380, 0, 0, 0, 112, 126, 0, 322, 0, 0, 0, 0, 0, 0, 318, 0,
    0, 143, 58, 0, 0, 0, 0, 181, 104, 267, 0, 502, 16, 0, 133, 0,
    0, 0, 464, 363, 0, 0, 0, 0, 0, 0, 525, 0, 0, 0, 0, 0,
    0, 538, 0, 0, 377, 0, 0, 0, 497, 0, 115, 0, 14, 0, 0, 549,
    0, 477, 305, 0, 0, 0, 0, 436, 191, 75, 330, 0, 478, 0, 0, 0,
    341, 0, 0, 0, 0, 0, 0, 0, 99, 146, 366, 0, 259, 0, 0, 203,
    0, 122, 169, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    24, 357, 448, 0, 0, 0, 0, 21, 0, 0, 337, 350, 0, 0, 0, 486,
    260, 0, 0, 0, 0, 160, 17, 455, 0, 0, 0, 0, 0, 0, 0, 0,
    210, 441, 12, 447, 0, 222, 528, 0, 255, 0, 0, 0, 0, 0, 0, 0,
    0, 211, 135, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 136,
    0, 237, 109, 0, 129, 0, 0, 0, 149, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 279, 0, 0, 0, 0,
    0, 484, 0, 0, 378, 0, 0, 358, 128, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 488, 0, 0, 0, 0, 0,
    156, 0, 0, 496, 535, 0, 96, 0, 276, 0, 253, 0, 0, 0, 444, 0,
    0, 0, 517, 0, 0, 0, 515, 26, 48, 297, 471, 555, 470, 407, 0, 0,
    324, 0, 514, 0, 0, 0, 0, 0, 0, 0, 0, 25, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 124, 0, 214, 0, 0, 0, 0,
    0, 55, 177, 343, 0, 0, 0, 28, 118, 0, 0, 0, 0, 256, 0, 199,
    0, 0, 443, 37, 0, 0, 248, 0, 100, 0, 0, 180, 182, 415, 543, 0,
    0, 176, 0, 0, 0, 460, 499, 0, 0, 252, 0, 518, 0, 227, 0, 0,
    438, 0, 0, 0, 0, 161, 0, 0, 0, 263, 0, 0, 0, 0, 427, 0,
    273, 0, 0, 0, 0, 80, 0, 0, 0, 0, 0, 0, 0, 0, 557, 0,
    0, 0, 70, 0, 0, 0, 0, 0, 0, 130, 386, 185, 0, 0, 0, 223,
    0, 0, 558, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 459, 0,
    245, 166, 317, 0, 0, 414, 301, 0, 390, 0, 76, 0, 0, 0, 0, 531,
    0, 0, 0, 0, 0, 0, 0, 120, 0, 430, 0, 0, 0, 0, 0, 0,
  ]

  static let text = ##"""
accept_date
A [ <text:text> ]
T sint
L internal
D When the kernel accepted the client's connection, in seconds or in the unit given.
acl
A <text:text> [ <text2:text> ] [ <text3:text> ] [ <text4:text> ] [ <text5:text> ] [ <text6:text> ] [ <text7:text> ] [ <text8:text> ] [ <text9:text> ] [ <text10:text> ] [ <text11:text> ] [ <text12:text> ]
T bool
L internal
D Whether all the named ACLs hold; a name may be negated with `!`.
act_conn
T sint
L internal
D How many connections the process has open.
always_false
T bool
L internal
D Never holds; useful to switch a rule off.
always_true
T bool
L internal
D Always holds; useful to test a rule.
avg_queue
A <backend:backend>
T sint
L internal
D The queued connections of a backend divided by its active servers.
base
T str
L L7
D The Host header followed by the path, without the query string.
base32
T sint
L L7
D A 32-bit hash of what `base` returns.
base32+src
T bin
L L7
D The hash of `base32` followed by the client's address, as a key per page and client.
baseq
T str
L L7
D The Host header followed by the path and the query string.
bc.timer.connect
T sint
L L4
D How long it took to connect to the server, in milliseconds.
bc_be_queue
T sint
L L4
D How many requests were queued before this one in the backend's queue.
bc_dst
T addr
L L4
D The destination address of the connection to the server.
bc_dst_port
T sint
L L4
D The destination port of the connection to the server.
bc_err
T sint
L L4
D The number of the last error on the connection to the server.
bc_err_name
T str
L L4
D The symbolic name of the last error on the connection to the server.
bc_err_str
T str
L L4
D What went wrong on the connection to the server, in words.
bc_glitches
T sint
L L4
D How many protocol anomalies were counted on the connection to the server.
bc_http_major
T sint
L L4
D The major HTTP version spoken with the server.
bc_nb_streams
T sint
L L4
D How many streams the connection to the server carries.
bc_reused
T bool
L L4
D Whether the request went out over a connection that was open already.
bc_rtt
A [ <text:text> ]
T sint
L L4
D The round-trip time to the server as the kernel measured it.
bc_rttvar
A [ <text:text> ]
T sint
L L4
D The variance of the round-trip time to the server as the kernel measured it.
bc_settings_streams_limit
T sint
L L4
D How many concurrent streams the server allows on its connection.
bc_src
T addr
L L4
D The source address of the connection to the server.
bc_src_port
T sint
L L4
D The source port of the connection to the server.
bc_srv_queue
T sint
L L4
D How many requests were queued before this one in the server's queue.
be_conn
A <backend:backend>
T sint
L internal
D How many connections a backend has.
be_conn_free
A <backend:backend>
T sint
L internal
D How many more connections the servers of a backend may take.
be_connect_timeout
T sint
L internal
D The connect timeout of the current backend, in milliseconds.
be_id
T sint
L internal
D The numeric identifier of the current backend.
be_name
T str
L internal
D The name of the current backend.
be_queue_timeout
T sint
L internal
D The queue timeout of the current backend, in milliseconds.
be_server_timeout
T sint
L internal
D The server timeout of the current backend, in milliseconds.
be_sess_rate
A <backend:backend>
T sint
L internal
D How many sessions a backend opened in the last second.
be_tarpit_timeout
T sint
L internal
D The tarpit timeout of the current backend, in milliseconds.
be_tunnel_timeout
T sint
L internal
D The tunnel timeout of the current backend, in milliseconds.
bin
A <text:text>
T bin
L internal
D A constant of bytes, written in hexadecimal.
bool
A <text:text>
T bool
L internal
D A constant truth value.
bs.aborted
T sint
L L7
D Whether the stream was aborted from this side.
bs.debug_str
A [ <number:integer> ]
T str
L L7
D The state of the stream's side in a form for developers.
bs.id
T sint
L L7
D The identifier of the stream in its multiplexed connection.
bs.rst_code
T sint
L L7
D The error code with which the peer reset the stream.
bytes_in
T sint
L L7
D How many bytes arrived from the client.
bytes_out
T sint
L L7
D How many bytes were sent to the client.
capture.req.hdr
A <number:integer>
T str
L L7
D A captured request header, by its slot.
capture.req.method
T str
L L7
D The method of the request, kept until the end of the stream.
capture.req.uri
T str
L L7
D The URI of the request, kept until the end of the stream.
capture.req.ver
T str
L L7
D The HTTP version of the request, kept until the end of the stream.
capture.res.hdr
A <number:integer>
T str
L L7
D A captured response header, by its slot.
capture.res.ver
T str
L L7
D The HTTP version of the response, kept until the end of the stream.
connslots
A <backend:backend>
T sint
L internal
D How many connections and queue places a backend has left.
cook
A [ <text:text> ]
T str
L L7
D A cookie of the request by its name.
cook_cnt
A [ <text:text> ]
T sint
L L7
D How many cookies of a name the request has.
cook_val
A [ <text:text> ]
T sint
L L7
D A cookie of the request as a number.
cookie
A [ <text:text> ]
T str
L L7
D A cookie of the request by its name.
cpu_calls
T sint
L internal
D How often the task of the stream was run.
cpu_ns_avg
T sint
L internal
D The average processor time of a run of the stream's task, in nanoseconds.
cpu_ns_tot
T sint
L internal
D The total processor time of the stream's task, in nanoseconds.
cpu_usage_grp
T sint
L internal
D The processor usage of the thread group, in per cent.
cpu_usage_proc
T sint
L internal
D The processor usage of the process, in per cent.
cpu_usage_thr
T sint
L internal
D The processor usage of the thread, in per cent.
cur_client_timeout
T sint
L internal
D The client timeout in effect for the stream, in milliseconds.
cur_connect_timeout
T sint
L L7
D The connect timeout in effect for the stream, in milliseconds.
cur_queue_timeout
T sint
L L7
D The queue timeout in effect for the stream, in milliseconds.
cur_server_timeout
T sint
L L7
D The server timeout in effect for the stream, in milliseconds.
cur_tarpit_timeout
T sint
L internal
D The tarpit timeout in effect for the stream, in milliseconds.
cur_tunnel_timeout
T sint
L L7
D The tunnel timeout in effect for the stream, in milliseconds.
date
A [ <number:integer> ] [ <text:text> ]
T sint
L internal
D The current time in seconds since the epoch, with an offset and a unit.
date_us
T sint
L internal
D The microseconds of the current time.
distcc_body
A <text:text> [ <number:integer> ]
T bin
L L6
D The body of a token of a distcc message.
distcc_param
A <text:text> [ <number:integer> ]
T sint
L L6
D The parameter of a token of a distcc message.
dst
T addr
L L4
D The address that the client connected to.
dst_conn
T sint
L L4
D How many connections the current listener has.
dst_is_local
T bool
L L4
D Whether the destination address belongs to this machine.
dst_port
T sint
L L4
D The port that the client connected to.
dump_all_vars
A [ <text:text> ] [ <text2:text> ] [ <text3:text> ]
T str
L internal
D Every variable of the given scopes as text.
env
A <text:text>
T str
L internal
D The value of an environment variable when the process started.
fc.timer.handshake
T sint
L L4
D How long the handshakes of the client's connection took, in milliseconds.
fc.timer.total
T sint
L L4
D How long the client's connection has been open, in milliseconds.
fc_dst
T addr
L L4
D The destination address of the client's connection, before any rewriting.
fc_dst_is_local
T bool
L L4
D Whether the original destination address belongs to this machine.
fc_dst_port
T sint
L L4
D The destination port of the client's connection, before any rewriting.
fc_err
T sint
L L4
D The number of the last error on the client's connection.
fc_err_name
T str
L L4
D The symbolic name of the last error on the client's connection.
fc_err_str
T str
L L4
D What went wrong on the client's connection, in words.
fc_fackets
A [ <text:text> ]
T sint
L L4
D How many forward acknowledgements the kernel counted for the client.
fc_glitches
T sint
L L4
D How many protocol anomalies were counted on the client's connection.
fc_http_major
T sint
L L4
D The major HTTP version spoken with the client.
fc_lost
A [ <text:text> ]
T sint
L L4
D How many segments to the client the kernel believes lost.
fc_nb_streams
T sint
L L4
D How many streams the client's connection carries.
fc_pp_authority
T str
L L4
D The authority that the PROXY protocol header carried.
fc_pp_tlv
A <text:text>
T str
L L4
D A type-length-value field of the PROXY protocol header.
fc_pp_unique_id
T str
L L4
D The unique identifier that the PROXY protocol header carried.
fc_rcvd_proxy
T bool
L L4
D Whether the client's connection began with a PROXY protocol header.
fc_reordering
A [ <text:text> ]
T sint
L L4
D The reordering that the kernel measured for the client.
fc_retrans
A [ <text:text> ]
T sint
L L4
D How many segments to the client were sent again.
fc_rtt
A [ <text:text> ]
T sint
L L4
D The round-trip time to the client as the kernel measured it.
fc_rttvar
A [ <text:text> ]
T sint
L L4
D The variance of the round-trip time to the client as the kernel measured it.
fc_sacked
A [ <text:text> ]
T sint
L L4
D How many segments to the client were acknowledged selectively.
fc_saved_syn
T bin
L L4
D The SYN packet that the kernel kept for the client's connection.
fc_settings_streams_limit
T sint
L L4
D How many concurrent streams the client allows on its connection.
fc_src
T addr
L L4
D The source address of the client's connection, before any rewriting.
fc_src_is_local
T bool
L L4
D Whether the original source address belongs to this machine.
fc_src_port
T sint
L L4
D The source port of the client's connection, before any rewriting.
fc_unacked
A [ <text:text> ]
T sint
L L4
D How many segments to the client are not acknowledged.
fcgi.docroot
T str
L L7
D The document root of the FastCGI application.
fcgi.index
T str
L L7
D The index file of the FastCGI application.
fe_client_timeout
T sint
L internal
D The client timeout of the current frontend, in milliseconds.
fe_conn
A <frontend:frontend>
T sint
L internal
D How many connections a frontend has.
fe_defbe
T str
L internal
D The name of the default backend of the current frontend.
fe_id
T sint
L internal
D The numeric identifier of the current frontend.
fe_name
T str
L internal
D The name of the current frontend.
fe_req_rate
A <frontend:frontend>
T sint
L internal
D How many requests a frontend received in the last second.
fe_sess_rate
A <frontend:frontend>
T sint
L internal
D How many sessions a frontend opened in the last second.
fe_tarpit_timeout
T sint
L internal
D The tarpit timeout of the current frontend, in milliseconds.
fs.aborted
T sint
L L7
D Whether the stream was aborted from this side.
fs.debug_str
A [ <number:integer> ]
T str
L L7
D The state of the stream's side in a form for developers.
fs.id
T str
L L7
D The identifier of the stream in its multiplexed connection.
fs.rst_code
T sint
L L7
D The error code with which the peer reset the stream.
hdr
A [ <text:text> ] [ <number:integer> ]
T str
L L7
D A header of the request, or of the response in response rules; any comma-separated value.
hdr_cnt
A [ <text:text> ]
T sint
L L7
D How many values of a header there are.
hdr_ip
A [ <text:text> ] [ <number:integer> ]
T addr
L L7
D A header read as an address.
hdr_val
A [ <text:text> ] [ <number:integer> ]
T sint
L L7
D A header read as a number.
hostname
T str
L internal
D The name of the machine.
http_auth
A <value:text>
T bool
L L7
D Whether the request's credentials are those of a user in a user list.
http_auth_bearer
A [ <text:text> ]
T str
L L7
D The token of a Bearer authorization.
http_auth_group
A <value:text>
T str
L L7
D The group of the user in a user list whose credentials the request carries.
http_auth_pass
T str
L L7
D The password of a Basic authorization.
http_auth_type
T str
L L7
D The scheme of the request's authorization.
http_auth_user
T str
L L7
D The user name of a Basic authorization.
http_first_req
T bool
L L7
D Whether this is the first request of the client's connection.
int
A <number:integer>
T sint
L internal
D A constant number.
internal.htx.data
T sint
L L6
D The size of the data of the HTTP message in its internal form.
internal.htx.free
T sint
L L6
D The free space of the HTTP message in its internal form.
internal.htx.free_data
T sint
L L6
D The free contiguous space of the HTTP message in its internal form.
internal.htx.has_eom
T bool
L L6
D Whether the HTTP message is complete in its internal form.
internal.htx.nbblks
T sint
L L6
D The number of blocks of the HTTP message in its internal form.
internal.htx.size
T sint
L L6
D The size of the HTTP message in its internal form.
internal.htx.used
T sint
L L6
D The used space of the HTTP message in its internal form.
internal.htx_blk.data
A <text:text>
T bin
L L6
D The data of a block of the internal form.
internal.htx_blk.hdrname
A <text:text>
T str
L L6
D The header name of a block of the internal form.
internal.htx_blk.hdrval
A <text:text>
T str
L L6
D The header value of a block of the internal form.
internal.htx_blk.size
A <text:text>
T sint
L L6
D The size of a block of the internal form.
internal.htx_blk.start_line
A <text:text>
T str
L L6
D The start line of a block of the internal form.
internal.htx_blk.type
A <text:text>
T str
L L6
D The type of a block of the internal form.
internal.strm.is_htx
T bool
L internal
D Whether the stream uses the internal HTTP form.
ipv4
A <address:text>
T ipv4
L internal
D A constant IPv4 address.
ipv6
A <address:text>
T ipv6
L internal
D A constant IPv6 address.
last_entity
T str
L internal
D The name of the last rule or filter that ran.
last_rule_file
T str
L internal
D The file of the last final rule that matched.
last_rule_line
T sint
L internal
D The line of the last final rule that matched.
lat_ns_avg
T sint
L internal
D The average scheduling delay of the stream's task, in nanoseconds.
lat_ns_tot
T sint
L internal
D The total scheduling delay of the stream's task, in nanoseconds.
meth
A <text:text>
T meth
L internal
D A constant HTTP method.
method
T meth
L L7
D The method of the request.
nbproc
T sint
L internal
D The number of processes, which is always one.
nbsrv
A <backend:backend>
T sint
L internal
D How many servers of a backend are usable.
path
T str
L L7
D The path of the request, without the query string.
pathq
T str
L L7
D The path of the request with the query string.
payload
A <number:integer> <number2:integer>
T bin
L L6
D Bytes of the request's buffer, by offset and length.
payload_lv
A <number:integer> <number2:integer> [ <text:text> ]
T bin
L L6
D Bytes of the request's buffer whose length stands before them.
pid
T sint
L internal
D The number of the process.
prio_class
T sint
L internal
D The priority class of the request in the queue.
prio_offset
T sint
L internal
D The priority offset of the request in the queue, in milliseconds.
proc
T sint
L internal
D The position of the process, which is always one.
query
A [ <text:text> ]
T str
L L7
D The query string of the request, without the question mark.
queue
A <backend:backend>
T sint
L internal
D How many connections are queued in a backend and its servers.
quic_enabled
T bool
L internal
D Whether QUIC may be used on the listener.
rand
A [ <number:integer> ]
T sint
L internal
D A random number, below a bound if one is given.
rdp_cookie
A [ <text:text> ]
T str
L L6
D A cookie of an RDP connection request.
rdp_cookie_cnt
A [ <text:text> ]
T sint
L L6
D How many cookies of a name an RDP connection request has.
rep_ssl_hello_type
T sint
L L6
D The type of the TLS hello in the response's buffer; 2 for a ServerHello.
req.body
T bin
L L7
D The body of the request as far as it is buffered.
req.body_len
T sint
L L7
D How many bytes of the request's body are buffered.
req.body_param
A [ <text:text> ] [ <text2:text> ]
T bin
L L7
D A parameter of a URL-encoded request body.
req.body_size
T sint
L L7
D The announced length of the request's body.
req.bytes_in
T sint
L L7
D How many bytes of the request arrived from the client.
req.bytes_out
T sint
L L7
D How many bytes of the request were sent to the server.
req.cook
A [ <text:text> ]
T str
L L7
D A cookie of the request by its name.
req.cook_cnt
A [ <text:text> ]
T sint
L L7
D How many cookies of a name the request has.
req.cook_names
A [ <text:text> ]
T str
L L7
D The names of the request's cookies.
req.cook_val
A [ <text:text> ]
T sint
L L7
D A cookie of the request as a number.
req.fhdr
A [ <text:text> ] [ <number:integer> ]
T str
L L7
D A whole line of a request header, commas included.
req.fhdr_cnt
A [ <text:text> ]
T sint
L L7
D How many lines of a header the request has.
req.hdr
A [ <text:text> ] [ <number:integer> ]
T str
L L7
D A header of the request; any comma-separated value.
req.hdr_cnt
A [ <text:text> ]
T sint
L L7
D How many values of a header the request has.
req.hdr_ip
A [ <text:text> ] [ <number:integer> ]
T addr
L L7
D A header of the request as an address.
req.hdr_names
A [ <text:text> ]
T str
L L7
D The names of the request's headers.
req.hdr_val
A [ <text:text> ] [ <number:integer> ]
T sint
L L7
D A header of the request as a number.
req.hdrs
T bin
L L7
D The headers of the request as text.
req.hdrs_bin
T bin
L L7
D The headers of the request in a binary form.
req.len
T sint
L L6
D How many bytes the request's buffer holds.
req.payload
A <number:integer> <number2:integer>
T bin
L L6
D Bytes of the request's buffer, by offset and length.
req.payload_lv
A <number:integer> <number2:integer> [ <text:text> ]
T bin
L L6
D Bytes of the request's buffer whose length stands before them.
req.proto_http
T bool
L L6
D Whether the request's buffer holds a valid HTTP request.
req.rdp_cookie
A [ <text:text> ]
T str
L L6
D A cookie of an RDP connection request.
req.rdp_cookie_cnt
A [ <text:text> ]
T sint
L L6
D How many cookies of a name an RDP connection request has.
req.ssl_alpn
T str
L L6
D The protocols that the ClientHello in the buffer offers.
req.ssl_cipherlist
T bin
L L6
D The ciphers that the ClientHello in the buffer offers.
req.ssl_ec_ext
T bool
L L6
D Whether the ClientHello in the buffer offers elliptic curves.
req.ssl_hello_type
T sint
L L6
D The type of the TLS hello in the request's buffer; 1 for a ClientHello.
req.ssl_keyshare_groups
T bin
L L6
D The groups for which the ClientHello in the buffer has key shares.
req.ssl_sigalgs
T bin
L L6
D The signature algorithms that the ClientHello in the buffer offers.
req.ssl_sni
T str
L L6
D The server name of the ClientHello in the buffer, for proxies that do not end TLS.
req.ssl_st_ext
T sint
L L6
D Whether the ClientHello in the buffer carries a session ticket.
req.ssl_supported_groups
T bin
L L6
D The groups that the ClientHello in the buffer supports.
req.ssl_ver
T sint
L L6
D The TLS version of the ClientHello in the buffer.
req.timer.hdr
T sint
L L7
D How long the request's head took to arrive, in milliseconds.
req.timer.idle
T sint
L L7
D How long the connection was idle before the request, in milliseconds.
req.timer.queue
T sint
L L7
D How long the request waited in the queue, in milliseconds.
req.timer.tq
T sint
L L7
D The idle time and the time of the request's head together, in milliseconds.
req.ver
T str
L L7
D The HTTP version of the request.
req_len
T sint
L L6
D How many bytes the request's buffer holds.
req_proto_http
T bool
L L6
D Whether the request's buffer holds a valid HTTP request.
req_ssl_hello_type
T sint
L L6
D The type of the TLS hello in the request's buffer; 1 for a ClientHello.
req_ssl_sni
T str
L L6
D The server name of the ClientHello in the buffer, for proxies that do not end TLS.
req_ssl_ver
T sint
L L6
D The TLS version of the ClientHello in the buffer.
req_ver
T str
L L7
D The HTTP version of the request.
request_date
A [ <text:text> ]
T sint
L L7
D When the first byte of the request arrived.
res.body
T bin
L L7
D The body of the response as far as it is buffered.
res.body_len
T sint
L L7
D How many bytes of the response's body are buffered.
res.body_size
T sint
L L7
D The announced length of the response's body.
res.bytes_in
T sint
L L7
D How many bytes of the response arrived from the server.
res.bytes_out
T sint
L L7
D How many bytes of the response were sent to the client.
res.cache_hit
T bool
L L7
D Whether the response comes from the cache.
res.cache_name
T str
L L7
D The name of the cache that the response comes from.
res.comp
T bool
L L7
D Whether the response was compressed here.
res.comp_algo
T str
L L7
D The algorithm with which the response was compressed here.
res.cook
A [ <text:text> ]
T str
L L7
D A cookie that the response sets, by its name.
res.cook_cnt
A [ <text:text> ]
T sint
L L7
D How many cookies of a name the response sets.
res.cook_names
A [ <text:text> ]
T str
L L7
D The names of the cookies that the response sets.
res.cook_val
A [ <text:text> ]
T sint
L L7
D A cookie that the response sets, as a number.
res.fhdr
A [ <text:text> ] [ <number:integer> ]
T str
L L7
D A whole line of a response header, commas included.
res.fhdr_cnt
A [ <text:text> ]
T sint
L L7
D How many lines of a header the response has.
res.hdr
A [ <text:text> ] [ <number:integer> ]
T str
L L7
D A header of the response; any comma-separated value.
res.hdr_cnt
A [ <text:text> ]
T sint
L L7
D How many values of a header the response has.
res.hdr_ip
A [ <text:text> ] [ <number:integer> ]
T addr
L L7
D A header of the response as an address.
res.hdr_names
A [ <text:text> ]
T str
L L7
D The names of the response's headers.
res.hdr_val
A [ <text:text> ] [ <number:integer> ]
T sint
L L7
D A header of the response as a number.
res.hdrs
T bin
L L7
D The headers of the response as text.
res.hdrs_bin
T bin
L L7
D The headers of the response in a binary form.
res.len
T sint
L L6
D How many bytes the response's buffer holds.
res.payload
A <number:integer> <number2:integer>
T bin
L L6
D Bytes of the response's buffer, by offset and length.
res.payload_lv
A <number:integer> <number2:integer> [ <text:text> ]
T bin
L L6
D Bytes of the response's buffer whose length stands before them.
res.ssl_hello_type
T sint
L L6
D The type of the TLS hello in the response's buffer; 2 for a ServerHello.
res.timer.data
T sint
L L7
D How long the response's body took, in milliseconds.
res.timer.hdr
T sint
L L7
D How long the server took to answer, in milliseconds.
res.ver
T str
L L7
D The HTTP version of the response.
resp_ver
T str
L L7
D The HTTP version of the response.
sc0_bytes_in_rate
A [ <table:table> ]
T sint
L L4
D The rate of bytes from clients of the entry that track counter 0 points at.
sc0_bytes_out_rate
A [ <table:table> ]
T sint
L L4
D The rate of bytes to clients of the entry that track counter 0 points at.
sc0_clr_gpc0
A [ <table:table> ]
T sint
L L4
D Clears the first general purpose counter of the entry that track counter 0 points at, and returns its old value.
sc0_clr_gpc1
A [ <table:table> ]
T sint
L L4
D Clears the second general purpose counter of the entry that track counter 0 points at, and returns its old value.
sc0_conn_cnt
A [ <table:table> ]
T sint
L L4
D The number of connections of the entry that track counter 0 points at.
sc0_conn_cur
A [ <table:table> ]
T sint
L L4
D The number of concurrent connections of the entry that track counter 0 points at.
sc0_conn_rate
A [ <table:table> ]
T sint
L L4
D The rate of connections of the entry that track counter 0 points at.
sc0_get_gpc0
A [ <table:table> ]
T sint
L L4
D The first general purpose counter of the entry that track counter 0 points at.
sc0_get_gpc1
A [ <table:table> ]
T sint
L L4
D The second general purpose counter of the entry that track counter 0 points at.
sc0_get_gpt0
A [ <table:table> ]
T sint
L L4
D The first general purpose tag of the entry that track counter 0 points at.
sc0_glitch_cnt
A [ <table:table> ]
T sint
L L4
D The number of protocol anomalies of the entry that track counter 0 points at.
sc0_glitch_rate
A [ <table:table> ]
T sint
L L4
D The rate of protocol anomalies of the entry that track counter 0 points at.
sc0_gpc0_rate
A [ <table:table> ]
T sint
L L4
D The rate of the first general purpose counter of the entry that track counter 0 points at.
sc0_gpc1_rate
A [ <table:table> ]
T sint
L L4
D The rate of the second general purpose counter of the entry that track counter 0 points at.
sc0_http_err_cnt
A [ <table:table> ]
T sint
L L4
D The number of client errors of the entry that track counter 0 points at.
sc0_http_err_rate
A [ <table:table> ]
T sint
L L4
D The rate of client errors of the entry that track counter 0 points at.
sc0_http_fail_cnt
A [ <table:table> ]
T sint
L L4
D The number of server errors of the entry that track counter 0 points at.
sc0_http_fail_rate
A [ <table:table> ]
T sint
L L4
D The rate of server errors of the entry that track counter 0 points at.
sc0_http_req_cnt
A [ <table:table> ]
T sint
L L4
D The number of requests of the entry that track counter 0 points at.
sc0_http_req_rate
A [ <table:table> ]
T sint
L L4
D The rate of requests of the entry that track counter 0 points at.
sc0_inc_gpc0
A [ <table:table> ]
T sint
L L4
D Raises the first general purpose counter of the entry that track counter 0 points at, and returns its new value.
sc0_inc_gpc1
A [ <table:table> ]
T sint
L L4
D Raises the second general purpose counter of the entry that track counter 0 points at, and returns its new value.
sc0_kbytes_in
A [ <table:table> ]
T sint
L L4
D The kilobytes from clients of the entry that track counter 0 points at.
sc0_kbytes_out
A [ <table:table> ]
T sint
L L4
D The kilobytes to clients of the entry that track counter 0 points at.
sc0_key
T any
L L4
D The key of the entry that track counter 0 points at.
sc0_sess_cnt
A [ <table:table> ]
T sint
L L4
D The number of sessions of the entry that track counter 0 points at.
sc0_sess_rate
A [ <table:table> ]
T sint
L L4
D The rate of sessions of the entry that track counter 0 points at.
sc0_tracked
A [ <table:table> ]
T bool
L L4
D Whether track counter 0 is in use.
sc0_trackers
A [ <table:table> ]
T sint
L L4
D The number of streams that track the entry of the entry that track counter 0 points at.
sc1_bytes_in_rate
A [ <table:table> ]
T sint
L L4
D The rate of bytes from clients of the entry that track counter 1 points at.
sc1_bytes_out_rate
A [ <table:table> ]
T sint
L L4
D The rate of bytes to clients of the entry that track counter 1 points at.
sc1_clr_gpc
A <number:integer> [ <table:table> ]
T sint
L L4
D Clears a general purpose counter of the entry that track counter 1 points at, and returns its old value.
sc1_clr_gpc0
A [ <table:table> ]
T sint
L L4
D Clears the first general purpose counter of the entry that track counter 1 points at, and returns its old value.
sc1_clr_gpc1
A [ <table:table> ]
T sint
L L4
D Clears the second general purpose counter of the entry that track counter 1 points at, and returns its old value.
sc1_conn_cnt
A [ <table:table> ]
T sint
L L4
D The number of connections of the entry that track counter 1 points at.
sc1_conn_cur
A [ <table:table> ]
T sint
L L4
D The number of concurrent connections of the entry that track counter 1 points at.
sc1_conn_rate
A [ <table:table> ]
T sint
L L4
D The rate of connections of the entry that track counter 1 points at.
sc1_get_gpc0
A [ <table:table> ]
T sint
L L4
D The first general purpose counter of the entry that track counter 1 points at.
sc1_get_gpc1
A [ <table:table> ]
T sint
L L4
D The second general purpose counter of the entry that track counter 1 points at.
sc1_get_gpt0
A [ <table:table> ]
T sint
L L4
D The first general purpose tag of the entry that track counter 1 points at.
sc1_glitch_cnt
A [ <table:table> ]
T sint
L L4
D The number of protocol anomalies of the entry that track counter 1 points at.
sc1_glitch_rate
A [ <table:table> ]
T sint
L L4
D The rate of protocol anomalies of the entry that track counter 1 points at.
sc1_gpc0_rate
A [ <table:table> ]
T sint
L L4
D The rate of the first general purpose counter of the entry that track counter 1 points at.
sc1_gpc1_rate
A [ <table:table> ]
T sint
L L4
D The rate of the second general purpose counter of the entry that track counter 1 points at.
sc1_http_err_cnt
A [ <table:table> ]
T sint
L L4
D The number of client errors of the entry that track counter 1 points at.
sc1_http_err_rate
A [ <table:table> ]
T sint
L L4
D The rate of client errors of the entry that track counter 1 points at.
sc1_http_fail_cnt
A [ <table:table> ]
T sint
L L4
D The number of server errors of the entry that track counter 1 points at.
sc1_http_fail_rate
A [ <table:table> ]
T sint
L L4
D The rate of server errors of the entry that track counter 1 points at.
sc1_http_req_cnt
A [ <table:table> ]
T sint
L L4
D The number of requests of the entry that track counter 1 points at.
sc1_http_req_rate
A [ <table:table> ]
T sint
L L4
D The rate of requests of the entry that track counter 1 points at.
sc1_inc_gpc0
A [ <table:table> ]
T sint
L L4
D Raises the first general purpose counter of the entry that track counter 1 points at, and returns its new value.
sc1_inc_gpc1
A [ <table:table> ]
T sint
L L4
D Raises the second general purpose counter of the entry that track counter 1 points at, and returns its new value.
sc1_kbytes_in
A [ <table:table> ]
T sint
L L4
D The kilobytes from clients of the entry that track counter 1 points at.
sc1_kbytes_out
A [ <table:table> ]
T sint
L L4
D The kilobytes to clients of the entry that track counter 1 points at.
sc1_key
T any
L L4
D The key of the entry that track counter 1 points at.
sc1_sess_cnt
A [ <table:table> ]
T sint
L L4
D The number of sessions of the entry that track counter 1 points at.
sc1_sess_rate
A [ <table:table> ]
T sint
L L4
D The rate of sessions of the entry that track counter 1 points at.
sc1_tracked
A [ <table:table> ]
T bool
L L4
D Whether track counter 1 is in use.
sc1_trackers
A [ <table:table> ]
T sint
L L4
D The number of streams that track the entry of the entry that track counter 1 points at.
sc2_bytes_in_rate
A [ <table:table> ]
T sint
L L4
D The rate of bytes from clients of the entry that track counter 2 points at.
sc2_bytes_out_rate
A [ <table:table> ]
T sint
L L4
D The rate of bytes to clients of the entry that track counter 2 points at.
sc2_clr_gpc0
A [ <table:table> ]
T sint
L L4
D Clears the first general purpose counter of the entry that track counter 2 points at, and returns its old value.
sc2_clr_gpc1
A [ <table:table> ]
T sint
L L4
D Clears the second general purpose counter of the entry that track counter 2 points at, and returns its old value.
sc2_conn_cnt
A [ <table:table> ]
T sint
L L4
D The number of connections of the entry that track counter 2 points at.
sc2_conn_cur
A [ <table:table> ]
T sint
L L4
D The number of concurrent connections of the entry that track counter 2 points at.
sc2_conn_rate
A [ <table:table> ]
T sint
L L4
D The rate of connections of the entry that track counter 2 points at.
sc2_get_gpc0
A [ <table:table> ]
T sint
L L4
D The first general purpose counter of the entry that track counter 2 points at.
sc2_get_gpc1
A [ <table:table> ]
T sint
L L4
D The second general purpose counter of the entry that track counter 2 points at.
sc2_get_gpt0
A [ <table:table> ]
T sint
L L4
D The first general purpose tag of the entry that track counter 2 points at.
sc2_glitch_cnt
A [ <table:table> ]
T sint
L L4
D The number of protocol anomalies of the entry that track counter 2 points at.
sc2_glitch_rate
A [ <table:table> ]
T sint
L L4
D The rate of protocol anomalies of the entry that track counter 2 points at.
sc2_gpc0_rate
A [ <table:table> ]
T sint
L L4
D The rate of the first general purpose counter of the entry that track counter 2 points at.
sc2_gpc1_rate
A [ <table:table> ]
T sint
L L4
D The rate of the second general purpose counter of the entry that track counter 2 points at.
sc2_http_err_cnt
A [ <table:table> ]
T sint
L L4
D The number of client errors of the entry that track counter 2 points at.
sc2_http_err_rate
A [ <table:table> ]
T sint
L L4
D The rate of client errors of the entry that track counter 2 points at.
sc2_http_fail_cnt
A [ <table:table> ]
T sint
L L4
D The number of server errors of the entry that track counter 2 points at.
sc2_http_fail_rate
A [ <table:table> ]
T sint
L L4
D The rate of server errors of the entry that track counter 2 points at.
sc2_http_req_cnt
A [ <table:table> ]
T sint
L L4
D The number of requests of the entry that track counter 2 points at.
sc2_http_req_rate
A [ <table:table> ]
T sint
L L4
D The rate of requests of the entry that track counter 2 points at.
sc2_inc_gpc0
A [ <table:table> ]
T sint
L L4
D Raises the first general purpose counter of the entry that track counter 2 points at, and returns its new value.
sc2_inc_gpc1
A [ <table:table> ]
T sint
L L4
D Raises the second general purpose counter of the entry that track counter 2 points at, and returns its new value.
sc2_kbytes_in
A [ <table:table> ]
T sint
L L4
D The kilobytes from clients of the entry that track counter 2 points at.
sc2_kbytes_out
A [ <table:table> ]
T sint
L L4
D The kilobytes to clients of the entry that track counter 2 points at.
sc2_key
T any
L L4
D The key of the entry that track counter 2 points at.
sc2_sess_cnt
A [ <table:table> ]
T sint
L L4
D The number of sessions of the entry that track counter 2 points at.
sc2_sess_rate
A [ <table:table> ]
T sint
L L4
D The rate of sessions of the entry that track counter 2 points at.
sc2_tracked
A [ <table:table> ]
T bool
L L4
D Whether track counter 2 is in use.
sc2_trackers
A [ <table:table> ]
T sint
L L4
D The number of streams that track the entry of the entry that track counter 2 points at.
sc_bytes_in_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of bytes from clients of the entry that a track counter points at.
sc_bytes_out_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of bytes to clients of the entry that a track counter points at.
sc_clr_gpc
A <number:integer> <number2:integer> [ <table:table> ]
T sint
L L4
D Clears a general purpose counter of the entry that a track counter points at, and returns its old value.
sc_clr_gpc0
A <number:integer> [ <table:table> ]
T sint
L L4
D Clears the first general purpose counter of the entry that a track counter points at, and returns its old value.
sc_clr_gpc1
A <number:integer> [ <table:table> ]
T sint
L L4
D Clears the second general purpose counter of the entry that a track counter points at, and returns its old value.
sc_conn_cnt
A <number:integer> [ <table:table> ]
T sint
L L4
D The number of connections of the entry that a track counter points at.
sc_conn_cur
A <number:integer> [ <table:table> ]
T sint
L L4
D The number of concurrent connections of the entry that a track counter points at.
sc_conn_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of connections of the entry that a track counter points at.
sc_get_gpc
A <number:integer> <number2:integer> [ <table:table> ]
T sint
L L4
D A general purpose counter of the entry that a track counter points at.
sc_get_gpc0
A <number:integer> [ <table:table> ]
T sint
L L4
D The first general purpose counter of the entry that a track counter points at.
sc_get_gpc1
A <number:integer> [ <table:table> ]
T sint
L L4
D The second general purpose counter of the entry that a track counter points at.
sc_get_gpt
A <number:integer> <number2:integer> [ <table:table> ]
T sint
L L4
D A general purpose tag of the entry that a track counter points at.
sc_get_gpt0
A <number:integer> [ <table:table> ]
T sint
L L4
D The first general purpose tag of the entry that a track counter points at.
sc_glitch_cnt
A <number:integer> [ <table:table> ]
T sint
L L4
D The number of protocol anomalies of the entry that a track counter points at.
sc_glitch_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of protocol anomalies of the entry that a track counter points at.
sc_gpc0_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of the first general purpose counter of the entry that a track counter points at.
sc_gpc1_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of the second general purpose counter of the entry that a track counter points at.
sc_gpc_rate
A <number:integer> <number2:integer> [ <table:table> ]
T sint
L L4
D The rate of a general purpose counter of the entry that a track counter points at.
sc_http_err_cnt
A <number:integer> [ <table:table> ]
T sint
L L4
D The number of client errors of the entry that a track counter points at.
sc_http_err_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of client errors of the entry that a track counter points at.
sc_http_fail_cnt
A <number:integer> [ <table:table> ]
T sint
L L4
D The number of server errors of the entry that a track counter points at.
sc_http_fail_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of server errors of the entry that a track counter points at.
sc_http_req_cnt
A <number:integer> [ <table:table> ]
T sint
L L4
D The number of requests of the entry that a track counter points at.
sc_http_req_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of requests of the entry that a track counter points at.
sc_inc_gpc
A <number:integer> <number2:integer> [ <table:table> ]
T sint
L L4
D Raises a general purpose counter of the entry that a track counter points at, and returns its new value.
sc_inc_gpc0
A <number:integer> [ <table:table> ]
T sint
L L4
D Raises the first general purpose counter of the entry that a track counter points at, and returns its new value.
sc_inc_gpc1
A <number:integer> [ <table:table> ]
T sint
L L4
D Raises the second general purpose counter of the entry that a track counter points at, and returns its new value.
sc_kbytes_in
A <number:integer> [ <table:table> ]
T sint
L L4
D The kilobytes from clients of the entry that a track counter points at.
sc_kbytes_out
A <number:integer> [ <table:table> ]
T sint
L L4
D The kilobytes to clients of the entry that a track counter points at.
sc_key
A <number:integer>
T any
L L4
D The key of the entry that a track counter points at.
sc_sess_cnt
A <number:integer> [ <table:table> ]
T sint
L L4
D The number of sessions of the entry that a track counter points at.
sc_sess_rate
A <number:integer> [ <table:table> ]
T sint
L L4
D The rate of sessions of the entry that a track counter points at.
sc_tracked
A <number:integer> [ <table:table> ]
T bool
L L4
D Whether a track counter is in use.
sc_trackers
A <number:integer> [ <table:table> ]
T sint
L L4
D The number of streams that track the entry of the entry that a track counter points at.
scook
A [ <text:text> ]
T str
L L7
D A cookie that the response sets, by its name.
scook_cnt
A [ <text:text> ]
T sint
L L7
D How many cookies of a name the response sets.
scook_val
A [ <text:text> ]
T sint
L L7
D A cookie that the response sets, as a number.
server_status
T sint
L L7
D The status that the server answered, before any rule changed it.
shdr
A [ <text:text> ] [ <number:integer> ]
T str
L L7
D A header of the response; any comma-separated value.
shdr_cnt
A [ <text:text> ]
T sint
L L7
D How many values of a header the response has.
shdr_ip
A [ <text:text> ] [ <number:integer> ]
T addr
L L7
D A header of the response as an address.
shdr_val
A [ <text:text> ] [ <number:integer> ]
T sint
L L7
D A header of the response as a number.
so_id
T sint
L internal
D The numeric identifier of the listener.
so_name
T str
L internal
D The name of the listener.
spoe.engine-id
T str
L internal
D The identifier of the SPOE engine.
src
T addr
L L4
D The client's address.
src_bytes_in_rate
A <table:table>
T sint
L L4
D The rate of bytes from clients of the entry of the client's address in a stick table.
src_bytes_out_rate
A <table:table>
T sint
L L4
D The rate of bytes to clients of the entry of the client's address in a stick table.
src_clr_gpc
A <number:integer> <table:table>
T sint
L L4
D Clears a general purpose counter of the entry of the client's address in a stick table, and returns its old value.
src_clr_gpc0
A <table:table>
T sint
L L4
D Clears the first general purpose counter of the entry of the client's address in a stick table, and returns its old value.
src_clr_gpc1
A <table:table>
T sint
L L4
D Clears the second general purpose counter of the entry of the client's address in a stick table, and returns its old value.
src_conn_cnt
A <table:table>
T sint
L L4
D The number of connections of the entry of the client's address in a stick table.
src_conn_cur
A <table:table>
T sint
L L4
D The number of concurrent connections of the entry of the client's address in a stick table.
src_conn_rate
A <table:table>
T sint
L L4
D The rate of connections of the entry of the client's address in a stick table.
src_get_gpc
A <number:integer> <table:table>
T sint
L L4
D A general purpose counter of the entry of the client's address in a stick table.
src_get_gpc0
A <table:table>
T sint
L L4
D The first general purpose counter of the entry of the client's address in a stick table.
src_get_gpc1
A <table:table>
T sint
L L4
D The second general purpose counter of the entry of the client's address in a stick table.
src_get_gpt
A <number:integer> <table:table>
T sint
L L4
D A general purpose tag of the entry of the client's address in a stick table.
src_get_gpt0
A <table:table>
T sint
L L4
D The first general purpose tag of the entry of the client's address in a stick table.
src_glitch_cnt
A <table:table>
T sint
L L4
D The number of protocol anomalies of the entry of the client's address in a stick table.
src_glitch_rate
A <table:table>
T sint
L L4
D The rate of protocol anomalies of the entry of the client's address in a stick table.
src_gpc0_rate
A <table:table>
T sint
L L4
D The rate of the first general purpose counter of the entry of the client's address in a stick table.
src_gpc1_rate
A <table:table>
T sint
L L4
D The rate of the second general purpose counter of the entry of the client's address in a stick table.
src_gpc_rate
A <number:integer> <table:table>
T sint
L L4
D The rate of a general purpose counter of the entry of the client's address in a stick table.
src_http_err_cnt
A <table:table>
T sint
L internal
D The number of client errors of the entry of the client's address in a stick table.
src_http_err_rate
A <table:table>
T sint
L internal
D The rate of client errors of the entry of the client's address in a stick table.
src_http_fail_cnt
A <table:table>
T sint
L internal
D The number of server errors of the entry of the client's address in a stick table.
src_http_fail_rate
A <table:table>
T sint
L internal
D The rate of server errors of the entry of the client's address in a stick table.
src_http_req_cnt
A <table:table>
T sint
L internal
D The number of requests of the entry of the client's address in a stick table.
src_http_req_rate
A <table:table>
T sint
L internal
D The rate of requests of the entry of the client's address in a stick table.
src_inc_gpc
A <number:integer> <table:table>
T sint
L L4
D Raises a general purpose counter of the entry of the client's address in a stick table, and returns its new value.
src_inc_gpc0
A <table:table>
T sint
L L4
D Raises the first general purpose counter of the entry of the client's address in a stick table, and returns its new value.
src_inc_gpc1
A <table:table>
T sint
L L4
D Raises the second general purpose counter of the entry of the client's address in a stick table, and returns its new value.
src_is_local
T bool
L L4
D Whether the client's address belongs to this machine.
src_kbytes_in
A <table:table>
T sint
L L4
D The kilobytes from clients of the entry of the client's address in a stick table.
src_kbytes_out
A <table:table>
T sint
L L4
D The kilobytes to clients of the entry of the client's address in a stick table.
src_port
T sint
L L4
D The client's port.
src_sess_cnt
A <table:table>
T sint
L L4
D The number of sessions of the entry of the client's address in a stick table.
src_sess_rate
A <table:table>
T sint
L L4
D The rate of sessions of the entry of the client's address in a stick table.
src_updt_conn_cnt
A <table:table>
T sint
L L4
D Creates or updates the entry of the client's address and returns its number of connections.
srv_conn
A <server:server-ref>
T sint
L internal
D How many connections a server has.
srv_conn_free
A <server:server-ref>
T sint
L internal
D How many more connections a server may take.
srv_id
T sint
L internal
D The numeric identifier of the server.
srv_is_up
A <server:server-ref>
T bool
L internal
D Whether a server is up.
srv_iweight
A <server:server-ref>
T sint
L internal
D The initial weight of a server.
srv_name
T str
L internal
D The name of the server.
srv_queue
A <server:server-ref>
T sint
L internal
D How many connections are queued for a server.
srv_sess_rate
A <server:server-ref>
T sint
L internal
D How many sessions a server received in the last second.
srv_uweight
A <server:server-ref>
T sint
L internal
D The weight of a server as the user set it.
srv_weight
A <server:server-ref>
T sint
L internal
D The weight of a server in effect.
ssl_bc
T bool
L L5
D Whether the connection to the server uses TLS.
ssl_bc_alg_keysize
T sint
L L5
D The key size of the cipher's algorithm, in bits of the connection to the server.
ssl_bc_alpn
T str
L L5
D The application protocol negotiated by ALPN of the connection to the server.
ssl_bc_cipher
T str
L L5
D The cipher of the connection to the server.
ssl_bc_client_early_traffic_secret
T str
L L5
D The client's early traffic secret of the connection to the server.
ssl_bc_client_handshake_traffic_secret
T str
L L5
D The client's handshake traffic secret of the connection to the server.
ssl_bc_client_random
T bin
L L5
D The client random value of the connection to the server.
ssl_bc_client_traffic_secret_0
T str
L L5
D The client's first traffic secret of the connection to the server.
ssl_bc_curve
T str
L L5
D The elliptic curve of the connection to the server.
ssl_bc_early_exporter_secret
T str
L L5
D The early exporter secret of the connection to the server.
ssl_bc_err
T sint
L L5
D The number of the last TLS error of the connection to the server.
ssl_bc_err_str
T str
L L5
D The last TLS error in words of the connection to the server.
ssl_bc_exporter_secret
T str
L L5
D The exporter secret of the connection to the server.
ssl_bc_is_resumed
T bool
L L5
D Whether the connection to the server resumed a TLS session.
ssl_bc_npn
T str
L L5
D The application protocol negotiated by NPN of the connection to the server.
ssl_bc_protocol
T str
L L5
D The TLS version of the connection to the server.
ssl_bc_server_handshake_traffic_secret
T str
L L5
D The server's handshake traffic secret of the connection to the server.
ssl_bc_server_random
T bin
L L5
D The server random value of the connection to the server.
ssl_bc_server_traffic_secret_0
T str
L L5
D The server's first traffic secret of the connection to the server.
ssl_bc_session_id
T bin
L L5
D The TLS session identifier of the connection to the server.
ssl_bc_session_key
T bin
L L5
D The TLS master key of the connection to the server.
ssl_bc_sni
T str
L L5
D The server name of the handshake of the connection to the server.
ssl_bc_unique_id
T bin
L L5
D The channel binding value of the connection to the server.
ssl_bc_use_keysize
T sint
L L5
D The key size in use, in bits of the connection to the server.
ssl_c_ca_err
T sint
L L5
D The error found in the chain above the client's certificate.
ssl_c_ca_err_depth
T sint
L L5
D The depth at which the chain above the client's certificate has an error.
ssl_c_chain_der
T bin
L L5
D The client's certificate with its chain in DER form.
ssl_c_der
T bin
L L5
D The client's certificate in DER form.
ssl_c_err
T sint
L L5
D The error found in the client's certificate.
ssl_c_i_dn
A [ <text:text> ] [ <number:integer> ] [ <text2:text> ]
T str
L L5
D The issuer name of the client's certificate.
ssl_c_key_alg
T str
L L5
D The key algorithm of the client's certificate.
ssl_c_notafter
T str
L L5
D The end of validity of the client's certificate.
ssl_c_notbefore
T str
L L5
D The start of validity of the client's certificate.
ssl_c_r_dn
A [ <text:text> ] [ <number:integer> ] [ <text2:text> ]
T str
L L5
D The root issuer name of the client's certificate.
ssl_c_s_dn
A [ <text:text> ] [ <number:integer> ] [ <text2:text> ]
T str
L L5
D The subject name of the client's certificate.
ssl_c_san
T str
L L5
D The alternative names of the client's certificate.
ssl_c_serial
T bin
L L5
D The serial number of the client's certificate.
ssl_c_sha1
T bin
L L5
D The SHA-1 fingerprint of the client's certificate.
ssl_c_sig_alg
T str
L L5
D The signature algorithm of the client's certificate.
ssl_c_used
T bool
L L5
D Whether the client presented a certificate, on this connection or a resumed one.
ssl_c_verify
T sint
L L5
D The result of verifying the client's certificate.
ssl_c_version
T sint
L L5
D The version of the client's certificate.
ssl_f_der
T bin
L L5
D The certificate presented to the client in DER form.
ssl_f_i_dn
A [ <text:text> ] [ <number:integer> ] [ <text2:text> ]
T str
L L5
D The issuer name of the certificate presented to the client.
ssl_f_key_alg
T str
L L5
D The key algorithm of the certificate presented to the client.
ssl_f_notafter
T str
L L5
D The end of validity of the certificate presented to the client.
ssl_f_notbefore
T str
L L5
D The start of validity of the certificate presented to the client.
ssl_f_s_dn
A [ <text:text> ] [ <number:integer> ] [ <text2:text> ]
T str
L L5
D The subject name of the certificate presented to the client.
ssl_f_serial
T bin
L L5
D The serial number of the certificate presented to the client.
ssl_f_sha1
T bin
L L5
D The SHA-1 fingerprint of the certificate presented to the client.
ssl_f_sig_alg
T str
L L5
D The signature algorithm of the certificate presented to the client.
ssl_f_version
T sint
L L5
D The version of the certificate presented to the client.
ssl_fc
T bool
L L5
D Whether the client's connection uses TLS.
ssl_fc_alg_keysize
T sint
L L5
D The key size of the cipher's algorithm, in bits of the client's connection.
ssl_fc_alpn
T str
L L5
D The application protocol negotiated by ALPN of the client's connection.
ssl_fc_cipher
T str
L L5
D The cipher of the client's connection.
ssl_fc_cipherlist_bin
A [ <number:integer> ]
T str
L L5
D The offered ciphers in binary form of the client's connection.
ssl_fc_cipherlist_hex
A [ <number:integer> ]
T bin
L L5
D The offered ciphers in hexadecimal of the client's connection.
ssl_fc_cipherlist_str
A [ <number:integer> ]
T str
L L5
D The offered ciphers by name of the client's connection.
ssl_fc_cipherlist_xxh
T sint
L L5
D A hash of the offered ciphers of the client's connection.
ssl_fc_client_early_traffic_secret
T str
L L5
D The client's early traffic secret of the client's connection.
ssl_fc_client_handshake_traffic_secret
T str
L L5
D The client's handshake traffic secret of the client's connection.
ssl_fc_client_random
T bin
L L5
D The client random value of the client's connection.
ssl_fc_client_traffic_secret_0
T str
L L5
D The client's first traffic secret of the client's connection.
ssl_fc_crtname
T str
L L5
D The name of the certificate in use of the client's connection.
ssl_fc_curve
T str
L L5
D The elliptic curve of the client's connection.
ssl_fc_early_exporter_secret
T str
L L5
D The early exporter secret of the client's connection.
ssl_fc_early_rcvd
T bool
L L5
D Whether the client's connection sent early data at any time.
ssl_fc_ecformats_bin
T str
L L5
D The offered point formats in binary form of the client's connection.
ssl_fc_eclist_bin
A [ <number:integer> ]
T str
L L5
D The offered curves in binary form of the client's connection.
ssl_fc_err
T sint
L L5
D The number of the last TLS error of the client's connection.
ssl_fc_err_str
T str
L L5
D The last TLS error in words of the client's connection.
ssl_fc_exporter_secret
T str
L L5
D The exporter secret of the client's connection.
ssl_fc_extlist_bin
A [ <number:integer> ]
T str
L L5
D The offered extensions in binary form of the client's connection.
ssl_fc_has_crt
T bool
L L5
D Whether the client's connection came with a client certificate.
ssl_fc_has_early
T bool
L L5
D Whether the client's connection sent early data before the handshake was complete.
ssl_fc_has_sni
T bool
L L5
D Whether the client's connection named a server in its handshake.
ssl_fc_is_resumed
T bool
L L5
D Whether the client's connection resumed a TLS session.
ssl_fc_npn
T str
L L5
D The application protocol negotiated by NPN of the client's connection.
ssl_fc_protocol
T str
L L5
D The TLS version of the client's connection.
ssl_fc_protocol_hello_id
T sint
L L5
D The version number of the ClientHello of the client's connection.
ssl_fc_server_handshake_traffic_secret
T str
L L5
D The server's handshake traffic secret of the client's connection.
ssl_fc_server_random
T bin
L L5
D The server random value of the client's connection.
ssl_fc_server_traffic_secret_0
T str
L L5
D The server's first traffic secret of the client's connection.
ssl_fc_session_id
T bin
L L5
D The TLS session identifier of the client's connection.
ssl_fc_session_key
T bin
L L5
D The TLS master key of the client's connection.
ssl_fc_sigalgs_bin
A [ <number:integer> ]
T bin
L L5
D The offered signature algorithms in binary form of the client's connection.
ssl_fc_sni
T str
L L5
D The server name of the handshake of the client's connection.
ssl_fc_supported_versions_bin
A [ <number:integer> ]
T bin
L L5
D The offered TLS versions in binary form of the client's connection.
ssl_fc_unique_id
T bin
L L5
D The channel binding value of the client's connection.
ssl_fc_use_keysize
T sint
L L5
D The key size in use, in bits of the client's connection.
ssl_s_chain_der
T bin
L L5
D The server's certificate with its chain in DER form.
ssl_s_der
T bin
L L5
D The server's certificate in DER form.
ssl_s_i_dn
A [ <text:text> ] [ <number:integer> ] [ <text2:text> ]
T str
L L5
D The issuer name of the server's certificate.
ssl_s_key_alg
T str
L L5
D The key algorithm of the server's certificate.
ssl_s_notafter
T str
L L5
D The end of validity of the server's certificate.
ssl_s_notbefore
T str
L L5
D The start of validity of the server's certificate.
ssl_s_s_dn
A [ <text:text> ] [ <number:integer> ] [ <text2:text> ]
T str
L L5
D The subject name of the server's certificate.
ssl_s_serial
T bin
L L5
D The serial number of the server's certificate.
ssl_s_sha1
T bin
L L5
D The SHA-1 fingerprint of the server's certificate.
ssl_s_sig_alg
T str
L L5
D The signature algorithm of the server's certificate.
ssl_s_version
T sint
L L5
D The version of the server's certificate.
status
T sint
L L7
D The status of the response.
stopping
T bool
L internal
D Whether the process is stopping.
str
A <text:text>
T str
L internal
D A constant string.
table_avl
A <table:table>
T sint
L internal
D How many entries a stick table has left.
table_cnt
A <table:table>
T sint
L internal
D How many entries a stick table holds.
term_events
T str
L internal
D How the two connections of the stream ended, as an event log.
tgroup
T sint
L internal
D The number of the thread group.
thread
T sint
L internal
D The number of the thread.
txn.conn_retries
T sint
L L7
D How often the connection to the server was tried again.
txn.id32
T sint
L internal
D A 32-bit identifier of the transaction.
txn.redispatched
T bool
L L7
D Whether the request was sent to another server than the first choice.
txn.sess_term_state
T str
L internal
D The termination state of the session as in the log.
txn.status
T sint
L L7
D The status that was sent to the client.
txn.timer.total
T sint
L L7
D How long the transaction took, in milliseconds.
txn.timer.user
T sint
L L7
D How long the transaction took without the idle time, in milliseconds.
unique-id
T str
L internal
D The unique identifier of the request.
uptime
T sint
L internal
D How long the process has been running, in seconds.
url
T str
L L7
D The target of the request as the client sent it.
url32
T sint
L L7
D A 32-bit hash of the host, the path and the query string.
url32+src
T bin
L L7
D The hash of `url32` followed by the client's address, as a key per page and client.
url_ip
T ipv4
L L7
D The address in an absolute request target.
url_param
A [ <text:text> ] [ <text2:text> ] [ <text3:text> ]
T str
L L7
D A parameter of the query string.
url_port
T sint
L L7
D The port in an absolute request target.
urlp
A [ <text:text> ] [ <text2:text> ] [ <text3:text> ]
T str
L L7
D A parameter of the query string.
urlp_val
A [ <text:text> ] [ <text2:text> ] [ <text3:text> ]
T sint
L L7
D A parameter of the query string as a number.
uuid
A [ <number:integer> ]
T str
L internal
D A universally unique identifier.
var
A <text:text> [ <text2:text> ]
T any
L internal
D A variable of a scope.
wait_end
T bool
L L6
D Holds once the inspection delay is over; rules that use it wait.
waiting_entity
T str
L internal
D The name of the rule or filter that the stream waits for.

"""##
}
