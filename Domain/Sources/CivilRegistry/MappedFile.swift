// SPDX-License-Identifier: Apache-2.0

import Foundation
import PersonNames

#if canImport(Glibc)
    import Glibc
#endif

/// A register file in memory, mapped and never copied. Opening reads the head only; every other block is held against its checksum when
/// it is first read.
struct MappedFile: Sendable {
    let head: RegisterHead
    private let body: SharedBytes
    private let watch: BlockWatch?

    /// Keeps what is mapped for as long as anybody reads it.
    private final class Mapping: @unchecked Sendable {
        // Unchecked: mapped for reading only.
        let start: UnsafeMutableRawPointer
        let length: Int

        init?(_ path: String) {
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { return nil }
            defer { close(descriptor) }
            var status = stat()
            guard fstat(descriptor, &status) == 0, status.st_size > 0,
                let mapped = mmap(nil, Int(status.st_size), PROT_READ, MAP_SHARED, descriptor, 0), mapped != MAP_FAILED
            else { return nil }
            start = mapped
            length = Int(status.st_size)
            // People are found here and there, not one after another.
            madvise(mapped, length, MADV_RANDOM)
        }

        deinit { munmap(start, length) }
    }

    init(contentsOf url: URL) throws(RegisterFault) {
        guard let mapping = Mapping(url.path(percentEncoded: false)) else {
            throw access(url.path(percentEncoded: false), R_OK) == 0 ? .notARegister : .cannotBeRead
        }
        try self.init(start: UnsafeRawPointer(mapping.start), length: mapping.length, owner: mapping)
    }

    init(start: UnsafeRawPointer, length: Int, owner: any AnyObject & Sendable) throws(RegisterFault) {
        head = try RegisterHead(SharedBytes(start: start, count: length, owner: owner))
        let watch = BlockWatch(start: start + head.bodyAt, count: head.bodyLength, sums: head.sums)
        self.watch = watch
        body = SharedBytes(start: start + head.bodyAt, count: head.bodyLength, owner: owner, blocks: watch)
    }

    func bytes(_ name: String) throws(RegisterFault) -> SharedBytes {
        guard let section = head.sections.first(where: { $0.name == name }) else { throw .missing(section: name) }
        return body.slice(section.range)
    }

    /// Throws where anything that was read so far was damaged.
    func mustBeSound() throws(RegisterFault) {
        if let place = watch?.damage { throw .damaged(section: head.section(at: place, length: BlockWatch.size)) }
    }

    /// Reads all of it.
    func verify() throws(RegisterFault) {
        for block in stride(from: 0, to: head.bodyLength, by: BlockWatch.size) {
            body.lend(block..<min(block + BlockWatch.size, head.bodyLength)) { _ in }
            try mustBeSound()
        }
    }
}
