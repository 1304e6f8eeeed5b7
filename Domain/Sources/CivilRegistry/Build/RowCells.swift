// SPDX-License-Identifier: Apache-2.0

/// The cells of one row after another of delimited text (RFC 4180), as places in its bytes. Quoted cells are unquoted where they stand.
struct RowCells {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private let separator: UInt8
    private var at = 0
    /// Line ends passed so far.
    private(set) var lines = 0
    private(set) var cells: [Range<Int>] = []

    init(_ bytes: UnsafeMutableBufferPointer<UInt8>, separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
    }

    func text(_ cell: Int) -> UnsafeBufferPointer<UInt8> {
        cell < cells.count ? UnsafeBufferPointer(rebasing: bytes[cells[cell]]) : UnsafeBufferPointer(start: nil, count: 0)
    }

    /// Moves to the next row; false at the end.
    mutating func next() -> Bool {
        guard at < bytes.count else { return false }
        cells.removeAll(keepingCapacity: true)
        while true {
            let isQuoted = at < bytes.count && bytes[at] == UInt8(ascii: "\"")
            cells.append(isQuoted ? quoted() : bare())
            guard at < bytes.count else { return true }
            let byte = bytes[at]
            at += 1
            if byte == separator {
                if at == bytes.count {
                    cells.append(at..<at)
                    return true
                }
                continue
            }
            if byte == 13, at < bytes.count, bytes[at] == 10 { at += 1 }
            lines += 1
            return true
        }
    }

    private mutating func bare() -> Range<Int> {
        let start = at
        while at < bytes.count {
            let byte = bytes[at]
            if byte == separator || byte == 10 || byte == 13 { break }
            at += 1
        }
        return start..<at
    }

    /// What follows a closing quote up to the separator belongs to the cell, as spreadsheets read it.
    private mutating func quoted() -> Range<Int> {
        at += 1
        let start = at
        var end = at
        var isOpen = true
        while at < bytes.count {
            let byte = bytes[at]
            if isOpen, byte == UInt8(ascii: "\"") {
                if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") {
                    at += 1
                } else {
                    isOpen = false
                    at += 1
                    continue
                }
            } else if !isOpen, byte == separator || byte == 10 || byte == 13 {
                break
            }
            if isOpen, byte == 10 { lines += 1 }
            bytes[end] = bytes[at]
            end += 1
            at += 1
        }
        return start..<end
    }
}
