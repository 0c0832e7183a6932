import Testing

/// What holds for every line of Swift.
@Suite("Code")
struct CodeTests {
  @Test("a call that has a better replacement is not used")
  func bannedCalls() {
    let banned = [
      ("fatalError(", "precondition(_:_:) with a message, or a value that says what failed"),
      ("try!", "do and catch"),
      (" as!", "as? with a guard"),
      ("unowned(unsafe)", "an owner"),
      ("import Dispatch", "LintelSystem"),
      ("import Foundation", "LintelSystem, or the standard library"),
    ]
    expectNone(
      Repository.sources.flatMap { file in
        let code = SwiftCode(file.bytes)
        return banned.flatMap { call, replacement in
          code.lines(containing: call).map { "\(place(file, $0)) \(call): use \(replacement)" }
        }
      }, "no banned call")
  }

  @Test("only a command prints")
  func printing() {
    let libraries = Repository.sources.filter {
      $0.isUnder("Sources/Lintel") && !$0.isUnder("Sources/LintelCommand/")
    }
    expectNone(
      libraries.flatMap { file in
        SwiftCode(file.bytes).lines(containing: "print(").map { place(file, $0) }
      }, "a library returns text")
  }

  /// Where the compiler's memory checks may be set aside, one reason each.
  private static let unsafePlaces = [
    "Sources/LintelSystem/",  // System calls take pointers.
    "Sources/LintelRuntime/",  // Slabs and buffers that outlive a call.
    "Sources/LintelEngine/",  // The slab of streams.
    "Sources/LintelSyntax/YAML/",  // libyaml is a C library.
    "Sources/LintelLowering/Values/RegularExpression.swift",  // PCRE2 is a C library.
    "Sources/lintel-generate/",  // A tool of the build that reads and writes files by itself.
    "Sources/LintelHTTP/ByteSink.swift",  // Writes into a worker's buffer.
    "Sources/LintelHTTP/HeaderFieldTable.swift",  // A table that must not be copied.
    "Sources/LintelHTTP/ByteScan.swift",  // Loads eight bytes as one word.
  ]

  @Test("`unsafe` stays in the modules that are allowed it")
  func unsafeCode() {
    expectNone(
      Repository.sources.flatMap { file -> [String] in
        guard !Self.unsafePlaces.contains(where: file.isUnder) else { return [] }
        let code = SwiftCode(file.bytes)
        return code.unsafeExpressions.map { place(file, code.line(of: $0)) }
      }, "no unsafe code outside \(Self.unsafePlaces)")
  }

  @Test("what runs per request neither throws, nor boxes, nor looks anything up by name")
  func dataPath() {
    let modules = ["Sources/LintelHTTP/", "Sources/LintelEngine/"]
    let banned: Set<String> = ["throws", "try", "any", "String", "Dictionary", "AnyObject"]
    let files = Repository.sources.filter { file in modules.contains(where: file.isUnder) }
    #expect(!files.isEmpty)
    expectNone(
      files.flatMap { file in
        let code = SwiftCode(file.bytes)
        return code.words().filter { banned.contains($0.text) }
          .map { "\(place(file, code.line(of: $0.offset))) \($0.text)" }
      }, "values, indices and spans instead")
  }

  @Test("a function has at most 70 lines")
  func functionLengths() {
    var remaining = LengthLimits.longerFunctions
    var offenders: [String] = []
    for file in Repository.handwrittenSwift {
      for function in FunctionLengths(SwiftCode(file.bytes)).functions
      where function.lineCount > LengthLimits.function {
        let name = "\(file.path) \(function.name)"
        if remaining.removeValue(forKey: name) == function.lineCount { continue }
        offenders.append("\(place(file, function.line)) \(function.name) (\(function.lineCount))")
      }
    }
    offenders += remaining.keys.map { "\($0) shrank: lower or drop its entry in LengthLimits" }
    expectNone(offenders, "at most \(LengthLimits.function) lines")
  }

  @Test("a file has at most 500 lines, a rule's file 150")
  func fileLengths() {
    expectNone(
      Repository.handwrittenSwift.compactMap { file in
        let isRule = file.isUnder("Sources/LintelLint/Rules/")
        let limit = isRule ? LengthLimits.ruleFile : LengthLimits.file
        let count = file.lines.count
        return count > limit ? "\(file.path) (\(count), at most \(limit))" : nil
      }, "short files")
  }

  @Test("the reader of Swift code sees through strings and comments")
  func swiftCode() {
    let source = #"""
      let a = "try! \(f("}") ) //" // try!
      /* try! /* nested */ try! */
      let b = #"raw " try!"#; let c = try! f()
      """#
    #expect(SwiftCode(Array(source.utf8)).lines(containing: "try!") == [3])
  }

  @Test("the length of a function is counted from its first word to its last brace")
  func functionLength() {
    let source = """
      protocol P { func short()
        func other() }
      func long(
        f: () -> Void = {}
      ) {
        if true { f() }
      }
      """
    let functions = FunctionLengths(SwiftCode(Array(source.utf8))).functions
    #expect(functions.map(\.name) == ["long"])
    #expect(functions.map(\.lineCount) == [5])
  }
}
