// SPDX-License-Identifier: Apache-2.0

/// Where an entry belongs: one detention file, one request, one officer … Each stream has a key of its own.
public struct Stream: Sendable, Hashable, CustomStringConvertible {
    public let text: String

    public init(_ room: String, _ id: String) { text = "\(room)/\(id)" }

    public init(_ text: String) { self.text = text }

    /// The part before the slash: what sort of thing it is.
    public var room: String { String(text.prefix { $0 != "/" }) }

    public var id: String { String(text.drop { $0 != "/" }.dropFirst()) }

    public var description: String { text }

    /// Who read what; written in groups and never folded with the facts.
    public static let reads = Stream("reads", "all")
}
