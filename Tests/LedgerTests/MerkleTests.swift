// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Ledger
import Testing

@Suite struct MerkleTests {
    static func leaves(_ count: Int) -> [MerkleHash] { (0..<count).map { .leaf(Data("leaf \($0)".utf8)) } }

    @Test("A tree grown leaf by leaf has the root of the whole, and survives its coding")
    func frontier() throws {
        var frontier = MerkleFrontier()
        let leaves = Self.leaves(130)
        for (index, leaf) in leaves.enumerated() {
            frontier.append(leaf)
            let whole = try MerkleTree(Array(leaves[...index])).root
            #expect(frontier.root == whole)
            #expect(MerkleFrontier(encoded: frontier.encoded) == frontier)
        }
        #expect(MerkleFrontier().root == .empty)
        #expect(MerkleFrontier(encoded: Data([1, 2, 3])) == nil)
    }

    @Test("Every leaf of every tree is proved, and no other leaf at that place", arguments: [1, 2, 3, 7, 8, 33])
    func inclusion(_ size: Int) throws {
        let leaves = Self.leaves(size)
        let tree = MerkleTree(leaves)
        let root = try tree.root
        for index in leaves.indices {
            let proof = try tree.inclusion(of: index)
            #expect(MerkleProof.includes(leaves[index], at: UInt64(index), size: UInt64(size), root: root, proof: proof))
            #expect(!MerkleProof.includes(.leaf(Data("other".utf8)), at: UInt64(index), size: UInt64(size), root: root, proof: proof))
        }
    }

    @Test("A tree that only grew is consistent with what it was; a rewritten one is not")
    func consistency() throws {
        let leaves = Self.leaves(40)
        for old in 1...40 {
            let first = (size: UInt64(old), root: try MerkleTree(Array(leaves[..<old])).root)
            let second = (size: UInt64(40), root: try MerkleTree(leaves).root)
            let proof = try MerkleTree(leaves).consistency(from: old)
            #expect(MerkleProof.isConsistent(first, second, proof: proof))
            var rewritten = leaves
            rewritten[0] = .leaf(Data("rewritten".utf8))
            #expect(!MerkleProof.isConsistent(first, (size: 40, root: try MerkleTree(rewritten).root), proof: try MerkleTree(rewritten).consistency(from: old)))
        }
    }

    @Test("A checkpoint is read back by who has the key, and by nobody for another key, size or root")
    func checkpoints() throws {
        let key = Curve25519.Signing.PrivateKey()
        let checkpoint = Checkpoint(origin: "homeward/test", size: 7, root: try MerkleTree(Self.leaves(7)).root)
        let note = try checkpoint.signed(by: key)
        #expect(Checkpoint(note: note, signedBy: key.publicKey) == checkpoint)
        #expect(Checkpoint(note: note, signedBy: Curve25519.Signing.PrivateKey().publicKey) == nil)
        #expect(Checkpoint(note: note.replacing("\n7\n", with: "\n8\n"), signedBy: key.publicKey) == nil)
        #expect(Checkpoint(note: "rubbish", signedBy: key.publicKey) == nil)
    }
}

/// Proofs made by others (transparency-dev/merkle, Apache-2.0): 98 of inclusion and 98 of consistency, most of which must be refused.
@Suite struct MerkleVectorTests {
    static let folder = ProcessInfo.processInfo.environment["HOMEWARD_SHARED"].map { URL(filePath: $0).appending(path: "vectors/merkle/testdata") }

    struct Inclusion: Decodable {
        let leafIdx: UInt64
        let treeSize: UInt64
        let root: Data
        let leafHash: Data
        let proof: [Data]?
        let wantErr: Bool
    }

    struct Consistency: Decodable {
        let size1: UInt64
        let size2: UInt64
        let root1: Data
        let root2: Data
        let proof: [Data]?
        let wantErr: Bool
    }

    static func read<T: Decodable>(_ type: T.Type, _ kind: String) throws -> [(String, T)] {
        guard let folder = folder?.appending(path: kind) else { return [] }
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        return try files.filter { $0.pathExtension == "json" }.map { ($0.path, try JSONDecoder().decode(type, from: Data(contentsOf: $0))) }
    }

    @Test("All 196 vectors give the expected verdict", .enabled(if: folder != nil, "HOMEWARD_SHARED is not set: the vectors made by others are not here"))
    func vectors() throws {
        let inclusion = try Self.read(Inclusion.self, "inclusion")
        let consistency = try Self.read(Consistency.self, "consistency")
        #expect(inclusion.count + consistency.count == 196)
        for (name, vector) in inclusion {
            let holds = MerkleProof.includes(
                MerkleHash(received: vector.leafHash), at: vector.leafIdx, size: vector.treeSize, root: MerkleHash(received: vector.root),
                proof: (vector.proof ?? []).map { MerkleHash(received: $0) })
            #expect(holds == !vector.wantErr, "\(name)")
        }
        for (name, vector) in consistency {
            let holds = MerkleProof.isConsistent(
                (vector.size1, MerkleHash(received: vector.root1)), (vector.size2, MerkleHash(received: vector.root2)),
                proof: (vector.proof ?? []).map { MerkleHash(received: $0) })
            #expect(holds == !vector.wantErr, "\(name)")
        }
    }
}
