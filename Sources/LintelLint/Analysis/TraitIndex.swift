package import LintelIR

/// The directives that have a trait, found in one pass over the configuration.
///
/// Several rules look for what few lines have; without the index each would walk over all lines.
struct TraitIndex: Sendable {
  private var uses: [[SectionLine]]

  init(of configuration: Configuration) {
    uses = Array(repeating: [], count: DirectiveTraits.RawValue.bitWidth)
    for section in configuration.sections.indices {
      for directive in configuration.sections[section].directives {
        var rest = directive.traits.rawValue
        while rest != 0 {
          uses[rest.trailingZeroBitCount].append(
            SectionLine(section: section, directive: directive))
          rest &= rest &- 1
        }
      }
    }
  }

  /// In the order of the configuration.
  ///
  /// - Parameter trait: One trait.
  subscript(trait: DirectiveTraits) -> [SectionLine] {
    let bit = trait.rawValue.trailingZeroBitCount
    return bit < uses.count ? uses[bit] : []
  }
}

/// A directive with the section that it stands in.
package struct SectionLine: Sendable {
  /// The position in ``Configuration/sections``.
  package var section: Int
  package var directive: Directive
}
