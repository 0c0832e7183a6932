internal import LintelCommand
internal import LintelSource

/// Which flags are keys of `.lintel.yaml`, and what the keys say on a command line.
enum SettingsKeys {
  /// The commands that settings are about.
  static let commands = ["check", "fmt", "convert", "upgrade"]

  /// Flags about one run and not about a project. What is written where is said by the user only:
  /// a repository of somebody else must not choose files to overwrite.
  static let onlyOnCommandLine: Set<String> = [
    "add-ignores", "check", "config", "crt-list", "diff", "file", "fix", "ledger", "ledger-file",
    "lines", "no-config", "output", "stdin-filename", "to", "validity", "write-baseline",
  ]

  /// The same for `lintel upgrade`, whose `to` is the version that the project moves to, and which
  /// writes no files but those that it is given.
  private static let onlyOnCommandLineOfUpgrade: Set<String> = [
    "check", "config", "diff", "list", "no-config",
  ]

  /// Flags by which a check opens, asks or starts more than the files it is given. The author of
  /// the files that are checked must not be able to switch them on.
  private static let onlyInNamedFiles: Set<String> = [
    "env-from-process", "files-root", "new-since", "with-dns", "with-files",
  ]

  /// The keys that other commands than `check` take from the top of the file, too.
  static let shared: Set<String> = [
    "env", "env-from-process", "exclude", "from", "target", "without",
  ]

  /// Flags whose values are paths, relative to the settings file.
  private static let paths: Set<String> = ["baseline", "files-root"]

  /// Flags whose values may be written as a mapping, and what joins its keys and values.
  static let joints = ["env": "=", "per-file-ignores": ":", "severity": "="]

  /// Whether a flag of a command is a key.
  static func isKey(_ flag: CommandFlag, of command: String) -> Bool {
    let others = command == "upgrade" ? onlyOnCommandLineOfUpgrade : onlyOnCommandLine
    return !others.contains(flag.name)
  }

  /// The keys that a command takes from the top of the file, besides those of its own block.
  /// Exclusions of `lintel upgrade` are kinds of edits, not files.
  private static func isShared(_ flag: CommandFlag, with command: String) -> Bool {
    command == "check" || command != "upgrade" && shared.contains(flag.name)
  }

  /// Why a key stands in the wrong place, for a key of one command only.
  private static func misplaced(
    _ entry: SettingsFile.Entry, in file: SettingsFile
  ) -> DocumentFailure? {
    let owner = commands.first { command in
      flags(of: command).contains { $0.name == entry.key.value && isKey($0, of: command) }
    }
    return owner.map {
      file.failure(
        at: entry.key.range,
        "'\(entry.key.value)' is a key of 'lintel \($0)'; write it below '\($0):'")
    }
  }

  /// What a settings file says about a command, the block of the command last.
  static func presets(
    from file: SettingsFile, of command: String
  ) throws(DocumentFailure) -> [Preset] {
    var presets: [Preset] = []
    let top = self.flags(of: "check")
    for entry in file.entries {
      if !top.contains(where: { $0.name == entry.key.value }),
        let failure = misplaced(entry, in: file)
      {
        throw failure
      }
      let flag = try self.flag(entry, of: "check", in: file, others: commands)
      guard isShared(flag, with: command) else { continue }
      guard self.flags(of: command).contains(where: { $0.name == flag.name }) else {
        continue
      }
      presets += try Self.presets(entry, of: flag, for: command, in: file)
    }
    for block in file.blocks {
      for entry in block.entries {
        let flag = try self.flag(entry, of: block.command.value, in: file, others: [])
        guard block.command.value == command else { continue }
        presets.removeAll { $0.flag == flag.name }
        presets += try Self.presets(entry, of: flag, for: command, in: file)
      }
    }
    return presets
  }

  private static func flags(of command: String) -> [CommandFlag] {
    CommandFlag.all.first { $0.command == command }?.flags ?? []
  }

  private static func flag(
    _ entry: SettingsFile.Entry, of command: String, in file: SettingsFile, others: [String]
  ) throws(DocumentFailure) -> CommandFlag {
    let flags = flags(of: command)
    guard let flag = flags.first(where: { $0.name == entry.key.value }) else {
      let keys = flags.filter { isKey($0, of: command) }.map(\.name)
      throw file.unknown(entry.key, among: keys + others)
    }
    guard isKey(flag, of: command) else {
      throw file.failure(
        at: entry.key.range, "'\(flag.name)' is for the command line only, as --\(flag.name)")
    }
    guard file.isNamed || !onlyInNamedFiles.contains(flag.name) else {
      throw file.failure(
        at: entry.key.range,
        "'\(flag.name)' reaches beyond the files that are checked, so it counts only in a file that "
          + "--config names")
    }
    return flag
  }

  /// The words of an entry.
  private static func presets(
    _ entry: SettingsFile.Entry, of flag: CommandFlag, for command: String, in file: SettingsFile
  ) throws(DocumentFailure) -> [Preset] {
    let subject = "'\(flag.name)'"
    func preset(_ words: [String], at place: SourceRange) -> Preset {
      Preset(flag: flag.name, words: words, origin: .settings(place))
    }
    func value(_ text: String, at place: SourceRange) throws(DocumentFailure) -> Preset {
      // Only what `lintel upgrade` is told is about no file.
      let value =
        command == "upgrade" ? text : try resolved(text, of: flag, at: place, in: file)
      return preset(["--\(flag.name)=\(value)"], at: place)
    }
    switch (flag.kind, entry.value) {
    case (.flag, .bool(let isGiven)):
      return [preset(isGiven ? ["--\(flag.name)"] : [], at: entry.place)]
    case (.flag, _): throw file.failure(at: entry.place, "\(subject) must be true or false")
    case (.option, .text(let text)): return [try value(text, at: entry.place)]
    case (.list, .text(let text)):
      var presets: [Preset] = []
      for part in text.split(separator: ",") {
        presets.append(try value(CommandFlag.trimmed(part), at: entry.place))
      }
      return presets
    case (.list, .list(let items)):
      var presets: [Preset] = []
      for item in items { presets.append(try value(item.value, at: item.range)) }
      return presets
    case (.list, .mapping(let pairs)):
      guard let joint = joints[flag.name] else { break }
      var presets: [Preset] = []
      for pair in pairs {
        let text = pair.key.value + joint + pair.values.joined(separator: ",")
        presets.append(try value(text, at: pair.key.range))
      }
      return presets
    default: break
    }
    let list = flag.kind == .list ? " or a list" : ""
    let mapping = joints[flag.name] == nil ? "" : " or a mapping"
    throw file.failure(at: entry.place, "\(subject) must be a text\(list)\(mapping)")
  }

  /// A value as it is meant where the command runs: paths and patterns of a settings file start at
  /// the file.
  private static func resolved(
    _ text: String, of flag: CommandFlag, at place: SourceRange, in file: SettingsFile
  ) throws(DocumentFailure) -> String {
    let base = file.directory == "/" ? "/" : file.directory + "/"
    switch flag.name {
    case "format" where text.contains("="):
      throw file.failure(
        at: place, "a file to write is for the command line only, as --format \(text)")
    case "exclude", "per-file-ignores":
      guard !text.hasPrefix("/") else { return text }
      let end = flag.name == "exclude" ? text.endIndex : text.lastIndex(of: ":") ?? text.endIndex
      let isAnchored = text[..<end].dropLast().contains("/")
      return PathPattern.escaped(base) + (isAnchored ? "" : "**/") + text
    case _ where paths.contains(flag.name):
      let isInside = !text.hasPrefix("/") && !text.split(separator: "/").contains("..")
      guard file.isNamed || isInside else {
        throw file.failure(
          at: place, "a path beyond the project counts only in a file that --config names")
      }
      return text.hasPrefix("/") ? text : Self.relative(base + text)
    default: return text
    }
  }

  /// The path as it is shortest from here.
  private static func relative(_ path: String) -> String {
    var names = RelativePath(besides: "here")
    let name = names.name(of: path)
    return name.hasPrefix("../") ? path : name
  }
}
