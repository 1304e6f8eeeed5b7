// SPDX-License-Identifier: Apache-2.0

/// Numbers of one width laid end to end, little-endian; read in place. Reading outside gives 0.
public struct PackedColumn<Element: FixedWidthInteger & Sendable>: Sendable {
    @usableFromInline
    let bytes: SharedBytes

    public init(_ bytes: SharedBytes) { self.bytes = bytes }

    public init(_ numbers: [Element]) { self.init(SharedBytes(Self.encode(numbers))) }

    @inlinable
    public var count: Int { bytes.count / MemoryLayout<Element>.size }

    @inlinable
    public subscript(_ index: Int) -> Element { bytes.load(index * MemoryLayout<Element>.size, as: Element.self) }

    /// For reading that must not count references; good for as long as the column lives.
    package var view: ColumnView<Element> { ColumnView(bytes: bytes.view) }

    /// Lends the numbers for reading that must not count references; they may not be kept.
    @inlinable
    public func withView<R>(_ body: (ColumnView<Element>) throws -> R) rethrows -> R { try bytes.withView { try body(ColumnView(bytes: $0)) } }

    public static func encode(_ numbers: [Element]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(numbers.count * MemoryLayout<Element>.size)
        for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
        return bytes
    }
}

/// A column while somebody else keeps it.
public struct ColumnView<Element: FixedWidthInteger & Sendable> {
    public let bytes: ByteView

    @inlinable
    public init(bytes: ByteView) { self.bytes = bytes }

    @inlinable
    public var count: Int { bytes.count / MemoryLayout<Element>.size }

    @inlinable
    @inline(__always)
    public subscript(_ index: Int) -> Element { bytes.load(index * MemoryLayout<Element>.size, as: Element.self) }

    /// The first place in a range whose entry and all after it satisfy a condition.
    @inlinable
    public func firstIndex(in range: Range<Int>? = nil, where condition: (Element) -> Bool) -> Int {
        var low = range?.lowerBound ?? 0
        var high = range?.upperBound ?? count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// Texts laid end to end, with where each begins.
public struct TextColumn: Sendable {
    private let starts: PackedColumn<UInt64>
    private let text: SharedBytes

    public init(starts: PackedColumn<UInt64>, text: SharedBytes) {
        self.starts = starts
        self.text = text
    }

    public init(_ texts: [String]) {
        let parts = Self.encode(texts)
        self.init(starts: PackedColumn(SharedBytes(parts.starts)), text: SharedBytes(parts.text))
    }

    public var count: Int { max(starts.count - 1, 0) }

    public subscript(_ index: Int) -> String {
        guard index >= 0, index < count, let from = Int(exactly: starts[index]), let to = Int(exactly: starts[index + 1]), from <= to,
            to <= text.count
        else { return "" }
        return text.lend(from..<to) { String(decoding: $0, as: UTF8.self) }
    }

    public static func encode(_ texts: [String]) -> (starts: [UInt8], text: [UInt8]) {
        var starts: [UInt64] = [0]
        var text: [UInt8] = []
        for string in texts {
            text.append(contentsOf: string.utf8)
            starts.append(UInt64(text.count))
        }
        return (PackedColumn.encode(starts), text)
    }
}
