internal import Glibc

/// Why a file cannot be read or written.
public enum FileError: Error, Hashable, Sendable {
  case missing
  case forbidden
  case isDirectory
  /// The file has more bytes than the caller takes.
  case tooLarge(limit: Int)
  /// The file is not what it was when it was read.
  case changed
  /// A pipe, a socket or a device has no content that could be replaced.
  case notRegular
  /// The new file would not belong to the owner of the old one.
  case foreignOwner
  /// The reader of a pipe has gone.
  case readerGone
  /// Any other failure, as the `errno` of the call.
  case failed(code: Int32)

  init(code: Int32) {
    switch code {
    case ENOENT: self = .missing
    case EACCES, EPERM: self = .forbidden
    case EISDIR: self = .isDirectory
    case EPIPE: self = .readerGone
    default: self = .failed(code: code)
    }
  }

  /// The reason in words, such as `no such file or directory`.
  public var reason: String {
    switch self {
    case .missing: "no such file or directory"
    case .forbidden: "permission denied"
    case .isDirectory: "it is a directory"
    case .tooLarge(let limit): "it has more than \(limit >> 20) MiB"
    case .changed: "it has changed since it was read"
    case .notRegular: "it is not a regular file"
    case .foreignOwner: "its owner and group cannot be kept"
    case .readerGone: "its reader has gone"
    case .failed(let code): errorText(code)
    }
  }
}
