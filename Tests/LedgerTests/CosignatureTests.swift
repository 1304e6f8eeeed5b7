// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Ledger
import Testing

@Suite struct CosignatureTests {
    /// Made by an implementation of others' and checked with Go's sumdb/note and sumdb/tlog: leaves are the hashes of "entry 0" … "entry 129".
    static let vector = """
        c2sp.org/tlog-proof@v1
        index 128
        AaTeVJRIQZmAbgFulrfR5RBiit4+kHOPYw/URUEUXIA=
        Y9TldO9rV2Bvn1rrhx8jsQshQGvXUIJNxBcKNW6Adyk=

        node-a.example/log
        130
        ue/l1Gxh6HmBEoD1HnNMcraHfcuFDlxpQJze0bk3y+o=

        \u{2014} node-a.example/log I1YXpIhUMbRW+aCwrdDp+5DVrM31W2Xj9+MG+ua5aAjUYNUb8NgMZnz16YpJEkUzy16ZiAc/gSA2Tf5kW4ZTUZz86QE=
        \u{2014} node-b.example/witness 30cOKwAAAABkGFDLZUcmM0us/hfWxsh5bEBnaTdEIw7fEbypHJqM1WX2u59RkmUvjd1Rel7ljN2G4vbcSpxgqn+fmu9uTOmIeyoXAQ==

        """
    static let log = try? Curve25519.Signing.PrivateKey(rawRepresentation: Data(0..<32))
    static let witness = try? Curve25519.Signing.PrivateKey(rawRepresentation: Data(32..<64))

    @Test("A proof that others made verifies, with the log's signature and the witness's cosignature; changed by one character it does not")
    func vectorOfOthers() throws {
        let log = try #require(Self.log).publicKey
        let witness = try #require(Self.witness).publicKey
        func holds(_ text: String) -> Bool {
            guard let proof = TlogProof(text), let tree = Checkpoint(note: proof.checkpoint.text, signedBy: log),
                Cosignature(on: proof.checkpoint, by: "node-b.example/witness", witness)?.seconds == 1_679_315_147
            else { return false }
            return proof.includes(.leaf(Data("entry 128".utf8)), in: tree)
        }
        #expect(holds(Self.vector))
        #expect(TlogProof(Self.vector)?.text == Self.vector)
        let characters = Array(Self.vector)
        for index in stride(from: 0, to: characters.count, by: 3) where characters[index] != "\n" {
            var changed = characters
            changed[index] = changed[index] == "A" ? "B" : "A"
            #expect(!holds(String(changed)), "character \(index)")
        }
        #expect(SignedNote.verifierKey("node-a.example/log", type: 1, log) == "node-a.example/log+235617a4+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4")
        #expect(Cosignature.verifierKey("node-b.example/witness", witness) == "node-b.example/witness+df470e2b+BCmsuuFBvMrwsi4alNNNC8c2HlJtC/4SyJeUvJMilm3X")
    }

    static func tree(_ count: Int, salt: String = "") -> [MerkleHash] { (0..<count).map { .leaf(Data("\(salt)\($0)".utf8)) } }

    static func offer(_ old: Int, _ leaves: [MerkleHash], from known: [MerkleHash]? = nil) throws -> (CheckpointOffer, Checkpoint) {
        let checkpoint = Checkpoint(origin: "o", size: leaves.count, root: try MerkleTree(leaves).root)
        let proof = old > 0 ? try MerkleTree(leaves).consistency(from: old) : []
        return (CheckpointOffer(old: old, proof: proof, note: try checkpoint.signed(by: try #require(log))), checkpoint)
    }

    @Test("A witness cosigns a log that only grew, asks again for the size it knows, and finds one that was rewritten or shortened")
    func verdicts() throws {
        let leaves = Self.tree(20)
        let known = Checkpoint(origin: "o", size: 12, root: try MerkleTree(Array(leaves[..<12])).root)
        let (grown, tree) = try Self.offer(12, leaves)
        #expect(WitnessVerdict.of(grown, tree, known: known) == .consistent(tree))
        #expect(WitnessVerdict.of(try Self.offer(0, leaves).0, tree, known: nil) == .consistent(tree))
        #expect(WitnessVerdict.of(try Self.offer(0, leaves).0, tree, known: known) == .otherSize(12))
        #expect(WitnessVerdict.of(grown, nil, known: known) == .unreadable)
        for size in [12, 13, 16, 20] {
            let (other, otherTree) = try Self.offer(12, Self.tree(size, salt: "x"))
            #expect(WitnessVerdict.of(other, otherTree, known: known) == .rewritten)
        }
        let (shorter, shortTree) = try Self.offer(0, Array(leaves.prefix(9)))
        #expect(WitnessVerdict.of(shorter, shortTree, known: known) == .rewritten)
    }

    @Test("An offer and a note are read back as written; broken ones are refused", arguments: ["", "old 1\n", "old x\n\nn", "old 01\n\nn", "old 1\nnot base64\n\nn"])
    func forms(_ text: String) throws {
        #expect(CheckpointOffer(text) == nil)
        let (offer, _) = try Self.offer(3, Self.tree(8))
        #expect(CheckpointOffer(offer.text) == offer)
        #expect(SignedNote("no signature\n") == nil && SignedNote("a\n\n\u{2014} name !!!\n") == nil && SignedNote("a\u{7}\n\n\u{2014} n AAAAAAA=\n") == nil)
    }
}
