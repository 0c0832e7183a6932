public import LintelDiagnostics

extension ConversionFault: CataloguedFault {
  public var severity: Severity { isRefusal ? .error : .info }
  public var category: DiagnosticClass { .lint }

  /// The message as a sentence, and what becomes of the file.
  public var explanation: String {
    let sentence = message.prefix(1).uppercased() + message.dropFirst() + "."
    return isRefusal
      ? sentence + " Nothing is written, because the result would lack a part of the configuration."
      : sentence + " The result is written, and 'convert --strict' fails."
  }
}
