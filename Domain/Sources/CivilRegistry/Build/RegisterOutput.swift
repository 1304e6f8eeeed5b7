// SPDX-License-Identifier: Apache-2.0

import Foundation
import PersonNames

#if canImport(Glibc)
    import Glibc
#endif

/// The register file while it is written: beside its place, renamed when it is whole, so that no reader ever maps half a register.
final class RegisterOutput: @unchecked Sendable {
    // Unchecked: parts of the body are filled by several threads, each its own.
    private var head: RegisterHead
    private let path: String
    private let beside: String
    private let descriptor: Int32
    private let start: UnsafeMutableRawPointer
    private let length: Int
    private var isDone = false

    init(_ head: RegisterHead, path: String) throws(RegisterBuildFault) {
        self.head = head
        self.path = path
        beside = path + ".part"
        length = head.bodyAt + head.bodyLength
        descriptor = open(beside, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .cannotBeWritten(path) }
        guard posix_fallocate(descriptor, 0, off_t(length)) == 0, let mapped = mmap(nil, length, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0),
            mapped != MAP_FAILED
        else {
            close(descriptor)
            unlink(beside)
            throw .cannotBeWritten(path)
        }
        start = mapped
    }

    deinit {
        munmap(start, length)
        close(descriptor)
        if !isDone { unlink(beside) }
    }

    /// Lends one part to be filled.
    func fill<T: BitwiseCopyable, F: Error>(_ name: String, as type: T.Type, _ body: (UnsafeMutablePointer<T>) throws(F) -> Void) throws(F) {
        guard let section = head.sections.first(where: { $0.name == name }) else { return }
        let place = start + head.bodyAt + section.range.lowerBound
        try body(place.bindMemory(to: T.self, capacity: max(section.range.count / MemoryLayout<T>.stride, 1)))
    }

    func fill(_ name: String, _ bytes: [UInt8]) {
        fill(name, as: UInt8.self) { place in for (index, byte) in bytes.enumerated() { place[index] = byte } }
    }

    /// Sums the blocks, writes the head, and gives the file its name.
    func finish() throws(RegisterBuildFault) {
        let sums = UnsafeMutablePointer<UInt64>.allocate(capacity: max(head.sums.count, 1))
        defer { sums.deallocate() }
        let count = head.sums.count
        let bodyLength = head.bodyLength
        // Each thread reads blocks of its own and writes their sums.
        nonisolated(unsafe) let (written, body) = (sums, start + head.bodyAt)
        try inParallel(8) { part throws(RegisterBuildFault) in
            for block in (count * part / 8)..<(count * (part + 1) / 8) {
                let begin = block * BlockWatch.size
                written[block] = BlockWatch.checksum(UnsafeRawBufferPointer(start: body + begin, count: min(BlockWatch.size, bodyLength - begin)))
            }
        }
        head.sums = Array(UnsafeBufferPointer(start: sums, count: count))
        head.bytes.withUnsafeBytes { bytes in if let from = bytes.baseAddress { start.copyMemory(from: from, byteCount: bytes.count) } }
        guard msync(start, length, MS_SYNC) == 0, fsync(descriptor) == 0, rename(beside, path) == 0 else { throw .cannotBeWritten(path) }
        isDone = true
    }

    var bytes: Int { length }
}
