internal import LintelGrammar

extension UpgradeRule {
  static let deletedHeader = UpgradeRule(
    "UP07", "deleted-header", since: Version(2, 1), refused: Version(2, 1),
    manual: "http-request del-header",
    before: "`reqdel ^NAME:`, `reqidel`, `rspdel`, `rspidel`",
    after: "`http-request del-header NAME`, `http-response del-header NAME`",
    reason: "All lines of the header go. Names are compared without case, as they always are since "
      + "HAProxy 2.0; `^NAME` without a colon is `-m beg`. An expression for the "
      + "value is a condition where a message has the header once, and empties a `Set-Cookie`, "
      + "which clients ignore then (RFC 6265 section 5.2).",
    question: "Where the expression also looks at the value of a header that may have several "
      + "lines: today's rule deletes all of them if one matches.")

  static let replacedHeader = UpgradeRule(
    "UP08", "replaced-header", since: Version(2, 1), refused: Version(2, 1),
    manual: "http-request replace-header",
    before: #"`reqrep ^NAME:\ REGEX NAME:\ TEXT`, `reqirep`, `rsprep`, `rspirep`"#,
    after: "`http-request replace-header NAME ^REGEX TEXT`, `(?i)` where case did not matter",
    reason: "Both replace the value of each line of the header that matches.",
    question: "Where the line becomes another header, or the expression names none.")

  static let replacedRequestLine = UpgradeRule(
    "UP09", "replaced-request-line", since: Version(2, 1), refused: Version(2, 1),
    manual: "http-request replace-pathq",
    before: #"`reqrep ^([^\ :]*)\ /OLD(.*) \1\ /NEW\2`"#,
    after: #"`http-request replace-pathq ^/OLD(.*) /NEW\1`"#,
    reason: "The expression leaves the method and the version alone, so it is about the path and "
      + "the query, which today's rule takes by themselves.",
    question: "Where the part before the path could also match the headers.")

  static let matchedLine = UpgradeRule(
    "UP10", "matched-line", since: Version(2, 1), refused: Version(2, 1),
    manual: "http-request deny, http-request tarpit, http-request allow",
    before: "`reqdeny REGEX`, `reqtarpit`, `reqallow`, `rspdeny` and their forms without case",
    after: "`http-request deny if { pathq -m reg REGEX }`, `{ req.fhdr(NAME) -m reg REGEX }`",
    reason: "The condition looks at the part of the head that the expression is about.",
    question: "Where the expression is about no part in particular.")

  static let passedLine = UpgradeRule(
    "UP11", "passed-line", since: Version(2, 1), refused: Version(2, 1), manual: "-",
    before: "`reqpass REGEX`, `reqipass`", after: "nothing",
    reason: "It only kept lines from the rules after it, of which none is about such lines.",
    question: "Where a rule after it could have matched such lines.")

  static let selectedBackend = UpgradeRule(
    "UP12", "selected-backend", since: Version(1, 6), refused: Version(1, 6),
    manual: "use_backend",
    before: "`reqsetbe REGEX BACKEND`, `reqisetbe`",
    after: "`use_backend BACKEND if { pathq -m reg REGEX }`",
    reason: "The first that matches decides, as before.",
    question: "Where the expression is about no part in particular.")
}
