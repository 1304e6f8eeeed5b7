// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Ledger
import Pouch
import Testing

@Suite struct DocumentPartTests {
    @Test(
        "A document is cut into parts of 1 MiB, the last one as long as what is left",
        arguments: [(1, 1, 1), (1 << 20, 1, 1 << 20), ((1 << 20) + 1, 2, 1), (5 << 20, 5, 1 << 20), (2 << 30, 2048, 1 << 20)])
    func cut(size: Int, count: Int, last: Int) {
        let parts = DocumentParts(size: size)
        #expect(parts.count == count && parts.bytes(of: count - 1) == last)
        #expect((0..<count).reduce(0) { $0 + parts.bytes(of: $1) } == size)
        #expect(parts.offset(of: count - 1) + parts.sealedBytes(of: count - 1) == parts.sealedSize)
    }

    @Test("A sealed part opens in its own place only, whole, and as the last one only where it is the last")
    func place() throws {
        let key = DocumentKey()
        let sealed = try key.seal(Data("a part".utf8), at: 3, isLast: false)
        #expect(try key.open(sealed, at: 3, isLast: false) == Data("a part".utf8))
        #expect(try #require(DocumentKey(hex: key.hex)).open(sealed, at: 3, isLast: false) == Data("a part".utf8))
        for (index, isLast) in [(2, false), (4, false), (3, true)] {
            #expect(throws: PouchFault(.cannotOpen)) { try key.open(sealed, at: index, isLast: isLast) }
        }
        #expect(throws: PouchFault(.cannotOpen)) { try key.open(sealed.dropLast(), at: 3, isLast: false) }
        #expect(throws: PouchFault(.cannotOpen)) { try DocumentKey().open(sealed, at: 3, isLast: false) }
        #expect(throws: PouchFault(.malformed)) { try key.open(Data(count: 16), at: 0, isLast: true) }
    }

    @Test("A part is known to belong to its document without any key; a changed bit, another place, another size, another root do not pass")
    func proof() throws {
        let shape = DocumentParts(size: (2 << 20) + 5)
        let key = DocumentKey()
        let sealed = try (0..<3).map { try key.seal(Data(count: shape.bytes(of: $0)), at: $0, isLast: $0 == 2) }
        let tree = MerkleTree(sealed.map { MerkleHash.leaf($0) })
        let root = try tree.root.description
        for index in 0..<3 {
            let part = DocumentPart(root: root, index: index, proof: try tree.inclusion(of: index), sealed: sealed[index])
            #expect(part.belongs(to: shape))
            #expect(try DocumentPart(part.bytes) == part)
            var changed = part.sealed
            changed[changed.startIndex + 7] ^= 1
            #expect(!DocumentPart(root: root, index: index, proof: part.proof, sealed: changed).belongs(to: shape))
            #expect(!DocumentPart(root: root, index: (index + 1) % 3, proof: part.proof, sealed: part.sealed).belongs(to: shape))
            #expect(!DocumentPart(root: String(repeating: "0", count: 64), index: index, proof: part.proof, sealed: part.sealed).belongs(to: shape))
            #expect(!part.belongs(to: DocumentParts(size: 5 << 20)))
        }
    }

    @Test("What is there of a document is one bit a part, the first in the highest bit")
    func bits() {
        let shape = DocumentParts(size: 9 << 20)
        var wanted = DocumentWanted(root: String(repeating: "a", count: 64), parts: shape)
        #expect(wanted.bits == Data([0, 0]) && wanted.firstMissing(of: shape) == 0)
        wanted.add(0)
        wanted.add(8)
        wanted.add(40)
        #expect(wanted.bits == Data([0x80, 0x80]) && wanted.firstMissing(of: shape) == 1 && wanted.count(of: shape) == 2)
        for index in 0..<9 { wanted.add(index) }
        #expect(wanted.firstMissing(of: shape) == nil)
    }

    @Test("Parts and what is wanted come back from a bundle as they went in; a bundle cut anywhere is refused")
    func bundle() throws {
        let root = String(repeating: "ab", count: 32)
        let part = DocumentPart(root: root, index: 1, proof: [MerkleHash.leaf(Data())], sealed: Data([1, 2, 3]))
        let bundle = CourierBundle(
            envelopes: [Data([9])], slip: nil, offer: "o", cosignature: "c", parts: [part], wanted: [DocumentWanted(root: root, bits: Data([0x80]))])
        #expect(try CourierBundle(bundle.bytes) == bundle)
        var notText = CourierBundle(envelopes: [], slip: nil, offer: "o", cosignature: "").bytes.dropLast(32)
        notText[notText.startIndex + 16] = 0xFF
        #expect(throws: PouchFault(.malformed), "what is no text is not mended into one") { try CourierBundle(notText + Data(SHA256.hash(data: notText))) }
        let body = bundle.bytes.dropLast(32)
        for cut in 0..<body.count {
            let short = body.prefix(cut)
            #expect(throws: PouchFault.self) { try CourierBundle(short + Data(SHA256.hash(data: short))) }
        }
    }
}
