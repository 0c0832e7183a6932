import LintelHTTP
import Testing

@Suite("Error pages")
struct ErrorPageTests {
  static let statuses: [UInt16] = [
    200, 400, 401, 403, 404, 405, 407, 408, 410, 413, 414, 417, 421, 422, 425, 429, 431, 500, 501,
    502, 503, 504, 505,
  ]

  @Test("each page is one well-formed response", arguments: statuses)
  func page(status: UInt16) {
    let page = ErrorPage.response(for: status)
    let bytes = page.withUTF8Buffer { unsafe Array($0) }
    var index = HeadIndex()
    var progress = HeadProgress()
    let verdict = parse(bytes, &index, as: .response(to: .get), progress: &progress)
    guard case .complete(let headLength) = verdict else {
      Issue.record("\(status): \(verdict)")
      return
    }
    #expect(index.status == status)
    #expect(index.framing == .length(UInt64(bytes.count - headLength)))
    #expect(
      String(decoding: bytes[index.reason.range], as: UTF8.self)
        == "\(ErrorPage.reason(for: status))")
  }

  @Test("a fault and a stream end never ask for a status without a page")
  func coverage() {
    for fault in HeadFault.allCases { #expect(Self.statuses.contains(fault.status)) }
    let unknown = ErrorPage.response(for: 299).withUTF8Buffer { unsafe Array($0) }
    #expect(unknown.starts(with: Array("HTTP/1.1 500 ".utf8)))
  }
}
