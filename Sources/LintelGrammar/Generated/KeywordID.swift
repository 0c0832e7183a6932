// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Keywords of the grammar, in the order of their names.
public enum KeywordID: UInt16, GrammarID {
  case n51degreesAllowUnmatched
  case n51degreesCacheSize
  case n51degreesDataFile
  case n51degreesDifference
  case n51degreesDrift
  case n51degreesPropertyNameList
  case n51degreesPropertySeparator
  case n51degreesUsePerformanceGraph
  case n51degreesUsePredictiveGraph
  case acceptedPayloadSize
  case accountKey
  case acl
  case acmeVars
  case acmeScheduler
  case anonkey
  case appsession
  case backingFile
  case backlog
  case balance
  case bind
  case bindProcess
  case bits
  case block
  case busyPolling
  case caBase
  case captureCookie
  case captureRequestHeader
  case captureResponseHeader
  case challenge
  case challengeReady
  case chroot
  case clitcpkaCnt
  case clitcpkaIdle
  case clitcpkaIntvl
  case clitimeout
  case closeSpreadTime
  case clusterSecret
  case command
  case compressionAlgo
  case compressionAlgoReq
  case compressionAlgoRes
  case compressionDirection
  case compressionMinsizeReq
  case compressionMinsizeRes
  case compressionOffload
  case compressionType
  case compressionTypeReq
  case compressionTypeRes
  case contact
  case contimeout
  case cookie
  case cpuAffinity
  case cpuMap
  case cpuPolicy
  case cpuSet
  case crtBase
  case curves
  case daemon
  case debug
  case debugCounters
  case declareCapture
  case defaultBind
  case defaultPath
  case defaultServer
  case defaultBackend
  case description
  case descriptionInGlobal
  case deviceatlasJsonFile
  case deviceatlasLogLevel
  case deviceatlasPropertiesCookie
  case deviceatlasSeparator
  case dgramBind
  case directory
  case disabled
  case dispatch
  case dnsAcceptFamily
  case dnsDelay
  case dnsTimeout
  case docroot
  case dynamicCookieKey
  case eabKeyId
  case eabMacAlg
  case eabMacKey
  case emailAlertFrom
  case emailAlertLevel
  case emailAlertMailers
  case emailAlertMyhostname
  case emailAlertTo
  case enabled
  case errorLogFormat
  case errorfile
  case errorfileInHttpErrors
  case errorfiles
  case errorloc
  case errorloc302
  case errorloc303
  case exposeDeprecatedDirectives
  case exposeExperimentalDirectives
  case externalCheck
  case externalCheckCommand
  case externalCheckPath
  case fdHardLimit
  case filter
  case filterSequence
  case forceBeSwitch
  case forceCfgParserPause
  case forcePersist
  case format
  case fullconn
  case gid
  case grace
  case graceInGlobal
  case group
  case groupInProgram
  case groupInUserlist
  case guid
  case h1AcceptPayloadWithAnyMethod
  case h1CaseAdjust
  case h1CaseAdjustFile
  case h1DoNotCloseOnInsecureTransferEncoding
  case h2WorkaroundBogusWebsocketClients
  case hardStopAfter
  case hardenRejectPrivilegedPortsQuic
  case hardenRejectPrivilegedPortsTcp
  case hashBalanceFactor
  case hashPreserveAffinity
  case hashType
  case hold
  case httpAfterResponse
  case httpCheck
  case httpCheckDisableOn404
  case httpCheckSendState
  case httpErrCodes
  case httpError
  case httpFailCodes
  case httpRequest
  case httpResponse
  case httpReuse
  case httpSendNameHeader
  case httpclientResolversDisabled
  case httpclientResolversId
  case httpclientResolversPrefer
  case httpclientRetries
  case httpclientSslCaFile
  case httpclientSslVerify
  case httpclientTimeoutConnect
  case id
  case ignorePersist
  case index
  case insecureForkWanted
  case insecureSetuidWanted
  case issuersChainPath
  case jwtDecryptAlgList
  case jwtDecryptEncList
  case keyBase
  case keytype
  case limitedQuic
  case load
  case loadServerStateFromFile
  case localpeer
  case log
  case logInGlobal
  case logFormat
  case logFormatSd
  case logSendHostname
  case logStderr
  case logSteps
  case logTag
  case logTagInGlobal
  case luaLoad
  case luaLoadPerThread
  case luaPrependPath
  case mailer
  case map
  case masterWorker
  case maxAge
  case maxKeepAliveQueue
  case maxObjectSize
  case maxSecondaryEntries
  case maxSessionSrvConns
  case maxSpreadChecks
  case maxThreadsPerGroup
  case maxcompcpuusage
  case maxcomprate
  case maxconn
  case maxconnInGlobal
  case maxconnrate
  case maxlen
  case maxpipes
  case maxsessrate
  case maxsslconn
  case maxsslrate
  case maxzlibmem
  case mode
  case monitorFail
  case monitorNet
  case monitorUri
  case mworkerMaxReloads
  case nameserver
  case namespace
  case nbproc
  case nbthread
  case noMemoryTrimming
  case node
  case noepoll
  case noevports
  case nogetaddrinfo
  case nokqueue
  case noktls
  case nopoll
  case noreuseport
  case nosplice
  case numaCpuMapping
  case ocspUpdateDisable
  case ocspUpdateHttpproxy
  case ocspUpdateMaxdelay
  case ocspUpdateMindelay
  case ocspUpdateMode
  case on
  case optionAbortonclose
  case optionAcceptInvalidHttpRequest
  case optionAcceptInvalidHttpResponse
  case optionAcceptUnsafeViolationsInHttpRequest
  case optionAcceptUnsafeViolationsInHttpResponse
  case optionAllbackups
  case optionAssumeRfc6587Ntf
  case optionCheckcache
  case optionClitcpka
  case optionContstats
  case optionDisableH2Upgrade
  case optionDontParseLog
  case optionDontlogNormal
  case optionDontlognull
  case optionExternalCheck
  case optionForceclose
  case optionForwarded
  case optionForwardfor
  case optionGetValues
  case optionH1CaseAdjustBogusClient
  case optionH1CaseAdjustBogusServer
  case optionHost
  case optionHttpBufferRequest
  case optionHttpDropRequestTrailers
  case optionHttpDropResponseTrailers
  case optionHttpIgnoreProbes
  case optionHttpKeepAlive
  case optionHttpNoDelay
  case optionHttpPretendKeepalive
  case optionHttpRestrictReqHdrNames
  case optionHttpServerClose
  case optionHttpTunnel
  case optionHttpUseHtx
  case optionHttpUseProxyHeader
  case optionHttpProxy
  case optionHttpchk
  case optionHttpclose
  case optionHttplog
  case optionHttpslog
  case optionIdleCloseOnResponse
  case optionIndependentStreams
  case optionKeepConn
  case optionLdapCheck
  case optionLogHealthChecks
  case optionLogSeparateErrors
  case optionLogasap
  case optionMaxReqs
  case optionMpxsConns
  case optionMysqlCheck
  case optionNolinger
  case optionOriginalto
  case optionPersist
  case optionPgsqlCheck
  case optionPreferLastServer
  case optionRedisCheck
  case optionRedispatch
  case optionSmtpchk
  case optionSocketStats
  case optionSpliceAuto
  case optionSpliceRequest
  case optionSpliceResponse
  case optionSpopCheck
  case optionSrvtcpka
  case optionSslHelloChk
  case optionStartOnReload
  case optionTcpCheck
  case optionTcpSmartAccept
  case optionTcpSmartConnect
  case optionTcpka
  case optionTcplog
  case optionTransparent
  case optionUseSmallBuffers
  case parseResolvConf
  case passHeader
  case pathInfo
  case peer
  case persist
  case pidfile
  case pp2NeverSendLocal
  case preallocFd
  case presetenv
  case processVary
  case profile
  case profilingMemory
  case profilingTasks
  case providerName
  case quicInitial
  case quickExit
  case quiet
  case rateLimitSessions
  case redirect
  case redisp
  case redispatch
  case reqadd
  case reqallow
  case reqdel
  case reqdeny
  case reqiallow
  case reqidel
  case reqideny
  case reqipass
  case reqirep
  case reqisetbe
  case reqitarpit
  case reqpass
  case reqrep
  case reqsetbe
  case reqtarpit
  case resetenv
  case resolutionPoolSize
  case resolveRetries
  case retries
  case retryOn
  case reuseKey
  case rspadd
  case rspdel
  case rspdeny
  case rspidel
  case rspideny
  case rspirep
  case rsprep
  case server
  case serverInPeers
  case serverStateBase
  case serverStateFile
  case serverStateFileName
  case serverTemplate
  case setDumpable
  case setParam
  case setVar
  case setVarFmt
  case setcap
  case setenv
  case shards
  case shmStatsFile
  case shmStatsFileMaxObjects
  case size
  case source
  case spreadChecks
  case srvtcpkaCnt
  case srvtcpkaIdle
  case srvtcpkaIntvl
  case srvtimeout
  case sslDefaultBindCiphers
  case sslDefaultBindCiphersuites
  case sslDefaultBindClientSigalgs
  case sslDefaultBindCurves
  case sslDefaultBindOptions
  case sslDefaultBindSigalgs
  case sslDefaultServerCiphers
  case sslDefaultServerCiphersuites
  case sslDefaultServerClientSigalgs
  case sslDefaultServerCurves
  case sslDefaultServerOptions
  case sslDefaultServerSigalgs
  case sslDhParamFile
  case sslEngine
  case sslFUse
  case sslLoadExtraDelExt
  case sslLoadExtraFiles
  case sslModeAsync
  case sslPassphraseCmd
  case sslPropquery
  case sslProvider
  case sslProviderPath
  case sslSecurityLevel
  case sslServerVerify
  case sslSkipSelfIssuedCa
  case statsAdmin
  case statsAuth
  case statsBindProcess
  case statsCalculateMaxCounters
  case statsEnable
  case statsHideVersion
  case statsHttpRequest
  case statsMaxconn
  case statsRealm
  case statsRefresh
  case statsScope
  case statsShowDesc
  case statsShowLegends
  case statsShowModules
  case statsShowNode
  case statsShowVersion
  case statsSocket
  case statsTimeout
  case statsUri
  case statsFile
  case stickMatch
  case stickOn
  case stickStoreRequest
  case stickStoreResponse
  case stickTable
  case stressLevel
  case strictLimits
  case tableInPeers
  case tcpCheck
  case tcpRequestConnection
  case tcpRequestContent
  case tcpRequestInspectDelay
  case tcpRequestSession
  case tcpResponseContent
  case tcpResponseInspectDelay
  case threadGroup
  case threadGroups
  case threadHardLimit
  case timeoutCheck
  case timeoutClient
  case timeoutClientFin
  case timeoutClientHs
  case timeoutClitimeout
  case timeoutConnect
  case timeoutContimeout
  case timeoutHttpKeepAlive
  case timeoutHttpRequest
  case timeoutMail
  case timeoutQueue
  case timeoutResolve
  case timeoutRetry
  case timeoutServer
  case timeoutServerFin
  case timeoutSrvtimeout
  case timeoutTarpit
  case timeoutTunnel
  case totalMaxSize
  case trace
  case transparent
  case tuneAppletZeroCopyForwarding
  case tuneBuffersLimit
  case tuneBuffersReserve
  case tuneBufsize
  case tuneBufsizeLarge
  case tuneBufsizeSmall
  case tuneChksize
  case tuneCliMaxPayloadSize
  case tuneCompMaxlevel
  case tuneDefaultsPurge
  case tuneDisableFastForward
  case tuneDisableZeroCopyForwarding
  case tuneEpollMaskEvents
  case tuneEventsMaxEventsAtOnce
  case tuneFailAlloc
  case tuneFdEdgeTriggered
  case tuneGlitchesKillCpuUsage
  case tuneH1BeGlitchesThreshold
  case tuneH1FeGlitchesThreshold
  case tuneH1ZeroCopyFwdRecv
  case tuneH1ZeroCopyFwdSend
  case tuneH2BeGlitchesThreshold
  case tuneH2BeInitialWindowSize
  case tuneH2BeMaxConcurrentStreams
  case tuneH2BeMaxFramesAtOnce
  case tuneH2BeRxbuf
  case tuneH2FeGlitchesThreshold
  case tuneH2FeInitialWindowSize
  case tuneH2FeMaxConcurrentStreams
  case tuneH2FeMaxFramesAtOnce
  case tuneH2FeMaxRstAtOnce
  case tuneH2FeMaxTotalStreams
  case tuneH2FeRxbuf
  case tuneH2HeaderTableSize
  case tuneH2InitialWindowSize
  case tuneH2LogErrors
  case tuneH2MaxConcurrentStreams
  case tuneH2MaxFrameSize
  case tuneH2ZeroCopyFwdSend
  case tuneHttpCookielen
  case tuneHttpLogurilen
  case tuneHttpMaxhdr
  case tuneIdlePoolShared
  case tuneIdletimer
  case tuneListenerDefaultShards
  case tuneListenerMultiQueue
  case tuneLuaBoolSampleConversion
  case tuneLuaBurstTimeout
  case tuneLuaForcedYield
  case tuneLuaLogLoggers
  case tuneLuaLogStderr
  case tuneLuaMaxmem
  case tuneLuaOpenlibs
  case tuneLuaServiceTimeout
  case tuneLuaSessionTimeout
  case tuneLuaTaskTimeout
  case tuneMaxChecksPerThread
  case tuneMaxRulesAtOnce
  case tuneMaxaccept
  case tuneMaxpollevents
  case tuneMaxrewrite
  case tuneMemoryHotSize
  case tuneNotsentLowatClient
  case tuneNotsentLowatServer
  case tunePatternCacheSize
  case tunePeersMaxUpdatesAtOnce
  case tunePipesize
  case tunePoolHighFdRatio
  case tunePoolLowFdRatio
  case tunePtZeroCopyForwarding
  case tuneQuicBeCcCubicMinLosses
  case tuneQuicBeCcHystart
  case tuneQuicBeCcMaxFrameLoss
  case tuneQuicBeCcMaxWinSize
  case tuneQuicBeCcReorderRatio
  case tuneQuicBeMaxIdleTimeout
  case tuneQuicBeSecGlitchesThreshold
  case tuneQuicBeStreamDataRatio
  case tuneQuicBeStreamMaxConcurrent
  case tuneQuicBeStreamRxbuf
  case tuneQuicBeTxPacing
  case tuneQuicBeTxUdpGso
  case tuneQuicCcHystart
  case tuneQuicCcCubicMinLosses
  case tuneQuicDisableTxPacing
  case tuneQuicDisableUdpGso
  case tuneQuicFeCcCubicMinLosses
  case tuneQuicFeCcHystart
  case tuneQuicFeCcMaxFrameLoss
  case tuneQuicFeCcMaxWinSize
  case tuneQuicFeCcReorderRatio
  case tuneQuicFeMaxIdleTimeout
  case tuneQuicFeSecGlitchesThreshold
  case tuneQuicFeSecRetryThreshold
  case tuneQuicFeSockPerConn
  case tuneQuicFeStreamDataRatio
  case tuneQuicFeStreamMaxConcurrent
  case tuneQuicFeStreamMaxTotal
  case tuneQuicFeStreamRxbuf
  case tuneQuicFeTxPacing
  case tuneQuicFeTxUdpGso
  case tuneQuicFrontendDefaultMaxWindowSize
  case tuneQuicFrontendGlitchesThreshold
  case tuneQuicFrontendMaxDataSize
  case tuneQuicFrontendMaxIdleTimeout
  case tuneQuicFrontendMaxStreamsBidi
  case tuneQuicFrontendMaxTxMem
  case tuneQuicFrontendStreamDataRatio
  case tuneQuicListen
  case tuneQuicMaxFrameLoss
  case tuneQuicMemTxMax
  case tuneQuicReorderRatio
  case tuneQuicRetryThreshold
  case tuneQuicSocketOwner
  case tuneQuicZeroCopyFwdSend
  case tuneRcvbufBackend
  case tuneRcvbufClient
  case tuneRcvbufFrontend
  case tuneRcvbufServer
  case tuneRecvEnough
  case tuneReniceRuntime
  case tuneReniceStartup
  case tuneRingQueues
  case tuneRunqueueDepth
  case tuneSchedLowLatency
  case tuneSndbufBackend
  case tuneSndbufClient
  case tuneSndbufFrontend
  case tuneSndbufServer
  case tuneSslCachesize
  case tuneSslCaptureBufferSize
  case tuneSslCaptureCipherlistSize
  case tuneSslCertificateCompression
  case tuneSslDefaultDhParam
  case tuneSslForcePrivateCache
  case tuneSslHardMaxrecord
  case tuneSslKeylog
  case tuneSslLifetime
  case tuneSslMaxrecord
  case tuneSslOcspUpdateMaxdelay
  case tuneSslOcspUpdateMindelay
  case tuneSslSslCtxCacheSize
  case tuneStickCounters
  case tuneStreamsElasticity
  case tuneTakeoverOtherTgConnections
  case tuneVarsCheckMaxSize
  case tuneVarsGlobalMaxSize
  case tuneVarsProcMaxSize
  case tuneVarsReqresMaxSize
  case tuneVarsSessMaxSize
  case tuneVarsTxnMaxSize
  case tuneZlibMemlevel
  case tuneZlibWindowsize
  case type
  case uid
  case ulimitN
  case uniqueIdFormat
  case uniqueIdHeader
  case unixBind
  case unsetenv
  case useFcgiApp
  case useServer
  case useBackend
  case user
  case userInProgram
  case userInUserlist
  case warnBlockedTrafficAfter
  case wurflCacheSize
  case wurflDataFile
  case wurflEngineMode
  case wurflInformationList
  case wurflInformationListSeparator
  case wurflPatchFile
  case wurflUseragentPriority
  case zeroWarning

  public static let count = 621
  public static let table = PackedTable(
    text: KeywordIDData.text, rows: KeywordIDData.rows, slots: KeywordIDData.slots)
}

private enum KeywordIDData {
  static let rows: [UInt32] = [
    0, 59417, 128, 0, 40,
    232, 54548, 128, 0, 22,
    445, 51731, 128, 0, 22,
    647, 52756, 128, 0, 40,
    853, 51215, 128, 0, 40,
    1053, 59932, 128, 0, 22,
    1287, 60700, 128, 0, 22,
    1524, 58143, 128, 0, 40,
    1751, 59934, 128, 0, 40,
    1985, 54549, 131072, 4096, 0,
    2198, 63755, 1, 16384, 50,
    2447, 80643, 1138, 256, 0,
    2762, 63497, 1, 16384, 51,
    3010, 66062, 128, 0, 50,
    3268, 41735, 128, 12288, 39,
    3431, 41226, 1042, 0, 1441792,
    3592, 42764, 262144, 4096, 0,
    3759, 45831, 3152, 73728, 0,
    3938, 221703, 1042, 110592, 0,
    4804, 65284, 35904, 256, 0,
    5059, 22284, 1106, 0, 2565376,
    5146, 49156, 1, 16384, 50,
    5338, 20229, 1106, 0, 2168832,
    5417, 30732, 128, 3072, 33,
    5537, 40455, 128, 512, 0,
    5695, 52238, 1088, 77826, 0,
    5899, 58390, 1088, 73986, 0,
    6127, 59671, 1088, 73986, 0,
    6360, 72201, 1, 16384, 50,
    6642, 76815, 1, 16384, 52,
    6942, 44294, 128, 0, 0,
    7115, 53772, 1104, 69632, 35,
    7325, 56077, 1104, 4096, 35,
    7544, 55310, 1104, 4096, 35,
    7760, 19978, 1106, 0, 2162688,
    7838, 79889, 128, 4096, 0,
    8150, 49422, 128, 0, 38,
    8343, 22535, 65536, 0, 3354880,
    8431, 57104, 1106, 2, 0,
    8654, 58388, 1106, 4098, 40,
    8882, 61204, 1106, 2, 40,
    9121, 63509, 1106, 4098, 13352,
    9369, 61975, 1106, 4098, 50,
    9611, 62231, 1106, 4098, 50,
    9854, 41747, 1090, 4098, 0,
    10017, 45328, 1106, 2, 0,
    10194, 46612, 1106, 2, 40,
    10376, 46612, 1106, 2, 40,
    10558, 55047, 1, 16384, 50,
    10773, 19978, 1106, 0, 2162688,
    10851, 112902, 1042, 2, 0,
    11292, 68876, 128, 0, 52,
    11561, 42247, 128, 256, 22,
    11726, 118794, 128, 0, 50,
    12190, 84231, 128, 256, 50,
    12519, 35336, 136, 512, 0,
    12657, 52486, 1, 16384, 50,
    12862, 16134, 128, 0, 0,
    12925, 21253, 128, 0, 2293760,
    13008, 45582, 128, 0, 50,
    13186, 57871, 1088, 4352, 22,
    13412, 34572, 32768, 256, 0,
    13547, 67340, 128, 4096, 36,
    13810, 37646, 33810, 256, 0,
    13957, 44815, 1104, 0, 0,
    14132, 31755, 1090, 0, 0,
    14256, 35083, 262272, 0, 0,
    14393, 54805, 128, 0, 22,
    14607, 54037, 128, 0, 22,
    14818, 64541, 128, 0, 22,
    15070, 56853, 128, 0, 22,
    15292, 38922, 2048, 256, 0,
    15444, 45321, 1, 16384, 50,
    15621, 16392, 33874, 0, 0,
    15685, 53000, 1026, 0, 13056,
    15892, 60945, 128, 0, 50,
    16130, 64009, 1, 16384, 52,
    16380, 60171, 1, 16384, 52,
    16615, 37383, 32, 0, 0,
    16761, 48402, 1042, 4096, 0,
    16950, 64010, 1, 16384, 52,
    17200, 63243, 1, 16384, 52,
    17447, 63243, 1, 16384, 52,
    17694, 57104, 1106, 4096, 22,
    17917, 32785, 1106, 4096, 22,
    18045, 49171, 1106, 4096, 22,
    18237, 36118, 1106, 4096, 22,
    18378, 41742, 1106, 4096, 22,
    18541, 22279, 33874, 0, 0,
    18628, 53008, 1104, 0, 37,
    18835, 57097, 1106, 12546, 0,
    19058, 56841, 512, 12544, 0,
    19280, 54282, 1106, 258, 34,
    19492, 45576, 1106, 12546, 0,
    19670, 50443, 1106, 12546, 0,
    19867, 50443, 1106, 12546, 0,
    20064, 40476, 128, 0, 48,
    20222, 41246, 128, 4096, 36,
    20383, 40206, 128, 32768, 22,
    20540, 49686, 1042, 0, 22,
    20734, 50707, 1042, 0, 22,
    20932, 49421, 128, 73728, 38,
    21125, 23302, 1090, 258, 23,
    21216, 61711, 1090, 256, 52,
    21457, 44559, 1088, 256, 52,
    21631, 76310, 128, 16384, 50,
    21929, 48909, 1026, 256, 0,
    22120, 42758, 262144, 4096, 0,
    22287, 45832, 1042, 73728, 0,
    22466, 32259, 128, 73728, 0,
    22592, 25349, 1106, 0, 2433792,
    22691, 43525, 128, 4096, 37,
    22861, 33285, 128, 0, 0,
    22991, 22277, 65536, 0, 3354880,
    23078, 65797, 1048576, 256, 0,
    23335, 37124, 1090, 4096, 48,
    23480, 52769, 128, 0, 38,
    23686, 65806, 128, 256, 33,
    23943, 48147, 128, 0, 33,
    24131, 64301, 128, 0, 49,
    24382, 52261, 128, 0, 37,
    24586, 58127, 128, 4096, 24,
    24813, 65315, 128, 4096, 48,
    25068, 66594, 128, 4096, 48,
    25328, 75027, 1042, 12288, 0,
    25621, 59414, 1042, 4096, 50,
    25853, 68105, 1042, 4096, 0,
    26119, 61444, 131072, 4352, 0,
    26359, 53779, 1106, 258, 34,
    26569, 49162, 1298, 256, 34,
    26761, 53785, 1298, 0, 0,
    26971, 40981, 1298, 0, 0,
    27131, 55310, 128, 0, 48,
    27347, 276746, 1106, 8450, 34,
    28428, 51215, 128, 0, 48,
    28628, 40460, 1106, 258, 0,
    28786, 36621, 1106, 258, 0,
    28929, 54794, 1042, 2, 22,
    29143, 80405, 1042, 4098, 0,
    29457, 60701, 128, 0, 40,
    29694, 52759, 128, 0, 38,
    29900, 60187, 128, 0, 38,
    30135, 45586, 128, 73728, 41,
    30313, 38166, 128, 0, 38,
    30462, 41749, 128, 0, 38,
    30625, 70426, 128, 0, 41,
    30900, 33538, 1090, 8192, 0,
    31031, 49678, 1026, 256, 0,
    31225, 35589, 32, 0, 0,
    31364, 36884, 128, 3072, 34,
    31508, 35606, 128, 0, 34,
    31647, 54034, 128, 0, 34,
    31858, 66324, 128, 4096, 52,
    32117, 58644, 128, 4096, 52,
    32346, 35336, 136, 512, 48,
    32484, 55559, 1, 16384, 50,
    32701, 48652, 128, 0, 41,
    32891, 144388, 8, 256, 48,
    33455, 70171, 1042, 4096, 22,
    33729, 38921, 128, 0, 34,
    33881, 137731, 35922, 36096, 0,
    34419, 128259, 128, 36096, 0,
    34920, 34826, 1104, 0, 22,
    35056, 46093, 1104, 0, 22,
    35236, 43281, 128, 4096, 0,
    35405, 88586, 32, 256, 0,
    35751, 45577, 1104, 4096, 49,
    35929, 30471, 7250, 4096, 22,
    36048, 33031, 128, 0, 22,
    36177, 47368, 128, 256, 22,
    36362, 57107, 128, 256, 36,
    36585, 52496, 128, 256, 34,
    36790, 34822, 8192, 4352, 0,
    36926, 62979, 1, 16384, 50,
    37172, 59917, 128, 0, 13056,
    37406, 41223, 4, 73728, 0,
    37567, 76052, 1042, 69632, 0,
    37864, 43791, 4, 0, 0,
    38035, 52501, 4, 65536, 0,
    38240, 56341, 1104, 77824, 0,
    38460, 58385, 128, 0, 0,
    38688, 66069, 128, 0, 52,
    38946, 47887, 128, 8192, 0,
    39133, 48651, 128, 73728, 0,
    39323, 47367, 3152, 73728, 0,
    39508, 54279, 128, 73728, 671088640,
    39720, 38667, 128, 73728, 0,
    39871, 28678, 262144, 77824, 0,
    39983, 37128, 128, 73728, 0,
    40128, 36875, 128, 73728, 0,
    40272, 43274, 128, 8192, 0,
    40441, 36874, 128, 73728, 0,
    40585, 39178, 128, 73728, 22,
    40738, 64004, 1106, 0, 0,
    40988, 47116, 1088, 258, 0,
    41172, 35595, 1104, 0, 2293760,
    41311, 43531, 1104, 2, 0,
    41481, 58131, 128, 8192, 32,
    41708, 62986, 131072, 4352, 0,
    41954, 44041, 16384, 256, 0,
    42126, 18438, 128, 0, 2433792,
    42198, 48904, 128, 0, 24,
    42389, 29714, 128, 0, 38,
    42505, 28932, 128, 0, 0,
    42618, 12807, 128, 0, 0,
    42668, 15881, 128, 0, 32,
    42730, 29453, 128, 0, 0,
    42845, 13832, 128, 0, 0,
    42899, 17414, 128, 0, 51,
    42967, 11782, 128, 0, 0,
    43013, 23051, 128, 0, 23,
    43103, 22792, 128, 0, 0,
    43192, 33552, 128, 7168, 36,
    43323, 41747, 128, 4096, 48,
    43486, 54549, 128, 0, 48,
    43699, 67348, 128, 4096, 48,
    43962, 54804, 128, 77824, 48,
    44176, 46096, 128, 4096, 48,
    44356, 88834, 4096, 256, 49,
    44703, 31251, 1106, 3072, 0,
    44825, 55586, 1104, 1026, 12544,
    45042, 57123, 1042, 1026, 12544,
    45265, 58927, 1104, 3074, 49,
    45495, 59952, 1042, 3074, 49,
    45729, 34833, 1042, 3072, 0,
    45865, 35353, 2048, 3072, 50,
    46003, 36881, 1042, 3074, 0,
    46147, 30991, 1104, 3072, 0,
    46268, 35344, 1104, 3072, 0,
    46406, 44313, 1104, 3074, 34,
    46579, 31253, 2048, 3072, 50,
    46701, 30485, 1104, 3072, 0,
    46820, 40722, 1104, 3072, 0,
    46979, 50453, 1042, 0, 22,
    47176, 21521, 1106, 0, 2103552,
    47260, 106768, 1042, 1026, 40,
    47677, 73233, 1106, 2, 0,
    47963, 32017, 32, 3072, 0,
    48088, 51490, 1104, 3074, 33,
    48289, 51746, 1042, 3074, 33,
    48491, 43787, 2048, 7168, 50,
    48662, 36378, 1106, 3074, 22,
    48804, 35873, 1042, 3074, 50,
    48944, 39714, 1040, 3074, 50,
    49099, 44569, 1104, 3074, 22,
    49273, 36630, 1106, 1026, 0,
    49416, 32788, 1106, 3074, 0,
    49544, 49181, 1042, 3074, 0,
    49736, 81698, 1106, 2, 38,
    50055, 40728, 1106, 1026, 0,
    50214, 25874, 1106, 0, 2170880,
    50315, 22035, 1106, 0, 2433305,
    50401, 43804, 1104, 3074, 0,
    50572, 25105, 1106, 0, 2424832,
    50670, 66318, 1042, 4096, 0,
    50929, 42768, 1106, 1026, 0,
    51096, 42510, 1104, 2, 0,
    51262, 30223, 1104, 4098, 37,
    51380, 49181, 1104, 3074, 38,
    51572, 32538, 1106, 3072, 0,
    51699, 31504, 32, 3072, 0,
    51822, 30737, 1042, 0, 0,
    51942, 37912, 1042, 3072, 0,
    52090, 38170, 1104, 3072, 0,
    52239, 30478, 1104, 3072, 0,
    52358, 49167, 32, 0, 0,
    52550, 34065, 32, 3072, 0,
    52683, 59666, 1042, 0, 0,
    52916, 35855, 1106, 3072, 0,
    53056, 67345, 1106, 2, 0,
    53319, 35598, 1042, 3072, 0,
    53458, 49682, 1042, 0, 0,
    53652, 39705, 1042, 3072, 22,
    53807, 31250, 1042, 0, 0,
    53929, 57361, 1042, 15360, 0,
    54153, 53518, 1042, 4096, 0,
    54362, 33555, 1104, 3072, 0,
    54493, 30226, 1106, 3072, 0,
    54611, 27669, 1106, 3072, 0,
    54719, 28694, 1106, 3072, 0,
    54831, 30993, 1042, 1, 23,
    54952, 31247, 1042, 3072, 0,
    55074, 34068, 1042, 0, 0,
    55207, 23830, 65536, 1024, 3354880,
    55300, 34320, 1042, 0, 0,
    55434, 41751, 1104, 3072, 0,
    55597, 43544, 1042, 3072, 0,
    55767, 21516, 1106, 0, 0,
    55851, 34317, 1104, 32768, 0,
    55985, 53778, 1042, 3072, 13056,
    56195, 55320, 1042, 3072, 52,
    56411, 30225, 131072, 4096, 0,
    56529, 48651, 32, 256, 0,
    56719, 47113, 32, 0, 0,
    56903, 63492, 32768, 256, 0,
    57151, 55303, 1042, 4097, 0,
    57367, 35079, 128, 0, 0,
    57504, 39444, 128, 0, 34,
    57658, 28939, 128, 0, 40,
    57771, 40969, 128, 4352, 23,
    57931, 43276, 4, 0, 0,
    58100, 55559, 1, 16384, 50,
    58317, 51472, 128, 0, 50,
    58518, 57359, 128, 0, 25,
    58742, 60941, 1, 16384, 51,
    58980, 58892, 1104, 256, 49,
    59210, 22026, 128, 0, 39,
    59296, 13573, 128, 0, 0,
    59349, 60179, 1104, 69632, 0,
    59584, 199944, 1090, 33026, 0,
    60365, 16390, 1106, 0, 2162688,
    60429, 17418, 1106, 0, 2162688,
    60497, 20742, 1106, 0, 2170880,
    60578, 21000, 1106, 0, 2170880,
    60660, 25350, 1106, 0, 2170880,
    60759, 19463, 1106, 0, 2170880,
    60835, 25097, 1106, 0, 2170880,
    60933, 29447, 1106, 0, 2170880,
    61048, 23560, 1106, 0, 2170880,
    61140, 28680, 1106, 0, 2170880,
    61252, 37127, 1106, 0, 2170880,
    61397, 29193, 1106, 0, 1441792,
    61511, 23818, 1106, 0, 2170880,
    61604, 24583, 1106, 0, 2170880,
    61700, 33030, 1106, 0, 2170880,
    61829, 25096, 1106, 0, 1441792,
    61927, 19721, 1106, 0, 2170880,
    62004, 30472, 128, 256, 23,
    62123, 60436, 131072, 0, 6400,
    62359, 44047, 131072, 77824, 0,
    62531, 39687, 1042, 73728, 0,
    62686, 89096, 1042, 2, 32,
    63034, 59913, 1, 16384, 51,
    63268, 21254, 1106, 0, 2170880,
    63351, 25862, 1106, 0, 2170880,
    63452, 19975, 1106, 0, 2170880,
    63530, 29959, 1106, 0, 2170880,
    63647, 24072, 1106, 0, 2170880,
    63741, 33543, 1106, 0, 2170880,
    63872, 29446, 1106, 0, 2170880,
    63987, 62726, 263170, 8448, 0,
    64232, 52998, 32768, 256, 0,
    64439, 47889, 128, 4096, 22,
    64626, 47121, 128, 4096, 22,
    64810, 53014, 1042, 0, 22,
    65017, 81935, 1026, 256, 24,
    65337, 48652, 128, 35840, 32,
    65527, 49161, 32, 256, 0,
    65719, 45319, 128, 4352, 36,
    65896, 47627, 128, 4352, 0,
    66082, 53254, 128, 4096, 41,
    66290, 31494, 128, 4352, 23,
    66413, 37382, 32768, 69632, 39,
    66559, 51470, 128, 4096, 51,
    66760, 70170, 128, 77824, 51,
    67034, 26884, 262144, 4096, 0,
    67139, 60934, 1042, 0, 0,
    67377, 46605, 128, 8192, 0,
    67559, 54028, 1042, 69632, 35,
    67770, 56333, 1042, 4096, 35,
    67990, 55566, 1042, 4096, 35,
    68207, 19978, 1106, 0, 2162688,
    68285, 59928, 128, 0, 22,
    68519, 61725, 128, 0, 25,
    68760, 71711, 128, 0, 40,
    69040, 51479, 128, 0, 34,
    69241, 137240, 128, 32768, 22,
    69777, 56088, 128, 0, 40,
    69996, 62490, 128, 0, 22,
    70240, 64287, 128, 0, 25,
    70491, 72737, 128, 0, 41,
    70775, 54041, 128, 0, 41,
    70986, 123674, 128, 0, 22,
    71469, 58650, 128, 0, 41,
    71698, 54289, 128, 0, 22,
    71910, 53514, 128, 256, 9752,
    72119, 58121, 1088, 256, 50,
    72346, 39702, 128, 4096, 0,
    72501, 60436, 128, 0, 0,
    72737, 49934, 128, 4096, 9752,
    72932, 55058, 128, 4096, 51,
    73147, 38925, 128, 4096, 38,
    73299, 34572, 128, 4352, 38,
    73434, 45329, 128, 4096, 38,
    73611, 59154, 128, 4096, 48,
    73842, 58641, 128, 0, 0,
    74071, 36887, 128, 4096, 34,
    74215, 50443, 1090, 258, 0,
    74412, 45578, 1106, 4354, 0,
    74590, 26130, 128, 0, 2565376,
    74692, 49180, 128, 4096, 52,
    74884, 19212, 1106, 4098, 0,
    74959, 32786, 1106, 4098, 0,
    75087, 58642, 1090, 258, 0,
    75316, 55053, 128, 12288, 0,
    75531, 40715, 1106, 4098, 0,
    75690, 50189, 1106, 4098, 0,
    75886, 42251, 1106, 4354, 0,
    76051, 32527, 1106, 2, 0,
    76178, 33810, 1106, 4098, 0,
    76310, 31762, 1106, 4098, 0,
    76434, 36367, 1106, 4098, 0,
    76576, 26898, 1106, 4098, 52,
    76681, 67596, 128, 256, 0,
    76945, 53005, 128, 4096, 0,
    77152, 34825, 1106, 4098, 0,
    77288, 36618, 128, 4096, 48,
    77431, 71691, 1042, 256, 0,
    77711, 62472, 1042, 256, 0,
    77955, 70675, 1042, 256, 0,
    78231, 78100, 1042, 258, 0,
    78536, 555787, 33858, 32768, 0,
    80707, 62476, 128, 0, 50,
    80951, 33549, 128, 3072, 33,
    81082, 457477, 32768, 256, 0,
    82869, 45065, 1298, 256, 0,
    83045, 53270, 1104, 256, 0,
    83253, 59923, 1106, 256, 0,
    83487, 58137, 1106, 4096, 0,
    83714, 45331, 1104, 256, 23,
    83891, 43284, 1042, 256, 0,
    84060, 59418, 1042, 4096, 0,
    84292, 59148, 128, 256, 0,
    84523, 49677, 128, 0, 0,
    84717, 55569, 128, 0, 48,
    84934, 60941, 1042, 0, 0,
    85172, 68622, 3152, 0, 0,
    85440, 67090, 1104, 0, 0,
    85702, 61969, 1104, 0, 41,
    85944, 22034, 1106, 0, 2162688,
    86030, 61199, 263186, 0, 0,
    86269, 22034, 1106, 0, 2162688,
    86355, 70935, 1106, 0, 0,
    86632, 70932, 1106, 0, 0,
    86909, 38924, 8192, 4096, 0,
    87061, 58893, 1042, 0, 0,
    87291, 39439, 131072, 4096, 0,
    87445, 43533, 131072, 4096, 0,
    87615, 64270, 263186, 0, 0,
    87866, 67346, 1042, 0, 0,
    88129, 22034, 1106, 0, 2162688,
    88215, 60174, 1106, 0, 0,
    88450, 59918, 1042, 0, 0,
    88684, 39182, 4, 0, 0,
    88837, 44293, 524288, 256, 49,
    89010, 55819, 1042, 0, 13056,
    89228, 60448, 128, 0, 48,
    89464, 38162, 128, 8192, 22,
    89613, 38676, 128, 8192, 22,
    89764, 51980, 128, 8192, 822083584,
    89967, 58386, 128, 0, 52,
    90195, 59410, 128, 0, 49,
    90427, 23820, 128, 0, 2434048,
    90520, 66329, 128, 0, 52,
    90779, 52754, 128, 8192, 0,
    90985, 32787, 128, 4096, 52,
    91113, 49689, 128, 0, 40,
    91307, 35361, 128, 0, 41,
    91445, 40726, 128, 0, 50,
    91604, 73246, 128, 8192, 41,
    91890, 34063, 128, 8192, 0,
    92023, 58390, 128, 16384, 34,
    92251, 63516, 128, 8192, 50,
    92499, 54301, 128, 8192, 52,
    92711, 54301, 128, 8192, 52,
    92923, 52250, 128, 0, 41,
    93127, 51482, 128, 0, 41,
    93328, 53277, 128, 8192, 48,
    93536, 50462, 128, 8192, 40,
    93733, 51233, 128, 8192, 40,
    93933, 52765, 128, 73728, 52,
    94139, 55824, 128, 0, 49,
    94357, 53277, 128, 8192, 48,
    94565, 50462, 128, 8192, 40,
    94762, 63777, 128, 8192, 40,
    95011, 52765, 128, 73728, 52,
    95217, 50458, 128, 73728, 52,
    95414, 49180, 128, 8192, 48,
    95606, 55824, 128, 0, 49,
    95824, 66585, 128, 0, 24,
    96084, 46363, 128, 8192, 24,
    96265, 50706, 128, 0, 52,
    96463, 52510, 128, 8192, 24,
    96668, 64022, 128, 0, 0,
    96918, 51482, 128, 0, 41,
    97119, 45843, 128, 73728, 0,
    97298, 43795, 128, 73728, 24,
    97469, 54032, 128, 8192, 0,
    97680, 60437, 128, 32768, 34,
    97916, 51214, 128, 0, 0,
    98116, 72220, 128, 0, 40,
    98398, 70681, 128, 32768, 0,
    98674, 70687, 128, 0, 50,
    98950, 54806, 128, 0, 50,
    99164, 57109, 128, 0, 22,
    99387, 53780, 128, 0, 41,
    99597, 53779, 128, 0, 41,
    99807, 50447, 128, 0, 22,
    100004, 64785, 128, 0, 52,
    100257, 51224, 128, 0, 22,
    100457, 50968, 128, 0, 22,
    100656, 46869, 128, 0, 22,
    100839, 46618, 128, 73728, 41,
    101021, 52758, 128, 8192, 50,
    101227, 46094, 128, 73728, 0,
    101407, 42002, 128, 73728, 0,
    101571, 46863, 128, 8192, 0,
    101754, 57620, 128, 0, 40,
    101979, 66585, 128, 0, 50,
    102239, 66585, 128, 0, 50,
    102499, 53271, 128, 12288, 22,
    102707, 74526, 128, 8192, 38,
    102998, 45581, 128, 8192, 822083584,
    103176, 60439, 128, 8192, 34,
    103412, 61462, 128, 8192, 34,
    103652, 57116, 128, 0, 41,
    103875, 66336, 128, 0, 51,
    104134, 57111, 128, 0, 51,
    104357, 67358, 128, 0, 51,
    104620, 56860, 128, 0, 51,
    104842, 62749, 128, 0, 51,
    105087, 60701, 128, 0, 51,
    105324, 65315, 128, 0, 51,
    105579, 66078, 128, 0, 51,
    105837, 64546, 128, 0, 51,
    106089, 59417, 128, 0, 51,
    106321, 54038, 128, 0, 51,
    106532, 58391, 128, 0, 51,
    106760, 54548, 128, 0, 13104,
    106973, 69149, 128, 0, 13107,
    107243, 54299, 128, 0, 13106,
    107455, 58137, 128, 0, 13105,
    107682, 66336, 128, 0, 51,
    107941, 57111, 128, 0, 51,
    108164, 67358, 128, 0, 51,
    108427, 56860, 128, 0, 51,
    108649, 62749, 128, 0, 51,
    108894, 60701, 128, 0, 51,
    109131, 65315, 128, 0, 51,
    109386, 70944, 128, 0, 51,
    109663, 63770, 128, 0, 51,
    109912, 66078, 128, 0, 51,
    110170, 64546, 128, 0, 51,
    110422, 62237, 128, 0, 52,
    110665, 59417, 128, 0, 51,
    110897, 54038, 128, 0, 51,
    111108, 58391, 128, 0, 51,
    111336, 72490, 128, 0, 13105,
    111619, 71717, 128, 0, 13104,
    111899, 64032, 128, 0, 13106,
    112149, 67875, 128, 0, 13094,
    112414, 71971, 128, 0, 13094,
    112695, 60445, 128, 0, 13106,
    112931, 70948, 128, 0, 13106,
    113208, 48912, 128, 0, 51,
    113399, 60440, 128, 0, 13096,
    113635, 52500, 128, 0, 51,
    113840, 60695, 128, 0, 13104,
    114077, 63257, 128, 0, 13094,
    114324, 64278, 128, 0, 13096,
    114575, 55324, 128, 0, 41,
    114791, 60435, 128, 0, 41,
    115027, 54546, 128, 8192, 822083584,
    115240, 57108, 128, 0, 41,
    115463, 54546, 128, 8192, 822083584,
    115676, 56336, 128, 8192, 822083607,
    115896, 46099, 128, 0, 49,
    116076, 46355, 128, 0, 49,
    116257, 32016, 128, 8192, 48,
    116382, 44563, 128, 73728, 25,
    116556, 53270, 128, 0, 34,
    116764, 59667, 128, 0, 41,
    116997, 53778, 128, 8192, 822083584,
    117207, 56340, 128, 0, 41,
    117427, 53778, 128, 8192, 822083584,
    117637, 46866, 128, 8192, 0,
    117820, 61212, 128, 8192, 37,
    118059, 63264, 128, 8192, 9496,
    118306, 69408, 128, 0, 52,
    118577, 68121, 128, 0, 0,
    118843, 40988, 128, 0, 0,
    119003, 48151, 128, 8192, 38,
    119191, 48143, 128, 0, 34,
    119379, 54801, 128, 0, 0,
    119593, 50962, 128, 8192, 0,
    119792, 78621, 128, 4096, 12328,
    120099, 64029, 128, 77824, 12328,
    120349, 54555, 128, 8192, 22,
    120562, 46611, 128, 4096, 40,
    120744, 73751, 128, 0, 52,
    121032, 76322, 128, 0, 50,
    121330, 54808, 128, 69632, 0,
    121544, 51225, 128, 69632, 22,
    121744, 53015, 128, 69632, 23,
    121951, 57625, 128, 69632, 22,
    122176, 52503, 128, 69632, 22,
    122381, 52502, 128, 69632, 22,
    122586, 71954, 128, 8192, 0,
    122867, 75796, 128, 0, 0,
    123163, 57348, 256, 4096, 52,
    123387, 32515, 128, 73728, 0,
    123514, 45320, 128, 73728, 0,
    123691, 48144, 1106, 0, 0,
    123879, 56080, 1104, 4098, 0,
    124098, 67337, 128, 8192, 0,
    124361, 22536, 128, 256, 23,
    124449, 53516, 1026, 4098, 33,
    124658, 61706, 1026, 256, 0,
    124899, 73739, 1088, 256, 0,
    125187, 29188, 128, 0, 0,
    125301, 22276, 65536, 0, 3354880,
    125388, 119300, 1048576, 256, 0,
    125854, 68890, 128, 4096, 49,
    126123, 48400, 128, 0, 23,
    126312, 45583, 128, 0, 23,
    126490, 19729, 128, 0, 2097175,
    126567, 54294, 128, 0, 23,
    126779, 61216, 128, 0, 23,
    127018, 46864, 128, 0, 0,
    127201, 26136, 128, 0, 2097175,
    127303, 38668, 128, 0, 34,
  ]

  static let slots: [UInt16] = [
    52, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 407, 413, 0,
    0, 0, 194, 0, 0, 474, 324, 0, 0, 80, 294, 0, 0, 0, 0, 0,
    0, 472, 0, 0, 0, 0, 106, 0, 151, 0, 0, 0, 165, 430, 0, 545,
    0, 300, 0, 0, 0, 0, 0, 46, 0, 221, 0, 0, 0, 0, 29, 534,
    0, 471, 337, 0, 0, 0, 0, 0, 0, 0, 124, 360, 449, 580, 0, 0,
    0, 0, 0, 0, 0, 334, 578, 179, 444, 539, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    121, 205, 0, 0, 0, 0, 408, 103, 427, 511, 0, 0, 0, 531, 0, 0,
    0, 33, 62, 210, 365, 0, 270, 286, 0, 0, 0, 0, 368, 618, 380, 218,
    431, 0, 492, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 156, 0, 0, 0, 353, 0, 607, 0, 37, 0, 0, 0,
    0, 0, 0, 0, 0, 36, 267, 309, 0, 0, 0, 0, 0, 0, 0, 51,
    0, 0, 389, 439, 0, 0, 0, 0, 0, 562, 0, 0, 0, 0, 241, 520,
    0, 0, 0, 0, 0, 0, 0, 499, 0, 0, 0, 0, 0, 593, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 163, 0, 0, 0, 0, 117, 0, 82, 0,
    0, 0, 63, 0, 420, 0, 0, 0, 0, 385, 0, 533, 0, 0, 0, 0,
    0, 399, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 483, 0, 390,
    414, 0, 0, 131, 458, 0, 0, 0, 0, 0, 132, 0, 127, 0, 0, 0,
    280, 0, 0, 49, 0, 0, 0, 0, 0, 0, 0, 615, 160, 383, 468, 254,
    0, 0, 0, 0, 364, 437, 463, 292, 391, 0, 0, 0, 543, 0, 0, 0,
    0, 0, 0, 392, 0, 0, 0, 0, 0, 0, 0, 252, 0, 600, 0, 0,
    264, 161, 162, 0, 0, 0, 0, 0, 608, 0, 0, 0, 356, 0, 0, 0,
    0, 0, 208, 0, 0, 362, 0, 0, 0, 0, 0, 0, 119, 0, 0, 447,
    0, 401, 0, 0, 0, 43, 475, 479, 0, 509, 0, 0, 453, 0, 0, 0,
    0, 0, 0, 0, 394, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 459, 175, 0, 0, 195, 0, 0, 0, 146, 8, 68, 0, 0,
    45, 0, 189, 0, 0, 238, 587, 564, 269, 0, 0, 149, 71, 0, 0, 0,
    0, 0, 0, 0, 1, 0, 213, 98, 128, 258, 473, 0, 403, 0, 0, 405,
    498, 0, 0, 289, 0, 0, 0, 0, 339, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 429, 496, 504, 0, 0, 347, 357, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 21, 0, 0, 158, 182, 0, 311, 0, 0, 0,
    0, 547, 0, 0, 0, 0, 0, 0, 236, 0, 85, 536, 373, 528, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 323, 0, 0, 0, 0, 467,
    374, 0, 0, 0, 0, 235, 0, 308, 0, 0, 0, 440, 0, 0, 247, 0,
    0, 243, 487, 12, 4, 0, 0, 488, 0, 469, 592, 461, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 61, 613, 0, 0, 322, 0, 0, 0, 517,
    441, 0, 24, 0, 451, 190, 599, 0, 0, 136, 470, 0, 0, 239, 0, 0,
    0, 0, 0, 0, 0, 0, 47, 0, 0, 0, 0, 0, 0, 0, 155, 0,
    367, 0, 0, 0, 465, 6, 352, 245, 0, 0, 0, 111, 112, 0, 34, 0,
    0, 0, 0, 307, 0, 0, 0, 0, 0, 0, 31, 177, 495, 0, 261, 570,
    0, 0, 0, 0, 0, 0, 0, 0, 502, 153, 572, 0, 84, 0, 0, 0,
    0, 0, 0, 0, 230, 0, 50, 422, 0, 0, 0, 0, 602, 0, 0, 0,
    200, 0, 0, 0, 55, 0, 0, 268, 16, 0, 0, 0, 166, 9, 40, 0,
    0, 0, 38, 559, 0, 28, 0, 0, 0, 0, 212, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 541, 0, 0, 0, 421, 0, 0, 0, 418, 0, 0,
    0, 0, 0, 0, 485, 301, 0, 0, 0, 173, 0, 178, 0, 0, 0, 0,
    147, 0, 143, 0, 0, 0, 0, 0, 0, 0, 0, 19, 93, 501, 78, 302,
    335, 569, 180, 0, 0, 232, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 183, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 558, 423, 0, 0, 0, 0, 561, 0, 0, 0,
    0, 0, 234, 0, 0, 331, 0, 0, 0, 0, 0, 0, 255, 0, 0, 0,
    426, 199, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90, 0,
    0, 0, 0, 0, 0, 345, 0, 0, 0, 0, 524, 0, 568, 0, 157, 0,
    0, 27, 0, 0, 0, 544, 0, 0, 0, 66, 67, 164, 198, 486, 0, 17,
    0, 0, 0, 0, 314, 0, 0, 0, 354, 525, 0, 0, 215, 0, 0, 425,
    581, 0, 0, 526, 0, 0, 0, 0, 0, 81, 0, 0, 0, 88, 0, 83,
    0, 340, 0, 521, 0, 0, 0, 0, 566, 0, 548, 0, 0, 0, 89, 0,
    0, 0, 0, 0, 287, 0, 0, 0, 0, 0, 0, 185, 186, 597, 0, 0,
    0, 0, 0, 0, 0, 58, 0, 137, 0, 144, 69, 0, 0, 0, 0, 0,
    0, 0, 376, 0, 299, 251, 343, 583, 0, 0, 0, 0, 0, 0, 0, 448,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 104,
    344, 415, 0, 506, 297, 0, 0, 0, 170, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 552, 0, 0, 0, 0, 0, 184, 0, 0, 0,
    0, 0, 555, 0, 336, 0, 0, 0, 0, 0, 0, 0, 279, 0, 0, 0,
    0, 0, 260, 0, 315, 0, 313, 0, 209, 0, 0, 0, 0, 0, 0, 320,
    0, 507, 540, 0, 500, 57, 0, 432, 0, 0, 604, 0, 0, 250, 614, 0,
    0, 0, 0, 0, 0, 0, 283, 325, 565, 0, 0, 0, 402, 0, 0, 0,
    0, 0, 0, 265, 0, 378, 54, 369, 516, 549, 0, 0, 319, 523, 246, 537,
    262, 0, 0, 0, 603, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 242, 0, 0, 138, 0, 0, 0, 0, 0, 0, 397,
    0, 105, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 168, 169, 573, 0,
    95, 0, 0, 296, 0, 0, 330, 0, 0, 240, 76, 605, 0, 466, 0, 0,
    125, 333, 0, 0, 0, 0, 0, 91, 92, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 206, 0, 0, 0, 0, 0, 211, 591, 0, 0, 0, 0, 0,
    0, 0, 312, 277, 0, 0, 101, 0, 0, 0, 0, 0, 377, 0, 0, 0,
    0, 0, 411, 0, 0, 0, 596, 0, 0, 0, 0, 0, 249, 282, 510, 0,
    133, 0, 0, 0, 0, 0, 274, 0, 0, 0, 272, 0, 0, 0, 257, 595,
    398, 0, 0, 0, 0, 0, 0, 99, 358, 0, 576, 0, 0, 0, 0, 0,
    0, 0, 150, 346, 0, 0, 0, 0, 370, 575, 0, 0, 172, 0, 0, 514,
    434, 477, 0, 361, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 435,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 351, 0, 0, 0, 0, 0, 176,
    0, 0, 443, 275, 276, 145, 0, 0, 0, 0, 0, 0, 553, 0, 0, 0,
    442, 0, 100, 0, 0, 0, 621, 436, 0, 0, 0, 529, 424, 0, 0, 0,
    0, 0, 0, 0, 326, 0, 0, 0, 460, 379, 0, 135, 291, 142, 0, 0,
    0, 0, 108, 148, 0, 0, 197, 0, 0, 598, 0, 497, 0, 201, 0, 0,
    0, 0, 23, 306, 0, 0, 0, 349, 0, 480, 454, 513, 0, 0, 56, 217,
    0, 0, 0, 0, 0, 0, 0, 538, 0, 25, 0, 0, 0, 0, 0, 0,
    0, 107, 329, 0, 0, 0, 0, 382, 73, 0, 0, 0, 0, 0, 0, 0,
    395, 0, 0, 0, 0, 0, 0, 0, 59, 152, 0, 110, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 455, 542, 122, 503, 0, 0, 0, 0, 445, 0,
    0, 0, 0, 0, 0, 0, 0, 428, 0, 0, 0, 0, 563, 0, 0, 0,
    0, 589, 233, 550, 0, 0, 0, 0, 462, 0, 0, 0, 0, 0, 0, 0,
    0, 86, 341, 342, 0, 0, 0, 512, 0, 450, 588, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 42, 259, 0, 359, 519, 70, 0, 0,
    0, 228, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 304, 0, 338,
    557, 0, 0, 0, 0, 332, 293, 0, 0, 0, 0, 530, 0, 204, 298, 167,
    0, 0, 0, 96, 317, 0, 0, 0, 594, 0, 0, 0, 0, 0, 134, 0,
    546, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 171, 0, 229,
    188, 409, 582, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    256, 0, 0, 60, 0, 244, 0, 482, 0, 0, 0, 0, 0, 216, 0, 44,
    0, 508, 0, 0, 0, 620, 371, 0, 0, 0, 0, 609, 0, 0, 0, 0,
    130, 0, 0, 0, 284, 102, 0, 0, 0, 321, 0, 75, 493, 0, 0, 0,
    0, 0, 412, 0, 0, 220, 129, 400, 586, 316, 0, 0, 0, 0, 0, 140,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 113, 114, 115, 0,
    0, 193, 350, 372, 490, 0, 0, 2, 0, 0, 0, 388, 0, 0, 0, 532,
    0, 0, 141, 181, 191, 419, 15, 222, 0, 0, 590, 0, 0, 0, 64, 0,
    0, 310, 53, 0, 0, 0, 0, 0, 0, 0, 0, 478, 0, 515, 406, 0,
    0, 94, 0, 126, 237, 481, 551, 0, 0, 375, 0, 0, 0, 601, 0, 0,
    0, 0, 0, 0, 0, 207, 0, 0, 0, 0, 0, 154, 3, 226, 386, 0,
    464, 0, 0, 0, 0, 0, 0, 196, 535, 556, 0, 0, 0, 0, 290, 0,
    0, 579, 610, 611, 612, 0, 366, 273, 0, 0, 438, 491, 0, 202, 387, 410,
    417, 0, 0, 118, 7, 74, 0, 0, 0, 0, 225, 0, 116, 0, 231, 0,
    266, 619, 363, 0, 0, 0, 0, 0, 0, 0, 11, 457, 0, 0, 0, 0,
    39, 0, 0, 0, 0, 0, 0, 384, 0, 416, 355, 554, 527, 26, 20, 328,
    48, 139, 381, 192, 446, 456, 577, 0, 0, 0, 0, 0, 0, 606, 0, 0,
    0, 484, 0, 0, 72, 0, 0, 0, 0, 295, 0, 0, 0, 0, 5, 0,
    0, 0, 0, 0, 0, 79, 0, 318, 0, 0, 0, 0, 452, 567, 303, 0,
    0, 0, 0, 0, 35, 393, 0, 574, 120, 0, 0, 0, 584, 0, 0, 0,
    13, 281, 571, 505, 271, 0, 0, 0, 0, 22, 0, 288, 0, 0, 0, 0,
    0, 0, 0, 223, 617, 0, 0, 41, 18, 278, 305, 0, 0, 0, 0, 0,
    0, 0, 0, 253, 263, 0, 0, 396, 14, 0, 0, 522, 0, 0, 0, 0,
    0, 0, 109, 87, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 227, 0,
    30, 174, 224, 248, 0, 404, 585, 0, 214, 0, 0, 348, 518, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    219, 494, 560, 327, 0, 123, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 203, 616, 0, 0, 0, 0, 0, 0,
    0, 65, 77, 187, 0, 476, 97, 159, 489, 0, 285, 433, 0, 0, 0, 0,
  ]

  static let text = ##"""
51degrees-allow-unmatched
A <state:onoff>
Y 51degrees-allow-unmatched
N 51DEGREES
D Whether 51Degrees answers for devices it does not know.
O 51degrees-allow-unmatched on
K the reference refuses it unless it is built with 51Degrees
51degrees-cache-size
A <entries:integer:0,>
Y 51degrees-cache-size
N 51DEGREES
D How many results the 51Degrees module keeps.
O 51degrees-cache-size 10
K the reference refuses it unless it is built with 51Degrees
51degrees-data-file
A <file:file>
Y 51degrees-data-file
N 51DEGREES
D The data file of the 51Degrees module.
O 51degrees-data-file /dev/null
K the reference refuses it unless it is built with 51Degrees
51degrees-difference
A <limit:integer:0,>
Y 51degrees-difference
N 51DEGREES
D How different a 51Degrees match may be.
O 51degrees-difference 10
K the reference refuses it unless it is built with 51Degrees
51degrees-drift
A <characters:integer:0,>
Y 51degrees-drift
N 51DEGREES
D How far a 51Degrees match may be displaced.
O 51degrees-drift 10
K the reference refuses it unless it is built with 51Degrees
51degrees-property-name-list
A <name:word> ...
Y 51degrees-property-name-list
N 51DEGREES
D Which properties the 51Degrees module provides.
O 51degrees-property-name-list x
K the reference refuses it unless it is built with 51Degrees
51degrees-property-separator
A <character:word>
Y 51degrees-property-separator
N 51DEGREES
D What separates 51Degrees properties in one value.
O 51degrees-property-separator x
K the reference refuses it unless it is built with 51Degrees
51degrees-use-performance-graph
A <state:onoff>
Y 51degrees-use-performance-graph
N 51DEGREES
D Whether 51Degrees prefers speed.
O 51degrees-use-performance-graph on
K the reference refuses it unless it is built with 51Degrees
51degrees-use-predictive-graph
A <state:onoff>
Y 51degrees-use-predictive-graph
N 51DEGREES
D Whether 51Degrees guesses unknown devices.
O 51degrees-use-predictive-graph on
K the reference refuses it unless it is built with 51Degrees
accepted_payload_size
A <bytes:integer:12,65535>
Y accepted_payload_size
B 512
D The largest answer that name servers are told they may send.
O accepted_payload_size 8192
F accepted_payload_size	expected a number
account-key
A <file:file>
Y account-key
D The key of the account; it is made when it does not exist.
C global expose-experimental-directives
C directory https://acme.example.net/directory
O account-key /tmp/account.key
F account-key	expected a file
acl
A <name:name> <criterion:criterion>
Y acl
D Names a test for use in conditions. Statements of one name add up: any of them may match.
O acl is_api path_beg /api/
O acl local src 10.0.0.0/8 192.168.0.0/16
O acl browser req.fhdr(user-agent) -m beg Mozilla/
F acl	expected a name
F acl is_api	expected a criterion
acme-vars
A <variables:text>
Y acme-vars
D Variables that are handed to the process that solves challenges.
C global expose-experimental-directives
C directory https://acme.example.net/directory
O acme-vars provider=dns
F acme-vars	expected a text
acme.scheduler
A <state:choice:auto,off>
Y acme.scheduler
B auto
D Starts the task that renews certificates by ACME, or leaves renewal to the runtime socket.
C expose-experimental-directives
O acme.scheduler auto
F acme.scheduler bogus	unknown state 'bogus'
anonkey
A <key:integer:0,4294967295>
Y anonkey
D The key that names and addresses are scrambled with in anonymous output.
O anonkey 10
F anonkey	expected a number
appsession
A <cookie:word> <option:rest>
I stick-table type string, stick on and stick store-response
D Bound clients to servers by a cookie of the application.
backing-file
A <file:file>
Y backing-file
D A file that the ring is kept in, so that it survives a crash.
O backing-file /tmp/lb-ring
K the reference creates the file
backlog
A <connections:integer:0,>
Y backlog
G backend
D How many connections may wait in the system's queue before they are accepted.
O backlog 10000
F backlog	expected a number
balance
A ( roundrobin | static-rr | leastconn | first | source | sticky | rdp-cookie | random )
A random( <draws:integer:1,> )
A uri [ len <length:integer:1,> ] [ depth <depth:integer:1,> ] [ whole ] [ path-only ]
A url_param <name:word> [ check_post [ <bytes:integer:0,> ] ]
A hdr( <name:header-name> ) [ use_domain_only ]
A rdp-cookie( <name:word> )
A hash <expression:expression>
A log-hash <converters:word>
A 
W 2.9 sticky
W 2.9 log-hash
Y balance
B random
G frontend
D How a server is chosen for a request that is not bound to one by a cookie or a stick table. The choice is made again when the server cannot be reached.
O balance roundrobin
O balance hdr(host) use_domain_only
O balance uri depth 3 path-only
O balance url_param session check_post 64
O balance hash src
O balance random(3)
F balance rounddrobin	unknown algorithm; did you mean 'roundrobin'?
bind
A <address:bind-address> <options:bind-options>
Y bind
G backend
D An address, or several separated by commas, to accept connections on.
O bind *:8080
O bind 127.0.0.1:8080,:::8081 accept-proxy
O bind /run/lb.sock mode 600
F bind	expected an address
bind-process
A <set:word> ...
I the bind option thread
D Bound the proxy to processes.
bits
A <bits:integer:1024,>
Y bits
B 4096
D The size of an RSA key.
C global expose-experimental-directives
C directory https://acme.example.net/directory
O bits 2048
F bits	expected a number
block
A <condition:condition>
I http-request deny
D Refused matching requests.
busy-polling
Y busy-polling
D Polls for events without ever sleeping, which trades CPU time for latency.
O busy-polling
ca-base
A <directory:directory>
Y ca-base
D Where relative paths of CA certificates and revocation lists start.
O ca-base /tmp
F ca-base	expected a directory
capture cookie
A <name:word> len <length:integer:1,>
Y capture.cookie
G backend
D Keeps a cookie of the request and of the response for the log.
O capture cookie x len 10
F capture cookie	expected a name
capture request header
A <name:header-name> len <length:integer:1,>
Y capture.request.header
G backend
D Keeps a request header for the log.
O capture request header X-Name len 10
F capture request header	expected a header name
capture response header
A <name:header-name> len <length:integer:1,>
Y capture.response.header
G backend
D Keeps a response header for the log.
O capture response header X-Name len 10
F capture response header	expected a header name
challenge
A <challenge:choice:http-01,dns-01,dns-persist-01,HTTP-01,DNS-01>
Y challenge
B http-01
D How the authority makes sure of the name.
C global expose-experimental-directives
C directory https://acme.example.net/directory
O challenge http-01
F challenge	expected a challenge
challenge-ready
A <events:flags:cli,dns,delay,none>
Y challenge-ready
B cli
D What must be true before the authority is told to look.
C global expose-experimental-directives
C directory https://acme.example.net/directory
C challenge dns-01
O challenge-ready cli,dns
F challenge-ready	expected events
chroot
A <directory:word>
Y chroot
D The directory the process confines itself to after start; with `auto` an empty one is made.
O chroot /tmp
F chroot	expected a directory
clitcpka-cnt
A <probes:integer:0,>
Y clitcpka-cnt
G backend
D How many keep-alive probes a client may leave unanswered.
O clitcpka-cnt 10
F clitcpka-cnt	expected a number
F clitcpka-cnt bogus	expected a number
clitcpka-idle
A <time:duration:s>
Y clitcpka-idle
G backend
D After how much silence keep-alive probes to a client begin.
O clitcpka-idle 5s
F clitcpka-idle	expected a duration
F clitcpka-idle bogus	expected a duration
clitcpka-intvl
A <time:duration:s>
Y clitcpka-intvl
G backend
D The time between two keep-alive probes to a client.
O clitcpka-intvl 5s
F clitcpka-intvl	expected a duration
F clitcpka-intvl bogus	expected a duration
clitimeout
A <time:duration>
I timeout client
D Limited the client's silence.
close-spread-time
A ( infinite | <time:duration> )
Y close-spread-time
D Over how long idle connections are closed once the process is told to stop, instead of all at once.
O close-spread-time 10s
O close-spread-time infinite
F close-spread-time	expected a duration
F close-spread-time bogus	expected a duration
cluster-secret
A <secret:text>
Y cluster-secret
D The secret that processes share to derive the same identifiers, such as QUIC tokens.
O cluster-secret hello
F cluster-secret	expected a secret
command
A <command:rest>
I a service of the init system
D The command that was started.
compression algo
A <algorithm:choice:identity,gzip,deflate,raw-deflate> ...
Y compression.algo
D Which algorithms responses may be compressed with.
O compression algo gzip
F compression algo bogus	unknown algorithm 'bogus'
compression algo-req
A <algorithm:choice:identity,gzip,deflate,raw-deflate>
Y compression.algo-req
D The algorithm requests are compressed with.
O compression algo-req gzip
F compression algo-req bogus	unknown algorithm 'bogus'
compression algo-res
A <algorithm:choice:identity,gzip,deflate,raw-deflate> ...
Y compression.algo-res
D Which algorithms responses may be compressed with.
O compression algo-res gzip
F compression algo-res bogus	unknown algorithm 'bogus'
compression direction
A <direction:choice:request,response,both>
Y compression.direction
I filter comp-req and filter comp-res
D Which messages are compressed.
O compression direction request
F compression direction bogus	unknown direction 'bogus'
compression minsize-req
A <bytes:size>
Y compression.minsize-req
D The body size below which requests are not compressed.
O compression minsize-req 16k
F compression minsize-req	expected a size
F compression minsize-req bogus	expected a size
compression minsize-res
A <bytes:size>
Y compression.minsize-res
D The body size below which responses are not compressed.
O compression minsize-res 16k
F compression minsize-res	expected a size
F compression minsize-res bogus	expected a size
compression offload
Y compression.offload
G defaults
D Hides from servers that clients accept compression, so that the proxy does all of it.
O compression offload
compression type
A <type:word> ...
Y compression.type
D Media types of responses that are compressed.
O compression type text/html text/plain
F compression type	expected a type
compression type-req
A <type:word> ...
Y compression.type-req
D Media types of requests that are compressed.
O compression type-req text/plain
F compression type-req	expected a type
compression type-res
A <type:word> ...
Y compression.type-res
D Media types of responses that are compressed.
O compression type-res text/html
F compression type-res	expected a type
contact
A <address:word>
Y contact
D The mail address of the account.
C global expose-experimental-directives
C directory https://acme.example.net/directory
O contact admin@example.net
F contact	expected an address
contimeout
A <time:duration>
I timeout connect
D Limited the time to connect.
cookie
A <name:word> [ rewrite ] [ insert ] [ prefix ] [ indirect ] [ nocache ] [ postonly ] [ preserve ] [ httponly ] [ secure ] [ domain <domain:word> ] ... [ maxidle <idle:duration:s> ] [ maxlife <life:duration:s> ] [ dynamic ] [ attr <value:text> ] ...
Y cookie
G frontend
D Binds clients to servers by a cookie.
O cookie SRV insert indirect nocache
O cookie SRV insert maxidle 30m maxlife 8h attr SameSite=None
F cookie	expected a name
cpu-affinity
A <affinity:choice:auto,per-core,per-group,per-thread,per-ccx>
Y cpu-affinity
D Which CPUs each thread of a group may run on: its own core, its own hardware thread, or any of the group.
O cpu-affinity per-core
F cpu-affinity bogus	unknown affinity 'bogus'
cpu-map
A <threads:word> <cpus:cpu-set> ...
Y cpu-map
D Binds threads of a thread group to CPUs.
O cpu-map auto:1/1-2 0-1
O cpu-map 1 0
F cpu-map	expected a threads
cpu-policy
A <policy:choice:none,efficiency,first-usable-node,group-by-ccx,group-by-2-ccx,group-by-3-ccx,group-by-4-ccx,group-by-cluster,group-by-2-clusters,group-by-3-clusters,group-by-4-clusters,performance,resource> [ threads-per-core <threads:choice:1,auto> ]
Y cpu-policy
B first-usable-node
D How CPUs are chosen and grouped when threads are not bound by hand.
O cpu-policy none
O cpu-policy none threads-per-core 1
F cpu-policy bogus	unknown policy 'bogus'
cpu-set
A reset
A ( only-cpu | drop-cpu | only-node | drop-node | only-cluster | drop-cluster | only-core | drop-core | only-thread | drop-thread ) <set:cpu-set>
Y cpu-set
D Keeps CPUs for the process or excludes them, by number, node, cluster, core or thread.
O cpu-set reset
O cpu-set only-cpu 0
F cpu-set	expected a directive
crt-base
A <directory:directory>
Y crt-base
D Where relative paths of certificates start.
O crt-base /tmp
F crt-base	expected a directory
curves
A <curve:word>
Y curves
B P-384
D The elliptic curve of an ECDSA key.
C global expose-experimental-directives
C directory https://acme.example.net/directory
O curves P-256
F curves	expected a curve
daemon
Y daemon
D Goes to the background after start.
O daemon
debug
I the command line option -d
D Stayed in the foreground and printed traffic.
debug.counters
A <state:onoff>
Y debug.counters
D Whether internal event counters are kept.
O debug.counters on
K the reference refuses it unless it is built with event counters
declare capture
A <direction:choice:request,response> len <length:integer:1,>
Y declare.capture
D Reserves a capture slot that rules can fill.
O declare capture request len 10
F declare capture bogus	unknown direction 'bogus'
default-bind
A <options:bind-options>
Y default-bind
D Options that the section's `bind` line starts with.
O default-bind interface lo
default-path
A <origin:choice:current,config,parent,origin> [ <path:directory> ]
Y default-path
D Where relative paths in the configuration start.
O default-path current
O default-path config
O default-path origin /tmp
F default-path bogus	unknown origin 'bogus'
default-server
A <options:server-options>
Y default-server
D Options that the servers below it start with.
O default-server inter 3s rise 2 fall 3
default_backend
A <backend:backend>
Y default_backend
G backend
D The backend for what no `use_backend` rule takes.
O default_backend app
F default_backend	expected a backend
description
A <text:rest>
Y description
D A text that describes the proxy on the statistics page.
O description Public site
description
A <text:rest>
Y description
D A text that describes the instance on the statistics page.
O description Edge proxy of the lab
deviceatlas-json-file
A <file:file>
Y deviceatlas-json-file
N DEVICEATLAS
D The data file of the DeviceAtlas module.
O deviceatlas-json-file /dev/null
K the reference refuses it unless it is built with DeviceAtlas
deviceatlas-log-level
A <level:integer:0,3>
Y deviceatlas-log-level
N DEVICEATLAS
D How much the DeviceAtlas module logs.
O deviceatlas-log-level 3
K the reference refuses it unless it is built with DeviceAtlas
deviceatlas-properties-cookie
A <name:word>
Y deviceatlas-properties-cookie
N DEVICEATLAS
D The cookie that carries client-side properties to DeviceAtlas.
O deviceatlas-properties-cookie x
K the reference refuses it unless it is built with DeviceAtlas
deviceatlas-separator
A <character:word>
Y deviceatlas-separator
N DEVICEATLAS
D What separates DeviceAtlas properties in one value.
O deviceatlas-separator x
K the reference refuses it unless it is built with DeviceAtlas
dgram-bind
A <address:bind-address> <options:bind-options>
Y dgram-bind
D An address that log lines arrive at as datagrams.
O dgram-bind 127.0.0.1:1514
directory
A <url:word>
Y directory
D The URL of the authority.
C global expose-experimental-directives
O directory https://acme.example.net/directory
F directory	expected a URL
disabled
Y disabled
D Keeps the proxy from starting.
O disabled
dispatch
A <address:server-address>
Y dispatch
I a server line
G frontend
D Sends all connections to one address.
C global expose-deprecated-directives
O dispatch 127.0.0.1:80
F dispatch	expected an address
dns-accept-family
A <families:flags:ipv4,ipv6,auto>
Y dns-accept-family
B auto
D Which address families are accepted in DNS answers; `auto` follows what the host can reach.
O dns-accept-family ipv4
F dns-accept-family	expected a families
dns-delay
A <time:duration:s>
Y dns-delay
B 300
D How long to wait between two looks whether the record has spread.
C global expose-experimental-directives
C directory https://acme.example.net/directory
O dns-delay 30
F dns-delay	expected a duration
dns-timeout
A <time:duration:s>
Y dns-timeout
B 600
D How long to wait for the record to spread.
C global expose-experimental-directives
C directory https://acme.example.net/directory
O dns-timeout 5m
F dns-timeout	expected a duration
docroot
A <directory:directory>
Y docroot
D The directory on the server that holds the scripts.
O docroot /var/www
F docroot	expected a directory
dynamic-cookie-key
A <key:text>
Y dynamic-cookie-key
G frontend
D The secret from which cookie values of servers are derived.
O dynamic-cookie-key hello
F dynamic-cookie-key	expected a key
eab-key-id
A <file:file>
Y eab-key-id
D The file with the identifier of an account at the authority.
C global expose-experimental-directives
O eab-key-id /etc/lb/eab.kid
F eab-key-id	expected a file
K the reference reads the file, which is not there
eab-mac-alg
A <algorithm:choice:HS256,HS384,HS512>
Y eab-mac-alg
B HS256
D The algorithm of that key.
C global expose-experimental-directives
C directory https://acme.example.net/directory
O eab-mac-alg HS256
F eab-mac-alg bogus	unknown algorithm
eab-mac-key
A <file:file>
Y eab-mac-key
D The file with the key of an account at the authority.
C global expose-experimental-directives
O eab-mac-key /etc/lb/eab.key
F eab-mac-key	expected a file
K the reference reads the file, which is not there
email-alert from
A <address:word>
Y email-alert.from
D The sender of alert mails.
C email-alert mailers ops
C email-alert to a@example.net
O email-alert from lb@example.net
K the reference sends mails only through a script
email-alert level
A <level:log-level>
Y email-alert.level
D From which severity on alerts are mailed.
O email-alert level alert
email-alert mailers
A <mailers:mailers>
Y email-alert.mailers
D The section of mail servers that alerts go through.
O email-alert mailers ops
K the reference sends mails only through a script
email-alert myhostname
A <name:word>
Y email-alert.myhostname
D The host name given to mail servers.
O email-alert myhostname lb.example.net
email-alert to
A <address:word>
Y email-alert.to
D The receiver of alert mails.
O email-alert to ops@example.net
K the reference sends mails only through a script
enabled
Y enabled
D Lets the proxy start although its `defaults` disable it.
O enabled
error-log-format
A <format:logformat>
Y error-log-format
G backend
D The format of log lines about connections that failed before a request.
O error-log-format hello
F error-log-format	expected a log format
errorfile
A <status:status> <file:file>
S 3.2
Y errorfile
D Sends the file, a complete HTTP response, in place of an error message.
O errorfile 503 /etc/lb/errors/503.http
K the reference reads the file, which is not there
errorfile
A <status:status> <file:file>
Y errorfile
D The response that is sent for one status by those that refer to the section.
O errorfile 503 /etc/lb/errors/503.http
K the reference reads the file, which is not there
errorfiles
A <section:http-errors> [ <status:status> ... ]
Y errorfiles
D Takes error messages from an `http-errors` section.
O errorfiles site
F errorfiles	expected a section
K the section it names is not there
errorloc
A <status:status> <url:text>
S 3.2
Y errorloc
D Redirects to a URL in place of an error message.
O errorloc 503 https://status.example.net/
F errorloc	expected a status
errorloc302
A <status:status> <url:text>
S 3.2
Y errorloc302
D Redirects with status 302 in place of an error message.
O errorloc302 503 https://status.example.net/
F errorloc302	expected a status
errorloc303
A <status:status> <url:text>
S 3.2
Y errorloc303
D Redirects with status 303 in place of an error message.
O errorloc303 503 https://status.example.net/
F errorloc303	expected a status
expose-deprecated-directives
Y expose-deprecated-directives
D Accepts keywords that are about to be removed, without warnings.
O expose-deprecated-directives
expose-experimental-directives
S 3.1
Y expose-experimental-directives
D Accepts keywords that may still change or be withdrawn.
O expose-experimental-directives
external-check
A [ preserve-env ]
W 2.9 preserve-env
Y external-check
D Allows health checks to run commands.
O external-check
O external-check preserve-env
external-check command
A <command:file>
Y external-check.command
G frontend
D The command that health checks run.
O external-check command /usr/bin/true
F external-check command	expected a file
external-check path
A <path:text>
Y external-check.path
G frontend
D The search path of the command that health checks run.
O external-check path /usr/bin:/bin
F external-check path	expected a path
fd-hard-limit
A <descriptors:integer:0,>
Y fd-hard-limit
D The most file descriptors the process reserves when the system would grant more.
O fd-hard-limit 10
F fd-hard-limit	expected a number
filter
A <filter:filter>
Y filter
D Puts a filter into the data path.
O filter compression
filter-sequence
A <direction:choice:request,response> <filters:word> ...
Y filter-sequence
D The order in which filters handle messages.
C filter comp-res
O filter-sequence response comp-res
F filter-sequence bogus	unknown direction 'bogus'
force-be-switch
A <condition:condition>
Y force-be-switch
D Lets matching requests reach a disabled backend.
O force-be-switch if TRUE
F force-be-switch	expected a condition
force-cfg-parser-pause
A <time:duration>
Y force-cfg-parser-pause
D Waits while the configuration is read, to test time-outs of supervisors.
C expose-experimental-directives
O force-cfg-parser-pause 5s
F force-cfg-parser-pause	expected a duration
F force-cfg-parser-pause bogus	expected a duration
force-persist
A <condition:condition>
Y force-persist
G frontend
D Lets matching requests reach their server although it is down.
O force-persist if TRUE
F force-persist	expected a condition
format
A <format:choice:local,rfc3164,rfc5424,priority,short,timed,iso,raw>
Y format
B timed
D The format of the lines.
O format rfc5424
F format bogus	unknown format
fullconn
A <connections:integer:1,>
Y fullconn
G frontend
D At how many connections of the backend servers get their full `maxconn`.
O fullconn 10000
F fullconn	expected a number
gid
A <group:integer:0,>
Y gid
D The number of the group the process runs under after start.
O gid 10
F gid	expected a number
grace
A <time:duration>
I hard-stop-after
D Kept listeners open for a while after the stop signal.
grace
A <time:duration>
Y grace
D How long to wait after the stop signal before listeners close.
O grace 5s
F grace	expected a duration
F grace bogus	expected a duration
group
A <group:word>
Y group
D The name of the group the process runs under after start.
O group nogroup
F group	expected a group
group
A <group:word>
I a service of the init system
D The group the command ran under.
group
A <name:name> [ users <users:word> ]
a <name:name> [ users [ <users:word> ] ]
Y group
D A group, and the users in it.
C user alice insecure-password x
C user bob insecure-password y
O group admins
O group staff users alice,bob
F group	expected a name
guid
A <identifier:word>
Y guid
D An identifier of the proxy that stays the same when names change.
O guid proxy-1
F guid	expected an identifier
h1-accept-payload-with-any-method
Y h1-accept-payload-with-any-method
D Accepts HTTP/1.0 GET, HEAD and DELETE requests that carry a body, which can hide another request.
O h1-accept-payload-with-any-method
h1-case-adjust
A <from:header-name> <to:header-name>
Y h1-case-adjust
D The exact spelling to give a header name in HTTP/1 for peers that depend on letter case.
O h1-case-adjust content-type Content-Type
F h1-case-adjust content-type	expected a header name
h1-case-adjust-file
A <file:file>
Y h1-case-adjust-file
D A file of header names and the exact spelling to give each.
O h1-case-adjust-file /dev/null
F h1-case-adjust-file	expected a file
h1-do-not-close-on-insecure-transfer-encoding
Y h1-do-not-close-on-insecure-transfer-encoding
D Keeps connections open after messages with both a length and a transfer encoding, which invites smuggling.
O h1-do-not-close-on-insecure-transfer-encoding
h2-workaround-bogus-websocket-clients
Y h2-workaround-bogus-websocket-clients
D Stops announcing WebSocket support over HTTP/2, for clients that handle it wrongly.
O h2-workaround-bogus-websocket-clients
hard-stop-after
A <time:duration>
Y hard-stop-after
D The longest time a stopping process waits for its connections to end.
O hard-stop-after 5s
F hard-stop-after	expected a duration
F hard-stop-after bogus	expected a duration
harden.reject-privileged-ports.quic
A <state:onoff>
Y harden.reject-privileged-ports.quic
B on
D Ignores QUIC packets that come from privileged source ports.
O harden.reject-privileged-ports.quic on
K the reference refuses it unless it is built with QUIC
harden.reject-privileged-ports.tcp
A <state:onoff>
Y harden.reject-privileged-ports.tcp
B off
D Refuses TCP connections that come from privileged source ports.
O harden.reject-privileged-ports.tcp on
F harden.reject-privileged-ports.tcp	expected 'on' or 'off'
hash-balance-factor
A <percent:integer:0,>
Y hash-balance-factor
G frontend
D By how much, in percent of the average, a server's load may exceed the average under consistent hashing.
O hash-balance-factor 150
F hash-balance-factor 50	0 or more than 100
F hash-balance-factor	expected a number
hash-preserve-affinity
A <mode:choice:always,maxconn,maxqueue>
Y hash-preserve-affinity
D When a server chosen by hash is kept although it is full.
O hash-preserve-affinity always
F hash-preserve-affinity bogus	unknown mode 'bogus'
hash-type
A <method:choice:map-based,consistent> [ <function:choice:none,sdbm,djb2,wt6,crc32> ] [ avalanche ]
Y hash-type
G frontend
D How a hash selects a server.
O hash-type consistent
O hash-type consistent sdbm avalanche
F hash-type bogus	unknown method 'bogus'
hold
A <status:choice:nx,refused,timeout,valid,other,obsolete> <time:duration>
Y hold
D How long the last good result is kept while answers are of one kind.
O hold valid 10s
F hold valid	expected a duration
F hold always 10s	unknown status
http-after-response
A <action:action:http-after-response> ?
Y http-after-response
D Applies an action to all responses, those that the proxy makes itself included.
O http-after-response set-header X-Via lintel
http-check
A <action:action:http-check>
Y http-check.rules
G frontend
D A step of an HTTP health check.
C option httpchk
O http-check send meth GET uri /healthz
O http-check expect status 200
http-check disable-on-404
Y http-check.disable-on-404
G frontend
D Takes a server that answers 404 to health checks out of rotation without closing its connections.
C option httpchk
O http-check disable-on-404
http-check send-state
Y http-check.send-state
G frontend
D Tells servers their own state in a header of health checks.
C option httpchk
O http-check send-state
http-err-codes
A <range:word> ...
Y http-err-codes
D Which response statuses count as client errors in counters and stick tables.
O http-err-codes 400-499 -450
O http-err-codes +500
F http-err-codes	expected a range
http-error
A status <status:status> [ content-type <type:word> ] [ default-errorfiles ] [ errorfile <file:file> ] [ errorfiles <section:http-errors> ] [ file <file:file> ] [ lf-file <file:file> ] [ string <body:text> ] [ lf-string <body:logformat> ] [ hdr <name:header-name> <value:logformat> ] ...
a [ content-type <type:word> ] [ default-errorfiles ] [ errorfile <file:file> ] [ errorfiles <section:http-errors> ] [ file <file:file> ] [ lf-file <file:file> ] [ string <body:text> ] [ lf-string <body:logformat> ] [ hdr <name:header-name> <value:logformat> ] ... status <status:status> [ content-type <type:word> ] [ default-errorfiles ] [ errorfile <file:file> ] [ errorfiles <section:http-errors> ] [ file <file:file> ] [ lf-file <file:file> ] [ string <body:text> ] [ lf-string <body:logformat> ] [ hdr <name:header-name> <value:logformat> ] ...
Y http-error
D An error message, stated piece by piece.
O http-error status 503 content-type text/plain string Sorry
O http-error status 429 content-type text/plain lf-string "%ci" hdr Retry-After 10
F http-error	expected 'status'
http-fail-codes
A <range:word> ...
Y http-fail-codes
D Which response statuses count as server failures in counters and stick tables.
O http-fail-codes 500-599 -550
F http-fail-codes	expected a range
http-request
A <action:action:http-request> ?
Y http-request
D Applies an action to requests.
O http-request set-header X-Forwarded-Proto https if { ssl_fc }
http-response
A <action:action:http-response> ?
Y http-response
D Applies an action to responses of servers.
O http-response del-header Server
http-reuse
A <mode:choice:never,safe,aggressive,always>
Y http-reuse
B safe
G frontend
D When idle server connections may serve requests of other clients.
O http-reuse never
F http-reuse bogus	unknown mode 'bogus'
http-send-name-header
A <name:header-name>
Y http-send-name-header
G frontend
D Tells each server its own name in a request header.
O http-send-name-header X-Name
F http-send-name-header	expected a header name
F http-send-name-header Connection	servers need the header 'Connection'
k 3.3 any header could be named
httpclient.resolvers.disabled
A <state:onoff>
Y httpclient.resolvers.disabled
B off
D Whether the internal HTTP client resolves names at run time.
O httpclient.resolvers.disabled on
F httpclient.resolvers.disabled	expected 'on' or 'off'
httpclient.resolvers.id
A <resolvers:resolvers>
Y httpclient.resolvers.id
D The `resolvers` section of the internal HTTP client.
O httpclient.resolvers.id dns
F httpclient.resolvers.id	expected a resolvers
httpclient.resolvers.prefer
A <family:choice:ipv4,ipv6>
Y httpclient.resolvers.prefer
D The address family the internal HTTP client prefers.
O httpclient.resolvers.prefer ipv4
F httpclient.resolvers.prefer bogus	unknown family 'bogus'
httpclient.retries
A <count:integer:0,>
Y httpclient.retries
B 3
D How often the internal HTTP client tries again.
O httpclient.retries 10
F httpclient.retries	expected a number
httpclient.ssl.ca-file
A <file:file>
Y httpclient.ssl.ca-file
D The authorities the internal HTTP client trusts.
O httpclient.ssl.ca-file @system-ca
httpclient.ssl.verify
A <mode:choice:none,required>
Y httpclient.ssl.verify
D Whether the internal HTTP client verifies certificates.
O httpclient.ssl.verify none
httpclient.timeout.connect
A <time:duration>
Y httpclient.timeout.connect
B 5s
D How long the internal HTTP client waits for a connection.
O httpclient.timeout.connect 5s
F httpclient.timeout.connect	expected a duration
F httpclient.timeout.connect bogus	expected a duration
id
A <number:integer:1,>
Y id
D The number of the proxy in statistics.
O id 10
F id	expected a number
F id bogus	expected a number
ignore-persist
A <condition:condition>
Y ignore-persist
G frontend
D Lets matching requests go to any server despite their cookie.
O ignore-persist if TRUE
F ignore-persist	expected a condition
index
A <script:word>
Y index
D The script for paths that end with a slash.
C docroot /var/www
O index index.php
F index	expected a script
insecure-fork-wanted
Y insecure-fork-wanted
D Allows code inside the process, such as scripts, to start other processes.
O insecure-fork-wanted
insecure-setuid-wanted
Y insecure-setuid-wanted
D Allows started programs to gain privileges through setuid bits.
O insecure-setuid-wanted
issuers-chain-path
A <directory:directory>
Y issuers-chain-path
D Certificates of issuers that complete chains of certificates that lack them.
O issuers-chain-path /tmp
F issuers-chain-path	expected a directory
jwt.decrypt_alg_list
A [ <algorithms:word> ]
Y jwt.decrypt_alg_list
D Which key management algorithms the JWT decryption converters accept.
O jwt.decrypt_alg_list RSA-OAEP:A256KW
O jwt.decrypt_alg_list ALL:!RSA1_5
F jwt.decrypt_alg_list bogus	is no algorithm
jwt.decrypt_enc_list
A [ <algorithms:word> ]
Y jwt.decrypt_enc_list
D Which content encryption algorithms the JWT decryption converters accept.
O jwt.decrypt_enc_list A128GCM:A256GCM
F jwt.decrypt_enc_list A128KW	is no algorithm
key-base
A <directory:directory>
Y key-base
D Where relative paths of private keys start.
O key-base /tmp
F key-base	expected a directory
keytype
A <type:choice:RSA,ECDSA>
Y keytype
B ECDSA
D The type of the certificate's key.
C global expose-experimental-directives
C directory https://acme.example.net/directory
O keytype RSA
F keytype DSA	unknown type
limited-quic
Y limited-quic
N QUIC
D Accepts QUIC bindings with a TLS library that only emulates the needed interface.
O limited-quic
K the reference refuses it unless it is built with QUIC
load
A [ crt <crt:file> ] [ acme <section:acme> ] [ alias <alias:word> ] [ domains <domains:word> ] [ ips <addresses:word> ] [ key <key:file> ] [ ocsp <ocsp:file> ] [ issuer <issuer:file> ] [ sctl <sctl:file> ] [ ocsp-update <update:onoff> ] [ jwt <jwt:onoff> ] [ generate-dummy <dummy:onoff> ] [ keytype <type:choice:RSA,ECDSA> ] [ bits <bits:integer> ] [ curves <curves:word> ]
Y load
D A certificate, under a name, with the files that belong to it.
O load crt site.pem alias site key site.key ocsp-update on
K the reference reads the files, which are not there
load-server-state-from-file
A <source:choice:global,local,none>
Y load-server-state-from-file
B none
G frontend
D Whether server states are restored at start, and from which file.
O load-server-state-from-file none
F load-server-state-from-file bogus	unknown source 'bogus'
localpeer
A <name:word>
Y localpeer
D The name of this process among its peers; by default the host name.
O localpeer edge1
F localpeer	expected a name
log
A global
A <target:log-target> [ len <bytes:integer:80,65535> ] [ format <format:choice:local,rfc3164,rfc5424,priority,short,timed,iso,raw> ] [ sample <ranges:word> ] [ profile <profile:log-profile> ] <facility:facility> [ <level:log-level> ] [ <minimum:log-level> ]
W 3.1 profile
Y log
D A target for the log lines of the section, or `global` for those of the `global` section.
O log global
O log 127.0.0.1:514 local0 notice
O log stdout format raw local0 info
O log 127.0.0.1:514 len 4096 sample 1:10 local0
F log	expected a target
log
A <target:log-target> [ len <bytes:integer:80,65535> ] [ format <format:choice:local,rfc3164,rfc5424,priority,short,timed,iso,raw> ] [ sample <ranges:word> ] [ profile <profile:log-profile> ] <facility:facility> [ <level:log-level> ] [ <minimum:log-level> ]
W 3.1 profile
Y log
D A target for log lines; proxies refer to all of them with `log global`.
O log 127.0.0.1:514 local0
O log stdout format raw local0 info
O log 127.0.0.1:514 len 4096 format rfc5424 local1 notice
F log	expected a target
log-format
A <format:logformat>
Y log-format
G backend
D The format of log lines.
O log-format hello
F log-format	expected a log format
log-format-sd
A <format:logformat>
Y log-format-sd
G backend
D The structured data of log lines in the RFC 5424 format.
O log-format-sd hello
F log-format-sd	expected a log format
log-send-hostname
A [ <name:word> ]
Y log-send-hostname
D Puts a host name into the header of log lines sent over the network.
O log-send-hostname
O log-send-hostname x
log-stderr
A global
A <target:log-target> [ len <bytes:integer:80,65535> ] [ format <format:choice:local,rfc3164,rfc5424,priority,short,timed,iso,raw> ] [ sample <ranges:word> ] <facility:facility> [ <level:log-level> ] [ <minimum:log-level> ]
Y log-stderr
D Where the application's error output is logged.
C docroot /var/www
O log-stderr global
log-steps
A <steps:flags:accept,request,connect,response,close,error,any,all>
Y log-steps
G backend
D At which steps of a transaction a line is logged.
O log-steps request,close
log-tag
A <tag:text>
Y log-tag
D The program name in the header of log lines.
O log-tag hello
F log-tag	expected a tag
log-tag
A <tag:text>
Y log-tag
B haproxy
D The program name in the header of log lines.
O log-tag hello
F log-tag	expected a tag
lua-load
A <file:file> [ <argument:word> ... ]
Y lua-load
N LUA
D Loads a Lua script that all threads share.
O lua-load /dev/null
K the reference refuses it unless it is built with Lua
lua-load-per-thread
A <file:file> [ <argument:word> ... ]
Y lua-load-per-thread
N LUA
D Loads a Lua script into each thread separately.
O lua-load-per-thread /dev/null
K the reference refuses it unless it is built with Lua
lua-prepend-path
A <path:word> [ <type:choice:path,cpath> ]
Y lua-prepend-path
N LUA
D Adds a place where Lua looks for modules.
O lua-prepend-path x
K the reference refuses it unless it is built with Lua
mailer
A <name:name> <address:server-address>
Y mailer
D A mail server.
O mailer smtp1 192.0.2.1:587
F mailer smtp1	expected an address
map
A <map:file>
Y map
D The map in which answers to challenges are kept.
C global expose-experimental-directives
C directory https://acme.example.net/directory
O map virt@acme
F map	expected a file
K the reference wants a rule that uses the map
master-worker
A [ no-exit-on-failure ]
Y master-worker
I the command line option -W or -Ws
D Runs workers under a master process that survives reloads.
C expose-deprecated-directives
O master-worker
O master-worker no-exit-on-failure
max-age
A <seconds:integer:0,>
Y max-age
B 60
D After how many seconds a response is no longer used, if it does not say itself.
C total-max-size 4
O max-age 240
max-keep-alive-queue
A <requests:integer:-1,>
Y max-keep-alive-queue
B -1
G frontend
D How many requests may wait at a server before a client is moved away from the one it used last.
O max-keep-alive-queue 10
F max-keep-alive-queue	expected a number
F max-keep-alive-queue bogus	expected a number
max-object-size
A <bytes:integer:0,>
Y max-object-size
D The largest response that is kept.
C total-max-size 4
O max-object-size 10000
F max-object-size	expected a number
max-secondary-entries
A <entries:integer>
Y max-secondary-entries
B 10
D How many variants of one response are kept.
C total-max-size 4
O max-secondary-entries 10
F max-secondary-entries	expected a number
max-session-srv-conns
A <connections:integer:0,>
Y max-session-srv-conns
B 5
G backend
D How many idle server connections a client connection may own.
O max-session-srv-conns 10
F max-session-srv-conns	expected a number
max-spread-checks
A <time:duration>
Y max-spread-checks
D The most time over which the first health checks are spread.
O max-spread-checks 5s
F max-spread-checks	expected a duration
F max-spread-checks bogus	expected a duration
max-threads-per-group
A <threads:integer:1,64>
Y max-threads-per-group
B 16
D How many threads a group that is formed automatically may have.
O max-threads-per-group 8
F max-threads-per-group	expected a number
F max-threads-per-group bogus	expected a number
maxcompcpuusage
A <percent:integer:0,100>
Y maxcompcpuusage
B 100
D The CPU usage above which responses are no longer compressed.
O maxcompcpuusage 10
F maxcompcpuusage	expected a number
maxcomprate
A <kilobytes:integer:0,>
Y maxcomprate
B 0
D Compressed input in kilobytes a second that each session may use; 0 means no limit.
O maxcomprate 10
F maxcomprate	expected a number
maxconn
A <connections:integer:0,>
Y maxconn
G backend
D How many connections the frontend serves at a time; more wait in the system's queue.
O maxconn 2000
F maxconn	expected a number
maxconn
A <connections:integer:0,>
Y maxconn
D How many connections the process serves at a time; listeners stop accepting beyond it.
O maxconn 20000
F maxconn	expected a number
F maxconn bogus	expected a number
maxconnrate
A <connections:integer:0,>
Y maxconnrate
D How many connections are accepted in a second.
O maxconnrate 10
F maxconnrate	expected a number
maxlen
A <bytes:integer>
Y maxlen
B 1024
D How much of a line is kept.
O maxlen 1200
F maxlen	expected a number
maxpipes
A <pipes:integer:0,>
Y maxpipes
D How many pipes may be used to splice data between sockets.
O maxpipes 10
F maxpipes	expected a number
maxsessrate
A <sessions:integer:0,>
Y maxsessrate
D How many sessions are created in a second.
O maxsessrate 10
F maxsessrate	expected a number
maxsslconn
A <connections:integer:0,>
Y maxsslconn
D How many TLS connections there may be at a time, both sides counted.
O maxsslconn 10
F maxsslconn	expected a number
maxsslrate
A <sessions:integer:0,>
Y maxsslrate
D How many TLS sessions are created in a second.
O maxsslrate 10
F maxsslrate	expected a number
maxzlibmem
A <megabytes:integer:0,>
Y maxzlibmem
B 0
D How many megabytes zlib may use; 0 means no limit.
O maxzlibmem 10
F maxzlibmem	expected a number
mode
A <mode:choice:tcp,http,log,spop,haterm>
Y mode
B tcp
D The protocol the proxy speaks. In `http` every request is analysed; in `tcp` bytes are relayed.
O mode http
O mode tcp
F mode	expected a mode
F mode htpp	unknown mode; did you mean 'http'?
monitor fail
A <condition:condition>
Y monitor.fail
G backend
D When requests for the monitoring URI are answered as failed.
O monitor fail if TRUE
F monitor fail	expected a condition
monitor-net
A <network:cidr>
I http-request return status 200 if a source matches
D Answered connections from a network without a request.
monitor-uri
A <uri:text>
Y monitor-uri
G backend
D A URI that the proxy answers by itself, to be watched by a monitor.
O monitor-uri /alive
F monitor-uri	expected an uri
mworker-max-reloads
A <reloads:integer:0,>
Y mworker-max-reloads
D After how many reloads a worker that has not finished is ended.
O mworker-max-reloads 10
F mworker-max-reloads	expected a number
k 3.0 it takes no number for 0
nameserver
A <name:name> <address:server-address> <options:server-options>
a <name:name> <address:server-address>
Y nameserver
D A name server.
O nameserver dns1 10.0.0.1:53
O nameserver dns2 tcp@10.0.0.2:53
F nameserver dns1	expected an address
namespace
A <name:name>
Y namespace
N NS
D A network namespace that addresses may name.
O namespace blue
F namespace	expected a name
K the reference looks the namespace up
nbproc
A <processes:integer:1,>
I nbthread
D Started several processes.
nbthread
A <threads:integer:1,>
Y nbthread
D How many threads serve connections; by default one for each usable CPU.
O nbthread 2
F nbthread 0	out of range
F nbthread bogus	expected a number
no-memory-trimming
Y no-memory-trimming
D Does not return free memory to the system on reload.
O no-memory-trimming
node
A <name:word>
Y node
D The name of this machine on the statistics page.
O node edge1
F node	expected a name
noepoll
Y noepoll
D Does not use epoll.
O noepoll
noevports
Y noevports
D Does not use event ports.
O noevports
nogetaddrinfo
Y nogetaddrinfo
D Resolves names at start with the older interface of the C library.
O nogetaddrinfo
nokqueue
Y nokqueue
D Does not use kqueue.
O nokqueue
noktls
Y noktls
D Does not hand TLS records to the kernel.
O noktls
nopoll
Y nopoll
D Does not use poll.
O nopoll
noreuseport
Y noreuseport
D Does not set SO_REUSEPORT on listening sockets.
O noreuseport
nosplice
Y nosplice
D Does not splice data between sockets inside the kernel.
O nosplice
numa-cpu-mapping
Y numa-cpu-mapping
D Confines the process to one NUMA node when threads are not bound by hand.
O numa-cpu-mapping
ocsp-update.disable
A [ <state:onoff> ]
Y ocsp-update.disable
D Turns off the renewal of OCSP responses altogether.
O ocsp-update.disable
O ocsp-update.disable on
ocsp-update.httpproxy
A <address:server-address>
Y ocsp-update.httpproxy
D The HTTP proxy through which OCSP responses are fetched.
O ocsp-update.httpproxy 127.0.0.1:80
F ocsp-update.httpproxy	expected an address
ocsp-update.maxdelay
A <seconds:integer:1,>
Y ocsp-update.maxdelay
B 3600
D The longest time between two renewals of an OCSP response, in seconds.
O ocsp-update.maxdelay 7200
F ocsp-update.maxdelay	expected a number
F ocsp-update.maxdelay bogus	expected a number
ocsp-update.mindelay
A <seconds:integer:1,>
Y ocsp-update.mindelay
B 300
D The shortest time between two renewals of an OCSP response, in seconds.
O ocsp-update.mindelay 60
F ocsp-update.mindelay	expected a number
ocsp-update.mode
A <state:onoff>
A [ <state:word> ]
Y ocsp-update.mode
B off
D Whether OCSP responses are renewed where a certificate does not say otherwise.
O ocsp-update.mode on
on
A <step:choice:accept,request,connect,response,close,error,any,http-req,http-res,http-after-res,quic-init,tcp-req-conn,tcp-req-sess,tcp-req-cont,tcp-res-cont> [ format <format:logformat> ] [ sd <data:logformat> ] [ drop ]
Y on
D The format of the lines of one step.
O on error format "%ci: error"
O on connect drop
F on never drop	unknown step
option abortonclose
Y option.abortonclose
D Drops queued requests whose client has closed its side.
O option abortonclose
option accept-invalid-http-request
Y option.accept-invalid-http-request
I option accept-unsafe-violations-in-http-request
G backend
D The former name of accepting unsafe requests.
O option accept-invalid-http-request
option accept-invalid-http-response
Y option.accept-invalid-http-response
I option accept-unsafe-violations-in-http-response
G frontend
D The former name of accepting unsafe responses.
O option accept-invalid-http-response
option accept-unsafe-violations-in-http-request
Y option.accept-unsafe-violations-in-http-request
D Accepts requests that break the rules of HTTP, which opens the door to attacks.
O option accept-unsafe-violations-in-http-request
option accept-unsafe-violations-in-http-response
Y option.accept-unsafe-violations-in-http-response
D Accepts responses that break the rules of HTTP, which opens the door to attacks.
O option accept-unsafe-violations-in-http-response
option allbackups
Y option.allbackups
G frontend until 3.2
D Uses all backup servers at once when no other is left.
O option allbackups
option assume-rfc6587-ntf
Y option.assume-rfc6587-ntf
D Takes every stream for lines that end with a newline.
O option assume-rfc6587-ntf
option checkcache
Y option.checkcache
G frontend until 3.2
D Refuses responses that would let a shared cache keep a cookie.
O option checkcache
option clitcpka
Y option.clitcpka
G backend until 3.2
D Sends keep-alive probes on client connections.
O option clitcpka
option contstats
Y option.contstats
G backend until 3.2
D Updates counters while a session runs instead of at its end.
O option contstats
option disable-h2-upgrade
Y option.disable-h2-upgrade
G backend until 3.2
D Does not switch to HTTP/2 when an HTTP/1 connection begins like one.
O option disable-h2-upgrade
option dont-parse-log
Y option.dont-parse-log
D Passes lines on without looking at their headers.
O option dont-parse-log
option dontlog-normal
Y option.dontlog-normal
G backend until 3.2
D Logs only what went wrong.
O option dontlog-normal
option dontlognull
Y option.dontlognull
G backend until 3.2
D Does not log connections on which nothing was sent.
O option dontlognull
O no option dontlognull
option external-check
Y option.external-check
G frontend
D Checks the health of servers by running a command.
C global external-check
C external-check command /usr/bin/true
O option external-check
option forceclose
I option httpclose
D Closed both connections after each response.
option forwarded
A [ proto ] [ host ] [ host-expr <expression:expression> ] [ by ] [ by-expr <expression:expression> ] [ by_port ] [ by_port-expr <expression:expression> ] [ for ] [ for-expr <expression:expression> ] [ for_port ] [ for_port-expr <expression:expression> ]
Y option.forwarded
G frontend
D Adds the standard header that names the client and the protocol.
O option forwarded
O option forwarded proto for
option forwardfor
A [ except <network:cidr> ] [ header <name:header-name> ] [ if-none ]
Y option.forwardfor
D Adds the client's address to requests in a header, `X-Forwarded-For` unless told otherwise.
O option forwardfor
O option forwardfor except 127.0.0.0/8 header X-Real-IP if-none
option get-values
Y option.get-values
D Asks the application for its limits at start.
C docroot /var/www
O option get-values
option h1-case-adjust-bogus-client
Y option.h1-case-adjust-bogus-client
G backend until 3.2
D Applies the header spellings of the `global` section towards clients.
O option h1-case-adjust-bogus-client
option h1-case-adjust-bogus-server
Y option.h1-case-adjust-bogus-server
G frontend until 3.2
D Applies the header spellings of the `global` section towards servers.
O option h1-case-adjust-bogus-server
option host
A <mode:choice:replace,fill,keep,append>
Y option.host
D What happens to the host name in a line's header.
O option host keep
F option host bogus	unknown mode
option http-buffer-request
Y option.http-buffer-request
D Waits for the request body before rules are evaluated.
O option http-buffer-request
option http-drop-request-trailers
Y option.http-drop-request-trailers
D Removes trailers from requests.
O option http-drop-request-trailers
option http-drop-response-trailers
Y option.http-drop-response-trailers
G frontend
D Removes trailers from responses.
O option http-drop-response-trailers
option http-ignore-probes
Y option.http-ignore-probes
G backend until 3.2
D Neither logs nor counts connections that are closed before a request.
O option http-ignore-probes
option http-keep-alive
Y option.http-keep-alive
D Keeps both connections open between requests, which is the default.
O option http-keep-alive
option http-no-delay
Y option.http-no-delay
D Sends every piece of a message at once, whatever it costs.
O option http-no-delay
option http-pretend-keepalive
Y option.http-pretend-keepalive
G frontend until 3.2
D Does not tell servers that their connection will close after the response.
O option http-pretend-keepalive
option http-restrict-req-hdr-names
A <mode:choice:preserve,delete,reject>
Y option.http-restrict-req-hdr-names
D What happens to request headers whose names hold other characters than letters, digits and `-`.
O option http-restrict-req-hdr-names preserve
F option http-restrict-req-hdr-names bogus	unknown mode 'bogus'
option http-server-close
Y option.http-server-close
D Closes the server connection after each response and keeps the client's open.
O option http-server-close
option http-tunnel
I no replacement is needed
D Treated everything after the first request as bytes.
option http-use-htx
I no replacement is needed
D Chose the internal form of messages.
option http-use-proxy-header
Y option.http-use-proxy-header
G backend until 3.2
D Uses the header `Proxy-Connection` where the client does.
O option http-use-proxy-header
option http_proxy
I http-request set-dst and do-resolve
D Sent requests to the host in their URI.
option httpchk
A 
A <uri:word>
A <method:method> <uri:word> [ <version:version> ] [ <host:word> ]
Y option.httpchk
G frontend
D Checks the health of servers with HTTP requests.
O option httpchk
O option httpchk /healthz
O option httpchk GET /healthz HTTP/1.1
option httpclose
Y option.httpclose
D Closes the connection after each response; in a frontend that of the client, in a backend that of the server.
O option httpclose
option httplog
A [ clf ]
Y option.httplog
G backend
D Logs requests in the HTTP format, or with `clf` in the Common Log Format.
O option httplog
O option httplog clf
option httpslog
Y option.httpslog
G backend
D Logs requests in the HTTP format with details of TLS.
O option httpslog
option idle-close-on-response
Y option.idle-close-on-response
G backend until 3.2
D Closes idle connections of a stopping process only after one more response.
O option idle-close-on-response
option independent-streams
Y option.independent-streams
D Lets each direction time out by itself.
O option independent-streams
option keep-conn
Y option.keep-conn
D Asks the application to keep connections open.
C docroot /var/www
O option keep-conn
option ldap-check
Y option.ldap-check
G frontend
D Checks the health of servers with LDAP requests.
O option ldap-check
option log-health-checks
Y option.log-health-checks
G frontend until 3.2
D Logs every change of a health check's result.
O option log-health-checks
option log-separate-errors
Y option.log-separate-errors
G backend until 3.2
D Logs what went wrong with a higher level.
O option log-separate-errors
option logasap
Y option.logasap
G backend until 3.2
D Logs as soon as possible instead of at the end.
O option logasap
option max-reqs
A <requests:integer:1,>
Y option.max-reqs
B 1
D How many requests the application accepts at a time.
C docroot /var/www
O option max-reqs 1
F option max-reqs	expected a number
option mpxs-conns
Y option.mpxs-conns
D Sends several requests over one connection at a time.
C docroot /var/www
O option mpxs-conns
option mysql-check
A [ user <user:word> [ <version:choice:pre-41,post-41,post-80> ] ]
Y option.mysql-check
G frontend
D Checks the health of servers with MySQL handshakes.
O option mysql-check
O option mysql-check user probe post-41
option nolinger
Y option.nolinger
D Forgets sockets at once when they close, and data that is still to be sent with them.
O option nolinger
option originalto
A [ except <network:cidr> ] [ header <name:header-name> ]
Y option.originalto
D Adds the address the client connected to in a header, `X-Original-To` unless told otherwise.
O option originalto
O option originalto except 10.0.0.0/8 header X-Name
option persist
Y option.persist
G frontend until 3.2
D Sends requests to the server of their cookie even when it is down.
O option persist
option pgsql-check
A user <user:word>
Y option.pgsql-check
G frontend
D Checks the health of servers with PostgreSQL handshakes.
O option pgsql-check user x
F option pgsql-check	expected 'user'
option prefer-last-server
Y option.prefer-last-server
G frontend until 3.2
D Prefers the server a client connection used last.
O option prefer-last-server
option redis-check
Y option.redis-check
G frontend
D Checks the health of servers with a Redis PING.
O option redis-check
option redispatch
A [ <interval:integer> ]
Y option.redispatch
G frontend
D Lets a request go to another server when the one it is bound to cannot be reached.
O option redispatch
O option redispatch 2
O option redispatch -1
option smtpchk
A [ <hello:choice:HELO,EHLO> [ <domain:word> ] ]
Y option.smtpchk
G frontend
D Checks the health of servers with an SMTP greeting.
O option smtpchk
O option smtpchk HELO x
O option smtpchk EHLO
option socket-stats
Y option.socket-stats
G backend until 3.2
D Counts for each listening socket separately.
O option socket-stats
option splice-auto
Y option.splice-auto
D Splices data inside the kernel when that seems to pay.
O option splice-auto
option splice-request
Y option.splice-request
D Splices requests inside the kernel.
O option splice-request
option splice-response
Y option.splice-response
D Splices responses inside the kernel.
O option splice-response
option spop-check
Y option.spop-check
G frontend
D Checks the health of servers with SPOP greetings.
O option spop-check
option srvtcpka
Y option.srvtcpka
G frontend until 3.2
D Sends keep-alive probes on server connections.
O option srvtcpka
option ssl-hello-chk
Y option.ssl-hello-chk
G frontend
D Checks the health of servers with an SSLv3 greeting.
O option ssl-hello-chk
option start-on-reload
I a service of the init system
D Started the command again on reload.
option tcp-check
Y option.tcp-check
G frontend
D Checks the health of servers with the steps of `tcp-check` lines.
O option tcp-check
option tcp-smart-accept
Y option.tcp-smart-accept
G backend until 3.2
D Delays the acknowledgement of a new connection to save a packet.
O option tcp-smart-accept
option tcp-smart-connect
Y option.tcp-smart-connect
G frontend until 3.2
D Delays the last packet of a handshake to save it when data follows.
O option tcp-smart-connect
option tcpka
Y option.tcpka
D Sends keep-alive probes on both sides.
O option tcpka
option tcplog
A [ clf ]
W 3.1 clf
Y option.tcplog
G backend
D Logs connections in the TCP format.
O option tcplog
O option tcplog clf
option transparent
Y option.transparent
I a server line with address 0.0.0.0
G frontend until 3.2
D Sends connections to the address the client meant.
C global expose-deprecated-directives
O option transparent
option use-small-buffers
A [ <use:choice:queue,l7-retries,check> ... ]
Y option.use-small-buffers
G frontend
D Where small buffers are used to save memory.
O option use-small-buffers
O option use-small-buffers queue
parse-resolv-conf
Y parse-resolv-conf
D Takes the name servers of the system's own configuration.
O parse-resolv-conf
pass-header
A <name:header-name> ?
Y pass-header
D Passes a request header on that is otherwise left out.
C docroot /var/www
O pass-header Authorization
F pass-header	expected a header name
path-info
A <match:regex>
Y path-info
D How a path is divided into the script and the rest.
C docroot /var/www
O path-info ^(/.+\.php)(/.*)?$
F path-info	expected a regular expression
peer
A <name:name> [ <address:server-address> ] <options:server-options>
Y peer
D A process that shares stick tables; the one named like this process is where it listens.
O peer localhost 127.0.0.1:10000
O peer edge2 10.0.0.2:10000 ssl verify none
persist
A ( rdp-cookie | rdp-cookie( <name:word> ) )
Y persist
G frontend
D Binds RDP clients to servers by the cookie of the protocol.
O persist rdp-cookie
O persist rdp-cookie(msts)
F persist	expected 'rdp-cookie'
pidfile
A <file:file>
Y pidfile
D The file that process numbers are written to at start.
O pidfile /run/lb.pid
F pidfile	expected a file
pp2-never-send-local
Y pp2-never-send-local
D Sends real addresses instead of the LOCAL command in PROXY headers of health checks.
O pp2-never-send-local
prealloc-fd
Y prealloc-fd
D Extends the file descriptor table at start, which avoids pauses later.
O prealloc-fd
presetenv
A <name:word> <value:text>
S 3.1
Y presetenv
D Sets an environment variable unless it is set already.
O presetenv x hello
F presetenv	expected a name
process-vary
A <state:onoff>
A [ <ignored:word> ]
Y process-vary
B off
D Whether responses that vary with request headers are kept.
C total-max-size 4
O process-vary on
profile
A <profile:word>
Y profile
D The kind of certificate that is asked for.
C global expose-experimental-directives
C directory https://acme.example.net/directory
O profile shortlived
F profile	expected a profile
profiling.memory
A <state:onoff>
Y profiling.memory
B off
D Whether memory use is accounted for each function.
O profiling.memory on
K the reference refuses it unless it is built with memory profiling
profiling.tasks
A <state:choice:auto,on,off,lock,no-lock,memory,no-memory> ...
Y profiling.tasks
B auto
D Whether CPU time is accounted for each function.
O profiling.tasks auto
F profiling.tasks bogus	unknown state 'bogus'
provider-name
A <name:text>
Y provider-name
D The name of the DNS provider that is handed on.
C global expose-experimental-directives
C directory https://acme.example.net/directory
O provider-name provider
F provider-name	expected a name
quic-initial
A <action:action:quic-initial> ?
Y quic-initial
N QUIC
D Applies an action to the first packet of a QUIC connection.
O quic-initial reject if { src 10.0.0.0/8 }
K the reference refuses it unless it is built with QUIC
quick-exit
Y quick-exit
D Ends the process without freeing memory first.
O quick-exit
quiet
Y quiet
D Prints no messages at start.
O quiet
rate-limit sessions
A <rate:integer:0,>
Y rate-limit.sessions
G backend
D How many sessions a frontend accepts in a second.
O rate-limit sessions 10
F rate-limit sessions	expected a number
F rate-limit sessions bogus	expected a number
redirect
A [ code <code:choice:301,302,303,307,308> ] [ drop-query ] [ append-slash ] [ ignore-empty ] [ keep-query ] [ set-cookie <cookie:word> ] [ set-cookie-fmt <cookie:logformat> ] [ clear-cookie <name:word> ] ( location <target:logformat> | prefix <target:logformat> | scheme <target:logformat> ) [ code <code:choice:301,302,303,307,308> ] [ drop-query ] [ append-slash ] [ ignore-empty ] [ keep-query ] [ set-cookie <cookie:word> ] [ set-cookie-fmt <cookie:logformat> ] [ clear-cookie <name:word> ] ?
W 3.1 keep-query
W 3.1 set-cookie-fmt
Y redirect
D Answers with a redirection.
O redirect scheme https code 301 if !{ ssl_fc }
O redirect prefix https://www.example.net drop-query
O redirect location / clear-cookie USER=
F redirect	expected 'location', 'prefix' or 'scheme'
redisp
I option redispatch
D Let requests go to another server.
redispatch
I option redispatch
D Let requests go to another server.
reqadd
A <header:text> ?
I http-request add-header
D Added a header to requests.
reqallow
A <search:regex> ?
I http-request allow
D Let matching requests through.
reqdel
A <search:regex> ?
I http-request del-header
D Removed matching header lines from requests.
reqdeny
A <search:regex> ?
I http-request deny
D Refused matching requests.
reqiallow
A <search:regex> ?
I http-request allow
D Let matching requests through, ignoring case.
reqidel
A <search:regex> ?
I http-request del-header
D Removed matching header lines from requests, ignoring case.
reqideny
A <search:regex> ?
I http-request deny
D Refused matching requests, ignoring case.
reqipass
A <search:regex> ?
I a condition on the other rules
D Left matching header lines alone, ignoring case.
reqirep
A <search:regex> <replacement:text> ?
I http-request replace-path or replace-header
D Rewrote matching lines of requests, ignoring case.
reqisetbe
A <search:regex> <backend:word>
I use_backend
D Chose a backend by a regular expression, ignoring case.
reqitarpit
A <search:regex> ?
I http-request tarpit
D Held matching requests, ignoring case.
reqpass
A <search:regex> ?
I a condition on the other rules
D Left matching header lines alone.
reqrep
A <search:regex> <replacement:text> ?
I http-request replace-path or replace-header
D Rewrote matching lines of requests.
reqsetbe
A <search:regex> <backend:word>
I use_backend
D Chose a backend by a regular expression.
reqtarpit
A <search:regex> ?
I http-request tarpit
D Held matching requests.
resetenv
A [ <name:word> ... ]
Y resetenv
D Removes all environment variables but those named.
O resetenv
O resetenv x
resolution_pool_size
A <entries:integer:0,>
Y resolution_pool_size
I no replacement is needed
D How many names may be resolved; superseded by allocation on demand.
O resolution_pool_size 100
K the reference refuses a deprecated keyword
resolve_retries
A <count:integer:1,>
Y resolve_retries
B 3
D How often a query is sent before the resolution fails.
O resolve_retries 3
F resolve_retries	expected a number
retries
A <count:integer:0,>
Y retries
B 3
G frontend
D How often a failed connection to a server is tried again.
O retries 10
F retries	expected a number
retry-on
A <event:choice:none,conn-failure,empty-response,junk-response,response-timeout,0rtt-rejected,401,403,404,408,421,425,429,500,501,502,503,504,all-retryable-errors> ...
Y retry-on
B conn-failure
D Which failures let a request be sent again.
O retry-on conn-failure 503
O retry-on all-retryable-errors
F retry-on bogus	unknown event 'bogus'
reuse-key
A <state:onoff>
Y reuse-key
B off
D Whether a renewed certificate keeps its key.
C global expose-experimental-directives
C directory https://acme.example.net/directory
O reuse-key on
F reuse-key maybe	expected 'on' or 'off'
rspadd
A <header:text> ?
I http-response add-header
D Added a header to responses.
rspdel
A <search:regex> ?
I http-response del-header
D Removed matching header lines from responses.
rspdeny
A <search:regex> ?
I http-response deny
D Refused matching responses.
rspidel
A <search:regex> ?
I http-response del-header
D Removed matching header lines from responses, ignoring case.
rspideny
A <search:regex> ?
I http-response deny
D Refused matching responses, ignoring case.
rspirep
A <search:regex> <replacement:text> ?
I http-response replace-header
D Rewrote matching lines of responses, ignoring case.
rsprep
A <search:regex> <replacement:text> ?
I http-response replace-header
D Rewrote matching lines of responses.
server
A <name:name> <address:server-address> <options:server-options>
Y servers
D A server that requests are sent to.
O server s1 127.0.0.1:8080 check weight 10
O server s2 /run/app.sock
F server	expected a name
F server s1	expected an address
server
A <name:name> [ <address:server-address> ] <options:server-options>
Y servers
D A process that shares stick tables; the local one needs no address when `bind` states it.
O server edge2 10.0.0.2:10000
server-state-base
A <directory:directory>
Y server-state-base
D Where relative paths of server state files start.
O server-state-base /var/lib/lb
F server-state-base	expected a directory
server-state-file
A <file:file>
Y server-state-file
D The file that server states are restored from at start.
O server-state-file /var/lib/lb/state
F server-state-file	expected a file
server-state-file-name
A [ <file:word> ]
Y server-state-file-name
G frontend
D The file of the backend's server states, by default named like the backend.
O server-state-file-name
O server-state-file-name x
server-template
A <prefix:name> <numbers:word> <address:server-address> <options:server-options>
Y server-template
D Servers whose names differ by a number, for an address that resolves to many.
O server-template s 1-3 127.0.0.1:8080 check
F server-template	expected a prefix
F server-template s 1-3	expected an address
set-dumpable
A [ <mode:choice:on,off,libs> ]
W 3.4 on
W 3.4 off
W 3.4 libs
Y set-dumpable
D Allows the system to write a core file when the process crashes.
O set-dumpable
O set-dumpable on
set-param
A <name:word> <value:logformat> ?
Y set-param
D Sets a parameter that the application is given.
C docroot /var/www
O set-param PHP_VALUE memory_limit=32M
F set-param	expected a name
set-var
A <name:variable> <value:expression>
Y set-var
D Assigns the value of an expression to a process variable at start.
O set-var proc.tier int(2)
F set-var	expected a name
set-var-fmt
A <name:variable> <value:logformat>
Y set-var-fmt
D Assigns a formatted text to a process variable at start.
O set-var-fmt proc.site "lab-%pid"
F set-var-fmt	expected a name
setcap
A <capabilities:flags:cap_net_bind_service,cap_net_raw,cap_net_admin,cap_sys_admin>
Y setcap
D Capabilities to keep after giving up root.
O setcap cap_net_bind_service
F setcap	expected a capabilities
setenv
A <name:word> <value:text>
S 3.1
Y setenv
D Sets an environment variable.
O setenv x hello
F setenv	expected a name
shards
A <count:integer>
Y shards
D Into how many parts the keys of the tables are divided among the peers.
O shards 3
F shards	expected a number
shm-stats-file
A <name:word>
Y shm-stats-file
D A shared memory file in which counters survive reloads.
C expose-experimental-directives
O shm-stats-file /tmp/lb-stats
F shm-stats-file	expected a name
shm-stats-file-max-objects
A <objects:integer:1,>
Y shm-stats-file-max-objects
D How many proxies, listeners and servers the shared statistics file has room for.
C expose-experimental-directives
O shm-stats-file-max-objects 10
F shm-stats-file-max-objects	expected a number
size
A <bytes:size>
Y size
B 16384
D How much memory the ring takes.
O size 32764
F size	expected a size
source
A <address:source-address> [ usesrc <address2:word> ] [ interface <name:word> ]
Y source
G frontend
D The address that connections to servers come from.
O source 127.0.0.1
O source 0.0.0.0 interface lo
F source	expected an address
spread-checks
A <percent:integer:0,50>
Y spread-checks
B 0
D By how many percent intervals between health checks vary at random.
O spread-checks 10
F spread-checks	expected a number
srvtcpka-cnt
A <probes:integer:0,>
Y srvtcpka-cnt
G frontend
D How many keep-alive probes a server may leave unanswered.
O srvtcpka-cnt 10
F srvtcpka-cnt	expected a number
F srvtcpka-cnt bogus	expected a number
srvtcpka-idle
A <time:duration:s>
Y srvtcpka-idle
G frontend
D After how much silence keep-alive probes to a server begin.
O srvtcpka-idle 5s
F srvtcpka-idle	expected a duration
F srvtcpka-idle bogus	expected a duration
srvtcpka-intvl
A <time:duration:s>
Y srvtcpka-intvl
G frontend
D The time between two keep-alive probes to a server.
O srvtcpka-intvl 5s
F srvtcpka-intvl	expected a duration
F srvtcpka-intvl bogus	expected a duration
srvtimeout
A <time:duration>
I timeout server
D Limited the server's silence.
ssl-default-bind-ciphers
A <ciphers:word>
Y ssl-default-bind-ciphers
D Cipher suites up to TLS 1.2 for `bind` lines that state none.
O ssl-default-bind-ciphers ECDHE-RSA-AES128-GCM-SHA256
F ssl-default-bind-ciphers	expected a ciphers
ssl-default-bind-ciphersuites
A <suites:word>
Y ssl-default-bind-ciphersuites
D TLS 1.3 cipher suites for `bind` lines that state none.
O ssl-default-bind-ciphersuites TLS_AES_128_GCM_SHA256
F ssl-default-bind-ciphersuites	expected a suites
ssl-default-bind-client-sigalgs
A <algorithms:word>
Y ssl-default-bind-client-sigalgs
D Signature algorithms accepted from client certificates on `bind` lines that state none.
O ssl-default-bind-client-sigalgs ECDSA+SHA256
F ssl-default-bind-client-sigalgs	expected an algorithms
ssl-default-bind-curves
A <curves:word>
Y ssl-default-bind-curves
D Elliptic curves for `bind` lines that state none.
O ssl-default-bind-curves X25519:P-256
F ssl-default-bind-curves	expected a curves
ssl-default-bind-options
A <option:choice:no-sslv3,no-tlsv10,no-tlsv11,no-tlsv12,no-tlsv13,no-tls-tickets,prefer-client-ciphers,strict-sni,ssl-min-ver,ssl-max-ver,force-sslv3,force-tlsv10,force-tlsv11,force-tlsv12,force-tlsv13,tls-tickets,SSLv3,TLSv1.0,TLSv1.1,TLSv1.2,TLSv1.3> ...
W 3.2 strict-sni
Y ssl-default-bind-options
D TLS options that every `bind` line starts with.
O ssl-default-bind-options no-tls-tickets
O ssl-default-bind-options ssl-min-ver TLSv1.2 no-tls-tickets
F ssl-default-bind-options bogus	unknown option 'bogus'
ssl-default-bind-sigalgs
A <algorithms:word>
Y ssl-default-bind-sigalgs
D Signature algorithms for `bind` lines that state none.
O ssl-default-bind-sigalgs ECDSA+SHA256
F ssl-default-bind-sigalgs	expected an algorithms
ssl-default-server-ciphers
A <ciphers:word>
Y ssl-default-server-ciphers
D Cipher suites up to TLS 1.2 for `server` lines that state none.
O ssl-default-server-ciphers ECDHE-RSA-AES128-GCM-SHA256
F ssl-default-server-ciphers	expected a ciphers
ssl-default-server-ciphersuites
A <suites:word>
Y ssl-default-server-ciphersuites
D TLS 1.3 cipher suites for `server` lines that state none.
O ssl-default-server-ciphersuites TLS_AES_128_GCM_SHA256
F ssl-default-server-ciphersuites	expected a suites
ssl-default-server-client-sigalgs
A <algorithms:word>
Y ssl-default-server-client-sigalgs
D Signature algorithms of client certificates towards servers whose line states none.
O ssl-default-server-client-sigalgs ECDSA+SHA256
F ssl-default-server-client-sigalgs	expected an algorithms
ssl-default-server-curves
A <curves:word>
Y ssl-default-server-curves
D Elliptic curves for `server` lines that state none.
O ssl-default-server-curves X25519:P-256
F ssl-default-server-curves	expected a curves
ssl-default-server-options
A <option:choice:no-sslv3,no-tlsv10,no-tlsv11,no-tlsv12,no-tlsv13,no-tls-tickets,ssl-min-ver,ssl-max-ver,force-sslv3,force-tlsv10,force-tlsv11,force-tlsv12,force-tlsv13,tls-tickets,SSLv3,TLSv1.0,TLSv1.1,TLSv1.2,TLSv1.3> ...
Y ssl-default-server-options
D TLS options that every `server` line starts with.
O ssl-default-server-options no-tls-tickets
O ssl-default-server-options ssl-min-ver TLSv1.2
F ssl-default-server-options bogus	unknown option 'bogus'
ssl-default-server-sigalgs
A <algorithms:word>
Y ssl-default-server-sigalgs
D Signature algorithms for `server` lines that state none.
O ssl-default-server-sigalgs ECDSA+SHA256
F ssl-default-server-sigalgs	expected an algorithms
ssl-dh-param-file
A <file:file>
Y ssl-dh-param-file
D Diffie-Hellman parameters for certificates that come without their own.
O ssl-dh-param-file /etc/lb/dh.pem
K the reference reads the file, which is not there
ssl-engine
A <name:word> [ algo <algorithms:word> ]
Y ssl-engine
I ssl-provider
N ENGINE
D Loads an engine of the TLS library.
O ssl-engine x
K the reference refuses it unless it is built with OpenSSL engines
ssl-f-use
A [ <option:word> ... ]
Y ssl-f-use
G backend defaults
D A certificate for the TLS addresses of the frontend, with its own settings.
O ssl-f-use crt /etc/lb/site.pem
K the reference reads the file, which is not there
ssl-load-extra-del-ext
Y ssl-load-extra-del-ext
D Looks for files that belong to a certificate by its name without its extension.
O ssl-load-extra-del-ext
ssl-load-extra-files
A <kind:choice:none,all,bundle,sctl,ocsp,issuer,key> ...
Y ssl-load-extra-files
B all
D Which files are looked for beside a certificate.
O ssl-load-extra-files none
F ssl-load-extra-files bogus	unknown kind 'bogus'
ssl-mode-async
Y ssl-mode-async
I ssl-provider
N ENGINE
D Lets engines of the TLS library work asynchronously.
O ssl-mode-async
K the reference refuses it unless it is built with OpenSSL engines
ssl-passphrase-cmd
A <command:file> [ <argument:word> ... ]
Y ssl-passphrase-cmd
D The command that prints the passphrase of an encrypted private key.
O ssl-passphrase-cmd /dev/null
O ssl-passphrase-cmd /dev/null x
ssl-propquery
A <query:text>
Y ssl-propquery
D The property query that selects implementations inside the TLS library.
O ssl-propquery provider=default
ssl-provider
A <name:word>
Y ssl-provider
D Loads a provider of the TLS library.
O ssl-provider default
F ssl-provider	expected a name
ssl-provider-path
A <directory:directory>
Y ssl-provider-path
D Where the TLS library looks for its providers.
O ssl-provider-path /tmp
F ssl-provider-path	expected a directory
ssl-security-level
A <level:integer:0,5>
Y ssl-security-level
D The TLS library's own minimum for key sizes and algorithms.
O ssl-security-level 5
F ssl-security-level	expected a number
F ssl-security-level bogus	expected a number
ssl-server-verify
A <mode:choice:none,required>
Y ssl-server-verify
B required
D Whether certificates of servers are verified where their line does not say.
O ssl-server-verify none
F ssl-server-verify bogus	unknown mode 'bogus'
ssl-skip-self-issued-ca
Y ssl-skip-self-issued-ca
D Leaves self-signed authorities out of the chains sent to clients.
O ssl-skip-self-issued-ca
stats admin
A <condition:condition>
Y stats.admin
D Who may change server states on the statistics page.
O stats admin if TRUE
O stats admin if { src 127.0.0.1 }
F stats admin	expected a condition
stats auth
A <credentials:text>
Y stats.auth
D A user and a password for the statistics page, with a colon between.
O stats auth admin:secret
F stats auth	expected a credentials
stats bind-process
A <set:word> ...
I the bind option thread
D Bound the runtime socket to processes.
stats calculate-max-counters
A [ <state:onoff> ]
Y stats.calculate-max-counters
B on
D Whether the highest rate and the highest number of sessions are kept.
O stats calculate-max-counters off
stats enable
Y stats.enable
D Turns the statistics page on.
O stats enable
stats hide-version
Y stats.hide-version
D Keeps the version off the statistics page, which is the default.
O stats hide-version
stats http-request
A ( allow | deny | auth [ realm <realm:text> ] ) ?
Y stats.http-request
D Who may see the statistics page.
O stats http-request deny if { src 10.0.0.0/8 }
O stats http-request auth realm Statistics unless TRUE
stats maxconn
A <connections:integer:1,>
Y stats.maxconn
B 10
D How many connections the runtime socket serves at a time.
O stats maxconn 10
F stats maxconn	expected a number
F stats maxconn bogus	expected a number
stats realm
A <realm:text>
Y stats.realm
D The realm in which the statistics page asks for a password.
O stats realm Statistics
F stats realm	expected a realm
stats refresh
A <time:duration:s>
Y stats.refresh
D How often the statistics page reloads itself.
O stats refresh 10s
F stats refresh	expected a duration
F stats refresh bogus	expected a duration
stats scope
A <proxy:word>
Y stats.scope
D A proxy that the statistics page shows; `.` is the one the line stands in.
O stats scope .
F stats scope	expected a proxy
stats show-desc
A [ <text:rest> ]
Y stats.show-desc
D Shows a description on the statistics page.
O stats show-desc Edge proxy
stats show-legends
Y stats.show-legends
D Shows details such as timers in the tooltips of the statistics page.
O stats show-legends
stats show-modules
Y stats.show-modules
D Shows counters of additional modules on the statistics page.
O stats show-modules
stats show-node
A [ <name:word> ]
Y stats.show-node
D Shows the node's name on the statistics page.
O stats show-node
O stats show-node edge1
stats show-version
Y stats.show-version
D Shows the version on the statistics page.
O stats show-version
stats socket
A <address:bind-address> <options:bind-options>
Y stats.socket
D An address of the runtime socket, with the rights of those who connect.
O stats socket /run/lb.sock mode 600 level admin
O stats socket 127.0.0.1:9999
F stats socket	expected an address
stats timeout
A <time:duration>
Y stats.timeout
B 10s
D How long the runtime socket waits for an idle client.
O stats timeout 5s
F stats timeout	expected a duration
F stats timeout bogus	expected a duration
stats uri
A <prefix:text>
Y stats.uri
B /haproxy?stats
D Where the statistics page is.
O stats uri /stats
F stats uri	expected a prefix
stats-file
A <file:file>
Y stats-file
D The file that counters are restored from at start.
O stats-file /dev/null
F stats-file	expected a file
stick match
A <expression:expression> [ table <table:table> ] ?
Y stick.match
G frontend
D Sends a request to the server that the table remembers for the key.
C stick-table type ip size 1m
O stick match src
O stick match src table tab if TRUE
F stick match	expected an expression
stick on
A <expression:expression> [ table <table:table> ] ?
Y stick.on
G frontend
D Remembers in a table which server serves a key, and sends later requests there.
C stick-table type ip size 1m
O stick on src
F stick on	expected an expression
stick store-request
A <expression:expression> [ table <table:table> ] ?
Y stick.store-request
G frontend
D Remembers in a table which server a key of the request was sent to.
C stick-table type ip size 1m
O stick store-request src
F stick store-request	expected an expression
stick store-response
A <expression:expression> [ table <table:table> ] ?
Y stick.store-response
G frontend
D Remembers in a table which server a key of the response came from.
C stick-table type string len 64 size 1m
O stick store-response res.hdr(x-session)
F stick store-response	expected an expression
stick-table
A type <type:choice:ip,ipv4,ipv6,integer,string,binary> [ len <length:integer:1,> ] size <entries:size> [ expire <time:duration> ] [ nopurge ] [ recv-only ] [ peers <peers:peers> ] [ srvkey <key:choice:name,addr> ] [ write-to <table:table> ] [ store <data:stick-data> ] ... [ brates-factor <factor:integer:1,> ]
a [ expire <time:duration> ] [ nopurge ] [ recv-only ] [ peers <peers:peers> ] [ srvkey <key:choice:name,addr> ] [ write-to <table:table> ] [ store <data:stick-data> ] ... [ brates-factor <factor:integer:1,> ] type <type:choice:ip,ipv4,ipv6,integer,string,binary> [ len <length:integer:1,> ] [ expire <time:duration> ] [ nopurge ] [ recv-only ] [ peers <peers:peers> ] [ srvkey <key:choice:name,addr> ] [ write-to <table:table> ] [ store <data:stick-data> ] ... [ brates-factor <factor:integer:1,> ] size <entries:size> [ expire <time:duration> ] [ nopurge ] [ recv-only ] [ peers <peers:peers> ] [ srvkey <key:choice:name,addr> ] [ write-to <table:table> ] [ store <data:stick-data> ] ... [ brates-factor <factor:integer:1,> ]
a [ expire <time:duration> ] [ nopurge ] [ recv-only ] [ peers <peers:peers> ] [ srvkey <key:choice:name,addr> ] [ write-to <table:table> ] [ store <data:stick-data> ] ... [ brates-factor <factor:integer:1,> ] size <entries:size> [ expire <time:duration> ] [ nopurge ] [ recv-only ] [ peers <peers:peers> ] [ srvkey <key:choice:name,addr> ] [ write-to <table:table> ] [ store <data:stick-data> ] ... [ brates-factor <factor:integer:1,> ] type <type:choice:ip,ipv4,ipv6,integer,string,binary> [ len <length:integer:1,> ] [ expire <time:duration> ] [ nopurge ] [ recv-only ] [ peers <peers:peers> ] [ srvkey <key:choice:name,addr> ] [ write-to <table:table> ] [ store <data:stick-data> ] ... [ brates-factor <factor:integer:1,> ]
W 2.9 write-to
W 3.1 brates-factor
W 3.2 recv-only
Y stick-table
D A table of counters and servers by key.
O stick-table type ip size 1m expire 10m store http_req_rate(10s)
O stick-table type string len 64 size 100k peers cluster
O stick-table type ip store gpc0 expire 10s size 1m
O stick-table size 1m expire 10s type ip
F stick-table	expected 'type'
F stick-table type ip	expected 'size'
stress-level
A <level:integer:0,9>
Y stress-level
D Makes rare paths of the reference run more often, for its developers.
C expose-experimental-directives
O stress-level 1
F stress-level	expected a number
F stress-level bogus	expected a number
strict-limits
Y strict-limits
D Refuses to start when the system does not grant enough file descriptors or memory.
O strict-limits
table
A <name:name> type <type:choice:ip,ipv4,ipv6,integer,string,binary> [ len <length:integer:1,> ] size <entries:size> [ expire <time:duration> ] [ nopurge ] [ recv-only ] [ srvkey <key:choice:name,addr> ] [ write-to <table:table> ] [ store <data:stick-data> ] ... [ brates-factor <factor:integer:1,> ]
a <name:name> [ expire <time:duration> ] [ nopurge ] [ recv-only ] [ srvkey <key:choice:name,addr> ] [ write-to <table:table> ] [ store <data:stick-data> ] ... [ brates-factor <factor:integer:1,> ] type <type:choice:ip,ipv4,ipv6,integer,string,binary> [ len <length:integer:1,> ] [ expire <time:duration> ] [ nopurge ] [ recv-only ] [ srvkey <key:choice:name,addr> ] [ write-to <table:table> ] [ store <data:stick-data> ] ... [ brates-factor <factor:integer:1,> ] size <entries:size> [ expire <time:duration> ] [ nopurge ] [ recv-only ] [ srvkey <key:choice:name,addr> ] [ write-to <table:table> ] [ store <data:stick-data> ] ... [ brates-factor <factor:integer:1,> ]
a <name:name> [ expire <time:duration> ] [ nopurge ] [ recv-only ] [ srvkey <key:choice:name,addr> ] [ write-to <table:table> ] [ store <data:stick-data> ] ... [ brates-factor <factor:integer:1,> ] size <entries:size> [ expire <time:duration> ] [ nopurge ] [ recv-only ] [ srvkey <key:choice:name,addr> ] [ write-to <table:table> ] [ store <data:stick-data> ] ... [ brates-factor <factor:integer:1,> ] type <type:choice:ip,ipv4,ipv6,integer,string,binary> [ len <length:integer:1,> ] [ expire <time:duration> ] [ nopurge ] [ recv-only ] [ srvkey <key:choice:name,addr> ] [ write-to <table:table> ] [ store <data:stick-data> ] ... [ brates-factor <factor:integer:1,> ]
Y table
D A stick table that belongs to the section.
O table clients type ip size 100k expire 10m store conn_cnt
F table clients	expected 'type'
tcp-check
A <action:action:tcp-check>
Y tcp-check.rules
G frontend
D A step of a TCP health check.
C option tcp-check
O tcp-check send PING\r\n
O tcp-check expect string +PONG
tcp-request connection
A <action:action:tcp-request-connection> ?
Y tcp-request.connection
D Applies an action to a connection as soon as it is accepted.
O tcp-request connection reject if { src 10.0.0.0/8 }
tcp-request content
A <action:action:tcp-request-content> ?
Y tcp-request.content
D Applies an action to the first bytes of a request.
C mode tcp
C tcp-request inspect-delay 5s
O tcp-request content accept if { req.ssl_hello_type 1 }
tcp-request inspect-delay
A <time:duration>
Y tcp-request.inspect-delay
D How long `tcp-request content` rules may wait for the bytes they look at.
O tcp-request inspect-delay 5s
F tcp-request inspect-delay	expected a duration
tcp-request session
A <action:action:tcp-request-session> ?
Y tcp-request.session
D Applies an action once the handshakes of a connection are done.
O tcp-request session accept
tcp-response content
A <action:action:tcp-response-content> ?
Y tcp-response.content
D Applies an action to the first bytes of a response.
O tcp-response content accept
tcp-response inspect-delay
A <time:duration>
Y tcp-response.inspect-delay
D How long `tcp-response content` rules may wait for the bytes they look at.
O tcp-response inspect-delay 5s
F tcp-response inspect-delay	expected a duration
thread-group
A <group:integer:1,64> [ <threads:word> ... ]
Y thread-group
D Which threads make up a group.
C nbthread 2
C thread-groups 1
O thread-group 1 1-2
F thread-group	expected a number
F thread-group bogus	expected a number
thread-groups
A <groups:integer:1,64>
Y thread-groups
D How many groups the threads are divided into.
O thread-groups 1
F thread-groups	expected a number
F thread-groups bogus	expected a number
thread-hard-limit
A <threads:integer:1,>
Y thread-hard-limit
D The most threads that are started automatically.
O thread-hard-limit 10
F thread-hard-limit	expected a number
F thread-hard-limit bogus	expected a number
timeout check
A <time:duration>
Y timeout.check
G frontend
D How long a health check may take to answer once its connection is established.
O timeout check 10s
F timeout check	expected a duration
F timeout check bogus	expected a duration
timeout client
A <time:duration>
Y timeout.client
G backend
D How long a client may stay silent while it is expected to send or to acknowledge data.
O timeout client 30s
O timeout client 30000
F timeout client	expected a duration
F timeout client 30x	unknown unit 'x'
timeout client-fin
A <time:duration>
Y timeout.client-fin
G backend
D How long to wait for the client's last data once the other direction is closed.
O timeout client-fin 5s
F timeout client-fin	expected a duration
F timeout client-fin bogus	expected a duration
timeout client-hs
A <time:duration>
Y timeout.client-hs
G backend
D How long a client may take for the handshakes of its connection.
O timeout client-hs 5s
F timeout client-hs	expected a duration
F timeout client-hs bogus	expected a duration
timeout clitimeout
A <time:duration>
I timeout client
D Limited the client's silence.
timeout connect
A <time:duration>
Y timeout.connect
G frontend
D How long to wait for a server to accept a connection.
O timeout connect 5s
O timeout connect 5000
F timeout connect	expected a duration
F timeout connect 5x	unknown unit 'x'
timeout contimeout
A <time:duration>
I timeout connect
D Limited the time to connect.
timeout http-keep-alive
A <time:duration>
Y timeout.http-keep-alive
D How long an idle client connection is kept while waiting for the next request.
O timeout http-keep-alive 10s
F timeout http-keep-alive	expected a duration
F timeout http-keep-alive bogus	expected a duration
timeout http-request
A <time:duration>
Y timeout.http-request
D How long a client may take to send a complete request head, or body where that is waited for.
O timeout http-request 10s
F timeout http-request	expected a duration
F timeout http-request bogus	expected a duration
timeout mail
A <time:duration>
Y timeout.mail
B 10s
D How long a mail may take to be handed over.
O timeout mail 20s
F timeout mail	expected a duration
timeout queue
A <time:duration>
Y timeout.queue
G frontend
D How long a request may wait in the queue for a free server connection.
O timeout queue 30s
F timeout queue	expected a duration
F timeout queue bogus	expected a duration
timeout resolve
A <time:duration>
Y timeout.resolve
B 1s
D How often a name is resolved again.
O timeout resolve 1s
F timeout resolve	expected a duration
timeout retry
A <time:duration>
Y timeout.retry
B 1s
D How long an answer may take before the query is sent again.
O timeout retry 1s
F timeout retry	expected a duration
timeout server
A <time:duration>
Y timeout.server
G frontend
D How long a server may stay silent while it is expected to send or to acknowledge data.
O timeout server 30s
F timeout server	expected a duration
F timeout server bogus	expected a duration
timeout server-fin
A <time:duration>
Y timeout.server-fin
G frontend
D How long to wait for the server's last data once the other direction is closed.
O timeout server-fin 5s
F timeout server-fin	expected a duration
F timeout server-fin bogus	expected a duration
timeout srvtimeout
A <time:duration>
I timeout server
D Limited the server's silence.
timeout tarpit
A <time:duration>
Y timeout.tarpit
D How long a connection that a rule wants to slow down is held before it is refused.
O timeout tarpit 1m
F timeout tarpit	expected a duration
F timeout tarpit bogus	expected a duration
timeout tunnel
A <time:duration>
Y timeout.tunnel
G frontend
D How long both sides of a tunnel, such as a WebSocket, may stay silent.
O timeout tunnel 1h
F timeout tunnel	expected a duration
F timeout tunnel bogus	expected a duration
total-max-size
A <megabytes:integer:1,4095>
Y total-max-size
D How many megabytes the cache takes.
O total-max-size 4
F total-max-size	expected a number
trace
A <source:traces-source> <argument:rest>
Y trace
D What of one source is traced, how much, and where to.
O trace h1 sink stderr level user verbosity minimal start now
transparent
Y transparent
I a server line with address 0.0.0.0
G frontend
D Sends connections to the address the client meant.
O transparent
K the reference refuses it unless it is built with transparent proxy support
tune.applet.zero-copy-forwarding
A <state:onoff>
Y tune.applet.zero-copy-forwarding
B on
D Whether applets pass data on without copying it.
O tune.applet.zero-copy-forwarding on
F tune.applet.zero-copy-forwarding	expected 'on' or 'off'
tune.buffers.limit
A <buffers:integer:0,>
Y tune.buffers.limit
B 0
D How many buffers each thread may use; 0 means no limit.
O tune.buffers.limit 10
tune.buffers.reserve
A <buffers:integer:0,>
Y tune.buffers.reserve
B 4
D How many buffers are kept back for memory shortage.
O tune.buffers.reserve 10
tune.bufsize
A <bytes:size>
Y tune.bufsize
B 16384
D The size of a buffer, which bounds the size of a message head.
O tune.bufsize 16k
F tune.bufsize	expected a size
F tune.bufsize bogus	expected a size
tune.bufsize.large
A <bytes:size>
Y tune.bufsize-large
D The size of a large buffer, used where a body must be kept whole.
O tune.bufsize.large 64k
F tune.bufsize.large	expected a size
F tune.bufsize.large bogus	expected a size
tune.bufsize.small
A <bytes:size>
Y tune.bufsize-small
B 1024
D The size of a small buffer, used where little data is expected.
O tune.bufsize.small 1k
F tune.bufsize.small	expected a size
F tune.bufsize.small bogus	expected a size
tune.chksize
A <bytes:integer:0,>
I tune.bufsize
D The size of the buffers of health checks.
tune.cli.max-payload-size
A <bytes:size>
Y tune.cli.max-payload-size
D The largest payload a command of the runtime socket may carry.
O tune.cli.max-payload-size 1m
F tune.cli.max-payload-size	expected a size
F tune.cli.max-payload-size bogus	expected a size
tune.comp.maxlevel
A <level:integer:1,9>
Y tune.comp.maxlevel
B 1
D The highest compression level.
O tune.comp.maxlevel 9
F tune.comp.maxlevel	expected a number
F tune.comp.maxlevel bogus	expected a number
tune.defaults.purge
Y tune.defaults.purge
D Frees `defaults` sections that nothing can refer to any more.
O tune.defaults.purge
tune.disable-fast-forward
Y tune.disable-fast-forward
D Hands all data through the streams instead of from connection to connection.
C expose-experimental-directives
O tune.disable-fast-forward
tune.disable-zero-copy-forwarding
Y tune.disable-zero-copy-forwarding
D Copies data in all protocols.
O tune.disable-zero-copy-forwarding
tune.epoll.mask-events
A <events:flags:err,hup,rdhup>
Y tune.epoll.mask-events
D Events of epoll that are ignored, for debugging.
O tune.epoll.mask-events err
tune.events.max-events-at-once
A <events:integer:1,10000>
Y tune.events.max-events-at-once
D How many internal events are processed in a row.
O tune.events.max-events-at-once 10
F tune.events.max-events-at-once	expected a number
F tune.events.max-events-at-once bogus	expected a number
tune.fail-alloc
A <percent:integer:0,100>
Y tune.fail-alloc
D The chance that an allocation fails, for testing.
O tune.fail-alloc 10
tune.fd.edge-triggered
A <state:onoff>
Y tune.fd.edge-triggered
B off
D Whether descriptors are polled edge-triggered.
C expose-experimental-directives
O tune.fd.edge-triggered on
F tune.fd.edge-triggered	expected 'on' or 'off'
tune.glitches.kill.cpu-usage
A <percent:integer:0,100>
Y tune.glitches.kill.cpu-usage
B 0
D The CPU usage above which connections with too many glitches are closed.
O tune.glitches.kill.cpu-usage 10
F tune.glitches.kill.cpu-usage	expected a number
tune.h1.be.glitches-threshold
A [ <count:integer:0,> ]
Y tune.h1.be.glitches-threshold
B 0
D How many protocol anomalies an HTTP/1 server connection may show; 0 means no limit.
O tune.h1.be.glitches-threshold 10
tune.h1.fe.glitches-threshold
A [ <count:integer:0,> ]
Y tune.h1.fe.glitches-threshold
B 0
D How many protocol anomalies an HTTP/1 client connection may show; 0 means no limit.
O tune.h1.fe.glitches-threshold 10
tune.h1.zero-copy-fwd-recv
A <state:onoff>
Y tune.h1.zero-copy-fwd-recv
B on
D Whether HTTP/1 receives without copying.
O tune.h1.zero-copy-fwd-recv on
F tune.h1.zero-copy-fwd-recv	expected 'on' or 'off'
tune.h1.zero-copy-fwd-send
A <state:onoff>
Y tune.h1.zero-copy-fwd-send
B on
D Whether HTTP/1 sends without copying.
O tune.h1.zero-copy-fwd-send on
F tune.h1.zero-copy-fwd-send	expected 'on' or 'off'
tune.h2.be.glitches-threshold
A <count:integer:0,>
Y tune.h2.be.glitches-threshold
B 0
D How many protocol anomalies an HTTP/2 server connection may show; 0 means no limit.
O tune.h2.be.glitches-threshold 10
tune.h2.be.initial-window-size
A <bytes:size>
Y tune.h2.be.initial-window-size
D How much body each server stream may send before it waits, on the server side.
O tune.h2.be.initial-window-size 16k
tune.h2.be.max-concurrent-streams
A <streams:integer:0,2147483647>
Y tune.h2.be.max-concurrent-streams
D How many streams a server connection carries at a time.
O tune.h2.be.max-concurrent-streams 10
tune.h2.be.max-frames-at-once
A <frames:integer:0,>
Y tune.h2.be.max-frames-at-once
B 0
D How many frames of a server connection are processed in a row; 0 means no limit.
O tune.h2.be.max-frames-at-once 10
tune.h2.be.rxbuf
A <bytes:size>
Y tune.h2.be.rxbuf
D How much a server connection may have received and not passed on.
O tune.h2.be.rxbuf 16k
F tune.h2.be.rxbuf	expected a size
F tune.h2.be.rxbuf bogus	expected a size
tune.h2.fe.glitches-threshold
A <count:integer:0,>
Y tune.h2.fe.glitches-threshold
B 0
D How many protocol anomalies an HTTP/2 client connection may show; 0 means no limit.
O tune.h2.fe.glitches-threshold 10
tune.h2.fe.initial-window-size
A <bytes:size>
Y tune.h2.fe.initial-window-size
D How much body each client stream may send before it waits, on the client side.
O tune.h2.fe.initial-window-size 16k
tune.h2.fe.max-concurrent-streams
A <streams:integer:0,2147483647> [ rq-load <load:word> ] [ min <least:integer> ]
Y tune.h2.fe.max-concurrent-streams
D How many streams a client connection may open at a time.
O tune.h2.fe.max-concurrent-streams 10
tune.h2.fe.max-frames-at-once
A <frames:integer:0,>
Y tune.h2.fe.max-frames-at-once
B 0
D How many frames of a client connection are processed in a row; 0 means no limit.
O tune.h2.fe.max-frames-at-once 10
tune.h2.fe.max-rst-at-once
A <frames:integer:0,>
Y tune.h2.fe.max-rst-at-once
B 0
D How many resets of a client connection are processed in a row; 0 means no limit.
O tune.h2.fe.max-rst-at-once 10
tune.h2.fe.max-total-streams
A <streams:integer:0,>
Y tune.h2.fe.max-total-streams
B 0
D After how many streams a client connection is closed; 0 means never.
O tune.h2.fe.max-total-streams 10
tune.h2.fe.rxbuf
A <bytes:size>
Y tune.h2.fe.rxbuf
D How much a client connection may have received and not passed on.
O tune.h2.fe.rxbuf 16k
F tune.h2.fe.rxbuf	expected a size
F tune.h2.fe.rxbuf bogus	expected a size
tune.h2.header-table-size
A <bytes:integer:4096,65536>
Y tune.h2.header-table-size
B 4096
D The size of the HPACK dynamic table.
O tune.h2.header-table-size 4096
F tune.h2.header-table-size	expected a number
F tune.h2.header-table-size bogus	expected a number
tune.h2.initial-window-size
A <bytes:size>
Y tune.h2.initial-window-size
B 65536
D How much body a stream may send before it waits, on both sides.
O tune.h2.initial-window-size 16k
tune.h2.log-errors
A <scope:choice:none,connection,stream>
Y tune.h2.log-errors
B stream
D Which HTTP/2 errors are logged.
O tune.h2.log-errors none
F tune.h2.log-errors bogus	unknown scope 'bogus'
tune.h2.max-concurrent-streams
A <streams:integer:0,2147483647>
Y tune.h2.max-concurrent-streams
B 100
D How many streams a connection carries at a time, on both sides.
O tune.h2.max-concurrent-streams 10
tune.h2.max-frame-size
A <bytes:integer:16384,16777215>
Y tune.h2.max-frame-size
B 16384
D The largest frame that is accepted.
O tune.h2.max-frame-size 16384
F tune.h2.max-frame-size	expected a number
F tune.h2.max-frame-size bogus	expected a number
tune.h2.zero-copy-fwd-send
A <state:onoff>
Y tune.h2.zero-copy-fwd-send
B on
D Whether HTTP/2 sends without copying.
O tune.h2.zero-copy-fwd-send on
F tune.h2.zero-copy-fwd-send	expected 'on' or 'off'
tune.http.cookielen
A <characters:integer:1,>
Y tune.http.cookielen
B 63
D How much of a captured cookie is kept.
O tune.http.cookielen 10
F tune.http.cookielen	expected a number
tune.http.logurilen
A <characters:integer:1,>
Y tune.http.logurilen
B 1024
D How much of a URI is logged.
O tune.http.logurilen 10
F tune.http.logurilen	expected a number
tune.http.maxhdr
A <headers:integer:1,32767>
Y tune.http.maxhdr
B 101
D How many headers a message may have.
O tune.http.maxhdr 10
F tune.http.maxhdr	expected a number
F tune.http.maxhdr bogus	expected a number
tune.idle-pool.shared
A <state:choice:full,on,off>
W 3.3 full
Y tune.idle-pool.shared
B on
D Whether threads may use each other's idle server connections.
O tune.idle-pool.shared full
F tune.idle-pool.shared bogus	unknown state 'bogus'
tune.idletimer
A <time:duration>
Y tune.idletimer
B 1000
D After how much silence a stream is considered idle; larger buffers are used before.
O tune.idletimer 5s
F tune.idletimer	expected a duration
tune.listener.default-shards
A <shards:choice:by-process,by-thread,by-group>
Y tune.listener.default-shards
B by-group
D Into how many sockets a `bind` line is divided by default.
O tune.listener.default-shards by-process
F tune.listener.default-shards bogus	unknown shards 'bogus'
tune.listener.multi-queue
A <state:choice:on,fair,off>
W 2.8 fair
Y tune.listener.multi-queue
B on
D Whether a connection may be handed to a less busy thread than the one that accepted it.
O tune.listener.multi-queue on
F tune.listener.multi-queue bogus	unknown state 'bogus'
tune.lua.bool-sample-conversion
A <mode:choice:normal,pre-3.1-bug>
Y tune.lua.bool-sample-conversion
N LUA
D Whether booleans reach Lua as booleans or, as before 3.1, as integers.
O tune.lua.bool-sample-conversion normal
K the reference refuses it unless it is built with Lua
tune.lua.burst-timeout
A <time:duration>
Y tune.lua.burst-timeout
B 1000
N LUA
D How long a Lua function may run without yielding.
O tune.lua.burst-timeout 5s
K the reference refuses it unless it is built with Lua
tune.lua.forced-yield
A <instructions:integer:0,>
Y tune.lua.forced-yield
B 10000
N LUA
D After how many instructions a Lua function yields.
O tune.lua.forced-yield 10
K the reference refuses it unless it is built with Lua
tune.lua.log.loggers
A <state:onoff>
Y tune.lua.log.loggers
B on
N LUA
D Whether Lua log lines go to the configured log targets.
O tune.lua.log.loggers on
K the reference refuses it unless it is built with Lua
tune.lua.log.stderr
A <state:choice:on,auto,off>
Y tune.lua.log.stderr
B auto
N LUA
D Whether Lua log lines go to standard error.
O tune.lua.log.stderr on
K the reference refuses it unless it is built with Lua
tune.lua.maxmem
A <megabytes:integer:0,>
Y tune.lua.maxmem
B 0
N LUA
D How many megabytes Lua may use; 0 means no limit.
O tune.lua.maxmem 10
K the reference refuses it unless it is built with Lua
tune.lua.openlibs
A <libraries:flags:all,none,string,table,math,io,os,package,debug,utf8,coroutine>
Y tune.lua.openlibs
N LUA
D Which standard libraries Lua scripts may use.
O tune.lua.openlibs all
K the reference refuses it unless it is built with Lua
tune.lua.service-timeout
A <time:duration>
Y tune.lua.service-timeout
B 4s
N LUA
D How long a Lua service may run.
O tune.lua.service-timeout 5s
K the reference refuses it unless it is built with Lua
tune.lua.session-timeout
A <time:duration>
Y tune.lua.session-timeout
B 4s
N LUA
D How long a Lua action may run.
O tune.lua.session-timeout 5s
K the reference refuses it unless it is built with Lua
tune.lua.task-timeout
A <time:duration>
Y tune.lua.task-timeout
N LUA
D How long a Lua task may run.
O tune.lua.task-timeout 5s
K the reference refuses it unless it is built with Lua
tune.max-checks-per-thread
A <checks:integer:0,>
Y tune.max-checks-per-thread
B 0
D How many health checks a thread runs at a time; 0 means no limit.
O tune.max-checks-per-thread 10
tune.max-rules-at-once
A <rules:integer:0,>
Y tune.max-rules-at-once
B 50
D How many rules are evaluated before others get their turn.
O tune.max-rules-at-once 10
F tune.max-rules-at-once	expected a number
tune.maxaccept
A <connections:integer:-1,>
Y tune.maxaccept
D How many connections are accepted in a row; -1 means no limit.
O tune.maxaccept 64
F tune.maxaccept	expected a number
tune.maxpollevents
A <events:integer:1,>
Y tune.maxpollevents
D How many events one poll may return.
O tune.maxpollevents 10
F tune.maxpollevents	expected a number
tune.maxrewrite
A <bytes:integer:0,>
Y tune.maxrewrite
B 1024
D How much of a buffer is kept free for headers that are added.
O tune.maxrewrite 10
F tune.maxrewrite	expected a number
tune.memory.hot-size
A <bytes:size>
Y tune.memory.hot-size
D How much recently freed memory each thread keeps.
O tune.memory.hot-size 524288
F tune.memory.hot-size	expected a size
F tune.memory.hot-size bogus	expected a size
tune.notsent-lowat.client
A <bytes:size>
Y tune.notsent-lowat.client
D How much unsent data the kernel keeps for a client connection.
O tune.notsent-lowat.client 16k
F tune.notsent-lowat.client	expected a size
F tune.notsent-lowat.client bogus	expected a size
tune.notsent-lowat.server
A <bytes:size>
Y tune.notsent-lowat.server
D How much unsent data the kernel keeps for a server connection.
O tune.notsent-lowat.server 16k
F tune.notsent-lowat.server	expected a size
F tune.notsent-lowat.server bogus	expected a size
tune.pattern.cache-size
A <entries:integer:0,>
S 3.1
Y tune.pattern.cache-size
B 10000
D How many results of pattern lookups are kept.
O tune.pattern.cache-size 10
F tune.pattern.cache-size	expected a number
tune.peers.max-updates-at-once
A <updates:integer:1,>
Y tune.peers.max-updates-at-once
B 200
D How many table updates are sent to a peer in a row.
O tune.peers.max-updates-at-once 10
F tune.peers.max-updates-at-once	expected a number
F tune.peers.max-updates-at-once bogus	expected a number
tune.pipesize
A <bytes:size>
Y tune.pipesize
D The size of the pipes used for splicing.
O tune.pipesize 64k
F tune.pipesize	expected a size
F tune.pipesize bogus	expected a size
tune.pool-high-fd-ratio
A <percent:integer:0,100>
Y tune.pool-high-fd-ratio
B 25
D The share of descriptors in use above which idle server connections are closed.
O tune.pool-high-fd-ratio 10
F tune.pool-high-fd-ratio	expected a number
tune.pool-low-fd-ratio
A <percent:integer:0,100>
Y tune.pool-low-fd-ratio
B 20
D The share of descriptors in use above which idle server connections are no longer kept.
O tune.pool-low-fd-ratio 10
F tune.pool-low-fd-ratio	expected a number
tune.pt.zero-copy-forwarding
A <state:onoff>
Y tune.pt.zero-copy-forwarding
B on
D Whether TCP mode passes data on without copying it.
O tune.pt.zero-copy-forwarding on
F tune.pt.zero-copy-forwarding	expected 'on' or 'off'
tune.quic.be.cc.cubic-min-losses
A <packets:integer:1,>
Y tune.quic.be.cc.cubic-min-losses
N QUIC
D How many losses are needed to shrink the window towards servers.
O tune.quic.be.cc.cubic-min-losses 10
K the reference refuses it unless it is built with QUIC
tune.quic.be.cc.hystart
A <state:onoff>
Y tune.quic.be.cc.hystart
N QUIC
D Whether slow start towards servers ends by the HyStart++ rule.
O tune.quic.be.cc.hystart on
K the reference refuses it unless it is built with QUIC
tune.quic.be.cc.max-frame-loss
A <count:integer:1,>
Y tune.quic.be.cc.max-frame-loss
B 10
N QUIC
D How often a frame to a server may be lost before the connection closes.
O tune.quic.be.cc.max-frame-loss 10
K the reference refuses it unless it is built with QUIC
tune.quic.be.cc.max-win-size
A <bytes:size>
Y tune.quic.be.cc.max-win-size
N QUIC
D The largest congestion window towards servers.
O tune.quic.be.cc.max-win-size 16k
K the reference refuses it unless it is built with QUIC
tune.quic.be.cc.reorder-ratio
A <percent:integer:0,100>
Y tune.quic.be.cc.reorder-ratio
B 50
N QUIC
D How much reordering from servers is taken for loss.
O tune.quic.be.cc.reorder-ratio 10
K the reference refuses it unless it is built with QUIC
tune.quic.be.max-idle-timeout
A <time:duration>
Y tune.quic.be.max-idle-timeout
B 30s
N QUIC
D After how much silence a server connection closes.
O tune.quic.be.max-idle-timeout 5s
K the reference refuses it unless it is built with QUIC
tune.quic.be.sec.glitches-threshold
A <count:integer:0,>
Y tune.quic.be.sec.glitches-threshold
N QUIC
D How many anomalies a QUIC server connection may show.
O tune.quic.be.sec.glitches-threshold 10
K the reference refuses it unless it is built with QUIC
tune.quic.be.stream.data-ratio
A <percent:integer:0,100>
Y tune.quic.be.stream.data-ratio
B 90
N QUIC
D The share of the connection's buffer a server stream may use.
O tune.quic.be.stream.data-ratio 10
K the reference refuses it unless it is built with QUIC
tune.quic.be.stream.max-concurrent
A <streams:integer:1,>
Y tune.quic.be.stream.max-concurrent
B 100
N QUIC
D How many streams a server may open at a time.
O tune.quic.be.stream.max-concurrent 10
K the reference refuses it unless it is built with QUIC
tune.quic.be.stream.rxbuf
A <bytes:size>
Y tune.quic.be.stream.rxbuf
N QUIC
D How much a server connection may have received and not passed on.
O tune.quic.be.stream.rxbuf 16k
K the reference refuses it unless it is built with QUIC
tune.quic.be.tx.pacing
A <state:onoff>
Y tune.quic.be.tx.pacing
B on
N QUIC
D Whether packets to servers are spread over time.
O tune.quic.be.tx.pacing on
K the reference refuses it unless it is built with QUIC
tune.quic.be.tx.udp-gso
A <state:onoff>
Y tune.quic.be.tx.udp-gso
B on
N QUIC
D Whether the kernel cuts large buffers into packets to servers.
O tune.quic.be.tx.udp-gso on
K the reference refuses it unless it is built with QUIC
tune.quic.cc-hystart
A <state:onoff>
Y tune.quic.cc-hystart
I tune.quic.fe.cc.hystart
N QUIC
D The former name of the same switch.
O tune.quic.cc-hystart on
K the reference refuses it unless it is built with QUIC
tune.quic.cc.cubic.min-losses
A <packets:integer:1,>
Y tune.quic.cc.cubic.min-losses
I tune.quic.fe.cc.cubic-min-losses
N QUIC
D The former name of the same limit for both sides.
O tune.quic.cc.cubic.min-losses 10
K the reference refuses it unless it is built with QUIC
tune.quic.disable-tx-pacing
Y tune.quic.disable-tx-pacing
I tune.quic.fe.tx.pacing
N QUIC
D The former switch against pacing.
O tune.quic.disable-tx-pacing
K the reference refuses it unless it is built with QUIC
tune.quic.disable-udp-gso
Y tune.quic.disable-udp-gso
I tune.quic.fe.tx.udp-gso
N QUIC
D The former switch against segmentation by the kernel.
O tune.quic.disable-udp-gso
K the reference refuses it unless it is built with QUIC
tune.quic.fe.cc.cubic-min-losses
A <packets:integer:1,>
Y tune.quic.fe.cc.cubic-min-losses
N QUIC
D How many losses are needed to shrink the window towards clients.
O tune.quic.fe.cc.cubic-min-losses 10
K the reference refuses it unless it is built with QUIC
tune.quic.fe.cc.hystart
A <state:onoff>
Y tune.quic.fe.cc.hystart
N QUIC
D Whether slow start towards clients ends by the HyStart++ rule.
O tune.quic.fe.cc.hystart on
K the reference refuses it unless it is built with QUIC
tune.quic.fe.cc.max-frame-loss
A <count:integer:1,>
Y tune.quic.fe.cc.max-frame-loss
B 10
N QUIC
D How often a frame to a client may be lost before the connection closes.
O tune.quic.fe.cc.max-frame-loss 10
K the reference refuses it unless it is built with QUIC
tune.quic.fe.cc.max-win-size
A <bytes:size>
Y tune.quic.fe.cc.max-win-size
N QUIC
D The largest congestion window towards clients.
O tune.quic.fe.cc.max-win-size 16k
K the reference refuses it unless it is built with QUIC
tune.quic.fe.cc.reorder-ratio
A <percent:integer:0,100>
Y tune.quic.fe.cc.reorder-ratio
B 50
N QUIC
D How much reordering from clients is taken for loss.
O tune.quic.fe.cc.reorder-ratio 10
K the reference refuses it unless it is built with QUIC
tune.quic.fe.max-idle-timeout
A <time:duration>
Y tune.quic.fe.max-idle-timeout
B 30s
N QUIC
D After how much silence a client connection closes.
O tune.quic.fe.max-idle-timeout 5s
K the reference refuses it unless it is built with QUIC
tune.quic.fe.sec.glitches-threshold
A <count:integer:0,>
Y tune.quic.fe.sec.glitches-threshold
N QUIC
D How many anomalies a QUIC client connection may show.
O tune.quic.fe.sec.glitches-threshold 10
K the reference refuses it unless it is built with QUIC
tune.quic.fe.sec.retry-threshold
A <connections:integer:0,>
Y tune.quic.fe.sec.retry-threshold
B 100
N QUIC
D From how many half-open connections on clients must prove their address.
O tune.quic.fe.sec.retry-threshold 10
K the reference refuses it unless it is built with QUIC
tune.quic.fe.sock-per-conn
A <mode:choice:default-on,force-off>
Y tune.quic.fe.sock-per-conn
N QUIC
D Whether each client connection has its own socket.
O tune.quic.fe.sock-per-conn default-on
K the reference refuses it unless it is built with QUIC
tune.quic.fe.stream.data-ratio
A <percent:integer:0,100>
Y tune.quic.fe.stream.data-ratio
B 90
N QUIC
D The share of the connection's buffer a client stream may use.
O tune.quic.fe.stream.data-ratio 10
K the reference refuses it unless it is built with QUIC
tune.quic.fe.stream.max-concurrent
A <streams:integer:1,>
Y tune.quic.fe.stream.max-concurrent
B 100
N QUIC
D How many streams a client may open at a time.
O tune.quic.fe.stream.max-concurrent 10
K the reference refuses it unless it is built with QUIC
tune.quic.fe.stream.max-total
A <streams:integer:0,>
Y tune.quic.fe.stream.max-total
B 0
N QUIC
D After how many streams a client connection is closed.
O tune.quic.fe.stream.max-total 10
K the reference refuses it unless it is built with QUIC
tune.quic.fe.stream.rxbuf
A <bytes:size>
Y tune.quic.fe.stream.rxbuf
N QUIC
D How much a client connection may have received and not passed on.
O tune.quic.fe.stream.rxbuf 16k
K the reference refuses it unless it is built with QUIC
tune.quic.fe.tx.pacing
A <state:onoff>
Y tune.quic.fe.tx.pacing
B on
N QUIC
D Whether packets to clients are spread over time.
O tune.quic.fe.tx.pacing on
K the reference refuses it unless it is built with QUIC
tune.quic.fe.tx.udp-gso
A <state:onoff>
Y tune.quic.fe.tx.udp-gso
B on
N QUIC
D Whether the kernel cuts large buffers into packets to clients.
O tune.quic.fe.tx.udp-gso on
K the reference refuses it unless it is built with QUIC
tune.quic.frontend.default-max-window-size
A <bytes:size>
Y tune.quic.frontend.default-max-window-size
I tune.quic.fe.cc.max-win-size
N QUIC
D The former name of the same limit.
O tune.quic.frontend.default-max-window-size 16k
K the reference refuses it unless it is built with QUIC
tune.quic.frontend.glitches-threshold
A <count:integer:0,>
Y tune.quic.frontend.glitches-threshold
I tune.quic.fe.sec.glitches-threshold
N QUIC
D The former name of the same limit.
O tune.quic.frontend.glitches-threshold 10
K the reference refuses it unless it is built with QUIC
tune.quic.frontend.max-data-size
A <bytes:size>
Y tune.quic.frontend.max-data-size
I tune.quic.fe.stream.rxbuf
N QUIC
D The former name of the same limit.
O tune.quic.frontend.max-data-size 16k
K the reference refuses it unless it is built with QUIC
tune.quic.frontend.max-idle-timeout
A <time:duration>
Y tune.quic.frontend.max-idle-timeout
I tune.quic.fe.max-idle-timeout
N QUIC
D The former name of the same limit.
O tune.quic.frontend.max-idle-timeout 5s
K the reference refuses it unless it is built with QUIC
tune.quic.frontend.max-streams-bidi
A <streams:integer:1,>
Y tune.quic.frontend.max-streams-bidi
I tune.quic.fe.stream.max-concurrent
N QUIC
D The former name of the limit of streams.
O tune.quic.frontend.max-streams-bidi 10
K the reference refuses it unless it is built with QUIC
tune.quic.frontend.max-tx-mem
A <bytes:size>
Y tune.quic.frontend.max-tx-mem
I tune.quic.mem.tx-max
N QUIC
D The former name of the same limit.
O tune.quic.frontend.max-tx-mem 16k
K the reference refuses it unless it is built with QUIC
tune.quic.frontend.stream-data-ratio
A <percent:integer:0,100>
Y tune.quic.frontend.stream-data-ratio
I tune.quic.fe.stream.data-ratio
N QUIC
D The former name of the same ratio.
O tune.quic.frontend.stream-data-ratio 10
K the reference refuses it unless it is built with QUIC
tune.quic.listen
A <state:onoff>
Y tune.quic.listen
B on
N QUIC
D Whether QUIC addresses are listened on at all.
O tune.quic.listen on
K the reference refuses it unless it is built with QUIC
tune.quic.max-frame-loss
A <count:integer:1,>
Y tune.quic.max-frame-loss
I tune.quic.fe.cc.max-frame-loss
N QUIC
D The former name of the same limit.
O tune.quic.max-frame-loss 10
K the reference refuses it unless it is built with QUIC
tune.quic.mem.tx-max
A <bytes:size>
Y tune.quic.mem.tx-max
N QUIC
D How much memory congestion windows may take together.
O tune.quic.mem.tx-max 16k
K the reference refuses it unless it is built with QUIC
tune.quic.reorder-ratio
A <percent:integer:0,100>
Y tune.quic.reorder-ratio
I tune.quic.fe.cc.reorder-ratio
N QUIC
D The former name of the same ratio.
O tune.quic.reorder-ratio 10
K the reference refuses it unless it is built with QUIC
tune.quic.retry-threshold
A <connections:integer:0,>
Y tune.quic.retry-threshold
I tune.quic.fe.sec.retry-threshold
N QUIC
D The former name of the same limit.
O tune.quic.retry-threshold 10
K the reference refuses it unless it is built with QUIC
tune.quic.socket-owner
A <owner:choice:connection,listener>
Y tune.quic.socket-owner
I tune.quic.fe.sock-per-conn
N QUIC
D The former form of the same choice.
O tune.quic.socket-owner connection
K the reference refuses it unless it is built with QUIC
tune.quic.zero-copy-fwd-send
A <state:onoff>
Y tune.quic.zero-copy-fwd-send
B on
N QUIC
D Whether QUIC sends without copying.
O tune.quic.zero-copy-fwd-send on
K the reference refuses it unless it is built with QUIC
tune.rcvbuf.backend
A <bytes:size>
Y tune.rcvbuf.backend
D The kernel's receive buffer of the sockets towards datagram servers.
O tune.rcvbuf.backend 16k
F tune.rcvbuf.backend	expected a size
F tune.rcvbuf.backend bogus	expected a size
tune.rcvbuf.client
A <bytes:size>
Y tune.rcvbuf.client
D The kernel's receive buffer of client connections.
O tune.rcvbuf.client 16k
F tune.rcvbuf.client	expected a size
F tune.rcvbuf.client bogus	expected a size
tune.rcvbuf.frontend
A <bytes:size>
Y tune.rcvbuf.frontend
D The kernel's receive buffer of datagram listeners.
O tune.rcvbuf.frontend 16k
F tune.rcvbuf.frontend	expected a size
F tune.rcvbuf.frontend bogus	expected a size
tune.rcvbuf.server
A <bytes:size>
Y tune.rcvbuf.server
D The kernel's receive buffer of server connections.
O tune.rcvbuf.server 16k
F tune.rcvbuf.server	expected a size
F tune.rcvbuf.server bogus	expected a size
tune.recv_enough
A <bytes:size>
Y tune.recv_enough
B 10136
D After how many bytes of one read no other is tried at once.
O tune.recv_enough 16k
F tune.recv_enough	expected a size
F tune.recv_enough bogus	expected a size
tune.renice.runtime
A <priority:integer:-20,19>
Y tune.renice.runtime
D The scheduling priority after start.
O tune.renice.runtime 10
F tune.renice.runtime bogus	expected a number
tune.renice.startup
A <priority:integer:-20,19>
Y tune.renice.startup
D The scheduling priority during start.
O tune.renice.startup 10
F tune.renice.startup bogus	expected a number
tune.ring.queues
A <queues:integer:0,16>
Y tune.ring.queues
D How many queues writers to a ring share.
O tune.ring.queues 10
tune.runqueue-depth
A <tasks:integer:1,>
Y tune.runqueue-depth
B 200
D How many tasks run between two polls.
O tune.runqueue-depth 10
F tune.runqueue-depth	expected a number
tune.sched.low-latency
A <state:onoff>
Y tune.sched.low-latency
B off
D Whether the scheduler polls between tasks to lower latency.
O tune.sched.low-latency on
F tune.sched.low-latency	expected 'on' or 'off'
tune.sndbuf.backend
A <bytes:size>
Y tune.sndbuf.backend
D The kernel's send buffer of the sockets towards datagram servers.
O tune.sndbuf.backend 16k
F tune.sndbuf.backend	expected a size
F tune.sndbuf.backend bogus	expected a size
tune.sndbuf.client
A <bytes:size>
Y tune.sndbuf.client
D The kernel's send buffer of client connections.
O tune.sndbuf.client 16k
F tune.sndbuf.client	expected a size
F tune.sndbuf.client bogus	expected a size
tune.sndbuf.frontend
A <bytes:size>
Y tune.sndbuf.frontend
D The kernel's send buffer of datagram listeners.
O tune.sndbuf.frontend 16k
F tune.sndbuf.frontend	expected a size
F tune.sndbuf.frontend bogus	expected a size
tune.sndbuf.server
A <bytes:size>
Y tune.sndbuf.server
D The kernel's send buffer of server connections.
O tune.sndbuf.server 16k
F tune.sndbuf.server	expected a size
F tune.sndbuf.server bogus	expected a size
tune.ssl.cachesize
A <sessions:integer:0,>
Y tune.ssl.cachesize
B 20000
D How many TLS sessions the shared cache holds.
O tune.ssl.cachesize 10
F tune.ssl.cachesize	expected a number
tune.ssl.capture-buffer-size
A <bytes:integer:0,>
Y tune.ssl.capture-buffer-size
B 0
D How many bytes of the ClientHello's lists are kept for fingerprints.
O tune.ssl.capture-buffer-size 10
F tune.ssl.capture-buffer-size	expected a number
tune.ssl.capture-cipherlist-size
A <bytes:integer:0,>
Y tune.ssl.capture-cipherlist-size
I tune.ssl.capture-buffer-size
D The former name of the same size.
O tune.ssl.capture-cipherlist-size 10
F tune.ssl.capture-cipherlist-size	expected a number
tune.ssl.certificate-compression
A <state:choice:auto,off>
Y tune.ssl.certificate-compression
B auto
D Whether certificates are compressed when client and library can.
O tune.ssl.certificate-compression auto
K the reference refuses it unless it is built with OpenSSL 3.2
tune.ssl.default-dh-param
A <bits:integer:1024,>
Y tune.ssl.default-dh-param
B 2048
D The size of generated Diffie-Hellman parameters.
O tune.ssl.default-dh-param 2048
F tune.ssl.default-dh-param	expected a number
F tune.ssl.default-dh-param bogus	expected a number
tune.ssl.force-private-cache
Y tune.ssl.force-private-cache
D Keeps TLS sessions in each process, although they could be shared.
O tune.ssl.force-private-cache
tune.ssl.hard-maxrecord
A <bytes:integer:0,>
Y tune.ssl.hard-maxrecord
D The largest TLS record sent, at any time.
O tune.ssl.hard-maxrecord 10
F tune.ssl.hard-maxrecord	expected a number
tune.ssl.keylog
A <state:onoff>
Y tune.ssl.keylog
B off
D Whether secrets of TLS sessions are kept for samples that log them.
O tune.ssl.keylog on
F tune.ssl.keylog	expected 'on' or 'off'
tune.ssl.lifetime
A <time:duration:s>
Y tune.ssl.lifetime
B 300
D How long a TLS session can be resumed.
O tune.ssl.lifetime 5s
F tune.ssl.lifetime	expected a duration
F tune.ssl.lifetime bogus	expected a duration
tune.ssl.maxrecord
A <bytes:integer:0,>
Y tune.ssl.maxrecord
B 0
D The largest TLS record sent while the connection is new or was idle.
O tune.ssl.maxrecord 10
F tune.ssl.maxrecord	expected a number
tune.ssl.ocsp-update.maxdelay
A <seconds:integer:1,>
Y tune.ssl.ocsp-update.maxdelay
I ocsp-update.maxdelay
D The former name of the longest time between renewals.
O tune.ssl.ocsp-update.maxdelay 7200
F tune.ssl.ocsp-update.maxdelay	expected a number
F tune.ssl.ocsp-update.maxdelay bogus	expected a number
tune.ssl.ocsp-update.mindelay
A <seconds:integer:1,>
Y tune.ssl.ocsp-update.mindelay
I ocsp-update.mindelay
D The former name of the shortest time between renewals.
O tune.ssl.ocsp-update.mindelay 60
F tune.ssl.ocsp-update.mindelay	expected a number
tune.ssl.ssl-ctx-cache-size
A <entries:integer:0,>
Y tune.ssl.ssl-ctx-cache-size
B 1000
D How many generated certificates are kept.
O tune.ssl.ssl-ctx-cache-size 10
F tune.ssl.ssl-ctx-cache-size	expected a number
tune.stick-counters
A <counters:integer:0,>
Y tune.stick-counters
B 3
D How many stick counters a session has.
O tune.stick-counters 10
F tune.stick-counters bogus	expected a number
tune.streams-elasticity
A <percent:integer:100,>
Y tune.streams-elasticity
D By how much the number of streams may exceed that of connections when the load is low.
O tune.streams-elasticity 100
F tune.streams-elasticity	expected a number
F tune.streams-elasticity bogus	expected a number
tune.takeover-other-tg-connections
A <mode:choice:none,restricted,full>
Y tune.takeover-other-tg-connections
B restricted
D Whether idle server connections of other thread groups may be used.
O tune.takeover-other-tg-connections none
F tune.takeover-other-tg-connections bogus	unknown mode 'bogus'
tune.vars.check-max-size
A <bytes:integer:0,>
Y tune.vars.check-max-size
D How much memory the variables of a health check may take.
O tune.vars.check-max-size 10
F tune.vars.check-max-size bogus	expected a number
tune.vars.global-max-size
A <bytes:integer:0,>
Y tune.vars.global-max-size
D How much memory all variables may take.
O tune.vars.global-max-size 10
F tune.vars.global-max-size bogus	expected a number
tune.vars.proc-max-size
A <bytes:integer:0,>
Y tune.vars.proc-max-size
D How much memory the variables of the process may take.
O tune.vars.proc-max-size 10
F tune.vars.proc-max-size bogus	expected a number
tune.vars.reqres-max-size
A <bytes:integer:0,>
Y tune.vars.reqres-max-size
D How much memory the variables of a request or response may take.
O tune.vars.reqres-max-size 10
F tune.vars.reqres-max-size bogus	expected a number
tune.vars.sess-max-size
A <bytes:integer:0,>
Y tune.vars.sess-max-size
D How much memory the variables of a session may take.
O tune.vars.sess-max-size 10
F tune.vars.sess-max-size bogus	expected a number
tune.vars.txn-max-size
A <bytes:integer:0,>
Y tune.vars.txn-max-size
D How much memory the variables of a transaction may take.
O tune.vars.txn-max-size 10
F tune.vars.txn-max-size bogus	expected a number
tune.zlib.memlevel
A <level:integer:1,9>
Y tune.zlib.memlevel
B 8
N ZLIB
D How much memory zlib uses for each stream.
O tune.zlib.memlevel 9
F tune.zlib.memlevel	expected a number
F tune.zlib.memlevel bogus	expected a number
K the reference refuses it unless it is built with zlib
tune.zlib.windowsize
A <bits:integer:8,15>
Y tune.zlib.windowsize
B 15
N ZLIB
D The size of zlib's window, as a power of two.
O tune.zlib.windowsize 10
F tune.zlib.windowsize	expected a number
F tune.zlib.windowsize bogus	expected a number
K the reference refuses it unless it is built with zlib
type
A <type:choice:tcp-check,httpchk,ssl-hello-chk,smtpchk,pgsql-check,mysql-check,redis-check,ldap-check,spop-check> <argument:rest>
Y type
D What kind of check the section states.
O type httpchk
F type bogus	unknown type
uid
A <user:integer:0,>
Y uid
D The number of the account the process runs under after start.
O uid 10
F uid	expected a number
ulimit-n
A <descriptors:integer:0,>
Y ulimit-n
D How many file descriptors the process asks for; normally computed from `maxconn`.
O ulimit-n 65536
F ulimit-n	expected a number
unique-id-format
A <format:logformat>
Y unique-id-format
D The format of identifiers given to requests.
O unique-id-format %{+X}o\ %ci:%cp_%Ts_%rt
F unique-id-format	expected a log format
unique-id-header
A <name:header-name>
Y unique-id-header
G backend
D The request header that carries the identifier to servers.
C unique-id-format %ci
O unique-id-header X-Name
F unique-id-header	expected a header name
unix-bind
A [ prefix <prefix:word> ] [ mode <mode:integer> ] [ user <user:word> ] [ uid <uid:integer> ] [ group <group:word> ] [ gid <gid:integer> ]
Y unix-bind
D Owner, rights and path prefix for UNIX sockets that state none.
O unix-bind prefix /run/lb mode 600
unsetenv
A [ <name:word> ... ]
Y unsetenv
D Removes environment variables.
O unsetenv x
use-fcgi-app
A <application:fcgi-app>
Y use-fcgi-app
D The FastCGI application that the servers run.
C server s1 127.0.0.1:9000 proto fcgi
C mode http
O use-fcgi-app php
F use-fcgi-app	expected an application
use-server
A <server:server-ref> <condition:condition>
Y use-server
D Sends matching requests to one server of the backend.
C server s1 127.0.0.1:80
O use-server s1 if TRUE
F use-server	expected a server
F use-server s1	expected a condition
use_backend
A <backend:logformat> ?
Y use_backend
G backend
D Sends what the condition matches to a backend; the name may be a log format that is evaluated for each request. The first rule that matches wins.
O use_backend app if TRUE
O use_backend %[src]
F use_backend	expected a backend
user
A <user:word>
Y user
D The account the process runs under after start.
O user nobody
F user	expected an user
user
A <user:word>
I a service of the init system
D The account the command ran under.
user
A <name:name> ( password <hash:text> | insecure-password <password:text> ) [ groups <groups:word> ]
a <name:text> [ password [ <hash:text> ] ] [ insecure-password [ <password:text> ] ] [ groups [ <groups:word> ] ]
Y user
D A user, with a password that is hashed or in clear.
C group admins
O user alice insecure-password secret
O user carol
O user dave groups admins insecure-password secret
O user bob password $5$abc$hash groups admins
F user	expected a name
warn-blocked-traffic-after
A <time:duration>
Y warn-blocked-traffic-after
B 100ms
D Warns when a task holds its thread for longer.
O warn-blocked-traffic-after 50ms
F warn-blocked-traffic-after	expected a duration
F warn-blocked-traffic-after bogus	expected a duration
wurfl-cache-size
A <entries:integer:0,>
Y wurfl-cache-size
N WURFL
D How many results the WURFL module keeps.
O wurfl-cache-size 10
K the reference refuses it unless it is built with WURFL
wurfl-data-file
A <file:file>
Y wurfl-data-file
N WURFL
D The data file of the WURFL module.
O wurfl-data-file /dev/null
K the reference refuses it unless it is built with WURFL
wurfl-engine-mode
A <mode:word>
N WURFL
D Chose how the WURFL module worked.
wurfl-information-list
A <capability:word> ...
Y wurfl-information-list
N WURFL
D Which capabilities the WURFL module provides.
O wurfl-information-list x
K the reference refuses it unless it is built with WURFL
wurfl-information-list-separator
A <character:word>
Y wurfl-information-list-separator
N WURFL
D What separates WURFL capabilities in one value.
O wurfl-information-list-separator x
K the reference refuses it unless it is built with WURFL
wurfl-patch-file
A <file:file> ...
Y wurfl-patch-file
N WURFL
D Patches for the WURFL data file.
O wurfl-patch-file /dev/null
K the reference refuses it unless it is built with WURFL
wurfl-useragent-priority
A <mode:word>
N WURFL
D Chose which User-Agent header the WURFL module read.
zero-warning
Y zero-warning
D Refuses to start with a configuration that causes warnings.
O zero-warning
K the file around the example causes warnings

"""##
}
