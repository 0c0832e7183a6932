import Foundation

/// The targets of `Package.swift` and the edges between them, read from its text.
struct PackageManifest {
  struct Target {
    let kind: String
    let name: String
    let dependencies: Set<String>
  }

  let targets: [Target]

  init(_ text: String) {
    let kinds = ["target", "executableTarget", "testTarget", "systemLibrary"]
    var targets: [Target] = []
    for piece in text.components(startingWithCallTo: kinds) {
      let strings = piece.arguments.quotedStrings(after: "dependencies:")
      guard let name = piece.arguments.quotedStrings(after: "name:").first else { continue }
      targets.append(Target(kind: piece.name, name: name, dependencies: Set(strings)))
    }
    self.targets = targets
  }

  func target(_ name: String) -> Target? { targets.first { $0.name == name } }
}

extension String {
  /// The calls `.name( ... )` of the given names, with the text between their parentheses.
  fileprivate func components(
    startingWithCallTo names: [String]
  ) -> [(name: String, arguments: Substring)] {
    var calls: [(name: String, arguments: Substring)] = []
    var index = startIndex
    while let dot = self[index...].firstIndex(of: ".") {
      index = self.index(after: dot)
      let word = self[index...].prefix { $0.isLetter }
      guard names.contains(String(word)), self[word.endIndex...].hasPrefix("(") else { continue }
      let end = endOfGroup(at: word.endIndex)
      calls.append((String(word), self[word.endIndex..<end]))
      index = end
    }
    return calls
  }

  private func endOfGroup(at start: Index) -> Index {
    var depth = 0
    for index in self[start...].indices {
      if self[index] == "(" { depth += 1 }
      if self[index] == ")" { depth -= 1 }
      if depth == 0 { return index }
    }
    return endIndex
  }
}

extension Substring {
  /// The strings of the value that follows `label`: one string, or the elements of one array.
  ///
  /// `.product(name: "A", package: "b")` counts as `A`: that is what a source file imports.
  fileprivate func quotedStrings(after label: String) -> [String] {
    guard let start = range(of: label) else { return [] }
    let value = self[start.upperBound...].drop { $0 == " " || $0 == "\n" }
    let end =
      value.first == "["
      ? value.firstIndex(of: "]") ?? value.endIndex
      : value.firstIndex(of: ",") ?? value.endIndex
    let pieces = value[..<end].split(separator: "\"", omittingEmptySubsequences: false)
    return stride(from: 1, to: pieces.count, by: 2)
      .filter { !pieces[$0 - 1].hasSuffix("package: ") }
      .map { String(pieces[$0]) }
  }
}
