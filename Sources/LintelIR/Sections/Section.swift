public import LintelGrammar

/// A section as it is written: its header and its directives, in source order.
///
/// This is the total layer of the IR: everything that a file says is here, typed. What holds for
/// a proxy after inheritance is in ``Proxy``.
public struct Section: Hashable, Sendable {
  public var kind: SectionKind
  /// Nil for `global` and for an anonymous `defaults`.
  public var name: Word?
  /// The `defaults` section named after `from`.
  public var from: Word?
  /// Words of the header after the name and `from`, such as the address of an old `listen`.
  public var extra: [Word]
  public var directives: [Directive]
  /// The lines that have no typed form, each with its position among the directives.
  public var verbatim: [VerbatimLine] = []
  public var headerPlace: Place
  public var place: Place
  public var comments: Comments
  /// The comments after the last directive of the section.
  public var closing: Comments

  public init(
    kind: SectionKind,
    name: Word?,
    from: Word? = nil,
    extra: [Word] = [],
    directives: [Directive] = [],
    headerPlace: Place,
    place: Place,
    comments: Comments = Comments(),
    closing: Comments = Comments()
  ) {
    self.kind = kind
    self.name = name
    self.from = from
    self.extra = extra
    self.directives = directives
    self.headerPlace = headerPlace
    self.place = place
    self.comments = comments
    self.closing = closing
  }
}
