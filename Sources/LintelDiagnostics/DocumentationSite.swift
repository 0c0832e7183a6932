/// Where the pages of rules and of other identifiers are.
public enum DocumentationSite {
  /// The address at which this project publishes its documentation, without a slash at its end, or
  /// nil where it publishes none. Whoever packages the program for others and does publish it sets
  /// the address here, or in the environment as `LINTEL_DOCS_URL`.
  public static let published: String? = nil

  /// The page of an identifier: at an address, or else in the repository.
  public static func page(of id: String, at address: String? = published) -> String {
    link(to: id, at: address) ?? "Documentation/Rules/\(id).md"
  }

  /// The address of the page of an identifier, or nil where nothing is published.
  public static func link(to id: String, at address: String?) -> String? {
    address.map { "\($0)/Rules/\(id)/" }
  }
}
