package import LintelGrammarNotation

/// A file that is derived; `path` is relative to the root of the repository.
package struct GeneratedFile: Equatable, Sendable {
  package var path: String
  package var text: String
}

/// Why nothing was generated: mistakes in the grammar, or files that cannot be read.
package struct GenerationFailure: Error {
  package var messages: [String]
}

/// Reads `Grammar/*.grammar` below `root`, in the order of the names.
package func readGrammar(root: String) throws(GenerationFailure) -> Grammar {
  var files: [(name: String, text: String)] = []
  for name in listFiles("\(root)/Grammar") where name.hasSuffix(".grammar") {
    guard let text = readFile("\(root)/Grammar/\(name)") else {
      throw GenerationFailure(messages: ["cannot read Grammar/\(name)"])
    }
    files.append(("Grammar/\(name)", text))
  }
  guard !files.isEmpty else {
    throw GenerationFailure(messages: ["no grammar files in \(root)/Grammar"])
  }
  return Grammar(files: files)
}

/// Every generated file, made in memory.
package func generate(root: String) throws(GenerationFailure) -> [GeneratedFile] {
  let grammar = try readGrammar(root: root)
  guard grammar.errors.isEmpty else {
    throw GenerationFailure(messages: grammar.errors.map(\.description))
  }
  var files: [GeneratedFile] = []
  for kind in EntryKind.allCases {
    files.append(tableFile(kind, in: grammar))
    files.append(referenceFile(kind, in: grammar))
  }
  guard let keys = readFile("\(root)/Grammar/annotations.txt") else {
    throw GenerationFailure(messages: ["cannot read Grammar/annotations.txt"])
  }
  let annotations = AnnotationSchema(keys)
  files.append(annotations.file)
  files.append(schemaFile(grammar, annotations))
  let rules = listFiles("\(root)/Sources/LintelLint/Rules")
  if !rules.isEmpty { files.append(registryFile(rulePaths: rules)) }
  return files
}

/// Compares, and unless `isCheck` rewrites, every generated file; answers those that differed.
package func refresh(root: String, isCheck: Bool) throws(GenerationFailure) -> [String] {
  var stale: [String] = []
  for file in try generate(root: root) {
    let path = "\(root)/\(file.path)"
    guard readFile(path) != file.text else { continue }
    stale.append(file.path)
    guard !isCheck else { continue }
    guard writeFile(path, file.text) else {
      throw GenerationFailure(messages: ["cannot write \(path)"])
    }
  }
  return stale
}
