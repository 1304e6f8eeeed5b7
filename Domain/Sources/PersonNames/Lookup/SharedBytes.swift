// SPDX-License-Identifier: Apache-2.0

/// Bytes that many threads read and nobody writes: a mapped file, or memory that was filled once.
///
/// Reading outside of them gives zeros, and so does reading a block that is found damaged; `fault` then says so. No answer made from zeros
/// may leave before `fault` was looked at.
public struct SharedBytes: @unchecked Sendable {
    // Unchecked: the bytes are never written after they are handed over, and `owner` keeps them for as long as any copy lives.
    /// For reading that must not count references; good for as long as any copy of these bytes lives.
    @usableFromInline
    package let view: ByteView
    private let owner: any AnyObject & Sendable
    private let blocks: BlockWatch?

    public init(start: UnsafeRawPointer?, count: Int, owner: any AnyObject & Sendable, blocks: BlockWatch? = nil, offset: Int = 0) {
        view = ByteView(start: start, count: start == nil ? 0 : count, blocks: blocks.map { Unmanaged.passUnretained($0) }, offset: offset)
        self.owner = owner
        self.blocks = blocks
    }

    /// Bytes in memory.
    public init(_ bytes: [UInt8]) {
        let owner = OwnedMemory(bytes)
        self.init(start: UnsafeRawPointer(owner.memory), count: bytes.count, owner: owner)
    }

    public var count: Int { view.count }

    /// A little-endian number at a place; 0 where there is none.
    @inlinable
    public func load<T: FixedWidthInteger>(_ place: Int, as type: T.Type) -> T { view.load(place, as: type) }

    /// Lends a range of the bytes, without copying; empty where it is not there.
    public func lend<R>(_ range: Range<Int>, _ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        guard let here = view.address(range.lowerBound, range.count) else { return try body(UnsafeRawBufferPointer(start: nil, count: 0)) }
        return try body(UnsafeRawBufferPointer(start: here, count: range.count))
    }

    public func slice(_ range: Range<Int>) -> SharedBytes {
        let range = range.clamped(to: 0..<count)
        return SharedBytes(start: view.start.map { $0 + range.lowerBound }, count: range.count, owner: owner, blocks: blocks, offset: view.offset + range.lowerBound)
    }

    /// Lends the bytes for reading that must not count references; they may not be kept.
    @inlinable
    public func withView<R>(_ body: (ByteView) throws -> R) rethrows -> R {
        try withExtendedLifetime(self) { try body(view) }
    }
}

/// Shared bytes while somebody else keeps them.
public struct ByteView {
    @usableFromInline
    let start: UnsafeRawPointer?
    public let count: Int
    @usableFromInline
    let blocks: Unmanaged<BlockWatch>?
    /// Where these bytes begin among the watched ones.
    @usableFromInline
    let offset: Int

    /// A little-endian number at a place; 0 where there is none.
    @inlinable
    @inline(__always)
    public func load<T: FixedWidthInteger>(_ place: Int, as type: T.Type) -> T {
        guard let here = address(place, MemoryLayout<T>.size) else { return 0 }
        return T(littleEndian: here.loadUnaligned(as: T.self))
    }

    /// A value as it lies in a file of this machine's byte order; nil where there is none.
    @inlinable
    @inline(__always)
    public func value<T: BitwiseCopyable>(_ place: Int, as type: T.Type) -> T? {
        address(place, MemoryLayout<T>.size)?.loadUnaligned(as: T.self)
    }

    /// Where a range begins in memory; nil where it is not all there, or damaged.
    @inlinable
    @inline(__always)
    public func address(_ place: Int, _ length: Int) -> UnsafeRawPointer? {
        guard let start, place >= 0, length >= 0, place <= count - length else { return nil }
        // The owner keeps the watch; a plain reference would be counted up and down at every number that is read, on all threads.
        if let blocks, !blocks._withUnsafeGuaranteedRef({ $0.areSound(offset + place, length) }) { return nil }
        return start + place
    }
}

/// Memory filled once and freed with its last reader.
private final class OwnedMemory: @unchecked Sendable {
    // Unchecked: written only while it is made.
    let memory: UnsafeMutableRawPointer

    init(_ bytes: [UInt8]) {
        memory = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
        bytes.withUnsafeBytes { memory.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(memory), byteCount: $0.count) }
    }

    deinit { memory.deallocate() }
}
