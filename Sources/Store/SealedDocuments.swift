// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import Ledger
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// The sealed parts of documents, in files beside the journal: one for each document, named by its root, with the parts end to end exactly as they go
/// over the line. Whoever has a file can check it against its name without any key; nobody can read it without the key, which stands in a letter.
public struct SealedDocuments: Sendable {
    private let folder: URL

    public static let folderName = "documents"
    /// Space that is left free for the journal whatever anybody sends.
    private static let reserve = 256 << 20

    public init(nodeFolder: URL) throws {
        folder = nodeFolder.appending(path: Self.folderName)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    /// Whether a document of so many bytes can be kept.
    public func hasRoom(for bytes: Int) -> Bool {
        var status = statvfs()
        guard statvfs(folder.path, &status) == 0 else { return false }
        return Int(status.f_bavail) * Int(status.f_frsize) > bytes + Self.reserve
    }

    private func file(_ root: String) -> URL { folder.appending(path: root + ".parts") }

    /// The hashes of the parts of a document of ours; without them each proof would read the whole file.
    private func leaves(_ root: String) -> URL { folder.appending(path: root + ".leaves") }

    // MARK: - A document of ours

    /// A file that is being written; it has its name once all of it is on the disk.
    public func begin() throws -> DocumentFile { try DocumentFile(folder.appending(path: UUID().uuidString + ".begun")) }

    /// Gives a file that is complete its name.
    /// - Returns: the root of the tree over its parts, in hexadecimal.
    public func keep(_ begun: DocumentFile) throws -> String {
        let tree = MerkleTree(begun.leaves)
        let root = try tree.root.description
        try begun.close()
        try DiskFile.write(begun.leaves.reduce(Data()) { $0 + $1.bytes }, to: leaves(root))
        try FileManager.default.moveItem(at: begun.url, to: file(root))
        try DiskFile.synchronize(folder)
        return root
    }

    /// The proof that a part stands where it does.
    public func proof(of index: Int, in root: String) throws -> [MerkleHash] {
        let data = try Data(contentsOf: leaves(root))
        let hashes = stride(from: 0, to: data.count, by: 32).compactMap { MerkleHash(data.subdata(in: $0..<min($0 + 32, data.count))) }
        let tree = MerkleTree(hashes)
        guard try tree.root.description == root else { throw StoreFault.damaged("document \(root)") }
        return try tree.inclusion(of: index)
    }

    // MARK: - Parts

    /// Bytes of the file from a place on.
    public func read(_ root: String, at offset: Int, count: Int) throws -> Data {
        let file = try FileHandle(forReadingFrom: file(root))
        defer { try? file.close() }
        try file.seek(toOffset: UInt64(offset))
        guard let data = try file.read(upToCount: count), data.count == count else { throw StoreFault.damaged("document \(root)") }
        return data
    }

    /// Lays parts of another node's document where they belong; they are on the disk when this returns.
    public func write(_ parts: [(offset: Int, bytes: Data)], of root: String) throws {
        let url = file(root)
        let isNew = !FileManager.default.fileExists(atPath: url.path)
        if isNew { try DiskFile.create(url) }
        let file = try FileHandle(forWritingTo: url)
        defer { try? file.close() }
        for part in parts {
            try file.seek(toOffset: UInt64(part.offset))
            try file.write(contentsOf: part.bytes)
        }
        try file.synchronize()
        if isNew { try DiskFile.synchronize(folder) }
    }

    /// Whether a document's file is what its name says.
    public func isWhole(_ root: String, partBytes: [Int]) -> Bool {
        guard let file = try? FileHandle(forReadingFrom: file(root)) else { return false }
        defer { try? file.close() }
        var frontier = MerkleFrontier()
        for count in partBytes {
            guard let data = try? file.read(upToCount: count), data.count == count else { return false }
            frontier.append(.leaf(data))
        }
        guard let rest = try? file.read(upToCount: 1) else { return frontier.root.description == root }
        return rest.isEmpty && frontier.root.description == root
    }

    /// Removes a document that no letter names.
    public func remove(_ root: String) {
        for url in [file(root), leaves(root)] { try? FileManager.default.removeItem(at: url) }
    }

    /// Removes what was begun and never named by a letter; done when a node starts.
    public func clear(except known: Set<String>) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] {
            let root = name.prefix { $0 != "." }
            if !known.contains(String(root)) { try? FileManager.default.removeItem(at: folder.appending(path: name)) }
        }
    }
}

/// A document of ours on its way into a file, part after part.
public struct DocumentFile {
    let url: URL
    private let file: FileHandle
    private(set) var leaves: [MerkleHash] = []

    init(_ url: URL) throws {
        self.url = url
        try DiskFile.create(url)
        file = try FileHandle(forWritingTo: url)
    }

    /// Parts after which the disk is waited for, so that the end of a large document does not wait for all of it.
    private static let partsBetween = 32

    public mutating func append(_ sealed: Data) throws {
        try file.write(contentsOf: sealed)
        leaves.append(.leaf(sealed))
        if leaves.count % Self.partsBetween == 0 { try file.synchronize() }
    }

    func close() throws {
        try file.synchronize()
        try file.close()
    }

    /// Leaves nothing behind.
    public func discard() {
        try? file.close()
        try? FileManager.default.removeItem(at: url)
    }
}

/// Files that only the node may read, and that are on the disk when the call returns.
enum DiskFile {
    static func create(_ url: URL) throws {
        guard FileManager.default.createFile(atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600]) else { throw CocoaError(.fileWriteUnknown) }
    }

    static func write(_ data: Data, to url: URL) throws {
        try create(url)
        let file = try FileHandle(forWritingTo: url)
        defer { try? file.close() }
        try file.write(contentsOf: data)
        try file.synchronize()
    }

    /// The names in a folder.
    static func synchronize(_ folder: URL) throws {
        let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY)
        guard descriptor >= 0 else { throw CocoaError(.fileReadUnknown) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }
}
