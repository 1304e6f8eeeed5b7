// SPDX-License-Identifier: Apache-2.0

import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// A growing column of plain values in a file that nobody else sees, so that a register larger than memory can be built: the system writes out
/// what does not fit.
final class Scratch<Element: BitwiseCopyable>: @unchecked Sendable {
    // Unchecked: each scratch is filled by one thread, or by several in parts of their own.
    private let folder: String
    private let descriptor: Int32
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var count: Int
    private var capacity: Int

    /// - Parameter folder: where the file lies while it is needed; it has no name there.
    init(count: Int = 0, folder: String) throws(RegisterBuildFault) {
        var path = Array((folder + "/.homeward-XXXXXX").utf8CString)
        descriptor = path.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkstemp($0) } ?? -1 }
        guard descriptor >= 0 else { throw .cannotBeWritten(folder) }
        path.withUnsafeBufferPointer { _ = $0.baseAddress.map { unlink($0) } }
        self.folder = folder
        self.count = count
        capacity = max(count, 1 << 14)
        guard ftruncate(descriptor, off_t(capacity * MemoryLayout<Element>.stride)) == 0,
            let mapped = mmap(nil, capacity * MemoryLayout<Element>.stride, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0), mapped != MAP_FAILED
        else {
            close(descriptor)
            throw .cannotBeWritten(folder)
        }
        base = mapped.bindMemory(to: Element.self, capacity: capacity)
    }

    deinit {
        munmap(base, capacity * MemoryLayout<Element>.stride)
        close(descriptor)
    }

    subscript(_ index: Int) -> Element {
        get { base[index] }
        set { base[index] = newValue }
    }

    func append(_ value: Element) throws(RegisterBuildFault) {
        if count == capacity { try grow(to: capacity * 2) }
        base[count] = value
        count += 1
    }

    func append(contentsOf values: UnsafeBufferPointer<Element>) throws(RegisterBuildFault) {
        if count + values.count > capacity { try grow(to: max(capacity * 2, count + values.count)) }
        if let from = values.baseAddress { (base + count).update(from: from, count: values.count) }
        count += values.count
    }

    private func grow(to wanted: Int) throws(RegisterBuildFault) {
        let size = wanted * MemoryLayout<Element>.stride
        guard ftruncate(descriptor, off_t(size)) == 0, let mapped = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0),
            mapped != MAP_FAILED
        else { throw .cannotBeWritten(folder) }
        munmap(base, capacity * MemoryLayout<Element>.stride)
        base = mapped.bindMemory(to: Element.self, capacity: wanted)
        capacity = wanted
    }
}
