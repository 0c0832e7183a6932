internal import Glibc

/// Whether the machine has a user with this name; any number is taken for one.
///
/// The corresponding C function is `getpwnam`.
public func userExists(_ name: String) -> Bool { unsafe getpwnam(name) != nil }

/// Whether the machine has a group with this name.
///
/// The corresponding C function is `getgrnam`.
public func groupExists(_ name: String) -> Bool { unsafe getgrnam(name) != nil }
