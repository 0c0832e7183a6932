extension HAProxySyntaxRule {
  /// What the identifier stands for, as `lintel explain` prints it.
  public var explanation: String {
    switch self {
    case .unterminatedQuote:
      "A quote must be closed on the line on which it is opened. HAProxy refuses the line."
    case .nulByte:
      "HAProxy stops reading at a NUL byte, which is mostly a sign of a damaged file or of a file "
        + "in UTF-16."
    case .missingFinalNewline:
      "The last line does not end with a line feed. HAProxy refuses the file, because it might have "
        + "been cut off while it was written."
    case .invalidHexadecimalEscape: "'\\x' must be followed by two hexadecimal digits."
    case .invalidEnvironmentName:
      "In double quotes a dollar sign starts the name of an environment variable, which begins with "
        + "a letter or an underscore. Write '\\$' for a dollar sign."
    case .unterminatedEnvironmentBrace: "A reference such as ${NAME} lacks its closing brace."
    case .invalidWordExpansion: "The only thing in brackets that a reference may have is '[*]'."
    case .tooManyWords: "HAProxy reads no more than 64 words of a line and refuses longer ones."
    case .trailingBackslash:
      "HAProxy has no continuation lines: a backslash at the end of a line belongs to its last word."
    case .textAfterCarriageReturn:
      "A carriage return directly after a word ends the line, and HAProxy ignores what follows it."
    case .conditionWithoutIf: "The line belongs to an '.if' block, and none is open."
    case .conditionAfterElse: "'.else' is the last branch of a block."
    case .unterminatedIf: "Every '.if' needs its '.endif' in the same file."
    case .conditionTooDeep: "HAProxy takes no more than 99 levels of '.if'."
    case .unexpectedConditionArgument: "'.else' and '.endif' stand alone on their line."
    case .unknownDotDirective:
      "A first word with a dot is a preprocessing directive, and HAProxy does not have this one."
    case .byteOrderMark:
      "HAProxy takes the byte order mark that some editors write for a part of the first word."
    case .nonBreakingSpace:
      "A no-break space looks like a blank, and HAProxy takes it for a part of the word."
    case .emptyArgument:
      "An empty argument ends the line for HAProxy: earlier versions ignored what followed without "
        + "a word, 3.2 warns, and later ones refuse the line. Most often a variable has no value; "
        + "give it a default, or use a list such as \"${NAME[*]}\", which leaves nothing behind."
    case .emptyFirstWord:
      "HAProxy skips a line whose first word is empty, whatever follows, without a message."
    case .invalidScope:
      "A line that starts with a bracket names a scope: letters, digits, '-', '_', '.' and ':' up to "
        + "the closing bracket, and nothing after it."
    case .expansionTooLong:
      "The values of the variables that a line refers to have more than 128 KiB, or those of all "
        + "lines more than 64 MiB, as where a variable is set to itself twice over. HAProxy goes "
        + "on until there is no memory left; lintel takes the value for unknown."
    case .fileMessage: "The configuration itself prints a message with '.warning' or '.notice'."
    }
  }
}
