/// Text for a client that does not show Markdown: without fences, marks of code and emphasis.
func plainText(_ markdown: String) -> String {
  var lines: [Substring] = []
  for line in markdown.split(separator: "\n", omittingEmptySubsequences: false)
  where !line.hasPrefix("```") {
    lines.append(line)
  }
  return lines.joined(separator: "\n").replacing("**", with: "").replacing("`", with: "")
}
