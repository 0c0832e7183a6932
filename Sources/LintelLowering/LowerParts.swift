internal import LintelGrammar
internal import LintelIR
internal import LintelSyntax
internal import Synchronization

extension HAProxyPass {
  /// Lowers the parts of a file at the same time and joins the results in their order, so that
  /// nothing tells afterwards that there were parts.
  mutating func run(
    _ parts: [LineParts.Part], _ builder: inout ConfigurationBuilder, _ team: ThreadTeam
  ) {
    let missingFeatures = builder.missingFeatures
    var work: [PartWork] = []
    for part in parts {
      var own = ConfigurationBuilder(
        target: builder.target, missingFeatures: missingFeatures)
      var pass = self
      if let header = part.header {
        pass = HAProxyPass(besides: self)
        let words = pass.reader.words(of: tree.lines[header])
        own.open(words.first.flatMap { SectionKind.find($0.text) })
        pass.reader.enterSection(words)
      } else {
        // The first part goes on in the same builder; nobody else may hold what it grows.
        swap(&own, &builder)
      }
      work.append(PartWork(pass: pass, builder: own, lines: part.lines))
    }
    let slots = PartSlots(work)
    work = []
    team.run(parts.count) { slots.run($0) }
    for (part, result) in zip(parts, slots.take()) {
      if part.header == nil {
        self = result.pass
        builder = result.builder
      } else {
        builder.append(result.builder)
        pendingComments = result.pass.pendingComments
      }
    }
  }
}

/// A part of a file with what its lowering needs, and afterwards with what has become of it.
private struct PartWork {
  var pass: HAProxyPass
  var builder: ConfigurationBuilder
  var lines: Range<Int>
}

/// The parts of a file, each taken by the thread that lowers it.
private final class PartSlots: Sendable {
  private let slots: Mutex<[PartWork?]>

  init(_ work: [PartWork]) { slots = Mutex(work) }

  func run(_ index: Int) {
    guard var part = slots.withLock({ $0[index].take() }) else { return }
    part.pass.run(part.lines, &part.builder)
    let done = part
    slots.withLock { $0[index] = done }
  }

  func take() -> [PartWork] {
    slots.withLock { slots in
      let taken = slots.compactMap(\.self)
      slots = []
      return taken
    }
  }
}
