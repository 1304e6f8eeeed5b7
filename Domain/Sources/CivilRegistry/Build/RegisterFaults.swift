// SPDX-License-Identifier: Apache-2.0

/// Why a list cannot become a register.
public enum RegisterBuildFault: Error, Equatable, Sendable {
    case noColumn(String)
    case rowWithoutNumber(line: Int)
    case personTwice(String, line: Int)
    case empty
    /// More people or distinct words than a file can number.
    case tooMany
    /// The list cannot be read, from this line on or at all.
    case unreadable(line: Int)
    /// The folder has no room, or may not be written to.
    case cannotBeWritten(String)
}

/// Why a register cannot be used, and which part of it is at fault.
public enum RegisterFault: Error, Equatable, Sendable {
    case notARegister
    case damaged(section: String)
    case missing(section: String)
    case cannotBeRead
}
