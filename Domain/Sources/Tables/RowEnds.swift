// SPDX-License-Identifier: Apache-2.0

/// Where rows end in a text that begins with one: at a line feed, or a carriage return without one, outside of quotes. A quote is one only where a
/// cell begins (RFC 4180); «О"Коннор» has none.
struct RowEnds {
    /// After the last whole row, or the first; 0 where none is whole.
    private(set) var end = 0
    /// Line ends before it.
    private(set) var lines = 0
    /// The text ends inside of quotes.
    private(set) var isOpen = false
    private(set) var hasNul = false

    private enum Place { case cellStart, bare, quoted, quoteInQuoted }

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed: UInt8 = 10
    private static let carriageReturn: UInt8 = 13

    init(_ text: [UInt8], _ separator: UInt8, onlyFirst: Bool) {
        text.withUnsafeBufferPointer { bytes in
            if onlyFirst || !lookForLineFeeds(bytes) { walk(bytes, separator, onlyFirst: onlyFirst) }
        }
    }

    /// The usual list has no quotes, and its rows end where its last line feed is.
    private mutating func lookForLineFeeds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var quotes = 0
        var feeds = 0
        var nuls = 0
        for byte in bytes {
            quotes &+= byte == Self.quote ? 1 : 0
            feeds &+= byte == Self.lineFeed ? 1 : 0
            nuls &+= byte == 0 ? 1 : 0
        }
        hasNul = nuls > 0
        guard quotes == 0, feeds > 0, let last = bytes.lastIndex(of: Self.lineFeed) else { return false }
        end = last + 1
        lines = feeds
        return true
    }

    private mutating func walk(_ bytes: UnsafeBufferPointer<UInt8>, _ separator: UInt8, onlyFirst: Bool) {
        var place = Place.cellStart
        var seen = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch (place, byte) {
            case (.quoted, Self.quote): place = .quoteInQuoted
            case (.quoted, _): if byte == Self.lineFeed { seen += 1 }
            case (.quoteInQuoted, Self.quote), (.cellStart, Self.quote): place = .quoted
            case (_, separator): place = .cellStart
            case (_, Self.carriageReturn) where index == bytes.count || bytes[index] == Self.lineFeed: continue
            case (_, Self.lineFeed), (_, Self.carriageReturn):
                place = .cellStart
                seen += 1
                (end, lines) = (index, seen)
                if onlyFirst { return }
            default: place = .bare
            }
        }
        isOpen = place == .quoted
    }
}
