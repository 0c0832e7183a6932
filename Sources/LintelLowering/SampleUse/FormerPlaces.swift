internal import LintelGrammar

extension FetchID {
  /// Where a version fetches the sample; some fetches drew on other things before.
  func places(in target: Version) -> SamplePlaces {
    guard target < .latest, let former = Self.former[self], target < former.until else {
      return info.places
    }
    return former.places
  }

  private static let former: [FetchID: (places: SamplePlaces, until: Version)] = [
    .bytesIn: (SampleSources.internal.places, Version(3, 4)),
    .bytesOut: (SampleSources.internal.places, Version(3, 4)),
    .fcTimerTotal: (.log, Version(3, 4)),
    .resTimerData: (.log, Version(3, 4)),
    .txnTimerTotal: (.log, Version(3, 4)),
    .txnTimerUser: (.log, Version(3, 4)),
    .reqVer: (SampleSources.requestHeaders.places, Version(3, 4)),
    .resVer: (SampleSources.responseHeaders.places, Version(3, 4)),
    .bsId: (SampleSources.requestHeaders.places, Version(3, 1)),
    .fsId: (SampleSources.responseHeaders.places, Version(3, 1)),
  ]
}
